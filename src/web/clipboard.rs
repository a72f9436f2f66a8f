//! Copies on a press, and says whether it worked.

use js_sys::Reflect;
use js_sys::futures::JsFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Clipboard;

use super::Page;

/// A button that copies what `text` gives at the press. Its words change to tell what happened.
pub(super) fn copy_button(
    page: Page,
    action: &'static str,
    label: &'static str,
    text: impl Fn() -> Option<String> + Clone + Send + 'static,
) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let shown = RwSignal::new(label);
    let copy = move |_| {
        let Some(text) = text() else { return };
        spawn_local(async move {
            shown.set(if write(&text).await { words.copied } else { words.copy_failed });
        });
    };
    html! { <button type="button" class="quiet" data-action=action on:click=copy aria-live="polite">{move || shown.get()}</button> }
}

/// A page on plain http has no clipboard at all.
async fn write(text: &str) -> bool {
    let clipboard = Reflect::get(&window().navigator(), &JsValue::from_str("clipboard"));
    let Some(clipboard) = clipboard.ok().filter(JsValue::is_object) else { return false };
    JsFuture::from(clipboard.unchecked_into::<Clipboard>().write_text(text)).await.is_ok()
}
