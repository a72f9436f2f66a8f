//! Every cause by its title, as plain HTML: what the shell shows before and without the program, which writes the rest when
//! a cause is opened. And which causes hold some words.

use super::answerer::{named, own};
use super::step::{StepLine, steps};
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Language;
use crate::knowledge::providers::{self, gemini, unknown};
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
    let is_googles = cause.has_own_words() || cause.is_googles();
    let provider = if is_googles { gemini() } else { unknown() };
    let (prose, words) = (own(cause, setting), setting.language.words());
    Entry {
        title: named(prose.title, provider, words),
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

/// The causes whose words hold every word of a query, in the order of the catalogue.
pub fn search(query: &str, setting: &Setting) -> Vec<Cause> {
    let query = query.to_lowercase();
    let holds = |cause: &Cause| {
        let prose = own(*cause, setting);
        let steps = prose.steps.iter().flat_map(|step| [step.text, step.command.unwrap_or_default()]);
        let all: Vec<&str> = [prose.title, prose.meaning, prose.settle].into_iter().chain(steps).collect();
        let text = all.join("\n").to_lowercase();
        query.split_whitespace().all(|word| text.contains(word))
    };
    Cause::ALL.iter().copied().filter(holds).collect()
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
