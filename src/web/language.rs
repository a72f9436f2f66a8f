//! The language of the page: the browser's to begin with, then the one of the button that was pressed.

use std::cell::RefCell;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, NodeList};

use super::catalogue;
use super::{Page, shell as page_shell};
use crate::knowledge::causes::Cause;
use crate::locale::{Language, shell};

thread_local! {
    /// The document's own words, by their elements, once another language took their place.
    static OWN: RefCell<Vec<(Element, Element)>> = const { RefCell::new(Vec::new()) };
}

/// The first of the browser's languages that the page speaks.
pub(super) fn of_browser() -> Language {
    let tags: Vec<String> =
        window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
    Language::preferred(tags.iter().map(String::as_str))
}

/// Shows the buttons, and says everything in the language of the browser.
pub(super) fn listen(page: Page) {
    for language in Language::ALL {
        if let Some(button) =
            page_shell::find::<HtmlElement>(&["[data-language=", language.id(), "]"].concat())
        {
            page_shell::on(&button, &ev::click, move |_| {
                page.speak(language);
                say(language);
            });
        }
    }
    say(page.language());
}

/// Everything that stands in the document itself, in this language.
fn say(language: Language) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", language.id());
        let _ = root.set_attribute("dir", language.dir());
    }
    document().set_title(shell::title(language));
    each("[data-language]", |button| {
        let spoken = button.get_attribute("data-language").as_deref() == Some(language.id());
        button.unchecked_ref::<HtmlElement>().set_hidden(spoken);
    });
    if language == Language::default() && OWN.with_borrow(Vec::is_empty) {
        return;
    }
    keep();
    OWN.with_borrow(|own| own.iter().for_each(|(element, before)| replace(element, before, language)));
    for cause in Cause::ALL {
        catalogue::show(*cause, language);
    }
}

/// Remembers the document's own words.
fn keep() {
    OWN.with_borrow_mut(|own| {
        if own.is_empty() {
            each("[data-words]", |element| {
                if let Ok(before) = element.clone_node_with_deep(true) {
                    own.push((element, before.unchecked_into()));
                }
            });
        }
    });
}

fn replace(element: &Element, before: &Element, language: Language) {
    let words = element.get_attribute("data-words").and_then(|id| shell::words(&id, language));
    element.set_text_content(None);
    let Some(words) = words else {
        let mut child = before.first_child();
        while let Some(node) = child {
            child = node.next_sibling();
            let _ = node.clone_node_with_deep(true).map(|copy| element.append_child(&copy));
        }
        return;
    };
    for (place, part) in words.split('`').enumerate() {
        let node = document().create_element(if place % 2 == 1 { "code" } else { "span" });
        if let Ok(node) = node {
            node.set_text_content(Some(part));
            let _ = element.append_child(&node);
        }
    }
}

pub(super) fn each(selector: &str, mut act: impl FnMut(Element)) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    let found: NodeList = found;
    for place in 0..found.length() {
        if let Some(element) = found.get(place) {
            act(element.unchecked_into());
        }
    }
}
