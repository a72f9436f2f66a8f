//! The fields beside the box. What is pasted into one of them may be a secret as well.

use leptos::prelude::WithValue;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};

use super::shell::find;
use super::{Page, search};

/// Empties all of them.
pub(super) fn wipe(page: Page) {
    search::clear(page);
    if let Some(model) = find::<HtmlInputElement>("#model") {
        model.set_value("");
    }
    if let Some(printed) = find::<HtmlTextAreaElement>("#fingerprint-paste") {
        printed.set_value("");
    }
    if page.visit.with_value(|visit| !visit.printed().is_empty()) {
        page.compare(String::new());
    }
}

/// Whether something stands in one of them that the visitor wrote.
pub(super) fn hold_text() -> bool {
    let search = find::<HtmlInputElement>("#search").is_some_and(|field| !field.value().is_empty());
    search || find::<HtmlTextAreaElement>("#fingerprint-paste").is_some_and(|field| !field.value().is_empty())
}
