//! What all widgets share: their state, the focus ring, icons, tones.

use egui::{Color32, CornerRadius, Id, Painter, Pos2, Rect, Response, StrokeKind, Ui, Vec2};

use crate::domain::DeliveryState;
use crate::ui::icons::{self, Icon};
use crate::ui::text;
use crate::ui::theme::{Theme, radius};

/// What a colour means. Each tone comes with an icon and a word, never alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special: waiting, draft, facts.
    Plain,
    /// Acts: sending.
    Blue,
    /// Done: sent, ready.
    Moss,
    /// Asks: unsure, advice.
    Ochre,
    /// Refused, wrong, urgent.
    Wax,
    /// Practice, and nothing else.
    Plum,
}

impl Tone {
    /// The tone's colour for words and icons.
    pub fn color(self, theme: &Theme) -> Color32 {
        match self {
            Self::Plain => theme.ink_2,
            Self::Blue => theme.primary,
            Self::Moss => theme.moss,
            Self::Ochre => theme.ochre,
            Self::Wax => theme.wax,
            Self::Plum => theme.plum,
        }
    }

    /// The tone's ground.
    pub fn tint(self, theme: &Theme) -> Color32 {
        match self {
            Self::Plain => theme.rail,
            Self::Blue => theme.primary_tint,
            Self::Moss => theme.moss_tint,
            Self::Ochre => theme.ochre_tint,
            Self::Wax => theme.wax_tint,
            Self::Plum => theme.plum_tint,
        }
    }
}

/// Tone and icon of a letter's state; `None` is a draft. Practice is said by its own chip.
pub fn state_mark(state: Option<DeliveryState>) -> (Tone, Icon) {
    match state {
        None => (Tone::Plain, icons::PENCIL_SIMPLE),
        Some(DeliveryState::Queued) => (Tone::Plain, icons::CLOCK),
        Some(DeliveryState::Sending | DeliveryState::HandedOver) => {
            (Tone::Blue, icons::PAPER_PLANE_TILT)
        }
        Some(DeliveryState::Sent) => (Tone::Moss, icons::CHECK_CIRCLE),
        Some(DeliveryState::Refused) => (Tone::Wax, icons::X_CIRCLE),
        Some(DeliveryState::Unsure) => (Tone::Ochre, icons::QUESTION),
        Some(DeliveryState::Cancelled) => (Tone::Plain, icons::ARROW_COUNTER_CLOCKWISE),
    }
}

/// A look that is put on for a picture of all states at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pose {
    /// As under the pointer.
    Hovered,
    /// As with the keyboard's focus.
    Focused,
}

/// Draws widgets as if they were hovered or focused. For the gallery of the kit, not for screens.
pub fn posed<R>(ui: &mut Ui, pose: Pose, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = Id::unique("clarion pose");
    ui.data_mut(|data| data.insert_temp(id, pose));
    let inner = add(ui);
    ui.data_mut(|data| data.remove::<Pose>(id));
    inner
}

/// How a widget looks right now.
#[derive(Debug, Clone, Copy)]
pub(crate) struct State {
    pub(crate) hover: bool,
    pub(crate) press: bool,
    pub(crate) focus: bool,
}

impl State {
    pub(crate) fn of(ui: &Ui, response: &Response) -> Self {
        super::region::report(response);
        let pose = ui.data(|data| data.get_temp::<Pose>(Id::unique("clarion pose")));
        Self {
            hover: response.hovered() || pose == Some(Pose::Hovered),
            press: response.is_pointer_button_down_on(),
            focus: response.has_focus() || pose == Some(Pose::Focused),
        }
    }
}

/// The focus ring: 2 wide, `gap_pt` outside the edge.
pub(crate) fn ring(ui: &Ui, rect: Rect, corner_pt: f32, gap_pt: f32) {
    // The ring stands outside the widget, so the widget's own clip would cut it.
    let painter = ui.painter().with_clip_rect(ui.clip_rect().expand(gap_pt + 2.0));
    painter.rect_stroke(
        rect.expand(gap_pt),
        corner(corner_pt + gap_pt),
        Theme::stroke(ui, 2.0, Theme::of(ui).focus),
        StrokeKind::Outside,
    );
}

/// The ring inside a row that reaches from edge to edge.
pub(crate) fn ring_inset(ui: &Ui, rect: Rect, corner_pt: f32) {
    ui.painter().rect_stroke(
        rect,
        corner(corner_pt),
        Theme::stroke(ui, 2.0, Theme::of(ui).focus),
        StrokeKind::Inside,
    );
}

/// A radius for egui, which counts in whole points.
pub(crate) fn corner(points: f32) -> CornerRadius {
    CornerRadius::same(points.round() as u8)
}

/// Paints an icon in the middle of a place.
pub fn paint_icon(painter: &Painter, center: Pos2, icon: Icon, size_pt: f32, color: Color32) {
    text::paint_icon(painter, center, icon, size_pt, false, color);
}

/// The same in the bold weight: chosen navigation, checks.
pub fn paint_icon_bold(painter: &Painter, center: Pos2, icon: Icon, size_pt: f32, color: Color32) {
    text::paint_icon(painter, center, icon, size_pt, true, color);
}

/// An icon as part of a line; decoration, so it has no name of its own.
pub fn icon_ui(ui: &mut Ui, icon: Icon, size_pt: f32, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size_pt), egui::Sense::hover());
    paint_icon(ui.painter(), rect.center(), icon, size_pt, color);
}

/// Ground and edge of a box with the control's radius.
pub(crate) fn fill_box(ui: &Ui, rect: Rect, fill: Color32, edge: Option<(f32, Color32)>) {
    let stroke = edge.map_or(egui::Stroke::NONE, |(width, color)| Theme::stroke(ui, width, color));
    ui.painter().rect(rect, corner(radius::CONTROL), fill, stroke, StrokeKind::Inside);
}
