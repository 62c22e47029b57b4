//! Faces, room to work in, and what was laid out before.

use std::collections::HashMap;
use std::sync::Arc;

use super::asked::{Asked, Key, Room};
use super::choice::Fonts;
use super::fonts::bundled;
use super::lines::Lines;
use super::shaped::Shaped;
use super::shaper::Shaper;
use super::system::System;
use super::{Paragraph, ParagraphStyle};

/// Paragraphs that nobody asked for during so many turns are forgotten.
const KEPT_TURNS: u64 = 3;
/// No text is forgotten while all of them have fewer bytes: a window that comes back shapes nothing.
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
    room: Room,
    /// All of its text, also where the paragraph shows less of it.
    shaped: Arc<Shaped>,
    paragraph: Arc<Paragraph>,
    turn: u64,
}

impl Cached {
    /// The bytes of its text; the shortest layout needs some room as well.
    fn bytes(&self) -> usize {
        self.key.text_bytes() + 50
    }
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
        self.laid(&Asked::new(text, style, scale), Room::Wrapped(width_px))
    }

    /// Lays a text out on one line; what does not fit ends in an ellipsis.
    pub fn one_line(
        &mut self,
        text: &str,
        style: &ParagraphStyle<'_>,
        width_px: f32,
        scale: f32,
    ) -> Arc<Paragraph> {
        self.laid(&Asked::new(head(text), style, scale), Room::OneLine(width_px))
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

    /// Whether [`laid`](Self::laid) would have nothing to shape for this, in a room with lines.
    pub(super) fn has(&self, asked: &Asked<'_>) -> bool {
        let same = self.cache.get(&asked.hash()).map(Vec::as_slice).unwrap_or_default();
        same.iter().any(|cached| cached.key.is(asked))
    }

    /// Lays a paragraph out, or finds it where it was laid out before.
    pub(super) fn laid(&mut self, asked: &Asked<'_>, room: Room) -> Arc<Paragraph> {
        let hash = asked.hash();
        let same = self.cache.entry(hash).or_default();
        let mut shaped = None;
        for cached in same.iter_mut().filter(|cached| cached.key.is(asked)) {
            if cached.room == room {
                cached.turn = self.turn;
                return cached.paragraph.clone();
            }
            // In another room it has the same glyphs.
            shaped = Some(cached.shaped.clone());
        }
        // A window that becomes wider and wider would leave one for each width.
        let oldest = self.turn.saturating_sub(KEPT_TURNS);
        let old = same.extract_if(.., |cached| cached.turn < oldest);
        self.kept_bytes -= old.map(|cached| cached.bytes()).sum::<usize>();
        let shaped = shaped.unwrap_or_else(|| self.shaped(asked));
        let paragraph = Arc::new(match room {
            Room::Wrapped(width) => set(shaped.clone(), asked, finite(width)),
            Room::FullLines(width) => {
                let mut paragraph = set(shaped.clone(), asked, finite(width));
                paragraph.lines.leave_out_last(asked.text);
                let end = paragraph.lines.all.last().map_or(0, |line| line.range.end);
                paragraph.text.truncate(end);
                paragraph
            }
            Room::OneLine(width) => self.on_one_line(shaped.clone(), asked, width),
        });
        let key = Key::new(asked);
        let cached = Cached { key, room, shaped, paragraph: paragraph.clone(), turn: self.turn };
        self.kept_bytes += cached.bytes();
        self.cache.entry(hash).or_default().push(cached);
        paragraph
    }

    /// The longest beginning that fits with an ellipsis behind it.
    fn on_one_line(&mut self, shaped: Arc<Shaped>, asked: &Asked<'_>, width_px: f32) -> Paragraph {
        let whole = set(shaped, asked, None);
        // A hair's breadth more than was measured is no reason to cut.
        if whole.width() <= width_px + 0.01 {
            return whole;
        }
        let sign = asked.with_text("…");
        let sign = set(self.shaped(&sign), &sign, None);
        let mut room = width_px - sign.width();
        let mut letters: Vec<_> = (0..whole.lines.all.len())
            .flat_map(|line| whole.letters(line))
            .map(|(range, advance, _)| (range, advance))
            .collect();
        letters.sort_by_key(|(range, _)| range.start);
        letters.retain(|(_, advance)| {
            room -= advance;
            room >= 0.0
        });
        loop {
            let end = letters.pop().map_or(0, |(range, _)| range.end);
            // What has no width makes no room.
            while letters.pop_if(|(_, advance)| *advance == 0.0).is_some() {}
            let cut = format!("{}…", shown(asked.text, end));
            let cut = asked.with_text(&cut);
            let cut = Paragraph { elided: true, ..set(self.shaped(&cut), &cut, None) };
            // At the end of a word Arabic letters are wider than within it.
            if end == 0 || cut.width() <= width_px + 0.01 {
                return cut;
            }
        }
    }

    /// Shapes a text, with the system's fonts if ours are not enough and these are at hand.
    fn shaped(&mut self, asked: &Asked<'_>) -> Arc<Shaped> {
        self.shaped_bytes += asked.text.len();
        let shaped = self.shaper.shape(&mut self.fonts, asked);
        let lacks = self.system.may_help() && shaped.lacks_signs(asked.text);
        if lacks && self.system.is_needed(&mut self.fonts) {
            return Arc::new(self.shaper.shape(&mut self.fonts, asked));
        }
        Arc::new(shaped)
    }
}

fn finite(width_px: f32) -> Option<f32> {
    width_px.is_finite().then_some(width_px)
}

/// Sets in lines what was shaped.
fn set(shaped: Arc<Shaped>, asked: &Asked<'_>, width_px: Option<f32>) -> Paragraph {
    let lines = Lines::new(&shaped, asked.text, width_px, asked.style.align);
    Paragraph { shaped, lines, text: asked.text.to_owned(), elided: false }
}

/// What is shown of so many bytes of a text before an ellipsis: half a number would be another number.
fn shown(text: &str, kept: usize) -> &str {
    const WITHIN: [char; 9] = ['.', ',', '٫', '٬', '’', '\u{a0}', '\u{202f}', '/', ':'];
    let joins = |sign: char| sign.is_numeric() || WITHIN.contains(&sign);
    let (kept, rest) = text.split_at_checked(kept).unwrap_or_default();
    let goes_on = rest.trim_start_matches(WITHIN).starts_with(char::is_numeric);
    let before = kept.trim_end_matches(joins);
    let number = kept.get(before.len()..).unwrap_or_default();
    let is_cut = goes_on && number.contains(char::is_numeric);
    if is_cut { before.trim_end() } else { kept.trim_end() }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::{Face, Family};

    #[test]
    fn what_is_cut_off_ends_in_an_ellipsis_and_never_in_half_a_number() {
        let mut engine = Engine::without_system_fonts();
        let style = ParagraphStyle::new(Face::new(Family::Sans, 14.0, 20.0));
        for text in [
            "On 24 February 2012 in Homs",
            "في 24 شباط/فبراير 2012",
            "٢٤ شباط ٢٠١٢",
            "1,000 people, 3.14 euro, 24.02.2012",
            "٢٤٫٥ في المئة",
        ] {
            let whole = engine.one_line(text, &style, f32::INFINITY, 1.0);
            assert_eq!((whole.text(), whole.is_elided()), (text, false));
            let mut most = 0;
            for width in 0..whole.width() as usize {
                let line = engine.one_line(text, &style, width as f32, 1.0);
                let kept = line.text().strip_suffix('…').unwrap();
                assert!(line.is_elided() && line.lines().len() == 1);
                assert!(line.width() < width as f32 + 0.1 || kept.is_empty(), "{width} {kept:?}");
                let (shown, rest) = text.split_at(kept.len());
                assert_eq!(shown, kept);
                let is_digit = char::is_numeric;
                let goes_on = rest.trim_start_matches(['.', ',', '٫']).starts_with(is_digit);
                let is_half = shown.trim_end_matches(['.', ',', '٫']).ends_with(is_digit);
                assert!(!(goes_on && is_half), "{width} {kept:?}");
                most = most.max(kept.len());
            }
            assert!(most * 3 > text.len());
        }
    }

    #[test]
    fn of_a_number_all_is_shown_or_nothing() {
        for (kept, rest, expected) in [
            ("1", ",000 people", ""),
            ("at 1,", "000 people", "at"),
            ("24.02", ".2012", ""),
            ("٢٤", "٫٥", ""),
            ("in 2012", ", 5 people", "in 2012"),
            ("word-", "12", "word-"),
            ("word-1", "2", "word-"),
            ("Homs", ", 12", "Homs"),
            ("5 p", "eople", "5 p"),
            ("", "12", ""),
            ("all of it", "", "all of it"),
        ] {
            assert_eq!(shown(&format!("{kept}{rest}"), kept.len()), expected, "{kept}|{rest}");
        }
    }

    /// Letters that nothing makes narrower are not tried one by one.
    #[test]
    fn signs_without_a_width_cost_no_shaping_each() {
        let mut engine = Engine::without_system_fonts();
        let style = ParagraphStyle::new(Face::new(Family::Sans, 14.0, 20.0));
        for sign in ['\u{ad}', '\u{61c}', '\u{200f}'] {
            let hidden = sign.to_string().repeat(600);
            let text = format!("{}{hidden}{}", "ب".repeat(6), "ب".repeat(40));
            for width in 20..60 {
                engine.end_turn();
                let line = engine.one_line(&text, &style, width as f32, 1.0);
                assert!(line.is_elided());
                assert!(engine.shaped_bytes() < 5 * text.len(), "{}", engine.shaped_bytes());
            }
        }
    }
}
