//! The text of a letter, as it is copied from the page and as it is read aloud.

use clarion::domain::{PaperSize, Window};

use crate::read::Pdf;
use crate::samples::{ALL, letter, long, press, words_of};

const SHEET: (PaperSize, Window) = (PaperSize::A4, Window::DinB);

#[test]
fn every_language_is_read_back_in_the_order_in_which_it_was_written() {
    for sample in ALL {
        let letter = letter(sample);
        let printed = press().letters(&[letter.clone()], SHEET, "Letters").unwrap();
        assert_eq!((printed.pages, printed.left_out.len()), (1, 0), "{}", letter.subject);
        let Some(pdf) = Pdf::new(&printed.pdf) else { return };
        let found = pdf.text();
        let found: Vec<&str> = found.split_whitespace().collect();
        println!("{found:?}");
        println!("{}", pdf.structure());
        let whole = found.join(" ");
        for paragraph in letter.body.paragraphs.iter().chain(&letter.body.greeting) {
            let words: Vec<&str> = paragraph.split_whitespace().collect();
            assert!(whole.contains(&words.join(" ")), "{paragraph}\n{whole}");
        }
        let _ = words_of(&letter);
    }
}

#[test]
fn a_long_letter_goes_on_on_further_pages() {
    let printed = press().letters(&[long("en", 12)], SHEET, "Letters").unwrap();
    assert!(printed.pages > 1);
    let Some(_) = Pdf::new(&printed.pdf) else { return };
}
