//! Lines that set variables: which names, how often, and how they are written.

use super::back::is_name;
use super::desk::{Desk, HOST};
use super::{Note, Span, names, unread};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// Texts beyond this are logs or data, not settings.
const LONGEST: usize = 1 << 18;
/// Variables that send every request through another host.
const PROXIES: &[&str] = &["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"];

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
}

/// Only names in capitals, with `=`, or as the first word behind a command that sets variables.
fn parse(line: &str, start: usize) -> Option<Line<'_>> {
    if let Some(word) = worded(line, start) {
        return Some(word);
    }
    // A unit of systemd names its variables in a setting of its own.
    let unit = if line.starts_with("Environment=") { "Environment=".len() } else { 0 };
    let equals = unit + line.get(unit..)?.find('=')?;
    let before = line.get(..equals)?.trim_end_matches([' ', '\t']);
    let name = before.get(before.trim_end_matches(is_name).len()..)?;
    let lead = before.get(..before.len() - name.len())?.trim();
    // `C:\work>set`, `PS C:\work> $env:`
    let lead = if lead.contains(":\\") { lead.rsplit('>').next()?.trim_start() } else { lead };
    let after = line.get(equals + 1..)?;
    let value = after.trim_start_matches([' ', '\t']);
    let capitals = name.len() > 3 && !name.bytes().any(|byte| byte.is_ascii_lowercase());
    let known = matches!(
        lead,
        "" | "-"
            | "export"
            | "$env:"
            | "\u{feff}"
            | "ENV"
            | "ARG"
            | "Environment="
            | "Environment=\""
            | "Environment='"
    ) || lead.eq_ignore_ascii_case("set");
    ((capitals || is_proxy(name)) && known).then_some(Line {
        lead,
        name,
        start: start + before.len() - name.len(),
        sign: line.get(before.len()..line.len() - value.len())?,
        value: value.trim_end(),
        value_start: start + line.len() - value.len(),
    })
}

/// How commands begin that take a name and a value as words.
const WORDS: &[&str] = &["setx ", "SETX ", "set -gx ", "set -x ", "set -Ux ", "SetEnvironmentVariable("];

/// `setx NAME value`, `set -gx NAME value`, `SetEnvironmentVariable("NAME", "value")`.
fn worded(line: &str, start: usize) -> Option<Line<'_>> {
    let lead = WORDS.iter().find_map(|word| Some(line.find(word)? + word.len()))?;
    let rest = line.get(lead..)?.trim_start_matches([' ', '"', '\'']);
    let name = rest.get(..rest.find(|c| !is_name(c))?)?;
    let value = rest.get(name.len()..)?.trim_start_matches([' ', '"', '\'', ',']);
    let value_start = start + line.len() - value.len();
    let value = value.split(['"', '\'']).next()?.trim_end();
    let at = start + line.len() - rest.len();
    // What stands around such a value is the command's, as in PowerShell.
    Some(Line { lead: "$env:", name, start: at, sign: "", value, value_start })
}

/// How a key is written: spaces around the sign, a comment behind it.
fn written(desk: &mut Desk<'_>, line: &Line<'_>) {
    // PowerShell takes spaces around the sign.
    if !names::is_gemini(line.name) || line.value.is_empty() || line.lead == "$env:" {
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
    if !unread::READ.contains(&line.name) || line.value.is_empty() {
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
    if VERTEX_MODES.contains(&line.name) && on {
        desk.report(Cause::VertexModeSet, Certainty::Likely, line.name_span(), None, Note::None);
    }
    let redirects = !value.is_empty()
        && ((is_address(line.name) && !value.contains(HOST)) || (is_proxy(line.name) && asks_gemini(desk)));
    if redirects {
        desk.report(Cause::CustomBaseUrl, Certainty::Possible, line.name_span(), None, Note::None);
    }
}

/// What turns Google's SDKs to Vertex AI; the first wins.
pub(super) const VERTEX_MODES: [&str; 2] = ["GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI"];

/// Whether a variable of this name holds the address of Gemini's API.
pub(super) fn is_address(name: &str) -> bool {
    ["gemini", "genai", "generative"].iter().any(|word| names::holds(name, word))
        && ["base_url", "api_base", "endpoint", "api_url"].iter().any(|word| names::ends(name, word))
}

pub(super) fn is_proxy(name: &str) -> bool {
    PROXIES.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Whether the text is about Gemini: many machines have a proxy for other reasons.
pub(super) fn asks_gemini(desk: &mut Desk<'_>) -> bool {
    desk.names_gemini_host() || ["GEMINI", "GOOGLE_API_KEY"].iter().any(|name| desk.text.contains(name))
}
