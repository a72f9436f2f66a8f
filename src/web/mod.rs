//! The page: draws the report, hands events on, carries orders out. No decision is taken here.

mod act;
mod catalogue;
mod clipboard;
mod comparisons;
mod credentials;
mod elapsed;
mod element;
mod fetch;
mod fields;
mod file;
mod findings;
mod fingerprint;
mod hash;
mod idle;
mod ladder;
mod language;
mod limit;
mod nearest;
mod paste;
mod preview;
mod remedies;
mod results;
mod runs;
mod search;
mod setting;
mod shell;
mod takeaway;
mod timeline;
mod transfer;
mod verdict;
mod wait;
mod way;

use std::alloc::System;

use leptos::prelude::*;
use zeroizing_alloc::ZeroAlloc;

use crate::knowledge::language::{Language, Words};
use crate::knowledge::loaded;
use crate::report::{Report, report};
use crate::visit::Visit;

/// Whatever is freed is overwritten, so that a cleared key leaves nothing in the page's memory.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// What every view is given: the visit to act on, and the report to draw.
#[derive(Clone, Copy)]
struct Page {
    visit: StoredValue<Visit, LocalStorage>,
    report: RwSignal<Report>,
}

impl Page {
    /// The words of the page's language. What is drawn with them is drawn anew with the next report.
    fn words(self) -> &'static Words {
        self.report.track();
        self.language().words()
    }

    fn language(self) -> Language {
        self.visit.with_value(|visit| visit.setting.language)
    }
}

/// What is said where the words of the page are missing themselves: in every language that the boot script has.
const DAMAGED: &str = "Part of this page is missing, so it cannot start. Get a fresh copy. 本页缺少一部分内容，因此无法启动。应重新获取一份。";

/// Takes the shell over: its box and buttons stay, its empty regions are filled.
pub fn mount() {
    let Some(shell) = shell::Shell::find() else { return };
    let setting = setting::read();
    if !loaded::is_whole() {
        return shell.give_up(DAMAGED);
    }
    let owner = Owner::new();
    owner.set();
    let visit = Visit::new(setting);
    let page = Page { report: RwSignal::new(report(&visit)), visit: StoredValue::new_local(visit) };
    shell.fill(page);
    let entry = shell.listen(page);
    shell.reflect(page);
    language::listen(page);
    catalogue::listen(page);
    search::listen(page);
    shell.announce_ready();
    hash::listen(page, &entry);
    // The page lives as long as its document.
    std::mem::forget(owner);
}
