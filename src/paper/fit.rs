//! Short lines into a room that cannot grow.

use std::sync::Arc;

use super::geometry::Rect;
use crate::domain::{Direction, Lang};
use crate::typeset::{Align, Engine, Face, Paragraph, ParagraphStyle, base_direction};

/// How much smaller the type becomes at each try.
const STEP_PT: f32 = 0.5;

/// Lines that are to be set in a room.
pub(super) struct Lines<'a> {
    pub(super) lines: &'a [String],
    pub(super) face: Face,
    /// The smallest size at which they can still be read.
    pub(super) min_pt: f32,
    pub(super) lang: &'a Lang,
    /// The side they all stand on; `None` goes by the text itself.
    pub(super) direction: Option<Direction>,
    /// Whether they stand at the bottom of the room.
    pub(super) from_bottom: bool,
}

/// The paragraphs with their tops.
pub(super) type Placed = Vec<(Arc<Paragraph>, f32)>;

/// Sets lines into a room, smaller where they do not fit; `None` where they do not fit at the smallest
/// size either.
pub(super) fn fit(engine: &mut Engine, lines: &Lines<'_>, room: Rect) -> Option<Placed> {
    let mut size_pt = lines.face.size_pt;
    loop {
        let by = size_pt / lines.face.size_pt;
        let face = Face { size_pt, line_pt: lines.face.line_pt * by, ..lines.face };
        let set = set(engine, lines, face, room.width);
        let height: f32 = set.iter().map(|paragraph| paragraph.height()).sum();
        if height <= room.height + 0.01 {
            let mut top = room.top + if lines.from_bottom { room.height - height } else { 0.0 };
            let place = |paragraph: Arc<Paragraph>| {
                let at = top;
                top += paragraph.height();
                (paragraph, at)
            };
            return Some(set.into_iter().map(place).collect());
        }
        size_pt -= STEP_PT;
        if size_pt < lines.min_pt {
            return None;
        }
    }
}

fn set(engine: &mut Engine, lines: &Lines<'_>, face: Face, width: f32) -> Vec<Arc<Paragraph>> {
    let own = lines.lines.iter().find_map(|line| base_direction(line));
    let side = lines.direction.or(own).unwrap_or_else(|| lines.lang.direction());
    let one = |line: &String| {
        let style = style(face, line, side, lines.lang);
        engine.paragraph(line, &style, width, 1.0)
    };
    lines.lines.iter().map(one).collect()
}

/// A line that stands on this side, whichever way it runs itself.
pub(super) fn style<'a>(
    face: Face,
    line: &str,
    side: Direction,
    lang: &'a Lang,
) -> ParagraphStyle<'a> {
    let runs = base_direction(line).unwrap_or(side);
    let align = if runs == side { Align::Start } else { Align::End };
    ParagraphStyle { align, fallback: side, lang: Some(lang), ..ParagraphStyle::new(face) }
}
