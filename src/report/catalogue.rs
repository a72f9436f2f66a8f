//! Every cause as plain HTML: what the shell shows before and without the program. And which of them hold some words.

use super::answerer::{named, own};
use crate::knowledge::cause::{Prose, Step};
use crate::knowledge::causes::Cause;
use crate::knowledge::place::Place;
use crate::knowledge::providers::{gemini, openai_compatible};
use crate::locale::Language;
use crate::visit::Setting;

/// One element for each cause, which opens on a press: `<details data-cause="key_invalid">`.
pub fn html(language: Language) -> String {
    let mut html = String::new();
    for &cause in Cause::ALL {
        let id = cause.id();
        html.extend(["<details id=cause-", id, " data-cause=", id, ">"]);
        prose(&mut html, cause.prose(language));
        html.extend([
            "<p><a href=\"#demo=",
            id,
            "\" data-words=example>Example</a> <a data-hosted href=\"./causes/",
        ]);
        html.extend([id, ".html\" data-words=own-page>Open as a separate page</a></p></details>"]);
    }
    html
}

/// A sentence of a cause as it holds for any provider, whose name nobody knows.
pub fn for_anybody(sentence: &str, language: Language) -> String {
    named(sentence, &openai_compatible::PROVIDER, language.words())
}

fn prose(html: &mut String, prose: &Prose) {
    for (tag, text) in [("summary", prose.title), ("p", prose.meaning), ("p", prose.settle)] {
        html.extend(["<", tag, ">"]);
        escape(html, text);
        html.extend(["</", tag, ">"]);
    }
    html.push_str("<ol>");
    prose.steps.iter().for_each(|one| step(html, one));
    html.push_str("</ol>");
}

/// The words have an element of their own, in which those of another language can take their place.
fn step(html: &mut String, step: &Step) {
    html.push_str("<li><span>");
    escape(html, step.text);
    html.push_str("</span>");
    if let Some(place) = step.place {
        link(html, place);
    }
    if let Some(command) = step.command {
        html.push_str("<pre>");
        escape(html, command);
        html.push_str("</pre>");
    }
    html.push_str("</li>");
}

fn link(html: &mut String, place: Place) {
    let Some((_, link)) = gemini::PROVIDER.places.iter().find(|(known, _)| *known == place) else { return };
    html.extend([" <a href=\"", link.url, "\" rel=\"noopener noreferrer\">"]);
    escape(html, link.name);
    html.push_str("</a>");
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
        assert!(html.contains("&amp;&amp;") || !html.contains(" && "), "escape what stands in a command");
        assert_eq!(html.matches("<li").count(), html.matches("</li>").count());
    }
}
