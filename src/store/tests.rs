//! What can only be seen from inside: full disks, read-only files, old schemas, and query plans.

use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};

use super::letters::page_sql;
use super::{Shelf, Store, StoreError, delivery, hold, open};
use crate::domain::{AppealId, QuestionId, TargetId};

fn now() -> Timestamp {
    Timestamp::from_second(1_800_000_000).unwrap()
}

fn ids() -> (AppealId, TargetId) {
    (AppealId::parse("homs-2012").unwrap(), TargetId::parse("qatar").unwrap())
}

#[test]
fn a_full_disk_loses_nothing_that_was_saved() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("letters.db")).unwrap();
    let (appeal, target) = ids();
    store.save_edit(&appeal, &target, Some("Subject"), Some("Saved before"), now()).unwrap();
    let pages: i64 = store.conn.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    store.conn.pragma_update(None, "max_page_count", pages).unwrap();

    let long = "Many more words. ".repeat(2000);
    let error =
        store.save_edit(&appeal, &target, Some("Subject"), Some(long.as_str()), now()).unwrap_err();
    assert!(matches!(error, StoreError::Full { .. }), "{error:?}");
    assert_eq!(error.notice().id, "store-full");
    let body = |store: &Store| store.drafts(&appeal).unwrap().remove(0).body.unwrap();
    assert_eq!(body(&store), "Saved before");

    store.conn.pragma_update(None, "max_page_count", 1_000_000).unwrap();
    store.save_edit(&appeal, &target, Some("Subject"), Some(long.as_str()), now()).unwrap();
    assert_eq!(body(&store), long, "and it goes on when there is room");
}

#[test]
fn a_read_only_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    drop(Store::open(&path).unwrap());
    // What SQLite does by itself where the file's permissions forbid writing; root has them all.
    let conn = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let error = open::prepare(conn, &path, Duration::ZERO).unwrap_err().at(&path);
    assert!(matches!(error, StoreError::ReadOnly { .. }), "{error:?}");

    let store = Store::open(&path).unwrap();
    store.conn.pragma_update(None, "query_only", true).unwrap();
    let (appeal, target) = ids();
    let error = store.save_edit(&appeal, &target, Some("S"), Some("B"), now()).unwrap_err();
    assert_eq!((error.notice().id.as_ref(), store.path()), ("store-read-only", path.as_path()));
}

#[test]
fn an_empty_file_of_ours_is_brought_to_the_newest_schema() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    drop(Store::open(&path).unwrap());
    let schema = |path: &Path| -> Vec<String> {
        let conn = Connection::open(path).unwrap();
        let mut select = conn
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            .unwrap();
        select.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let newest = schema(&path);

    let old = folder.path().join("old.db");
    let conn = Connection::open(&old).unwrap();
    conn.pragma_update(None, "application_id", 0x436c_6172).unwrap();
    drop(conn);
    drop(Store::open(&old).unwrap());
    assert_eq!(schema(&old), newest);
    let version: u32 = Connection::open(&old)
        .unwrap()
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert!(version >= 1);
}

#[test]
fn every_commit_is_durable_and_deleted_means_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    let store = Store::open(&path).unwrap();
    for (pragma, expected) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
    ] {
        let found: rusqlite::types::Value =
            store.conn.pragma_query_value(None, pragma, |row| row.get(0)).unwrap();
        let found = match found {
            rusqlite::types::Value::Text(text) => text,
            rusqlite::types::Value::Integer(number) => number.to_string(),
            other => panic!("{other:?}"),
        };
        assert_eq!(found, expected, "{pragma}");
    }
    let (appeal, target) = ids();
    let secret = "a very private word";
    store.save_edit(&appeal, &target, Some("S"), Some(secret), now()).unwrap();
    let question = QuestionId::parse("why").unwrap();
    store.save_answer(&appeal, &question, secret, now()).unwrap();
    store.delete_draft(&appeal, &target).unwrap();
    store.save_answer(&appeal, &question, "", now()).unwrap();
    drop(store);
    let bytes = std::fs::read(&path).unwrap();
    let needle = secret.as_bytes();
    assert!(!bytes.windows(needle.len()).any(|window| window == needle));
}

/// A file as the first form of the schema had it: a letter sent, one waiting, one called back, and a
/// draft.
fn version_1(path: &Path) {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(include_str!("migrations/0001.sql")).unwrap();
    conn.pragma_update(None, "application_id", 0x436c_6172).unwrap();
    conn.pragma_update(None, "user_version", 1).unwrap();
    conn.execute_batch(
        "INSERT INTO carriers (name, failures, paused_until_ms) VALUES ('Home', 2, 1800000009000);
         INSERT INTO batches (id) VALUES (1);
         INSERT INTO drafts VALUES ('homs-2012', 'iraq', 3, 1, 0, 1, NULL, NULL, 'S', 'Words', 5);",
    )
    .unwrap();
    for (id, name, state, shelf, attempts, withdrawn) in [
        (1, "qatar", "sent", 2, 1, 0),
        (2, "oman", "queued", 1, 0, 0),
        (3, "iraq", "cancelled", 3, 0, 1),
    ] {
        let recipients = format!("[\"{name}@Office.example\",\"copy@other.example\"]");
        conn.execute(
            "INSERT INTO letters VALUES (?1, 'me', 'homs-2012', ?2, 1, 0, 3, 'group', 'en', 'Office',
                 'Short', 'Title', 'Subject', 'Home', 'vol@test.example', ?3, ?2 || '@test.example',
                 1799999000000, ?4, 1, ?6, 0, 0, NULL, 1, ?5, 1799999000000, ?7)",
            rusqlite::params![id, name, recipients, state, shelf, attempts, withdrawn],
        )
        .unwrap();
        conn.execute("INSERT INTO mimes VALUES (?1, ?2)", rusqlite::params![id, name.as_bytes()])
            .unwrap();
        let line = if state == "sent" { "handed_over" } else { state };
        conn.execute(
            "INSERT INTO log VALUES (?1, 1, 1800000000000, ?2, 'store-log-queued', NULL, NULL, NULL)",
            rusqlite::params![id, line],
        )
        .unwrap();
    }
}

#[test]
fn a_file_of_the_first_form_keeps_its_letters() {
    use crate::domain::DeliveryState as S;
    use crate::store::Carrier;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.db");
    version_1(&path);
    let store = Store::open(&path).unwrap();
    for (id, mime, state, attempts) in
        [(1, "qatar", S::Sent, 1), (2, "oman", S::Queued, 0), (3, "iraq", S::Cancelled, 0)]
    {
        let letter = store.letter(id).unwrap();
        assert_eq!((letter.mime, letter.record.state), (mime.as_bytes().to_vec(), state));
        assert_eq!((letter.record.attempts, letter.record.held), (attempts, None));
        assert_eq!(store.log(id).unwrap().len(), 1);
    }
    assert_eq!(store.drafts(&ids().0).unwrap().remove(0).body.unwrap(), "Words");
    let home = Carrier::Account("Home".into());
    let day = jiff::SignedDuration::from_hours(24);
    assert_eq!(store.handed_over(&home, now() - day, now() + day).unwrap(), 1);
    let domain: String = store
        .conn
        .query_row("SELECT domain FROM letters WHERE id = 2", [], |row| row.get(0))
        .unwrap();
    assert_eq!(domain, "office.example");
    assert_eq!(store.claim_next(now()).unwrap(), None, "its account still waits");
    store.lift(crate::domain::HangsOn::Way, None).unwrap();
    assert_eq!(store.claim_next(now()).unwrap(), None, "perhaps for a server that asked for it");
    let claim = store.claim_next(now() + jiff::SignedDuration::from_secs(9)).unwrap().unwrap();
    assert_eq!((claim.id, claim.envelope.to.len()), (2, 2));
    drop(store);
    Store::open(&path).unwrap();
    let damage: String = Connection::open(&path)
        .unwrap()
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(damage, "ok");
}

/// The steps of a statement's plan, joined.
fn plan(store: &Store, sql: &str) -> String {
    let mut explain = store.conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let nulls = vec![rusqlite::types::Null; explain.parameter_count()];
    let steps = explain
        .query_map(rusqlite::params_from_iter(nulls), |row| row.get::<_, String>("detail"))
        .unwrap();
    steps.map(Result::unwrap).collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_that_runs_often_reads_through_all_letters() {
    let store = Store::open_in_memory().unwrap();
    let shelves = [Shelf::All, Shelf::NeedsYou, Shelf::Waiting, Shelf::Sent, Shelf::Practice];
    let mut statements: Vec<String> = shelves.map(|shelf| page_sql(shelf, false)).into();
    statements.extend(
        [delivery::NEXT_OF_ALL, delivery::NEXT_OF_ONE, delivery::NEXT_DUE].map(str::to_owned),
    );
    // What the sender looks at before each session, and at its start: only letters that wait.
    for sql in [hold::WAITING_APPEALS, hold::HOLD, delivery::AWAY] {
        let plan = plan(&store, sql);
        let found = "SEARCH letters USING INDEX letters_in_lists (practice=? AND shelf=?)";
        assert!(plan.contains(found), "{sql}\n{plan}");
    }
    for sql in statements {
        let plan = plan(&store, &sql);
        let of_page = plan.split("SCAN (subquery").next().unwrap_or_default();
        for step in of_page.lines() {
            let scans = step.starts_with("SCAN letters");
            let sorts = step.contains("TEMP B-TREE") && sql != delivery::NEXT_OF_ALL;
            assert!(!scans && !sorts, "{sql}\n{plan}");
        }
        let lists = sql.contains("OFFSET");
        assert!(!lists || plan.contains("INDEX letters_in_lists"), "{sql}\n{plan}");
    }
}

/// What SQLite would count up where it makes a statement's plan anew.
fn plans(store: &Store) -> i32 {
    let mut count = 0;
    for sql in [delivery::NEXT_OF_ALL, delivery::NEXT_OF_ONE, delivery::CLAIM] {
        let mut select = store.conn.prepare(sql).unwrap();
        for value in 1..=3 {
            let values = vec![value; select.parameter_count()];
            let mut rows = select.query(rusqlite::params_from_iter(values)).unwrap();
            while rows.next().unwrap().is_some() {}
        }
        count += select.get_status(rusqlite::StatementStatus::RePrepare);
    }
    count
}

#[test]
fn a_statement_is_planned_once() {
    let store = Store::open_in_memory().unwrap();
    assert_eq!(plans(&store), 0);
    let once = rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG;
    store.conn.set_db_config(once, false).unwrap();
    assert!(plans(&store) > 0, "this test sees it where it happens");
}
