//! A glance at what starts like a key: most of it is none, and need not be followed to be sure.

use super::back::is_name;
use super::glyph::{self, Glyph};
use super::trace::{self, Ahead, Plan, Stain};
use super::{names, placeholder};

/// Shorter than this no Gemini key counts in the middle of a text, unless all of it is there.
const LEAST: usize = 15;
/// So far back stands the name of a key, in bytes; what is longer is looked at in depth.
const NAME: usize = 40;

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
        |(wanted, seen): &(u8, &u8)| wanted == *seen || plan.any_case && wanted.eq_ignore_ascii_case(seen);
    let prefix = plan.shape.prefix.len();
    let same = plan.shape.prefix.bytes().zip(bytes).take_while(is_same).count();
    if same < prefix {
        // Blanks may stand within a prefix.
        let differs = bytes.get(same).is_some_and(|byte| byte.is_ascii_graphic() && is_itself(*byte));
        return if differs { Glance::Nothing } else { Glance::Unclear };
    }
    let mut ahead = Ahead::of(prefix, 0, 0);
    let mut at = start + prefix;
    loop {
        match text.as_bytes().get(at) {
            Some(byte) if plan.shape.alphabet.has(*byte) => {
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

/// Whether a character stands for itself alone: no sign of an encoding or a colour, nothing beyond ASCII.
const fn is_itself(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'!'..=b'~') && !matches!(byte, b'%' | b'\\' | b'^')
}

/// Whether so short a beginning of a Gemini key counts for nothing where it stands: no gap makes it whole, nothing
/// masks its rest, and no name stands before it.
pub(super) fn is_hopeless(text: &str, start: usize, (ahead, end): (Ahead, usize), plan: Plan) -> bool {
    ahead.length < LEAST
        && text.get(end..).is_some_and(|rest| placeholder::mask_run(rest).is_none())
        && !may_be_named(text, start)
        && !trace::may_be_whole(text, end, plan.shape, ahead)
}

/// Whether a name, a quote or a scheme may stand before this place, or nothing at all.
fn may_be_named(text: &str, start: usize) -> bool {
    let before = text.as_bytes().get(start.saturating_sub(NAME)..start).unwrap_or_default();
    let gap = before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
    let before = before.get(..before.len() - gap).unwrap_or_default();
    let Some(last) = before.last() else { return true };
    match last {
        // A key alone in a text has little around it.
        b'\n' | b';' | b'!' | b'?' | b'|' | b'/' | b'+' | b'*' | b'}' | b')' | b'@' | b'#' | b'&' => {
            start < 2 * 4096
        }
        // `32m` may be the end of a colour, `%22` that of a quote.
        b'm' | b'K' => true,
        // Only a scheme stands right before a key, and ends with a letter.
        b'-' | b'.' | b'_' if gap == 0 => false,
        _ if is_name(char::from(*last)) && !matches!(before, [.., b'%', _, _]) => {
            let word = before.iter().rev().take_while(|byte| is_name(char::from(**byte))).count();
            let word = before.get(before.len() - word..).and_then(|word| std::str::from_utf8(word).ok());
            word.is_none_or(|it| {
                it.len() >= NAME - gap || names::is_credential(it) || names::ends(it, "bearer")
            })
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_never_overlooked() {
        let long = "x ".repeat(5000);
        for before in [
            "key=",
            "key = ",
            "\"key\": \"",
            "api_key ",
            "setx GEMINI_API_KEY ",
            "Bearer ",
            "%22",
            "\u{1b}[32m",
            "“",
            "\u{200b}",
            "--api-key ",
            "[",
        ] {
            let text = [&long, before, "AIza "].concat();
            assert!(may_be_named(&text, long.len() + before.len()), "{before}");
        }
        for before in ["AIza ", "AIza\n", "the ", "AIza; ", "sk-"] {
            let text = [&long, before, "AIza "].concat();
            assert!(!may_be_named(&text, long.len() + before.len()), "{before}");
        }
    }
}
