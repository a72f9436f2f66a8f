//! Where the characters of a key are interrupted in what lies ahead. In some texts starts of keys stand close
//! together, and each would look ahead over the same stretch: here a window moves along with them, and passes each
//! byte once.

use super::glyph::{self, Glyph};
use crate::knowledge::provider::{Alphabet, Shape};

/// The alphabet of every key that is followed over gaps.
const ALPHABET: Alphabet = Alphabet::Base64Url;
/// The window holds no more characters of a key, and no more bytes.
const MOST: u32 = 62;
const WIDEST: usize = 256;
/// So many foreign characters may stand in the places of lost ones.
const ODD: u32 = 2;

/// A window of the text.
#[derive(Clone, Copy, Default)]
pub(super) struct Breaks {
    from: usize,
    to: usize,
    /// Characters of a key within it.
    letters: u32,
    /// Bit `n`: behind `n` of them stands something else, or nothing.
    places: u64,
    /// The same for what is no space either.
    odd: u64,
}

/// What stands at a place.
struct Step {
    is_letter: bool,
    is_break: bool,
    is_odd: bool,
    length: usize,
}

impl Breaks {
    /// Whether a key may get its length behind a place that it came to with so many characters. Never false where
    /// [`super::trace::may_be_whole`] is true, which knows more of gaps and foreign characters.
    pub(super) fn allow(&mut self, text: &str, at: usize, shape: Shape, length: usize) -> bool {
        let missing = u32::try_from(shape.length.characters().saturating_sub(length)).unwrap_or(u32::MAX);
        if shape.alphabet != ALPHABET || !(ODD..=MOST).contains(&missing) {
            return true;
        }
        self.start(text, at);
        if self.fill(text, missing) {
            return true;
        }
        // What stands at the window's own start may lie before it.
        let odd = self.odd & ((1 << (missing - ODD)) - 1) & !1;
        odd.count_ones() <= ODD && self.places >> (missing - ODD) & ((1 << (ODD + 1)) - 1) != 0
    }

    /// Leaves out what lies before this place.
    fn start(&mut self, text: &str, at: usize) {
        let is_within = self.from <= at && at <= self.to;
        let (mut from, mut passed) = (self.from, 0);
        while is_within && from < at {
            let Some(step) = step(text, from) else { break };
            passed += u32::from(step.is_letter);
            from += step.length;
        }
        if from != at || passed > self.letters {
            *self = Self { from: at, to: at, ..Self::default() };
            return;
        }
        self.from = at;
        self.letters -= passed;
        self.places = self.places.unbounded_shr(passed);
        self.odd = self.odd.unbounded_shr(passed);
    }

    /// Takes in what lies ahead until more characters are in it than are missing; true where it grows too wide.
    fn fill(&mut self, text: &str, missing: u32) -> bool {
        let Self { from, mut to, mut letters, mut places, mut odd } = *self;
        let limit = from + WIDEST;
        while letters <= missing && to < limit {
            let Some(step) = step(text, to) else {
                places |= 1 << letters;
                break;
            };
            places |= u64::from(step.is_break) << letters;
            odd |= u64::from(step.is_odd) << letters;
            letters += u32::from(step.is_letter);
            to += step.length;
        }
        *self = Self { from, to, letters, places, odd };
        letters <= missing && to >= limit
    }
}

/// What stands there; none at the end.
#[expect(clippy::inline_always, reason = "built for size it would be a call for each letter")]
#[inline(always)]
fn step(text: &str, at: usize) -> Option<Step> {
    let byte = *text.as_bytes().get(at)?;
    if const { ALPHABET.set() }.has(byte) {
        return Some(Step { is_letter: true, is_break: false, is_odd: false, length: 1 });
    }
    if matches!(byte, b' ' | b'\n' | b'.') {
        return Some(Step { is_letter: false, is_break: true, is_odd: byte == b'.', length: 1 });
    }
    rare(text, at)
}

/// The same for what is no letter, no space and no dot.
#[inline(never)]
fn rare(text: &str, at: usize) -> Option<Step> {
    let sight = glyph::at(text, at)?;
    // A look-alike is a character of the key only while one is missing.
    let (is_letter, is_space) = match sight.glyph {
        Glyph::Plain(byte) | Glyph::Lookalike(byte) | Glyph::Encoded(byte) => {
            (const { ALPHABET.set() }.has(byte), false)
        }
        Glyph::Invisible | Glyph::OddSpace | Glyph::Blank => (false, true),
        Glyph::Other => (false, false),
    };
    let is_break = sight.glyph != Glyph::Invisible;
    Some(Step { is_letter, is_break, is_odd: !is_letter && !is_space, length: sight.length })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::trace::{Ahead, may_be_whole};
    use crate::knowledge::provider::Length;

    /// Every text of a few pieces, and what both say of each place in it where a key may have come to.
    #[test]
    fn nothing_is_ruled_out_that_may_be_whole() {
        let pieces =
            ["a", "abcdefgh", " ", "\n", ".", "%41", "%22", "\u{200b}", "А", "密", "\u{1b}[32m", "\u{a0}"];
        let shape = Shape { prefix: "k", alphabet: ALPHABET, length: Length::Exactly(10), infix: "" };
        let mut seed = 7_usize;
        let (mut whole, mut ruled_out) = (0, 0);
        for _ in 0..4000 {
            let mut breaks = Breaks::default();
            let mut text = String::new();
            let mut places = Vec::new();
            for _ in 0..12 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                places.push(text.len());
                text.push_str(pieces[(seed >> 33) % pieces.len()]);
            }
            for at in places.into_iter().filter(|at| at % 3 != 1) {
                for length in [1, 4, 8] {
                    let may = may_be_whole(&text, at, shape, Ahead::of(length, 0, 0));
                    let allowed = breaks.allow(&text, at, shape, length);
                    assert!(allowed || !may, "{text:?} from {at} with {length}");
                    whole += usize::from(may);
                    ruled_out += usize::from(!allowed);
                }
            }
        }
        assert!(whole > 1000 && ruled_out > 1000, "{whole} {ruled_out}");
    }
}
