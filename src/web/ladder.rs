//! The rungs: how far the key gets.

use super::Page;
use super::element::{El, el, text};
use crate::report::{Report, RungLine};

/// All rungs, from the bottom up.
pub(super) fn ladder(page: Page, report: &Report) -> Vec<El> {
    if report.credentials.is_empty() {
        return Vec::new();
    }
    let section = el("section")
        .class("ladder")
        .set("aria-labelledby", "ladder")
        .child(text("h2", page.words().ladder).set("id", "ladder"))
        .child(el("ol").children(report.rungs.iter().map(rung)));
    vec![section]
}

fn rung(line: &RungLine) -> El {
    el("li")
        .set("data-rung", line.rung.id())
        .set("data-state", line.state.id())
        .child(text("span", line.name).class("name"))
        .child(text("span", line.word).class("word"))
}
