//! An aggregator's error quotes the answer of the service behind it. What that says about key or money concerns the
//! aggregator's own credential.

use std::borrow::Cow;

/// What OpenRouter says in front of such a quotation; the first letter is left to its writer.
const SAYS: &str = "rovider returned error";
/// The field of the quotation, and how far behind the sentence it may begin, in bytes.
const FIELD: &str = "raw";
const NEAR: usize = 200;

/// The text with blanks in the place of every such quotation, so that all else keeps its place.
pub fn without(text: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    for (said, _) in text.match_indices(SAYS) {
        let Some((start, end)) = quotation(text, said + SAYS.len()) else { continue };
        if start >= kept.len() {
            kept.push_str(text.get(kept.len()..start).unwrap_or_default());
            kept.extend((start..end).map(|_| ' '));
        }
    }
    if kept.is_empty() {
        return Cow::Borrowed(text);
    }
    kept.push_str(text.get(kept.len()..).unwrap_or_default());
    Cow::Owned(kept)
}

/// Where the value of the field begins and ends: at the quote that opened it, with as many backslashes in front.
fn quotation(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let near = bytes.get(from..bytes.len().min(from + NEAR))?;
    let field = from + near.windows(FIELD.len()).position(|it| it == FIELD.as_bytes())? + FIELD.len();
    // `": "`, `': '`, `\": \"`
    let lead = bytes.get(field..)?.iter().take_while(|it| matches!(it, b'"' | b'\'' | b'\\' | b':' | b' '));
    let start = field + lead.count();
    let quote = *bytes.get(start.checked_sub(1)?).filter(|it| matches!(it, b'"' | b'\''))?;
    let before = bytes.get(..start - 1).unwrap_or_default();
    let depth = before.iter().rev().take_while(|it| **it == b'\\').count();
    let mut run = 0;
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        if *byte == quote && run == depth {
            return Some((start, at - run));
        }
        run = if *byte == b'\\' { run + 1 } else { 0 };
    }
    // Cut off within it.
    Some((start, text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_answer_is_blanked_in_every_dress() {
        for (text, rest) in [
            (r#"{"message":"Provider returned error","raw":"{\"a\":1}","b":2}"#, r#","b":2}"#),
            (
                r#"{\"message\":\"Provider returned error\",\"raw\":\"{\\\"a\\\":1}\",\"b\":2}"#,
                r#",\"b\":2}"#,
            ),
            (
                "{'message': 'Provider returned error', 'metadata': {'raw': '{\"a\":1}', 'b': 2}}",
                ", 'b': 2}}",
            ),
        ] {
            let shown = without(text);
            assert_eq!(shown.len(), text.len());
            assert!(!shown.contains('a') || !shown.contains(":1"), "{shown}");
            assert!(shown.ends_with(rest), "{shown}");
        }
        assert!(matches!(without("Provider returned error"), Cow::Borrowed(_)));
        assert!(matches!(without("\"raw\":\"x\""), Cow::Borrowed(_)));
        assert_eq!(
            without("Provider returned error raw: \"é and").trim_end(),
            "Provider returned error raw: \""
        );
    }
}
