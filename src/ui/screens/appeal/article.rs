//! What is read on an appeal's page: lead, figures, what is asked, the story, the sources.

use egui::{Align, Layout, Ui, vec2};
use jiff::civil::Date;

use crate::desk::view::{AppealView, AskView, FactView};
use crate::domain::Status;
use crate::messages::Messages;
use crate::ui::icons;
use crate::ui::screen::Cx;
use crate::ui::text::story_ui;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{
    Banner, Tone, hairline, heading, key_figure, label, read, section_title, small,
};

/// The least width at which figures stand three in a row, and asks beside their groups.
const THREE_PT: f32 = 460.0;
/// The column of the groups' names.
const GROUP_PT: f32 = 176.0;

/// Everything down to the asks.
pub(super) fn first_part(ui: &mut Ui, cx: Cx<'_>, view: &AppealView) {
    let m = cx.messages;
    small(ui, &kicker(m, view, cx.today()));
    ui.add_space(2.0);
    heading(ui, Type::Display, &view.head.title);
    ui.add_space(14.0);
    if let Some(why) = &view.stopped_why {
        let words = m.with("appeal-stopped-banner", &[("why", why.as_str().into())]);
        Banner::new(Tone::Ochre, &words).icon(icons::X_CIRCLE).show(ui);
        ui.add_space(14.0);
    }
    read(ui, Type::Lead, Theme::of(ui).ink, &view.lead);
    if !view.facts.is_empty() {
        ui.add_space(space::XXL);
        figures_ui(ui, m, &view.facts, cx.today());
    }
    if !view.asks.is_empty() {
        ui.add_space(space::XXXL);
        section_title(ui, Type::Title, &m.get("appeal-asks"));
        for ask in &view.asks {
            ask_ui(ui, m, ask);
            hairline(ui);
        }
    }
}

/// The story, and where all of it comes from.
pub(super) fn second_part(ui: &mut Ui, m: &Messages, view: &AppealView) {
    if !view.story_markdown.trim().is_empty() {
        ui.add_space(space::XXXL);
        if !begins_with_heading(&view.story_markdown) {
            heading(ui, Type::Title, &m.get("appeal-story"));
            ui.add_space(10.0);
        }
        story_ui(ui, &view.story_markdown, m.lang());
    }
    ui.add_space(space::XXXL);
    heading(ui, Type::Title, &m.get("appeal-sources"));
    ui.add_space(space::S);
    let ink_2 = Theme::of(ui).ink_2;
    for (index, source) in view.sources.iter().enumerate() {
        let number = ("number", (index + 1).into());
        let line = m.with("appeal-source-line", &[number, ("text", source.as_str().into())]);
        read(ui, Type::Small, ink_2, &line);
        ui.add_space(2.0);
    }
    ui.add_space(space::M);
    let organisation = ("organisation", view.organisation.as_str().into());
    small(ui, &m.with("appeal-issued-by", &[organisation]));
    if let Some(note) = &view.note {
        ui.add_space(space::M);
        read(ui, Type::Small, ink_2, note);
    }
}

/// Country, the day it was issued, and until when letters help.
fn kicker(m: &Messages, view: &AppealView, today: Date) -> String {
    let (id, last) = match view.head.status {
        Status::Open { days_left } => {
            let last = today.checked_add(jiff::Span::new().days(days_left)).unwrap_or(today);
            ("appeal-of-open", m.date_long(last, today))
        }
        Status::Closed { since } => ("appeal-of-closed", m.date_day(since, today)),
        Status::Stopped { since } => ("appeal-of-stopped", m.date_day(since, today)),
    };
    let date = m.date_day(view.issued, today);
    let country = view.country.as_str().into();
    m.with(id, &[("country", country), ("date", date.into()), ("last", last.into())])
}

fn figures_ui(ui: &mut Ui, m: &Messages, facts: &[FactView], today: Date) {
    let width = ui.available_width();
    let columns = if width >= THREE_PT && figures_fit(ui, facts, width / 3.0) { 3 } else { 2 };
    let column = (width / columns as f32).floor();
    hairline(ui);
    for row in facts.chunks(columns) {
        ui.add_space(14.0);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            for fact in row {
                let size = vec2(column - space::L, 0.0);
                ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                    ui.set_width(column - space::L);
                    figure_ui(ui, m, fact, today);
                });
            }
        });
        ui.add_space(14.0);
        hairline(ui);
    }
}

/// Whether each figure, such as *Hundreds*, stays in one piece in a column this wide.
fn figures_fit(ui: &Ui, facts: &[FactView], column: f32) -> bool {
    let wide = |fact: &FactView| Type::Figure.words(ui, &fact.figure, f32::INFINITY).size().x;
    facts.iter().all(|fact| wide(fact) <= column - space::L)
}

fn figure_ui(ui: &mut Ui, m: &Messages, fact: &FactView, today: Date) {
    let date = m.date_short(fact.as_of, today);
    let number = fact.source_number.into();
    let source = m.with("appeal-source", &[("date", date.into()), ("number", number)]);
    key_figure(ui, &fact.figure, &fact.text, &source);
}

fn ask_ui(ui: &mut Ui, m: &Messages, ask: &AskView) {
    let letters = m.with("appeal-ask-letters", &[("letters", ask.letters.into())]);
    let group = |ui: &mut Ui| {
        label(ui, Type::Strong, &ask.group);
        small(ui, &letters);
    };
    ui.add_space(14.0);
    if ui.available_width() >= THREE_PT {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XXL;
            let column = vec2(GROUP_PT, 0.0);
            ui.allocate_ui_with_layout(column, Layout::top_down(Align::Min), |ui| {
                ui.set_width(GROUP_PT);
                group(ui);
            });
            ui.vertical(|ui| words_ui(ui, ask));
        });
    } else {
        group(ui);
        ui.add_space(space::XS);
        words_ui(ui, ask);
    }
    ui.add_space(14.0);
}

/// What the group is asked; where there is no such line, each demand.
fn words_ui(ui: &mut Ui, ask: &AskView) {
    if !ask.ask.is_empty() {
        read(ui, Type::Interface, Theme::of(ui).ink, &ask.ask);
        return;
    }
    for demand in &ask.demands {
        read(ui, Type::Interface, Theme::of(ui).ink, demand);
        ui.add_space(space::XS);
    }
}

/// Whether a story has a heading of its own on top.
fn begins_with_heading(markdown: &str) -> bool {
    let mut lines = markdown.lines().map(str::trim);
    lines
        .find(|line| !line.is_empty() && !line.starts_with("[//]:"))
        .is_some_and(|line| line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_that_has_a_heading_needs_none_of_ours() {
        for (story, expected) in [
            ("## A city\n\nwords", true),
            ("[//]: # (a comment)\n\n# A city", true),
            ("Words first.\n\n## A city", false),
            ("", false),
        ] {
            assert_eq!(begins_with_heading(story), expected, "{story:?}");
        }
    }
}
