//! What the desk is still to do, when words are typed faster than letters are shown. A saving whose
//! words a later one carries too is not done twice, and of savings in a row only the last is answered
//! with the letters. No word is lost: the newest of each sort is always served.

use std::collections::VecDeque;

use super::command::Command;

/// Commands that wait, in the order in which they were asked.
#[derive(Default)]
pub(crate) struct Pending(VecDeque<Command>);

/// What to do about a command.
#[derive(Debug)]
pub(crate) enum Turn {
    /// Do it, and answer it.
    Whole(Command),
    /// Keep its words; the letters are shown by what comes next.
    Words(Command),
    /// A later one keeps its words as well: only answer it.
    Passed,
}

impl Pending {
    pub(crate) fn push(&mut self, command: Command) {
        self.0.push_back(command);
    }

    pub(crate) fn next(&mut self) -> Option<Turn> {
        let command = self.0.pop_front()?;
        if !is_saving(&command) {
            return Some(Turn::Whole(command));
        }
        let mut row = self.0.iter().take_while(|later| is_saving(later));
        if row.any(|later| carries(later, &command)) {
            return Some(Turn::Passed);
        }
        match self.0.front() {
            Some(later) if is_saving(later) && appeal(later) == appeal(&command) => {
                Some(Turn::Words(command))
            }
            _ => Some(Turn::Whole(command)),
        }
    }
}

fn is_saving(command: &Command) -> bool {
    matches!(command, Command::SaveAnswer { .. } | Command::SaveEdit { .. })
}

fn appeal(command: &Command) -> Option<&crate::domain::AppealId> {
    match command {
        Command::SaveAnswer { appeal, .. } | Command::SaveEdit { appeal, .. } => Some(appeal),
        _ => None,
    }
}

/// Whether `later` holds newer words for everything that `earlier` holds words for.
fn carries(later: &Command, earlier: &Command) -> bool {
    use Command as C;
    match (earlier, later) {
        (
            C::SaveAnswer { appeal, question, .. },
            C::SaveAnswer { appeal: of, question: to, .. },
        ) => appeal == of && question == to,
        (
            C::SaveEdit { appeal, target, subject, body },
            C::SaveEdit { appeal: of, target: to, subject: new_subject, body: new_body },
        ) => {
            let subject = subject.is_none() || new_subject.is_some();
            let body = body.is_none() || new_body.is_some();
            appeal == of && target == to && subject && body
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AppealId, QuestionId, TargetId};

    fn edit(target: &str, subject: Option<&str>, body: Option<&str>) -> Command {
        Command::SaveEdit {
            appeal: AppealId::parse("test").unwrap(),
            target: TargetId::parse(target).unwrap(),
            subject: subject.map(str::to_owned),
            body: body.map(str::to_owned),
        }
    }

    fn answer(question: &str, text: &str) -> Command {
        Command::SaveAnswer {
            appeal: AppealId::parse("test").unwrap(),
            target: TargetId::parse("one").unwrap(),
            question: QuestionId::parse(question).unwrap(),
            text: text.to_owned(),
        }
    }

    /// One letter for each turn: whole, words only, or passed.
    fn turns(commands: Vec<Command>) -> String {
        let mut pending = Pending::default();
        commands.into_iter().for_each(|command| pending.push(command));
        let turns = std::iter::from_fn(|| pending.next());
        turns
            .map(|turn| match turn {
                Turn::Whole(_) => 'W',
                Turn::Words(_) => 'w',
                Turn::Passed => '-',
            })
            .collect()
    }

    #[test]
    fn of_savings_in_a_row_the_newest_of_each_sort_is_served() {
        let list = || Command::ListAppeals;
        for (commands, expected) in [
            (vec![edit("one", None, Some("a"))], "W"),
            (vec![edit("one", None, Some("a")), edit("one", None, Some("ab"))], "-W"),
            (vec![edit("one", None, Some("a")), edit("two", None, Some("a"))], "wW"),
            (vec![edit("one", Some("s"), None), edit("one", None, Some("b"))], "wW"),
            (vec![edit("one", None, Some("b")), edit("one", Some("s"), Some("bc"))], "-W"),
            (vec![edit("one", Some("s"), Some("b")), edit("one", None, Some("bc"))], "wW"),
            (vec![answer("why", "a"), answer("job", "x"), answer("why", "ab")], "-wW"),
            // What is asked in between sees the words that were typed before it.
            (vec![edit("one", None, Some("a")), list(), edit("one", None, Some("ab"))], "WWW"),
        ] {
            let told = format!("{commands:?}");
            assert_eq!(turns(commands), expected, "{told}");
        }
    }
}
