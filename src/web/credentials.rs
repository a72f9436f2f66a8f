//! The recognised credentials; where there are several, one is chosen.

use leptos::prelude::*;

use super::{Page, clipboard};
use crate::report::{CredentialLine, cleaned_key};

/// The list, and the cleaned key to copy.
pub(super) fn credentials(page: Page) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let lines = page.part(|report| report.credentials.clone());
    let cleaned = page.part(|report| report.cleaned);
    let list = move || {
        let lines = lines.get();
        let several = lines.len() > 1;
        let items = lines.into_iter().enumerate().map(|(index, line)| credential(page, index, line, several));
        let items = items.collect_view();
        let label = several.then_some(words.choose);
        html! { <ul class="credentials" aria-label=label hidden={move || lines_empty(page)}>{items}</ul> }
    };
    html! {
        <div>
            {list}
            <Show when=move || cleaned.get() fallback=|| ()>{cleaned_copy(page)}</Show>
        </div>
    }
}

fn lines_empty(page: Page) -> bool {
    page.report.with(|report| report.credentials.is_empty())
}

fn credential(page: Page, index: usize, line: CredentialLine, several: bool) -> impl IntoView {
    let CredentialLine { provider, kind, title, place, length, tells, chosen } = line;
    let label = title.clone();
    let choice = several.then(|| {
        html! {
            <input
                type="radio"
                name="credential"
                aria-label=label
                prop:checked=chosen
                on:change=move |_| page.choose(index)
            />
        }
    });
    html! {
        <li data-credential="" data-provider=provider data-kind=kind class:chosen=chosen>
            {choice}
            <strong>{title}</strong>
            <span class="place">{place}</span>
            <span class="length">{length}" "{tells.join(" ")}</span>
        </li>
    }
}

fn cleaned_copy(page: Page) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let key = move || page.visit.with_untracked(cleaned_key);
    html! {
        <p class="cleaned">
            {clipboard::copy_button(page, "copy-cleaned", words.copy_cleaned, key)}
            <small>{words.copy_cleaned_note}</small>
        </p>
    }
}
