//! The rows: to whom, greeting, subject, language, filled fields; problems in words under the row.

use std::collections::BTreeSet;

use egui::{Ui, vec2};

use super::opened::opened_ui;
use crate::desk::view::{ReviewRow, ReviewView};
use crate::domain::{AppealId, TargetId};
use crate::ui::icons;
use crate::ui::screen::{Action, Cx, Place};
use crate::ui::shell::Width;
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::{self, Button, Col, Columns, Row};

/// Where the words of a row begin.
const INDENT: f32 = 56.0;
/// Rows outside the window are not drawn, and take this much room.
const GUESS: f32 = size::ROW;

/// Which columns there is room for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// To, greeting, subject, language, filled.
    Whole,
    /// To, greeting, filled; the rest is in an opened row.
    Narrow,
}

/// What all rows share.
struct Table<'a> {
    appeal: &'a AppealId,
    columns: Columns,
    shape: Shape,
}

/// The table on a card.
pub(super) fn table_ui(
    ui: &mut Ui,
    view: &ReviewView,
    open: &mut BTreeSet<TargetId>,
    cx: Cx<'_>,
    actions: &mut Vec<Action>,
) {
    widgets::card(ui, 0.0, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let shape = if Width::of(ui) == Width::Wide { Shape::Whole } else { Shape::Narrow };
        let columns = columns(ui, shape);
        let words = |id: &str| cx.messages.get(id);
        let mut head = vec![String::new(), words("review-to"), words("review-greeting")];
        if shape == Shape::Whole {
            head.extend([words("review-subject"), words("review-language")]);
        }
        head.push(words("review-filled"));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        columns.head(ui, &head);
        let table = Table { appeal: &view.head.id, columns, shape };
        let last = view.rows.len().saturating_sub(1);
        for (index, row) in view.rows.iter().enumerate() {
            if is_far(ui, row, open, view.rows.len()) {
                ui.add_space(GUESS);
                continue;
            }
            row_ui(ui, &table, row, index == last, open, cx, actions);
        }
    });
}

/// Whether a plain row is so far outside the window that it need not be drawn. Where there are few
/// rows all are drawn, so that a screen reader finds them.
fn is_far(ui: &Ui, row: &ReviewRow, open: &BTreeSet<TargetId>, rows: usize) -> bool {
    const FEW: usize = 200;
    let top = ui.cursor().top();
    let seen = ui.clip_rect().expand(400.0);
    let plain = row.problems.is_empty() && !open.contains(&row.target);
    rows > FEW && plain && (top > seen.bottom() || top + GUESS < seen.top())
}

fn columns(ui: &Ui, shape: Shape) -> Columns {
    let left = ui.max_rect().left() + space::L;
    let width = ui.available_width() - 2.0 * space::L;
    let parts: &[Col] = match shape {
        Shape::Whole => &[
            Col::Exact(28.0),
            Col::Part(1.4),
            Col::Exact(192.0),
            Col::Part(1.25),
            Col::Exact(78.0),
            Col::Exact(92.0),
        ],
        Shape::Narrow => &[Col::Exact(28.0), Col::Part(1.5), Col::Part(1.0), Col::Exact(72.0)],
    };
    Columns::new(left, width, space::M, parts)
}

fn row_ui(
    ui: &mut Ui,
    table: &Table<'_>,
    row: &ReviewRow,
    last: bool,
    open: &mut BTreeSet<TargetId>,
    cx: Cx<'_>,
    actions: &mut Vec<Action>,
) {
    let is_open = open.contains(&row.target);
    let plain = row.problems.is_empty() && !is_open;
    let name = sentence(row, cx);
    let answer = Row::new(&name).line(plain && !last).selected(false).show(ui, |ui| {
        cells_ui(ui, table, row, cx);
    });
    let filled = filled_sentence(row, cx);
    let hint = format!("{}\n{filled}", cx.messages.get("review-row-hint"));
    ui.ctx().accesskit_node_builder(answer.response.id, |node| {
        node.set_expanded(is_open);
        node.set_description(filled);
    });
    if tooltip(answer.response, &hint).clicked() && !open.remove(&row.target) {
        open.insert(row.target.clone());
    }
    if !row.problems.is_empty() {
        problems_ui(ui, table.appeal, row, cx, actions);
    }
    if is_open {
        opened_ui(ui, table.appeal, row, INDENT, cx, actions);
    }
    if !plain && !last {
        widgets::hairline(ui);
    }
}

fn cells_ui(ui: &mut Ui, table: &Table<'_>, row: &ReviewRow, cx: Cx<'_>) {
    let Table { columns, shape, .. } = table;
    let theme = Theme::of(ui);
    let (icon, color) = if row.problems.is_empty() {
        (icons::CHECK_CIRCLE, theme.moss)
    } else {
        (icons::WARNING_CIRCLE, theme.wax)
    };
    columns.cell(ui, 0, |ui| widgets::icon(ui, icon, color));
    columns.cell(ui, 1, |ui| widgets::truncated(ui, Type::Strong, theme.ink, &row.short));
    columns.cell(ui, 2, |ui| match &row.greeting {
        Some(greeting) => widgets::truncated(ui, Type::Interface, theme.ink, greeting),
        None => {
            let words = cx.messages.get("review-greeting-missing");
            widgets::truncated(ui, Type::Strong, theme.wax, &words)
        }
    });
    if *shape == Shape::Whole {
        columns.cell(ui, 3, |ui| {
            if row.subject.trim().is_empty() {
                let words = cx.messages.get("review-subject-missing");
                widgets::truncated(ui, Type::Strong, theme.wax, &words)
            } else {
                widgets::truncated(ui, Type::Interface, theme.ink, &row.subject)
            }
        });
        let language = cx.messages.language_name(&row.lang);
        columns.cell(ui, 4, |ui| widgets::truncated(ui, Type::Interface, theme.ink, &language));
    }
    let filled = if *shape == Shape::Whole { 5 } else { 3 };
    columns.cell(ui, filled, |ui| {
        widgets::truncated(ui, Type::Interface, theme.ink, &filled_words(row, cx))
    });
}

/// How many of a letter's fields are filled.
fn filled_words(row: &ReviewRow, cx: Cx<'_>) -> String {
    let counts = [("filled", row.fields.filled.into()), ("total", row.fields.total.into())];
    cx.messages.with("review-filled-of", &counts)
}

/// The same as a sentence, which says what that means.
pub(super) fn filled_sentence(row: &ReviewRow, cx: Cx<'_>) -> String {
    let counts = [("filled", row.fields.filled.into()), ("total", row.fields.total.into())];
    let lacks = row
        .problems
        .iter()
        .any(|problem| ["problem-blank", "desk-blank-in-letter"].contains(&problem.id.as_ref()));
    let id = if lacks { "review-filled-lacking" } else { "review-filled-words" };
    cx.messages.with(id, &counts)
}

fn problems_ui(
    ui: &mut Ui,
    appeal: &AppealId,
    row: &ReviewRow,
    cx: Cx<'_>,
    actions: &mut Vec<Action>,
) {
    let theme = Theme::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 2.0);
        ui.add_space(INDENT);
        let words = cx.messages.get("review-mend");
        let button = Type::Strong.one_line(ui, &words, f32::INFINITY).size().x + 20.0;
        let width = ui.available_width() - button - 2.0 * space::L;
        ui.vertical(|ui| {
            ui.set_width(width);
            // The first line stands in the middle of the button beside it.
            ui.add_space(7.0);
            for problem in &row.problems {
                widgets::label_in(ui, Type::Dense, theme.wax, &cx.messages.text(problem));
            }
        });
        ui.add_space(space::L);
        let name = cx.messages.with("review-mend-name", &[("name", row.short.as_str().into())]);
        let mend = Button::quiet(&words).show(ui);
        ui.ctx().accesskit_node_builder(mend.id, |node| node.set_description(name));
        if mend.clicked() {
            actions.push(Action::Go(Place::Write(appeal.clone(), Some(row.target.clone()))));
        }
    });
    ui.add_space(6.0);
}

/// A row as one sentence.
fn sentence(row: &ReviewRow, cx: Cx<'_>) -> String {
    let name = ("name", row.short.as_str().into());
    match row.problems.len() {
        0 => cx.messages.with("review-row-ready", &[name]),
        problems => cx.messages.with("review-row-problems", &[name, ("problems", problems.into())]),
    }
}
