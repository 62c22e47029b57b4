//! Pages as pictures, held against those that were looked at.

use std::path::PathBuf;

use clarion::domain::{LabelSheet, PaperSize, Window};
use clarion::paper::Envelope;
use image::RgbImage;

use crate::read::Pdf;
use crate::samples::{ARABIC_OFFICE, OFFICE, WRITER, lines, press, sample};

/// Coarse enough that another version of poppler draws the same, fine enough to see a line move.
const DPI: u32 = 60;
/// How different a pixel may be, of 255, after both are softened a little.
const MAX_DIFFERENCE: u8 = 96;
/// How many pixels in ten thousand may be more different.
const MAX_OFF: usize = 20;

/// With `UPDATE_SNAPSHOTS` set, as for the window's pictures, the new one is taken.
fn compare(name: &str, pdf: &Pdf) {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/snapshots/{name}.png"));
    let new = pdf.picture(1, DPI);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        new.save(&path).unwrap();
        return;
    }
    let old = image::open(&path).unwrap().to_rgb8();
    assert_eq!(new.dimensions(), old.dimensions(), "{name}");
    let (soft_new, soft_old) = (soft(&new), soft(&old));
    let off = soft_new.iter().zip(&soft_old).filter(|(a, b)| a.abs_diff(**b) > MAX_DIFFERENCE);
    let off = off.count() * 10_000 / soft_old.len();
    let beside = std::env::temp_dir().join(format!("{name}.new.png"));
    if off > MAX_OFF {
        new.save(&beside).unwrap();
    }
    assert!(off <= MAX_OFF, "{name}: {off} of 10,000 pixels differ: {}", beside.display());
}

/// Each pixel's grey with its neighbours', so that smoothing of edges does not count.
fn soft(picture: &RgbImage) -> Vec<u8> {
    let (width, height) = picture.dimensions();
    let at = |x: u32, y: u32| u32::from(picture.get_pixel(x, y).0[0]);
    let mut soft = Vec::new();
    for y in 1..height - 1 {
        for x in 1..width - 1 {
            let around = (y - 1..=y + 1).flat_map(|y| (x - 1..=x + 1).map(move |x| (x, y)));
            soft.push((around.map(|(x, y)| at(x, y)).sum::<u32>() / 9) as u8);
        }
    }
    soft
}

#[test]
fn pages_look_as_they_did() {
    let sheet = (PaperSize::A4, Window::DinB);
    let press_one = |lang| press().letters(&[sample(lang)], sheet, "Letters").unwrap().pdf;
    let Some(english) = Pdf::new(&press_one("en")) else { return };
    compare("paper-en-din-b", &english);
    compare("paper-ar-din-b", &Pdf::new(&press_one("ar")).unwrap());
    let us = press().letters(&[sample("es")], (PaperSize::Letter, Window::Us10), "L").unwrap();
    compare("paper-es-us10", &Pdf::new(&us.pdf).unwrap());
    let label = |at: usize| Envelope {
        sender: lines(WRITER),
        recipient: lines(if at.is_multiple_of(2) { OFFICE } else { ARABIC_OFFICE }),
        lang: sample("en").lang,
        day: sample("en").day,
    };
    let labels: Vec<Envelope> = (0..12).map(label).collect();
    let labels = press().labels(&labels, LabelSheet::L7160, 4, "Labels").unwrap();
    compare("paper-labels", &Pdf::new(&labels.pdf).unwrap());
}
