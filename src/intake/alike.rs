//! Secrets whose shape does not tell whose they are: keys without a prefix, and prefixes that several vendors use.

use std::sync::OnceLock;

use super::candidate::{Candidate, is_varied, looks_random};
use super::desk::Desk;
use super::trace::Trace;
use super::{Found, Span, Standing, names, scan};
use crate::knowledge::provider::{Alphabet, Kind, Provider};
use crate::knowledge::providers::{self, gemini};

/// A provider, and the kind of its secrets that this would be.
pub type Whose = (&'static Provider, &'static Kind);

impl Found {
    /// Everybody whose secrets look like this one, itself first. A text that must stand inside is a signature.
    pub fn alike(&self) -> Vec<Whose> {
        let mut all = vec![(self.provider, self.kind)];
        let shape = self.kind.shape;
        let tells = !shape.infix.is_empty() || self.kind.id == "unknown" || self.is_part();
        if !tells {
            let others = self.credential.reveal(|secret| fitting(shape.prefix, secret).collect::<Vec<_>>());
            all.extend(others.into_iter().filter(|(provider, _)| provider.id != self.provider.id));
        }
        all
    }

    /// The one to ask without another word: its place or its shape tells. None where that would be a guess.
    pub fn owner(&self) -> Option<Whose> {
        let all = self.alike();
        let named = names::of(&self.place).and_then(names::owner);
        let is_named = |it: &&Whose| Some(it.0.id) == named;
        let shape = self.kind.shape;
        let has_sign = !shape.prefix.is_empty() || !shape.infix.is_empty();
        let is_sure = self.provider.id == gemini::ID || all.len() == 1 && (has_sign || self.is_part());
        all.iter().find(is_named).or(all.first().filter(|_| is_sure)).copied()
    }

    /// Whether it is only good together with a key id: the other half, or the token of a session.
    pub fn is_part(&self) -> bool {
        self.provider.id == "aws" && self.kind.shape.prefix.is_empty()
    }
}

/// Every kind of every provider, in the order in which they are tried.
pub(super) fn kinds() -> impl Iterator<Item = Whose> {
    providers::ALL.iter().flat_map(|provider| provider.kinds.iter().map(|kind| (*provider, kind)))
}

/// The same of those whose prefix begins with this character.
pub(super) fn kinds_from(first: u8) -> &'static [Whose] {
    static KINDS: OnceLock<Vec<Vec<Whose>>> = OnceLock::new();
    let by_first = KINDS.get_or_init(|| {
        let mut by_first = vec![Vec::new(); 128];
        for whose in kinds() {
            let first = whose.1.shape.prefix.bytes().next();
            if let Some(row) = first.and_then(|first| by_first.get_mut(usize::from(first))) {
                row.push(whose);
            }
        }
        by_first
    });
    by_first.get(usize::from(first)).map_or(&[], Vec::as_slice)
}

/// The kind that a longer prefix tells, where the key is too short for it and was taken for another.
pub(super) fn narrower(key: &str, kind: &Kind) -> Option<Whose> {
    let tells = |(_, it): &Whose| {
        let (longer, shorter) = (it.shape.prefix, kind.shape.prefix);
        longer.len() > shorter.len() && longer.starts_with(shorter) && key.starts_with(longer)
    };
    kinds().filter(|_| kind.cause.is_some()).find(tells)
}

/// The kinds with this prefix that fit, in the order of the providers; no halves of a pair.
fn fitting(prefix: &str, secret: &str) -> impl Iterator<Item = Whose> {
    kinds().filter(move |(provider, kind)| {
        kind.shape.prefix == prefix
            && kind.id != "unknown"
            && (provider.list.is_none() || provider.asks(kind))
            && kind.shape.fits(secret)
            && (!prefix.is_empty() || kind.shape.alphabet == Alphabet::Hex || is_varied(secret))
    })
}

/// Lists a value without a prefix where its name tells whose it is; false where it does not.
pub(super) fn named(desk: &mut Desk<'_>, value: Span, standing: &Standing) -> bool {
    let owner = names::of(standing).and_then(names::owner).and_then(providers::by_id);
    let text = desk.text.get(value.start..value.end).unwrap_or_default();
    let fits = |kind: &&Kind| kind.shape.prefix.is_empty() && kind.shape.fits(text) && kind.cause.is_some();
    let whose = owner.and_then(|owner| Some((owner, owner.kinds.iter().find(fits)?)));
    whose.is_some_and(|whose| looks_random(text) && list(desk, whose, value, standing))
}

/// Lists a value that stands alone and could be somebody's; false where it is nobody's.
pub(super) fn alone(desk: &mut Desk<'_>, value: Span) -> bool {
    let text = desk.text.get(value.start..value.end).unwrap_or_default();
    let whose = fitting("", text).next().filter(|_| looks_random(text));
    whose.is_some_and(|whose| list(desk, whose, value, &Standing::Bare))
}

/// Lists it without a word: nothing is wrong with it.
pub(super) fn list(desk: &mut Desk<'_>, whose: Whose, span: Span, standing: &Standing) -> bool {
    let key = desk.text.get(span.start..span.end).unwrap_or_default().to_owned();
    let trace = Trace { length: key.len(), key, end: span.end, ..Trace::default() };
    let candidate = Candidate { provider: whose.0, kind: whose.1, start: span.start, trace, fault: None };
    scan::list(desk, &candidate, standing, &[]);
    true
}
