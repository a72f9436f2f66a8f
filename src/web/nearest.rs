//! The causes that come closest to a question, and codes to press.

use super::element::{El, el, text};
use super::verdict::steps;
use super::{Page, search};
use crate::report::{NearLine, Report, Section};

/// Three causes at most, each with the whole cure behind it.
pub(super) fn nearest(page: Page, report: &Report) -> Vec<El> {
    let Some(Section { heading, note, lines }) = &report.nearest else { return Vec::new() };
    let tool = report.named_tool.as_ref().map(|tool| {
        let item = el("p").class("small").set("data-tool", tool.id).text(&tool.text);
        item.maybe(tool.note.map(|note| el("span").text(" ").text(note)))
    });
    let section = el("section")
        .class("nearest")
        .set("aria-labelledby", "nearest")
        .child(text("h2", heading).set("id", "nearest").set("tabindex", "-1"))
        .child(text("p", note).class("small"))
        .children(lines.iter().map(|line| cause(page, line)))
        .maybe(tool);
    vec![section]
}

fn cause(page: Page, line: &NearLine) -> El {
    let words = page.words();
    let met = line.met.iter().fold(el("p").class("met").text(words.close_words), |all, word| {
        all.text(" ").child(text("mark", word).set("translate", "no"))
    });
    let first = line.steps.first().map(|step| {
        el("p").child(text("strong", words.close_first)).text(" ").child(text("span", &step.text))
    });
    let cure = el("details")
        .child(text("summary", words.close_open))
        .child(text("p", &line.meaning))
        .child(text("p", &line.settle))
        .child(steps(page, &line.steps))
        .child(text("a", words.permalink).set("href", &["#cause=", line.id].concat()));
    el("article")
        .set("data-nearest", line.id)
        .child(text("h3", &line.title))
        .maybe((!line.met.is_empty()).then_some(met))
        .maybe(first)
        .child(cure)
}

/// Codes, each of which seeks itself in the catalogue.
pub(super) fn codes(page: Page, codes: &'static [&'static str]) -> El {
    el("p").class("codes").children(codes.iter().map(|code| {
        text("button", code)
            .set("type", "button")
            .class("quiet")
            .set("data-seek", code)
            .on("click", move |_| search::seek(page, code))
    }))
}
