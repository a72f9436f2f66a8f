//! How people ask about a cause: what is wrong in the lists, and the words of them that the page keeps.

use std::collections::{BTreeMap, BTreeSet};

use super::DATA;
use super::data::{Cause, Localized, Prose};
use super::languages::Languages;
use super::terms::{Term, is_ideograph, terms};

/// So many wordings a language has of each cause: fewer miss the half of how people say it.
const WORDINGS: std::ops::RangeInclusive<usize> = 8..=20;

pub fn check(causes: &[(String, Cause)], languages: &Languages, faults: &mut Vec<String>) {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for (id, cause) in causes {
        let mut fault = |text: String| faults.push(format!("{DATA}/causes/{id}.toml: {text}"));
        let asked = cause.asked.0.as_deref();
        let lists = asked.into_iter().flatten();
        for (language, wordings) in lists.clone() {
            if languages.iter().all(|(id, _)| id != language) {
                fault(format!("[asked] has `{language}`: there is no such language."));
            }
            if !WORDINGS.contains(&wordings.len()) {
                fault(format!("write 8 to 20 wordings into [asked] {language}: it has {}.", wordings.len()));
            }
        }
        for language in
            ["en", "zh"].into_iter().filter(|it| asked.is_none_or(|asked| !asked.contains_key(*it)))
        {
            fault(format!("write into [asked] {language} how people ask about it."));
        }
        for wording in lists.flat_map(|(_, wordings)| wordings) {
            if let Some(other) = known.insert(wording.to_lowercase(), id).filter(|other| other != id) {
                fault(format!("`{wording}` is asked about {other} as well: keep it where it fits better."));
            }
        }
    }
}

/// Gives a cause the words of its wordings that its other words have not.
pub fn with_words(mut cause: Cause) -> Cause {
    let mut known: BTreeSet<u64> = BTreeSet::new();
    let own = cause.gemini.iter().flat_map(Localized::iter);
    for prose in cause.words.iter().chain(own) {
        each_text(prose, &mut |text| {
            terms(text, &mut |term| {
                known.insert(term.id);
            });
        });
    }
    let asked = cause.asked.0.as_deref();
    let wordings: Vec<&String> = asked.into_iter().flatten().flat_map(|(_, wordings)| wordings).collect();
    cause.asked_words =
        wordings.iter().flat_map(|wording| new_words(wording, &mut known)).collect::<Vec<_>>().join(" ");
    cause
}

fn each_text(prose: &Prose, see: &mut dyn FnMut(&str)) {
    let steps = prose.steps.iter().map(|step| &step.text);
    for text in [&prose.title, &prose.meaning, &prose.settle].into_iter().chain(steps) {
        see(text);
    }
}

/// The words of a text that are not known yet. Pairs of characters that overlap are one run again.
fn new_words<'t>(text: &'t str, known: &mut BTreeSet<u64>) -> Vec<&'t str> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    terms(text, &mut |term: Term| {
        let is_new = known.insert(term.id);
        if !is_new || term.is_part {
            return;
        }
        let is_pair = term.stem.starts_with(is_ideograph);
        match places.last_mut() {
            Some((_, end)) if is_pair && term.start < *end => *end = term.end,
            _ => places.push((term.start, term.end)),
        }
    });
    places.into_iter().filter_map(|(start, end)| text.get(start..end)).collect()
}
