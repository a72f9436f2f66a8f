//! What a press would send, before the press.

use leptos::prelude::*;

use super::Page;
use crate::report::{Choices, RequestLines};

/// Method, host, path and header names, or why there is nothing to press.
pub(super) fn preview(page: Page) -> impl IntoView {
    let request = page.part(|report| report.request.clone());
    let unasked = page.part(|report| report.unasked.clone());
    let by_hand = page.part(|report| report.by_hand.clone());
    let choices = page.part(|report| report.choices.clone());
    let shown = move || {
        let request = request.get().map(|request| lines(page, request));
        let unasked = unasked.get().map(|reason| html! { <p class="unasked">{reason}</p> });
        let words = page.visit.with_untracked(|visit| visit.setting.language.words());
        let open = unasked.is_some();
        let by_hand = by_hand.get().map(|check| {
            let heading = check.heading;
            html! { <details open=open><summary>{heading}</summary>{super::verdict::verify(page, check, words)}</details> }
        });
        let choices = choices.get().map(|choices| whose(page, choices));
        (choices, request, unasked, by_hand)
    };
    html! { <div>{shown}</div> }
}

/// Whose key it is, or whose command to show.
fn whose(page: Page, choices: Choices) -> impl IntoView {
    let options = choices.options.into_iter().map(|(id, name, chosen)| {
        html! { <option value=id selected=chosen>{name}</option> }
    });
    html! {
        <label class="whose">
            {choices.label}
            <select data-choice="provider" on:change:target=move |event| page.choose_provider(&event.target().value())>
                <option value="">"…"</option>
                {options.collect_view()}
            </select>
        </label>
    }
}

fn lines(page: Page, request: RequestLines) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let RequestLines { intro, method, host, path, headers, warning, .. } = request;
    let headers = headers.into_iter().map(|header| html! { <dd><code>{header}</code></dd> }).collect_view();
    html! {
        <div class="request" data-request="">
            <p>{intro}</p>
            <dl>
                <dt>{words.method_and_host}</dt>
                <dd><code>{method}" https://"{host}</code></dd>
                <dt>{words.path}</dt>
                <dd><code>{path}</code></dd>
                <dt>{words.headers}</dt>
                {headers}
            </dl>
            {warning.map(|warning| html! { <p class="warning">{warning}</p> })}
            <p class="small">{words.nothing_else}</p>
        </div>
    }
}
