//! The shell of `index.html`: its box, buttons and regions, which are there before this code is.

use leptos::ev::{self, EventDescriptor};
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};

use super::act::take_press;
use super::paste::{self, Entry};
use super::{Page, elapsed, idle, preview, results};
use crate::check::Event;
use crate::visit::Visit;

/// The elements that the page takes over.
#[derive(Clone)]
pub(super) struct Shell {
    area: HtmlTextAreaElement,
    key: HtmlElement,
    results: HtmlElement,
    no_key: HtmlElement,
    by_hand: HtmlElement,
    intro: HtmlElement,
    status: HtmlElement,
    excerpt: HtmlElement,
    cut: HtmlElement,
    file: HtmlInputElement,
    check: HtmlElement,
    cancel: HtmlElement,
    clear: HtmlElement,
    elapsed: HtmlElement,
    idle: HtmlElement,
    keep: HtmlElement,
}

impl Shell {
    /// None where the document is not this page's own.
    pub(super) fn find() -> Option<Self> {
        Some(Self {
            area: find("#paste")?,
            key: find("#key")?,
            results: find("#results")?,
            no_key: find("#no-key")?,
            by_hand: find("#by-hand")?,
            intro: find("#intro")?,
            status: find("#status")?,
            excerpt: find("#excerpt")?,
            cut: find("#cut")?,
            file: find("#file")?,
            check: find("[data-action=check]")?,
            cancel: find("[data-action=cancel]")?,
            clear: find("[data-action=clear]")?,
            elapsed: find("#elapsed")?,
            idle: find("#idle")?,
            keep: find("[data-action=keep]")?,
        })
    }

    /// Mounts the views into the regions.
    pub(super) fn fill(&self, page: Page) {
        mount_to(self.key.clone(), move || results::key(page)).forget();
        mount_to(self.results.clone(), move || results::results(page)).forget();
        mount_to(self.by_hand.clone(), move || results::part(page, preview::by_hand)).forget();
    }

    /// Hands what the visitor does on to the page.
    pub(super) fn listen(&self, page: Page) -> Entry {
        let entry = Entry::new(page, self.area.clone());
        entry.listen(&self.file);
        on(&self.check, &ev::click, move |_| page.press());
        on(&self.cancel, &ev::click, move |_| page.on(Event::Cancel));
        let cleared = entry.clone();
        on(&self.clear, &ev::click, move |_| cleared.clear());
        // A page that the browser keeps for Back must not keep the secret.
        let left = entry.clone();
        on(&window(), &ev::pagehide, move |_| left.wipe());
        let due = move || page.visit.with_value(Visit::must_expire);
        let away = idle::Watch::new(self.idle.clone(), due, {
            let entry = entry.clone();
            move || entry.expire()
        });
        idle::listen(&away, page, &self.keep);
        elapsed::listen(page, &self.elapsed);
        on(&self.area, &ev::keydown, move |event| on_key_in_box(page, &event));
        on(&document(), &ev::keydown, move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                page.on(Event::Cancel);
            }
        });
        entry
    }

    /// Keeps the shell's own elements in step with the report.
    pub(super) fn reflect(&self, page: Page) {
        let shell = self.clone();
        Effect::new(move |_| {
            page.report.with(|report| {
                if !report.busy && report.verdicts.iter().any(|verdict| verdict.source == "check") {
                    focus_verdict();
                }
                let empty = page.visit.with_value(|visit| visit.text().is_empty());
                set(&shell.check, "disabled", report.request.is_none());
                set(&shell.check, "aria-disabled", report.busy);
                set(&shell.cancel, "hidden", !report.busy);
                set(&shell.clear, "hidden", empty);
                set(&shell.intro, "hidden", !empty);
                set(&shell.no_key, "hidden", !report.credentials.is_empty());
                let cut = shell.area.class_name() == paste::CUT_CLASS;
                set(&shell.cut, "hidden", !cut);
                set(&shell.excerpt, "hidden", cut || !shell.area.read_only());
                let _ = shell.results.set_attribute("aria-busy", if report.busy { "true" } else { "false" });
                shell.status.set_text_content(Some(&report.announcement));
                let nothing = page.words().check_nothing;
                let label = report.request.as_ref().map_or(nothing, |request| &request.button);
                shell.check.set_text_content(Some(label));
            });
        });
    }

    /// Says why the page does not start.
    pub(super) fn give_up(&self, why: &str) {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-failed", "true");
        }
        let _ = self.status.set_attribute("role", "alert");
        self.status.set_text_content(Some(why));
    }

    /// Handlers live: a text that was typed before them is read now.
    pub(super) fn announce_ready(&self) {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-ready", "true");
        }
        if !self.area.value().is_empty()
            && let Ok(event) = web_sys::Event::new("input")
        {
            let _ = self.area.dispatch_event(&event);
        }
    }
}

/// Enter checks where a line break makes no sense: behind one bare key. Ctrl or Cmd with Enter always checks.
fn on_key_in_box(page: Page, event: &KeyboardEvent) {
    let forced = event.ctrl_key() || event.meta_key();
    let bare = page.visit.with_value(Visit::is_bare_key);
    if event.key() == "Enter" && !event.is_composing() && (forced || bare && !event.shift_key()) {
        event.prevent_default();
        page.press();
    }
}

/// The verdict of a press takes the focus, so that a screen reader reads on from it.
fn focus_verdict() {
    if take_press() {
        request_animation_frame(|| {
            if let Some(heading) = find::<HtmlElement>("[data-source=check] h2") {
                let _ = heading.focus();
            }
        });
    }
}

pub(super) fn find<T: JsCast>(selector: &str) -> Option<T> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

fn set(element: &Element, name: &str, on: bool) {
    let _ = match (name.starts_with("aria-"), on) {
        (true, true) => element.set_attribute(name, "true"),
        (false, true) => element.set_attribute(name, ""),
        (_, false) => element.remove_attribute(name),
    };
}

/// Listens for as long as the page lives.
pub(super) fn on<E>(target: &web_sys::EventTarget, event: &E, mut handle: impl FnMut(E::EventType) + 'static)
where
    E: EventDescriptor,
    E::EventType: JsCast,
{
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        handle(event.unchecked_into());
    });
    let _ = target.add_event_listener_with_callback(&event.name(), closure.as_ref().unchecked_ref());
    closure.forget();
}
