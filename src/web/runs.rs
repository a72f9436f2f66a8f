//! The presses of the upper rungs: the model, and for each rung what it sends, what it costs and its button.

use leptos::prelude::*;

use super::Page;
use super::verdict::facts;
use crate::report::{ModelLines, Report, RunLines};

/// Everything that comes after Check. The field stays while what is below it changes, so that it keeps the
/// focus and what is written in it.
pub(super) fn runs(page: Page) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let proposal = page.part(|report| report.model.clone().map(|model| model.proposal));
    html! {
        <section class="runs" aria-labelledby="runs" hidden=move || {proposal.with(Option::is_none)}>
            <h2 id="runs">{words.go_further}</h2>
            <p>{words.go_further_note}</p>
            <label for="model">{words.model_field}</label>
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
            {move || page.report.with(|report| presses(page, report))}
        </section>
    }
}

fn presses(page: Page, report: &Report) -> impl IntoView + use<> {
    let ModelLines { options, remark, .. } = report.model.clone().unwrap_or_default();
    let lines = report.rungs.iter().filter_map(|line| line.run.clone());
    let options = options.into_iter().map(|name| html! { <option value=name></option> });
    html! {
        <datalist id="models">{options.collect_view()}</datalist>
        <p id="model-remark" class="remark" role="status">{remark}</p>
        {lines.map(|line| run(page, line, report.busy)).collect_view()}
    }
}

fn run(page: Page, line: RunLines, busy: bool) -> impl IntoView {
    let RunLines { action, rung, facts: lines, button, ready } = line;
    html! {
        <div class="evidence">
            {facts(lines)}
            <button
                type="button"
                data-action=action
                disabled={!ready}
                aria-disabled=busy.then_some("true")
                on:click=move |_| page.run(rung)
            >
                {button}
            </button>
        </div>
    }
}
