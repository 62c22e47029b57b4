//! How fast a hundred one-page letters of the Homs appeal become PDF, on one thread, from text to a
//! file in memory:
//!
//! - a file for each, in letters a second and bytes a letter;
//! - all in one file for one print run.
//!
//! `--lang LANG` takes the letters in that language. `--pdf FOLDER` writes them there, and `--fodt
//! FOLDER` the same letters as OpenDocument text, for `scripts/bench-paper`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a measurement stops where it fails

mod common;

use std::fmt::Write;
use std::path::Path;
use std::time::Instant;

use clarion::domain::{ChannelKind, Direction, Lang, PaperSize, Window};
use clarion::paper::{BodyParts, PaperLetter, Press};
use common::best;
use jiff::civil::date;

const LETTERS: usize = 100;
const SHEET: (PaperSize, Window) = (PaperSize::A4, Window::DinB);

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).cloned()
    };
    let letters = letters(&Lang::parse(&value("--lang").unwrap_or("en".into())).unwrap());
    if let Some(folder) = value("--fodt") {
        for (at, letter) in letters.iter().enumerate() {
            std::fs::write(Path::new(&folder).join(name(at, "fodt")), fodt(letter)).unwrap();
        }
        return;
    }
    // As a program that has just been started: fonts are read, and nothing is laid out yet.
    let begun = Instant::now();
    let cold = each(&mut Press::without_system_fonts(), &letters);
    let cold_rate = LETTERS as f64 / begun.elapsed().as_secs_f64();
    assert!(cold.iter().all(|(pages, _)| *pages == 1), "each has one page");
    if let Some(folder) = value("--pdf") {
        for (at, (_, pdf)) in cold.iter().enumerate() {
            std::fs::write(Path::new(&folder).join(name(at, "pdf")), pdf).unwrap();
        }
    }
    let bytes: usize = cold.iter().map(|(_, pdf)| pdf.len()).sum();
    let warm = best(|| each(&mut Press::without_system_fonts(), &letters).len());
    println!("a file each, the first time: {cold_rate:.0} letters/s");
    println!("a file each: {warm:.0} letters/s, {} bytes a letter", bytes / LETTERS);
    let mut one = 0;
    let together = best(|| {
        let printed = Press::without_system_fonts().letters(&letters, SHEET, "Letters").unwrap();
        one = printed.pdf.len();
        assert_eq!(printed.pages, LETTERS);
        LETTERS
    });
    println!("one file: {together:.0} letters/s, {} bytes a letter", one / LETTERS);
}

fn name(at: usize, ending: &str) -> String {
    format!("letter-{at:03}.{ending}")
}

/// Letters to the Arab League's delegations, volunteer by volunteer.
fn letters(lang: &Lang) -> Vec<PaperLetter> {
    let pack = common::homs();
    let answers = common::answers(&pack);
    let mut letters = Vec::new();
    for number in 0.. {
        let writer = common::volunteer(number);
        for job in common::compared(&pack, &writer) {
            if letters.len() == LETTERS {
                return letters;
            }
            let rendered =
                pack.render(&job.target.id, lang, &writer, &answers, job.variation).unwrap();
            let post = job.target.channels.iter().find(|it| it.kind == ChannelKind::Post).unwrap();
            let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
            let address = writer.address.clone().unwrap();
            letters.push(PaperLetter {
                sender: lines(&format!("{}\n{address}", writer.name)),
                recipient: lines(post.address.trim()),
                date_line: "Example Town, 2012-02-08".to_owned(),
                day: date(2012, 2, 8),
                subject: rendered.subject,
                body: BodyParts::of(&rendered.body, &writer.name),
                lang: lang.clone(),
                turned: None,
            });
        }
    }
    letters
}

fn each(press: &mut Press, letters: &[PaperLetter]) -> Vec<(usize, Vec<u8>)> {
    let one = |letter: &PaperLetter| {
        let printed = press.letters(std::slice::from_ref(letter), SHEET, "Letter").unwrap();
        (printed.pages, printed.pdf)
    };
    letters.iter().map(one).collect()
}

/// The same letter as a flat OpenDocument text (ODF 1.2): same page, margins, sizes and words.
fn fodt(letter: &PaperLetter) -> String {
    let mode = match letter.lang.direction() {
        Direction::LeftToRight => "lr-tb",
        Direction::RightToLeft => "rl-tb",
    };
    let mut text = String::new();
    let mut paragraph = |style: &str, words: &str| {
        let words = words.replace('&', "&amp;").replace('<', "&lt;");
        let words = words.replace('\n', "<text:line-break/>");
        writeln!(text, "<text:p text:style-name=\"{style}\">{words}</text:p>").unwrap();
    };
    paragraph("Small", &letter.sender.join("\n"));
    paragraph("Address", &letter.recipient.join("\n"));
    paragraph("Date", &letter.date_line);
    paragraph("Subject", &letter.subject);
    let body = &letter.body;
    for words in body.greeting.iter().chain(&body.paragraphs).chain(&body.closing) {
        paragraph("Text", words);
    }
    body.signature.iter().for_each(|words| paragraph("Sign", words));
    let style = |name: &str, above: f32, size: f32, more: &str| {
        format!(
            "<style:style style:name=\"{name}\" style:family=\"paragraph\">\
             <style:paragraph-properties fo:margin-top=\"{above}pt\" fo:line-height=\"15.5pt\" \
             style:writing-mode=\"{mode}\"/><style:text-properties fo:font-size=\"{size}pt\" \
             style:font-size-complex=\"{size}pt\" {more}/></style:style>"
        )
    };
    let styles = [
        style("Small", 0.0, 9.5, ""),
        style("Address", 40.0, 10.5, ""),
        style("Date", 30.0, 11.0, ""),
        style("Subject", 10.0, 11.0, "fo:font-weight=\"bold\" style:font-weight-complex=\"bold\""),
        style("Text", 8.0, 11.0, ""),
        style("Sign", 42.0, 11.0, ""),
    ];
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
         xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
         office:version=\"1.2\" office:mimetype=\"application/vnd.oasis.opendocument.text\">\n\
         <office:automatic-styles>{}<style:page-layout style:name=\"A4\">\
         <style:page-layout-properties fo:page-width=\"210mm\" fo:page-height=\"297mm\" \
         fo:margin-left=\"25mm\" fo:margin-right=\"20mm\" fo:margin-top=\"20mm\" \
         fo:margin-bottom=\"20mm\"/></style:page-layout></office:automatic-styles>\
         <office:master-styles><style:master-page style:name=\"Standard\" \
         style:page-layout-name=\"A4\"/></office:master-styles>\n\
         <office:body><office:text>\n{text}</office:text></office:body></office:document>\n",
        styles.concat()
    )
}
