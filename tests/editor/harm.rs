//! Texts that are meant to do harm, each with its name: for the tests, and for the measurement of how
//! long a frame takes with them.

pub(crate) fn texts() -> Vec<(&'static str, String)> {
    vec![
        ("marks of direction without an end", "\u{202e}\u{2067}\u{202b}a\u{5d0}".repeat(3_000)),
        ("ends of direction without a beginning", "\u{202c}\u{2069}b".repeat(5_000)),
        ("ten thousand marks on one letter", format!("a{}b", "\u{301}".repeat(10_000))),
        ("a megabyte without a space", "x".repeat(1_000_000)),
        ("a megabyte of Arabic without a space", "ب".repeat(500_000)),
        ("half a megabyte of words in one line", "word ".repeat(100_000)),
        ("control characters", "a\u{1}\u{7f}\u{9f}\u{0}".repeat(5_000)),
        ("families", "👩‍👩‍👧‍👦".repeat(2_000)),
        ("flags", "🇸🇾".repeat(5_000)),
        ("joiners alone", "\u{200d}".repeat(10_000)),
        ("ten thousand empty lines", "\n".repeat(10_000)),
        ("brackets within brackets", "(\u{5d0}[a".repeat(5_000)),
    ]
}
