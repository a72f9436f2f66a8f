//! Where the reading is put together: every secret once, every finding at its place.

use super::effort::Effort;
use super::{Finding, Found, Note, Origin, Reading, Span};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// Where the Gemini API is asked.
pub(super) const HOST: &str = "generativelanguage.googleapis.com";
/// More would help nobody, and cost time.
const MOST: usize = 200;

/// The text that is read, and what was found in it so far.
pub(super) struct Desk<'t> {
    pub(super) text: &'t str,
    pub(super) origin: Origin,
    pub(super) reading: Reading,
    pub(super) effort: Effort,
    /// Whether the text names Gemini's host; looked up when first asked.
    host: Option<bool>,
    /// Whether a setting names the base address of somebody else; looked up when first asked.
    pub(super) other_base: Option<bool>,
    /// What is left of the text without the white space around it; looked up when first asked.
    trimmed: Option<Span>,
    /// Whether the text is a Secret of Kubernetes whose values are in base64; looked up when first asked.
    secret: Option<bool>,
}

impl<'t> Desk<'t> {
    pub(super) fn new(text: &'t str, origin: Origin) -> Self {
        Self {
            text,
            origin,
            reading: Reading::default(),
            effort: Effort::new(text),
            host: None,
            other_base: None,
            trimmed: None,
            secret: None,
        }
    }

    /// Whether nothing more is taken.
    pub(super) fn is_full(&self) -> bool {
        self.reading.credentials.len() >= MOST || self.reading.findings.len() >= MOST
    }

    /// Lists a secret and says which one it is. A secret that stands there already keeps its place, and with it its
    /// owner; two places that name two owners contradict each other, and it is nobody's.
    pub(super) fn list(&mut self, found: Found) -> (usize, bool) {
        let known = self.reading.credentials.iter().position(|other| other.credential == found.credential);
        if let Some(known) = known {
            if let Some(other) = self.reading.credentials.get_mut(known) {
                other.meet(found);
            }
            return (known, false);
        }
        self.reading.credentials.push(found);
        (self.reading.credentials.len() - 1, true)
    }

    pub(super) fn report(
        &mut self,
        cause: Cause,
        certainty: Certainty,
        span: Span,
        of: Option<usize>,
        note: Note,
    ) {
        if self.reading.findings.len() < MOST {
            self.reading.findings.push(Finding { cause, certainty, span, of, note });
        }
    }

    /// Whether the text names Gemini's host.
    pub(super) fn names_gemini_host(&mut self) -> bool {
        let text = self.text;
        *self.host.get_or_insert_with(|| text.contains(HOST))
    }

    /// Whether nothing but white space stands around this.
    pub(super) fn is_all(&mut self, span: Span) -> bool {
        let text = self.text;
        let trimmed = self.trimmed.get_or_insert_with(|| {
            let start = text.len() - text.trim_start().len();
            Span { start, end: start + text.trim().len() }
        });
        *trimmed == span
    }

    /// Whether the text is a Secret of Kubernetes: its values are in base64, and rightly so.
    pub(super) fn is_secret(&mut self) -> bool {
        let text = self.text;
        *self.secret.get_or_insert_with(|| text.contains("kind: Secret") && !text.contains("stringData"))
    }

    /// The reading, in the order of the text.
    pub(super) fn finish(mut self) -> Reading {
        let mut order: Vec<usize> = (0..self.reading.credentials.len()).collect();
        order.sort_by_key(|index| self.reading.credentials.get(*index).map(|found| found.span));
        for finding in &mut self.reading.findings {
            finding.of = finding.of.and_then(|of| order.iter().position(|index| *index == of));
        }
        self.reading.credentials.sort_by_key(|found| found.span);
        self.reading.findings.sort_by_key(|finding| finding.span);
        self.reading
    }
}
