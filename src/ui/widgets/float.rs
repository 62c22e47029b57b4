//! What floats over a screen: dialogs that ask once, toasts that tell for some seconds.

use egui::{
    Align2, Area, Color32, Context, Frame, Id, Margin, Modal, Order, Rect, Response, Role, Sense,
    Ui, pos2, vec2,
};

use super::paint::{State, corner, paint_icon};
use super::words;
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{Theme, Type, radius, size, space};

/// What became of a dialog.
pub struct DialogAnswer<R> {
    /// What the closure returned.
    pub inner: R,
    /// It is to be closed: Escape, or a click beside it.
    pub closed: bool,
}

/// Asks something over everything else: title, then what the closure draws. Tab stays inside.
///
/// End the closure with [`dialog_buttons`], and give the safe answer's button the focus by
/// [`focus_on_appear`].
pub fn dialog<R>(
    ctx: &Context,
    name: &'static str,
    title: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> DialogAnswer<R> {
    let theme = Theme::of_ctx(ctx);
    let screen = ctx.content_rect();
    let width = size::DIALOG.min(screen.width() - 96.0);
    let stroke = egui::Stroke::new(1.0 / ctx.zoom_factor(), theme.line);
    let frame = Frame::new()
        .fill(theme.surface)
        .stroke(stroke)
        .corner_radius(corner(radius::CARD))
        .shadow(theme.float_shadow())
        .inner_margin(Margin { left: 32, right: 32, top: 28, bottom: 24 });
    let answer = Modal::new(Id::unique(("dialog", name)))
        .backdrop_color(Color32::from_black_alpha(107))
        .frame(frame)
        .show(ctx, |ui| {
            ui.set_width(width);
            ui.set_max_height(screen.height() - 120.0);
            ui.spacing_mut().item_spacing.y = space::XS;
            words::heading(ui, Type::Title, title);
            add(ui)
        });
    ctx.accesskit_node_builder(answer.response.id, |node| {
        node.set_role(Role::Dialog);
        node.set_label(title.to_owned());
    });
    DialogAnswer { closed: answer.should_close(), inner: answer.inner }
}

/// The buttons of a dialog, from the end on: the primary one first, then the way out.
pub fn dialog_buttons<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.add_space(space::L);
    let row = vec2(ui.available_width(), size::BUTTON_LARGE);
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    ui.allocate_ui_with_layout(row, layout, |ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        add(ui)
    })
    .inner
}

/// Gives something the keyboard's focus when it appears, and not again while it stays.
pub fn focus_on_appear(ui: &Ui, response: &Response) {
    let id = response.id.with("appeared");
    let now = ui.ctx().cumulative_frame_nr();
    let before = ui.data(|data| data.get_temp::<u64>(id));
    if before.is_none_or(|frame| frame + 1 < now) {
        response.request_focus();
    }
    ui.data_mut(|data| data.insert_temp(id, now));
}

/// Something to tell for some seconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Toast<'a> {
    /// What it is about.
    pub icon: Icon,
    /// The words.
    pub text: &'a str,
    /// One thing that can be done, such as *Undo*.
    pub action: Option<&'a str>,
    /// Another thing beside it, where there is room.
    pub other: Option<&'a str>,
    /// How much of its time is left, from 1 to 0; `None` shows no bar.
    pub left: Option<f32>,
}

/// What was pressed in a toast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToastPressed {
    /// Its action.
    Action,
    /// The other thing.
    Other,
}

/// Shows a toast at the bottom, `lift_pt` over the edge (more where there is a footer); tells
/// what was pressed in it. Each that is shown at the same time has a name of its own.
pub fn toast(
    ctx: &Context,
    name: &'static str,
    toast: &Toast<'_>,
    lift_pt: f32,
) -> Option<ToastPressed> {
    Area::new(Id::unique(("toast", name)))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -lift_pt))
        .show(ctx, |ui| {
            let room = ctx.content_rect().width() - 32.0;
            let mut toast = *toast;
            if toast_width(ui, &toast) > room {
                toast.other = None;
            }
            let width = toast_width(ui, &toast).min(room);
            toast_in(ui, &toast, width)
        })
        .inner
}

fn toast_width(ui: &Ui, toast: &Toast<'_>) -> f32 {
    let words = Type::Interface.one_line(ui, toast.text, f32::INFINITY).size().x;
    let strong = |words| Type::Strong.one_line(ui, words, f32::INFINITY).size().x + 24.0 + 8.0;
    let action = toast.action.map_or(0.0, |words| strong(words) + 26.0);
    let other = toast.other.map_or(0.0, strong);
    16.0 + 32.0 + words + 16.0 + action + other + 8.0
}

/// The same as part of a screen, this wide.
pub fn toast_in(ui: &mut Ui, toast: &Toast<'_>, width_pt: f32) -> Option<ToastPressed> {
    let theme = Theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width_pt, 48.0), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Status, true, toast.text));
    let corners = corner(radius::CARD);
    ui.painter().add(theme.float_shadow().as_shape(rect, corners));
    ui.painter().rect_filled(rect, corners, theme.toast);
    if let Some(left) = toast.left {
        let bar = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 3.0), rect.max);
        let bar = bar.with_max_x(rect.left() + rect.width() * left.clamp(0.0, 1.0));
        let painter = ui.painter().with_clip_rect(rect);
        painter.rect_filled(bar, corner(2.0), theme.toast_link);
    }
    let at = pos2(rect.left() + 26.0, rect.center().y);
    paint_icon(ui.painter(), at, toast.icon, size::ICON, theme.on_toast);
    let mut end = rect.right();
    let mut pressed = None;
    let undo = Some(icons::ARROW_COUNTER_CLOCKWISE);
    let others = toast.other.map(|words| (words, None, ToastPressed::Other));
    let action = toast.action.map(|words| (words, undo, ToastPressed::Action));
    for (words, icon, what) in others.into_iter().chain(action) {
        let room = rect.with_max_x(end);
        let (clicked, place) = toast_action(ui, room, icon, words);
        pressed = pressed.or(clicked.then_some(what));
        end = place.left();
    }
    let end = if end < rect.right() { end - 8.0 } else { end - 16.0 };
    let start = rect.left() + 48.0;
    let laid = Type::Interface.one_line(ui, toast.text, end - start);
    let top = rect.center().y - laid.size().y / 2.0;
    laid.paint(ui.painter(), pos2(start, top), theme.on_toast);
    pressed
}

fn toast_action(ui: &mut Ui, toast: Rect, icon: Option<Icon>, words: &str) -> (bool, Rect) {
    let theme = Theme::of(ui);
    let laid = Type::Strong.one_line(ui, words, f32::INFINITY);
    let lead = if icon.is_some() { 38.0 } else { 12.0 };
    let size = vec2(laid.size().x + lead + 12.0, size::BUTTON);
    let place = Rect::from_min_size(
        pos2(toast.right() - 8.0 - size.x, toast.center().y - size.y / 2.0),
        size,
    );
    let response = ui.interact(place, ui.scope_id().with(("toast action", words)), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, words));
    let state = State::of(ui, &response);
    if let Some(icon) = icon {
        let at = pos2(place.left() + 21.0, place.center().y);
        paint_icon(ui.painter(), at, icon, 18.0, theme.toast_link);
    }
    let at = pos2(place.left() + lead, place.center().y - laid.size().y / 2.0);
    if state.hover {
        let stroke = Theme::stroke(ui, 1.0, theme.toast_link);
        let reach = at.x..=at.x + laid.size().x;
        ui.painter().hline(reach, at.y + laid.size().y - 1.0, stroke);
    }
    laid.paint(ui.painter(), at, theme.toast_link);
    if state.focus {
        let stroke = Theme::stroke(ui, 2.0, theme.toast_link);
        let corners = corner(radius::CONTROL);
        ui.painter().rect_stroke(place, corners, stroke, egui::StrokeKind::Inside);
    }
    (response.clicked(), place)
}
