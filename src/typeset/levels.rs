//! Which way each character of a paragraph runs (UAX 9).
//!
//! Most paragraphs have one direction and, from right to left, figures in it. Their levels follow from a
//! few of the rules. All others are left to a library that knows every rule.

use icu_properties::props::BidiClass as Class;
use unicode_bidi::{Level, ParagraphBidiInfo};

use super::direction::CLASSES;
use super::signs::Sign;
use crate::domain::Direction;

/// Room to work in.
#[derive(Default)]
pub(super) struct Levels {
    classes: Vec<Class>,
    /// What kinds of them there are.
    has: Kinds,
}

#[derive(Default, Clone, Copy)]
struct Kinds {
    left_to_right: bool,
    right_to_left: bool,
    /// Marks of direction, and ends of paragraphs within the text.
    explicit: bool,
    numbers: bool,
}

impl Levels {
    pub(super) fn clear(&mut self) {
        self.classes.clear();
        self.has = Kinds::default();
    }

    /// Adds a sign of this class.
    pub(super) fn push(&mut self, class: Class) {
        match class {
            Class::LeftToRight => self.has.left_to_right = true,
            Class::RightToLeft | Class::ArabicLetter => self.has.right_to_left = true,
            Class::ArabicNumber => {
                (self.has.right_to_left, self.has.numbers) = (true, true);
            }
            Class::EuropeanNumber => self.has.numbers = true,
            Class::EuropeanSeparator
            | Class::EuropeanTerminator
            | Class::CommonSeparator
            | Class::NonspacingMark
            | Class::BoundaryNeutral
            | Class::SegmentSeparator
            | Class::WhiteSpace
            | Class::OtherNeutral => {}
            _ => self.has.explicit = true,
        }
        self.classes.push(class);
    }

    /// Sets the levels of these signs of a text, whose classes were added.
    pub(super) fn resolve(&mut self, text: &str, direction: Direction, signs: &mut [Sign]) {
        let Kinds { left_to_right, right_to_left, explicit, .. } = self.has;
        match direction {
            Direction::LeftToRight if !right_to_left && !explicit => {}
            Direction::RightToLeft if !left_to_right && !explicit => self.set_figures(signs),
            _ => self.set_by_all_rules(text, direction, signs),
        }
    }

    fn set_by_all_rules(&self, text: &str, direction: Direction, signs: &mut [Sign]) {
        let base = match direction {
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        };
        let mut levels = Vec::with_capacity(text.len());
        // What is embedded ends with its paragraph (X8).
        for part in text.split_inclusive(|sign| CLASSES.get(sign) == Class::ParagraphSeparator) {
            let info = ParagraphBidiInfo::new_with_data_source(&CLASSES, part, Some(base));
            // With rule L1, as far as it is about separators and not about where lines end.
            levels.extend(info.reordered_levels(0..part.len()));
        }
        let mut level = base.number();
        for (sign, class) in signs.iter_mut().zip(&self.classes) {
            // What nobody sees, such as a joiner, stays with the letter before it, at an end as well.
            if *class != Class::BoundaryNeutral {
                level = levels.get(sign.start as usize).map_or(level, Level::number);
            }
            sign.level = level;
        }
    }

    /// Numbers run from left to right, and all else from right to left, where no letter runs from left
    /// to right: rules W1 to W5 and I2. The others have nothing to do there.
    fn set_figures(&mut self, signs: &mut [Sign]) {
        if !self.has.numbers {
            return signs.iter_mut().for_each(|sign| sign.level = 1);
        }
        self.weigh();
        let mut level = 1;
        for (sign, class) in signs.iter_mut().zip(&self.classes) {
            level = match *class {
                // As if it were not there (X9).
                Class::BoundaryNeutral => level,
                class if is_number(class) => 2,
                _ => 1,
            };
            sign.level = level;
        }
    }

    fn weigh(&mut self) {
        let mut before = Class::RightToLeft;
        let mut letter = Class::RightToLeft;
        // W1 and W2.
        for class in self.seen() {
            match *class {
                Class::NonspacingMark => *class = before,
                Class::RightToLeft | Class::ArabicLetter => letter = *class,
                Class::EuropeanNumber if letter == Class::ArabicLetter => {
                    *class = Class::ArabicNumber;
                }
                _ => {}
            }
            before = *class;
        }
        self.join_numbers();
        // W5, from both sides.
        terminate(self.seen());
        terminate(self.seen().rev());
    }

    /// W4: a separator between two numbers belongs to them.
    fn join_numbers(&mut self) {
        let mut number: Option<Class> = None;
        let mut between: Option<(Class, &mut Class)> = None;
        for class in self.seen() {
            if let Some((first, separator)) = between.take()
                && first == *class
                && (*separator == Class::CommonSeparator || first == Class::EuropeanNumber)
            {
                *separator = first;
            }
            match *class {
                Class::EuropeanSeparator | Class::CommonSeparator => {
                    between = number.take().map(|first| (first, class));
                }
                other => number = Some(other).filter(|it| is_number(*it)),
            }
        }
    }

    /// Those that take part in the rules (X9).
    fn seen(&mut self) -> impl DoubleEndedIterator<Item = &mut Class> {
        self.classes.iter_mut().filter(|class| **class != Class::BoundaryNeutral)
    }
}

fn terminate<'a>(classes: impl Iterator<Item = &'a mut Class>) {
    let mut before = Class::OtherNeutral;
    for class in classes {
        if *class == Class::EuropeanTerminator && before == Class::EuropeanNumber {
            *class = before;
        }
        before = *class;
    }
}

fn is_number(class: Class) -> bool {
    class == Class::EuropeanNumber || class == Class::ArabicNumber
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::typeset::signs::signs;

    /// The levels as they are found, and those by all rules.
    fn levels(text: &str, direction: Direction) -> [Vec<u8>; 2] {
        let found = signs(text, direction);
        let classes = found.iter().map(|sign| CLASSES.get(sign.sign)).collect();
        let mut ruled = found.clone();
        let levels = Levels { classes, ..Levels::default() };
        levels.set_by_all_rules(text, direction, &mut ruled);
        [found, ruled].map(|signs| signs.iter().map(|sign| sign.level).collect())
    }

    /// A sign of each class, so that numbers come often.
    fn texts(all: &'static str) -> impl Strategy<Value = String> {
        let all: Vec<char> = all.chars().collect();
        proptest::collection::vec(proptest::sample::select(all), 0..14)
            .prop_map(|signs| signs.into_iter().collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8_000))]

        #[test]
        fn the_short_way_leads_where_the_long_one_does(
            text in texts("אم12١٢+-,:/.%€\u{300}\u{64b}\u{ad}\u{200d} (!)[]\t"),
        ) {
            for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                let [found, ruled] = levels(&text, direction);
                prop_assert_eq!(found, ruled, "{:?}", &text);
            }
        }
    }

    #[test]
    fn signs_that_nobody_sees_and_paragraphs_end_where_they_should() {
        use Direction::{LeftToRight, RightToLeft};
        for (text, direction, expected) in [
            ("a ص\u{200d}", LeftToRight, vec![0, 0, 1, 1]),
            ("a ص\u{200c} ", LeftToRight, vec![0, 0, 1, 1, 0]),
            ("س a\u{200d}", RightToLeft, vec![1, 1, 2, 2]),
            ("\u{ad}س", LeftToRight, vec![0, 1]),
            ("س1\u{ad}", RightToLeft, vec![1, 2, 2]),
            ("\u{202e}a\u{2029}b", LeftToRight, vec![0, 1, 0, 0]),
            ("a \tس", RightToLeft, vec![2, 1, 1, 1]),
        ] {
            let [found, _] = levels(text, direction);
            assert_eq!(found, expected, "{text:?}");
        }
    }
}
