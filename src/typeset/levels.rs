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
            | Class::ParagraphSeparator
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
            _ => {
                let base = match direction {
                    Direction::LeftToRight => Level::ltr(),
                    Direction::RightToLeft => Level::rtl(),
                };
                let info = ParagraphBidiInfo::new_with_data_source(&CLASSES, text, Some(base));
                // With rule L1, as far as it is about separators and not about where lines end.
                let levels = info.reordered_levels(0..text.len());
                for sign in signs {
                    let level = levels.get(sign.start as usize);
                    sign.level = level.map_or(base, |level| *level).number();
                }
            }
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

    /// The level of each sign but those that take part in no rule, by us and by all rules.
    fn levels(text: &str, direction: Direction) -> Vec<(u8, u8)> {
        let base = if direction == Direction::RightToLeft { Level::rtl() } else { Level::ltr() };
        let info = ParagraphBidiInfo::new_with_data_source(&CLASSES, text, Some(base));
        let theirs = info.reordered_levels(0..text.len());
        let mut signs = signs(text, direction);
        signs.retain(|sign| CLASSES.get(sign.sign) != Class::BoundaryNeutral);
        signs.iter().map(|sign| (sign.level, theirs[sign.start as usize].number())).collect()
    }

    /// A sign of each class, so that numbers come often.
    fn texts(all: &'static str) -> impl Strategy<Value = String> {
        let all: Vec<char> = all.chars().collect();
        proptest::collection::vec(proptest::sample::select(all), 0..14)
            .prop_map(|signs| signs.into_iter().collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn the_short_way_leads_where_the_long_one_does(
            plain in texts("אم12١٢+-,:/.%€\u{300}\u{64b}\u{ad}\u{200d} (!)[]\t"),
            mixed in texts("אمa12١+,%\u{300}\u{ad} ([)]\u{202b}\u{202c}\u{2067}\u{2069}\u{200f}\t"),
        ) {
            for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                for text in [&plain, &mixed] {
                    let levels = levels(text, direction);
                    let same = levels.iter().all(|(ours, theirs)| ours == theirs);
                    prop_assert!(same, "{:?}: {:?}", text, levels);
                }
            }
        }
    }
}
