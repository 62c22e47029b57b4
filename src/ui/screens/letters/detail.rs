//! One letter: its state in plain words, what can be done, and what happened.

use egui::{Frame, Margin, ScrollArea, Ui};

use super::LettersScreen;
use super::outbox::undo_words;
use super::save::SaveAs;
use crate::desk::view::LetterView;
use crate::domain::{DeliveryState, Notice};
use crate::ui::command::Command;
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place, Topic};
use crate::ui::screens::print::PrintDialog;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{self, Button, Tone, state_mark};

/// The widest text of a detail, in points.
const TEXT: f32 = 552.0;

impl LettersScreen {
    /// The open letter, or nothing.
    pub(super) fn detail_ui(&mut self, ui: &mut Ui, cx: Cx<'_>, actions: &mut Vec<Action>) {
        // The letter is lent out while it is drawn; no event comes in between.
        let Some(letter) = self.letter.take() else { return };
        if self.reading || is_practised(&letter) {
            self.reading_ui(ui, &letter, cx, actions);
        } else {
            self.state_ui(ui, &letter, cx, actions);
        }
        if self.open.as_ref() == Some(&letter.row.letter) {
            self.letter = Some(letter);
        }
    }

    fn state_ui(
        &mut self,
        ui: &mut Ui,
        letter: &LetterView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let theme = Theme::of(ui);
        let scroll = ScrollArea::vertical().id_salt("detail").auto_shrink(false);
        scroll.show(ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(32, 24)).show(ui, |ui| {
                ui.set_max_width(TEXT.min(ui.available_width()));
                ui.spacing_mut().item_spacing.y = 0.0;
                chip_ui(ui, letter, cx);
                ui.add_space(space::M);
                widgets::heading(ui, Type::Title, &letter.office);
                widgets::exact(ui, Type::Interface, theme.ink_2, &letter.row.subject);
                ui.add_space(space::L);
                widgets::label(ui, Type::Interface, &explanation(letter, cx));
                for words in more(letter, cx) {
                    ui.add_space(space::S);
                    widgets::label_in(ui, Type::Interface, theme.ink_2, &words);
                }
                if letter.row.needs_person() && !letter.row.practice {
                    ui.add_space(space::M);
                    let words = cx.messages.get("letters-go-account");
                    if Button::secondary(&words).show(ui).clicked() {
                        actions.push(Action::Go(Place::Settings(Topic::Mail)));
                    }
                }
                ui.add_space(space::L);
                self.look_ui(ui, letter, cx);
                if !letter.actions.is_empty() {
                    self.choices_ui(ui, letter, cx, actions);
                    ui.add_space(space::XL);
                }
                if !letter.log.is_empty() {
                    self.log_ui(ui, letter, cx);
                    ui.add_space(space::L);
                }
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = space::XS;
                    ui.add_space(-10.0);
                    let read = cx.messages.get("letters-read");
                    if Button::quiet(&read).icon(icons::ENVELOPE_SIMPLE).show(ui).clicked() {
                        self.reading = true;
                    }
                    self.take_away_ui(ui, letter, cx, actions);
                });
            });
        });
    }

    /// The ways in which a letter's text can leave the program.
    pub(super) fn take_away_ui(
        &mut self,
        ui: &mut Ui,
        letter: &LetterView,
        cx: Cx<'_>,
        actions: &mut Vec<Action>,
    ) {
        let save = cx.messages.get("letters-save-eml");
        if Button::quiet(&save).icon(icons::DOWNLOAD_SIMPLE).show(ui).clicked() {
            self.save = Some(SaveAs::new(letter));
        }
        let print = cx.messages.get("print-open");
        if Button::quiet(&print).icon(icons::PRINTER).show(ui).clicked() {
            self.print = Some(PrintDialog::of_letter(&letter.row.letter, cx));
        }
        let copy = cx.messages.get("letters-copy");
        if Button::quiet(&copy).icon(icons::COPY).show(ui).clicked() {
            let said = Notice::new("letters-copied");
            actions.push(Action::Copy { text: letter.body.clone(), said });
        }
        let open = cx.messages.get("letters-open-mail");
        if Button::quiet(&open).icon(icons::ARROW_SQUARE_OUT).show(ui).clicked() {
            actions.push(Action::Ask(Command::MakeMailto(letter.row.letter.clone())));
        }
    }
}

/// A letter that was practised is shown as its target would get it, at once.
fn is_practised(letter: &LetterView) -> bool {
    letter.row.practice && letter.row.state == Some(DeliveryState::Sent)
}

/// Until when it waits, whether copies of it did not go, and whether it was put into the Sent folder.
fn more(letter: &LetterView, cx: Cx<'_>) -> Vec<String> {
    let until = letter.row.waits_until.filter(|until| *until > cx.now);
    let until = until.map(|until| {
        let at = super::outbox::moment(until, cx);
        cx.messages.with("letters-not-before", &[("moment", at.into())])
    });
    let lost = letter.row.remark.as_ref().filter(|_| letter.row.state == Some(DeliveryState::Sent));
    let told = lost.into_iter().chain(&letter.kept).map(|notice| cx.messages.text(notice));
    until.into_iter().chain(told).collect()
}

/// The letter's state in a word; practice is always said.
pub(super) fn chip_ui(ui: &mut Ui, letter: &LetterView, cx: Cx<'_>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if letter.row.practice {
            let words = cx.messages.get("letters-practice");
            widgets::chip(ui, Tone::Plum, icons::NOTEBOOK, &words);
        }
        if !is_practised(letter) {
            let (tone, icon) = state_mark(letter.row.state);
            let words = match letter.row.state {
                _ if letter.row.held => cx.messages.get("letters-held"),
                None => cx.messages.get("letters-draft"),
                Some(state) => cx.messages.state_name(state),
            };
            widgets::chip(ui, tone, icon, &words);
        }
    });
}

fn explanation(letter: &LetterView, cx: Cx<'_>) -> String {
    use DeliveryState as S;
    let remark = || letter.row.remark.as_ref().map(|remark| cx.messages.text(remark));
    let at = cx.time_zone.to_datetime(letter.row.at);
    let when = [
        ("day", cx.messages.date_long(at.date(), cx.today()).into()),
        ("time", cx.messages.time(at.time()).into()),
    ];
    match letter.row.state {
        None => remark().unwrap_or_else(|| cx.messages.get("letters-says-draft")),
        Some(S::Queued) if letter.row.undo_until.is_some() && !letter.row.held => {
            let row = &letter.row;
            undo_words(row, "letters-says-undo-until", "letters-says-undo", cx)
        }
        Some(S::Queued) => remark().unwrap_or_else(|| cx.messages.get("letters-says-queued")),
        Some(S::Sending | S::HandedOver) => cx.messages.get("letters-says-sending"),
        Some(S::Sent) if letter.row.practice => cx.messages.with("letters-says-practised", &when),
        Some(S::Sent) => cx.messages.with("letters-says-sent", &when),
        Some(S::Refused) => remark().unwrap_or_else(|| cx.messages.get("letters-says-refused")),
        Some(S::Unsure) => cx.messages.get("letters-says-unsure"),
        Some(S::Cancelled) => remark().unwrap_or_else(|| cx.messages.get("letters-says-cancelled")),
    }
}
