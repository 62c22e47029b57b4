//! Figures as Arabic and Persian keyboards write them.

/// The same with the figures 0 to 9, whichever of the three sorts were written: what is typed as a number,
/// a port or a date is then read alike.
pub fn with_latin_digits(text: &str) -> String {
    let latin = |sign: char| match sign {
        '\u{660}'..='\u{669}' => from_zero(sign, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => from_zero(sign, '\u{6f0}'),
        other => other,
    };
    text.chars().map(latin).collect()
}

fn from_zero(sign: char, zero: char) -> char {
    char::from_digit(u32::from(sign) - u32::from(zero), 10).unwrap_or(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_all_three_sorts_are_read_alike() {
        for (typed, read) in [
            ("465", "465"),
            ("٤٦٥", "465"),
            ("۴۶۵", "465"),
            ("٢٠١٢-٠٢-٠٨", "2012-02-08"),
            ("حمص", "حمص"),
        ] {
            assert_eq!(with_latin_digits(typed), read);
        }
    }
}
