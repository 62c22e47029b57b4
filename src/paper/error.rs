//! What can go wrong on paper.

/// Why there is no file at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// The file would not be what it says: krilla's own check failed.
    #[error("the PDF is not as it should be: {0}")]
    NotSound(String),
    /// There is no such place on a sheet of labels.
    #[error("no label {0} on this sheet")]
    NoSuchLabel(usize),
}

/// Why one letter is not in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// A text is too long for its place, even at the smallest size that can be read.
    TooLong(Spot),
    /// No font on this computer has these signs.
    NoSigns(Vec<char>),
}

/// A place on paper that has no room to grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// The target's address, in the window, on the envelope or on the label.
    Recipient,
    /// The sender's address.
    Sender,
}
