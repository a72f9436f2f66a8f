//! The language of the page: the browser's to begin with, then the one of the button that was pressed.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, NodeList};

use super::catalogue;
use super::{Page, search, shell as page_shell};
use crate::knowledge::language::Language;

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
                catalogue::speak(page);
                search::again(page);
                // The pressed button is gone; the one in its place leads back.
                if let Some(other) = page_shell::find::<HtmlElement>("[data-language]:not([hidden])") {
                    let _ = other.focus();
                }
            });
        }
    }
    // The document says it in this language already.
    if page.language() == Language::default() {
        head(page.language());
    } else {
        say(page.language());
        catalogue::speak(page);
    }
}

/// What the document says of itself, and the buttons of the other languages.
fn head(language: Language) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", language.id());
        let _ = root.set_attribute("dir", language.dir());
    }
    document().set_title(language.title());
    each("[data-language]", |button| {
        let spoken = button.get_attribute("data-language").as_deref() == Some(language.id());
        button.unchecked_ref::<HtmlElement>().set_hidden(spoken);
    });
}

/// Everything that stands in the document itself, in this language.
fn say(language: Language) {
    head(language);
    each("[data-words]", |element| {
        let id = element.get_attribute("data-words");
        if let Some((_, words)) = language.shell().find(|(known, _)| id.as_deref() == Some(*known)) {
            write(&element, words);
        }
    });
}

/// What stands between backticks is code.
fn write(element: &Element, words: &str) {
    element.set_text_content(None);
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
