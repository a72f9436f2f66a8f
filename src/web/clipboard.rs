//! Copies on a press, and says whether it worked.

use js_sys::futures::JsFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;

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
            let copied = JsFuture::from(window().navigator().clipboard().write_text(&text)).await;
            shown.set(if copied.is_ok() { words.copied } else { words.copy_failed });
        });
    };
    html! { <button type="button" class="quiet" data-action=action on:click=copy aria-live="polite">{move || shown.get()}</button> }
}
