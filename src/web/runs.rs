//! The presses of the upper rungs: the model, and for each rung what it sends, what it costs and its button.

use leptos::prelude::*;

use super::Page;
use crate::report::{ModelLines, RunLines};

/// Everything that comes after Check.
pub(super) fn runs(page: Page) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let lines =
        page.part(|report| report.rungs.iter().filter_map(|rung| rung.run.clone()).collect::<Vec<_>>());
    html! {
        <section class="runs" aria-labelledby="runs" hidden=move || {lines.with(Vec::is_empty)}>
            <h2 id="runs">{words.go_further}</h2>
            <p>{words.go_further_note}</p>
            {model(page)}
            <ul>{move || lines.get().into_iter().map(|line| run(page, line)).collect_view()}</ul>
        </section>
    }
}

/// The field stays while the lists around it change, so that it keeps the focus and what is written there.
fn model(page: Page) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let part = |take: fn(&ModelLines) -> String| {
        page.part(move |it| it.model.as_ref().map(take).unwrap_or_default())
    };
    let proposal = part(|model| model.proposal.clone());
    let remark = part(|model| model.remark.clone().unwrap_or_default());
    let options = page.part(|it| it.model.as_ref().map(|model| model.options.clone()).unwrap_or_default());
    html! {
        <div class="model">
            <label for="model">{words.model_field}</label>
            <input
                id="model"
                list="models"
                type="text"
                spellcheck="false"
                autocomplete="off"
                autocapitalize="off"
                translate="no"
                aria-describedby="model-remark"
                prop:value=move || proposal.get()
                on:input=move |event| page.name_model(&event_target_value(&event))
            />
            <datalist id="models">
                {move || options.get().into_iter().map(|name| html! { <option value=name></option> }).collect_view()}
            </datalist>
            <p id="model-remark" class="remark" role="status">{move || remark.get()}</p>
        </div>
    }
}

fn run(page: Page, line: RunLines) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let RunLines { action, rung, request, headers, body, cost, button, ready } = line;
    let busy = page.part(|report| report.busy);
    html! {
        <li class="request">
            <dl>
                <dt>{words.method_and_host}</dt>
                <dd><code>{request}</code></dd>
                <dt>{words.headers}</dt>
                <dd><code>{headers}</code></dd>
                {body.map(|body| html! { <dt>{words.body}</dt><dd><code>{body}</code></dd> })}
                <dt>{words.cost}</dt>
                <dd>{cost}</dd>
            </dl>
            <button
                type="button"
                data-action=action
                disabled={!ready}
                aria-disabled=move || busy.get().then_some("true")
                on:click=move |_| page.run(rung)
            >
                {button}
            </button>
        </li>
    }
}
