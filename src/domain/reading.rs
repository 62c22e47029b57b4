//! The same letter in a language of its writer's, laid beside the letter paragraph by paragraph, so
//! that nobody signs what they do not understand.

use std::ops::Range;

use super::Lang;

/// A letter as its template makes it, block by block beside the same in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The other language.
    pub lang: Lang,
    /// The letter's subject as its template makes it.
    pub letter_subject: String,
    /// The same in the other language.
    pub subject: String,
    /// The blocks of the body, in order.
    pub twins: Vec<Twin>,
}

/// A block of a letter, and the same in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    /// The block in the letter's language; empty where it makes nothing.
    pub letter: Words,
    /// The same in the other language.
    pub reading: Words,
}

/// Words of which some are the supporter's own, as they typed them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// All of them.
    pub text: String,
    /// Where their own answers stand, as byte ranges.
    pub own: Vec<Range<usize>>,
}

/// A passage of a letter as it is now, with what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage<'a> {
    /// The words as they stand in the letter.
    pub letter: &'a str,
    /// Where the supporter's own answers stand in them, as far as they are the template's.
    pub letter_own: &'a [Range<usize>],
    /// What the template says here, in the other language. Nothing where there is only what the
    /// supporter wrote.
    pub reading: Vec<&'a Words>,
    /// The words are not the template's: what is read here does not follow them.
    pub changed: bool,
}

impl Reading {
    /// The whole text in the other language, as a letter: its blocks set apart by empty lines.
    pub fn body(&self) -> String {
        let blocks = self.twins.iter().map(|twin| twin.reading.text.as_str());
        blocks.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// Lays a letter's text as it is now beside its reading. A block that still stands as the template
    /// made it has its own; what was changed between two of these is one passage, with all that the
    /// template says there.
    pub fn beside<'a>(&'a self, body: &'a str) -> Vec<Passage<'a>> {
        let mut passages = Vec::new();
        let mut lost: Vec<&Words> = Vec::new();
        let mut from = 0;
        for twin in &self.twins {
            let Some(at) = find(body, from, &twin.letter.text) else {
                if !twin.reading.text.is_empty() {
                    lost.push(&twin.reading);
                }
                continue;
            };
            changed(&mut passages, body.get(from..at), &mut lost);
            let end = at + twin.letter.text.len();
            passages.push(Passage {
                letter: body.get(at..end).unwrap_or_default(),
                letter_own: &twin.letter.own,
                reading: vec![&twin.reading],
                changed: false,
            });
            from = end;
        }
        changed(&mut passages, body.get(from..), &mut lost);
        passages
    }
}

/// What stands between two blocks of the template is the supporter's. What they took out is no part of
/// their letter, and so is not read either.
fn changed<'a>(
    passages: &mut Vec<Passage<'a>>,
    between: Option<&'a str>,
    lost: &mut Vec<&'a Words>,
) {
    let reading = std::mem::take(lost);
    let letter = between.unwrap_or_default().trim();
    if !letter.is_empty() {
        passages.push(Passage { letter, letter_own: &[], reading, changed: true });
    }
}

/// Where a block stands in a text as paragraphs of its own.
fn find(body: &str, from: usize, block: &str) -> Option<usize> {
    if block.is_empty() {
        return None;
    }
    let mut places = body.get(from..)?.match_indices(block).map(|(at, _)| from + at);
    places.find(|at| {
        let before = body.get(..*at).unwrap_or_default();
        let after = body.get(at + block.len()..).unwrap_or_default();
        (before.is_empty() || before.ends_with('\n'))
            && (after.is_empty() || after.starts_with('\n'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Words {
        Words { text: text.into(), own: Vec::new() }
    }

    fn reading(pairs: &[(&str, &str)]) -> Reading {
        let twin = |(letter, reading): &(&str, &str)| Twin {
            letter: words(letter),
            reading: words(reading),
        };
        Reading {
            lang: Lang::english(),
            letter_subject: "Objet".into(),
            subject: "Subject".into(),
            twins: pairs.iter().map(twin).collect(),
        }
    }

    #[test]
    fn what_still_stands_is_read_and_what_was_changed_is_said_to_be() {
        let reading = reading(&[
            ("Monsieur,", "Sir,"),
            ("", ""),
            ("Un.", "One."),
            ("Deux.\n\nDeux et demi.", "Two.\n\nTwo and a half."),
            ("Nom\nRue", "Name\nStreet"),
        ]);
        assert_eq!(reading.body(), "Sir,\n\nOne.\n\nTwo.\n\nTwo and a half.\n\nName\nStreet");
        type Expected<'a> = Vec<(&'a str, &'a str, bool)>;
        let cases: [(&str, Expected<'_>); 7] = [
            (
                "Monsieur,\n\nUn.\n\nDeux.\n\nDeux et demi.\n\nNom\nRue\n",
                vec![
                    ("Monsieur,", "Sir,", false),
                    ("Un.", "One.", false),
                    ("Deux.\n\nDeux et demi.", "Two.\n\nTwo and a half.", false),
                    ("Nom\nRue", "Name\nStreet", false),
                ],
            ),
            (
                "Monsieur,\n\nUn et plus.\n\nDeux.\n\nDeux et demi.\n\nNom\nRue",
                vec![
                    ("Monsieur,", "Sir,", false),
                    ("Un et plus.", "One.", true),
                    ("Deux.\n\nDeux et demi.", "Two.\n\nTwo and a half.", false),
                    ("Nom\nRue", "Name\nStreet", false),
                ],
            ),
            (
                "Monsieur,\n\nUn.\n\nÀ moi.\n\nNom\nRue",
                vec![
                    ("Monsieur,", "Sir,", false),
                    ("Un.", "One.", false),
                    ("À moi.", "Two.\n\nTwo and a half.", true),
                    ("Nom\nRue", "Name\nStreet", false),
                ],
            ),
            (
                "Monsieur,\n\nUn.\n\nDeux.\n\nDeux et demi.\n\nÀ moi.\n\nNom\nRue",
                vec![
                    ("Monsieur,", "Sir,", false),
                    ("Un.", "One.", false),
                    ("Deux.\n\nDeux et demi.", "Two.\n\nTwo and a half.", false),
                    ("À moi.", "", true),
                    ("Nom\nRue", "Name\nStreet", false),
                ],
            ),
            (
                "Monsieur,\n\nNom\nRue",
                vec![("Monsieur,", "Sir,", false), ("Nom\nRue", "Name\nStreet", false)],
            ),
            ("Tout.", vec![("Tout.", "Sir,|One.|Two.\n\nTwo and a half.|Name\nStreet", true)]),
            ("", vec![]),
        ];
        for (body, expected) in cases {
            let found: Vec<(&str, String, bool)> = reading
                .beside(body)
                .iter()
                .map(|it| {
                    let texts: Vec<&str> = it.reading.iter().map(|it| it.text.as_str()).collect();
                    (it.letter, texts.join("|"), it.changed)
                })
                .collect();
            let expected: Vec<_> =
                expected.into_iter().map(|(a, b, c)| (a, b.to_owned(), c)).collect();
            assert_eq!(found, expected, "{body}");
        }
    }

    #[test]
    fn words_inside_a_paragraph_are_no_block() {
        let reading = reading(&[("Un.", "One."), ("Deux.", "Two.")]);
        let passages = reading.beside("Pas Un.\n\nUn.\n\nDeux. Ou trois.");
        let found: Vec<(&str, bool)> = passages.iter().map(|it| (it.letter, it.changed)).collect();
        assert_eq!(found, [("Pas Un.", true), ("Un.", false), ("Deux. Ou trois.", true)]);
    }
}
