//! Lines that set variables: which names, how often, and how they are written.

use super::back::is_name;
use super::desk::Desk;
use super::{Note, Span, Standing, names};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// Texts beyond this are logs or data, not settings.
const LONGEST: usize = 1 << 18;
/// What Google's and other common clients read.
const READ: &[&str] = &[
    "GEMINI_API_KEY",
    "GOOGLE_API_KEY",
    "GOOGLE_GENERATIVE_AI_API_KEY",
    "GOOGLE_GENAI_API_KEY",
    "GOOGLE_GEMINI_API_KEY",
];
/// Builders put variables of these names into the page that everybody gets.
const EXPOSED: &[&str] = &[
    "VITE_",
    "REACT_APP_",
    "NEXT_PUBLIC_",
    "EXPO_PUBLIC_",
    "NUXT_PUBLIC_",
    "VUE_APP_",
    "GATSBY_",
    "PUBLIC_",
];

/// `NAME=value` on a line of its own.
struct Line<'t> {
    /// `export`, `set`, `-`, or nothing.
    lead: &'t str,
    name: &'t str,
    start: usize,
    /// What stands between the name and the value.
    sign: &'t str,
    value: &'t str,
    value_start: usize,
}

impl Line<'_> {
    fn name_span(&self) -> Span {
        Span { start: self.start, end: self.start + self.name.len() }
    }

    fn is_exported(&self) -> bool {
        self.lead == "export" || self.lead.eq_ignore_ascii_case("set")
    }
}

/// Reads the lines that set variables.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    if text.len() > LONGEST {
        return;
    }
    let mut seen: Vec<Line<'_>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(line) = parse(line, start).filter(|_| seen.len() < 500) {
            written(desk, &line);
            repeated(desk, &seen, &line);
            settings(desk, &line);
            seen.push(line);
        }
        start += line.len();
    }
    exposed(desk);
}

/// Only names in capitals, with `=`.
fn parse(line: &str, start: usize) -> Option<Line<'_>> {
    let equals = line.find('=')?;
    let before = line.get(..equals)?.trim_end_matches([' ', '\t']);
    let name = before.get(before.trim_end_matches(is_name).len()..)?;
    let lead = before.get(..before.len() - name.len())?.trim();
    let after = line.get(equals + 1..)?;
    let value = after.trim_start_matches([' ', '\t']);
    let capitals = name.len() > 3 && !name.bytes().any(|byte| byte.is_ascii_lowercase());
    let known = matches!(lead, "" | "-" | "export" | "\u{feff}") || lead.eq_ignore_ascii_case("set");
    (capitals && known).then_some(Line {
        lead,
        name,
        start: start + before.len() - name.len(),
        sign: line.get(before.len()..line.len() - value.len())?,
        value: value.trim_end(),
        value_start: start + line.len() - value.len(),
    })
}

/// How a key is written: spaces around the sign, a comment behind it.
fn written(desk: &mut Desk<'_>, line: &Line<'_>) {
    if !names::is_gemini(line.name) || line.value.is_empty() {
        return;
    }
    let quoted = line.value.starts_with(['"', '\'', '$']) || line.value.contains('(');
    if line.sign != "=" && (line.is_exported() || !quoted) {
        let sure = if line.is_exported() { Certainty::Certain } else { Certainty::Likely };
        let span = Span { start: line.value_start - line.sign.len(), end: line.value_start };
        let of = within(desk, line);
        desk.report(Cause::SpacesAroundEquals, sure, span, of, Note::None);
    }
    if line.lead.is_empty() && !quoted && line.value.ends_with([';', ',']) {
        closed(desk, line);
    }
    if let Some(at) = line.value.find(" #").filter(|_| !quoted) {
        let span = Span { start: line.value_start + at + 1, end: line.value_start + line.value.len() };
        let of = within(desk, line);
        desk.report(Cause::TrailingComment, Certainty::Possible, span, of, Note::None);
    }
}

/// A semicolon or comma of some language, which becomes part of the value.
fn closed(desk: &mut Desk<'_>, line: &Line<'_>) {
    let end = line.value_start + line.value.len();
    let of = within(desk, line);
    if let Some(found) =
        of.and_then(|of| desk.reading.credentials.get_mut(of)).filter(|found| found.span.end + 1 == end)
    {
        found.span.end = end;
        found.cleaned = true;
        let character = if line.value.ends_with(';') { ';' } else { ',' };
        let note = Note::Character { character, count: 1 };
        desk.report(Cause::UnexpectedCharacter, Certainty::Likely, Span { start: end - 1, end }, of, note);
    }
}

/// The secret in a line.
fn within(desk: &Desk<'_>, line: &Line<'_>) -> Option<usize> {
    let end = line.value_start + line.value.len();
    let mut all = desk.reading.credentials.iter();
    all.position(|found| found.span.end > line.value_start && found.span.start < end)
}

/// The same variable twice, or both of Google's.
fn repeated(desk: &mut Desk<'_>, seen: &[Line<'_>], line: &Line<'_>) {
    if !READ.contains(&line.name) || line.value.is_empty() {
        return;
    }
    let set = |other: &&Line<'_>| !other.value.is_empty();
    if seen.iter().filter(set).any(|other| other.name == line.name && other.value != line.value) {
        desk.report(Cause::DuplicateVariable, Certainty::Likely, line.name_span(), None, Note::None);
    }
    let other = match line.name {
        "GEMINI_API_KEY" => "GOOGLE_API_KEY",
        "GOOGLE_API_KEY" => "GEMINI_API_KEY",
        _ => return,
    };
    if seen.iter().filter(set).any(|earlier| earlier.name == other && earlier.value != line.value) {
        desk.report(Cause::BothVariablesSet, Certainty::Likely, line.name_span(), None, Note::None);
    }
}

/// Variables that send a key elsewhere.
fn settings(desk: &mut Desk<'_>, line: &Line<'_>) {
    let value = line.value.trim_matches(['"', '\'']);
    let on = value.eq_ignore_ascii_case("true") || value == "1";
    if line.name == "GOOGLE_GENAI_USE_VERTEXAI" && on {
        desk.report(Cause::VertexModeSet, Certainty::Likely, line.name_span(), None, Note::None);
    }
    if line.name == "GOOGLE_GEMINI_BASE_URL" && !value.is_empty() {
        desk.report(Cause::CustomBaseUrl, Certainty::Possible, line.name_span(), None, Note::None);
    }
}

/// Gemini keys under names that are published, or that no client reads.
fn exposed(desk: &mut Desk<'_>) {
    let mut rows = Vec::new();
    for (index, found) in desk.reading.credentials.iter().enumerate() {
        let Standing::Value(name) = &found.place else { continue };
        let short = name.rsplit('.').next().unwrap_or(name);
        let capitals = !short.bytes().any(|byte| byte.is_ascii_lowercase());
        if found.provider.id != "gemini" || !capitals {
            continue;
        }
        let Some(span) = name_before(desk.text, found.span.start, short) else { continue };
        if EXPOSED.iter().any(|prefix| short.starts_with(prefix)) {
            rows.push((Cause::ClientExposedVariable, Certainty::Likely, span, index));
        } else if names::holds(short, "gemini") && !READ.contains(&short) {
            rows.push((Cause::UnreadVariableName, Certainty::Possible, span, index));
        }
    }
    for (cause, sure, span, index) in rows {
        desk.report(cause, sure, span, Some(index), Note::None);
    }
}

/// Where the name of a value stands, shortly before it.
fn name_before(text: &str, value: usize, name: &str) -> Option<Span> {
    let mut floor = value.saturating_sub(160);
    while !text.is_char_boundary(floor) {
        floor += 1;
    }
    let start = floor + text.get(floor..value)?.rfind(name)?;
    Some(Span { start, end: start + name.len() })
}
