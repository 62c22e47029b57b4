//! What a piece of text is set in.

/// A family of faces. Each has faces for every script that we ship.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// For what is read: Literata, Noto Naskh Arabic, Noto Serif Hebrew.
    Serif,
    /// For what is operated: Source Sans 3, Noto Sans Arabic, Noto Sans Hebrew.
    Sans,
    /// Icons, one sign each: Phosphor.
    Icon,
}

/// A face with its size, in points at 100 % text size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Face {
    /// The family.
    pub family: Family,
    /// From 100 to 900: 400 is regular, 600 semi-bold. The nearest weight that there is serves.
    pub weight: u16,
    /// Slanted. Scripts that know no italics stay upright.
    pub italic: bool,
    /// The size of the type.
    pub size_pt: f32,
    /// From one line to the next.
    pub line_pt: f32,
}

/// How a face changes in a paragraph that runs from right to left.
const ARABIC_LINES: f32 = 1.15;
/// The same for the interface.
const ARABIC_SANS_LINES: f32 = 1.12;
/// Serif type up to this size gets a point more: Naskh looks smaller than Literata.
const ARABIC_GROWS_TO_PT: f32 = 20.0;

impl Face {
    /// A regular face.
    pub fn new(family: Family, size_pt: f32, line_pt: f32) -> Self {
        Self { family, weight: 400, italic: false, size_pt, line_pt }
    }

    /// Another weight.
    #[must_use]
    pub fn weight(self, weight: u16) -> Self {
        Self { weight, ..self }
    }

    /// Slanted.
    #[must_use]
    pub fn italic(self) -> Self {
        Self { italic: true, ..self }
    }

    /// The same for a paragraph that runs from right to left: Arabic needs taller lines, and no
    /// italics.
    #[must_use]
    pub fn right_to_left(self) -> Self {
        let (grows, lines) = match self.family {
            Family::Serif if self.size_pt <= ARABIC_GROWS_TO_PT => (1.0, ARABIC_LINES),
            Family::Serif => (0.0, ARABIC_LINES),
            Family::Sans => (0.0, ARABIC_SANS_LINES),
            Family::Icon => return self,
        };
        Self {
            size_pt: self.size_pt + grows,
            line_pt: (self.line_pt * lines).round(),
            italic: false,
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_has_the_lines_of_the_design() {
        for (family, size, line, expected) in [
            (Family::Serif, 17.0, 28.0, (18.0, 32.0)),
            (Family::Serif, 19.0, 31.0, (20.0, 36.0)),
            (Family::Serif, 30.0, 38.0, (30.0, 44.0)),
            (Family::Sans, 16.0, 22.0, (16.0, 25.0)),
            (Family::Sans, 14.0, 20.0, (14.0, 22.0)),
        ] {
            let face = Face::new(family, size, line).right_to_left();
            assert_eq!((face.size_pt, face.line_pt), expected);
        }
    }
}
