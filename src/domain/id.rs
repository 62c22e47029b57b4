//! Names that files use for things: short, lower case, safe in a path.

use std::fmt;

/// The text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an id: {0:?} (1 to 64 of a-z, 0-9 and '-')")]
pub struct NotAnId(pub String);

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Reads an id: 1 to 64 characters of `a-z`, `0-9` and `-`.
            ///
            /// # Errors
            /// Any other text.
            pub fn parse(text: &str) -> Result<Self, NotAnId> {
                if is_id(text) { Ok(Self(text.to_owned())) } else { Err(NotAnId(text.to_owned())) }
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id_type!(
    /// An appeal's line: the same in every version of the appeal.
    AppealId
);
id_type!(
    /// A group of targets within an appeal.
    GroupId
);
id_type!(
    /// One office that is written to, unique within an appeal.
    TargetId
);
id_type!(
    /// Something that is asked.
    DemandId
);
id_type!(
    /// Something the supporter is asked for their letters.
    QuestionId
);
id_type!(
    /// Where a fact comes from.
    SourceId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_lower_case_and_safe_in_a_path() {
        for (text, good) in [
            ("homs-2012", true),
            ("a", true),
            (&"a".repeat(64), true),
            (&"a".repeat(65), false),
            ("", false),
            ("Homs", false),
            ("../x", false),
            ("a b", false),
            ("é", false),
        ] {
            assert_eq!(AppealId::parse(text).is_ok(), good, "{text:?}");
        }
    }
}
