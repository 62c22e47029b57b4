//! Texts that are read one after the other, as the paragraphs of a story: what is selected in one goes
//! on into the next, and is copied whole.

use std::ops::Range;

use egui::layers::ShapeIdx;
use egui::{
    Color32, Context, CursorIcon, Event, Id, Key, Modifiers, Painter, PointerButton, Pos2, Rect,
    Response, Sense, Shape, Ui, vec2,
};

use super::menu::{Choice, text_menu_ui};
use super::paint::{in_layout, in_window, paint_column};
use super::plugin::with_engine;
use super::reading::{Ground, ground_ui};
use crate::typeset::{Column, ColumnStyle, Selection, Unit};
use crate::ui::widgets::{is_menu_open, menu_asked, menu_key, open_menu, tell_menu};

/// So many bytes are shaped for a text in one frame; the rest follows in the next ones.
const BUDGET_BYTES: usize = 32_000;
/// How much of the way out of what can be seen the page follows a dragged pointer, in a frame.
const SCROLLED: f32 = 0.25;

/// The texts, from first to last.
pub(super) struct Passage<'t> {
    blocks: Vec<Block<'t>>,
}

struct Block<'t> {
    text: &'t str,
    column: Column,
    place: Rect,
    response: Response,
    painter: Painter,
    /// The ground of what is selected in it, under its words.
    ground: ShapeIdx,
    /// What stands before it, as the sign of an item.
    lead: String,
}

/// What is selected in the window, outside of editors: in at most one passage.
#[derive(Clone, PartialEq)]
struct Chosen {
    /// The passage, by its first text.
    passage: Id,
    /// The text in which it was begun, and what was selected by that.
    anchor: usize,
    begun: Selection,
    /// The text in which it ends, and what is selected there.
    focus: usize,
    now: Selection,
}

impl Chosen {
    fn begin(passage: Id, at: usize, selection: Selection) -> Self {
        Self { passage, anchor: at, begun: selection, focus: at, now: selection }
    }

    /// What it has of the text at this place in the passage.
    fn range_in(&self, at: usize, text: &str) -> Range<usize> {
        let (first, last) = (self.anchor.min(self.focus), self.anchor.max(self.focus));
        let end = if at == self.focus { &self.now } else { &self.begun };
        match at {
            _ if at < first || at > last => 0..0,
            _ if first == last => end.range(),
            _ if at == first => end.range().start..text.len(),
            _ if at == last => 0..end.range().end,
            _ => 0..text.len(),
        }
    }
}

impl<'t> Passage<'t> {
    pub(super) fn new() -> Self {
        Self { blocks: Vec::new() }
    }

    /// Shows the next text, as wide as there is room.
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        text: &'t str,
        style: &ColumnStyle<'_>,
        colors: &[Color32],
        grounds: &[Ground],
    ) -> Response {
        let ctx = ui.ctx().clone();
        let scale = ctx.pixels_per_point();
        let width = ui.available_width().max(1.0);
        let style = ColumnStyle { budget_bytes: style.budget_bytes.min(BUDGET_BYTES), ..*style };
        let column = with_engine(&ctx, |engine| {
            Column::new(engine, text, &style, (width * scale).floor(), scale)
        });
        if !column.is_whole() {
            ctx.request_repaint();
        }
        // Tab goes from control to control; a text is no stop on its way.
        let sense = Sense::click_and_drag() - Sense::FOCUSABLE;
        let size = vec2(column.width(), column.height()) / scale;
        let (place, response) = ui.allocate_exact_size(size, sense);
        if response.hovered() {
            ctx.set_cursor_icon(CursorIcon::Text);
        }
        let painter = ui.painter().clone();
        let is_seen = ui.is_rect_visible(place);
        if is_seen {
            for ground in grounds {
                ground_ui(ui, &column, place, ground);
            }
        }
        let ground = painter.add(Shape::Noop);
        if is_seen {
            paint_column(&painter, &column, place, colors);
        }
        let told = response.clone();
        let lead = String::new();
        self.blocks.push(Block { text, column, place, response, painter, ground, lead });
        told
    }

    /// What is copied before the text that was shown last, where all of its beginning is.
    pub(super) fn lead_with(&mut self, lead: &str) {
        if let Some(block) = self.blocks.last_mut() {
            block.lead = lead.to_owned();
        }
    }

    /// Selects and copies as the person wants, and shows what is selected.
    pub(super) fn end(self, ui: &Ui) {
        let Some(first) = self.blocks.first() else { return };
        let (ctx, passage) = (ui.ctx(), first.response.id);
        let before = ctx.data(|data| data.get_temp::<Chosen>(chosen_id()));
        let before = before.filter(|chosen| chosen.passage == passage);
        let mut now = before.clone().and_then(|chosen| self.fitted(chosen));
        now = self.by_pointer(ui, passage, now);
        now = self.by_menu(ui, passage, now);
        // Keys belong to whatever has the focus; without one, to the text that was touched last.
        if now.is_some() && ctx.memory(|memory| memory.focused().is_none()) {
            if ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A)) {
                now = self.all(passage);
            }
            let copies = ctx.input(|input| {
                let mut events = input.events.iter();
                events.any(|event| matches!(event, Event::Copy))
            });
            let words = now.as_ref().filter(|_| copies).map(|chosen| self.words(chosen));
            if let Some(words) = words.filter(|words| !words.is_empty()) {
                ctx.copy_text(words);
            }
        }
        if let Some(chosen) = &now {
            self.paint(ctx, chosen, ui.visuals().selection.bg_fill);
        }
        if now != before
            && let Some(chosen) = now
        {
            ctx.data_mut(|data| data.insert_temp(chosen_id(), chosen));
            ctx.request_repaint();
        }
    }

    /// What was selected, in the texts as they are now.
    fn fitted(&self, chosen: Chosen) -> Option<Chosen> {
        let (anchor, focus) = (self.blocks.get(chosen.anchor)?, self.blocks.get(chosen.focus)?);
        let (begun, now) = (chosen.begun.within(anchor.text), chosen.now.within(focus.text));
        Some(Chosen { begun, now, ..chosen })
    }

    fn by_pointer(&self, ui: &Ui, passage: Id, before: Option<Chosen>) -> Option<Chosen> {
        let touched = self.blocks.iter().enumerate().find_map(|(at, block)| {
            block.response.interact_pointer_pos().map(|pos| (at, block, pos))
        });
        let Some((at, block, pos)) = touched else { return before };
        let begin = |unit| Some(Chosen::begin(passage, at, block.select_at(ui.ctx(), pos, unit)));
        let (pressed, shift) =
            ui.input(|input| (input.pointer.primary_pressed(), input.modifiers.shift));
        if block.response.triple_clicked() {
            begin(Unit::Paragraph)
        } else if block.response.double_clicked() {
            begin(Unit::Word)
        } else if pressed {
            match before {
                Some(from) if shift => self.to(ui.ctx(), from, pos),
                _ => begin(Unit::Character),
            }
        } else if block.response.dragged_by(PointerButton::Primary) {
            follow(ui, pos);
            before.and_then(|from| self.to(ui.ctx(), from, pos))
        } else {
            before
        }
    }

    /// What is done by the menu. It opens where somebody clicked for it, or, by key, where the selection
    /// ends.
    fn by_menu(&self, ui: &Ui, passage: Id, now: Option<Chosen>) -> Option<Chosen> {
        let (ctx, first) = (ui.ctx(), self.blocks.first()?);
        let touched = ctx.memory(|memory| memory.focused().is_none()) && menu_key(ctx);
        let end = now.as_ref().filter(|_| touched).and_then(|chosen| {
            let block = self.blocks.get(chosen.focus)?;
            let caret = block.column.caret_rect(chosen.now.focus);
            Some(in_window(ctx, block.place, caret).left_bottom())
        });
        let asked = self.blocks.iter().find_map(|block| {
            tell_menu(ctx, block.response.id);
            let asked = menu_asked(ctx, block.response.id).then(|| block.place.left_top());
            let clicked = block.response.secondary_clicked();
            asked.or_else(|| clicked.then(|| block.response.interact_pointer_pos()).flatten())
        });
        if let Some(at) = asked.or(end) {
            let to_global = ctx.layer_transform_to_global(ui.layer_id()).unwrap_or_default();
            open_menu(ctx, passage, to_global * at);
        }
        if !is_menu_open(ctx, passage) {
            return now;
        }
        let words = now.as_ref().map(|chosen| self.words(chosen)).unwrap_or_default();
        let offers = [(Choice::Copy, !words.is_empty()), (Choice::SelectAll, true)];
        match text_menu_ui(&first.response, &offers) {
            Some(Choice::Copy) => ctx.copy_text(words),
            Some(_) => return self.all(passage),
            None => {}
        }
        now
    }

    /// The selection up to a point, in the text that is nearest to it.
    fn to(&self, ctx: &Context, from: Chosen, pos: Pos2) -> Option<Chosen> {
        let away = |block: &Block<'_>| block.place.y_range().clamp(pos.y) - pos.y;
        let blocks = self.blocks.iter().enumerate();
        let nearest = blocks.min_by(|(_, a), (_, b)| away(a).abs().total_cmp(&away(b).abs()));
        let (focus, block) = nearest?;
        let now = if focus == from.anchor {
            let (x, y) = in_layout(ctx, block.place, pos);
            block.column.drag_to(block.text, &from.begun, x, y)
        } else {
            block.select_at(ctx, pos, from.begun.unit())
        };
        Some(Chosen { focus, now, ..from })
    }

    fn all(&self, passage: Id) -> Option<Chosen> {
        let whole = |block: &Block<'_>| Selection::of(&(0..block.text.len()));
        let (begun, now) = (whole(self.blocks.first()?), whole(self.blocks.last()?));
        Some(Chosen { passage, anchor: 0, begun, focus: self.blocks.len() - 1, now })
    }

    /// The words that are selected, with an empty line between two texts, and none between two items.
    fn words(&self, chosen: &Chosen) -> String {
        let mut words = String::new();
        let mut was_item = false;
        for (at, block) in self.blocks.iter().enumerate() {
            let range = chosen.range_in(at, block.text);
            let Some(part) = block.text.get(range.clone()).filter(|part| !part.is_empty()) else {
                continue;
            };
            let is_item = !block.lead.is_empty();
            if !words.is_empty() {
                words.push_str(if was_item && is_item { "\n" } else { "\n\n" });
            }
            // A part of one text is only that.
            if range.start == 0 && chosen.anchor != chosen.focus {
                words.push_str(&block.lead);
            }
            words.push_str(part);
            was_item = is_item;
        }
        words
    }

    fn paint(&self, ctx: &Context, chosen: &Chosen, fill: Color32) {
        for (at, block) in self.blocks.iter().enumerate() {
            let range = chosen.range_in(at, block.text);
            if range.is_empty() {
                continue;
            }
            let parts = block.column.rects(&range).into_iter();
            let parts = parts.map(|part| in_window(ctx, block.place, part));
            let parts = parts.map(|part| Shape::rect_filled(part, 0.0, fill));
            block.painter.set(block.ground, Shape::Vec(parts.collect()));
        }
    }
}

impl Block<'_> {
    fn select_at(&self, ctx: &Context, pos: Pos2, unit: Unit) -> Selection {
        let (x, y) = in_layout(ctx, self.place, pos);
        self.column.select_at(self.text, x, y, unit)
    }
}

/// The page follows a pointer that is dragged out of what can be seen of it; whether it is.
pub(super) fn follow(ui: &Ui, pos: Pos2) -> bool {
    let seen = ui.clip_rect().y_range();
    let beyond = pos.y - seen.clamp(pos.y);
    if beyond != 0.0 {
        ui.scroll_with_delta(vec2(0.0, -beyond * SCROLLED));
        ui.ctx().request_repaint();
    }
    beyond != 0.0
}

fn chosen_id() -> Id {
    Id::unique("clarion selection")
}
