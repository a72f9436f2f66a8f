//! The report to take away: the preview is what is copied.

use leptos::prelude::*;

use super::element::{El, el, text};
use super::{Page, clipboard};
use crate::report::Report;

/// The report's text and its copy button.
pub(super) fn takeaway(page: Page, report: &Report) -> Vec<El> {
    let Some(markdown) = &report.markdown else { return Vec::new() };
    let words = page.words();
    let copied = move || page.report.with_untracked(|report| report.markdown.clone());
    let json = move || page.report.with_untracked(|report| report.json.clone());
    let tick = el("input")
        .set("type", "checkbox")
        .checked(report.discloses)
        .on("change", move |event| page.disclose(event_target_checked(&event)));
    let preview = el("details")
        .child(text("summary", words.report_preview))
        .child(text("pre", markdown).set("data-report", "").set("tabindex", "0").set("translate", "no"));
    let section = el("section")
        .class("takeaway")
        .set("aria-labelledby", "takeaway")
        .child(text("h2", words.report).set("id", "takeaway"))
        .child(text("p", words.report_note).class("small"))
        .child(el("label").child(tick).text(words.disclose))
        .child(clipboard::copy_button(page, "copy-report", words.copy_report, copied))
        .child(clipboard::copy_button(page, "copy-json", words.copy_json, json))
        .child(preview);
    vec![section]
}
