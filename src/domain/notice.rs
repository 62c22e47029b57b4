//! A message to a person, before it has words: the words are in the message files.

use std::borrow::Cow;

/// What a message says, as the id of an entry in the message files and its arguments.
///
/// Errors and problems of every layer become notices; only the window and the command line turn
/// them into text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The entry in the message files.
    pub id: Cow<'static, str>,
    /// The entry's variables.
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

/// The value of a variable of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words, shown as they are.
    Text(String),
    /// A number that a plural form may depend on.
    Count(i64),
}

impl Notice {
    /// A message without variables.
    pub fn new(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), args: Vec::new() }
    }

    /// A message as it was kept: its id and variables come from a log, not from the code.
    pub fn from_stored(id: String, args: Vec<(String, Arg)>) -> Self {
        let args = args.into_iter().map(|(name, value)| (Cow::Owned(name), value)).collect();
        Self { id: Cow::Owned(id), args }
    }

    /// The same message with one more variable that holds words.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((Cow::Borrowed(name), Arg::Text(value.into())));
        self
    }

    /// The same message with one more variable that holds a number.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: usize) -> Self {
        self.args.push((Cow::Borrowed(name), value.into()));
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
