//! The field above the catalogue: only causes in which every word of it stands are shown.

use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use super::language::each;
use super::shell::{find, on};

/// Listens to the field for as long as the page lives.
pub(super) fn listen() {
    let Some(field) = find::<HtmlInputElement>("#search") else { return };
    let source = field.clone();
    on(&field, &ev::input, move |_| filter(&source.value().to_ascii_lowercase()));
}

fn filter(words: &str) {
    let (mut found, mut all) = (0_u32, 0_u32);
    each("[data-cause]", |cause| {
        let text = cause.text_content().unwrap_or_default().to_ascii_lowercase();
        let fits = words.split_ascii_whitespace().all(|word| text.contains(word));
        cause.unchecked_ref::<HtmlElement>().set_hidden(!fits);
        found += u32::from(fits);
        all += 1;
    });
    if let Some(hits) = find::<HtmlElement>("#hits") {
        hits.set_text_content(Some(&[&found.to_string(), " / ", &*all.to_string()].concat()));
    }
}
