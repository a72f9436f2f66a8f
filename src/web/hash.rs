//! The part of the address behind `#`: `#demo=<cause>` plays an example, `#cause=<cause>` opens the page of a cause,
//! `#causes` the list of all. Nothing else of the address is read.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, MouseEvent};

use super::paste::Entry;
use super::shell::{find, on};
use super::{Page, catalogue, search};
use crate::knowledge::causes::Cause;

const DEMO: &str = "#demo=";

/// Follows the address now and whenever it changes. What was typed before the program ran stays.
pub(super) fn listen(page: Page, entry: &Entry) {
    if entry.is_empty() {
        follow(page, entry);
    } else {
        open(page);
    }
    let target = entry.clone();
    on(&window(), &ev::hashchange, move |_| follow(page, &target));
    // A second press on the same link changes no address.
    let target = entry.clone();
    on(&document(), &ev::click, move |event: MouseEvent| {
        let pressed = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let link = pressed.and_then(|it| it.closest("a").ok().flatten());
        if link.is_some_and(|it| it.get_attribute("href") == Some(hash())) {
            follow(page, &target);
        }
    });
}

fn follow(page: Page, entry: &Entry) {
    open(page);
    if hash() == "#causes" {
        search::show();
    }
    let Some(cause) = named(DEMO) else { return };
    // Whoever opened this page can change its address, and Back does: a text of the visitor's is not theirs to replace.
    let is_own = page.visit.with_value(|visit| visit.holds_text() && !visit.is_example());
    if is_own {
        if let Some(status) = find::<HtmlElement>("#status") {
            status.set_text_content(Some(page.words().example_kept_out));
        }
        return forget();
    }
    page.play(cause);
    entry.show(&page.visit.with_value(|visit| visit.text().to_owned()));
    focus("[data-example]".to_owned());
}

/// Takes an example out of the address once the visitor's own text stands in its place: a reload would replace it.
pub(super) fn forget() {
    let Ok(address) = window().location().href() else { return };
    let Some((page, _)) = address.split_once(DEMO) else { return };
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(page));
    }
}

/// The page of the cause that the address names.
fn open(page: Page) {
    let Some(cause) = named("#cause=") else { return };
    let Some(details) = catalogue::open(cause, page) else { return };
    details.unchecked_ref::<HtmlElement>().set_hidden(false);
    details.scroll_into_view();
    focus(["[data-cause=", cause.id(), "] summary"].concat());
}

/// Once what has to be there is drawn.
fn focus(selector: String) {
    request_animation_frame(move || {
        if let Some(element) = find::<HtmlElement>(&selector) {
            let _ = element.focus();
        }
    });
}

fn named(key: &str) -> Option<Cause> {
    Cause::by_id(hash().strip_prefix(key)?)
}

fn hash() -> String {
    window().location().hash().unwrap_or_default()
}
