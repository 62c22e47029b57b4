//! Paper: what a letter is printed on, and what it travels in.

use super::Country;

/// Countries whose usual paper is Letter, and not A4 (Unicode CLDR, supplemental data
/// `measurementData`, `paperSize type="US-Letter"`).
const LETTER_COUNTRIES: [&str; 14] =
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

/// The size of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PaperSize {
    /// 210 by 297 mm (ISO 216).
    #[default]
    A4,
    /// 8.5 by 11 inches (ANSI/ASME Y14.1, size A).
    Letter,
}

/// Where the target's address stands on a letter, so that an envelope's window shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Window {
    /// DIN 5008, form A: a low letterhead, the address 27 mm from the top.
    DinA,
    /// DIN 5008, form B: a high letterhead, the address 45 mm from the top. Fits the windows of most
    /// European envelopes.
    #[default]
    DinB,
    /// The window of a United States No. 10 envelope, for a letter that is folded in three.
    Us10,
    /// No window: the address stands where a reader looks for it, and nothing marks the folds.
    None,
}

/// An envelope that is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum EnvelopeSize {
    /// DIN long, 220 by 110 mm (ISO 269): a sheet of A4 folded in three.
    #[default]
    Dl,
    /// C5, 229 by 162 mm (ISO 269): a sheet of A4 folded once.
    C5,
    /// No. 10, 9.5 by 4.125 inches: a sheet of Letter folded in three.
    No10,
}

/// A sheet of address labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum LabelSheet {
    /// Avery L7160: A4, 21 labels of 63.5 by 38.1 mm.
    #[default]
    L7160,
    /// Avery 5160: Letter, 30 labels of 2.625 by 1 inch.
    A5160,
}

/// What is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PrintKind {
    /// The letters themselves.
    #[default]
    Letters,
    /// An envelope for each letter.
    Envelopes(EnvelopeSize),
    /// A label for each letter, the first one at this place of the sheet, counted from 1.
    Labels(LabelSheet, usize),
}

/// Sheet and window; each `None` goes by the supporter's country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PaperChoice {
    /// The size of the sheets.
    pub size: Option<PaperSize>,
    /// Where the address stands.
    pub window: Option<Window>,
}

impl PaperSize {
    /// The usual paper of a country; A4 where none is given.
    pub fn usual_in(country: Option<Country>) -> Self {
        match country {
            Some(country) if LETTER_COUNTRIES.contains(&country.code()) => Self::Letter,
            _ => Self::A4,
        }
    }

    /// Its name in settings and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// Every size.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];
}

impl Window {
    /// The window of the envelopes that go with a sheet.
    pub fn usual_with(size: PaperSize) -> Self {
        match size {
            PaperSize::A4 => Self::DinB,
            PaperSize::Letter => Self::Us10,
        }
    }

    /// Its name in settings and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::DinA => "din-a",
            Self::DinB => "din-b",
            Self::Us10 => "us10",
            Self::None => "none",
        }
    }

    /// Every window.
    pub const ALL: [Self; 4] = [Self::DinB, Self::DinA, Self::Us10, Self::None];
}

impl EnvelopeSize {
    /// The envelope that goes with a sheet.
    pub fn usual_with(size: PaperSize) -> Self {
        match size {
            PaperSize::A4 => Self::Dl,
            PaperSize::Letter => Self::No10,
        }
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dl => "dl",
            Self::C5 => "c5",
            Self::No10 => "no10",
        }
    }

    /// Every size.
    pub const ALL: [Self; 3] = [Self::Dl, Self::C5, Self::No10];
}

impl LabelSheet {
    /// The sheet that goes with a size of paper.
    pub fn usual_with(size: PaperSize) -> Self {
        match size {
            PaperSize::A4 => Self::L7160,
            PaperSize::Letter => Self::A5160,
        }
    }

    /// How many labels it has.
    pub fn places(self) -> usize {
        match self {
            Self::L7160 => 21,
            Self::A5160 => 30,
        }
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::L7160 => "l7160",
            Self::A5160 => "5160",
        }
    }

    /// Every sheet.
    pub const ALL: [Self; 2] = [Self::L7160, Self::A5160];
}

impl PaperChoice {
    /// The sheet for someone who lives there.
    pub fn size_in(self, country: Option<Country>) -> PaperSize {
        self.size.unwrap_or_else(|| PaperSize::usual_in(country))
    }

    /// The window for someone who lives there.
    pub fn window_in(self, country: Option<Country>) -> Window {
        self.window.unwrap_or_else(|| Window::usual_with(self.size_in(country)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_goes_by_the_country_unless_it_is_chosen() {
        use PaperSize::{A4, Letter};
        for (country, size, window, expected) in [
            ("", None, None, (A4, Window::DinB)),
            ("SE", None, None, (A4, Window::DinB)),
            ("US", None, None, (Letter, Window::Us10)),
            ("MX", None, None, (Letter, Window::Us10)),
            ("BR", None, None, (A4, Window::DinB)),
            ("US", Some(A4), None, (A4, Window::DinB)),
            ("DE", None, Some(Window::DinA), (A4, Window::DinA)),
            ("DE", Some(Letter), Some(Window::None), (Letter, Window::None)),
        ] {
            let country = Country::parse(country).ok();
            let choice = PaperChoice { size, window };
            assert_eq!((choice.size_in(country), choice.window_in(country)), expected);
        }
        for code in LETTER_COUNTRIES {
            assert!(Country::parse(code).is_ok(), "{code}");
        }
    }
}
