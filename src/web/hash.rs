//! The part of the address behind `#`: `#demo=<cause>` plays an example, `#cause=<cause>` opens the page of a cause.
//! Nothing else of the address is read.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement, MouseEvent};

use super::shell::{find, on};
use super::{Page, paste};
use crate::knowledge::causes::Cause;

/// Follows the address now and whenever it changes. What was typed before the program ran stays.
pub(super) fn listen(page: Page, area: &HtmlTextAreaElement) {
    if area.value().is_empty() {
        follow(page, area);
    } else {
        open();
    }
    let target = area.clone();
    on(&window(), &ev::hashchange, move |_| follow(page, &target));
    // A second press on the same link changes no address.
    let target = area.clone();
    on(&document(), &ev::click, move |event: MouseEvent| {
        let pressed = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let link = pressed.and_then(|it| it.closest("a").ok().flatten());
        if link.is_some_and(|it| it.get_attribute("href") == Some(hash())) {
            follow(page, &target);
        }
    });
}

fn follow(page: Page, area: &HtmlTextAreaElement) {
    open();
    let Some(cause) = named("#demo=") else { return };
    page.play(cause);
    paste::show(area, &page.visit.with_value(|visit| visit.text().to_owned()));
    focus("[data-example]".to_owned());
}

/// The page of the cause that the address names.
fn open() {
    let Some(cause) = named("#cause=") else { return };
    let place = ["[data-cause=", cause.id(), "]"].concat();
    let Some(details) = find::<HtmlElement>(&place) else { return };
    details.set_hidden(false);
    let _ = details.set_attribute("open", "");
    details.scroll_into_view();
    focus([&place, " summary"].concat());
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
