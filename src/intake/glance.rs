//! A glance at what starts like a key: most of it is none, and need not be followed to be sure.

use super::back::{is_gap, is_name, is_quote};
use super::breaks::Breaks;
use super::glyph::{self, Glyph};
use super::trace::{self, Ahead, Plan, Stain};
use super::{confusable, names, percent, placeholder};
use crate::knowledge::provider::Kind;

/// A key goes on behind a character that it cannot have only if so much stands before that.
pub(super) const BEGUN: usize = 15;
/// So far back stands the name of a key, in bytes; what is longer is looked at in depth.
const NAME: usize = 40;
/// Beyond this no key stands alone in a text, in bytes.
const ALONE: usize = 2 * 4096;

/// What a glance makes of a start.
pub(super) enum Glance {
    /// The prefix is not there.
    Nothing,
    /// As long as [`trace::follow`] would measure it, gaps left out; and where that ends.
    Whole(Ahead, usize),
    /// Only following it tells.
    Unclear,
}

/// How long the key is that starts there, where characters that are nothing but themselves tell.
pub(super) fn at(text: &str, start: usize, plan: Plan) -> Glance {
    let bytes = text.as_bytes().get(start..).unwrap_or_default();
    let is_same =
        |wanted: u8, seen: u8| wanted == seen || plan.any_case && wanted.eq_ignore_ascii_case(&seen);
    let prefix = plan.shape.prefix.len();
    let mut same = 0;
    while let Some(&wanted) = plan.shape.prefix.as_bytes().get(same)
        && let Some(&seen) = bytes.get(same)
        && is_same(wanted, seen)
    {
        same += 1;
    }
    let (mut ahead, mut at) = (Ahead::of(prefix, 0, 0), start + prefix);
    if let Some(&wanted) = plan.shape.prefix.as_bytes().get(same) {
        if differs(text, start + same, |seen| is_same(wanted, seen), plan.over_gaps) {
            return Glance::Nothing;
        }
        let Some(disguised) = disguised(text, start, plan) else { return Glance::Unclear };
        (ahead, at) = disguised;
    }
    let letters = plan.shape.alphabet.set();
    loop {
        match text.as_bytes().get(at) {
            Some(byte) if letters.has(*byte) => {
                ahead.push();
                at += 1;
                continue;
            }
            None => return Glance::Whole(ahead, at),
            Some(&byte) if is_itself(byte) => return Glance::Whole(ahead, at),
            Some(_) => {}
        }
        let Some(sight) = glyph::at(text, at) else { return Glance::Unclear };
        match sight.glyph {
            Glyph::Invisible => ahead.mark(sight.character, Stain::Invisible),
            Glyph::Lookalike(byte) | Glyph::Encoded(byte) if plan.shape.alphabet.has(byte) => {
                return Glance::Unclear;
            }
            _ => return Glance::Whole(ahead, at),
        }
        at += sight.length;
    }
}

/// So many characters of a Gemini key are worth a word in the middle of a text.
pub(super) fn least(kind: &Kind) -> usize {
    kind.shape.prefix.len() + if kind.id == "auth" { 27 } else { 16 }
}

/// Whether a key of this kind may go on behind this character, which it cannot have.
pub(super) fn is_odd(character: char, kind: &Kind) -> bool {
    is_sign(character)
        || (character == '.' && kind.id == "auth")
        || confusable::latin(character).is_some_and(|it| it.is_ascii_alphanumeric())
}

pub(super) const fn is_sign(c: char) -> bool {
    matches!(c, '@' | '#' | '$' | '%' | '!' | '*' | '+' | '/' | '~' | '^' | '?' | '=')
}

/// A prefix that stands there in one piece, some of it in look-alikes or in a URL's encoding; and where it ends.
fn disguised(text: &str, start: usize, plan: Plan) -> Option<(Ahead, usize)> {
    let (mut ahead, mut at) = (Ahead::default(), start);
    for wanted in plan.shape.prefix.bytes() {
        let sight = glyph::at(text, at)?;
        let seen = match sight.glyph {
            Glyph::Plain(seen) => {
                ahead.push();
                seen
            }
            Glyph::Lookalike(seen) => {
                ahead.take(sight.character, Stain::Lookalike);
                seen
            }
            Glyph::Encoded(seen) => {
                ahead.take(sight.character, Stain::Encoded);
                seen
            }
            _ => return None,
        };
        if wanted != seen && !(plan.any_case && wanted.eq_ignore_ascii_case(&seen)) {
            return None;
        }
        at += sight.length;
    }
    Some((ahead, at))
}

/// Whether a prefix cannot go on at this place, where another byte stands than its own.
fn differs(text: &str, mut at: usize, is_wanted: impl Fn(u8) -> bool, over_gaps: bool) -> bool {
    for _ in 0..=glyph::FAULTS {
        let Some(sight) = glyph::at(text, at) else { return true };
        match sight.glyph {
            Glyph::Plain(seen) | Glyph::Lookalike(seen) | Glyph::Encoded(seen) => return !is_wanted(seen),
            Glyph::Other => return true,
            // Blanks may stand within the prefix of a key that is followed over gaps.
            Glyph::Blank | Glyph::OddSpace => return !over_gaps,
            Glyph::Invisible => at += sight.length,
        }
    }
    true
}

/// Whether a character stands for itself alone: no sign of an encoding or a colour, nothing beyond ASCII.
const fn is_itself(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'!'..=b'~') && !matches!(byte, b'%' | b'\\' | b'^')
}

/// Whether so short a beginning of a Gemini key counts for nothing where it stands: no gap makes it whole, and see
/// [`is_nothing`].
pub(super) fn is_hopeless(
    text: &str,
    start: usize,
    (ahead, end): (Ahead, usize),
    kind: &Kind,
    breaks: &mut Breaks,
) -> bool {
    let shape = kind.shape;
    ahead.length < least(kind)
        && !(breaks.allow(text, end, shape, ahead.length) && trace::may_be_whole(text, end, shape, ahead))
        && is_nothing(text, start, end, kind, ahead.length)
}

/// Whether a beginning of so many characters counts for nothing where it stands: what follows does not belong to it,
/// what masks its rest is too little, and no name stands before it. The id of a project counts with a name only.
pub(super) fn is_nothing(text: &str, start: usize, end: usize, kind: &Kind, length: usize) -> bool {
    if kind.cause.is_some() {
        return kind.id == "project_id" && before(text, start).is_some();
    }
    // A space ends it, and neither masks nor goes on.
    let is_over = matches!(text.as_bytes().get(end), Some(b' ' | b'\n'));
    let rest = if is_over { "" } else { text.get(end..).unwrap_or_default() };
    let goes_on = || rest.chars().next().is_some_and(|next| is_odd(next, kind));
    if length >= least(kind) || length >= BEGUN && goes_on() {
        return false;
    }
    let mask = placeholder::mask_run(rest);
    let Some(before) = before(text, start) else { return false };
    // Two characters behind a mask count, four of a mask behind two of a key, and a key that is all of the text.
    let is_masked = mask.is_some_and(|run| {
        let tail = rest.as_bytes().get(run..run + 2);
        before == '\n'
            || (length >= kind.shape.prefix.len() + 2 && run >= 4)
            || tail.is_some_and(|tail| tail.iter().all(|byte| is_name(char::from(*byte)) && *byte != b'.'))
    });
    !is_masked
}

/// The last character before this place, gaps left out; none where a name, a quote or a scheme may stand there, or
/// nothing at all.
fn before(text: &str, start: usize) -> Option<char> {
    let bytes = text.as_bytes();
    let floor = start.saturating_sub(NAME);
    let byte = |end: usize| bytes.get(end.checked_sub(1)?).copied();
    let mut end = start;
    while end > floor && byte(end) == Some(b' ') {
        end -= 1;
    }
    // Visible characters and line ends are no gap, and stand there nearly always.
    let is_end =
        matches!(byte(end), Some(b'!'..=b'~' | b'\n')) && end.checked_sub(2).and_then(byte) != Some(b'%');
    if end == floor || !is_end {
        end = end_before(text, start)?;
    }
    let last = text.get(..end)?.chars().next_back()?;
    let may_be_named = match last {
        // `32m` may be the end of a colour.
        'm' | 'K' => true,
        // Only a scheme stands right before a key, and ends with a letter.
        '-' | '.' | '_' if end == start => false,
        _ if is_name(last) => {
            let mut from = end;
            while from > floor && byte(from).is_some_and(|byte| is_name(char::from(byte))) {
                from -= 1;
            }
            let word = text.get(from..end).unwrap_or_default();
            // Longer than what is seen of it.
            (from == floor && floor > 0) || names::is_credential(word) || names::ends(word, "bearer")
        }
        // A key alone in a text has little around it.
        '\n' | ';' | '!' | '?' | '|' | '/' | '+' | '*' | '}' | ')' | '@' | '#' | '&' => start < ALONE,
        _ => last.is_ascii() || is_quote(last) || start < ALONE,
    };
    (!may_be_named).then_some(last)
}

/// Where the text before this place ends, gaps and what a URL's encoding left behind it left out; none where nothing
/// is left of what is looked at.
fn end_before(text: &str, start: usize) -> Option<usize> {
    let floor = (0..4).map(|more| start.saturating_sub(NAME + more)).find(|it| text.is_char_boundary(*it))?;
    let end = |end| Some(floor + text.get(floor..end)?.trim_end_matches(is_gap).len());
    let mut at = end(start)?;
    if let Some(code) = percent::before(text, at) {
        at = end(code.start)?;
    }
    (at > floor).then_some(at)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_is_never_overlooked() {
        let long = "x ".repeat(5000);
        let before = |part: &str| {
            let text = [&long, part, "AIza "].concat();
            super::before(&text, long.len() + part.len())
        };
        let named = ["key=", "key = ", "\"key\": \"", "api_key ", "setx GEMINI_API_KEY ", "--api-key "];
        for part in named.into_iter().chain(["Bearer ", "key=%22", "\u{1b}[32m", "“", "[", "key=\u{200b}"])
        {
            assert_eq!(before(part), None, "{part}");
        }
        for part in ["AIza ", "AIza\n", "the ", "AIza; ", "sk-", "密钥", "ключ ", "x\u{200b}", "AIza%22"]
        {
            assert!(before(part).is_some(), "{part}");
        }
    }
}
