//! Where things are on the page: the address in the window, labels on their labels.

use clarion::domain::{Direction, EnvelopeSize, LabelSheet, PaperSize, Window};
use clarion::paper::{
    Envelope, PaperLetter, Rect, address_area, envelope_pt, label_grid, sheet_pt,
};

use crate::read::{Pdf, Word};
use crate::samples::{ARABIC_OFFICE, OFFICE, WRITER, lines, press, sample};

const DAY: jiff::civil::Date = jiff::civil::date(2012, 2, 8);

/// A long but real sort of address: nine lines, two of them wide.
const LONG_OFFICE: &str = "His Excellency\nthe Permanent Representative of the Republic\n\
    to the United Nations and other International Organizations\nPermanent Mission\n\
    Building of the Missions, third floor\nRue de l’Exemple 123 bis\nCase postale 1234\n\
    1211 Geneva 10\nSwitzerland";

fn is_in(word: &Word, room: Rect) -> bool {
    // Poppler's boxes are as high as the font's own lines, which are higher than its signs.
    let slack = 3.0;
    word.left >= room.left - 0.5
        && word.right <= room.right() + 0.5
        && word.top >= room.top - slack
        && word.bottom <= room.bottom() + slack
}

/// All words that stand in a room, page by page.
fn words_in(words: &[Word], page: usize, room: Rect) -> Vec<&Word> {
    words.iter().filter(|word| word.page == page && is_in(word, room)).collect()
}

#[test]
fn the_address_stands_in_the_window_whichever_way_it_runs() {
    for lang in ["en", "ar"] {
        for (size, window) in [
            (PaperSize::A4, Window::DinA),
            (PaperSize::A4, Window::DinB),
            (PaperSize::Letter, Window::Us10),
            (PaperSize::A4, Window::Us10),
            (PaperSize::Letter, Window::DinB),
        ] {
            for office in [OFFICE, ARABIC_OFFICE, LONG_OFFICE] {
                let mut letter = sample(lang);
                letter.recipient = lines(office);
                let printed = press().letters(&[letter], (size, window), "Letters").unwrap();
                if office == LONG_OFFICE && window == Window::Us10 {
                    assert_eq!(printed.left_out.len(), 1, "a small window has no room for it");
                    continue;
                }
                assert!(printed.left_out.is_empty(), "{lang} {window:?} {office}");
                let Some(pdf) = Pdf::new(&printed.pdf) else { return };
                let words = pdf.words();
                let area = address_area(size, window);
                let found = words_in(&words, 1, area.window).len();
                let expected = office.split_whitespace().count();
                assert!(found >= expected, "{lang} {window:?}: {found} of {expected}\n{words:?}");
                // Nothing else shows in the window: the sender's own line is all there may be.
                let own = WRITER.split_whitespace().count() + 3;
                let own = if area.return_line.is_some() { own } else { 0 };
                assert!(found <= expected + own, "{lang} {window:?}: {found} of {expected}");
            }
        }
    }
}

/// The sender's line in the window has one line or two; where it would need more, the letter goes without.
#[test]
fn a_letter_is_printed_whatever_the_length_of_its_senders_address() {
    for (sender, is_there) in [
        (WRITER, true),
        ("María García Fernández\nCalle de Alcalá 123, 4º izquierda\n28009 Madrid\nEspaña", true),
        ("Jean-Pierre Lefebvre\n12 rue du Faubourg Saint-Antoine\n75012 Paris\nFrance", true),
        (
            "Annelise Obuya-Lindqvist\nc/o Föreningen för mänskliga rättigheter\nExempelgatan 12 B, lgh 1203\n411 00 Göteborg\nSverige",
            true,
        ),
        (
            "A rather long name of a person\nin a house with a name\nin a street with a name as long as this one\nwhich is in a part of the town with a name of its own\nin a town\nin a county of which nobody knows the name\nin a country",
            false,
        ),
    ] {
        for window in [Window::DinA, Window::DinB] {
            for office in [OFFICE, LONG_OFFICE] {
                let mut letter = sample("en");
                (letter.sender, letter.recipient) = (lines(sender), lines(office));
                let sheet = (PaperSize::A4, window);
                let printed = press().letters(&[letter], sheet, "Letters").unwrap();
                assert!(printed.left_out.is_empty(), "{:?}", printed.left_out);
                let Some(pdf) = Pdf::new(&printed.pdf) else { return };
                let words = pdf.words();
                let found = words_in(&words, 1, address_area(PaperSize::A4, window).window).len();
                let lines = if is_there { lines(sender).len() - 1 } else { 0 };
                let own = if is_there { sender.split_whitespace().count() + lines } else { 0 };
                let expected = office.split_whitespace().count() + own;
                assert_eq!(found, expected, "{window:?} {sender}\n{words:?}");
            }
        }
    }
}

/// Where lines end in English and begin in Arabic: on the left, an envelope's window could show it.
#[test]
fn a_letter_has_its_date_on_the_right_whichever_way_it_runs() {
    for lang in ["en", "ar", "he"] {
        let letter = sample(lang);
        let sheet = (PaperSize::A4, Window::DinB);
        let printed = press().letters(&[letter], sheet, "Letters").unwrap();
        let Some(pdf) = Pdf::new(&printed.pdf) else { return };
        let area = address_area(PaperSize::A4, Window::DinB);
        let words = pdf.words();
        let on_line =
            |word: &&Word| word.top > area.date_top - 4.0 && word.bottom < area.subject_top + 4.0;
        let date: Vec<&Word> = words.iter().filter(on_line).collect();
        assert!(!date.is_empty(), "{words:?}");
        let middle = sheet_pt(PaperSize::A4).0 / 2.0;
        assert!(date.iter().all(|word| word.left > middle), "{lang}: {date:?}");
    }
}

#[test]
fn a_letter_that_was_turned_has_its_lines_on_the_other_side() {
    for (turned, is_left) in [(None, true), (Some(Direction::RightToLeft), false)] {
        let letter = PaperLetter { turned, ..sample("en") };
        let sheet = (PaperSize::A4, Window::DinB);
        let printed = press().letters(&[letter], sheet, "Letters").unwrap();
        let Some(pdf) = Pdf::new(&printed.pdf) else { return };
        let words = pdf.words();
        let greeting = words.iter().find(|word| word.text.starts_with("Excellency")).unwrap();
        let middle = sheet_pt(PaperSize::A4).0 / 2.0;
        assert_eq!(greeting.right < middle, is_left, "{greeting:?}");
    }
}

#[test]
fn labels_stand_on_their_labels_from_the_first_free_one() {
    let office = |at: usize| {
        let recipient = if at % 5 == 4 { lines(ARABIC_OFFICE) } else { lines(OFFICE) };
        Envelope { sender: lines(WRITER), recipient, lang: sample("en").lang, day: DAY }
    };
    let labels: Vec<Envelope> = (0..25).map(office).collect();
    for sheet in LabelSheet::ALL {
        let start = 8;
        let printed = press().labels(&labels, sheet, start, "Labels").unwrap();
        assert!(printed.left_out.is_empty());
        assert_eq!(printed.pages, 2);
        let Some(pdf) = Pdf::new(&printed.pdf) else { return };
        let words = pdf.words();
        let grid = label_grid(sheet);
        let (width, height) = sheet_pt(grid.size);
        assert!(pdf.info().contains(&format!("{} x {}", pt(width), pt(height))), "{}", pdf.info());
        let mut found = 0;
        for (at, label) in labels.iter().enumerate() {
            let place = start - 1 + at;
            let (page, place) = (1 + place / sheet.places(), place % sheet.places());
            let own = words_in(&words, page, grid.label(place).inset(8.0, 0.0)).len();
            let expected: usize =
                label.recipient.iter().map(|line| line.split_whitespace().count()).sum();
            assert_eq!(own, expected, "{sheet:?} label {place} of page {page}");
            found += own;
        }
        assert_eq!(found, words.len(), "nothing stands between the labels");
    }
    assert!(press().labels(&labels, LabelSheet::L7160, 22, "Labels").is_err());
}

#[test]
fn envelopes_have_their_size_and_leave_the_posts_room_free() {
    let envelope = Envelope {
        sender: lines(WRITER),
        recipient: lines(LONG_OFFICE),
        lang: sample("en").lang,
        day: DAY,
    };
    for size in EnvelopeSize::ALL {
        let two = [envelope.clone(), envelope.clone()];
        let printed = press().envelopes(&two, size, "Envelopes").unwrap();
        let Some(pdf) = Pdf::new(&printed.pdf) else { return };
        let (width, height) = envelope_pt(size);
        assert!(pdf.info().contains(&format!("{} x {}", pt(width), pt(height))), "{}", pdf.info());
        let mm = 72.0 / 25.4;
        for word in pdf.words() {
            assert!(word.bottom < height - 14.0 * mm, "the sorting machine's room: {word:?}");
            let on_stamp = word.right > width - 74.0 * mm && word.top < 38.0 * mm;
            assert!(!on_stamp, "the stamp's room: {word:?}");
        }
    }
}

/// As poppler writes sizes.
fn pt(length: f32) -> String {
    let text = format!("{length:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[test]
fn what_does_not_fit_is_told_and_not_cut() {
    let mut letter = sample("en");
    letter.recipient = lines(&"A long name of an office\n".repeat(20));
    let good = sample("fr");
    let sheet = (PaperSize::A4, Window::DinB);
    let printed = press().letters(&[letter, good], sheet, "Letters").unwrap();
    assert_eq!((printed.pages, printed.left_out.len()), (1, 1));
    assert_eq!(printed.left_out[0].0, 0);
    let mut strange = sample("en");
    strange.body.paragraphs.push("Klingon \u{10f8d0}, Linear A \u{10600}.".to_owned());
    let printed = press().letters(&[strange], sheet, "Letters").unwrap();
    assert_eq!((printed.pages, printed.pdf.len()), (0, 0));
    assert!(format!("{:?}", printed.left_out).contains("NoSigns"));
}
