//! Every kind of secret that is told apart by its shape, and what a prefix tells.

use std::sync::OnceLock;

use crate::knowledge::provider::{Kind, Provider};
use crate::knowledge::providers;

/// A provider, and the kind of its secrets that this would be.
pub type Whose = (&'static Provider, &'static Kind);

/// Every kind of every provider, in the order in which they are tried.
pub(super) fn kinds() -> impl Iterator<Item = Whose> {
    providers::recognised()
        .iter()
        .flat_map(|provider| provider.kinds.iter().map(move |kind| (provider, kind)))
}

/// A kind, and the first four characters of its prefix as one number: those that it has not are masked.
pub(super) struct Begun {
    head: u32,
    mask: u32,
    pub(super) whose: Whose,
}

impl Begun {
    fn of(whose: Whose) -> Self {
        let (mut head, mut mask) = ([0; 4], [0; 4]);
        for ((byte, place), bits) in whose.1.shape.prefix.bytes().zip(&mut head).zip(&mut mask) {
            (*place, *bits) = (byte, 0xff);
        }
        Self { head: u32::from_be_bytes(head), mask: u32::from_be_bytes(mask), whose }
    }

    /// Whether a text with this head may begin with the prefix.
    pub(super) const fn may(&self, head: [u8; 4]) -> bool {
        u32::from_be_bytes(head) & self.mask == self.head
    }
}

/// The kinds whose prefix begins with this character, in the same order.
pub(super) fn kinds_from(first: u8) -> &'static [Begun] {
    static KINDS: OnceLock<Vec<Vec<Begun>>> = OnceLock::new();
    let by_first = KINDS.get_or_init(|| {
        let mut by_first: Vec<Vec<Begun>> = (0..128).map(|_| Vec::new()).collect();
        for whose in kinds() {
            let first = whose.1.shape.prefix.bytes().next();
            if let Some(row) = first.and_then(|first| by_first.get_mut(usize::from(first))) {
                row.push(Begun::of(whose));
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
    let first = kind.shape.prefix.bytes().next().filter(|_| kind.cause.is_some());
    kinds_from(first?).iter().map(|begun| begun.whose).find(tells)
}

/// Stray characters that may stand in front of a key, at most: a quote that became a letter, the end of a name.
const STRAY: usize = 8;
/// Characters behind a prefix that make it a key, at least.
const LEAST: usize = 8;

/// Whether what its place or its beginning calls a Gemini key holds one of another vendor's. Behind Gemini's own prefix
/// that is a whole key; in a value of no known format the other's prefix is enough, in any case, with any dash, and behind
/// a few strays.
pub(super) fn is_disputed(key: &str, provider: &Provider, kind: &Kind) -> bool {
    if provider.id != providers::GEMINI {
        return false;
    }
    let others =
        || kinds().filter(|(provider, it)| provider.id != providers::GEMINI && it.shape.prefix.len() > 2);
    if let Some(rest) = key.strip_prefix(kind.shape.prefix).filter(|rest| rest.len() < key.len()) {
        // Google's own keys go on with `Sy` and `Ab8`: of a whole one only the place right behind its prefix counts.
        let is_whole = kind.shape.fits(key) && key.len() == kind.shape.length.characters();
        let starts: Vec<&str> = (0..=if is_whole { 0 } else { 2 }).filter_map(|at| rest.get(at..)).collect();
        let has = |it: &Kind| starts.iter().any(|rest| it.shape.fits(rest));
        return others().any(|(_, it)| has(it));
    }
    let fold = |c: char| if c == '_' { '-' } else { c.to_ascii_lowercase() };
    let same = |rest: &str, prefix: &str| {
        let mut rest = rest.chars().map(fold);
        prefix.chars().map(fold).all(|c| rest.next() == Some(c)) && rest.count() >= LEAST
    };
    let starts: Vec<&str> = (0..=STRAY).filter_map(|at| key.get(at..)).collect();
    others().any(|(_, it)| starts.iter().any(|rest| same(rest, it.shape.prefix)))
}
