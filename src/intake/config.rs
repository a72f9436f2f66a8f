//! Settings in YAML and JSON: manifests, workflows, pipelines, compose files.

use super::desk::{Desk, HOST};
use super::{Note, Span, env, names, unread};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty::{Likely, Possible};

/// Texts beyond this are data, not settings.
const LONGEST: usize = 1 << 17;
/// More entries than these are not looked at.
const MOST: usize = 500;

/// `NAME: value` or `"NAME": "value"`, the name in capitals.
struct Entry<'t> {
    name: &'t str,
    start: usize,
    /// Without its quotes.
    value: &'t str,
    value_start: usize,
}

/// Looks at the entries that set variables.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    if text.len() > LONGEST || !text.contains(':') {
        return;
    }
    let mut seen: Vec<Entry<'_>> = Vec::new();
    let (mut start, mut named) = (0, None);
    // An entry of JSON ends with a comma, and one of its objects may stand on one line.
    for part in text.split_inclusive(['\n', ',']) {
        let open = part.rfind("{\"").or_else(|| part.rfind("{ \"")).map_or(0, |at| at + 1);
        let entry = part.get(open..).and_then(|entry| parse(entry, start + open));
        // The name of a variable and its value may be two entries.
        let entry = entry.or_else(|| paired(&mut named, part, start));
        if let Some(entry) = entry.filter(|_| seen.len() < MOST) {
            both(desk, &seen, &entry);
            twice(desk, &seen, &entry);
            settings(desk, &entry);
            unfilled(desk, &entry);
            seen.push(entry);
        }
        start += part.len();
    }
}

fn parse(part: &str, start: usize) -> Option<Entry<'_>> {
    let before = part.len() - part.trim_start_matches([' ', '\t', '-', '"']).len();
    let rest = part.get(before..)?;
    let name = rest.get(..rest.find(|c| !is_name(c))?).filter(|name| name.len() > 3)?;
    let rest = rest.get(name.len()..)?;
    let rest = rest.strip_prefix('"').unwrap_or(rest);
    let value = rest.trim_start_matches(' ').strip_prefix(':').filter(|rest| rest.starts_with([' ', '"']))?;
    let value = value.trim_start_matches([' ', '"', '\'']);
    let value_start = start + part.len() - value.len();
    let value = value.trim_end_matches(['\n', '\r', ' ', ',', '"', '\'']);
    let value = if value.starts_with(['$', '{']) { value } else { value.trim_end_matches(['}', ' ', '"']) };
    Some(Entry { name, start: start + before, value, value_start })
}

/// `name: X`, then `value: Y`, of a manifest.
fn paired<'t>(named: &mut Option<(usize, &'t str)>, part: &'t str, start: usize) -> Option<Entry<'t>> {
    let field = |word: &str| {
        let at = part.find(word)?;
        let rest = part.get(at + word.len()..)?.trim_start_matches(['"', ' ']).strip_prefix(':')?;
        let own = part.get(..at)?.bytes().all(|byte| b" \t-\"{[".contains(&byte));
        own.then(|| rest.trim_start_matches([' ', '"', '\'']))
    };
    if let Some(name) = field("name") {
        let end = name.find(|c| !is_name(c)).unwrap_or(name.len());
        *named = name.get(..end).filter(|it| it.len() > 3).map(|it| (start + part.len() - name.len(), it));
        return None;
    }
    let value = field("value")?;
    let (start_of_name, name) = named.take()?;
    let value_start = start + part.len() - value.len();
    let value = value.trim_end_matches(['\n', '\r', ' ', ',', '"', '\'']);
    let value = value.trim_end_matches(['}', ' ', '"']);
    Some(Entry { name, start: start_of_name, value, value_start })
}

const fn is_name(c: char) -> bool {
    c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'
}

impl Entry<'_> {
    fn span(&self) -> Span {
        Span { start: self.start, end: self.start + self.name.len() }
    }
}

/// Both of Google's variables, with different keys.
fn both(desk: &mut Desk<'_>, seen: &[Entry<'_>], entry: &Entry<'_>) {
    const TWO: [&str; 2] = ["GEMINI_API_KEY", "GOOGLE_API_KEY"];
    let literal =
        |it: &Entry<'_>| TWO.contains(&it.name) && !it.value.is_empty() && !it.value.starts_with(['$', '{']);
    let other = |it: &&Entry<'_>| literal(it) && it.name != entry.name && it.value != entry.value;
    if literal(entry) && seen.iter().any(|it| other(&it)) {
        desk.report(Cause::BothVariablesSet, Likely, entry.span(), None, Note::None);
    }
}

/// The same variable again in the same list: the later one wins, or the file is refused.
fn twice(desk: &mut Desk<'_>, seen: &[Entry<'_>], entry: &Entry<'_>) {
    let text = desk.text;
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let same = |it: &Entry<'_>| {
        let Some(between) = text.get(it.start..entry.start) else { return false };
        let start = text.get(..it.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let own = text.get(start..).map_or(0, indent);
        let deeper = |line: &str| line.trim().is_empty() || indent(line) >= own;
        it.name == entry.name
            && it.value != entry.value
            && !between.contains('}')
            && between.split('\n').skip(1).all(deeper)
    };
    if unread::READ.contains(&entry.name) && seen.iter().any(same) {
        desk.report(Cause::DuplicateVariable, Likely, entry.span(), None, Note::None);
    }
}

/// Variables that send a key elsewhere.
fn settings(desk: &mut Desk<'_>, entry: &Entry<'_>) {
    let on = entry.value.eq_ignore_ascii_case("true") || entry.value == "1";
    if env::VERTEX_MODES.contains(&entry.name) && on {
        desk.report(Cause::VertexModeSet, Likely, entry.span(), None, Note::None);
    }
    let told = env::is_address(entry.name) && !entry.value.contains(HOST);
    if !entry.value.is_empty() && (told || (env::is_proxy(entry.name) && env::asks_gemini(desk))) {
        desk.report(Cause::CustomBaseUrl, Possible, entry.span(), None, Note::None);
    }
}

/// A reference that nothing replaces here: another system's notation, or the variable's own name.
fn unfilled(desk: &mut Desk<'_>, entry: &Entry<'_>) {
    let text = desk.text;
    if !names::is_gemini(entry.name) {
        return;
    }
    let workflow = ["runs-on:", "jobs:", "uses:"].iter().any(|word| text.contains(word));
    let pipeline = !workflow && text.contains("script:") && !text.contains("services:");
    let secret =
        ["secrets.", "${secrets.", "{{secrets.", "{{ secrets."].iter().any(|it| entry.value.starts_with(it));
    let shell = entry.value.starts_with('$') && !entry.value.starts_with("${{");
    let inner = entry.value.trim_start_matches(['$', '{']).trim_end_matches('}');
    let cause = if workflow && (secret || shell) {
        Cause::UnexpandedVariable
    } else if pipeline && shell && inner == entry.name {
        Cause::Placeholder
    } else {
        return;
    };
    let span = Span { start: entry.value_start, end: entry.value_start + entry.value.len() };
    desk.report(cause, Likely, span, None, Note::None);
}
