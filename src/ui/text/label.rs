//! Words that are read: labels of an interface, and texts that can be selected and copied.

use std::borrow::Cow;

use egui::{Color32, Response, Role, Sense, TextWrapMode, Ui, WidgetInfo};

use super::reading;
use super::words::{Words, align_of, read_in};
use crate::domain::{Direction, Lang};
use crate::typeset::{Align, ColumnStyle, ParagraphStyle, Span, base_direction};
use crate::ui::theme::{Theme, Type};

/// How a label uses its room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    /// As egui would: wrapped, unless things stand beside each other.
    AsLayout,
    /// Wrapped.
    Wrapped,
    /// On one line, with an ellipsis and the whole as tooltip.
    Truncated,
    /// On one line, however long.
    Extended,
    /// On so many lines, then an ellipsis and the whole as tooltip.
    Rows(usize),
}

/// Words on the window, in one type style or several.
#[must_use = "a label does nothing until it is shown"]
pub struct TextLabel<'a> {
    text: Cow<'a, str>,
    kind: Type,
    line_pt: Option<f32>,
    spans: Vec<Span>,
    colors: Vec<Color32>,
    room: Room,
    lang: Option<&'a Lang>,
    direction: Option<Direction>,
    selectable: bool,
}

impl<'a> TextLabel<'a> {
    /// Words in a type style and a colour.
    pub fn new(kind: Type, color: Color32, text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            text: text.into(),
            kind,
            line_pt: None,
            spans: Vec::new(),
            colors: vec![color],
            room: Room::AsLayout,
            lang: None,
            direction: None,
            selectable: false,
        }
    }

    /// Further words on the same line, in their own type style and colour. The first decides how far
    /// apart the lines are.
    pub fn then(mut self, kind: Type, color: Color32, text: &str) -> Self {
        let start = self.text.len();
        self.text.to_mut().push_str(text);
        let brush = u8::try_from(self.colors.len()).unwrap_or(0);
        self.colors.push(color);
        let range = start..self.text.len();
        self.spans.push(Span { range, face: Some(kind.face()), brush });
        self
    }

    /// Lines break where the room ends.
    pub fn wrap(mut self) -> Self {
        self.room = Room::Wrapped;
        self
    }

    /// On one line; what does not fit ends in an ellipsis, with the whole as tooltip.
    pub fn truncate(mut self) -> Self {
        self.room = Room::Truncated;
        self
    }

    /// On one line, however long.
    pub fn extend(mut self) -> Self {
        self.room = Room::Extended;
        self
    }

    /// On at most so many lines; what does not fit ends in an ellipsis, with the whole as tooltip.
    pub fn rows(mut self, rows: usize) -> Self {
        self.room = Room::Rows(rows);
        self
    }

    /// Another distance from line to line.
    pub fn line_pt(mut self, points: f32) -> Self {
        self.line_pt = Some(points);
        self
    }

    /// Its language, for screen readers and forms of letters.
    pub fn lang(mut self, lang: &'a Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// It runs this way whatever its letters are, as an e-mail address does.
    pub fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// It can be selected and copied. It is then wrapped, and as wide as there is room.
    pub fn selectable(mut self) -> Self {
        self.selectable = true;
        self
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui) -> Response {
        if self.selectable {
            return self.show_selectable(ui);
        }
        let ctx = ui.ctx().clone();
        let style = read_in(&ctx, &self.text, self.style());
        let style = ParagraphStyle { align: align_of(ui), ..style };
        let width = ui.available_width();
        let wrapped = |width| Words::wrapped(&ctx, &self.text, &style, width);
        let mut is_cut = false;
        let words = match (self.room, ui.wrap_mode()) {
            (Room::Truncated, _) | (Room::AsLayout, TextWrapMode::Truncate) => {
                Words::one_line(&ctx, &self.text, &style, width)
            }
            (Room::Extended, _) | (Room::AsLayout, TextWrapMode::Extend) => wrapped(f32::INFINITY),
            (Room::Wrapped, _) | (Room::AsLayout, TextWrapMode::Wrap) => wrapped(width),
            (Room::Rows(rows), _) => {
                let words = wrapped(width);
                is_cut = words.rows() > rows;
                if is_cut { self.cut(ui, &style, rows) } else { words }
            }
        };
        let (rect, response) = ui.allocate_exact_size(words.size(), Sense::hover());
        self.tell(ui, &response);
        if ui.is_rect_visible(rect) {
            words.paint_in(ui.painter(), rect.min, &self.colors);
        }
        if is_cut || words.is_elided() { tooltip(response, &self.text) } else { response }
    }

    /// The longest beginning that has no more than so many lines, with an ellipsis.
    fn cut(&self, ui: &Ui, style: &ParagraphStyle<'_>, rows: usize) -> Words {
        let width = ui.available_width();
        let try_end = |end: usize| {
            let kept = self.text.get(..end).unwrap_or_default().trim_end();
            Words::wrapped(ui.ctx(), &format!("{kept}…"), style, width)
        };
        let ends: Vec<usize> = self.text.char_indices().map(|(at, _)| at).collect();
        let fits = ends.partition_point(|end| try_end(*end).rows() <= rows);
        try_end(fits.checked_sub(1).and_then(|at| ends.get(at)).copied().unwrap_or(0))
    }

    fn show_selectable(self, ui: &mut Ui) -> Response {
        let style = read_in(ui.ctx(), &self.text, self.style());
        let first = style.direction.or_else(|| base_direction(&self.text));
        let against = first.is_some_and(|first| first != style.fallback);
        // One line stands where lines of the window start, as a name in a row does. Where there are
        // more, they are easier to read as their own language has them.
        let align = match against && self.is_short(ui, &style) {
            true => Align::End,
            false => Align::Start,
        };
        let column = ColumnStyle::new(ParagraphStyle { align, ..style });
        let response = reading::show(ui, &self.text, &column, &self.colors, &[]);
        self.tell(ui, &response);
        response
    }

    fn is_short(&self, ui: &Ui, style: &ParagraphStyle<'_>) -> bool {
        let one_line = Words::one_line(ui.ctx(), &self.text, style, ui.available_width());
        !one_line.is_elided() && !self.text.contains('\n')
    }

    fn style(&self) -> ParagraphStyle<'_> {
        let mut face = self.kind.face();
        if let Some(line_pt) = self.line_pt {
            face.line_pt = line_pt;
        }
        let plain = ParagraphStyle::new(face);
        ParagraphStyle { spans: &self.spans, direction: self.direction, lang: self.lang, ..plain }
    }

    /// Role, words and language for a screen reader.
    fn tell(&self, ui: &Ui, response: &Response) {
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::labeled(Role::Label, enabled, self.text.as_ref()));
        if let Some(lang) = self.lang {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_language(lang.as_str().to_owned());
            });
        }
    }
}

/// Words that are shown while the pointer rests on something.
pub fn tooltip(response: Response, text: &str) -> Response {
    response.on_hover_ui(|ui| {
        ui.set_max_width(ui.spacing().tooltip_width);
        let ink = Theme::of(ui).ink;
        TextLabel::new(Type::Interface, ink, text).wrap().show(ui);
    })
}
