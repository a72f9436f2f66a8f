//! Keys in `Authorization` without the word `Bearer`, where the address wants it.

use super::back::{is_gap, is_name, is_quote};
use super::desk::{Desk, HOST};
use super::{Note, Span, Standing, names};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// Texts beyond this are logs, not requests.
const LONGEST: usize = 1 << 16;
/// Addresses of vendors that take their keys so.
const HOSTS: &[&str] = &[
    "api.openai.com",
    "openrouter.ai/api",
    "api.groq.com",
    "api.x.ai",
    "api.mistral.ai",
    "api.deepseek.com",
    "api.perplexity.ai",
    "api.cohere.com",
    "api.together.xyz",
    "huggingface.co",
];
const HEADER: &str = "authorization";

/// Looks at the keys in `Authorization`, then at the variables there.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    if text.len() > LONGEST || !is_wanted(text) {
        return;
    }
    let all = desk.reading.credentials.iter().enumerate();
    let bare: Vec<_> = all
        .filter(|(_, found)| matches!(&found.place, Standing::Header(name) if name == HEADER))
        .filter(|(_, found)| !follows_scheme(text, found.span.start))
        .map(|(index, found)| (index, Span { end: found.span.start, ..found.span }))
        .collect();
    for (index, span) in bare {
        desk.report(Cause::BearerPrefixMissing, Certainty::Certain, span, Some(index), Note::None);
    }
    if let Some(span) = variable(text) {
        desk.report(Cause::BearerPrefixMissing, Certainty::Likely, span, None, Note::None);
    }
}

/// Gemini's address wants it in its compatible half only.
fn is_wanted(text: &str) -> bool {
    HOSTS.iter().any(|host| text.contains(host)) || (text.contains(HOST) && text.contains("/openai"))
}

/// Whether the value was taken with its scheme, or stands behind one.
fn follows_scheme(text: &str, start: usize) -> bool {
    let taken = text.get(start..start + 6).is_some_and(|word| word.eq_ignore_ascii_case("bearer"));
    let before = text.get(..start).unwrap_or_default();
    taken || names::ends(before.trim_end_matches(|c| is_gap(c) || is_quote(c)), "bearer")
}

/// `Authorization: $OPENAI_API_KEY`: where the variable stands that holds a key by its name.
fn variable(text: &str) -> Option<Span> {
    let bytes = text.as_bytes();
    let mut ends = (HEADER.len()..bytes.len()).filter(|end| {
        bytes.get(end - HEADER.len()..*end).is_some_and(|word| word.eq_ignore_ascii_case(HEADER.as_bytes()))
    });
    ends.find_map(|end| {
        let rest = text.get(end..)?;
        let value =
            rest.trim_start_matches(['"', '\'']).strip_prefix(':')?.trim_start_matches([' ', '"', '\'']);
        let inner = value
            .strip_prefix("$env:")
            .or_else(|| value.strip_prefix("${"))
            .or_else(|| value.strip_prefix('$'))?;
        let name = inner.get(..inner.find(|c| !is_name(c)).unwrap_or(inner.len()))?;
        let start = end + rest.len() - value.len();
        names::ends(name, "key").then_some(Span { start, end: start })
    })
}
