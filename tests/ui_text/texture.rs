//! The texture of glyphs grows, and starts over where it cannot.

use std::collections::BTreeSet;

use clarion::typeset::{Face, Family, ParagraphStyle};
use clarion::ui::text::{paint_paragraph, with_engine};
use clarion::ui::theme;
use egui::{Color32, Context, FullOutput, RawInput, Rect, Shape, TextureId, pos2, vec2};

const SCREEN: Rect = Rect { min: pos2(0.0, 0.0), max: pos2(4000.0, 4000.0) };

/// Paints each of these signs once, this large.
fn painted(ctx: &Context, signs: &str, size_pt: f32) -> FullOutput {
    let input =
        RawInput { screen_rect: Some(SCREEN), max_texture_side: Some(1024), ..RawInput::default() };
    ctx.run_ui(input, |ui| {
        let face = Face::new(Family::Serif, size_pt, size_pt);
        let painter = ui.ctx().layer_painter(egui::LayerId::background());
        for (index, sign) in signs.chars().enumerate() {
            let laid = with_engine(ui.ctx(), |engine| {
                engine.one_line(&sign.to_string(), &ParagraphStyle::new(face), 1e6, 1.0)
            });
            let at = pos2(40.0 * (index % 90) as f32, 400.0);
            let place = Rect::from_min_size(at, vec2(laid.width(), laid.height()));
            paint_paragraph(&painter, &laid, place, &[Color32::BLACK]);
        }
    })
}

/// The textures that were painted from; each must be one that the renderer has.
fn textures(output: &FullOutput, known: &mut BTreeSet<TextureId>) -> BTreeSet<TextureId> {
    known.extend(output.textures_delta.set.keys().copied());
    let mut used = BTreeSet::new();
    for clipped in &output.shapes {
        let Shape::Mesh(mesh) = &clipped.shape else { continue };
        assert!(known.contains(&mesh.texture_id), "a texture that nobody has");
        used.insert(mesh.texture_id);
        let unit = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        assert!(mesh.vertices.iter().all(|vertex| unit.contains(vertex.uv)));
    }
    for id in output.textures_delta.free.iter() {
        assert!(!used.contains(id) && !output.textures_delta.set.contains_key(id));
        known.remove(id);
    }
    used
}

#[test]
fn a_texture_that_is_full_starts_over_in_the_middle_of_a_frame() {
    let ctx = Context::default();
    theme::install(&ctx);
    let mut known = BTreeSet::new();
    let signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzАБВГДЖЗИЙЛФЦЧШЩЭЮЯ";
    for (size, at_least) in [(12.0, 1), (300.0, 3), (12.0, 1), (900.0, 2), (3000.0, 0)] {
        let output = painted(&ctx, signs, size);
        let used = textures(&output, &mut known);
        assert!(used.len() >= at_least, "{size}: {} textures", used.len());
        output.drop_without_applying_deltas();
    }
    // What stays the same in the next frame is on one texture, and nothing is sent again.
    for _ in 0..2 {
        painted(&ctx, signs, 12.0).drop_without_applying_deltas();
    }
    let output = painted(&ctx, signs, 12.0);
    assert_eq!(textures(&output, &mut known).len(), 1);
    assert!(output.textures_delta.set.is_empty());
    output.drop_without_applying_deltas();
}
