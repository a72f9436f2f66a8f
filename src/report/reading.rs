//! What was recognised and what is wrong with the text, in words.

use super::answerer::{named, prose};
use super::characters;
use super::fill::fill;
use super::step::{StepLine, steps};
use super::tells::tells;
use crate::intake::{Finding, Found, Note, Standing, Whose};
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Words;
use crate::knowledge::provider::Length;
use crate::knowledge::providers;
use crate::knowledge::sign::Certainty;
use crate::redact::Shared;
use crate::visit::Visit;

/// A recognised credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialLine {
    pub provider: &'static str,
    pub kind: &'static str,
    /// "Google Gemini: auth key, 53 characters".
    pub title: String,
    /// Where it stands.
    pub place: String,
    /// The same as it may be shared: the name of a variable may be anybody's.
    pub shared_place: Shared,
    /// Its length against the usual one.
    pub length: Option<String>,
    /// What it tells of itself; for the visitor alone.
    pub tells: Vec<String>,
    pub chosen: bool,
}

/// A fault of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingLine {
    pub id: &'static str,
    pub certainty: Certainty,
    pub certainty_word: &'static str,
    pub title: String,
    pub meaning: String,
    /// Each place where it is, and which character stands there.
    pub details: Vec<String>,
    pub steps: Vec<StepLine>,
}

/// All credentials, in the order of the text.
pub fn credentials(visit: &Visit, words: &Words) -> Vec<CredentialLine> {
    let chosen = visit.chosen_index();
    let line = |(index, found)| credential(found, index == chosen, visit, words);
    visit.reading().credentials.iter().enumerate().map(line).collect()
}

fn credential(found: &Found, chosen: bool, visit: &Visit, words: &Words) -> CredentialLine {
    let length = found.credential.length();
    // What the visitor said holds for the chosen one.
    let whose = if chosen { visit.whose() } else { found.owner() };
    let vague = if found.is_unsigned() {
        (providers::UNKNOWN, providers::UNKNOWN)
    } else {
        (found.provider.id, found.kind.id)
    };
    CredentialLine {
        provider: whose.map_or(vague.0, |(provider, _)| provider.id),
        kind: whose.map_or(vague.1, |(_, kind)| kind.id),
        title: title(found, whose, &length.to_string(), visit, words),
        place: place(&found.place, words),
        shared_place: Shared::default(),
        length: expected(found.kind.shape.length, length, words),
        tells: if visit.is_expired() { Vec::new() } else { tells(found, words) },
        chosen,
    }
}

/// Whose it is, or whose it may be.
fn title(found: &Found, whose: Option<Whose>, length: &str, visit: &Visit, words: &Words) -> String {
    let Some((provider, kind)) = whose else {
        let alike = found.alike();
        let names: Vec<_> = alike
            .iter()
            .filter(|it| it.0.id != providers::UNKNOWN)
            .map(|(provider, _)| provider.name)
            .collect();
        let sentence = if names.is_empty() { words.nobodys } else { words.guessed };
        return fill(sentence, &[("names", &names.join(", ")), ("length", length)]);
    };
    let kind = kind.name.get(visit.setting.language);
    fill(words.recognised, &[("provider", provider.name), ("kind", kind), ("length", length)])
}

fn place(place: &Standing, words: &Words) -> String {
    match place {
        Standing::Bare => words.stands_bare.to_string(),
        Standing::Value(name) => fill(words.stands_value, &[("name", name)]),
        Standing::Header(name) => fill(words.stands_header, &[("name", name)]),
        Standing::Query(name) => fill(words.stands_query, &[("name", name)]),
        Standing::Text => words.stands_text.to_string(),
    }
}

fn expected(length: Length, found: usize, words: &Words) -> Option<String> {
    let usual = match length {
        Length::Exactly(usual) | Length::Expected(usual) => usual,
        Length::AtLeast(_) => return None,
    };
    Some(if usual == found {
        words.length_as_expected.to_string()
    } else {
        fill(words.length_differs, &[("found", &found.to_string()), ("expected", &usual.to_string())])
    })
}

/// All faults, in the order of the text; one that stands in several places is told once.
pub fn findings(visit: &Visit, words: &Words) -> Vec<FindingLine> {
    let mut lines: Vec<FindingLine> = Vec::new();
    for (index, fault) in visit.reading().findings.iter().enumerate() {
        let detail = detail(fault, visit.text(), visit.place(index), words);
        match lines.iter_mut().find(|line| line.id == fault.cause.id() && line.certainty == fault.certainty) {
            Some(line) if line.details.len() < PLACES => line.details.push(detail),
            Some(_) => {}
            None => lines.push(finding(fault, detail, visit, words)),
        }
    }
    lines
}

/// No more characters of a gap than these are named.
const GAP: usize = 12;
/// No more places of one fault than this are told.
const PLACES: usize = 12;

fn finding(fault: &Finding, detail: String, visit: &Visit, words: &Words) -> FindingLine {
    let provider = visit.provider();
    let prose = prose(fault.cause, provider, &visit.setting);
    FindingLine {
        id: fault.cause.id(),
        certainty: fault.certainty,
        certainty_word: certainty_word(fault.certainty, words),
        title: named(prose.title, provider, words),
        meaning: named(prose.meaning, provider, words),
        details: vec![detail],
        steps: steps(&prose.steps, visit.setting.system, provider, None, words),
    }
}

/// The word of a certainty.
pub const fn certainty_word(certainty: Certainty, words: &Words) -> &'static str {
    match certainty {
        Certainty::Certain => words.certain,
        Certainty::Likely => words.likely,
        Certainty::Possible => words.possible,
    }
}

fn detail(fault: &Finding, text: &str, (line, column): (usize, usize), words: &Words) -> String {
    let place = fill(words.position, &[("line", &line.to_string()), ("column", &column.to_string())]);
    match mixed(fault, text, words).or_else(|| note(fault, words)) {
        Some(note) => fill(words.noted, &[("note", &note), ("place", &place)]),
        None => place,
    }
}

/// The characters of a gap that holds several, each by its own name, as they are marked in the text.
fn mixed(fault: &Finding, text: &str, words: &Words) -> Option<String> {
    let gap = text.get(fault.span.start..fault.span.end)?;
    let mut runs: Vec<(char, usize)> = Vec::new();
    for character in gap.chars().take(GAP) {
        match runs.last_mut() {
            Some((last, count)) if *last == character => *count += 1,
            _ => runs.push((character, 1)),
        }
    }
    let several = fault.cause == Cause::SurroundingWhitespace && runs.len() > 1;
    let written = gap.contains(|it: char| it.is_ascii_graphic());
    let name = |(character, count)| {
        note(&Finding { note: Note::Character { character, count }, ..fault.clone() }, words)
            .unwrap_or_default()
    };
    (several && !written).then(|| runs.into_iter().map(name).collect::<Vec<_>>().join(" + "))
}

fn note(fault: &Finding, words: &Words) -> Option<String> {
    match fault.note {
        // Whose secret it is says something only where another provider's was wanted.
        Note::Provider(_) if fault.cause != Cause::OtherProviderKey => None,
        Note::None => None,
        Note::Character { character, count: 1 } => {
            Some(fill(words.note_character, &[("character", &characters::name(character, words))]))
        }
        Note::Character { character, count } => Some(fill(
            words.note_characters,
            &[("character", &characters::name(character, words)), ("count", &count.to_string())],
        )),
        Note::Length { found, expected } => Some(fill(
            words.note_length,
            &[("found", &found.to_string()), ("expected", &expected.to_string())],
        )),
        Note::Provider(provider) => Some(fill(words.note_provider, &[("provider", provider)])),
    }
}
