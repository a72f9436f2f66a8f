//! Copies on a press, and says whether it worked.

use std::time::Duration;

use js_sys::Reflect;
use js_sys::futures::JsFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Clipboard, Element, Event};

use super::Page;
use super::element::{El, text};

/// How long a button tells what happened.
const TOLD: Duration = Duration::from_secs(3);

/// A button that copies what `what` gives at the press. Its words change to tell what happened.
pub(super) fn copy_button(
    page: Page,
    action: &'static str,
    label: &'static str,
    what: impl Fn() -> Option<String> + 'static,
) -> El {
    let what: Box<dyn Fn() -> Option<String>> = Box::new(what);
    text("button", label)
        .set("type", "button")
        .class("quiet")
        .set("data-action", action)
        .set("aria-live", "polite")
        .on("click", move |event| copy(page, &event, what(), label))
}

fn copy(page: Page, event: &Event, text: Option<String>, label: &'static str) {
    let words = page.words();
    let button = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let (Some(text), Some(shown)) = (text, button.and_then(|button| button.first_element_child())) else {
        return;
    };
    spawn_local(async move {
        shown.set_text_content(Some(if write(&text).await { words.copied } else { words.copy_failed }));
        set_timeout(move || shown.set_text_content(Some(label)), TOLD);
    });
}

/// A page on plain http has no clipboard at all.
async fn write(text: &str) -> bool {
    let clipboard = Reflect::get(&window().navigator(), &JsValue::from_str("clipboard"));
    let Some(clipboard) = clipboard.ok().filter(JsValue::is_object) else { return false };
    JsFuture::from(clipboard.unchecked_into::<Clipboard>().write_text(text)).await.is_ok()
}
