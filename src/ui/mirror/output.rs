//! What goes out, turned round.

use egui::accesskit::Node;
use egui::{CursorIcon, FullOutput};

use super::flip_rect;
use super::shapes::flip_shape;

/// Turns shapes, the place of an input method, the pointer's sign and the boxes of assistive technology.
pub(super) fn flip(output: &mut FullOutput, sides: f32) {
    for clipped in &mut output.shapes {
        clipped.clip_rect = flip_rect(clipped.clip_rect, sides);
        flip_shape(&mut clipped.shape, sides);
    }
    let platform = &mut output.platform_output;
    platform.cursor_icon = flip_cursor(platform.cursor_icon);
    if let Some(ime) = &mut platform.ime {
        ime.rect = flip_rect(ime.rect, sides);
        ime.cursor_rect = flip_rect(ime.cursor_rect, sides);
    }
    if let Some(update) = &mut platform.accesskit_update {
        for (_, node) in &mut update.nodes {
            flip_node(node, f64::from(sides));
        }
    }
}

fn flip_node(node: &mut Node, sides: f64) {
    if let Some(mut bounds) = node.bounds() {
        (bounds.x0, bounds.x1) = (sides - bounds.x1, sides - bounds.x0);
        node.set_bounds(bounds);
    }
}

fn flip_cursor(icon: CursorIcon) -> CursorIcon {
    use CursorIcon::*;
    match icon {
        ResizeEast => ResizeWest,
        ResizeWest => ResizeEast,
        ResizeNorthEast => ResizeNorthWest,
        ResizeNorthWest => ResizeNorthEast,
        ResizeSouthEast => ResizeSouthWest,
        ResizeSouthWest => ResizeSouthEast,
        ResizeNeSw => ResizeNwSe,
        ResizeNwSe => ResizeNeSw,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use egui::accesskit;

    use super::*;

    #[test]
    fn a_node_changes_sides() {
        let mut node = Node::new(accesskit::Role::Button);
        node.set_bounds(accesskit::Rect { x0: 10.0, y0: 1.0, x1: 30.0, y1: 2.0 });
        flip_node(&mut node, 100.0);
        let expected = accesskit::Rect { x0: 70.0, y0: 1.0, x1: 90.0, y1: 2.0 };
        assert_eq!(node.bounds(), Some(expected));
    }

    #[test]
    fn the_pointer_points_the_other_way() {
        for (icon, turned) in [
            (CursorIcon::ResizeEast, CursorIcon::ResizeWest),
            (CursorIcon::ResizeNwSe, CursorIcon::ResizeNeSw),
            (CursorIcon::Text, CursorIcon::Text),
        ] {
            assert_eq!(flip_cursor(icon), turned);
            assert_eq!(flip_cursor(turned), icon);
        }
    }
}
