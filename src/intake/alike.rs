//! Secrets whose shape does not tell whose they are: keys without a prefix, and prefixes that several vendors use.

use super::candidate::{Candidate, is_varied, looks_random};
use super::desk::Desk;
use super::kinds::{Whose, kinds};
use super::trace::Trace;
use super::{Found, Span, Standing, names, scan};
use crate::knowledge::provider::{Alphabet, Kind};
use crate::knowledge::providers::{self, gemini, unknown};

impl Found {
    /// Everybody whose secrets look like this one, itself first. A text that must stand inside is a signature.
    pub fn alike(&self) -> Vec<Whose> {
        if let Some(kin) = &self.kin {
            return kin.clone();
        }
        let mut all = vec![(self.provider, self.kind)];
        let shape = self.kind.shape;
        let tells = !shape.infix.is_empty() || self.kind.id == providers::UNKNOWN || self.is_part();
        if !tells {
            let others = self.credential.reveal(|secret| fitting(shape.prefix, secret).collect::<Vec<_>>());
            all.extend(others.into_iter().filter(|(provider, _)| provider.id != self.provider.id));
        }
        all
    }

    /// Everybody whose it may be. A secret without a sign may be anyone's: Gemini's first, then those that it looks
    /// like, then all that can be asked about a secret of any shape.
    pub fn candidates(&self) -> Vec<Whose> {
        let mut all = self.alike();
        if !self.is_unsigned() {
            return all;
        }
        all.retain(|(provider, _)| provider.id != providers::UNKNOWN && provider.id != providers::GEMINI);
        let own = gemini().kind(providers::UNKNOWN);
        all.splice(0..0, own.map(|kind| (gemini(), kind)));
        for provider in providers::all() {
            let known = all.iter().any(|(known, _)| known.id == provider.id);
            let kind = unknown().kinds.first().filter(|kind| !known && provider.asks(kind));
            all.extend(kind.map(|kind| (provider, kind)));
        }
        all
    }

    /// Whether neither shape nor place tells whose it is, or both contradict each other: then it is nobody's until
    /// the visitor says so.
    pub fn is_unsigned(&self) -> bool {
        let shape = self.kind.shape;
        self.owner().is_none() && (self.disputed || shape.prefix.is_empty() && shape.infix.is_empty())
    }

    /// Learns from a second place where the same secret stands: whose it is, or that the two places disagree.
    pub(super) fn meet(&mut self, other: Self) {
        let tells = |it: &Self| !it.kind.shape.prefix.is_empty() || !it.kind.shape.infix.is_empty();
        if tells(self) || tells(&other) || other.provider.id == self.provider.id || other.owner().is_none() {
            return;
        }
        if self.owner().is_none() && !self.disputed {
            (self.provider, self.kind, self.place) = (other.provider, other.kind, other.place);
        } else {
            self.disputed = true;
        }
    }

    /// The one to ask without another word: its place or its shape tells. None where that would be a guess.
    pub fn owner(&self) -> Option<Whose> {
        if self.disputed {
            return None;
        }
        let all = self.alike();
        let named = names::of(&self.place).and_then(names::owner);
        let is_named = |it: &&Whose| Some(it.0.id) == named;
        let shape = self.kind.shape;
        let has_sign = !shape.prefix.is_empty() || !shape.infix.is_empty();
        let is_sure = self.provider.id == providers::GEMINI || all.len() == 1 && (has_sign || self.is_part());
        all.iter().find(is_named).or(all.first().filter(|_| is_sure)).copied()
    }

    /// Puts stars in the place of the secret. Whose it is stays known.
    pub(crate) fn star(&mut self) {
        self.kin = Some(self.alike());
        self.credential = self.credential.starred();
        self.cleaned = false;
    }

    /// Whether it is only good together with a key id: the other half, or the token of a session.
    pub fn is_part(&self) -> bool {
        self.provider.id == "aws" && self.kind.shape.prefix.is_empty()
    }
}

/// The kind whose prefix a value has, though it is not of that kind's length: a key that was cut, or of a form
/// that is not known yet. It is not for anybody else. The longest prefix decides, and the vaguest owner of it.
pub(super) fn prefixed(value: &str) -> Option<Whose> {
    let starts = |kind: &Kind| !kind.shape.prefix.is_empty() && value.starts_with(kind.shape.prefix);
    if gemini().kinds.iter().any(starts) {
        return None;
    }
    // Others begin with `sk_` as well, and words with what has no dash at its end: there the alphabet tells, too.
    let tells = |kind: &Kind| kind.shape.prefix.ends_with(['-', '_', '.']) && kind.shape.prefix != "sk_";
    let is_fit = |kind: &Kind| {
        tells(kind) || value.bytes().skip(kind.shape.prefix.len()).all(|byte| kind.shape.alphabet.has(byte))
    };
    kinds()
        .filter(|(provider, kind)| provider.id != providers::GEMINI && starts(kind) && is_fit(kind))
        .max_by_key(|(_, kind)| kind.shape.prefix.len())
}

/// The kinds with this prefix that fit, in the order of the providers; no halves of a pair.
fn fitting(prefix: &str, secret: &str) -> impl Iterator<Item = Whose> {
    kinds().filter(move |(provider, kind)| {
        kind.shape.prefix == prefix
            && kind.id != providers::UNKNOWN
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

/// Lists a value that could be somebody's and whose place does not tell; false where it is nobody's.
pub(super) fn anybodys(desk: &mut Desk<'_>, value: Span, standing: &Standing) -> bool {
    let text = desk.text.get(value.start..value.end).unwrap_or_default();
    let whose = fitting("", text).next().filter(|_| looks_random(text));
    whose.is_some_and(|whose| list(desk, whose, value, standing))
}

/// Lists it without a word: nothing is wrong with it.
pub(super) fn list(desk: &mut Desk<'_>, whose: Whose, span: Span, standing: &Standing) -> bool {
    let key = desk.text.get(span.start..span.end).unwrap_or_default().to_owned();
    let trace = Trace { length: key.len(), key, end: span.end, ..Trace::default() };
    let candidate = Candidate { provider: whose.0, kind: whose.1, start: span.start, trace, fault: None };
    scan::list(desk, &candidate, standing, &[]);
    true
}
