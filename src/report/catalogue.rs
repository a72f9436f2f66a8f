//! Every cause by its title, as plain HTML: what the shell shows before and without the program, which writes the rest when
//! a cause is opened. And which causes hold some words.

use super::answerer::{named, own};
use super::step::{StepLine, steps};
use crate::diagnosis::nearest::terms::terms;
use crate::diagnosis::nearest::{self, Near};
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Language;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers::{self, gemini, unknown};
use crate::knowledge::rules;
use crate::visit::Setting;

/// One element for each cause, which opens on a press: `<details data-cause="key_invalid">`. Its `<div>` is empty; where
/// no program runs, the page of the cause is a link away.
pub fn html(language: Language) -> String {
    let mut html = String::new();
    for &cause in Cause::ALL {
        let id = cause.id();
        html.extend(["<details id=cause-", id, " data-cause=", id, "><summary>"]);
        escape(&mut html, &for_anybody(cause.prose(language).title, language));
        html.extend([
            "</summary><div></div><p><a href=\"#demo=",
            id,
            "\" data-words=example>Example</a> <a data-hosted href=\"./causes/",
        ]);
        html.extend([id, ".html\" data-words=own-page>Open as a separate page</a></p></details>"]);
    }
    html
}

/// What is written of a cause when it is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub title: String,
    pub meaning: String,
    pub settle: String,
    pub steps: Vec<StepLine>,
}

/// The words of a cause for the chosen system: Google's where the cause has words of Google's, else nobody's.
pub fn entry(cause: Cause, setting: &Setting) -> Entry {
    let provider = spoken_of(cause);
    let (prose, words) = (own(cause, setting), setting.language.words());
    Entry {
        title: title(cause, setting),
        meaning: named(prose.meaning, provider, words),
        settle: named(prose.settle, provider, words),
        steps: steps(&prose.steps, setting.system, provider, None, words),
    }
}

/// A sentence of a cause as it holds for any provider, whose name nobody knows.
pub fn for_anybody(sentence: &str, language: Language) -> String {
    let anybody = providers::by_id("openai_compatible").unwrap_or(unknown());
    named(sentence, anybody, language.words())
}

fn escape(html: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            other => html.push(other),
        }
    }
}

/// A cause that the words of the search find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub cause: Cause,
    /// The title in pieces, each with whether it was searched for.
    pub title: Vec<(String, bool)>,
    /// Its statuses and reasons, and whose alone it is.
    pub codes: String,
}

/// A hit further behind the first than this is none.
const BEHIND: f32 = 0.2;
/// So many hits are shown.
const HITS: usize = 20;
/// So many codes stand beside a title.
const CODES: usize = 3;

/// The causes that come closest to the words of a search, the closest first.
pub fn search(query: &str, setting: &Setting) -> Vec<Hit> {
    let mut near = nearest::search(query);
    let enough = near.first().map_or(0.0, |first| first.score * BEHIND);
    near.retain(|it| it.score >= enough);
    near.truncate(HITS);
    let hit = |it: Near| {
        let title = title(it.cause, setting);
        Hit { title: marked(&title, &it.met), codes: codes(it.cause), cause: it.cause }
    };
    near.into_iter().map(hit).collect()
}

/// The title of a cause as the catalogue has it.
pub fn title(cause: Cause, setting: &Setting) -> String {
    named(own(cause, setting).title, spoken_of(cause), setting.language.words())
}

/// Whom the words of a cause speak of in the catalogue.
fn spoken_of(cause: Cause) -> &'static Provider {
    if cause.has_own_words() || cause.is_googles() { gemini() } else { unknown() }
}

/// A text in pieces: what has one of these terms, and what stands between.
fn marked(text: &str, met: &[(u64, f32)]) -> Vec<(String, bool)> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    terms(text, &mut |term| {
        if met.iter().all(|(id, _)| *id != term.id) {
            return;
        }
        match places.last_mut() {
            Some((_, end)) if term.start <= *end => *end = term.end.max(*end),
            _ => places.push((term.start, term.end)),
        }
    });
    let mut pieces = Vec::new();
    let mut from = 0;
    for (start, end) in places {
        pieces.push((text.get(from..start).unwrap_or_default().to_string(), false));
        pieces.push((text.get(start..end).unwrap_or_default().to_string(), true));
        from = end;
    }
    pieces.push((text.get(from..).unwrap_or_default().to_string(), false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

/// The statuses and reasons by which a cause is told, and the provider that alone has it.
pub fn codes(cause: Cause) -> String {
    let mut all: Vec<String> = Vec::new();
    let mut add = |code: String| {
        if !all.contains(&code) {
            all.push(code);
        }
    };
    let of_cause = || rules::all().filter(|rule| rule.cause == cause);
    of_cause().flat_map(|rule| rule.http.iter().copied().chain(rule.seen)).for_each(|it| add(it.to_string()));
    all.sort();
    all.truncate(CODES);
    let mut add = |code: &str| {
        if all.len() < CODES + 1 && !all.iter().any(|it| it == code) {
            all.push(code.to_string());
        }
    };
    of_cause().filter_map(|rule| rule.reason.or(rule.status)).take(1).for_each(&mut add);
    if cause.is_googles() {
        all.push(gemini().name.to_string());
    }
    all.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cause_stands_there_once_and_nothing_opens_an_element() {
        let html = html(Language::English);
        for cause in Cause::ALL {
            assert_eq!(
                html.matches(&["<details id=cause-", cause.id(), " "].concat()).count(),
                1,
                "{cause:?}"
            );
        }
        assert_eq!(html.matches('<').count(), Cause::ALL.len() * 12, "an element opens in a title");
    }
}
