//! The pasted command or lines without their faults, where what is right is certain. The key stands there as
//! `$GEMINI_API_KEY`.

use super::{command, dump, snippet};
use crate::intake::{Finding, Found, Origin, Reading, Standing, read};
use crate::knowledge::causes::Cause::{
    self, BearerPrefixMissing, CrlfLineEndings, DoubledKey, DoubledPath, InnerWhitespace, InvisibleCharacter,
    KeyInUrl, KeyMissing, LookalikeCharacter, MissingDot, ModelRetired, MultipleCredentials, PercentEncoded,
    PrefixIncluded, Quoted, SmartQuotes, SpacesAroundEquals, SurroundingWhitespace, TrailingComment,
    UnexpandedVariable, UnexpectedCharacter, WrongAuthHeader, WrongHeaderName,
};
use crate::knowledge::provider::Kind;
use crate::knowledge::providers::gemini;

/// No line of settings is longer on either side of its key, in bytes.
const LINE: usize = 1 << 14;
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

/// The corrected command, else the corrected lines; none where nothing is at fault, or it is not certain what is
/// right.
pub fn corrected(text: &str, reading: &Reading) -> Option<String> {
    let faulty = |causes: &[Cause]| reading.findings.iter().any(|it| causes.contains(&it.cause));
    let sent = (faulty(OF_REQUEST) || faulty(OF_VALUE)) && !holds_token(reading);
    let text = match text.matches("curl ").count() {
        0 if text.contains(" HTTP/") => dump::corrected(text).filter(|_| sent),
        0 => lines(text, reading).or_else(|| snippet::corrected(text, reading)),
        1 if sent => command::corrected(text),
        _ => None,
    };
    // It holds no key, and nothing is left to correct. A line that sets the variable to itself only shows the place.
    text.filter(|text| {
        let leaks = |found: &Found| found.credential.reveal(|key| text.contains(key));
        // Within a word it is not read as a key, and yet is one.
        let starts = |kind: &Kind| kind.cause.is_none() && text.contains(kind.shape.prefix);
        let again = read(text, Origin::Paste);
        !reading.credentials.iter().any(leaks)
            && !gemini::PROVIDER.kinds.iter().any(|kind| !kind.shape.prefix.is_empty() && starts(kind))
            && again.credentials.is_empty()
            && again.findings.iter().all(|it| it.cause == Cause::Placeholder)
    })
}

/// An OAuth token, or another vendor's key, is not at fault in another header.
fn holds_token(reading: &Reading) -> bool {
    reading.credentials.iter().any(|found| found.kind.cause.is_some())
}

fn lines(text: &str, reading: &Reading) -> Option<String> {
    let mut lines: Vec<String> = Vec::new();
    for (index, found) in reading.credentials.iter().enumerate() {
        let Standing::Value(name) = &found.place else { continue };
        let Some((line, start)) = line_of(text, found.span.start) else { continue };
        let end = start + line.len() + 1;
        let here = |it: &Finding| it.of == Some(index) || (it.span.start >= start && it.span.start <= end);
        let faulty = reading.findings.iter().any(|it| OF_VALUE.contains(&it.cause) && here(it));
        if let Some(line) = written(line, name).filter(|_| faulty && found.kind.cause.is_none()) {
            lines.push(line);
        }
    }
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The line that holds this place, and where it starts; none where it is data rather than a line of settings.
fn line_of(text: &str, at: usize) -> Option<(&str, usize)> {
    let (before, after) = (text.as_bytes().get(..at)?, text.as_bytes().get(at..)?);
    let is_part = |byte: &&u8| **byte != b'\n';
    let start = at - before.iter().rev().take(LINE).take_while(is_part).count();
    let end = at + after.iter().take(LINE).take_while(is_part).count();
    (at - start < LINE && end - at < LINE).then_some((text.get(start..end)?, start))
}

/// The line that sets the variable as its own shell or file wants it; none where the notation is not known.
fn written(line: &str, name: &str) -> Option<String> {
    let is_name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let at = line.find(name).filter(|_| !name.is_empty() && name.chars().all(is_name))?;
    let lead = line.get(..at)?.trim_start_matches('\u{feff}').trim();
    let lead = if lead.contains(":\\") { lead.rsplit('>').next()?.trim() } else { lead };
    let (before, join, behind) = match lead {
        "" => ("", "=", ""),
        "export" => ("export ", "=", ""),
        "-" => ("- ", "=", ""),
        "$env:" => ("$env:", " = \"", "\""),
        _ if lead.eq_ignore_ascii_case("set") => ("set \"", "=", "\""),
        _ if lead.eq_ignore_ascii_case("setx") => ("setx ", " \"", "\""),
        _ => return None,
    };
    // `NAME: value` is an entry of YAML, whose indentation counts.
    let rest = line.get(at + name.len()..)?.trim_start_matches(['"', ' ']);
    let fits = rest.starts_with('=') || lead.eq_ignore_ascii_case("setx");
    fits.then(|| [before, name, join, KEY, behind].concat())
}
