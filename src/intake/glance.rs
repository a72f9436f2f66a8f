//! A glance at what starts like a key: most of it is none, and need not be followed to be sure.

use super::back::is_name;
use super::names;
use super::trace::{self, Plan};

/// Shorter than this no Gemini key counts in the middle of a text, unless all of it is there.
const LEAST: usize = 15;
/// So far back stands the name of a key, in bytes; what is longer is looked at in depth.
const NAME: usize = 40;

/// How long the key is that starts there, where plain ASCII tells: as [`trace::follow`] would measure it, gaps left
/// out. None where the prefix is not there as it is, or where what ends the key could be part of it.
pub(super) fn length(text: &str, start: usize, plan: Plan) -> Option<usize> {
    let bytes = text.as_bytes().get(start..)?;
    let (head, body) = bytes.split_at_checked(plan.shape.prefix.len())?;
    let prefix = plan.shape.prefix.as_bytes();
    let is_there = if plan.any_case { head.eq_ignore_ascii_case(prefix) } else { head == prefix };
    if !is_there {
        return None;
    }
    let run = body.iter().take_while(|byte| plan.shape.alphabet.has(**byte)).count();
    // An encoded character, a colour or something beyond ASCII may go on with it.
    let ends = |byte: &u8| {
        matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'!'..=b'~') && !matches!(byte, b'%' | b'\\' | b'^')
    };
    body.get(run).is_none_or(ends).then_some(head.len() + run)
}

/// Whether so short a beginning of a Gemini key counts for nothing where it stands: no gap makes it whole, nothing
/// masks its rest, and no name stands before it.
pub(super) fn is_hopeless(text: &str, start: usize, length: usize, plan: Plan) -> bool {
    let end = start + length;
    let masks = |byte: &u8| matches!(byte, b'.' | b'*' | b'[' | b'<' | b'(');
    length < LEAST
        && !text.as_bytes().get(end).is_some_and(masks)
        && !may_be_named(text, start)
        && !trace::may_be_whole(text, end, plan.shape, length, (0, 0))
}

/// Whether a name, a quote or a scheme may stand before this place, or nothing at all.
fn may_be_named(text: &str, start: usize) -> bool {
    let before = text.as_bytes().get(start.saturating_sub(NAME)..start).unwrap_or_default();
    let gap = before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
    let before = before.get(..before.len() - gap).unwrap_or_default();
    let Some(last) = before.last() else { return true };
    match last {
        // A key alone in a text has little around it.
        b'\n' => start < 2 * 4096,
        b';' | b'!' | b'?' | b'|' | b'/' | b'+' | b'*' | b'}' | b')' | b'@' | b'#' | b'&' => start < 2 * 4096,
        // `32m` may be the end of a colour, `%22` that of a quote.
        b'm' | b'K' => true,
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
