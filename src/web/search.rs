//! The field above the catalogue: the causes that come closest to its words, the closest first.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::Page;
use super::catalogue;
use super::language::each;
use super::shell::{find, on};
use crate::knowledge::causes::Cause;
use crate::report::catalogue::{Hit, search};

/// Listens to the field, and to the codes beside it, for as long as the page lives.
pub(super) fn listen(page: Page) {
    let Some(field) = find::<HtmlInputElement>("#search") else { return };
    let source = field.clone();
    on(&field, &ev::input, move |_| filter(page, &source.value()));
    each(".catalogue [data-seek]", |button| {
        let code = button.get_attribute("data-seek").unwrap_or_default();
        on(&button, &ev::click, move |_| seek(page, &code));
    });
}

/// Puts words into the field and shows what they find.
pub(super) fn seek(page: Page, words: &str) {
    let Some(field) = find::<HtmlInputElement>("#search") else { return };
    field.set_value(words);
    filter(page, words);
    show();
}

/// Brings the catalogue into sight, with the cursor in its field.
pub(super) fn show() {
    if let Some(catalogue) = find::<HtmlElement>("#catalogue") {
        catalogue.scroll_into_view();
    }
    if let Some(field) = find::<HtmlInputElement>("#search") {
        let _ = field.focus();
    }
}

/// Forgets what stands in the field, and shows every cause.
pub(super) fn clear(page: Page) {
    let Some(field) = find::<HtmlInputElement>("#search") else { return };
    if !field.value().is_empty() {
        field.set_value("");
        filter(page, "");
    }
}

/// What stands in the field is sought in the language that the page has now.
pub(super) fn again(page: Page) {
    if let Some(field) = find::<HtmlInputElement>("#search").filter(|field| !field.value().is_empty()) {
        filter(page, &field.value());
    }
}

fn filter(page: Page, words: &str) {
    let is_empty = words.trim().is_empty();
    let hits =
        page.visit.with_value(|visit| if is_empty { Vec::new() } else { search(words, &visit.setting) });
    // Elements are moved, not only hidden: the order of the keyboard is the one in sight.
    for hit in &hits {
        put(hit);
    }
    for &cause in Cause::ALL {
        let Some(element) = catalogue::element(cause) else { continue };
        let is_hit = hits.iter().any(|hit| hit.cause == cause);
        element.unchecked_ref::<HtmlElement>().set_hidden(!is_empty && !is_hit);
        if !is_hit {
            catalogue::title(&element, cause, page);
            append(&element);
        }
    }
    if let Some(said) = find::<HtmlElement>("#hits") {
        let of_all = [&hits.len().to_string(), " / ", &*Cause::ALL.len().to_string()].concat();
        let nothing = page.words().nothing_found;
        said.set_text_content(Some(match hits.len() {
            _ if is_empty => "",
            0 => nothing,
            _ => &of_all,
        }));
    }
}

/// Puts a hit behind those that are there, with what was searched for marked in its title and its codes beside it.
fn put(hit: &Hit) {
    let Some(element) = catalogue::element(hit.cause) else { return };
    append(&element);
    let Ok(Some(title)) = element.query_selector("summary") else { return };
    title.set_text_content(None);
    for (piece, is_met) in &hit.title {
        catalogue::add(&title, if *is_met { "mark" } else { "span" }, piece);
    }
    if !hit.codes.is_empty() {
        catalogue::add(&title, "small", &hit.codes);
    }
}

fn append(element: &Element) {
    if let Some(parent) = element.parent_element() {
        let _ = parent.append_child(element);
    }
}
