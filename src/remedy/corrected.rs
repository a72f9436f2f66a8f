//! The pasted command or code without its faults, where what is right is certain. The key stands there as
//! `$GEMINI_API_KEY`. A line that sets the variable itself has no such form: there the cleaned key is copied.

use super::{command, dump, snippet};
use crate::intake::{Found, Origin, Reading, read};
use crate::knowledge::causes::Cause::{
    self, BearerPrefixMissing, CrlfLineEndings, DoubledKey, DoubledPath, InnerWhitespace, InvisibleCharacter,
    KeyInUrl, KeyMissing, LookalikeCharacter, MissingDot, ModelRetired, MultipleCredentials, PercentEncoded,
    PrefixIncluded, Quoted, SmartQuotes, SpacesAroundEquals, SurroundingWhitespace, TrailingComment,
    UnexpandedVariable, UnexpectedCharacter, WrongAuthHeader, WrongHeaderName,
};
use crate::knowledge::provider::Kind;
use crate::knowledge::providers::gemini;

/// What stands for the key.
pub const KEY: &str = "$GEMINI_API_KEY";
/// Faults of a value that are gone once it is written anew.
pub(super) const OF_VALUE: &[Cause] = &[
    SurroundingWhitespace,
    InnerWhitespace,
    InvisibleCharacter,
    LookalikeCharacter,
    SmartQuotes,
    Quoted,
    PrefixIncluded,
    UnexpectedCharacter,
    DoubledKey,
    MissingDot,
    PercentEncoded,
    SpacesAroundEquals,
    CrlfLineEndings,
    TrailingComment,
];
/// Faults of a request that are gone once it is written anew.
const OF_REQUEST: &[Cause] = &[
    WrongAuthHeader,
    WrongHeaderName,
    MultipleCredentials,
    KeyInUrl,
    KeyMissing,
    DoubledPath,
    ModelRetired,
    UnexpandedVariable,
    BearerPrefixMissing,
];

/// The corrected command, request or code; none where nothing is at fault, or it is not certain what is right.
pub fn corrected(text: &str, reading: &Reading) -> Option<String> {
    let faulty = |causes: &[Cause]| reading.findings.iter().any(|it| causes.contains(&it.cause));
    let sent = (faulty(OF_REQUEST) || faulty(OF_VALUE)) && !holds_token(reading);
    let text = match text.matches("curl ").count() {
        0 if text.contains(" HTTP/") => dump::corrected(text).filter(|_| sent),
        0 => snippet::corrected(text, reading),
        1 if sent => command::corrected(text),
        _ => None,
    };
    // It holds no key, and nothing is left to correct.
    text.filter(|text| {
        let leaks = |found: &Found| found.credential.reveal(|key| text.contains(key));
        // Within a word it is not read as a key, and yet is one.
        let starts = |kind: &Kind| kind.cause.is_none() && text.contains(kind.shape.prefix);
        let again = read(text, Origin::Paste);
        !reading.credentials.iter().any(leaks)
            && !gemini().kinds.iter().any(|kind| !kind.shape.prefix.is_empty() && starts(kind))
            && again.credentials.is_empty()
            && again.findings.is_empty()
    })
}

/// An OAuth token, or another vendor's key, is not at fault in another header.
fn holds_token(reading: &Reading) -> bool {
    reading.credentials.iter().any(|found| found.kind.cause.is_some())
}
