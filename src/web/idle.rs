//! A secret that nobody looks at any more goes: after ten minutes without a key or a click.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;
use web_sys::HtmlElement;

use super::{Page, fields, shell};
use crate::visit::Visit;

/// Time without any sign of the visitor until the warning.
const QUIET: Duration = Duration::from_secs(10 * 60);
/// Time from the warning to the clearing.
const WARNING: Duration = Duration::from_secs(20);

/// Waits for the visitor to go away.
#[derive(Clone)]
pub(super) struct Watch {
    warning: HtmlElement,
    /// Whether something has to go that the visitor may want to keep.
    due: Rc<dyn Fn() -> bool>,
    expire: Rc<dyn Fn()>,
    timer: Rc<RefCell<Option<TimeoutHandle>>>,
}

impl Watch {
    /// `warning` is shown before `expire` is called, where something is `due`.
    pub(super) fn new(
        warning: HtmlElement,
        due: impl Fn() -> bool + 'static,
        expire: impl Fn() + 'static,
    ) -> Self {
        Self { warning, due: Rc::new(due), expire: Rc::new(expire), timer: Rc::default() }
    }

    fn restart(&self) {
        self.warning.set_hidden(true);
        let watch = self.clone();
        self.wait(QUIET, move || watch.warn());
    }

    fn warn(&self) {
        if !(self.due)() {
            return (self.expire)();
        }
        self.warning.set_hidden(false);
        let watch = self.clone();
        self.wait(WARNING, move || {
            watch.warning.set_hidden(true);
            (watch.expire)();
        });
    }

    fn wait(&self, time: Duration, then: impl FnOnce() + 'static) {
        self.stop();
        *self.timer.borrow_mut() = set_timeout_with_handle(then, time).ok();
    }

    fn stop(&self) {
        if let Some(timer) = self.timer.borrow_mut().take() {
            timer.clear();
        }
    }
}

/// Every key and click starts the time anew.
pub(super) fn listen(watch: &Watch, page: Page, keep: &HtmlElement) {
    let seen = {
        let watch = watch.clone();
        move || {
            watch.stop();
            // Whether anything of it has to go is asked when the time is over.
            if page.visit.with_value(Visit::holds_text) || fields::hold_text() {
                watch.restart();
            } else {
                watch.warning.set_hidden(true);
            }
        }
    };
    let on_key = seen.clone();
    shell::on(&document(), &ev::keydown, move |_| on_key());
    let on_click = seen.clone();
    shell::on(&document(), &ev::pointerdown, move |_| on_click());
    // What is put in by mouse, by a pen or by an input method presses no key.
    let on_input = seen.clone();
    shell::on(&document(), &ev::input, move |_| on_input());
    let on_keep = seen.clone();
    shell::on(keep, &ev::click, move |_| on_keep());
    // A paste by mouse or a dropped file presses no key here.
    Effect::new(move |_| {
        page.report.track();
        seen();
    });
}
