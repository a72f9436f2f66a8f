//! The list of all causes. The document holds their titles; what a cause says is written when it is opened. The document
//! is written to and never read: a browser that translates the page changes what stands there.

use leptos::ev;
use leptos::prelude::*;
use web_sys::Element;

use super::Page;
use super::language::each;
use super::shell::on;
use crate::knowledge::cause::Step;
use crate::knowledge::causes::Cause;
use crate::knowledge::providers::gemini;
use crate::locale::Language;
use crate::report::catalogue::for_anybody;

/// Writes what a cause says whenever it is opened.
pub(super) fn listen(page: Page) {
    each("[data-cause]", |element| {
        let Some(cause) = element.get_attribute("data-cause").and_then(|id| Cause::by_id(&id)) else {
            return;
        };
        on(&element.clone(), &ev::toggle, move |_| {
            if element.has_attribute("open") {
                write(&element, cause, page.language());
            }
        });
    });
}

/// Opens a cause, and gives its element.
pub(super) fn open(cause: Cause, language: Language) -> Option<Element> {
    let element = element(cause)?;
    let _ = element.set_attribute("open", "");
    write(&element, cause, language);
    Some(element)
}

/// Shows a cause in this language.
pub(super) fn show(cause: Cause, language: Language) {
    let Some(element) = element(cause) else { return };
    if let Some(title) = element.query_selector("summary").ok().flatten() {
        title.set_text_content(Some(&for_anybody(cause.prose(language).title, language)));
    }
    if element.has_attribute("open") {
        write(&element, cause, language);
    }
}

fn element(cause: Cause) -> Option<Element> {
    document().query_selector(&["[data-cause=", cause.id(), "]"].concat()).ok().flatten()
}

/// Puts meaning, test and steps into the place of what stands there.
fn write(element: &Element, cause: Cause, language: Language) {
    let Some(body) = element.query_selector("div").ok().flatten() else { return };
    body.set_text_content(None);
    let prose = cause.prose(language);
    for words in [prose.meaning, prose.settle] {
        add(&body, "p", &for_anybody(words, language));
    }
    let Some(steps) = add(&body, "ol", "") else { return };
    for one in &prose.steps {
        step(&steps, one, language);
    }
}

fn step(steps: &Element, step: &Step, language: Language) {
    let Some(item) = add(steps, "li", "") else { return };
    add(&item, "span", &for_anybody(step.text, language));
    let link = |place| gemini::PROVIDER.places.iter().find(|(known, _)| *known == place);
    if let Some((_, link)) = step.place.and_then(link)
        && let Some(anchor) = add(&item, "a", link.name)
    {
        let _ = anchor.set_attribute("href", link.url);
        let _ = anchor.set_attribute("rel", "noopener noreferrer");
    }
    if let Some(command) = step.command {
        add(&item, "pre", command);
    }
}

/// A new element at the end of another, with these words.
fn add(parent: &Element, tag: &str, words: &str) -> Option<Element> {
    let element = document().create_element(tag).ok()?;
    element.set_text_content(Some(words));
    parent.append_child(&element).ok()?;
    Some(element)
}
