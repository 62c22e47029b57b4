//! A letter on its pages.

use std::sync::Arc;

use super::error::{Problem, Spot};
use super::fit::{Lines, Placed, fit, style};
use super::flow::{Block, flow};
use super::geometry::{PT_A_MM, Rect, address_area, sheet_pt};
use super::page::{Beside, Leaf, Page, Part, Rule};
use super::parts::PaperLetter;
use crate::domain::{Direction, PaperSize, Window};
use crate::typeset::{Align, Engine, Face, Family, Paragraph, ParagraphStyle};

/// The letter itself.
const TEXT: Face = face(11.0, 15.5);
/// The same where it saves a page: nobody wants a second sheet for a signature.
const TIGHT_TEXT: Face = face(10.5, 14.5);
/// How much of the usual room between paragraphs is left then.
const TIGHT_GAPS: f32 = 0.75;
/// The target's address: at least 8 points are asked for (DIN 5008), so that machines read it.
const ADDRESS: Face = face(10.5, 13.5);
const ADDRESS_MIN_PT: f32 = 9.0;
const ADDRESS_TALL_MIN_PT: f32 = 8.0;
/// The sender's own block.
const SENDER: Face = face(9.5, 12.5);
const SENDER_MIN_PT: f32 = 7.5;
/// The sender's line in the window; at least 6 points are asked for (DIN 5008).
const RETURN: Face = face(7.5, 9.0);
const RETURN_MIN_PT: f32 = 6.0;
/// The room of a single one.
const RETURN_LINE: f32 = 4.5 * PT_A_MM;

const LEFT: f32 = 25.0 * PT_A_MM;
const RIGHT: f32 = 20.0 * PT_A_MM;
/// From the top of all pages but the first.
const TOP: f32 = 25.0 * PT_A_MM;
const BOTTOM: f32 = 22.0 * PT_A_MM;
const NUMBER_FROM_BOTTOM: f32 = 15.0 * PT_A_MM;
/// Where the sender's block begins, as the information block of DIN 5008.
const SENDER_LEFT: f32 = 125.0 * PT_A_MM;

const PARAGRAPH_GAP: f32 = 8.0;
const SUBJECT_GAP: f32 = 14.0;
const CLOSING_GAP: f32 = 12.0;
/// Room for a signature.
const SIGN_GAP: f32 = 42.0;

const fn face(size_pt: f32, line_pt: f32) -> Face {
    Face { family: Family::Serif, weight: 400, italic: false, size_pt, line_pt }
}

/// Sets a letter.
pub(super) fn leaf(
    engine: &mut Engine,
    letter: &PaperLetter,
    (size, window): (PaperSize, Window),
) -> Result<Leaf, Problem> {
    let area = address_area(size, window);
    let sheet = sheet_pt(size);
    let mut first = Page::new(sheet);
    let mut setter = Setter { engine, letter, width: sheet.0 - LEFT - RIGHT, next: 0 };

    let sender_room = Rect {
        left: SENDER_LEFT,
        top: area.sender_top,
        width: sheet.0 - SENDER_LEFT - RIGHT,
        height: area.window.bottom() - area.sender_top,
    };
    let sender = setter.sender(sender_room)?;
    first.put(&sender, sender_room, setter.text());

    let (address, room, return_room) = setter.address(&area)?;
    if let Some(room) = return_room.filter(|_| letter.sender.len() > 1) {
        // The letter goes without it where it is too long: the sender's own block has the address too.
        if let Some((line, _)) = setter.return_line(room) {
            first.put(&line, room, Part::Beside(Beside::ReturnLine));
            let y = room.bottom() + 1.0;
            first.rules.push(Rule { from: (room.left, y), to: (room.right(), y) });
        }
    }
    first.put(&address, room, setter.text());

    let date_room = Rect { left: LEFT, top: area.date_top, width: setter.width, height: f32::MAX };
    let date = setter.date_line();
    first.put(&[(date, date_room.top)], date_room, setter.text());

    let room = (area.subject_top, TOP, sheet.1 - BOTTOM);
    let usual = flow(&setter.blocks(false), LEFT, room);
    let tight = if usual.len() > 1 { flow(&setter.blocks(true), LEFT, room) } else { Vec::new() };
    let is_shorter = !tight.is_empty() && tight.len() < usual.len();
    let mut flowed = if is_shorter { tight } else { usual }.into_iter();
    first.items.extend(flowed.next().unwrap_or_default());
    for fold in area.folds.iter().chain(area.punch.iter()) {
        // As DIN 5008 has them: fine, at the edge, the one for the punch a little longer.
        let end = if Some(*fold) == area.punch { 11.0 } else { 9.0 } * PT_A_MM;
        first.rules.push(Rule { from: (5.0 * PT_A_MM, *fold), to: (end, *fold) });
    }
    let mut pages = vec![first];
    pages.extend(flowed.map(|items| Page { items, ..Page::new(sheet) }));
    setter.number(&mut pages);
    let missing = missing(&pages);
    if !missing.is_empty() {
        return Err(Problem::NoSigns(missing));
    }
    let title = letter.subject.clone();
    Ok(Leaf { pages, title, lang: letter.lang.clone() })
}

/// What no font has a sign for.
pub(super) fn missing(pages: &[Page]) -> Vec<char> {
    let mut all: Vec<char> = Vec::new();
    for sign in pages.iter().flat_map(|page| &page.items).flat_map(|it| it.paragraph.missing()) {
        if !all.contains(&sign) {
            all.push(sign);
        }
    }
    all
}

/// Which way lines run, and on which side they stand.
#[derive(Clone, Copy)]
enum Runs {
    /// By their own letters, on their own side, as on the screen.
    Itself,
    /// By their own letters, on the letter's side: a name and an address in another script.
    OnSide,
    /// As the letter does: words in its language that may begin with a name in another script.
    AsLetter,
}

struct Setter<'a> {
    engine: &'a mut Engine,
    letter: &'a PaperLetter,
    width: f32,
    next: usize,
}

impl Setter<'_> {
    /// The next part of the text.
    fn text(&mut self) -> Part {
        self.next += 1;
        Part::Text(self.next)
    }

    fn direction(&self) -> Direction {
        self.letter.lang.direction()
    }

    /// The sender stands at the right. In letters from left to right that is beside the window; in
    /// others it is the side on which lines begin, as is usual there.
    fn sender(&mut self, room: Rect) -> Result<Placed, Problem> {
        let lines = Lines {
            lines: &self.letter.sender,
            face: SENDER,
            min_pt: SENDER_MIN_PT,
            lang: &self.letter.lang,
            direction: Some(self.direction()),
            from_bottom: false,
        };
        fit(self.engine, &lines, room).ok_or(Problem::TooLong(Spot::Sender))
    }

    /// The target's address where the window is, whichever way the letter runs; an address that is
    /// longer than usual also takes the room for remarks above, and the sender's line moves up.
    fn address(
        &mut self,
        area: &super::AddressArea,
    ) -> Result<(Placed, Rect, Option<Rect>), Problem> {
        let lines = |min_pt| Lines {
            lines: &self.letter.recipient,
            face: ADDRESS,
            min_pt,
            lang: &self.letter.lang,
            direction: None,
            from_bottom: area.from_bottom,
        };
        let room = area.address;
        if let Some(placed) = fit(self.engine, &lines(ADDRESS_MIN_PT), room) {
            return Ok((placed, room, area.return_line));
        }
        let tall = match area.return_line {
            None => (room, None),
            Some(line) => {
                let height = self.return_line(line).map_or(0.0, |(_, height)| height);
                let line = Rect { top: area.window.top, height, ..line };
                let top = line.bottom() + 2.0;
                let own = (height > 0.0).then_some(line);
                (Rect { top, height: room.bottom() - top, ..room }, own)
            }
        };
        fit(self.engine, &lines(ADDRESS_TALL_MIN_PT), tall.0)
            .map(|placed| (placed, tall.0, tall.1))
            .ok_or(Problem::TooLong(Spot::Recipient))
    }

    /// The sender's address in a line, so that the post can return the letter, at the bottom of its room;
    /// and how much of that it takes.
    fn return_line(&mut self, room: Rect) -> Option<(Placed, f32)> {
        let line = [self.letter.sender.join(" · ")];
        let lines = Lines {
            lines: &line,
            face: RETURN,
            min_pt: RETURN_MIN_PT,
            lang: &self.letter.lang,
            direction: None,
            from_bottom: true,
        };
        // Two lines where one does not do, before the type becomes smaller than can be read.
        [RETURN_LINE.min(room.height), room.height].into_iter().find_map(|height| {
            let room = Rect { top: room.bottom() - height, height, ..room };
            Some((fit(self.engine, &lines, room)?, height))
        })
    }

    /// Place and date stand on the right, whichever way the letter runs: on the left, an envelope's window
    /// would show them when the sheet moves up. They run as the letter does, even where the place is
    /// written in another script.
    fn date_line(&mut self) -> Arc<Paragraph> {
        let align = match self.direction() {
            Direction::LeftToRight => Align::End,
            Direction::RightToLeft => Align::Start,
        };
        let style = ParagraphStyle {
            align,
            direction: Some(self.direction()),
            lang: Some(&self.letter.lang),
            ..ParagraphStyle::new(TEXT)
        };
        self.engine.paragraph(&self.letter.date_line, &style, self.width, 1.0)
    }

    fn blocks(&mut self, tight: bool) -> Vec<Block> {
        let letter = self.letter;
        let body = &letter.body;
        let (text, part) = if tight { (TIGHT_TEXT, TIGHT_GAPS) } else { (TEXT, 1.0) };
        let mut blocks = Vec::new();
        if !letter.subject.is_empty() {
            let set = (text.weight(600), Runs::AsLetter);
            blocks.push(Block { pulls: true, ..self.block(&letter.subject, set, 0.0) });
        }
        let above_first = if blocks.is_empty() { 0.0 } else { SUBJECT_GAP * part };
        if let Some(greeting) = &body.greeting {
            let set = (text, Runs::AsLetter);
            blocks.push(Block { pulls: true, ..self.block(greeting, set, above_first) });
        }
        for (at, paragraph) in body.paragraphs.iter().enumerate() {
            let is_first = at == 0 && body.greeting.is_none();
            let gap = if is_first { above_first } else { PARAGRAPH_GAP * part };
            blocks.push(self.block(paragraph, (text, Runs::Itself), gap));
        }
        if let Some(closing) = &body.closing {
            let block = self.block(closing, (text, Runs::AsLetter), CLOSING_GAP * part);
            blocks.push(Block { holds_on: true, ..block });
        }
        if let Some(signature) = &body.signature {
            let block = self.block(signature, (text, Runs::OnSide), SIGN_GAP * part);
            blocks.push(Block { holds_on: true, ..block });
        }
        blocks
    }

    fn block(&mut self, text: &str, (face, runs): (Face, Runs), gap: f32) -> Block {
        let side = self.direction();
        let set = |line: &str| {
            let style = style(face, line, side, &self.letter.lang);
            let start = Align::Start;
            let turned = self.letter.turned;
            let style = match runs {
                _ if turned.is_some() => {
                    ParagraphStyle { align: start, direction: turned, ..style }
                }
                Runs::Itself => ParagraphStyle { align: start, ..style },
                Runs::OnSide => style,
                Runs::AsLetter => ParagraphStyle { align: start, direction: Some(side), ..style },
            };
            self.engine.paragraph(line, &style, self.width, 1.0)
        };
        let paragraphs = text.split('\n').map(set).collect();
        let part = match self.text() {
            Part::Text(number) if face.weight > 400 => Part::Heading(number),
            other => other,
        };
        Block { paragraphs, gap, part, holds_on: false, pulls: false }
    }

    /// Pages behind the first are numbered.
    fn number(&mut self, pages: &mut [Page]) {
        let total = pages.len();
        for (at, page) in pages.iter_mut().enumerate().skip(1) {
            let words = format!("{}/{total}", at + 1);
            let style = ParagraphStyle { align: Align::Center, ..ParagraphStyle::new(SENDER) };
            let number = self.engine.paragraph(&words, &style, self.width, 1.0);
            let top = page.height - NUMBER_FROM_BOTTOM;
            let room = Rect { left: LEFT, top, width: self.width, height: 0.0 };
            page.put(&[(number, top)], room, Part::Beside(Beside::PageNumber));
        }
    }
}
