//! Drafts, waiting, sent, refused, unsure and practised letters, each with its log.
//!
//! The list asks for pages as one scrolls, and again whenever something happened in the outbox: it
//! is live while letters go out, and still while nothing happens.

mod choices;
mod detail;
mod items;
mod list;
mod list_view;
mod log;
mod look;
mod outbox;
mod reading;
mod save;

use std::collections::BTreeSet;

use egui::{CentralPanel, Frame, Key, Modifiers, Panel, Ui};

use self::choices::Sure;
use self::list::List;
use self::list_view::ListLayout;
use self::look::Look;
use self::save::SaveAs;
use crate::desk::view::{LetterFilter, LetterRef, LetterView, MailtoLink};
use crate::domain::Notice;
use crate::ui::command::{Command, Event};
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place, ScreenUi};
use crate::ui::screens::print::{self, PrintDialog};
use crate::ui::shell::{self, Width};
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets;

/// Drafts, waiting, sent, refused, unsure and practised letters, each with its log.
pub struct LettersScreen {
    list: List,
    layout: Option<ListLayout>,
    /// The letter that is open.
    open: Option<LetterRef>,
    letter: Option<LetterView>,
    /// The open letter may have changed and is to be read again.
    letter_stale: bool,
    /// The letter itself is shown instead of what became of it.
    reading: bool,
    /// Whether letters are read in the person's own language beside their own; what the person did not
    /// say is as each letter needs it.
    read: Option<bool>,
    /// The lines of the log whose server's words are shown.
    unfolded: BTreeSet<usize>,
    save: Option<SaveAs>,
    print: Option<PrintDialog>,
    sure: Option<Sure>,
    look: Option<Look>,
    /// The open letter is left as it is.
    left: bool,
    /// What an event brought that only a frame can do.
    to_do: Vec<Action>,
}

impl LettersScreen {
    /// The screen as it opens, and what it asks the desk first.
    pub fn open(filter: LetterFilter, letter: Option<LetterRef>) -> (Self, Vec<Command>) {
        let (list, first) = List::open(filter);
        let mut commands = vec![first];
        commands.extend(letter.clone().map(Command::ReadLetter));
        let screen = Self {
            list,
            layout: None,
            open: letter,
            letter: None,
            letter_stale: false,
            reading: false,
            read: None,
            unfolded: BTreeSet::new(),
            save: None,
            print: None,
            sure: None,
            look: None,
            left: false,
            to_do: Vec::new(),
        };
        (screen, commands)
    }

    fn open_letter(&mut self, letter: LetterRef, actions: &mut Vec<Action>) {
        if self.open.as_ref() == Some(&letter) && self.letter.is_some() {
            return;
        }
        self.close_letter();
        self.open = Some(letter.clone());
        actions.push(Action::Ask(Command::ReadLetter(letter)));
    }

    fn close_letter(&mut self) {
        self.open = None;
        self.letter = None;
        self.letter_stale = false;
        self.reading = false;
        self.unfolded.clear();
        self.save = None;
        self.print = None;
        self.sure = None;
    }

    fn set_filter(&mut self, filter: LetterFilter) {
        self.list.set_filter(filter);
        self.close_letter();
    }

    fn wide_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        if self.open.is_none()
            && let Some(first) = self.list.first()
        {
            self.open_letter(first, actions);
        }
        let theme = Theme::of(ui);
        if self.list.is_empty() && !self.list.is_searching() {
            CentralPanel::default().frame(Frame::new().fill(theme.window)).show(ui, |ui| {
                self.list_ui(ui, cx, actions);
            });
            return;
        }
        let roomy = ui.ctx().content_rect().width() >= 1400.0;
        let width = match (roomy, self.list.filter()) {
            (true, _) => 520.0,
            (false, LetterFilter::Practice) => 400.0,
            (false, _) => 456.0,
        };
        let shown = Panel::left("letters list")
            .exact_size(width)
            .resizable(false)
            .show_separator_line(false)
            .frame(Frame::new().fill(theme.window))
            .show(ui, |ui| self.list_ui(ui, cx, actions));
        CentralPanel::default().frame(Frame::new().fill(theme.window)).show(ui, |ui| {
            self.detail_ui(ui, cx, actions);
        });
        let rect = shown.response.rect;
        let stroke = Theme::stroke(ui, 1.0, theme.line);
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), stroke);
    }

    fn narrow_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        if self.open.is_some() && self.back_ui(ui, cx) {
            self.close_letter();
        }
        let frame = Frame::new().fill(Theme::of(ui).window);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            if self.open.is_some() {
                self.detail_ui(ui, cx, actions);
            } else {
                self.list_ui(ui, cx, actions);
            }
        });
    }

    /// The bar with the arrow back to the list; Escape does the same.
    fn back_ui(&self, ui: &mut Ui, cx: Cx<'_>) -> bool {
        let free = self.save.is_none()
            && self.print.is_none()
            && self.sure.is_none()
            && !crate::ui::text::edit::is_writing(ui.ctx());
        let escape = free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let back = cx.messages.get("letters-back-to-list");
        let clicked = shell::bar(ui, |ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            ui.add_space(-8.0);
            let pressed = widgets::icon_button(ui, icons::ARROW_LEFT, &back).clicked();
            if let Some(letter) = &self.letter {
                let ink = Theme::of(ui).ink;
                widgets::truncated(ui, Type::Strong, ink, &letter.row.short);
            }
            pressed
        });
        clicked || escape
    }

    /// Asks for what is missing or no longer fresh, one question of a kind at a time.
    fn refresh(&mut self, actions: &mut Vec<Action>) {
        actions.extend(self.list.ask().map(Action::Ask));
        if std::mem::take(&mut self.letter_stale)
            && let Some(letter) = &self.open
        {
            actions.push(Action::Ask(Command::ReadLetter(letter.clone())));
        }
    }
}

impl ScreenUi for LettersScreen {
    fn screen_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        actions.append(&mut self.to_do);
        if Width::of(ui) == Width::Wide {
            self.wide_ui(ui, cx, actions);
        } else {
            self.narrow_ui(ui, cx, actions);
        }
        // Beside the list it stays open.
        if std::mem::take(&mut self.left) && Width::of(ui) != Width::Wide {
            self.close_letter();
        }
        self.save_ui(ui, cx, actions);
        self.print.take_if(|print| !print.show(ui, cx, actions));
        self.sure_ui(ui, cx, actions);
        self.refresh(actions);
    }

    fn on_event(&mut self, event: &Event) {
        self.to_do.extend(print::on_event(&mut self.print, event));
        match event {
            Event::Letters(view) => self.list.take(view),
            Event::Letter(view) if self.open.as_ref() == Some(&view.row.letter) => {
                self.letter = Some(view.as_ref().clone());
            }
            Event::Progress(_) | Event::Outbox(_) | Event::Shell(_) => {
                self.list.set_stale();
                self.letter_stale = true;
            }
            Event::Saved(path) => {
                self.save = None;
                let path = path.display().to_string();
                let said = Notice::new("letters-saved").text("path", path);
                self.to_do.push(Action::Toast(said));
            }
            Event::Mailto(link) => self.to_do.extend(open_in_mail_program(link)),
            Event::WrittenAnew(appeal, target) => {
                let place = Place::Write(appeal.clone(), Some(target.clone()));
                self.to_do.push(Action::Go(place));
            }
            Event::LookedFor(letter, shown) => self.looked_for(*letter, shown),
            Event::Failed(_) => {
                self.list.doubt();
                // Perhaps nobody could begin to look.
                self.look.take_if(|look| look.shown.is_none());
            }
            _ => {}
        }
    }
}

fn open_in_mail_program(link: &MailtoLink) -> Vec<Action> {
    match link {
        MailtoLink::Whole(link) => {
            vec![Action::OpenMail(link.clone()), Action::Toast(Notice::new("letters-mail-opened"))]
        }
        MailtoLink::TooLong { link, text } => vec![
            Action::OpenMail(link.clone()),
            Action::Copy { text: text.clone(), said: Notice::new("letters-mail-too-long") },
        ],
    }
}
