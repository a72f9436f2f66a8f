//! What stays of a visit when the visitor does not come back: the diagnosis, and no secret.

use super::{Order, Visit};
use crate::check::Event;
use crate::intake::{Origin, Span, Standing};
use crate::redact::is_invisible;

/// A longer text than this, in bytes, counts as one that holds a secret: looking for one would freeze the page.
const SEARCHED: usize = 1 << 20;

impl Visit {
    /// Whether there is something that must not lie about: a secret, or a text that nothing was found out about, which
    /// may hold one.
    pub fn must_expire(&self) -> bool {
        let is_open = self.holds_text() && !self.expired && !self.is_example();
        is_open && (!self.is_diagnosed() || self.holds_secret())
    }

    /// Whether the secret is gone and the diagnosis was kept.
    pub const fn is_expired(&self) -> bool {
        self.expired
    }

    /// The visitor has been away for long. The text goes, every secret with it, and of what was found out stays what
    /// needs none.
    pub fn expire(&mut self) -> Option<Order> {
        if !self.must_expire() {
            return None;
        }
        if !self.is_diagnosed() {
            return self.read(String::new(), Origin::Paste);
        }
        let abort = self.on(Event::Cancel);
        let redactor = self.redactor();
        let tell = |text: &str| redactor.redact(text);
        self.session.retell(tell);
        for diagnosis in self.told.iter_mut().chain(self.checked.iter_mut().map(|(_, it)| it)) {
            diagnosis.complaint.retell(tell);
        }
        for found in &mut self.reading.credentials {
            found.star();
            // What stands in front of a secret may be another one.
            if let Standing::Value(name) | Standing::Header(name) | Standing::Query(name) = &mut found.place {
                *name = tell(name);
            }
        }
        let gaps: Vec<Span> = self.reading.findings.iter().map(|finding| finding.span).collect();
        self.text = outline(&self.text, &gaps);
        self.measures.forget_text();
        self.printed = String::new();
        self.clock.stop();
        self.expired = true;
        abort
    }

    fn is_diagnosed(&self) -> bool {
        self.told.is_some() || !self.checked.is_empty() || !self.reading.findings.is_empty()
    }

    fn holds_secret(&self) -> bool {
        let mut credentials = self.reading.credentials.iter();
        credentials.any(|found| found.kind.id != "project_id")
            || self.text.len() > SEARCHED
            || !self.redactor().is_clean(&self.text)
    }
}

/// The text without its characters: each becomes another of the same length, and lines stay lines, so that every place
/// in it is where it was. The blanks that are a fault stay as well: the sentence about it names each.
fn outline(text: &str, faults: &[Span]) -> String {
    let blank = |span: &&Span| {
        text.get(span.start..span.end)
            .is_some_and(|gap| gap.chars().all(|it| it.is_whitespace() || is_invisible(it)))
    };
    let gaps: Vec<&Span> = faults.iter().filter(blank).collect();
    let stays = |at: usize| gaps.iter().any(|gap| gap.start <= at && at < gap.end);
    let outlined = |(at, character): (usize, char)| match character.len_utf8() {
        _ if character == '\n' || stays(at) => character,
        1 => '*',
        2 => '¤',
        3 => '※',
        _ => '𝄽',
    };
    text.char_indices().map(outlined).collect()
}

#[cfg(test)]
mod tests {
    use super::outline;

    #[test]
    fn an_outline_says_nothing_and_moves_nothing() {
        for text in [
            "",
            "KEY=abc\r\n\n",
            "é\u{301} \u{200b}密钥\u{1f511}\n\u{feff}",
            "\u{fffd}\u{7f}\u{80}\u{7ff}\u{800}\u{ffff}\u{10000}",
        ] {
            let outlined = outline(text, &[]);
            let places =
                |text: &str| text.char_indices().map(|(at, it)| (at, it == '\n')).collect::<Vec<_>>();
            assert_eq!(places(&outlined), places(text));
            assert!(!outlined.chars().any(char::is_alphanumeric), "{outlined}");
        }
    }
}
