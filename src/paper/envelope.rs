//! Envelopes.

use jiff::civil::Date;

use super::error::{Problem, Spot};
use super::fit::{Lines, fit};
use super::geometry::{PT_A_MM, Rect, envelope_pt};
use super::letter::missing;
use super::page::{Leaf, Page, Part};
use crate::domain::{EnvelopeSize, Lang};
use crate::typeset::{Engine, Face, Family};

const ADDRESS: Face =
    Face { family: Family::Serif, weight: 400, italic: false, size_pt: 12.0, line_pt: 15.5 };
const ADDRESS_MIN_PT: f32 = 9.0;
const SENDER: Face = Face { size_pt: 9.0, line_pt: 11.5, ..ADDRESS };
const SENDER_MIN_PT: f32 = 7.0;
const EDGE: f32 = 12.0 * PT_A_MM;
const SENDER_WIDTH: f32 = 80.0 * PT_A_MM;
const SENDER_HEIGHT: f32 = 28.0 * PT_A_MM;
/// Free for the stamp, from the right and from the top (DIN 680 and Deutsche Post keep 74 by 40 mm).
const STAMP_HEIGHT: f32 = 40.0 * PT_A_MM;
/// Free below, for the marks of the sorting machine (Deutsche Post and USPS ask for 15 to 16 mm).
const SORTING: f32 = 16.0 * PT_A_MM;

/// Who writes to whom, for an envelope or a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// Whoever writes: name, then address, a line each.
    pub sender: Vec<String>,
    /// Whom it goes to, a line each.
    pub recipient: Vec<String>,
    /// The letter's language.
    pub lang: Lang,
    /// Its day, for the file's own data.
    pub day: Date,
}

impl Envelope {
    /// The same without signs that have no place on paper.
    pub(super) fn clean(&self) -> Self {
        let all = |texts: &[String]| texts.iter().map(|text| super::parts::clean(text)).collect();
        Self {
            sender: all(&self.sender),
            recipient: all(&self.recipient),
            day: self.day,
            lang: self.lang.clone(),
        }
    }
}

/// Sets an envelope: the sender above on the left, the target below on the right of the middle, as
/// postal services read it, whichever way the lines run (UPU S42, "Address placement").
pub(super) fn leaf(
    engine: &mut Engine,
    envelope: &Envelope,
    size: EnvelopeSize,
) -> Result<Leaf, Problem> {
    let (width, height) = envelope_pt(size);
    let mut page = Page::new((width, height));
    let sender_room = Rect { left: EDGE, top: EDGE, width: SENDER_WIDTH, height: SENDER_HEIGHT };
    let lines = Lines {
        lines: &envelope.sender,
        face: SENDER,
        min_pt: SENDER_MIN_PT,
        lang: &envelope.lang,
        direction: None,
        from_bottom: false,
    };
    let sender = fit(engine, &lines, sender_room).ok_or(Problem::TooLong(Spot::Sender))?;
    page.put(&sender, sender_room, Part::Text(1));
    let left = width * 0.45;
    let top = STAMP_HEIGHT.max(height * 0.45);
    let room = Rect { left, top, width: width - left - EDGE, height: height - top - SORTING };
    let lines =
        Lines { lines: &envelope.recipient, face: ADDRESS, min_pt: ADDRESS_MIN_PT, ..lines };
    let recipient = fit(engine, &lines, room).ok_or(Problem::TooLong(Spot::Recipient))?;
    page.put(&recipient, room, Part::Text(2));
    let pages = vec![page];
    let missing = missing(&pages);
    if !missing.is_empty() {
        return Err(Problem::NoSigns(missing));
    }
    let title = envelope.recipient.first().cloned().unwrap_or_default();
    Ok(Leaf { pages, title, lang: envelope.lang.clone() })
}
