//! Making and opening the file: a new one appears whole or not at all, and one that cannot be
//! opened is never replaced.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::error::{During, Failure, Result, StoreError, why_not_written};

/// "Clar": tells our file from those of other programs.
const APPLICATION_ID: i32 = 0x436c_6172;
/// The schema's steps; the file's `user_version` counts those it has.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
    include_str!("migrations/0003.sql"),
    include_str!("migrations/0004.sql"),
    include_str!("migrations/0005.sql"),
    include_str!("migrations/0006.sql"),
    include_str!("migrations/0007.sql"),
];
/// Statements kept prepared: more than the layer has.
const STATEMENTS: usize = 64;

/// Opens the file, and makes it if it does not exist.
pub(super) fn open(path: &Path, busy: Duration) -> std::result::Result<Connection, StoreError> {
    let exists = path.try_exists().map_err(|error| StoreError::io(path, error))?;
    if !exists {
        create(path)?;
    }
    let size_bytes = fs::metadata(path).map_err(|error| StoreError::io(path, error))?.len();
    if size_bytes == 0 {
        return Err(StoreError::Corrupt { path: path.to_owned(), detail: "0 bytes".to_owned() });
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags)
        .during("opening the file")
        .and_then(|conn| prepare(conn, path, busy))
        .map_err(|failure| match failure.at(path) {
            // Where its disk is read-only, SQLite only says that it cannot open it.
            StoreError::CannotOpen { path, source } => match why_not_written(&path) {
                Some(error @ StoreError::ReadOnly { .. }) => error,
                _ => StoreError::CannotOpen { path, source },
            },
            other => other,
        })
}

/// A database that lives as long as its connection.
pub(super) fn in_memory() -> Result<Connection> {
    let mut conn = Connection::open_in_memory().during("opening a database in memory")?;
    found(&mut conn)?;
    set_up(&conn)?;
    Ok(conn)
}

/// Checks that the file is ours and can be used, and brings it to the newest schema. A file that is
/// not ours is only read.
pub(super) fn prepare(mut conn: Connection, path: &Path, busy: Duration) -> Result<Connection> {
    conn.busy_timeout(busy).during("setting the time limit for locks")?;
    let owner: i32 = pragma(&conn, "application_id")?;
    let version = schema_version(&conn)?;
    if owner != APPLICATION_ID {
        return Err(StoreError::NotOurs { path: path.to_owned() }.into());
    }
    let known = u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX);
    if version > known {
        return Err(StoreError::Newer { path: path.to_owned(), found: version, known }.into());
    }
    if conn.is_readonly("main").during("asking whether the file can be written")? {
        return Err(StoreError::ReadOnly { path: path.to_owned() }.into());
    }
    set_up(&conn)?;
    migrate(&mut conn)?;
    Ok(conn)
}

/// Makes a new file beside, whole and synced, and gives it its name only if nobody else has.
fn create(path: &Path) -> std::result::Result<(), StoreError> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder).map_err(|source| match StoreError::io(folder, source) {
        StoreError::CannotOpen { path, source } => StoreError::Folder { path, source },
        other => other,
    })?;
    let journal = journal_of(path);
    if fs::metadata(&journal).is_ok_and(|journal| journal.len() > 0) {
        return Err(StoreError::Missing { path: path.to_owned(), journal });
    }
    let new = tempfile::Builder::new()
        .prefix(".clarion-new-")
        .tempfile_in(folder)
        .map_err(|error| StoreError::io(path, error))?
        .into_temp_path();
    Connection::open(&new)
        .during("making a new file")
        .and_then(|mut conn| {
            found(&mut conn)?;
            conn.close().map_err(|(_, error)| Failure::Sql("closing a new file", error))
        })
        .map_err(|failure| failure.at(path))?;
    match new.persist_noclobber(path) {
        Ok(()) => sync_folder(folder),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(StoreError::io(path, error.error)),
    }
    Ok(())
}

/// The journal that SQLite keeps beside the file.
fn journal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

/// Makes the new name durable where the system can; elsewhere it does so by itself.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = fs::File::open(folder)
        && let Err(error) = folder.sync_all()
    {
        tracing::debug!(%error, "the folder of the new file was not synced");
    }
}

/// Makes an empty database ours.
fn found(conn: &mut Connection) -> Result<()> {
    conn.pragma_update(None, "application_id", APPLICATION_ID).during("marking a new file")?;
    migrate(conn)
}

/// How this connection works: every commit durable, deleted means deleted, nothing in temporary
/// files.
fn set_up(conn: &Connection) -> Result<()> {
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    let during = "setting up the connection";
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).during(during)?;
    conn.pragma_update(None, "synchronous", "FULL").during(during)?;
    conn.pragma_update(None, "foreign_keys", true).during(during)?;
    conn.pragma_update_and_check(None, "secure_delete", true, |_| Ok(())).during(during)?;
    conn.pragma_update(None, "temp_store", "MEMORY").during(during)?;
    // One plan for each statement. Without this, SQLite plans some anew at each use, in case the values
    // make another one better: an eighth of the processor time of sending went there.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).during(during)?;
    Ok(())
}

/// Takes the steps that the file does not have, each in a transaction of its own.
fn migrate(conn: &mut Connection) -> Result<()> {
    let during = "bringing the file to the newest form";
    for (step, sql) in (1_u32..).zip(MIGRATIONS) {
        if schema_version(conn)? >= step {
            continue;
        }
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).during(during)?;
        // Another program may have taken the step while this one waited for the lock.
        if schema_version(&tx)? < step {
            tx.execute_batch(sql).during(during)?;
            tx.pragma_update(None, "user_version", step).during(during)?;
            tx.commit().during(during)?;
        }
    }
    Ok(())
}

fn schema_version(conn: &Connection) -> Result<u32> {
    pragma(conn, "user_version")
}

fn pragma<T: rusqlite::types::FromSql>(conn: &Connection, name: &str) -> Result<T> {
    conn.pragma_query_value(None, name, |row| row.get(0)).during("reading the file's header")
}
