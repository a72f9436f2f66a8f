//! The rungs: how far the key gets.

use leptos::prelude::*;

use super::Page;
use crate::report::RungLine;

/// All rungs, from the bottom up.
pub(super) fn ladder(page: Page) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let rungs = page.part(|report| report.rungs.clone());
    let any = page.part(|report| !report.credentials.is_empty());
    html! {
        <section class="ladder" aria-labelledby="ladder" hidden=move || {!any.get()}>
            <h2 id="ladder">{words.ladder}</h2>
            <ol>{move || rungs.get().into_iter().map(rung).collect_view()}</ol>
        </section>
    }
}

fn rung(RungLine { rung, state, name, word, .. }: RungLine) -> impl IntoView {
    html! {
        <li data-rung=rung.id() data-state=state.id()>
            <span class="name">{name}</span>
            <span class="word">{word}</span>
        </li>
    }
}
