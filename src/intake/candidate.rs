//! Whether a secret starts at a place of the text, and which kind it is.

use super::back::is_name;
use super::effort::Effort;
use super::glance::{self, BEGUN, Glance, is_odd, is_sign, least};
use super::kinds::{kinds_from, narrower};
use super::trace::{Plan, Stain, Trace, follow};
use super::{Standing, account, glyph, names};
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::knowledge::providers::gemini;

/// What starts there.
pub(super) struct Candidate {
    pub(super) provider: &'static Provider,
    pub(super) kind: &'static Kind,
    pub(super) start: usize,
    pub(super) trace: Trace,
    pub(super) fault: Option<Fault>,
}

/// What is wrong with the key as a whole; lengths are measured elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The same key again, from this byte on.
    Doubled(usize),
    /// `AQ` without its dot.
    Dotless(usize),
    /// The prefix alone is in the wrong case.
    PrefixCase,
    /// All letters are in one case.
    Case,
    /// Goes on with characters that it cannot have, from this byte on.
    Odd(usize),
}

/// No more spaces stand between a key and the same key.
const WIDEST_GAP: usize = 8;
/// No longer part than this, in bytes, is taken along behind a character that a key cannot have.
const MOST_ODD: usize = 200;
/// The auth key without its dot.
const DOTLESS: Shape =
    Shape { prefix: "AQ", alphabet: Alphabet::Base64Url, length: Length::Expected(52), infix: "" };

/// The secret that starts at `start`; the first shape that fits decides.
pub(super) fn at(text: &str, start: usize, effort: &mut Effort) -> Option<Candidate> {
    let head = glyph::head(text, start);
    let first = head.letters[0];
    for begun in kinds_from(first).iter().filter(|begun| begun.may(head.letters)) {
        let (provider, kind) = begun.whose;
        // Only Gemini's keys are followed over gaps, and nobody's is shorter than four characters.
        if kind.shape.prefix == account::PEM || kind.cause.is_some() && !head.is_one {
            continue;
        }
        let plan = Plan { shape: kind.shape, any_case: false, over_gaps: kind.cause.is_none() };
        match glance::at(text, start, plan) {
            Glance::Nothing => continue,
            Glance::Whole(ahead, end) if kind.cause.is_none() => {
                if glance::is_hopeless(text, start, (ahead, end), kind, &mut effort.breaks) {
                    effort.waste(start, end);
                    return None;
                }
            }
            Glance::Whole(ahead, end) if !kind.shape.length.allows(ahead.length) => {
                effort.waste(start, end);
                continue;
            }
            // Where it stands it counts for nothing, as far as it goes.
            Glance::Whole(ahead, end)
                if kind.cause.is_some() && glance::is_nothing(text, start, end, kind, ahead.length) =>
            {
                effort.waste(start, end);
                return None;
            }
            Glance::Whole(..) | Glance::Unclear => {}
        }
        let Some(trace) = follow(text, start, plan, &mut effort.breaks) else { continue };
        if kind.cause.is_some() && !fits(kind, &trace, text) {
            effort.waste(start, trace.end);
        } else if glance::is_nothing(text, start, trace.end, kind, trace.length) {
            effort.waste(start, trace.end);
            return None;
        } else {
            let (provider, kind) = narrower(&trace.key, kind).unwrap_or((provider, kind));
            let mut candidate = Candidate { provider, kind, start, trace, fault: None };
            candidate.look_closer(text);
            return Some(candidate);
        }
    }
    let begins =
        |prefix: &str| prefix.bytes().zip(head.letters).all(|(it, seen)| it.eq_ignore_ascii_case(&seen));
    if !begins("AIza") && !begins("AQ") {
        return None;
    }
    dotless(text, start, effort).or_else(|| miscased(text, start, effort))
}

/// Whether a glance shows that it has not this length.
fn differs(text: &str, start: usize, plan: Plan, wanted: usize, effort: &mut Effort) -> bool {
    match glance::at(text, start, plan) {
        Glance::Whole(ahead, end) if ahead.length != wanted => {
            effort.waste(start, end);
            true
        }
        Glance::Nothing => true,
        Glance::Whole(..) | Glance::Unclear => false,
    }
}

/// Whether a secret of another kind is long enough, and no ordinary word.
fn fits(kind: &Kind, trace: &Trace, text: &str) -> bool {
    let rest = trace.key.get(kind.shape.prefix.len()..).unwrap_or_default();
    kind.shape.length.allows(trace.length)
        && rest.contains(kind.shape.infix)
        && (!kind.shape.infix.starts_with('.') || rest.matches('.').count() >= 2)
        && !text.get(trace.end..).is_some_and(|rest| rest.starts_with(is_word))
        && (matches!(kind.shape.alphabet, Alphabet::Digits | Alphabet::Base32) || looks_random(rest))
        && (kind.shape.prefix != "sk-" || longest_run(rest) >= 16)
}

fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}

/// Words and slugs have no digits and capitals among their letters; placeholders repeat themselves.
pub(super) fn looks_random(text: &str) -> bool {
    let has = |is: fn(&u8) -> bool| text.bytes().any(|byte| is(&byte));
    let kinds = [u8::is_ascii_digit, u8::is_ascii_uppercase, u8::is_ascii_lowercase];
    kinds.into_iter().filter(|is| has(*is)).count() >= 2
}

/// Capitals, small letters and digits: forty hex digits are a commit's name.
pub(super) fn is_varied(text: &str) -> bool {
    let has = |is: fn(&u8) -> bool| text.bytes().any(|byte| is(&byte));
    has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_digit)
}

fn longest_run(text: &str) -> usize {
    text.split(|character: char| !character.is_ascii_alphanumeric()).map(str::len).max().unwrap_or(0)
}

impl Candidate {
    /// Where the faults of the whole key are.
    fn look_closer(&mut self, text: &str) {
        let expected = self.kind.shape.length.characters();
        if self.kind.cause.is_some() {
            return;
        }
        if let Some((second, end)) = doubled(text, self.start, &self.trace, expected) {
            self.trace.key.truncate(expected);
            self.trace.offsets.truncate(expected);
            self.trace.length = expected;
            self.trace.end = end;
            self.fault = Some(Fault::Doubled(second));
        } else if self.trace.length < expected && self.trace.length >= BEGUN && !self.trace.replaced {
            self.go_on(text);
        } else if self.trace.length == expected
            && !self.trace.key.bytes().any(|byte| byte.is_ascii_lowercase())
        {
            self.fault = Some(Fault::Case);
        }
    }

    /// A key that is cut by a character it cannot have goes on after it.
    fn go_on(&mut self, text: &str) {
        let Some(rest) = text.get(self.trace.end..) else { return };
        let odd = rest.chars().next().is_some_and(|next| is_odd(next, self.kind));
        let is_part = |c: char| is_name(c) || is_sign(c);
        let end = rest.bytes().take(MOST_ODD).take_while(|byte| is_part(char::from(*byte))).count();
        let more = rest.get(..end).unwrap_or_default();
        if odd && more.bytes().filter(u8::is_ascii_alphanumeric).count() >= 3 {
            self.fault = Some(Fault::Odd(self.trace.end));
            self.trace.key.push_str(more);
            self.trace.length = self.trace.key.len();
            self.trace.end += more.len();
        }
    }

    /// Whether it is worth a word where it stands.
    pub(super) fn counts(&self, text: &str, standing: &Standing) -> bool {
        // Many blobs begin with `AQ`; every auth key seen so far goes on with `Ab8`.
        let dotless = matches!(self.fault, Some(Fault::Dotless(_)));
        if dotless
            && !self.trace.key.starts_with("AQ.Ab8")
            && !names::of(standing).is_some_and(names::is_gemini)
        {
            return false;
        }
        let Some(name) = names::of(standing) else {
            return if *standing == Standing::Bare {
                self.is_long_enough(1)
            } else {
                self.counts_in_text(text)
            };
        };
        self.kind.id != "project_id" || names::is_gemini(name) || names::is_credential(name)
    }

    fn is_long_enough(&self, more: usize) -> bool {
        self.trace.length >= self.kind.shape.prefix.len() + more
    }

    fn counts_in_text(&self, text: &str) -> bool {
        if self.kind.cause.is_some() {
            return self.kind.id != "project_id";
        }
        let expected = self.kind.shape.length.characters();
        let exact = self.trace.length == expected || self.fault.is_some();
        let stained = self.trace.marks.iter().any(|mark| mark.stain == Stain::Lookalike);
        let blob = text.get(self.trace.end..).is_some_and(|rest| rest.starts_with(['/', '+', '=']));
        exact
            || (!stained
                && !blob
                && self.trace.length < expected * 4
                && self.trace.length >= least(self.kind))
    }
}

/// Where the same key starts again, and where it ends.
fn doubled(text: &str, start: usize, trace: &Trace, expected: usize) -> Option<(usize, usize)> {
    if trace.length == expected {
        return apart(text, start, trace.end);
    }
    let second = *trace.offsets.get(expected)?;
    let first = text.get(start..second)?;
    let whole = text.get(second..)?.starts_with(first);
    whole.then(|| (second, (second + first.len()).max(trace.end)))
}

/// The same key again after a space or two; on the next line only where nothing else is in the text.
fn apart(text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    let rest = text.get(end..)?;
    let trimmed = rest.trim_start_matches([' ', '\t', '\r', '\n']);
    let gap = rest.get(..rest.len() - trimmed.len()).filter(|gap| (1..=WIDEST_GAP).contains(&gap.len()))?;
    let second = end + gap.len();
    let last = second + (end - start);
    let same = trimmed.starts_with(text.get(start..end)?) && !text.get(last..)?.starts_with(is_name);
    let alone = || is_blank(text.get(..start)) && is_blank(text.get(last..));
    (same && (!gap.contains('\n') || alone())).then_some((second, last))
}

fn is_blank(part: Option<&str>) -> bool {
    part.is_some_and(|part| part.len() < 4096 && part.trim().is_empty())
}

fn gemini_kind(id: &str) -> Option<&'static Kind> {
    gemini().kind(id)
}

/// `AQ` and fifty characters.
fn dotless(text: &str, start: usize, effort: &mut Effort) -> Option<Candidate> {
    let plan = Plan { shape: DOTLESS, any_case: false, over_gaps: false };
    if differs(text, start, plan, DOTLESS.length.characters(), effort) {
        return None;
    }
    let mut trace = follow(text, start, plan, &mut effort.breaks)?;
    if trace.length != 52 || trace.replaced || !looks_random(&trace.key) {
        effort.waste(start, trace.end);
        return None;
    }
    let gap = *trace.offsets.get(2)?;
    trace.key.insert(2, '.');
    let fault = Some(Fault::Dotless(gap));
    Some(Candidate { provider: gemini(), kind: gemini_kind("auth")?, start, trace, fault })
}

/// A key whose prefix is in another case, and which is whole otherwise.
fn miscased(text: &str, start: usize, effort: &mut Effort) -> Option<Candidate> {
    for kind in ["standard", "auth"].into_iter().filter_map(gemini_kind) {
        let plan = Plan { shape: kind.shape, any_case: true, over_gaps: false };
        if differs(text, start, plan, kind.shape.length.characters(), effort) {
            continue;
        }
        let Some(mut trace) = follow(text, start, plan, &mut effort.breaks) else { continue };
        if trace.length != kind.shape.length.characters() || trace.replaced {
            effort.waste(start, trace.end);
            continue;
        }
        let has = |is: fn(&u8) -> bool| trace.key.bytes().any(|byte| is(&byte));
        let one = !has(u8::is_ascii_lowercase) || !has(u8::is_ascii_uppercase);
        if !one {
            trace.key.replace_range(..kind.shape.prefix.len(), kind.shape.prefix);
        }
        let fault = Some(if one { Fault::Case } else { Fault::PrefixCase });
        return Some(Candidate { provider: gemini(), kind, start, trace, fault });
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::kinds;

    #[test]
    fn only_a_gemini_key_is_whole_with_less_than_four_characters_in_one_piece() {
        let others = kinds::kinds().filter(|(_, kind)| kind.cause.is_some());
        for (provider, kind) in others.filter(|(_, kind)| !kind.shape.prefix.is_empty()) {
            assert!((0..4).all(|length| !kind.shape.length.allows(length)), "{} {}", provider.id, kind.id);
        }
    }
}
