//! `clarion send`: letters to the practice mailbox, or with `--account` to their targets.

use serde::Serialize;

use super::args::Send;
use super::choice::Chosen;
use super::code::{Code, Failure};
use super::output::Output;
use crate::desk::view::{LetterCounts, LetterFilter, LetterRef, LetterRow};
use crate::desk::{Clock, Desk, SendReport};
use crate::domain::{DeliveryState, Notice};
use crate::messages::Messages;
use crate::profile::{Keyring, Password, Places, Secrets, SessionSecrets};

#[derive(Serialize)]
struct Told {
    format: u32,
    appeal: String,
    practice: bool,
    dry_run: bool,
    from: String,
    letters: Vec<Letter>,
    earlier: Earlier,
    /// Whether another copy of the program sends, and what waits is left to it.
    elsewhere: bool,
}

/// What became of letters that had waited since an earlier run.
#[derive(Serialize)]
struct Earlier {
    sent: usize,
    waiting: usize,
    needs_you: usize,
}

#[derive(Serialize)]
struct Letter {
    target: String,
    name: String,
    outcome: &'static str,
    letter: Option<i64>,
    at: Option<String>,
    remarks: Vec<String>,
}

pub(super) fn run(places: &Places, ask: &Send, output: &mut Output<'_>) -> Result<Code, Failure> {
    let chosen = Chosen::read(&ask.which)?;
    let secrets = secrets(places, ask)?;
    let mut desk = super::open_desk(places, secrets, output)?;
    chosen.check_answers(desk.pack_of(&chosen.appeal)?.appeal())?;
    if ask.account.is_none() && chosen.supporter.email.is_none() {
        output.warn_notice(&Notice::new("cli-no-email"));
    }
    let before = counts(&mut desk)?;
    if let Some(account) = ask.account.as_ref().filter(|_| ask.password_stdin && !ask.dry_run) {
        // It need not be the one that was refused before.
        desk.signed_in(account)?;
    }
    desk.deliver_only(ask.account.as_deref());
    let report = desk.send_chosen(
        &chosen.appeal,
        &chosen.choice,
        &chosen.supporter,
        &chosen.answers,
        ask.account.as_deref(),
        ask.dry_run,
    )?;
    let letters = letters(&mut desk, &report, output.messages())?;
    // The letters of other accounts were not touched, so they are not told of.
    let waiting = ask.account.as_deref().map(|account| desk.waiting_of(account)).transpose()?;
    let earlier = earlier(&before, &counts(&mut desk)?, waiting, &letters);
    let code = code(&letters, &earlier);
    let elsewhere = desk.outbox()?.elsewhere;
    if ask.json {
        output.json(&Told {
            format: 1,
            appeal: chosen.appeal.to_string(),
            practice: report.practice,
            dry_run: ask.dry_run,
            from: report.from.clone(),
            letters,
            earlier,
            elsewhere,
        })?;
    } else {
        tell(&report, &letters, elsewhere, places, output)?;
        tell_earlier(&earlier, output)?;
    }
    Ok(code)
}

/// Where passwords come from: standard input for this account where that was asked for, and else
/// the keyring. Practice asks for none: it delivers no letter of an account.
fn secrets(places: &Places, ask: &Send) -> Result<Box<dyn Secrets>, Failure> {
    let keyring = Keyring::new(places.keyring_service.clone());
    let secrets = SessionSecrets::before(Box::new(keyring));
    let Some(account) = ask.account.as_ref().filter(|_| !ask.dry_run) else {
        return Ok(Box::new(secrets));
    };
    if ask.password_stdin {
        let password = Password::read_line(&mut std::io::stdin().lock()).map_err(|error| {
            Failure::failed(Notice::new("cli-no-stdin").text("why", error.to_string()))
        })?;
        let empty = || Failure::usage(Notice::new("cli-empty-stdin"));
        secrets.keep_for_this_session(account, password.ok_or_else(empty)?);
        return Ok(Box::new(secrets));
    }
    let missing = Notice::new("cli-no-password").text("account", account);
    match secrets.get(account) {
        Ok(Some(_)) => Ok(Box::new(secrets)),
        Ok(None) => Err(Failure::failed(missing)),
        Err(error) => Err(Failure::Told(vec![error.notice(), missing], Code::Failed)),
    }
}

/// What became of each letter, in the order of the report.
fn letters(
    desk: &mut Desk,
    report: &SendReport,
    messages: &Messages,
) -> Result<Vec<Letter>, Failure> {
    let mut letters = Vec::new();
    for (id, target, name) in &report.queued {
        let row = match id {
            Some(id) => Some(desk.letter(&LetterRef::Queued(*id))?.row),
            None => None,
        };
        let remark = row.as_ref().and_then(|row| row.remark.as_ref());
        letters.push(Letter {
            target: target.to_string(),
            name: name.clone(),
            outcome: row.as_ref().map_or("would_send", outcome),
            letter: *id,
            at: row.as_ref().map(|row| row.at.to_string()),
            remarks: remark.map(|remark| messages.text(remark)).into_iter().collect(),
        });
    }
    let already = report.already.iter().map(|(target, name, at)| Letter {
        target: target.to_string(),
        name: name.clone(),
        outcome: "already",
        letter: None,
        at: Some(at.to_string()),
        remarks: Vec::new(),
    });
    letters.extend(already);
    let not_ready = report.not_ready.iter().map(|(target, name, problems)| Letter {
        target: target.to_string(),
        name: name.clone(),
        outcome: "not_ready",
        letter: None,
        at: None,
        remarks: problems.iter().map(|problem| messages.text(problem)).collect(),
    });
    letters.extend(not_ready);
    Ok(letters)
}

fn counts(desk: &mut Desk) -> Result<LetterCounts, Failure> {
    Ok(desk.letters(LetterFilter::All, "", 0, 0)?.counts)
}

/// What has changed in the outbox beside the letters of this run; `waiting` counts what still waits
/// of the run's account, where it has one.
fn earlier(
    before: &LetterCounts,
    after: &LetterCounts,
    waiting: Option<usize>,
    letters: &[Letter],
) -> Earlier {
    let own = |outcomes: &[&str]| {
        let ours = letters.iter().filter(|letter| outcomes.contains(&letter.outcome)).count();
        if waiting.is_none() { 0 } else { ours }
    };
    Earlier {
        sent: after.sent.saturating_sub(before.sent + own(&["sent"])),
        // A practice run leaves the letters of accounts alone, and has nothing to tell of them.
        waiting: waiting.unwrap_or_default().saturating_sub(own(&["waiting"])),
        needs_you: after.needs_you.saturating_sub(before.needs_you + own(&["refused", "unsure"])),
    }
}

/// The exit code: the worst that happened to any letter.
fn code(letters: &[Letter], earlier: &Earlier) -> Code {
    let any = |outcomes: &[&str]| letters.iter().any(|it| outcomes.contains(&it.outcome));
    if any(&["refused", "unsure"]) || earlier.needs_you > 0 {
        Code::NeedsYou
    } else if any(&["not_ready"]) {
        Code::Problems
    } else if any(&["waiting"]) || earlier.waiting > 0 {
        Code::Failed
    } else if any(&["sent", "would_send", "cancelled"]) || earlier.sent > 0 {
        Code::Done
    } else {
        Code::NothingToDo
    }
}

/// The word for what became of a letter.
fn outcome(row: &LetterRow) -> &'static str {
    match row.state {
        // One that is handed over just now is in the hands of another copy of the program.
        Some(DeliveryState::Queued | DeliveryState::Sending | DeliveryState::HandedOver) | None => {
            "waiting"
        }
        Some(state) => state.name(),
    }
}

fn tell(
    report: &SendReport,
    letters: &[Letter],
    elsewhere: bool,
    places: &Places,
    output: &mut Output<'_>,
) -> Result<(), Failure> {
    let messages = output.messages();
    let clock = Clock::of_system();
    for letter in letters {
        let at = letter.at.as_deref().and_then(|at| at.parse().ok());
        let day = at.map(|at| clock.time_zone().to_datetime(at).date());
        let day = day.map(|day| messages.date_short(day, clock.today())).unwrap_or_default();
        let id = match letter.outcome {
            "would_send" => "cli-send-would",
            "already" => "cli-send-already",
            "not_ready" => "cli-send-not-ready",
            "sent" if report.practice => "cli-send-practised",
            "sent" => "cli-send-sent",
            "refused" => "cli-send-refused",
            "waiting" => "cli-send-waiting",
            _ => "cli-send-unsure",
        };
        let args = [("name", letter.name.as_str().into()), ("day", day.into())];
        output.say(&messages.with(id, &args))?;
        for remark in &letter.remarks {
            output.say(&format!("  {remark}"))?;
        }
    }
    let count = |outcome: &str| letters.iter().filter(|it| it.outcome == outcome).count();
    let sent = count("sent");
    if report.practice && sent > 0 {
        let folder = places.practice_dir.display().to_string();
        output.say_notice(
            &Notice::new("cli-sum-practised").count("letters", sent).text("folder", folder),
        )?;
    } else if sent > 0 {
        output.say_notice(
            &Notice::new("cli-sum-sent").count("letters", sent).text("from", report.from.as_str()),
        )?;
    }
    if count("waiting") > 0 {
        let waiting = count("waiting");
        output.say_notice(&if elsewhere {
            Notice::new("cli-sum-elsewhere").count("letters", waiting)
        } else {
            Notice::new("cli-sum-waiting").count("letters", waiting)
        })?;
    }
    if !letters.is_empty() && count("already") == letters.len() {
        output.say_notice(&Notice::new("cli-sum-already").count("letters", letters.len()))?;
    }
    Ok(())
}

fn tell_earlier(earlier: &Earlier, output: &mut Output<'_>) -> Result<(), Failure> {
    if earlier.sent > 0 {
        output.say_notice(&Notice::new("cli-earlier-sent").count("letters", earlier.sent))?;
    }
    if earlier.waiting > 0 {
        output.say_notice(&Notice::new("cli-earlier-waiting").count("letters", earlier.waiting))?;
    }
    if earlier.needs_you > 0 {
        let notice = Notice::new("cli-earlier-needs-you").count("letters", earlier.needs_you);
        output.say_notice(&notice)?;
    }
    Ok(())
}
