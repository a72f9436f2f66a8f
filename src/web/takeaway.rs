//! The report to take away: the preview is what is copied.

use leptos::prelude::*;

use super::element::{El, el, text};
use super::{Page, clipboard};
use crate::redact::Withheld;
use crate::report::Report;

/// The report's text and its copy button.
pub(super) fn takeaway(page: Page, report: &Report) -> Vec<El> {
    let Some(markdown) = &report.markdown else { return Vec::new() };
    let words = page.words();
    let copied = move || page.report.with_untracked(|report| report.markdown.clone());
    let json = move || page.report.with_untracked(|report| report.json.clone());
    let preview = el("details")
        .child(text("summary", words.report_preview))
        .child(text("pre", markdown).set("data-report", "").set("tabindex", "0").set("translate", "no"));
    let section = el("section")
        .class("takeaway")
        .set("aria-labelledby", "takeaway")
        .child(text("h2", words.report).set("id", "takeaway"))
        .child(text("p", words.report_note).class("small"))
        .child(disclose(page, report))
        .child(clipboard::copy_button(page, "copy-report", words.copy_report, copied))
        .child(clipboard::copy_button(page, "copy-json", words.copy_json, json))
        .child(preview)
        .maybe(withheld(page, report));
    vec![section]
}

/// The tick that lets projects and addresses into everything that is shared.
pub(super) fn disclose(page: Page, report: &Report) -> El {
    let tick = el("input")
        .set("type", "checkbox")
        .set("data-choice", "disclose")
        .checked(report.discloses)
        .on("change", move |event| page.disclose(event_target_checked(&event)));
    el("label").child(tick).text(page.words().disclose)
}

/// Every token that is replaced by its length, to read and to let pass one by one.
fn withheld(page: Page, report: &Report) -> Option<El> {
    let words = page.words();
    let line = |token: &Withheld| {
        let name = token.token.clone();
        let tick = el("input")
            .set("type", "checkbox")
            .checked(token.passes)
            .on("change", move |event| page.let_pass(&name, event_target_checked(&event)));
        let token = text("code", &token.token).set("translate", "no");
        el("li").child(el("label").child(tick).child(token))
    };
    let list = el("details")
        .class("withheld")
        .child(text("summary", words.withheld_heading))
        .child(text("p", words.withheld_note).class("small"))
        .child(el("ul").children(report.withheld.iter().map(line)));
    (!report.withheld.is_empty()).then_some(list)
}
