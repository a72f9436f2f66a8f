//! The limit that was reached, as a bar. How much was used nobody says, so the bar shows no use.

use super::element::{El, el, text};
use crate::report::LimitLines;

/// The bar with its label.
pub(super) fn limit(line: &LimitLines) -> El {
    let bar = el("span").class("bar").set("aria-hidden", "true");
    el("div")
        .class("limit")
        .set("data-limit", &line.value)
        .flag("data-zero", line.zero)
        .child(
            el("p")
                .text(line.label)
                .text(" ")
                .child(text("strong", &line.value))
                .text(" ")
                .child(text("span", &line.what)),
        )
        .child(bar)
        .child(text("p", line.note).class("small"))
}
