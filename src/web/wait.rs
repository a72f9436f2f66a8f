//! Countdowns: until a limit is over, and until a cure holds. Nobody is told every second; the page's live region
//! tells the end.

use std::time::Duration;

use leptos::prelude::*;
use web_sys::HtmlElement;

use super::Page;
use super::element::{El, el, text};
use super::shell::find;
use super::verdict::link;
use crate::report::wait::left;
use crate::report::{PointLine, WaitLines};

/// How long to wait, counted down for as long as it is shown. Where it ends, the page draws its report anew.
pub(super) fn countdown(page: Page, wait: u32) -> El {
    let shown = RwSignal::new(wait);
    if wait > 0 {
        let end = js_sys::Date::now() + f64::from(wait) * 1000.0;
        // A page in the background is called less often, so the clock decides and not the calls.
        let tick = move || {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole seconds")]
            let now = ((end - js_sys::Date::now()) / 1000.0).ceil() as u32;
            shown.set(now);
            if now == 0 {
                page.look_at_clock();
            }
        };
        let timer = set_interval_with_handle(tick, Duration::from_secs(1));
        on_cleanup(move || {
            if let Ok(timer) = timer {
                timer.clear();
            }
        });
    }
    let timer = el("p").class("waiting").set("role", "timer").set("aria-live", "off");
    timer.live(move || vec![text("span", &left(shown.get(), page.words()))])
}

/// How long a cure takes to hold, with a timer on a press. One button all along, so that it keeps the focus.
pub(super) fn wait(page: Page, lines: &WaitLines) -> El {
    let paragraph = text("p", lines.text);
    let paragraph = match &lines.status {
        Some((name, url)) => paragraph.text(" ").child(link(page, name, url)),
        None => paragraph,
    };
    let button = match &lines.again {
        Some(again) => point(again),
        None => text("button", &lines.button)
            .set("type", "button")
            .class("quiet")
            .set("data-action", "timer")
            .on("click", move |_| page.wait()),
    };
    el("div")
        .class("wait")
        .set("data-minutes", &lines.minutes.to_string())
        .child(paragraph)
        .child(button)
        .maybe(lines.left.map(|left| countdown(page, left)))
}

/// Takes the visitor to a button elsewhere, and presses nothing.
pub(super) fn point(line: &PointLine) -> El {
    let place = ["[data-action=", line.action, "]"].concat();
    text("button", &line.button).set("type", "button").class("quiet").set("data-action", "go").on(
        "click",
        move |_| {
            if let Some(button) = find::<HtmlElement>(&place) {
                let _ = button.focus();
            }
        },
    )
}
