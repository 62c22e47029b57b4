//! The smallest parts of what is shaped, in the order in which they stand from left to right.

use parley_engine::{Atom, Glyph, Grapheme, ShapedSlice};

/// What cannot be parted without shaping it anew, from left to right.
pub(super) fn atoms(slice: ShapedSlice<'_>, right_to_left: bool) -> impl Iterator<Item = Atom<'_>> {
    let mut atoms = if right_to_left { slice.atoms_end() } else { slice.atoms_start() };
    std::iter::from_fn(move || if right_to_left { atoms.prev() } else { atoms.next() })
}

/// The glyphs of an atom, from left to right.
pub(super) fn glyphs<'a>(
    atom: &Atom<'a>,
    right_to_left: bool,
) -> impl Iterator<Item = Glyph> + use<'a> {
    let (slice, mut clusters) = (atom.slice(), atom.shaped_clusters_range());
    let next = move || if right_to_left { clusters.next_back() } else { clusters.next() };
    std::iter::from_fn(next).flat_map(move |cluster| slice.shaped_cluster_glyphs(cluster))
}

/// Letters with their marks, from left to right, each with the atom that it is in: a ligature has
/// several.
pub(super) fn letters(
    slice: ShapedSlice<'_>,
    right_to_left: bool,
) -> impl Iterator<Item = (Grapheme, Atom<'_>)> {
    atoms(slice, right_to_left).flat_map(move |atom| {
        let mut own = if right_to_left { atom.graphemes_end() } else { atom.graphemes_start() };
        let next = move || if right_to_left { own.prev() } else { own.next() };
        std::iter::from_fn(next).map(move |letter| (letter, atom))
    })
}
