//! The faults of the text, and the text itself with its faults marked.

use super::Page;
use super::element::{El, el, text};
use super::nearest::codes;
use super::verdict::steps;
use crate::report::{FindingLine, Report, Segment};

/// That all of it is an example. It takes the focus of the link that was pressed.
pub(super) fn example(_: Page, report: &Report) -> Vec<El> {
    let said = |example| text("p", example).class("remark").set("data-example", "").set("tabindex", "-1");
    report.example.into_iter().map(said).collect()
}

/// What there is to say about the text as a whole.
pub(super) fn remarks(page: Page, report: &Report) -> Vec<El> {
    let all = [report.expired, report.file, report.notice, report.remark];
    let mut said: Vec<El> =
        all.into_iter().flatten().map(|remark| text("p", remark).class("remark")).collect();
    if !report.codes.is_empty() {
        said.push(codes(page, report.codes));
    }
    said
}

/// The pasted text, with what decided and what is wrong marked in it.
pub(super) fn marked(page: Page, report: &Report) -> Vec<El> {
    if report.marked.is_empty() {
        return Vec::new();
    }
    let pre = el("pre").set("tabindex", "0").set("aria-labelledby", "marked").set("translate", "no");
    let pre = report.marked.iter().fold(pre, segment);
    let section = el("section")
        .class("marked")
        .set("aria-labelledby", "marked")
        .child(text("h2", page.words().your_text).set("id", "marked"))
        .child(pre);
    vec![section]
}

/// The list of the text's faults.
pub(super) fn findings(page: Page, report: &Report) -> Vec<El> {
    if report.findings.is_empty() {
        return Vec::new();
    }
    let section = el("section")
        .class("findings")
        .set("aria-labelledby", "findings")
        .child(text("h2", page.words().found_in_text).set("id", "findings"))
        .child(el("ul").children(report.findings.iter().map(|line| finding(page, line))));
    vec![section]
}

fn finding(page: Page, line: &FindingLine) -> El {
    let detail = el("p")
        .class("detail")
        .child(text("span", line.certainty_word).class("certainty"))
        .children(line.details.iter().map(|detail| text("span", detail)));
    el("li")
        .set("data-finding", line.id)
        .set("data-certainty", line.certainty.id())
        .child(text("h3", &line.title))
        .child(detail)
        .child(text("p", &line.meaning))
        .child(steps(page, &line.steps))
}

fn segment(pre: El, segment: &Segment) -> El {
    let Segment { text: words, mark, secret, named } = segment;
    let classes = match (named, secret) {
        (true, true) => "named secret",
        (true, false) => "named",
        (false, true) => "secret",
        (false, false) => "",
    };
    match mark {
        Some((id, title)) => {
            let mark = text("mark", words).set("data-mark", id).set("title", title);
            pre.child(if classes.is_empty() { mark } else { mark.class(classes) })
        }
        None if *secret => pre.child(text("span", words).class(classes)),
        None => pre.text(words),
    }
}
