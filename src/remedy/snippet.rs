//! A piece of code without its faults, where what is right is certain: it reads the key from its variable.

use super::corrected::OF_VALUE;
use super::edit::{Edit, apply};
use super::header;
use super::literal::{self, Literal};
use super::tongue::{self, Tongue};
use crate::credential::Credential;
use crate::intake::{Finding, Found, Origin, Reading, read};
use crate::knowledge::causes::Cause::{
    DoubledPath, KeyInUrl, ModelRetired, MultipleCredentials, StandardKey, WrongAuthHeader, WrongHeaderName,
    WrongProviderEndpoint,
};
use crate::knowledge::timeline::CURRENT_MODEL;

pub(super) const HOST: &str = "generativelanguage.googleapis.com";
/// Longer texts are whole programs, which nobody compares.
const LONGEST: usize = 1 << 14;
/// One correction uncovers the next: each reading names the first fault of a kind.
const ROUNDS: usize = 12;
/// Two halves of an address that both brought the same part along, and what is meant.
const DOUBLED: &[(&str, &str)] = &[
    ("/v1beta/v1beta", "/v1beta"),
    ("/v1beta/v1/", "/v1beta/"),
    ("/v1/v1beta", "/v1beta"),
    ("/v1/v1/", "/v1/"),
    ("/models/models/", "/models/"),
    ("/openai/openai", "/openai"),
    ("/chat/completions", ""),
];

/// What is changed in one round.
pub(super) struct Draft<'t> {
    pub(super) text: &'t str,
    pub(super) tongue: &'static Tongue,
    literals: Vec<Literal>,
    edits: Vec<Edit>,
}

/// The whole code without its faults.
pub(super) fn corrected(text: &str, reading: &Reading) -> Option<String> {
    let tongue = tongue::of(text).filter(|_| text.len() < LONGEST && !reads_elsewhere(reading))?;
    let mut written = text.to_owned();
    let mut known = reading.clone();
    for _ in 0..ROUNDS {
        let mut draft =
            Draft { text: &written, tongue, literals: literal::all(&written, tongue)?, edits: Vec::new() };
        draft.faults(&known)?;
        if draft.edits.is_empty() {
            draft.keys(&known)?;
        }
        if draft.edits.is_empty() {
            break;
        }
        written = apply(draft.text, draft.edits)?;
        known = read(&written, Origin::Paste);
    }
    (written != text).then_some(written)
}

/// A token, or another vendor's key, is not at fault in another header.
fn reads_elsewhere(reading: &Reading) -> bool {
    reading.credentials.iter().any(|found| found.kind.cause.is_some() || found.provider.id != "gemini")
}

impl Draft<'_> {
    /// What every fault needs; none where one of them has no certain cure.
    fn faults(&mut self, reading: &Reading) -> Option<()> {
        let has = |cause| reading.findings.iter().any(|it| it.cause == cause);
        let addressed = has(KeyInUrl);
        for finding in &reading.findings {
            match finding.cause {
                ModelRetired => self.put(finding.span.start, finding.span.end, CURRENT_MODEL),
                DoubledPath => self.doubled(finding)?,
                WrongProviderEndpoint => self.host(finding)?,
                WrongHeaderName => self.named(finding)?,
                WrongAuthHeader => header::rename(self, finding.span)?,
                MultipleCredentials if !addressed => header::remove(self)?,
                KeyInUrl => super::address::clear(self, reading, finding.span.start)?,
                MultipleCredentials | StandardKey => {}
                cause if OF_VALUE.contains(&cause) => {}
                _ => return None,
            }
        }
        Some(())
    }

    pub(super) fn put(&mut self, start: usize, end: usize, text: &str) {
        self.edits.push(Edit { start, end, text: text.to_owned() });
    }

    /// The text in quotes that holds a place.
    pub(super) fn literal(&self, at: usize) -> Option<Literal> {
        self.literals.iter().copied().find(|it| it.start <= at && at <= it.end)
    }

    pub(super) fn part(&self, start: usize, end: usize) -> &str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// What follows a place.
    pub(super) fn rest(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or_default()
    }

    fn doubled(&mut self, finding: &Finding) -> Option<()> {
        let (start, mut end) = (finding.span.start, finding.span.end);
        let found = self.part(start, end);
        let once = DOUBLED.iter().find(|(twice, _)| *twice == found).map(|(_, once)| *once);
        let once = once.or_else(|| (found == "/v1").then_some(""))?;
        if found == "/v1" {
            end += self.rest(end).len()
                - self.rest(end).trim_start_matches(|c: char| c.is_ascii_lowercase()).len();
        }
        self.put(start, end, once);
        Some(())
    }

    /// A host that is meant to be Gemini's, or the part of a path that is missing.
    fn host(&mut self, finding: &Finding) -> Option<()> {
        const HALF: &str = "/openai";
        let (start, end) = (finding.span.start, finding.span.end);
        let found = self.part(start, end);
        let before = self.text.get(..start)?;
        if found.starts_with('/') {
            return before.ends_with("/v1beta").then(|| self.put(start, start, HALF));
        }
        if found != HOST {
            let ours = found.contains("gemini") || found.contains("generative");
            let path = self.rest(end).starts_with("/v1") && before.ends_with("://");
            return (ours && path).then(|| self.put(start, end, HOST));
        }
        let path = self.part(end, self.literal(end)?.end);
        let (at, text) = match path.trim_end_matches('/') {
            "" => (end, "/v1beta/openai"),
            "/v1beta" => (end + "/v1beta".len(), HALF),
            _ => return None,
        };
        self.put(at, at, text);
        Some(())
    }

    /// A header of another name, in quotes.
    fn named(&mut self, finding: &Finding) -> Option<()> {
        self.literal(finding.span.start)?;
        self.put(finding.span.start, finding.span.end, header::NATIVE);
        Some(())
    }

    /// Every key gives way to the expression that reads it.
    fn keys(&mut self, reading: &Reading) -> Option<()> {
        for found in &reading.credentials {
            let mut places = vec![(found.span.start, found.span.end)];
            places.extend(self.places(&found.credential, found));
            for (start, end) in places {
                self.key(start, end)?;
            }
        }
        if !self.edits.is_empty() {
            self.import()?;
        }
        Some(())
    }

    /// Where the same key stands again.
    fn places(&self, credential: &Credential, found: &Found) -> Vec<(usize, usize)> {
        credential.reveal(|key| {
            let all = self.text.match_indices(key).map(|(at, _)| (at, at + key.len()));
            all.filter(|(start, end)| *end <= found.span.start || *start >= found.span.end).collect()
        })
    }

    fn key(&mut self, start: usize, end: usize) -> Option<()> {
        let value = self.part(start, end);
        let curly = |c: char| matches!(c, '\u{2018}'..='\u{201e}');
        let (open, close, before, after) = match self.literal(start) {
            Some(it) => (it.open, it.close, self.part(it.start, start), self.part(end, it.end)),
            None if value.starts_with(curly) && value.ends_with(curly) => (start, end, "", ""),
            None => return None,
        };
        let (prefix, quote) = self
            .literal(start)
            .map_or(("", ""), |it| (self.part(it.open, it.start - 1), self.part(it.start - 1, it.start)));
        let whole = before.trim().is_empty() && after.trim().is_empty();
        let joined = after.is_empty() && !self.tongue.join.is_empty();
        if !(whole || joined)
            || !matches!(prefix, "" | "f" | "r" | "$" | "@")
            || !self.takes(open, close, whole)
        {
            return None;
        }
        let (key, rest) = (self.tongue.key, self.rest(close));
        let text = if !whole {
            [quote, self.tongue.join, key].concat()
        } else if rest.starts_with('.') && key.starts_with('&') {
            ["(", key, ")"].concat()
        } else {
            key.to_owned()
        };
        self.put(if whole { open } else { start }, close, &text);
        Some(())
    }

    /// Whether any expression may stand at this place.
    fn takes(&self, open: usize, close: usize, whole: bool) -> bool {
        let before = self.text.get(..open).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        let before = before.trim_end();
        let after = self.rest(close).trim_start_matches([' ', '\t']);
        let begins = before.ends_with(['=', ':', '(', ',', '[', '{', '>', '?']) || before.ends_with("return");
        let sign = self.tongue.join.trim();
        let begins = begins || (!sign.is_empty() && before.ends_with(sign));
        let ends = after.is_empty()
            || after.starts_with([',', ')', ';', ']', '}', '\n', '\r'])
            || self.tongue.comments.iter().any(|comment| after.starts_with(comment))
            || (whole && after.starts_with('.'));
        // The value that a parameter has where none is given.
        let given = !self.tongue.fixed.is_empty() && before.ends_with('=') && after.starts_with([',', ')']);
        let fixed = given || self.tongue.fixed.iter().any(|word| line.contains(word));
        begins && ends && !fixed && !before.ends_with("==") && !line.trim_start().starts_with(['@', '['])
    }

    /// Loads what the expression needs; none where it is not certain where.
    pub(super) fn import(&mut self) -> Option<()> {
        let Tongue { import, imported, .. } = *self.tongue;
        if imported.iter().any(|sign| self.text.contains(sign)) {
            return Some(());
        }
        if import.is_empty() {
            return imported.is_empty().then_some(());
        }
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            let first =
                line.starts_with("import") || (line.starts_with("from ") && !line.contains("__future__"));
            if first {
                self.put(at, at, import);
                return Some(());
            }
            at += line.len();
        }
        // A part of a Go file has its imports elsewhere.
        let script =
            import == "import os\n" && !self.text.starts_with([' ', '\t', '#', '"', '\'', '\u{feff}', '>']);
        if script {
            self.put(0, 0, import);
        }
        (script || (import != "import os\n" && !self.text.contains("package "))).then_some(())
    }
}
