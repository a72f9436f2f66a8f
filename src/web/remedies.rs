//! What helps beside the steps of a verdict: the corrected text, the variable that wins, guides for the chosen
//! system, a message for whoever administers the project.

use leptos::prelude::*;

use super::element::{El, el, text};
use super::verdict::{command, steps};
use super::{Page, takeaway};
use crate::report::{GuideLines, OptionLine, Report, Section, ToolLine};

/// The text as it should be, to copy.
pub(super) fn corrected(page: Page, report: &Report) -> Vec<El> {
    section("corrected", report.corrected.as_ref(), |line: &String| command(page, line))
}

/// The system, and everything that depends on it.
pub(super) fn guides(page: Page, report: &Report) -> Vec<El> {
    let Some(Section { heading, note, lines }) = &report.systems else { return Vec::new() };
    let field = el("select")
        .set("id", "system")
        .set("data-choice", "system")
        .on("change", move |event| page.run_on(&event_target_value(&event)))
        .children(lines.iter().map(option));
    let section = el("section")
        .class("guides")
        .set("aria-labelledby", "guides")
        .child(text("h2", heading).set("id", "guides"))
        .child(el("label").set("for", "system").text(note))
        .child(field)
        .children(report.guides.iter().map(|lines| guide(page, lines)));
    vec![section]
}

fn option(line: &OptionLine) -> El {
    text("option", line.label).set("value", line.id).flag("selected", line.chosen)
}

fn guide(page: Page, lines: &GuideLines) -> El {
    el("details")
        .set("data-guide", lines.id)
        .child(text("summary", lines.title))
        .child(steps(page, &lines.steps))
}

/// Which variable wins, tool by tool.
pub(super) fn tools(_: Page, report: &Report) -> Vec<El> {
    folded("tools", report.tools.as_ref(), |line: &ToolLine| {
        el("details")
            .set("data-tool", line.id)
            .child(text("summary", line.label))
            .child(text("p", &line.text))
            .maybe(line.note.map(|note| text("p", note).class("small")))
    })
}

/// A message to copy.
pub(super) fn letter(page: Page, report: &Report) -> Vec<El> {
    folded("letter", report.letter.as_ref(), |line: &String| {
        el("div").child(takeaway::disclose(page, report)).child(command(page, line))
    })
}

/// A heading, a note and lines, where there are any.
pub(super) fn section<T>(id: &'static str, lines: Option<&Section<T>>, draw: impl Fn(&T) -> El) -> Vec<El> {
    let Some(Section { heading, note, lines }) = lines else { return Vec::new() };
    let section = el("section")
        .class(id)
        .set("aria-labelledby", id)
        .child(text("h2", heading).set("id", id))
        .child(text("p", note).class("small"))
        .children(lines.iter().map(draw));
    vec![section]
}

/// The same, folded below its heading until wanted.
fn folded<T>(id: &'static str, lines: Option<&Section<T>>, draw: impl Fn(&T) -> El) -> Vec<El> {
    let Some(Section { heading, note, lines }) = lines else { return Vec::new() };
    let fold = el("details")
        .child(el("summary").child(text("h2", heading).set("id", id)))
        .child(text("p", note).class("small"))
        .children(lines.iter().map(draw));
    vec![el("section").class(id).set("aria-labelledby", id).child(fold)]
}
