//! How long the answer has been waited for, second by second, beside the button that cancels. It is no live region:
//! nobody wants to hear a clock.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use web_sys::HtmlElement;

use super::Page;
use crate::report::waited;

/// Where it is said, and what says it next.
#[derive(Clone)]
struct Clock {
    page: Page,
    place: HtmlElement,
    next: Rc<RefCell<Option<TimeoutHandle>>>,
}

/// Runs while something is under way, and only then.
pub(super) fn listen(page: Page, place: &HtmlElement) {
    let clock = Clock { page, place: place.clone(), next: Rc::default() };
    Effect::new(move |before: Option<bool>| {
        let busy = page.report.with(|report| report.busy);
        if before != Some(busy) {
            if let Some(next) = clock.next.borrow_mut().take() {
                next.clear();
            }
            clock.place.set_text_content(None);
            if busy {
                clock.wait(js_sys::Date::now());
            }
        }
        busy
    });
}

impl Clock {
    fn wait(&self, since: f64) {
        let clock = self.clone();
        let tick = move || {
            let seconds = (js_sys::Date::now() - since) / 1000.0;
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole seconds")]
            let text = waited(seconds as u32, clock.page.language().words());
            clock.place.set_text_content(text.as_deref());
            clock.wait(since);
        };
        *self.next.borrow_mut() = set_timeout_with_handle(tick, Duration::from_secs(1)).ok();
    }
}
