//! What assistive technology is told about an editor, and what it asks of one.

use egui::accesskit::{self, Action, ActionData, Role, TextDirection, TextPosition, TextSelection};
use egui::{Event, Rect, Response, Sense, Ui, UiBuilder, WidgetInfo};

use super::layout::{Layout, Seen};
use super::mask;
use super::runs::{Run, byte_at, position, runs};
use super::state::State;
use super::widget::Happened;
use super::{Command, Rules};
use crate::typeset::{Caret, Selection};
use crate::ui::text::in_window;
use crate::ui::widgets::{full_words, menu_asked};

/// Does what assistive technology asks for; it need not move the focus first.
pub(super) fn act(
    layout: &mut Layout<'_, '_>,
    state: &mut State,
    text: &mut String,
    happened: &mut Happened,
) {
    if !layout.edit.enabled {
        return;
    }
    happened.menu |= menu_asked(layout.ui.ctx(), layout.edit.id);
    let target = layout.edit.id.accesskit_id();
    let asked = layout.ui.input(|input| {
        let requests = input.events.iter().filter_map(|event| match event {
            Event::AccessKitActionRequest(request) => Some(request),
            _ => None,
        });
        let mine = requests.filter(|request| request.target_node == target);
        mine.map(|request| (request.action, request.data.clone())).collect::<Vec<_>>()
    });
    for request in asked {
        let command = match request {
            (Action::SetValue, Some(ActionData::Value(words))) => Command::Replace(words.into()),
            (Action::ReplaceSelectedText, Some(ActionData::Value(words))) => {
                Command::Paste(words.into())
            }
            (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => {
                match selected(layout, state, text, &selection) {
                    Some(selection) => Command::Select(selection),
                    None => continue,
                }
            }
            _ => continue,
        };
        happened.follow = true;
        layout.apply(state, text, command, happened);
    }
}

/// What is to be selected, in bytes of the text.
fn selected(
    layout: &mut Layout<'_, '_>,
    state: &State,
    text: &str,
    wanted: &TextSelection,
) -> Option<Selection> {
    let rules = layout.edit.rules;
    let laid = layout.lay_out(state, text);
    let shown = state.editing.shown(text, &rules);
    let caret = state.editing.shown_selection(text, &rules).focus.byte;
    let runs = runs(layout.edit.id, &shown, &laid.column, caret);
    let byte = |position: &TextPosition| {
        let run = runs.iter().find(|run| run.id.accesskit_id() == position.node)?;
        Some(byte_at(run, position.character_index))
    };
    let (anchor, focus) = (byte(&wanted.anchor)?, byte(&wanted.focus)?);
    let selection = Selection::between(Caret::before(anchor), Caret::before(focus));
    Some(if rules.dots { mask::from_dots(text, selection) } else { selection })
}

/// Tells role, value, selection, and the text run by run.
pub(super) fn tell(seen: &Seen<'_, '_>, response: &Response) {
    let Seen { edit, ui, state, text, column, .. } = *seen;
    let rules = &edit.rules;
    let shown = state.editing.shown(text, rules);
    // A password is not even told as long as it is.
    let value = || if rules.secret { mask::dots(text) } else { shown.clone().into_owned() };
    response.widget_info(|| {
        let value = value();
        WidgetInfo::text_edit(edit.enabled && ui.is_enabled(), &value, &value, edit.hint)
    });
    let selection = state.editing.shown_selection(text, rules);
    let id = edit.id;
    let full = state.full.and_then(|max_chars| full_words(ui.ctx(), max_chars));
    let known = ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(role(rules));
        if let Some(lang) = edit.lang {
            node.set_language(lang.as_str().to_owned());
        }
        if let Some(full) = full {
            node.set_description(full);
        }
        if rules.read_only {
            node.set_read_only();
        } else if edit.enabled {
            node.add_action(Action::SetValue);
            node.add_action(Action::ReplaceSelectedText);
        }
        if edit.enabled {
            node.add_action(Action::SetTextSelection);
        }
    });
    // A password that is shown is not laid out as dots, and stays unsaid.
    if known.is_none() || (rules.secret && !rules.dots) {
        return;
    }
    let runs = runs(id, &shown, column, selection.focus.byte);
    // Only what stands below the editor's node is its text.
    let corner = Rect::from_min_size(seen.place.min, egui::Vec2::ZERO);
    let builder =
        UiBuilder::new().layer_id(ui.layer_id()).max_rect(corner).accessibility_parent(id);
    let child = Ui::new(ui.ctx().clone(), id.with("text runs"), builder);
    for (index, run) in runs.iter().enumerate() {
        let previous = index.checked_sub(1).and_then(|at| runs.get(at)).filter(|_| run.goes_on);
        let next = runs.get(index + 1).filter(|next| next.goes_on);
        tell_run(seen, &child, run, &shown, previous, next);
    }
    let at = |caret: Caret| {
        let (run, characters) = position(&runs, caret)?;
        Some(TextPosition { node: run.accesskit_id(), character_index: characters })
    };
    if let (Some(anchor), Some(focus)) = (at(selection.anchor), at(selection.focus)) {
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_text_selection(TextSelection { anchor, focus });
        });
    }
}

fn tell_run(
    seen: &Seen<'_, '_>,
    child: &Ui,
    run: &Run,
    shown: &str,
    previous: Option<&Run>,
    next: Option<&Run>,
) {
    let ctx = seen.ui.ctx();
    let scale = ctx.pixels_per_point();
    let rect = in_window(ctx, seen.place, run.rect);
    // It is no place to point at: only the editor is.
    child.interact(child.max_rect(), run.id, Sense::hover());
    ctx.accesskit_node_builder(run.id, |node| {
        node.set_role(Role::TextRun);
        node.set_text_direction(match run.is_right_to_left {
            true => TextDirection::RightToLeft,
            false => TextDirection::LeftToRight,
        });
        node.set_bounds(accesskit::Rect {
            x0: rect.min.x.into(),
            y0: rect.min.y.into(),
            x1: rect.max.x.into(),
            y1: rect.max.y.into(),
        });
        node.set_value(shown.get(run.range.clone()).unwrap_or_default());
        let points = |pixels: &[f32]| pixels.iter().map(|it| it / scale).collect::<Vec<_>>();
        node.set_character_lengths(run.lengths.clone());
        node.set_character_positions(points(&run.places));
        node.set_character_widths(points(&run.widths));
        node.set_word_starts(run.word_starts.clone());
        if let Some(previous) = previous {
            node.set_previous_on_line(previous.id.accesskit_id());
        }
        if let Some(next) = next {
            node.set_next_on_line(next.id.accesskit_id());
        }
    });
}

fn role(rules: &Rules) -> Role {
    match (rules.secret, rules.one_line) {
        (true, _) => Role::PasswordInput,
        (false, true) => Role::TextInput,
        (false, false) => Role::MultilineTextInput,
    }
}
