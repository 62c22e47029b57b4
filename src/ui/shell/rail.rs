//! The rail: where one can go, and under whose name letters leave.

use egui::{
    Align, Frame, Layout, Margin, Panel, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};

use super::Width;
use crate::desk::view::LetterFilter;
use crate::ui::icons::{self, Icon};
use crate::ui::screen::{Action, Cx, Place, Topic};
use crate::ui::text::tooltip;
use crate::ui::theme::{Theme, Type, radius, space};
use crate::ui::widgets::{self, Region, State, region};

/// A place in the rail.
struct Item {
    id: &'static str,
    icon: Icon,
    here: bool,
    place: Place,
    count: usize,
}

/// Draws the rail at the start of the window: 208 wide with words, 64 or 56 with icons.
pub fn rail_ui(ui: &mut Ui, current: &Place, cx: Cx<'_>, actions: &mut Vec<Action>) {
    let theme = Theme::of(ui);
    let slim =
        Width::of(ui) < Width::Wide || matches!(current, Place::Write(..) | Place::Organise(_));
    let width = match (slim, Width::of(ui)) {
        (false, _) => 208.0,
        (true, Width::Narrow) => 56.0,
        (true, _) => 64.0,
    };
    let side = if slim { ((width - 44.0) / 2.0) as i8 } else { 12 };
    let frame = Frame::new().fill(theme.rail).inner_margin(Margin {
        left: side,
        right: side,
        top: 20,
        bottom: 12,
    });
    let shown = Panel::left("rail")
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            region(ui, Region::Rail, |ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                brand_ui(ui, cx, slim);
                for item in items(current, cx) {
                    if item_ui(ui, &item, cx, slim).clicked() {
                        actions.push(Action::Go(item.place));
                    }
                }
                identity_ui(ui, cx, slim, actions);
            });
        });
    let rect = shown.response.rect;
    let stroke = Theme::stroke(ui, 1.0, theme.line);
    ui.painter().vline(rect.right() - 0.5, rect.y_range(), stroke);
}

fn items(current: &Place, cx: Cx<'_>) -> [Item; 4] {
    let appeals = matches!(
        current,
        Place::Appeals | Place::Appeal(_) | Place::Choose(_) | Place::Write(..) | Place::Review(_)
    );
    [
        Item {
            id: "ui-shell-appeals",
            icon: icons::ARTICLE,
            here: appeals,
            place: Place::Appeals,
            count: 0,
        },
        Item {
            id: "ui-shell-letters",
            icon: icons::ENVELOPE_SIMPLE,
            here: matches!(current, Place::Letters(..)),
            place: Place::Letters(LetterFilter::All, None),
            count: cx.shell.needs_you,
        },
        Item {
            id: "ui-shell-organise",
            icon: icons::NOTE_PENCIL,
            here: matches!(current, Place::Organise(_)),
            place: Place::Organise(None),
            count: 0,
        },
        Item {
            id: "ui-shell-settings",
            icon: icons::GEAR_SIX,
            here: matches!(current, Place::Settings(_)),
            place: Place::Settings(Topic::You),
            count: 0,
        },
    ]
}

fn brand_ui(ui: &mut Ui, cx: Cx<'_>, slim: bool) {
    if slim {
        ui.vertical_centered(|ui| {
            let response = widgets::mark(ui, 30.0);
            let name = cx.messages.get("ui-shell-name");
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        });
    } else {
        ui.horizontal(|ui| {
            ui.add_space(10.0);
            widgets::brand(ui, &cx.messages.get("ui-shell-name"));
        });
    }
    ui.add_space(18.0);
}

fn item_ui(ui: &mut Ui, item: &Item, cx: Cx<'_>, slim: bool) -> Response {
    let theme = Theme::of(ui);
    let name = cx.messages.get(item.id);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, item.here, &name));
    let state = State::of(ui, &response);
    let ink = if item.here { theme.primary } else { theme.ink_2 };
    let corners = widgets::corner(radius::CONTROL);
    if item.here {
        ui.painter().add(theme.card_shadow().as_shape(rect, corners));
        ui.painter().rect_filled(rect, corners, theme.surface);
    } else if state.hover {
        ui.painter().rect_filled(rect, corners, theme.primary_tint);
    }
    let icon_x = if slim { rect.center().x } else { rect.left() + 22.0 };
    let at = pos2(icon_x, rect.center().y);
    if item.here {
        widgets::paint_icon_bold(ui.painter(), at, item.icon, 20.0, ink);
    } else {
        widgets::paint_icon(ui.painter(), at, item.icon, 20.0, ink);
    }
    if !slim {
        let kind = if item.here { Type::Strong } else { Type::Nav };
        let laid = kind.one_line(ui, &name, rect.width() - 80.0);
        let at = pos2(rect.left() + 44.0, rect.center().y - laid.size().y / 2.0);
        laid.paint(ui.painter(), at, ink);
    }
    if item.count > 0 {
        count_ui(ui, rect, item.count, cx, &response, slim);
    }
    if state.focus {
        widgets::ring(ui, rect, radius::CONTROL, 0.0);
    }
    if slim { tooltip(response, &name) } else { response }
}

/// How many letters need the person: a figure, or a dot beside an icon; in words for a screen reader.
fn count_ui(ui: &Ui, rect: Rect, count: usize, cx: Cx<'_>, response: &Response, slim: bool) {
    let theme = Theme::of(ui);
    if slim {
        ui.painter().circle_filled(rect.right_top() + vec2(-12.0, 11.0), 4.0, theme.ochre);
    } else {
        let figure = cx.messages.number(count);
        let laid = Type::SmallStrong.words(ui, &figure, f32::INFINITY);
        let at = pos2(rect.right() - 12.0 - laid.size().x, rect.center().y - laid.size().y / 2.0);
        laid.paint(ui.painter(), at, theme.ink_2);
    }
    let words = cx.messages.with("ui-shell-letters-need-you", &[("count", count.into())]);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(words));
}

/// Under whose address letters leave, or that none does. A click leads to where that is set.
fn identity_ui(ui: &mut Ui, cx: Cx<'_>, slim: bool, actions: &mut Vec<Action>) {
    let theme = Theme::of(ui);
    let (icon, color, head, words) = match &cx.shell.sending_as {
        Some(address) => (
            icons::ENVELOPE_SIMPLE,
            theme.ink,
            cx.messages.get("ui-shell-sending-as"),
            address.clone(),
        ),
        None => (
            icons::NOTEBOOK,
            theme.plum,
            cx.messages.get("ui-shell-practice-mailbox"),
            cx.messages.get("ui-shell-practice-stays"),
        ),
    };
    let sentence = format!("{head}: {words}");
    ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
        let width = ui.available_width();
        let body = Type::Small.words(ui, &words, width - 20.0);
        let height = if slim { 44.0 } else { 14.0 + 22.0 + body.size().y + 6.0 };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &sentence));
        let state = State::of(ui, &response);
        if state.hover {
            let corners = widgets::corner(radius::CONTROL);
            ui.painter().rect_filled(rect, corners, theme.primary_tint);
        }
        if slim {
            widgets::paint_icon(ui.painter(), rect.center(), icon, 20.0, color);
        } else {
            let stroke = Theme::stroke(ui, 1.0, theme.line);
            ui.painter().hline(rect.x_range(), rect.top() + 0.5, stroke);
            let top = rect.top() + 14.0;
            let at = pos2(rect.left() + 18.0, top + 10.0);
            widgets::paint_icon(ui.painter(), at, icon, 16.0, color);
            let head = Type::SmallStrong.one_line(ui, &head, width - 44.0);
            head.paint(ui.painter(), pos2(rect.left() + 34.0, top), theme.ink);
            body.paint(ui.painter(), pos2(rect.left() + 10.0, top + 21.0), theme.ink_2);
        }
        if state.focus {
            widgets::ring(ui, rect, radius::CONTROL, 0.0);
        }
        let response = if slim { tooltip(response, &sentence) } else { response };
        if response.clicked() {
            actions.push(Action::Go(Place::Settings(Topic::Mail)));
        }
    });
}
