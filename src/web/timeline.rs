//! What changed in 2026, with today and the visitor's kind of key marked.

use super::Page;
use super::element::{El, el, text};
use super::remedies::section;
use crate::report::{MomentLine, Report};

/// The days, where what was found is about the kind of the key.
pub(super) fn timeline(_: Page, report: &Report) -> Vec<El> {
    section("timeline", report.timeline.as_ref(), moment)
}

fn moment(line: &MomentLine) -> El {
    el("p")
        .set("data-moment", line.state)
        .child(text("time", &line.day))
        .text(" ")
        .child(text("span", line.text))
        .maybe(line.touches.map(|word| text("strong", word)))
}
