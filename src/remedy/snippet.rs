//! A piece of code without its faults, where what is right is certain: it reads the key from its variable.

use super::corrected::OF_VALUE;
use super::edit::{Edit, GAP, apply, bare, begins, ends, holds, name, part, run};
use super::literal::{self, Literal};
use super::tongue::{self, Tongue};
use super::{address, header};
use crate::intake::{Finding, Origin, Reading, read};
use crate::knowledge::causes::Cause::{
    DoubledPath, KeyInUrl, ModelRetired, MultipleCredentials, StandardKey, WrongAuthHeader, WrongHeaderName,
    WrongProviderEndpoint,
};
use crate::knowledge::models;

const HOST: &str = "generativelanguage.googleapis.com";
/// Longer texts are whole programs, which nobody compares.
const LONGEST: usize = 1 << 14;
/// One correction uncovers the next: each reading names the first fault of a kind.
const ROUNDS: usize = 12;
/// Two halves of an address that both brought the same part along, and what is meant.
pub(super) const DOUBLED: &[(&str, &str)] = &[
    ("/v1beta/v1beta", "/v1beta"),
    ("/v1beta/v1/", "/v1beta/"),
    ("/v1/v1beta", "/v1beta"),
    ("/v1/v1/", "/v1/"),
    ("/models/models/", "/models/"),
    ("/openai/openai", "/openai"),
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
    if text.len() >= LONGEST {
        return None;
    }
    let tongue = tongue::of(text)?;
    let mut written = text.to_owned();
    let mut known = reading.clone();
    for _ in 0..ROUNDS {
        let literals = literal::all(&written, tongue)?;
        let mut draft = Draft { text: &written, tongue, literals, edits: Vec::new() };
        for finding in &known.findings {
            draft.fault(finding, &known)?;
        }
        if draft.edits.is_empty() {
            draft.keys(&known)?;
        }
        if draft.edits.is_empty() {
            break;
        }
        written = apply(&written, &draft.edits)?;
        known = read(&written, Origin::Paste);
    }
    (written != text).then_some(written)
}

impl Draft<'_> {
    /// What a fault needs; none where it has no certain cure.
    fn fault(&mut self, finding: &Finding, reading: &Reading) -> Option<()> {
        let (start, end) = (finding.span.start, finding.span.end);
        match finding.cause {
            ModelRetired => self.put(start, end, models::current()),
            DoubledPath => self.doubled(start, end)?,
            WrongProviderEndpoint => self.host(start, end)?,
            // A header of another name, in quotes.
            WrongHeaderName => {
                self.literal(start)?;
                self.put(start, end, header::NATIVE);
            }
            WrongAuthHeader => header::rename(self, start, end)?,
            // The one in the address goes first.
            MultipleCredentials if reading.findings.iter().all(|it| it.cause != KeyInUrl) => {
                header::remove(self)?;
            }
            KeyInUrl => address::clear(self, reading, start)?,
            MultipleCredentials | StandardKey => {}
            cause if OF_VALUE.contains(&cause) => {}
            _ => return None,
        }
        Some(())
    }

    #[inline(never)]
    pub(super) fn put(&mut self, start: usize, end: usize, text: &str) {
        let at = self.edits.iter().position(|it| it.start > start).unwrap_or(self.edits.len());
        self.edits.insert(at, Edit { start, end, text: text.to_owned() });
    }

    /// The text in quotes that holds a place.
    #[inline(never)]
    pub(super) fn literal(&self, at: usize) -> Option<Literal> {
        self.literals.iter().copied().find(|it| it.start <= at && at <= it.end)
    }

    pub(super) fn part(&self, start: usize, end: usize) -> &str {
        part(self.text, start, end)
    }

    /// What follows a place.
    pub(super) fn rest(&self, at: usize) -> &str {
        part(self.text, at, self.text.len())
    }

    /// What stands before a place.
    pub(super) fn before(&self, at: usize) -> &str {
        part(self.text, 0, at)
    }

    fn doubled(&mut self, start: usize, end: usize) -> Option<()> {
        let found = self.part(start, end);
        let once = DOUBLED.iter().find(|(twice, _)| *twice == found).map(|(_, once)| *once);
        // A client adds these itself.
        let own = matches!(found, "/v1" | "/chat/completions").then_some("");
        let end = if found == "/v1" { end + name(self.rest(end), "") } else { end };
        self.put(start, end, once.or(own)?);
        Some(())
    }

    /// A host that is meant to be Gemini's, or the part of a path that is missing.
    fn host(&mut self, start: usize, end: usize) -> Option<()> {
        const HALF: &str = "/openai";
        let (found, rest) = (self.part(start, end), self.rest(end));
        let (at, until, text) = if found.starts_with('/') && self.before(start).ends_with("/v1beta") {
            (start, start, HALF)
        } else if found == HOST {
            let path = self.part(end, self.literal(end)?.end);
            match part(path, 0, bare(path, "/")) {
                "" => (end, end, "/v1beta/openai"),
                "/v1beta" => (end + path.len().min(7), end + 7, HALF),
                _ => return None,
            }
        } else if holds(found, "gemini\ngenerative")
            && rest.starts_with("/v1")
            && self.before(start).ends_with("://")
        {
            (start, end, HOST)
        } else {
            return None;
        };
        self.put(at, until, text);
        Some(())
    }

    /// Every key gives way to the expression that reads it.
    fn keys(&mut self, reading: &Reading) -> Option<()> {
        for found in &reading.credentials {
            // A token, or another vendor's key, is not at fault in another header.
            if found.kind.cause.is_some() || found.provider.id != "gemini" {
                return None;
            }
            let (start, end) = (found.span.start, found.span.end);
            self.key(start, end)?;
            found.credential.reveal(|key| {
                for (at, _) in self.text.match_indices(key).filter(|(at, _)| *at < start || *at >= end) {
                    self.key(at, at + key.len())?;
                }
                Some(())
            })?;
        }
        if self.edits.is_empty() { Some(()) } else { self.import() }
    }

    fn key(&mut self, start: usize, end: usize) -> Option<()> {
        let value = self.part(start, end);
        let Some(it) = self.literal(start) else {
            // Typographic quotes stand for plain ones.
            let curly = |quote: Option<char>| matches!(quote, Some('\u{201c}' | '\u{201d}'));
            let own = curly(value.chars().next())
                && curly(value.chars().next_back())
                && self.takes(start, end, true);
            return own.then(|| self.put(start, end, self.tongue.key));
        };
        let Tongue { key, join, .. } = *self.tongue;
        let (before, after) = (self.part(it.start, start), self.part(end, it.end));
        let whole = bare(before, GAP) + bare(after, GAP) == 0;
        let kept = matches!(self.part(it.open, it.start - 1), "" | "f" | "r" | "$" | "@");
        if !kept
            || !(whole || (after.is_empty() && !join.is_empty()))
            || !self.takes(it.open, it.close, whole)
        {
            return None;
        }
        if !whole {
            let text = [self.part(it.start - 1, it.start), " ", join, " ", key].concat();
            self.put(start, it.close, &text);
        } else if self.rest(it.close).starts_with('.') && key.starts_with('&') {
            self.put(it.open, it.close, &["(", key, ")"].concat());
        } else {
            self.put(it.open, it.close, key);
        }
        Some(())
    }

    /// Whether any expression may stand at this place.
    fn takes(&self, open: usize, close: usize, whole: bool) -> bool {
        let Tongue { join, comment, fixed, .. } = *self.tongue;
        let before = self.before(open);
        let line = part(before, before.rfind('\n').map_or(0, |at| at + 1), open);
        let before = part(before, 0, bare(before, GAP));
        let after = self.rest(close);
        let after = part(after, run(after, " \t"), after.len());
        let begins_here = ends(before, "=:(,[{>?") || ends(before, join) || before.ends_with("return");
        let ends_here = after.is_empty()
            || begins(after, ",);]}\r\n")
            || after.starts_with(comment)
            || after.starts_with("//")
            || (whole && after.starts_with('.'));
        // The value that a parameter has where none is given.
        let given = !fixed.is_empty() && before.ends_with('=') && begins(after, ",)");
        let mark = begins(part(line, run(line, GAP), line.len()), "@[");
        begins_here && ends_here && !given && !holds(line, fixed) && !before.ends_with("==") && !mark
    }

    /// Loads what the expression needs; none where it is not certain where.
    pub(super) fn import(&mut self) -> Option<()> {
        let Tongue { import, imported, .. } = *self.tongue;
        let text = self.text;
        if imported.is_empty() || holds(text, imported) {
            return Some(());
        }
        if import.is_empty() {
            return None;
        }
        let mut at = 0;
        for line in text.split('\n') {
            if line.starts_with("import") || (line.starts_with("from ") && !line.contains("__future__")) {
                self.put(at, at, import);
                return Some(());
            }
            at += line.len() + 1;
        }
        // A part of a Go file has its imports elsewhere.
        if import.contains('"') {
            return (!text.contains("package ")).then_some(());
        }
        (name(text, "") > 0).then(|| self.put(0, 0, import))
    }
}
