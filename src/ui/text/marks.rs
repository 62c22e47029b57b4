//! Keeps marks on their words while a text is typed in, until the next view brings new ones.

use super::Mark;

/// Moves marks that belong to `old` to where their words are in `new`.
///
/// One change is assumed, as one key press makes it: what stands before keeps its place, what stands
/// behind moves along, and a mark that is changed inside grows or shrinks with it.
pub fn shift_marks(marks: &[Mark], old: &str, new: &str) -> Vec<Mark> {
    if old == new {
        return marks.to_vec();
    }
    let head = common(old.bytes(), new.bytes());
    let rest = old.len().min(new.len()) - head;
    let tail = common(old.bytes().rev(), new.bytes().rev()).min(rest);
    let changed_end = old.len() - tail;
    let behind = |at: usize| at.max(changed_end) - changed_end + (new.len() - tail);
    // Words typed right before or right behind a mark do not belong to it.
    let start = |at: usize| if at < head { at } else { behind(at) };
    let end = |at: usize| if at <= head { at } else { behind(at) };
    let shifted = marks.iter().map(|mark| Mark {
        range: floor(new, start(mark.range.start))..floor(new, end(mark.range.end)),
        kind: mark.kind,
    });
    shifted.filter(|mark| !mark.range.is_empty()).collect()
}

fn common(a: impl Iterator<Item = u8>, b: impl Iterator<Item = u8>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

/// The next place at or before this one that is between two characters.
pub(super) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::super::MarkKind;
    use super::*;

    #[test]
    fn marks_stay_on_their_words() {
        for (old, new, before, after) in [
            ("Dear nurse.", "Dear nurse.", 5..10, Some(5..10)),
            ("Dear nurse.", "My dear nurse.", 5..10, Some(8..13)),
            ("Dear nurse.", "Dear good nurse.", 5..10, Some(10..15)),
            ("Dear nurse.", "Dear nuurse.", 5..10, Some(5..11)),
            ("Dear nurse.", "Dear nurse!", 5..10, Some(5..10)),
            ("Dear nurse.", "Dear .", 5..10, None),
            ("Dear nurse.", "", 5..10, None),
            ("Дом и сад", "Дом, и сад", 10..16, Some(11..17)),
        ] {
            let mark = Mark { range: before, kind: MarkKind::Own };
            let moved = shift_marks(&[mark], old, new);
            assert_eq!(moved.first().map(|mark| mark.range.clone()), after, "{old:?} to {new:?}");
        }
    }

    #[test]
    fn no_change_breaks_a_character() {
        let mark = Mark { range: 0.."é à œ".len(), kind: MarkKind::Own };
        for new in ["è à œ", "é", "éé à œ", "œ", "😀"] {
            for moved in shift_marks(std::slice::from_ref(&mark), "é à œ", new) {
                assert!(new.get(moved.range.clone()).is_some(), "{new:?} {moved:?}");
            }
        }
    }
}
