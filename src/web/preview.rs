//! What a press would send, before the press.

use leptos::prelude::*;

use super::Page;
use super::element::{El, el, text};
use super::verdict::verify;
use crate::report::{Choices, Report, RequestLines};

/// Method, host, path and header names, or why there is nothing to press.
pub(super) fn preview(page: Page, report: &Report) -> Vec<El> {
    if report.credentials.is_empty() {
        return Vec::new();
    }
    let request = report.request.as_ref().map(|request| lines(page, request));
    let unasked = report.unasked.as_ref().map(|reason| text("p", reason).class("unasked"));
    let by_hand = report.by_hand.as_ref().map(|check| {
        let open = report.unasked.is_some();
        el("details")
            .flag("open", open)
            .child(text("summary", check.heading))
            .child(verify(page, check, false))
    });
    let choices = report.choices.as_ref().map(|choices| whose(page, choices, "provider"));
    [choices, request, unasked, by_hand].into_iter().flatten().collect()
}

/// For those who paste no key: whose command to show, and the command.
pub(super) fn by_hand(page: Page, report: &Report) -> Vec<El> {
    if !report.credentials.is_empty() {
        return Vec::new();
    }
    let Some(choices) = &report.choices else { return Vec::new() };
    let check = report.by_hand.as_ref().map(|check| verify(page, check, true));
    vec![el("section").class("by-hand").child(whose(page, choices, "command")).maybe(check)]
}

/// Whose key it is, or whose command to show.
fn whose(page: Page, choices: &Choices, id: &str) -> El {
    let option =
        |id: &str, name: &str, chosen: bool| text("option", name).set("value", id).flag("selected", chosen);
    let options = choices.options.iter().map(|(id, name, chosen)| option(id, name, *chosen));
    let list = el("select")
        .set("data-choice", id)
        .on("change", move |event| page.choose_provider(&event_target_value(&event)))
        .child(option("", "…", false))
        .children(options);
    el("label").class("whose").text(choices.label).child(list)
}

fn lines(page: Page, request: &RequestLines) -> El {
    let words = page.words();
    let value = |value: &str| el("dd").child(text("code", value));
    let list = el("dl")
        .child(text("dt", words.method_and_host))
        .child(value(&[request.method, " https://", request.host].concat()))
        .child(text("dt", words.path))
        .child(value(&request.path))
        .child(text("dt", words.headers))
        .children(request.headers.iter().map(|header| value(header)));
    el("div")
        .class("request")
        .set("data-request", "")
        .child(text("p", &request.intro))
        .child(list)
        .maybe(request.warning.map(|warning| text("p", warning).class("warning")))
        .child(text("p", words.nothing_else).class("small"))
}
