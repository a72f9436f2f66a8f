//! What was recognised and what is wrong with the text, in words.

use super::answerer::own;
use super::characters;
use super::fill::fill;
use super::step::{StepLine, steps};
use super::tells::tells;
use crate::intake::{Finding, Found, Note, Standing};
use crate::knowledge::causes::Cause;
use crate::knowledge::provider::Length;
use crate::knowledge::sign::Certainty;
use crate::locale::Words;
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
    pub title: &'static str,
    pub meaning: &'static str,
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
    CredentialLine {
        provider: found.provider.id,
        kind: found.kind.id,
        title: title(found, &length.to_string(), visit, words),
        place: place(&found.place, words),
        length: expected(found.kind.shape.length, length, words),
        tells: tells(found, words),
        chosen,
    }
}

/// Whose it is, or whose it may be.
fn title(found: &Found, length: &str, visit: &Visit, words: &Words) -> String {
    if found.owner().is_none() {
        let names: Vec<_> = found.alike().into_iter().map(|(provider, _)| provider.name).collect();
        return fill(words.guessed, &[("names", &names.join(", ")), ("length", length)]);
    }
    let kind = found.kind.name.get(visit.setting.language);
    fill(words.recognised, &[("provider", found.provider.name), ("kind", kind), ("length", length)])
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
        let detail = detail(fault, visit.place(index), words);
        match lines.iter_mut().find(|line| line.id == fault.cause.id() && line.certainty == fault.certainty) {
            Some(line) if line.details.len() < PLACES => line.details.push(detail),
            Some(_) => {}
            None => lines.push(finding(fault, detail, visit, words)),
        }
    }
    lines
}

/// No more places of one fault than this are told.
const PLACES: usize = 12;

fn finding(fault: &Finding, detail: String, visit: &Visit, words: &Words) -> FindingLine {
    let prose = own(fault.cause, &visit.setting);
    FindingLine {
        id: fault.cause.id(),
        certainty: fault.certainty,
        certainty_word: certainty_word(fault.certainty, words),
        title: prose.title,
        meaning: prose.meaning,
        details: vec![detail],
        steps: steps(prose.steps, visit.setting.system, visit.provider(), None, words),
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

fn detail(fault: &Finding, (line, column): (usize, usize), words: &Words) -> String {
    let place = fill(words.position, &[("line", &line.to_string()), ("column", &column.to_string())]);
    match note(fault, words) {
        Some(note) => fill(words.noted, &[("note", &note), ("place", &place)]),
        None => place,
    }
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
