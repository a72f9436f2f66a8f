//! The presses of the upper rungs: the model, and for each rung what it sends, what it costs and its button.

use leptos::prelude::*;

use super::Page;
use super::verdict::facts;
use crate::report::{Report, RunLines};

/// Everything that comes after Check.
pub(super) fn runs(page: Page) -> AnyView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let model = page.part(|report| report.model.clone().map(|model| model.proposal));
    html! {
        <section class="runs" aria-labelledby="runs" hidden=move || {model.with(Option::is_none)}>
            <h2 id="runs">{words.go_further}</h2>
            <p>{words.go_further_note}</p>
            <label for="model">{words.model_field}</label>
            {field(page, model)}
            <datalist id="models">{move || page.report.with(options)}</datalist>
            <p id="model-remark" class="remark" role="status">{move || page.report.with(remark)}</p>
            {move || page.report.with(|report| presses(page, report))}
        </section>
    }
    .into_any()
}

/// It stays while everything around it changes, so that it keeps the focus and what is written in it.
fn field(page: Page, proposal: Memo<Option<String>>) -> AnyView {
    html! {
        <input
            id="model"
            list="models"
            spellcheck="false"
            autocomplete="off"
            autocapitalize="off"
            translate="no"
            aria-describedby="model-remark"
            prop:value=move || proposal.get().unwrap_or_default()
            on:input=move |event| page.name_model(&event_target_value(&event))
        />
    }
    .into_any()
}

fn options(report: &Report) -> impl IntoView + use<> {
    let names = report.model.iter().flat_map(|model| model.options.clone());
    names.map(|name| html! { <option value=name></option> }).collect_view()
}

fn remark(report: &Report) -> String {
    report.model.as_ref().and_then(|model| model.remark.clone()).unwrap_or_default()
}

fn run(page: Page, line: &RunLines, busy: bool) -> impl IntoView + use<> {
    let rung = line.rung;
    html! {
        <div class="evidence">
            {facts(line.facts.clone())}
            <button
                type="button"
                data-action=line.action
                disabled={!line.ready}
                aria-disabled=busy.then_some("true")
                on:click=move |_| page.run(rung)
            >
                {line.button.clone()}
            </button>
        </div>
    }
}

fn presses(page: Page, report: &Report) -> impl IntoView + use<> {
    let lines = report.rungs.iter().filter_map(|line| line.run.as_ref());
    lines.map(|line| run(page, line, report.busy)).collect_view()
}
