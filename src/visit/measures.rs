//! What the report needs of a text and only the whole text tells: found once when it is pasted, so that no later
//! act walks over ten megabytes again.

use super::Visit;
use crate::intake::{Finding, Reading};
use crate::remedy;

/// What depends on the text alone.
#[derive(Clone, Debug, Default)]
pub(super) struct Measures {
    characters: usize,
    worded: bool,
    command: bool,
    /// Line and column of each finding.
    places: Vec<(usize, usize)>,
    corrected: Option<String>,
}

impl Measures {
    pub(super) fn of(text: &str, reading: &Reading) -> Self {
        Self {
            characters: text.chars().count(),
            worded: !text.trim_start().is_empty(),
            command: text.contains("curl "),
            places: places(text, &reading.findings),
            corrected: remedy::corrected(text, reading),
        }
    }
}

impl Measures {
    /// Drops what is made of the text's own words.
    pub(super) fn forget_text(&mut self) {
        self.corrected = None;
    }
}

/// Line and column of each finding's first byte, in one walk: the findings are in the order of the text.
fn places(text: &str, findings: &[Finding]) -> Vec<(usize, usize)> {
    let (mut line, mut column, mut at) = (1, 1, 0);
    let mut place = |finding: &Finding| {
        let between = text.get(at..finding.span.start).unwrap_or_default();
        at = at.max(finding.span.start);
        line += between.bytes().filter(|byte| *byte == b'\n').count();
        match between.rsplit_once('\n') {
            Some((_, last)) => column = 1 + last.chars().count(),
            None => column += between.chars().count(),
        }
        (line, column)
    };
    findings.iter().map(&mut place).collect()
}

impl Visit {
    /// How many characters were pasted.
    pub const fn characters(&self) -> usize {
        self.measures.characters
    }

    /// Whether nothing but white space was pasted.
    pub const fn is_blank(&self) -> bool {
        !self.measures.worded
    }

    /// Whether the text holds a command that asks a server.
    pub const fn holds_command(&self) -> bool {
        self.measures.command
    }

    /// Line and column of the finding with this index, both counted from 1, columns in characters.
    pub fn place(&self, index: usize) -> (usize, usize) {
        self.measures.places.get(index).copied().unwrap_or((1, 1))
    }

    /// The pasted command or lines without their faults; none where nothing is at fault, or it is not certain what
    /// is right.
    pub fn corrected(&self) -> Option<&str> {
        self.measures.corrected.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::{Note, Span};
    use crate::knowledge::causes::Cause;
    use crate::knowledge::sign::Certainty;

    #[test]
    fn places_are_counted_in_lines_and_characters() {
        let text = "é密\na\n\nb密c";
        let finding = |start| Finding {
            cause: Cause::Quoted,
            certainty: Certainty::Certain,
            span: Span { start, end: start },
            of: None,
            note: Note::None,
        };
        let all: Vec<_> = [0, 2, 5, 6, 6, 9, 10, 13].map(finding).into();
        let wanted = [(1, 1), (1, 2), (1, 3), (2, 1), (2, 1), (4, 1), (4, 2), (4, 3)];
        assert_eq!(places(text, &all), wanted);
    }
}
