//! Which of a template's alternatives a letter takes: always the same ones for the same supporter
//! and target, and never the same ones for two targets of one supporter.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hasher;

use siphasher::sip::SipHasher24;

use super::{AppealId, SupporterKey, TargetId};

/// A number that stands for one combination of all of a template's alternatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Variation(pub u64);

impl Variation {
    /// How many combinations choices of these sizes have; at most `u64::MAX`.
    pub fn combinations(sizes: &[usize]) -> u64 {
        sizes.iter().fold(1_u64, |all, size| all.saturating_mul((*size).max(1) as u64))
    }

    /// The alternative, counted from 0, that this variation takes at each choice.
    pub fn picks(self, sizes: &[usize]) -> Vec<usize> {
        let mut rest = self.0;
        sizes
            .iter()
            .map(|size| {
                let size = (*size).max(1) as u64;
                let pick = rest % size;
                rest /= size;
                usize::try_from(pick).unwrap_or(0)
            })
            .collect()
    }
}

/// Gives each target of a letter template its variation, below `combinations`.
///
/// SipHash-2-4 (Aumasson and Bernstein, 2012) of supporter, appeal and target picks it. Where two
/// targets would get the same, the later one by id takes the next that is free, so that all differ
/// as long as there are as many combinations as targets.
pub fn assign_variations<'a>(
    supporter: &SupporterKey,
    appeal: &AppealId,
    targets: impl IntoIterator<Item = &'a TargetId>,
    combinations: u64,
) -> BTreeMap<TargetId, Variation> {
    let combinations = combinations.max(1);
    let targets: BTreeSet<&TargetId> = targets.into_iter().collect();
    let mut taken = BTreeSet::new();
    let mut assigned = BTreeMap::new();
    for target in targets {
        let mut number = hash(supporter, appeal, target) % combinations;
        if (taken.len() as u64) < combinations {
            while taken.contains(&number) {
                number = (number + 1) % combinations;
            }
        }
        taken.insert(number);
        assigned.insert(target.clone(), Variation(number));
    }
    assigned
}

fn hash(supporter: &SupporterKey, appeal: &AppealId, target: &TargetId) -> u64 {
    let mut hasher = SipHasher24::new();
    for part in [supporter.as_str(), appeal.as_str(), target.as_str()] {
        hasher.write(part.as_bytes());
        hasher.write(&[0]);
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(count: usize) -> Vec<TargetId> {
        (0..count).map(|n| TargetId::parse(&format!("target-{n}")).unwrap()).collect()
    }

    fn assigned(who: &str, count: usize, combinations: u64) -> BTreeMap<TargetId, Variation> {
        let key = SupporterKey::from_stored(who);
        let appeal = AppealId::parse("homs-2012").unwrap();
        assign_variations(&key, &appeal, &targets(count), combinations)
    }

    #[test]
    fn no_two_targets_get_the_same_while_there_are_enough() {
        for (count, combinations) in [(22, 81), (81, 81), (1, 1), (10_000, 20_000)] {
            let all: BTreeSet<_> =
                assigned("a@b.example", count, combinations).into_values().collect();
            assert_eq!(all.len(), count, "{count} of {combinations}");
        }
        assert_eq!(assigned("a@b.example", 5, 3).len(), 5);
    }

    #[test]
    fn the_same_letter_always_comes_out_the_same() {
        assert_eq!(assigned("a@b.example", 22, 81), assigned("a@b.example", 22, 81));
        assert_ne!(assigned("a@b.example", 22, 81), assigned("c@d.example", 22, 81));
        // A fixed value: another one would change letters that people have already seen.
        let first = TargetId::parse("target-0").unwrap();
        assert_eq!(
            assigned("a@b.example", 1, u64::MAX)[&first],
            Variation(2_345_676_337_626_294_386)
        );
    }

    #[test]
    fn every_combination_has_its_picks() {
        let sizes = [3, 4, 1, 2];
        let count = Variation::combinations(&sizes);
        let all: BTreeSet<_> = (0..count).map(|n| Variation(n).picks(&sizes)).collect();
        assert_eq!((count, all.len()), (24, 24));
    }
}
