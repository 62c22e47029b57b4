//! The text of a letter, as it is copied from the page and as it is read aloud.

use clarion::domain::{PaperSize, Window};
use clarion::paper::PaperLetter;
use clarion::typeset::{base_direction, is_mark};

use crate::read::Pdf;
use crate::samples::{ALL, letter, long, press, sample};

const SHEET: (PaperSize, Window) = (PaperSize::A4, Window::DinB);

/// Letters and figures, word by word, a number apart from the word that it is joined to. Poppler takes
/// an Arabic comma for a figure and moves it about, so stops are counted and not compared in places.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = None;
    for sign in text.chars() {
        let sort = match sign {
            sign if sign.is_numeric() => Some('0'),
            sign if sign.is_alphabetic() || is_mark(sign) => Some('a'),
            _ => None,
        };
        match (sort, words.last_mut()) {
            (None, _) => {}
            (Some(_), Some(word)) if sort == before => word.push(sign),
            (Some(_), _) => words.push(sign.to_string()),
        }
        before = sort;
    }
    words
}

fn stops(text: &str) -> Vec<char> {
    let in_word = |sign: char| sign.is_alphanumeric() || is_mark(sign) || sign.is_whitespace();
    let mut stops: Vec<char> = text.chars().filter(|sign| !in_word(*sign)).collect();
    stops.sort_unstable();
    stops
}

/// A letter's text from subject to name.
fn whole(letter: &PaperLetter) -> String {
    let body = &letter.body;
    let parts = body.greeting.iter().chain(&body.paragraphs).chain(&body.closing);
    let parts: Vec<&str> = [&letter.subject]
        .into_iter()
        .chain(parts.chain(&body.signature))
        .map(String::as_str)
        .collect();
    parts.join("\n")
}

#[test]
fn every_language_is_read_back_in_the_order_in_which_it_was_written() {
    for sample in ALL {
        let letter = letter(sample);
        let printed = press().letters(std::slice::from_ref(&letter), SHEET, "Letters").unwrap();
        assert_eq!((printed.pages, printed.left_out.len()), (1, 0), "{}", letter.subject);
        let Some(pdf) = Pdf::new(&printed.pdf) else { return };
        let text = pdf.text();
        for lines in [&letter.sender, &letter.recipient] {
            assert!(holds(&words(&text), &words(&lines.join("\n"))), "{lines:?} in {text}");
        }
        assert!(holds(&words(&text), &words(&letter.date_line)), "{}", letter.date_line);
        assert!(holds(&words(&text), &words(&letter.subject)), "{} in {text}", letter.subject);
        for part in whole(&letter).lines().skip(1) {
            // Poppler reads a page in the direction that most of its letters have, so a paragraph of
            // another one has all of its words, and not in their order.
            if base_direction(part).is_some_and(|it| it != letter.lang.direction()) {
                let (mut found, mut all) = (words(&text), words(part));
                found.retain(|word| all.contains(word));
                found.sort();
                all.sort();
                all.dedup();
                found.dedup();
                assert_eq!(found, all);
            } else {
                assert!(holds(&words(&text), &words(part)), "{part}\nin\n{text}");
            }
        }
        let all = [letter.sender.join(" "), letter.recipient.join(" "), whole(&letter)].join(" ");
        let all = format!("{all} {} {}", letter.date_line, letter.sender.join(" · "));
        assert_eq!(stops(&text), stops(&all), "{text}");
    }
}

/// Whether all of these words come, one after another.
fn holds(all: &[String], some: &[String]) -> bool {
    all.windows(some.len()).any(|window| window == some)
}

#[test]
fn marks_ligatures_and_joined_letters_come_out_as_they_were_typed() {
    let mut letter = sample("ar");
    letter.subject = String::new();
    let hard = [
        "لا إله إلا الله لأن الآن لإيمان", // lam-alef, in all its forms
        "مُدَرِّسٌ وَطُلَّابٌ",                  // vowels and doubled letters
        "شيئًا فشيئًا",                 // a vowel in the middle of a word
        "بيت نبت ثبت يبث تنين",       // the same body with other dots
        "ـــ كشـــيدة ـــ",           // lengthened
        "۱۲۳ ثم ١٢٣ ثم 123 معًا",      // three sorts of figures
    ];
    letter.body.paragraphs = hard.map(str::to_owned).to_vec();
    let printed = press().letters(&[letter], SHEET, "Letters").unwrap();
    let Some(pdf) = Pdf::new(&printed.pdf) else { return };
    let text = pdf.text();
    for line in hard {
        assert!(holds(&words(&text), &words(line)), "{line} in {text}");
    }
}

#[test]
fn a_place_in_another_script_does_not_turn_the_date_round() {
    let mut letter = sample("ar");
    letter.date_line = "\u{2068}Göteborg\u{2069}، 28 تشرين الثاني/نوفمبر 2026".to_owned();
    let printed = press().letters(&[letter], SHEET, "Letters").unwrap();
    let Some(pdf) = Pdf::new(&printed.pdf) else { return };
    let place = |text: &str| {
        let words = pdf.words();
        words.iter().rfind(|word| word.text.contains(text)).map(|word| word.left).unwrap()
    };
    // From right to left.
    assert!(place("Göteborg") > place("28") && place("28") > place("2026"));
}

#[test]
fn hebrew_points_come_out_as_they_were_typed() {
    let mut letter = sample("he");
    let pointed = "שָׁלוֹם לְכָל־אָדָם";
    letter.body.paragraphs.push(pointed.to_owned());
    let printed = press().letters(&[letter], SHEET, "Letters").unwrap();
    let Some(pdf) = Pdf::new(&printed.pdf) else { return };
    let text = pdf.text();
    assert!(holds(&words(&text), &words(pointed)), "{text}");
}

#[test]
fn a_long_letter_goes_on_and_its_end_stays_together() {
    for times in 8..14 {
        let letter = long("en", times);
        let printed = press().letters(std::slice::from_ref(&letter), SHEET, "Letters").unwrap();
        assert!(printed.pages > 1);
        let Some(pdf) = Pdf::new(&printed.pdf) else { return };
        let text = pdf.text();
        let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
        assert_eq!(pages.len(), printed.pages);
        let last = pages.last().unwrap();
        let (before, _) =
            last.split_once("Yours respectfully,").expect("closing and name together");
        assert!(before.lines().filter(|line| line.len() > 1).count() >= 1, "{last}");
        for (at, page) in pages.iter().enumerate().skip(1) {
            assert!(page.contains(&format!("{}/{}", at + 1, pages.len())), "{page}");
        }
        // Every word is there, on one page or another.
        let plain: String = pages.join("\n");
        let count = plain.matches("waffle").count();
        assert_eq!(count, times);
    }
}

#[test]
fn a_letter_that_is_a_little_too_long_is_set_closer_and_keeps_to_one_page() {
    let height = |pdf: &Pdf| {
        let words = pdf.words();
        let greeting = words.iter().find(|word| word.text == "Excellency,").unwrap();
        greeting.bottom - greeting.top
    };
    let mut sizes = Vec::new();
    for lines in 1..40 {
        let mut letter = sample("en");
        letter.body.paragraphs = vec!["A line of its own.".to_owned(); lines];
        let printed = press().letters(&[letter], SHEET, "Letters").unwrap();
        let Some(pdf) = Pdf::new(&printed.pdf) else { return };
        sizes.push((printed.pages, height(&pdf)));
    }
    let (_, usual) = sizes[0];
    let closer = sizes.iter().filter(|(pages, high)| *pages == 1 && *high < usual - 0.1).count();
    assert!(closer > 0, "{sizes:?}");
    assert!(sizes.iter().all(|(pages, high)| *pages == 1 || (high - usual).abs() < 0.1));
}
