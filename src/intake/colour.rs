//! Colours of a terminal: the codes that come along when its text is copied or written to a file.

/// How a code begins: the escape character itself, or as programs write it out.
const OPENS: &[&str] = &["\u{1b}[", "\\u001b[", "\\x1b[", "\\033[", "\\e[", "^[["];
/// No code has more parameters.
const LONGEST: usize = 16;

/// How many bytes the code has that starts there.
pub(super) fn at(text: &str, position: usize) -> Option<usize> {
    let first = *text.as_bytes().get(position)?;
    if !matches!(first, 0x1b | b'\\' | b'^') {
        return None;
    }
    let rest = text.get(position..)?;
    let open = OPENS.iter().find(|open| starts(rest, open))?.len();
    let parameters = rest.bytes().skip(open).take(LONGEST).take_while(|byte| is_parameter(*byte)).count();
    let end = open + parameters;
    is_end(*rest.as_bytes().get(end)?).then_some(end + 1)
}

/// How many bytes the code has that ends there.
pub(super) fn before(text: &str, position: usize) -> Option<usize> {
    let bytes = text.as_bytes().get(..position)?;
    let (_, bytes) = bytes.split_last().filter(|(last, _)| is_end(**last))?;
    let parameters = bytes.iter().rev().take(LONGEST).take_while(|byte| is_parameter(**byte)).count();
    let head = bytes.get(..bytes.len() - parameters)?;
    let open = OPENS.iter().find(|open| {
        let start = head.len().checked_sub(open.len());
        start
            .and_then(|start| head.get(start..))
            .is_some_and(|tail| tail.eq_ignore_ascii_case(open.as_bytes()))
    })?;
    Some(open.len() + parameters + 1)
}

fn starts(text: &str, open: &str) -> bool {
    text.as_bytes().get(..open.len()).is_some_and(|head| head.eq_ignore_ascii_case(open.as_bytes()))
}

const fn is_parameter(byte: u8) -> bool {
    byte.is_ascii_digit() || byte == b';'
}

/// A colour, or the end of a line that is cleared behind it.
const fn is_end(byte: u8) -> bool {
    matches!(byte, b'm' | b'K')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_measured_from_both_sides() {
        for code in ["\u{1b}[32m", "\u{1b}[m", "\u{1b}[1;38;5;196m", "\\u001b[39m", "\\x1B[0m", "\u{1b}[K"] {
            let text = format!("a{code}b");
            assert_eq!(at(&text, 1), Some(code.len()), "{code:?}");
            assert_eq!(before(&text, 1 + code.len()), Some(code.len()), "{code:?}");
        }
        for other in ["[32m", "\u{1b}32m", "\u{1b}[2J", "item", "\\n[m"] {
            assert_eq!(at(other, 0), None, "{other:?}");
            assert_eq!(before(other, other.len()), None, "{other:?}");
        }
    }
}
