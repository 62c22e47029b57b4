//! Pages into a file.

use jiff::civil::Date;
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};

use super::draw::Fonts;
use super::envelope::{self, Envelope};
use super::error::{PaperError, Problem};
use super::page::Leaf;
use super::parts::PaperLetter;
use super::pen::Pen;
use super::{labels, letter};
use crate::domain::{Direction, EnvelopeSize, LabelSheet, Lang, PaperSize, Window};
use crate::typeset::Engine;

/// Makes files. Keep one: it remembers fonts and layouts.
#[derive(Default)]
pub struct Press {
    engine: Engine,
    fonts: Fonts,
}

/// A file, and what is not in it.
#[derive(Debug, Clone, Default)]
pub struct Printed {
    /// The whole file; empty where there is no page.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What is left out: its number in what was given, from 0, and why.
    pub left_out: Vec<(usize, Problem)>,
}

/// What a file says about itself.
struct About<'a> {
    title: &'a str,
    author: Option<&'a str>,
    day: Option<Date>,
}

impl Press {
    /// With our own fonts, and those of the system where a sign is in none of ours.
    pub fn new() -> Self {
        Self::default()
    }

    /// With our own fonts alone: every computer prints alike.
    pub fn without_system_fonts() -> Self {
        Self { engine: Engine::without_system_fonts(), fonts: Fonts::default() }
    }

    /// Letters, one after another, each on pages of its own. The title is for whoever opens the file;
    /// a single letter is called by its own subject.
    ///
    /// # Errors
    /// When krilla's check fails.
    pub fn letters(
        &mut self,
        letters: &[PaperLetter],
        sheet: (PaperSize, Window),
        title: &str,
    ) -> Result<Printed, PaperError> {
        let make = |engine: &mut Engine, it: &PaperLetter| letter::leaf(engine, &it.clean(), sheet);
        let (leaves, left_out) = self.leaves(letters, make);
        let first = letters.first();
        let title = match letters {
            [only] if !only.subject.is_empty() => &only.subject,
            _ => title,
        };
        let author = first.and_then(|it| it.sender.first()).map(String::as_str);
        let about = About { title, author, day: first.map(|it| it.day) };
        self.print(&leaves, left_out, &about)
    }

    /// An envelope for each.
    ///
    /// # Errors
    /// When krilla's check fails.
    pub fn envelopes(
        &mut self,
        envelopes: &[Envelope],
        size: EnvelopeSize,
        title: &str,
    ) -> Result<Printed, PaperError> {
        let make = |engine: &mut Engine, it: &Envelope| envelope::leaf(engine, &it.clean(), size);
        let (leaves, left_out) = self.leaves(envelopes, make);
        self.print(&leaves, left_out, &About { title, author: None, day: day(envelopes) })
    }

    /// A label for each target, the first one at a place of the sheet counted from 1.
    ///
    /// # Errors
    /// When the sheet has no such place, or krilla's check fails.
    pub fn labels(
        &mut self,
        labels: &[Envelope],
        sheet: LabelSheet,
        start: usize,
        title: &str,
    ) -> Result<Printed, PaperError> {
        let labels: Vec<Envelope> = labels.iter().map(Envelope::clean).collect();
        let (leaves, left_out) = labels::leaves(&mut self.engine, &labels, sheet, start)?;
        self.print(&leaves, left_out, &About { title, author: None, day: day(&labels) })
    }

    fn leaves<T>(
        &mut self,
        all: &[T],
        make: impl Fn(&mut Engine, &T) -> Result<Leaf, Problem>,
    ) -> labels::Leaves {
        let (mut leaves, mut left_out) = (Vec::new(), Vec::new());
        for (at, one) in all.iter().enumerate() {
            match make(&mut self.engine, one) {
                Ok(leaf) => leaves.push(leaf),
                Err(problem) => left_out.push((at, problem)),
            }
            self.engine.end_turn();
        }
        (leaves, left_out)
    }

    fn print(
        &mut self,
        leaves: &[Leaf],
        left_out: Vec<(usize, Problem)>,
        about: &About<'_>,
    ) -> Result<Printed, PaperError> {
        let pages = leaves.iter().map(|leaf| leaf.pages.len()).sum();
        if pages == 0 {
            return Ok(Printed { left_out, ..Printed::default() });
        }
        let mut why = None;
        for configuration in configurations() {
            match self.write(leaves, about, configuration) {
                Ok(pdf) => return Ok(Printed { pdf, pages, left_out }),
                Err(error) => {
                    tracing::debug!(%error, "a PDF is not as strict as it could be");
                    why = Some(error);
                }
            }
        }
        Err(why.unwrap_or_else(|| PaperError::NotSound(String::new())))
    }

    fn write(
        &mut self,
        leaves: &[Leaf],
        about: &About<'_>,
        configuration: Configuration,
    ) -> Result<Vec<u8>, PaperError> {
        let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
        let mut document = Document::new_with(settings);
        let mut tree = TagTree::new();
        let mut outline = Outline::new();
        let mut pen = Pen::new(&mut self.fonts);
        let mut number = 0;
        for (at, leaf) in leaves.iter().enumerate() {
            let title =
                if leaf.title.is_empty() { (at + 1).to_string() } else { leaf.title.clone() };
            let place = XyzDestination::new(number, Point::from_xy(0.0, 0.0));
            outline.push_child(OutlineNode::new(title.clone(), place));
            for page in &leaf.pages {
                pen.page(&mut document, page)?;
                number += 1;
            }
            tree.push(pen.tagged(&title, &leaf.lang));
        }
        document.set_metadata(metadata(leaves, about));
        document.set_tag_tree(tree);
        document.set_outline(outline);
        document.finish().map_err(|error| PaperError::NotSound(words(&error)))
    }
}

/// The day of the first.
fn day(envelopes: &[Envelope]) -> Option<Date> {
    envelopes.first().map(|it| it.day)
}

/// From the strictest that letters can meet. The last is for signs of the private use area, which may
/// be in a name and which the first forbids.
fn configurations() -> impl Iterator<Item = Configuration> {
    let strict = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1);
    let loose = ConfigurationBuilder::new().with_archival_validator(Archival::A2_U);
    [strict, loose].into_iter().filter_map(|builder| builder.finish().ok())
}

fn metadata(leaves: &[Leaf], about: &About<'_>) -> Metadata {
    let lang = leaves.first().map_or_else(Lang::english, |leaf| leaf.lang.clone());
    let direction = match lang.direction() {
        Direction::LeftToRight => TextDirection::LeftToRight,
        Direction::RightToLeft => TextDirection::RightToLeft,
    };
    let authors = about.author.map(str::to_owned).into_iter().collect();
    let metadata = Metadata::new()
        .title(about.title.to_owned())
        .language(lang.to_string())
        .text_direction(direction)
        .authors(authors);
    match about.day {
        // The letter's own day, which is printed on it; never the computer's time.
        Some(day) => metadata.creation_date(
            DateTime::new(day.year().unsigned_abs())
                .month(day.month().unsigned_abs())
                .day(day.day().unsigned_abs()),
        ),
        None => metadata,
    }
}

/// What krilla found, for a developer.
fn words(error: &KrillaError) -> String {
    match error {
        KrillaError::Validation(errors) => {
            let one = |(error, _): &(krilla::configure::ValidationError, _)| format!("{error:?}");
            let mut all: Vec<String> = errors.iter().map(one).collect();
            all.dedup();
            all.truncate(5);
            all.join("; ")
        }
        other => other.to_string(),
    }
}
