//! What a press would send, before the press.

use super::Page;
use super::element::{El, el, text};
use super::verdict::verify;
use crate::report::{Report, RequestLines};

/// Method, host, path and header names, or why there is nothing to press.
pub(super) fn preview(page: Page, report: &Report) -> Vec<El> {
    let request = report.request.as_ref().map(|request| lines(page, request));
    let unasked = report.unasked.as_ref().map(|reason| text("p", reason).class("unasked"));
    let by_hand = report.by_hand.as_ref().map(|check| verify(page, check));
    [request, unasked, by_hand].into_iter().flatten().collect()
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
