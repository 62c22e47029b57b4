//! The file itself: whole, embedded, tagged, the same every time, and silent about where it was made.

use clarion::domain::{PaperSize, Window};

use crate::read::Pdf;
use crate::samples::{ALL, letter, long, press, sample};

const SHEET: (PaperSize, Window) = (PaperSize::A4, Window::DinB);

#[test]
fn a_file_is_whole_tagged_and_has_its_fonts_in_it() {
    let letters: Vec<_> = ALL.into_iter().map(letter).collect();
    let printed = press().letters(&letters, SHEET, "Letters about Homs").unwrap();
    assert!(printed.left_out.is_empty());
    assert_eq!(printed.pages, letters.len());
    let Some(pdf) = Pdf::new(&printed.pdf) else { return };
    let checked = pdf.check();
    assert!(checked.contains("No syntax or stream encoding errors"), "{checked}");
    let info = pdf.info();
    for line in [
        "Title:           Letters about Homs",
        "Author:          Annelise Obuya-Lindqvist",
        "Tagged:          yes",
        "Encrypted:       no",
        "JavaScript:      no",
        "PDF version:     1.7",
        "(A4)",
    ] {
        assert!(info.contains(line), "no {line:?} in {info}");
    }
    for silent in ["Producer", "Creator"] {
        assert!(!info.lines().any(|line| line.starts_with(&format!("{silent}:"))), "{info}");
    }
    let fonts = pdf.fonts();
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(rows.len() >= 3, "Latin, Arabic and Hebrew: {fonts}");
    for row in rows {
        // Embedded, a part of the font only, and with its letters' names.
        assert!(row.contains("+") && row.contains("yes yes yes"), "{row}");
    }
    let raw = String::from_utf8_lossy(&printed.pdf);
    for said in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
        assert!(raw.contains(said), "no {said}");
    }
}

#[test]
fn one_letter_is_small_and_the_same_every_time() {
    let print = || press().letters(&[sample("en")], SHEET, "Letters").unwrap().pdf;
    let first = print();
    assert!(first == print());
    assert!(first.len() < 60_000, "{} bytes", first.len());
    let Some(pdf) = Pdf::new(&first) else { return };
    let info = pdf.info();
    assert!(info.contains("Title:           Homs: before the ministers meet"), "{info}");
    // The day is the letter's own, and no time is the computer's.
    let dates: Vec<&str> =
        info.lines().filter(|line| line.contains("Date:")).filter(|it| !it.is_empty()).collect();
    assert!(dates.iter().all(|line| line.contains("2012")), "{dates:?}");
}

#[test]
fn headings_and_paragraphs_are_tagged_and_marks_are_not_read_aloud() {
    let printed = press().letters(&[long("en", 12)], SHEET, "Letters").unwrap();
    let Some(pdf) = Pdf::new(&printed.pdf) else { return };
    let aloud = pdf.structure();
    assert_eq!(aloud.matches("H1").count(), 1, "{aloud}");
    assert!(aloud.contains("Your Excellency,"), "{aloud}");
    let shown = pdf.text();
    assert!(shown.contains("2/3"), "pages behind the first are numbered: {shown}");
    assert!(!aloud.contains("3\""), "and that is not read aloud: {aloud}");
    assert_eq!(shown.matches("411 00 Gothenburg").count(), 3, "{shown}");
    assert_eq!(aloud.matches("411 00 Gothenburg").count(), 2, "{aloud}");
}

#[test]
fn signs_that_no_paper_has_do_no_harm() {
    let mut letter = sample("ar");
    letter.body.paragraphs.push("tab\tand\u{feff} bell\u{7} and \u{200f}marks\u{2069}.".to_owned());
    letter.subject = String::new();
    let printed = press().letters(&[letter], SHEET, "Letters").unwrap();
    assert_eq!(printed.pages, 1);
    let Some(pdf) = Pdf::new(&printed.pdf) else { return };
    let text = pdf.text();
    assert!(text.contains("tab and bell and"), "{text}");
    assert!(pdf.info().contains("Title:           Letters"), "{}", pdf.info());
}
