//! The menu of a widget: it opens where the right button was clicked, or where whoever used the menu key
//! is writing.

use egui::accesskit::Action;
use egui::{Context, Id, Key, Popup, Pos2, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::paint::{State, fill_box, ring_inset};
use crate::ui::theme::{Theme, Type, radius, size, space};

/// A menu is at least this wide.
const LEAST_PT: f32 = 200.0;

/// One of the things that a menu offers.
pub(in crate::ui) struct MenuItem {
    /// Its name.
    pub(in crate::ui) words: String,
    /// The keys that do the same.
    pub(in crate::ui) keys: String,
    /// Whether it can be done now.
    pub(in crate::ui) enabled: bool,
}

/// Whether the key for menus was pressed; not every keyboard has one.
pub(in crate::ui) fn menu_key(ctx: &Context) -> bool {
    ctx.input(|input| {
        input.key_pressed(Key::Menu) || input.modifiers.shift && input.key_pressed(Key::F10)
    })
}

/// Whether assistive technology asks for the menu of this widget; the widget has to say that it has one.
pub(in crate::ui) fn menu_asked(ctx: &Context, owner: Id) -> bool {
    ctx.input(|input| input.has_accesskit_action_request(owner, Action::ShowContextMenu))
}

/// Says that this widget has a menu.
pub(in crate::ui) fn tell_menu(ctx: &Context, owner: Id) {
    ctx.accesskit_node_builder(owner, |node| node.add_action(Action::ShowContextMenu));
}

/// Opens the menu of a widget at a place in the window.
pub(in crate::ui) fn open_menu(ctx: &Context, owner: Id, at: Pos2) {
    let id = menu_id(owner);
    ctx.data_mut(|data| data.insert_temp(id, at));
    Popup::open_id(ctx, id);
}

/// Whether the menu of this widget is open.
pub(in crate::ui) fn is_menu_open(ctx: &Context, owner: Id) -> bool {
    Popup::is_id_open(ctx, menu_id(owner))
}

/// Shows the menu of a widget while it is open; which of its items was chosen.
pub(in crate::ui) fn menu_ui(owner: &Response, items: &[MenuItem]) -> Option<usize> {
    let (ctx, id) = (&owner.ctx, menu_id(owner.id));
    let at = ctx.data(|data| data.get_temp::<Pos2>(id))?;
    let first_time = ctx.read_response(id).is_none();
    let popup = Popup::menu(owner).id(id).open_memory(None::<egui::SetOpenCommand>);
    let shown = popup.at_position(at).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        // As wide as the widest of them, and not as what it stands over.
        ui.set_max_width(items.iter().map(|item| width(ui, item)).fold(LEAST_PT, f32::max));
        let (mut chosen, mut to_focus) = (None, first_time);
        for (index, item) in items.iter().enumerate() {
            let response = item_ui(ui, item);
            if item.enabled && std::mem::take(&mut to_focus) {
                response.request_focus();
            }
            if response.clicked() {
                chosen = Some(index);
            }
        }
        chosen
    })?;
    ctx.accesskit_node_builder(id, |node| node.set_role(Role::Menu));
    if shown.inner.is_some() {
        Popup::close_id(ctx, id);
    }
    shown.inner
}

fn width(ui: &Ui, item: &MenuItem) -> f32 {
    let words = Type::Interface.one_line(ui, &item.words, f32::INFINITY).size().x;
    words + space::XL + Type::Small.one_line(ui, &item.keys, f32::INFINITY).size().x + 16.0
}

fn item_ui(ui: &mut Ui, item: &MenuItem) -> Response {
    let theme = Theme::of(ui);
    let words = Type::Interface.one_line(ui, &item.words, f32::INFINITY);
    let keys = Type::Small.one_line(ui, &item.keys, f32::INFINITY);
    let sense = if item.enabled { Sense::click() } else { Sense::hover() };
    let room = vec2(ui.available_width(), size::BUTTON);
    let (rect, response) = ui.allocate_exact_size(room, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, item.enabled, &item.words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_keyboard_shortcut(item.keys.as_str());
    });
    let state = State::of(ui, &response);
    if item.enabled && (state.hover || state.focus) {
        fill_box(ui, rect, theme.primary_tint, None);
    }
    let (ink, faint) = match item.enabled {
        true => (theme.ink, theme.ink_2),
        false => (theme.on_disabled, theme.on_disabled),
    };
    let middle = |height: f32| rect.center().y - height / 2.0;
    let (words_pt, keys_pt) = (words.size(), keys.size());
    words.paint(ui.painter(), egui::pos2(rect.left() + 8.0, middle(words_pt.y)), ink);
    let end = rect.right() - 8.0 - keys_pt.x;
    keys.paint(ui.painter(), egui::pos2(end, middle(keys_pt.y)), faint);
    if state.focus {
        ring_inset(ui, rect, radius::CONTROL);
    }
    response
}

fn menu_id(owner: Id) -> Id {
    owner.with("clarion menu")
}
