//! The page: draws the report, hands events on, carries orders out. No decision is taken here.

#[macro_use]
mod html;

mod act;
mod clipboard;
mod credentials;
mod fetch;
mod findings;
mod fingerprint;
mod idle;
mod ladder;
mod paste;
mod preview;
mod results;
mod runs;
mod setting;
mod shell;
mod takeaway;
mod verdict;

use std::alloc::System;

use leptos::prelude::*;
use zeroizing_alloc::ZeroAlloc;

use crate::report::{Report, report};
use crate::visit::Visit;

/// Whatever is freed is overwritten, so that a cleared key leaves nothing in the page's memory.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// What every view is given: the visit to act on, and the report to draw.
#[derive(Clone, Copy)]
struct Page {
    visit: RwSignal<Visit>,
    report: Memo<Report>,
    /// Whether the visitor's last act was a press: only then may the verdict take the focus.
    pressed: RwSignal<bool>,
}

impl Page {
    /// A part of the report that changes only when it differs.
    fn part<T: Clone + PartialEq + Send + Sync + 'static>(
        self,
        part: impl Fn(&Report) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.report.with(&part))
    }
}

/// Takes the shell over: its box and buttons stay, its empty regions are filled.
pub fn mount() {
    let Some(shell) = shell::Shell::find() else { return };
    let owner = Owner::new();
    owner.set();
    let visit = RwSignal::new(Visit::new(setting::read()));
    let page = Page { visit, report: Memo::new(move |_| visit.with(report)), pressed: RwSignal::new(false) };
    shell.fill(page);
    shell.listen(page);
    shell.reflect(page);
    shell.announce_ready();
    // The page lives as long as its document.
    std::mem::forget(owner);
}
