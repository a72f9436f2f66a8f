//! One more request that settles a verdict, each on its own press.

use super::Page;
use super::element::{El, el, text};
use super::remedies::section;
use super::verdict::facts;
use crate::report::{CompareLines, ComparedLine, Report};

/// Those that the verdict leaves room for.
pub(super) fn comparisons(page: Page, report: &Report) -> Vec<El> {
    section("comparisons", report.comparisons.as_ref(), |lines| comparison(page, lines, report.busy))
}

fn comparison(page: Page, lines: &CompareLines, busy: bool) -> El {
    let index = lines.index;
    let button = text("button", lines.button)
        .set("type", "button")
        .set("data-action", lines.action)
        .on("click", move |_| page.compare_with(index));
    let button = if busy { button.set("aria-disabled", "true") } else { button };
    el("div")
        .class("evidence")
        .child(facts(&lines.facts))
        .child(button)
        .maybe(lines.outcome.as_ref().map(compared))
}

fn compared(line: &ComparedLine) -> El {
    el("div")
        .set("role", "status")
        .set("data-compared", line.id)
        .set("data-settled", if line.settled { "true" } else { "false" })
        .child(text("h3", &line.title))
        .child(text("p", &line.told))
        .child(facts(&line.evidence))
}
