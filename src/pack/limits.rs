//! How large a pack may be. These limits are part of the format: whoever reads packs keeps to them.

use super::FileKind;

/// The largest `appeal.toml`.
pub(crate) const MAX_APPEAL_BYTES: u64 = 1024 * 1024;
/// The largest `targets.toml`.
pub(crate) const MAX_TARGETS_BYTES: u64 = 4 * 1024 * 1024;
/// The largest story or letter.
pub(crate) const MAX_PROSE_BYTES: u64 = 64 * 1024;
/// The largest file in `media/`.
pub(crate) const MAX_MEDIA_BYTES: u64 = 4 * 1024 * 1024;
/// The most files in one folder of a pack.
pub(crate) const MAX_FILES: usize = 1_000;
/// The most targets.
pub(crate) const MAX_TARGETS: usize = 10_000;
/// The most groups, demands, facts, sources or updates.
pub(crate) const MAX_ENTRIES: usize = 200;
/// The most questions.
pub(crate) const MAX_QUESTIONS: usize = 20;
/// The most entries of a short list, such as a target's languages, channels or copies.
pub(crate) const MAX_SHORT_LIST: usize = 50;
/// The longest text that stands in one line, in characters.
pub(crate) const MAX_LINE_CHARS: usize = 500;
/// The longest text of several lines, in characters.
pub(crate) const MAX_TEXT_CHARS: usize = 4_000;
/// The longest answer that a question may ask for, in characters.
pub(crate) const MAX_ANSWER_CHARS: usize = 4_000;
/// The most work that one letter may make: an instruction costs one unit, 64 bytes of text another.
pub(crate) const MAX_FUEL: u64 = 100_000;
/// The longest letter that a template may make.
pub(crate) const MAX_OUTPUT_BYTES: usize = 64 * 1024;
/// The most choices between alternatives in one letter.
pub(crate) const MAX_CHOICES: usize = 100;

/// The largest file of this kind.
pub(crate) fn max_bytes(kind: &FileKind) -> u64 {
    match kind {
        FileKind::About => MAX_APPEAL_BYTES,
        FileKind::Targets => MAX_TARGETS_BYTES,
        FileKind::Story(_) | FileKind::Letter { .. } => MAX_PROSE_BYTES,
        FileKind::Media => MAX_MEDIA_BYTES,
    }
}
