//! Faces, room to work in, and what was laid out before.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::choice::Fonts;
use super::direction::base_direction;
use super::fonts::bundled;
use super::lines::Lines;
use super::shaper::{Shaped, Shaper};
use super::styles::{parts, turned};
use super::system::System;
use super::{Align, Face, Paragraph, ParagraphStyle, Span};
use crate::domain::{Direction, Lang};

/// Paragraphs that nobody asked for during so many turns are forgotten.
const KEPT_TURNS: u64 = 3;
/// Nothing is forgotten while their texts have fewer bytes: a window that comes back shapes nothing.
const KEPT_BYTES: usize = 200_000;

/// Lays text out. Keep one for a program or a thread.
pub struct Engine {
    pub(super) fonts: Fonts,
    shaper: Shaper,
    cache: HashMap<u64, Vec<Cached>>,
    turn: u64,
    system: System,
    shaped_bytes: usize,
    /// How many bytes the texts of all that is kept have.
    kept_bytes: usize,
}

struct Cached {
    key: Key,
    paragraph: Arc<Paragraph>,
    turn: u64,
}

impl Cached {
    /// The bytes of its text; the shortest layout needs some room as well.
    fn bytes(&self) -> usize {
        self.key.text.len() + 50
    }
}

/// All that decides how a paragraph comes out.
#[derive(Debug, Clone, PartialEq)]
struct Key {
    text: String,
    face: Face,
    spans: Vec<Span>,
    direction: Option<Direction>,
    fallback: Direction,
    lang: Option<Lang>,
    align: Align,
    room: Room,
    scale: f32,
}

/// The room that a paragraph has, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Room {
    Wrapped(f32),
    OneLine(f32),
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

impl Engine {
    /// With the bundled faces; the system's are read when a sign is in none of these.
    pub fn new() -> Self {
        Self {
            fonts: bundled(),
            shaper: Shaper::default(),
            cache: HashMap::new(),
            turn: 0,
            system: System::WhenNeeded,
            shaped_bytes: 0,
            kept_bytes: 0,
        }
    }

    /// With the bundled faces alone: everything looks alike on every machine.
    pub fn without_system_fonts() -> Self {
        Self { system: System::Never, ..Self::new() }
    }

    /// Lays a paragraph out; lines break at `width_px`, and a word that is longer is broken. The text
    /// should have no line break: each begins a paragraph of its own, see [`Column`](super::Column).
    pub fn paragraph(
        &mut self,
        text: &str,
        style: &ParagraphStyle<'_>,
        width_px: f32,
        scale: f32,
    ) -> Arc<Paragraph> {
        self.cached(text, style, Room::Wrapped(width_px), scale)
    }

    /// Lays a text out on one line; what does not fit ends in an ellipsis.
    pub fn one_line(
        &mut self,
        text: &str,
        style: &ParagraphStyle<'_>,
        width_px: f32,
        scale: f32,
    ) -> Arc<Paragraph> {
        self.cached(head(text), style, Room::OneLine(width_px), scale)
    }

    /// With the bundled faces; as soon as a sign is in none of these, the system's are read on another
    /// thread, which takes up to some tenths of a second, and laid out with after the end of a turn.
    /// `come` is called on that thread when they are there.
    pub fn with_system_fonts_later(come: impl Fn() + Send + Sync + 'static) -> Self {
        Self { system: System::later(come), ..Self::new() }
    }

    /// A frame has ended: what was not used for some of them is forgotten. Says whether the system's
    /// fonts have come meanwhile, and all is to be laid out anew.
    pub fn end_turn(&mut self) -> bool {
        self.turn += 1;
        self.shaped_bytes = 0;
        let come = self.system.have_come();
        let is_new = come.is_some();
        if let Some(fonts) = come {
            self.fonts = fonts;
            self.cache.clear();
            self.kept_bytes = 0;
        }
        if self.kept_bytes > KEPT_BYTES {
            let oldest = self.turn.saturating_sub(KEPT_TURNS);
            let mut kept_bytes = 0;
            self.cache.retain(|_, same| {
                same.retain(|cached| cached.turn >= oldest);
                kept_bytes += same.iter().map(Cached::bytes).sum::<usize>();
                !same.is_empty()
            });
            self.kept_bytes = kept_bytes;
        }
        is_new
    }

    /// Whether the system's fonts are being read at the moment.
    pub fn awaits_fonts(&self) -> bool {
        matches!(self.system, System::Coming(_))
    }

    /// How many bytes of text were shaped, and not found in the cache, since the last turn ended.
    pub fn shaped_bytes(&self) -> usize {
        self.shaped_bytes
    }

    /// Whether [`paragraph`](Self::paragraph) would have nothing to shape for this.
    pub(super) fn has(&self, text: &str, style: &ParagraphStyle<'_>, scale: f32) -> bool {
        let same = self.cache.get(&hash(text, style, scale)).map(Vec::as_slice).unwrap_or_default();
        same.iter().any(|cached| !cached.paragraph.elided && cached.key.is(text, style, scale))
    }

    fn cached(
        &mut self,
        text: &str,
        style: &ParagraphStyle<'_>,
        room: Room,
        scale: f32,
    ) -> Arc<Paragraph> {
        let hash = hash(text, style, scale);
        let same = self.cache.get_mut(&hash).map(Vec::as_mut_slice).unwrap_or_default();
        let mut same = same.iter_mut().filter(|it| it.key.is(text, style, scale));
        let mut shaped = None;
        for cached in same.by_ref() {
            if cached.key.room == room {
                cached.turn = self.turn;
                return cached.paragraph.clone();
            }
            // In another width it has the same glyphs, if all of them are there.
            if !cached.paragraph.elided {
                shaped = Some(cached.paragraph.shaped.clone());
            }
        }
        let shaped = shaped.unwrap_or_else(|| self.shaped(text, style, scale));
        let paragraph = Arc::new(match room {
            Room::Wrapped(width) => {
                set(shaped, text, style, width.is_finite().then_some(width), scale)
            }
            Room::OneLine(width) => self.one_line_of(shaped, text, style, width, scale),
        });
        let key = Key::new(text, style, room, scale);
        let cached = Cached { key, paragraph: paragraph.clone(), turn: self.turn };
        self.kept_bytes += cached.bytes();
        self.cache.entry(hash).or_default().push(cached);
        paragraph
    }

    /// The longest beginning that fits with an ellipsis behind it.
    fn one_line_of(
        &mut self,
        shaped: Arc<Shaped>,
        text: &str,
        style: &ParagraphStyle<'_>,
        width_px: f32,
        scale: f32,
    ) -> Paragraph {
        let whole = set(shaped, text, style, None, scale);
        // A hair's breadth more than was measured is no reason to cut.
        if whole.width() <= width_px + 0.01 {
            return whole;
        }
        let sign = set(self.shaped("…", style, scale), "…", style, None, scale);
        let mut room = width_px - sign.width();
        let mut kept = 0;
        let mut letters: Vec<_> = (0..whole.lines.all.len())
            .flat_map(|line| whole.letters(line))
            .map(|(range, advance, _)| (range, advance))
            .collect();
        letters.sort_by_key(|(range, _)| range.start);
        for (range, advance) in letters {
            room -= advance;
            if room < 0.0 {
                break;
            }
            kept = range.end;
        }
        let kept = text.get(..kept).unwrap_or_default().trim_end();
        let cut = format!("{kept}…");
        let mut cut = set(self.shaped(&cut, style, scale), &cut, style, None, scale);
        cut.elided = true;
        cut
    }

    /// Shapes a text, with the system's fonts if ours are not enough and these are at hand.
    fn shaped(&mut self, text: &str, style: &ParagraphStyle<'_>, scale: f32) -> Arc<Shaped> {
        let shaped = self.shape(text, style, scale);
        let lacks = self.system.may_help() && shaped.lacks_signs(text);
        if lacks && self.system.is_needed(&mut self.fonts) {
            return Arc::new(self.shape(text, style, scale));
        }
        Arc::new(shaped)
    }

    fn shape(&mut self, text: &str, style: &ParagraphStyle<'_>, scale: f32) -> Shaped {
        self.shaped_bytes += text.len();
        let direction = direction(text, style);
        let parts = parts(text, style, direction);
        self.shaper.shape(&mut self.fonts, text, &parts, style.lang, direction, scale)
    }
}

fn direction(text: &str, style: &ParagraphStyle<'_>) -> Direction {
    style.direction.or_else(|| base_direction(text)).unwrap_or(style.fallback)
}

/// Sets in lines what was shaped of a text.
fn set(
    shaped: Arc<Shaped>,
    text: &str,
    style: &ParagraphStyle<'_>,
    width_px: Option<f32>,
    scale: f32,
) -> Paragraph {
    let lines = Lines::new(&shaped, text, width_px, style.align);
    let direction = direction(text, style);
    let line_px = turned(style.face, direction).line_pt * scale;
    Paragraph { shaped, lines, text: text.to_owned(), elided: false, line_px }
}

/// As much of a text as any line on a screen has: the rest need not be looked at to see that it does not
/// fit.
fn head(text: &str) -> &str {
    const LONGEST_BYTES: usize = 2_000;
    let mut end = text.len().min(LONGEST_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

impl Key {
    fn new(text: &str, style: &ParagraphStyle<'_>, room: Room, scale: f32) -> Self {
        Self {
            text: text.to_owned(),
            face: style.face,
            spans: style.spans.to_vec(),
            direction: style.direction,
            fallback: style.fallback,
            lang: style.lang.cloned(),
            align: style.align,
            room,
            scale,
        }
    }

    /// Whether it is this, in whatever room.
    fn is(&self, text: &str, style: &ParagraphStyle<'_>, scale: f32) -> bool {
        self.text == text
            && self.face == style.face
            && self.spans == style.spans
            && self.direction == style.direction
            && self.fallback == style.fallback
            && self.lang.as_ref() == style.lang
            && self.align == style.align
            && self.scale == scale
    }
}

/// Two different paragraphs may have the same; the key tells them apart.
fn hash(text: &str, style: &ParagraphStyle<'_>, scale: f32) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    style.face.size_pt.to_bits().hash(&mut hasher);
    style.face.weight.hash(&mut hasher);
    style.face.family.hash(&mut hasher);
    for span in style.spans {
        (span.range.start, span.range.end, span.brush).hash(&mut hasher);
    }
    scale.to_bits().hash(&mut hasher);
    hasher.finish()
}
