//! Where a request stops on its way: a line of stations.

use super::Page;
use super::element::{El, el, text};
use crate::report::{Report, StationLine};

/// The line for the first verdict.
pub(super) fn way(page: Page, report: &Report) -> Option<El> {
    let line = el("div")
        .class("way")
        .child(text("h3", page.words().way))
        .child(el("ol").children(report.way.iter().map(station)));
    (!report.way.is_empty()).then_some(line)
}

fn station(line: &StationLine) -> El {
    el("li")
        .set("data-station", line.station.id())
        .set("data-state", line.state)
        .child(text("span", &line.name).class("name"))
        .text(" ")
        .child(text("span", line.word).class("word"))
}
