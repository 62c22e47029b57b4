//! Each command is one call on the desk, and its answer.

use std::path::Path;

use super::command::{Command, Event};
use super::desk_link::Answer;
use crate::desk::{Desk, DeskError, PrintJob, PrintWhat, Queued};
use crate::domain::PaperChoice;
use crate::profile::Settings;

/// Does what is asked and answers.
pub(crate) fn dispatch(desk: &mut Desk, command: Command, answer: &Answer) {
    if let Err(error) = run(desk, command, answer) {
        answer(Event::Failed(error.notice()));
    }
}

/// Keeps the words of a saving without showing the letters; anything else is done as it is.
pub(crate) fn keep(desk: &mut Desk, command: Command, answer: &Answer) {
    let kept = match command {
        Command::SaveAnswer { appeal, question, text, .. } => {
            desk.save_answer(&appeal, &question, &text)
        }
        Command::SaveEdit { appeal, target, subject, body } => {
            desk.save_edit(&appeal, &target, subject.as_deref(), body.as_deref())
        }
        other => return dispatch(desk, other, answer),
    };
    answer(kept.map_or_else(|error| Event::Failed(error.notice()), |()| Event::Kept));
}

fn run(desk: &mut Desk, command: Command, answer: &Answer) -> Result<(), DeskError> {
    use {Command as C, Event as E};
    match command {
        C::ListAppeals => answer(E::Appeals(desk.appeals()?)),
        C::ReadAppeal(id) => answer(E::Appeal(Box::new(desk.appeal(&id)?))),
        C::Choose(id) => answer(E::Choose(Box::new(desk.choose(&id)?))),
        C::Pick(id, targets) => {
            desk.pick(&id, &targets)?;
            answer(E::Writing(Box::new(desk.writing(&id, None)?)));
        }
        C::Write(id, at) => answer(E::Writing(Box::new(desk.writing(&id, at.as_ref())?))),
        C::SaveAnswer { appeal, target, question, text } => {
            desk.save_answer(&appeal, &question, &text)?;
            answer(E::Writing(Box::new(desk.writing(&appeal, Some(&target))?)));
        }
        C::SaveEdit { appeal, target, subject, body } => {
            desk.save_edit(&appeal, &target, subject.as_deref(), body.as_deref())?;
            answer(E::Writing(Box::new(desk.writing(&appeal, Some(&target))?)));
        }
        C::DropEdit(appeal, target) => {
            desk.drop_edit(&appeal, &target)?;
            answer(E::Writing(Box::new(desk.writing(&appeal, Some(&target))?)));
        }
        C::SetLanguage(appeal, target, lang) => {
            desk.set_language(&appeal, &target, &lang)?;
            answer(E::Writing(Box::new(desk.writing(&appeal, Some(&target))?)));
        }
        C::SetDirection(appeal, target, direction) => {
            desk.set_direction(&appeal, &target, direction)?;
            answer(E::Writing(Box::new(desk.writing(&appeal, Some(&target))?)));
        }
        C::Review(id) => answer(E::Review(Box::new(desk.review(&id)?))),
        C::Send(id) => {
            let queued = desk.send(&id)?;
            let Queued { letters, already, unmade, practice, undo } = queued;
            if letters + already > 0 || unmade.is_empty() {
                answer(E::Queued { letters, already, practice, undo });
            }
            unmade.into_iter().for_each(|why| answer(E::Failed(why)));
            progress(desk, answer)?;
        }
        C::ListLetters { filter, search, offset, limit } => {
            answer(E::Letters(desk.letters(filter, &search, offset, limit)?));
        }
        C::ReadLetter(letter) => answer(E::Letter(Box::new(desk.letter(&letter)?))),
        C::MarkSent(id) => {
            desk.mark_sent(id)?;
            progress(desk, answer)?;
        }
        C::SendAgain(id) => {
            desk.send_again(id)?;
            progress(desk, answer)?;
        }
        C::CallBack(id) => {
            desk.call_back(id)?;
            progress(desk, answer)?;
        }
        C::WriteAnew(id) => {
            let (appeal, target) = desk.write_anew(id)?;
            progress(desk, answer)?;
            answer(E::WrittenAnew(appeal, target));
        }
        C::CallBackBatch(_) | C::SendNow(_) | C::TryNow | C::LookForIt(_) => {
            return run_outbox(desk, command, answer);
        }
        C::DeleteDraft(appeal, target) => {
            desk.delete_draft(&appeal, &target)?;
            progress(desk, answer)?;
        }
        C::SaveEml(letter, path) => answer(E::Saved(desk.save_eml(&letter, &path)?)),
        C::Print { what, job, path, remember } => {
            print(desk, (&what, job), path.as_deref(), remember, answer)?;
        }
        C::MakeMailto(letter) => answer(E::Mailto(desk.mailto(&letter)?)),
        C::ReadProgress => progress(desk, answer)?,
        C::OpenAgain => answer(E::Opened),
        C::Close => {}
        other => return run_more(desk, other, answer),
    }
    Ok(())
}

/// Letters on paper. The choice of paper is kept even where nothing can be printed.
fn print(
    desk: &mut Desk,
    (what, job): (&PrintWhat, PrintJob),
    path: Option<&Path>,
    remember: Option<PaperChoice>,
    answer: &Answer,
) -> Result<(), DeskError> {
    if let Some(paper) = remember {
        let (settings, _) = desk.settings();
        desk.save_settings(Settings { paper, ..settings })?;
        let (settings, notices) = desk.settings();
        answer(Event::Settings(Box::new(settings), notices));
    }
    let report = match path {
        Some(path) => desk.save_pdf(what, job, path)?,
        None => desk.print(what, job)?,
    };
    answer(Event::Printed(Box::new(report), path.is_some()));
    Ok(())
}

/// The outbox as a whole, and the look into a Sent folder.
fn run_outbox(desk: &mut Desk, command: Command, answer: &Answer) -> Result<(), DeskError> {
    match command {
        Command::CallBackBatch(batch) => {
            let back = desk.call_back_batch(batch);
            // Too late or not, the window shows what is so.
            progress(desk, answer)?;
            answer(Event::CalledBack(back?));
        }
        Command::SendNow(batch) => {
            desk.send_now(batch)?;
            progress(desk, answer)?;
        }
        Command::TryNow => {
            desk.try_now()?;
            progress(desk, answer)?;
        }
        Command::LookForIt(id) => {
            let look = desk.look_for_it(id)?;
            let answer = answer.clone();
            // It waits for the network, and perhaps for the keyring.
            let thread = std::thread::Builder::new().name("sent folder".to_owned());
            thread
                .spawn(move || answer(Event::LookedFor(id, look.run())))
                .map_err(DeskError::NoThread)?;
        }
        _ => {}
    }
    Ok(())
}

/// Settings and organising, which are not part of writing.
fn run_more(desk: &mut Desk, command: Command, answer: &Answer) -> Result<(), DeskError> {
    use {Command as C, Event as E};
    match command {
        C::ReadSettings => {
            let (settings, notices) = desk.settings();
            answer(E::Settings(Box::new(settings), notices));
            answer(E::SettingsUnreadable(desk.settings_unreadable()));
        }
        C::SaveSettings(settings) => {
            desk.save_settings(*settings)?;
            let (settings, notices) = desk.settings();
            answer(E::Settings(Box::new(settings), notices));
            answer(E::Shell(desk.shell()?));
        }
        C::WriteAllIn(id, lang) => {
            desk.write_all_in(lang)?;
            let (settings, notices) = desk.settings();
            answer(E::Settings(Box::new(settings), notices));
            answer(E::Choose(Box::new(desk.choose(&id)?)));
        }
        C::SavePassword { account, password } => {
            answer(E::PasswordSaved(desk.save_password(&account, password)));
        }
        C::FindPassword(account) => {
            let find = desk.password_finder(&account);
            let answer = answer.clone();
            // A locked keyring waits for the person.
            let thread = std::thread::Builder::new().name("keyring".to_owned());
            thread
                .spawn(move || answer(Event::PasswordFound(find())))
                .map_err(DeskError::NoThread)?;
        }
        C::StartSettingsAfresh => {
            desk.start_settings_afresh()?;
            let (settings, notices) = desk.settings();
            answer(E::Settings(Box::new(settings), notices));
            answer(E::SettingsUnreadable(desk.settings_unreadable()));
        }
        C::RemoveAccount(name) => {
            let removed = desk.remove_account(&name);
            let (settings, notices) = desk.settings();
            answer(E::Settings(Box::new(settings), notices));
            answer(E::Shell(desk.shell()?));
            removed?;
        }
        C::SendTestLetter { account, subject, body } => {
            let letter = desk.test_letter(&account, &subject, &body)?;
            let answer = answer.clone();
            // It waits for the network: the desk must stay free to keep what is typed meanwhile.
            let thread = std::thread::Builder::new().name("test letter".to_owned());
            thread
                .spawn(move || letter.run(|steps| answer(Event::Check(steps))))
                .map_err(DeskError::NoThread)?;
        }
        C::Organise(id) => answer(E::Organise(Box::new(desk.organise(&id)?))),
        C::ReadPackFile(id, file) => {
            let text = desk.read_pack_file(&id, &file)?;
            answer(E::PackFile { file, text });
        }
        C::PreviewTemplate { appeal, file, text, target, sample } => {
            let preview = desk.preview_template(&appeal, &file, &text, &target, sample)?;
            answer(E::Preview(Box::new(preview)));
        }
        C::SavePackFile { appeal, file, text } => {
            desk.save_pack_file(&appeal, &file, &text)?;
            answer(E::PackSaved(file));
            answer(E::Organise(Box::new(desk.organise(&appeal)?)));
        }
        C::SaveAppealForm(id, form) => {
            desk.save_appeal_form(&id, &form)?;
            answer(E::PackSaved("appeal.toml".to_owned()));
            answer(E::Organise(Box::new(desk.organise(&id)?)));
        }
        C::SaveTargetForm(id, form) => {
            desk.save_target_form(&id, &form)?;
            answer(E::PackSaved("targets.toml".to_owned()));
            answer(E::Organise(Box::new(desk.organise(&id)?)));
        }
        C::RemoveTarget(id, target) => {
            desk.remove_target(&id, &target)?;
            answer(E::PackSaved("targets.toml".to_owned()));
            answer(E::Organise(Box::new(desk.organise(&id)?)));
        }
        C::CopyAppeal { from, id, title, write_by } => {
            answer(E::AppealAdded(desk.copy_appeal(&from, &id, &title, &write_by)?));
        }
        C::AddAppeal(folder) => answer(E::AppealAdded(desk.add_appeal(&folder)?)),
        other => return super::dispatch_account::run(desk, other, answer),
    }
    Ok(())
}

fn progress(desk: &mut Desk, answer: &Answer) -> Result<(), DeskError> {
    answer(Event::Progress(desk.progress()?));
    answer(Event::Outbox(Box::new(desk.outbox()?)));
    answer(Event::Shell(desk.shell()?));
    Ok(())
}
