//! Every cause as plain HTML: what the shell shows before and without the program, and where the program reads its
//! words. `web::catalogue` is the other end of it.

use crate::knowledge::cause::{Prose, Step};
use crate::knowledge::causes::Cause;
use crate::knowledge::elsewhere;
use crate::knowledge::place::Place;
use crate::knowledge::providers::gemini;
use crate::locale::Language;

/// One element for each cause, which opens on a press: `<details data-cause="key_invalid">`, with the words that
/// hold for other providers hidden behind it.
pub fn html(language: Language) -> String {
    let mut html = String::new();
    for &cause in Cause::ALL {
        let id = cause.id();
        html.extend(["<details id=cause-", id, " data-cause=", id, ">"]);
        prose(&mut html, "summary", cause.prose(language));
        html.extend(["<a href=\"#demo=", id, "\" data-words=example>Example</a></details>"]);
        if elsewhere::words(cause).is_some() {
            html.extend(["<div data-elsewhere=", id, " hidden>"]);
            prose(&mut html, "h3", cause.elsewhere(language));
            html.push_str("</div>");
        }
    }
    html
}

fn prose(html: &mut String, title: &str, prose: &Prose) {
    let links = title == "summary";
    for (tag, text) in [(title, prose.title), ("p", prose.meaning), ("p", prose.settle)] {
        html.extend(["<", tag, ">"]);
        escape(html, text);
        html.extend(["</", tag, ">"]);
    }
    html.push_str("<ol>");
    prose.steps.iter().for_each(|one| step(html, one, links));
    html.push_str("</ol>");
}

fn step(html: &mut String, step: &Step, links: bool) {
    match step.place {
        Some(place) => html.extend(["<li data-place=", place.id(), ">"]),
        None => html.push_str("<li>"),
    }
    escape(html, step.text);
    if let Some(place) = step.place.filter(|_| links) {
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
