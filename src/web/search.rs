//! The field above the catalogue: only causes in which every word of it stands are shown.

use leptos::ev;
use leptos::prelude::WithValue;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use super::Page;
use super::language::each;
use super::shell::{find, on};
use crate::knowledge::causes::Cause;
use crate::report::catalogue::search;

/// Listens to the field for as long as the page lives.
pub(super) fn listen(page: Page) {
    let Some(field) = find::<HtmlInputElement>("#search") else { return };
    let source = field.clone();
    on(&field, &ev::input, move |_| filter(page, &source.value()));
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
    let found = page.visit.with_value(|visit| search(words, &visit.setting));
    each("[data-cause]", |cause| {
        let id = cause.get_attribute("data-cause").unwrap_or_default();
        let fits = Cause::by_id(&id).is_some_and(|cause| found.contains(&cause));
        cause.unchecked_ref::<HtmlElement>().set_hidden(!fits);
    });
    if let Some(hits) = find::<HtmlElement>("#hits") {
        let of_all = [&found.len().to_string(), " / ", &*Cause::ALL.len().to_string()].concat();
        hits.set_text_content(Some(if words.is_empty() { "" } else { &of_all }));
    }
}
