//! The presses of the upper rungs: the model, and for each rung what it sends, what it costs and its button.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::Page;
use super::element::{El, el, text};
use super::shell::find;
use super::verdict::facts;
use crate::report::{Report, RunLines};

/// Everything that comes after Check. The field stays while what is below it changes, so that it keeps the
/// focus and what is written in it.
pub(super) fn runs(page: Page) -> AnyView {
    let field = el("input")
        .set("id", "model")
        .set("list", "models")
        .set("spellcheck", "false")
        .set("autocomplete", "off")
        .set("autocapitalize", "off")
        .set("translate", "no")
        .set("aria-describedby", "model-remark")
        .on("input", move |event| page.name_model(&event_target_value(&event)));
    propose(page);
    el("section")
        .class("runs")
        .set("aria-labelledby", "runs")
        .flag_while("hidden", move || page.report.with(|report| report.model.is_none()))
        .live(move || head(page))
        .child(field)
        .live(move || page.report.with(|report| presses(page, report)))
        .view()
}

fn head(page: Page) -> Vec<El> {
    let words = page.words();
    vec![
        text("h2", words.go_further).set("id", "runs"),
        text("p", words.go_further_note),
        text("label", words.model_field).set("for", "model"),
    ]
}

/// Puts the proposed name into the field when the proposal changes, and only then.
fn propose(page: Page) {
    Effect::new(move |before: Option<String>| {
        let now = page.report.with(|report| report.model.as_ref().map(|model| model.proposal.clone()));
        let now = now.unwrap_or_default();
        if before.as_ref() != Some(&now)
            && let Some(field) = find::<HtmlInputElement>("#model")
        {
            field.set_value(&now);
        }
        now
    });
}

fn presses(page: Page, report: &Report) -> Vec<El> {
    let Some(model) = &report.model else { return Vec::new() };
    let options = model.options.iter().map(|name| el("option").set("value", name));
    let remark = text("p", &model.remark).set("id", "model-remark").class("remark").set("role", "status");
    let mut all = vec![el("datalist").set("id", "models").children(options), remark];
    all.extend(
        report.rungs.iter().filter_map(|line| line.run.as_ref()).map(|line| run(page, line, report.busy)),
    );
    all
}

fn run(page: Page, line: &RunLines, busy: bool) -> El {
    let rung = line.rung;
    let button = text("button", &line.button)
        .set("type", "button")
        .set("data-action", line.action)
        .flag("disabled", !line.ready)
        .on("click", move |_| page.run(rung));
    let button = if busy { button.set("aria-disabled", "true") } else { button };
    el("div").class("evidence").child(facts(&line.facts)).child(button)
}
