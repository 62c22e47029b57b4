//! Where things are on paper. Everything is in points from the upper left corner.

use crate::domain::{EnvelopeSize, LabelSheet, PaperSize, Window};

/// Points in a millimetre.
pub const PT_A_MM: f32 = 72.0 / 25.4;
/// Points in an inch.
pub const PT_A_INCH: f32 = 72.0;
/// How high a third of a Letter sheet is, in inches.
pub const FOLDED_IN_THREE_IN: f32 = 11.0 / 3.0;

/// A box on paper.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    /// The left side.
    pub left: f32,
    /// The top.
    pub top: f32,
    /// The width.
    pub width: f32,
    /// The height.
    pub height: f32,
}

impl Rect {
    /// A box in millimetres.
    pub const fn mm(left: f32, top: f32, width: f32, height: f32) -> Self {
        Self {
            left: left * PT_A_MM,
            top: top * PT_A_MM,
            width: width * PT_A_MM,
            height: height * PT_A_MM,
        }
    }

    /// A box in inches.
    pub const fn inches(left: f32, top: f32, width: f32, height: f32) -> Self {
        Self {
            left: left * PT_A_INCH,
            top: top * PT_A_INCH,
            width: width * PT_A_INCH,
            height: height * PT_A_INCH,
        }
    }

    /// The right side.
    pub fn right(&self) -> f32 {
        self.left + self.width
    }

    /// The bottom.
    pub fn bottom(&self) -> f32 {
        self.top + self.height
    }

    /// The same with this much less on each side.
    #[must_use]
    pub fn inset(self, x: f32, y: f32) -> Self {
        Self {
            left: self.left + x,
            top: self.top + y,
            width: self.width - 2.0 * x,
            height: self.height - 2.0 * y,
        }
    }
}

/// Width and height of a sheet.
pub fn sheet_pt(size: PaperSize) -> (f32, f32) {
    match size {
        PaperSize::A4 => (210.0 * PT_A_MM, 297.0 * PT_A_MM),
        PaperSize::Letter => (8.5 * PT_A_INCH, 11.0 * PT_A_INCH),
    }
}

/// Where a letter's parts are that an envelope decides about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AddressArea {
    /// What the window shows, or the whole address field.
    pub window: Rect,
    /// The room for the target's address in it.
    pub address: Rect,
    /// The room for the line with the sender's address above it, where there is one.
    pub return_line: Option<Rect>,
    /// Whether a short address stands at the bottom of its room, and not at the top.
    pub from_bottom: bool,
    /// Heights at the left edge at which the sheet is folded.
    pub folds: &'static [f32],
    /// Where the middle of the sheet is marked for a punch.
    pub punch: Option<f32>,
    /// Where the sender's own block begins.
    pub sender_top: f32,
    /// Where the line with the date begins.
    pub date_top: f32,
    /// Where the subject begins.
    pub subject_top: f32,
}

/// Where a letter's parts are.
///
/// DIN 5008:2020-03 "Schreib- und Gestaltungsregeln für die Text- und Informationsverarbeitung",
/// section on business letters: the address field is 85 by 45 mm, 20 mm from the left; 45 mm from the
/// top in form B, 27 mm in form A. Its upper 17.7 mm are for the sender's address (5 mm) and remarks,
/// the lower 27.3 mm for the recipient; text is 5 mm from its left side. The sheet is folded at 105 and
/// 210 mm (A: 87 and 192), and marked for a punch at 148.5 mm. The information block begins 5 mm below
/// the field's top, and the subject 8.46 mm below the field.
///
/// A United States No. 10 envelope is 9.5 by 4.125 inches; its standard window is 4.5 by 1.125 inches,
/// 7/8 inch from the left and 1/2 inch from the bottom. A Letter sheet folded in three is 8.5 by 3 2/3
/// inches. When it stands on the envelope's lower edge, the window shows it from 2.042 to 3.167 inches
/// below its top; it can move by an inch sideways, so that what lies between 0.875 and 4.375 inches
/// from its left is always seen. Of that, 1/8 inch on each side stays clear (United States Postal
/// Service, Domestic Mail Manual 202, "Window"). A short address stands at the bottom, where it is seen
/// even when the sheet moves up.
pub fn address_area(size: PaperSize, window: Window) -> AddressArea {
    match window {
        Window::DinA => din(27.0, &DIN_A_FOLDS, Some(148.5 * PT_A_MM)),
        Window::DinB => din(45.0, &DIN_B_FOLDS, Some(148.5 * PT_A_MM)),
        Window::Us10 => {
            let window = Rect::inches(0.875, 2.042, 3.5, 1.125);
            AddressArea {
                window,
                address: window.inset(0.125 * PT_A_INCH, 0.125 * PT_A_INCH),
                return_line: None,
                from_bottom: true,
                folds: match size {
                    PaperSize::Letter => &US_FOLDS,
                    PaperSize::A4 => &US_FOLDS_ON_A4,
                },
                punch: None,
                sender_top: 0.75 * PT_A_INCH,
                date_top: 3.3 * PT_A_INCH,
                subject_top: 3.7 * PT_A_INCH,
            }
        }
        Window::None => {
            AddressArea { folds: &[], punch: None, return_line: None, ..din(45.0, &[], None) }
        }
    }
}

const DIN_A_FOLDS: [f32; 2] = [87.0 * PT_A_MM, 192.0 * PT_A_MM];
const DIN_B_FOLDS: [f32; 2] = [105.0 * PT_A_MM, 210.0 * PT_A_MM];
const US_FOLDS: [f32; 2] = [FOLDED_IN_THREE_IN * PT_A_INCH, 2.0 * FOLDED_IN_THREE_IN * PT_A_INCH];
/// The first two panels are as on Letter, so that the window shows the same; the last is higher.
const US_FOLDS_ON_A4: [f32; 2] = US_FOLDS;

fn din(top: f32, folds: &'static [f32], punch: Option<f32>) -> AddressArea {
    AddressArea {
        window: Rect::mm(20.0, top, 85.0, 45.0),
        address: Rect::mm(25.0, top + 17.7, 75.0, 27.3),
        return_line: Some(Rect::mm(25.0, top + 9.7, 75.0, 7.0)),
        from_bottom: false,
        folds,
        punch,
        sender_top: (top + 5.0) * PT_A_MM,
        date_top: (top + 45.0 + 1.5) * PT_A_MM,
        subject_top: (top + 45.0 + 8.46) * PT_A_MM,
    }
}

/// Width and height of an envelope: ISO 269 for DL and C5; No. 10 as usual in the United States.
pub fn envelope_pt(size: EnvelopeSize) -> (f32, f32) {
    match size {
        EnvelopeSize::Dl => (220.0 * PT_A_MM, 110.0 * PT_A_MM),
        EnvelopeSize::C5 => (229.0 * PT_A_MM, 162.0 * PT_A_MM),
        EnvelopeSize::No10 => (9.5 * PT_A_INCH, 4.125 * PT_A_INCH),
    }
}

/// How labels lie on their sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LabelGrid {
    /// The sheet.
    pub size: PaperSize,
    /// Labels beside each other.
    pub columns: usize,
    /// Labels below each other.
    pub rows: usize,
    /// The first label.
    pub first: Rect,
    /// From one label's left side to the next one's.
    pub pitch_x: f32,
    /// From one label's top to the next one's.
    pub pitch_y: f32,
}

impl LabelGrid {
    /// A label by its place on the sheet, counted from 0, row by row.
    pub fn label(&self, at: usize) -> Rect {
        let (row, column) = (at / self.columns, at % self.columns);
        Rect {
            left: self.first.left + column as f32 * self.pitch_x,
            top: self.first.top + row as f32 * self.pitch_y,
            ..self.first
        }
    }
}

/// How labels lie on their sheet, as Avery publishes it in its templates for these products.
///
/// L7160: 3 by 7 labels of 63.5 by 38.1 mm, 66.04 mm from one to the next, on the middle of A4 (7.21 mm
/// from the left, 15.15 mm from the top). 5160: 3 by 10 labels of 2.625 by 1 inch, 2.75 inches from one
/// to the next, 0.1875 inches from the left and 0.5 inches from the top of Letter.
pub fn label_grid(sheet: LabelSheet) -> LabelGrid {
    match sheet {
        LabelSheet::L7160 => LabelGrid {
            size: PaperSize::A4,
            columns: 3,
            rows: 7,
            first: Rect::mm(7.21, 15.15, 63.5, 38.1),
            pitch_x: 66.04 * PT_A_MM,
            pitch_y: 38.1 * PT_A_MM,
        },
        LabelSheet::A5160 => LabelGrid {
            size: PaperSize::Letter,
            columns: 3,
            rows: 10,
            first: Rect::inches(0.1875, 0.5, 2.625, 1.0),
            pitch_x: 2.75 * PT_A_INCH,
            pitch_y: PT_A_INCH,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_lies_on_its_sheet() {
        for sheet in LabelSheet::ALL {
            let grid = label_grid(sheet);
            assert_eq!(grid.columns * grid.rows, sheet.places());
            let (width, height) = sheet_pt(grid.size);
            let last = grid.label(sheet.places() - 1);
            assert!((width - last.right() - grid.first.left).abs() < 0.1, "{sheet:?} {last:?}");
            assert!((height - last.bottom() - grid.first.top).abs() < 0.1, "{sheet:?} {last:?}");
        }
        for size in PaperSize::ALL {
            for window in Window::ALL {
                let area = address_area(size, window);
                assert!(area.address.left >= area.window.left);
                assert!(area.address.right() <= area.window.right() + 0.01);
                assert!(area.address.bottom() <= area.window.bottom() + 0.01);
                assert!(area.date_top >= area.window.bottom() && area.subject_top > area.date_top);
            }
        }
    }

    /// The window of a No. 10 envelope over a sheet that stands on the envelope's lower edge.
    #[test]
    fn the_window_of_a_number_10_shows_the_address_wherever_the_sheet_slides() {
        let (envelope_width, envelope_height) = envelope_pt(EnvelopeSize::No10);
        let third = FOLDED_IN_THREE_IN * PT_A_INCH;
        let window_bottom = envelope_height - 0.5 * PT_A_INCH;
        let sheet_top = envelope_height - third;
        let play = envelope_width - 8.5 * PT_A_INCH;
        let area = address_area(PaperSize::Letter, Window::Us10);
        for shift in [0.0, play / 2.0, play] {
            let left = 0.875 * PT_A_INCH - shift;
            let right = left + 4.5 * PT_A_INCH;
            assert!(area.address.left >= left && area.address.right() <= right, "{shift}");
        }
        assert!((area.window.bottom() - (window_bottom - sheet_top)).abs() < 0.1);
        assert!(area.address.top >= window_bottom - 1.125 * PT_A_INCH - sheet_top);
    }
}
