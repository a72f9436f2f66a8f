//! Follows a key from its first character to its last, through faults of single characters.

use super::Span;
use super::breaks::Breaks;
use super::glyph::{self, Glyph, Sight};
use crate::knowledge::provider::{Length, Shape};

/// No secret is longer; what follows is counted, not kept.
const LONGEST: usize = 8192;
/// Spaces, line ends and indentation that may stand where a key was broken.
const WIDEST_GAP: usize = 60;
/// Places at which it may be broken.
const MOST_BREAKS: usize = 8;

/// A key that was followed.
#[derive(Clone, Debug, Default)]
pub(super) struct Trace {
    /// Cleaned, without what the marks name.
    pub(super) key: String,
    /// Where each character of `key` stands.
    pub(super) offsets: Vec<usize>,
    /// Characters of the key, also those beyond the longest.
    pub(super) length: usize,
    pub(super) marks: Vec<Mark>,
    pub(super) end: usize,
    /// A foreign character stands in the place of one that is lost.
    pub(super) replaced: bool,
}

/// Characters at fault: the same one, side by side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) stain: Stain,
    pub(super) span: Span,
    pub(super) character: char,
    pub(super) count: usize,
}

/// What is wrong with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stain {
    Invisible,
    Lookalike,
    Blank,
    Encoded,
    Odd,
}

/// How to follow it.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    pub(super) shape: Shape,
    /// Also where the prefix is in another case.
    pub(super) any_case: bool,
    /// Also over spaces and foreign characters, if the length comes out right.
    pub(super) over_gaps: bool,
}

struct Walk<'t, 'b> {
    text: &'t str,
    plan: Plan,
    breaks: &'b mut Breaks,
    at: usize,
    trace: Trace,
    /// Where it would end if the doubtful part did not belong to it.
    saved: Option<Saved>,
    gap: usize,
}

#[derive(Clone, Copy)]
struct Saved {
    length: usize,
    marks: usize,
    end: usize,
}

/// Follows a key that starts at `start`; none where the prefix is not there.
pub(super) fn follow(text: &str, start: usize, plan: Plan, breaks: &mut Breaks) -> Option<Trace> {
    if !glyph::starts(text, start, plan.shape.prefix, plan.any_case) {
        return None;
    }
    let room = plan.shape.length.characters();
    let (key, offsets) = (String::with_capacity(room), Vec::with_capacity(room));
    let trace = Trace { end: start, key, offsets, ..Trace::default() };
    let mut walk = Walk { text, plan, breaks, at: start, trace, saved: None, gap: 0 };
    while walk.step() {
        walk.run();
    }
    walk.settle();
    (walk.trace.length >= plan.shape.prefix.len()).then_some(walk.trace)
}

/// What a look ahead has passed.
#[derive(Clone, Copy, Default)]
pub(super) struct Ahead {
    /// Characters of the key.
    pub(super) length: usize,
    pub(super) marks: usize,
    pub(super) gap: usize,
    odd: usize,
    last: Option<(char, Stain)>,
}

impl Ahead {
    pub(super) fn of(length: usize, marks: usize, gap: usize) -> Self {
        Self { length, marks, gap, ..Self::default() }
    }

    pub(super) fn mark(&mut self, character: char, stain: Stain) {
        self.marks += usize::from(self.last != Some((character, stain)));
        self.last = Some((character, stain));
    }

    pub(super) fn push(&mut self) {
        self.length += 1;
        self.last = None;
    }

    /// A character of the key that stands there as another one.
    pub(super) fn take(&mut self, character: char, stain: Stain) {
        self.mark(character, stain);
        self.length += 1;
    }
}

/// Whether a key that came so far to a first doubtful character may get its length behind it: looks ahead the way
/// that [`Walk::step`] goes, and keeps nothing.
pub(super) fn may_be_whole(text: &str, mut at: usize, shape: Shape, mut ahead: Ahead) -> bool {
    // Within the prefix other rules hold.
    if ahead.length < shape.prefix.len() {
        return true;
    }
    let (wanted, letters) = (shape.length.characters(), shape.alphabet.set());
    loop {
        if text.as_bytes().get(at).is_some_and(|byte| letters.has(*byte)) {
            ahead.push();
            at += 1;
            continue;
        }
        let (short, filled) = (ahead.length < wanted, ahead.odd > 0 && ahead.length + ahead.odd == wanted);
        let is_whole = ahead.length == wanted || filled;
        let Some(sight) = glyph::at(text, at) else { return is_whole };
        match sight.glyph {
            Glyph::Lookalike(byte) if short && letters.has(byte) => {
                ahead.take(sight.character, Stain::Lookalike);
            }
            Glyph::Encoded(byte) if short && letters.has(byte) => {
                ahead.take(sight.character, Stain::Encoded);
            }
            Glyph::Invisible => ahead.mark(sight.character, Stain::Invisible),
            _ if is_whole => return true,
            Glyph::OddSpace if short => ahead.mark(sight.character, Stain::Invisible),
            Glyph::Blank if short && ahead.gap < WIDEST_GAP && ahead.marks < MOST_BREAKS => {
                ahead.gap += 1;
                ahead.mark(sight.character, Stain::Blank);
            }
            _ if short && ahead.odd < 2 => {
                ahead.odd += 1;
                ahead.mark(sight.character, Stain::Odd);
            }
            _ => return false,
        }
        at += sight.length;
    }
}

impl Walk<'_, '_> {
    /// Takes one more character; false where the key has ended.
    fn step(&mut self) -> bool {
        let Some(sight) = glyph::at(self.text, self.at) else { return false };
        let full = self.trace.length >= self.plan.shape.length.characters();
        match sight.glyph {
            Glyph::Plain(byte) if self.takes(byte) => self.push(byte, None, sight),
            Glyph::Lookalike(byte) if !full && self.takes(byte) => {
                self.push(byte, Some(Stain::Lookalike), sight);
            }
            Glyph::Encoded(byte) if !full && self.takes(byte) => self.push(byte, Some(Stain::Encoded), sight),
            Glyph::Invisible => self.mark(Stain::Invisible, sight),
            _ if self.saved.is_none() && !self.may_be_broken() => return false,
            Glyph::OddSpace if self.short() => self.doubt(Stain::Invisible, sight),
            Glyph::Blank if self.is_filled_up() => return false,
            Glyph::Blank if self.short() && self.gap < WIDEST_GAP && self.trace.marks.len() < MOST_BREAKS => {
                self.gap += 1;
                self.doubt(Stain::Blank, sight);
            }
            _ if self.short() && self.may_be_odd(sight.character) => self.doubt(Stain::Odd, sight),
            _ => return false,
        }
        self.at += sight.length;
        self.trace.end = self.at;
        true
    }

    /// Takes what is plainly of the key, at once.
    fn run(&mut self) {
        let shape = self.plan.shape;
        if self.trace.length < shape.prefix.len() {
            return;
        }
        let letters = shape.alphabet.set();
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let run = rest.iter().take_while(|byte| letters.has(**byte)).count();
        let end = self.at + run.min(LONGEST.saturating_sub(self.trace.length));
        self.trace.key.push_str(self.text.get(self.at..end).unwrap_or_default());
        self.trace.offsets.extend(self.at..end);
        self.trace.length += run;
        self.at += run;
        self.trace.end = self.at;
    }

    fn keep(&mut self, byte: u8) {
        self.trace.length += 1;
        if self.trace.length <= LONGEST {
            self.trace.key.push(char::from(byte));
            self.trace.offsets.push(self.at);
        }
    }

    fn takes(&self, byte: u8) -> bool {
        match self.plan.shape.prefix.as_bytes().get(self.trace.length) {
            Some(wanted) if self.plan.any_case => byte.eq_ignore_ascii_case(wanted),
            Some(wanted) => byte == *wanted,
            None => self.plan.shape.alphabet.has(byte),
        }
    }

    /// Whether characters are missing for a length that is known.
    fn short(&self) -> bool {
        match self.plan.shape.length {
            Length::Exactly(length) | Length::Expected(length) => {
                self.plan.over_gaps && self.trace.length < length
            }
            Length::AtLeast(_) => false,
        }
    }

    /// Whether over a first doubtful character the key may get its length.
    fn may_be_broken(&mut self) -> bool {
        let ahead = Ahead::of(self.trace.length, self.trace.marks.len(), self.gap);
        let shape = self.plan.shape;
        self.short()
            && (ahead.length < shape.prefix.len()
                || self.breaks.allow(self.text, self.at, shape, ahead.length)
                    && may_be_whole(self.text, self.at, shape, ahead))
    }

    /// Whether foreign characters stand in the places of all that are missing.
    fn is_filled_up(&self) -> bool {
        let odd = self.odd();
        odd > 0 && self.trace.length + odd == self.plan.shape.length.characters()
    }

    /// Foreign characters so far.
    fn odd(&self) -> usize {
        self.trace.marks.iter().filter(|mark| mark.stain == Stain::Odd).map(|mark| mark.count).sum()
    }

    /// Whether a sentence ends with this character.
    fn ends_sentence(&self, character: char) -> bool {
        let next = self.text.get(self.at + character.len_utf8()..).and_then(|rest| rest.chars().next());
        matches!(character, '.' | ',' | ';' | ':' | '!' | '?') && next.is_none_or(char::is_whitespace)
    }

    /// At most two foreign characters, none on a further line, which may be another variable's, and none that
    /// usually ends a value or hides one.
    fn may_be_odd(&self, character: char) -> bool {
        self.trace.length > self.plan.shape.prefix.len()
            && self.odd() < 2
            && !self.trace.marks.iter().any(|mark| mark.character == '\n')
            && !matches!(
                character,
                '&' | '"' | '\'' | '`' | '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '\\'
            )
            && super::placeholder::mask_run(self.text.get(self.at..).unwrap_or_default()).is_none()
            && !super::confusable::is_smart_quote(character)
            && (self.odd() > 0 || !self.ends_sentence(character))
    }

    fn push(&mut self, byte: u8, stain: Option<Stain>, sight: Sight) {
        if let Some(stain) = stain {
            self.mark(stain, sight);
        }
        self.keep(byte);
    }

    /// Goes on over something that may also be the end.
    fn doubt(&mut self, stain: Stain, sight: Sight) {
        let Trace { length, ref marks, end, .. } = self.trace;
        self.saved.get_or_insert(Saved { length, marks: marks.len(), end });
        self.mark(stain, sight);
    }

    fn mark(&mut self, stain: Stain, sight: Sight) {
        let end = self.at + sight.length;
        let here = Mark { stain, span: Span { start: self.at, end }, character: sight.character, count: 1 };
        if let Some(last) = self.trace.marks.last_mut()
            && last.stain == stain
            && last.character == sight.character
            && last.span.end == self.at
        {
            last.span.end = end;
            last.count += 1;
        } else if self.trace.marks.len() < 64 {
            self.trace.marks.push(here);
        }
    }

    /// Keeps the doubtful part only if with it the key has its length to the character.
    fn settle(&mut self) {
        let Some(saved) = self.saved else { return };
        let wanted = self.plan.shape.length.characters();
        self.trace.replaced = self.is_filled_up();
        let whole = self.trace.length == wanted || self.trace.replaced;
        if !(whole && self.ends_here() && self.pieces_look_like_a_key(saved)) {
            self.back_to(saved);
        } else if self.trace.replaced {
            self.restore();
        }
    }

    fn back_to(&mut self, saved: Saved) {
        self.trace.replaced = false;
        self.trace.length = saved.length;
        self.trace.key.truncate(saved.length);
        self.trace.offsets.truncate(saved.length);
        self.trace.marks.truncate(saved.marks);
        self.trace.end = saved.end;
    }

    fn ends_here(&self) -> bool {
        let next = self.text.get(self.trace.end..).and_then(|rest| rest.chars().next());
        !next.is_some_and(|next| {
            next.is_ascii_alphanumeric() || matches!(next, '=' | ':' | '(' | '_' | '-' | '/')
        })
    }

    /// Words of a sentence must not be taken for the rest of a key.
    fn pieces_look_like_a_key(&self, saved: Saved) -> bool {
        if self.trace.marks.iter().all(|mark| mark.stain != Stain::Blank) {
            return true;
        }
        let rest = self.trace.key.get(saved.length..).unwrap_or_default();
        let next = self.text.get(self.trace.end..).and_then(|rest| rest.chars().next());
        rest.bytes().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
            || rest.len() > 12
            || matches!(next, None | Some('"' | '\'' | '`'))
    }

    /// Puts foreign characters back that stand for lost ones.
    fn restore(&mut self) {
        let Trace { key, offsets, marks, .. } = &mut self.trace;
        // The last one first: then the offsets hold for what stands before it.
        for mark in marks.iter().rev().filter(|mark| mark.stain == Stain::Odd) {
            let place = offsets.partition_point(|offset| *offset < mark.span.start).min(key.len());
            for _ in 0..mark.count {
                key.insert(place, mark.character);
            }
        }
    }
}
