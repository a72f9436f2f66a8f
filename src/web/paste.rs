//! The box: what is typed, pasted, dropped, chosen or cleared. A textarea drops every CR and takes seconds to paint a
//! megabyte, so a paste is read from the clipboard itself, and a large one is shown as an excerpt.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::JsString;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, Event, FileList, HtmlInputElement, HtmlTextAreaElement};

use super::file::{self, Came};
use super::shell::on;
use super::{Page, fields, hash, transfer};
use crate::intake::Origin;
use crate::intake::cap::{self, CAP};

/// From this length on the box shows an excerpt: in bytes of a text that is here, in UTF-16 units of one that is not.
const LARGE: usize = 64 * 1024;
/// Characters of the excerpt.
const EXCERPT: usize = 2_000;
/// The box while it shows an excerpt.
const EXCERPT_CLASS: &str = "excerpt";
/// The same, of a text whose middle was not read.
pub(super) const CUT_CLASS: &str = "excerpt cut";

/// The box, and what is on its way into it.
#[derive(Clone)]
pub(super) struct Entry {
    page: Page,
    area: HtmlTextAreaElement,
    /// The clipboard's own text, until the browser has put it into the box.
    raw: Rc<RefCell<Option<String>>>,
    /// Counts what came: a file that is still being read when something else comes is void.
    turn: Rc<Cell<u32>>,
}

impl Entry {
    pub(super) fn new(page: Page, area: HtmlTextAreaElement) -> Self {
        Self { page, area, raw: Rc::default(), turn: Rc::default() }
    }

    /// Listens to the box, to files that are chosen, and to those that are dropped anywhere, for as long as the page
    /// lives.
    pub(super) fn listen(&self, chooser: &HtmlInputElement) {
        let entry = self.clone();
        on(&self.area, &ev::input, move |_| entry.on_input());
        let entry = self.clone();
        on(&document(), &ev::paste, move |event| entry.on_paste(&event));
        let entry = self.clone();
        on(&document(), &ev::dragover, move |event: DragEvent| entry.on_drag(&event));
        let entry = self.clone();
        on(&document(), &ev::drop, move |event| entry.on_drop(&event));
        let (entry, source) = (self.clone(), chooser.clone());
        on(chooser, &ev::change, move |_| {
            entry.take_file(source.files());
            // The same file can be chosen again.
            source.set_value("");
        });
    }

    fn on_input(&self) {
        let shown = transfer::value(&self.area);
        if shown.length() as usize > CAP {
            return self.receive(&shown);
        }
        let value = String::from(shown);
        let text = self.raw.take().filter(|raw| shows(&value, raw)).unwrap_or(value);
        self.next_turn();
        self.page.read(text, Origin::Paste);
        hash::forget();
    }

    /// The browser puts a short text where the caret is. An excerpt cannot be edited, so any other text takes its
    /// place, wherever the caret is.
    fn on_paste(&self, event: &ClipboardEvent) {
        if !self.is_meant(event) {
            return;
        }
        let Some(data) = event.clipboard_data() else { return };
        let text = transfer::text(&data);
        if text.length() == 0 {
            if self.take_file(data.files()) {
                event.prevent_default();
            }
        } else if self.is_excerpt() || is_large(&text) || !event.is_trusted() {
            event.prevent_default();
            self.receive(&text);
        } else {
            *self.raw.borrow_mut() = Some(text.into());
        }
    }

    /// Files can be dropped anywhere, texts where the browser takes them, and on an excerpt.
    fn on_drag(&self, event: &DragEvent) {
        let files = event.data_transfer().is_some_and(|data| transfer::holds_files(&data));
        if files || self.is_excerpt() && self.is_meant(event) {
            event.prevent_default();
        }
    }

    fn on_drop(&self, event: &DragEvent) {
        let Some(data) = event.data_transfer() else { return };
        if self.take_file(data.files()) {
            return event.prevent_default();
        }
        let text = transfer::text(&data);
        if self.is_meant(event) && text.length() > 0 && (self.is_excerpt() || is_large(&text)) {
            event.prevent_default();
            self.receive(&text);
        }
    }

    /// Whether an event is about the box: it is the target, or the box shows an excerpt and no other field is.
    fn is_meant(&self, event: &Event) -> bool {
        let target = event.target().and_then(|it| it.dyn_into::<web_sys::Element>().ok());
        let Some(target) = target else { return self.is_excerpt() };
        target == *self.area.unchecked_ref::<web_sys::Element>()
            || self.is_excerpt() && !matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
    }

    /// Takes a text that is still outside of the program, as far as it is read.
    fn receive(&self, text: &JsString) {
        self.next_turn();
        let (text, cut) = read_ends(text);
        self.show_as_long(&text, cut);
        self.page.read(text, Origin::Paste);
        hash::forget();
    }

    /// Reads the first of these files into the page. Whether there is one.
    fn take_file(&self, files: Option<FileList>) -> bool {
        let Some(file) = files.and_then(|files| files.get(0)) else { return false };
        let turn = self.next_turn();
        let entry = self.clone();
        spawn_local(async move {
            let came = file::read(&file).await;
            if entry.turn.get() == turn {
                entry.take(came);
            }
        });
        true
    }

    fn take(&self, came: Came) {
        match came {
            Came::Text { text, cut, note } => {
                self.show_as_long(&text, cut);
                self.page.read_file(text, note);
                hash::forget();
            }
            Came::Nothing(note) => self.page.note_file(note),
        }
    }

    /// Whatever is still on its way no longer comes in.
    fn next_turn(&self) -> u32 {
        let turn = self.turn.get().wrapping_add(1);
        self.turn.set(turn);
        *self.raw.borrow_mut() = None;
        turn
    }

    fn is_excerpt(&self) -> bool {
        self.area.read_only()
    }

    fn show_as_long(&self, text: &str, cut: bool) {
        if text.len() < LARGE {
            return self.show(text);
        }
        // The full text stays with the page; the box only shows its beginning and cannot be typed in.
        self.area.set_value(&text.chars().take(EXCERPT).collect::<String>());
        self.area.set_read_only(true);
        self.area.set_class_name(if cut { CUT_CLASS } else { EXCERPT_CLASS });
    }

    /// Shows a text in the box, whole and to be edited.
    pub(super) fn show(&self, text: &str) {
        self.next_turn();
        self.area.set_value(text);
        self.area.set_read_only(false);
        self.area.set_class_name("");
    }

    /// Empties the box and every other field, and forgets the text.
    pub(super) fn wipe(&self) {
        self.show("");
        self.page.read(String::new(), Origin::Paste);
        fields::wipe(self.page);
    }

    /// The same on the visitor's press, who goes on in the box.
    pub(super) fn clear(&self) {
        self.wipe();
        hash::forget();
        let _ = self.area.unchecked_ref::<web_sys::HtmlElement>().focus();
    }

    /// Nobody is there any more: the fields are emptied, and the secret goes.
    pub(super) fn expire(&self) {
        if self.page.visit.with_value(crate::visit::Visit::must_expire) {
            self.show("");
            self.page.expire();
        }
        fields::wipe(self.page);
    }

    /// What stands in it, by the browser.
    pub(super) fn is_empty(&self) -> bool {
        self.area.value().is_empty()
    }
}

/// Whether the box holds exactly this text, but for its CRs.
fn shows(value: &str, raw: &str) -> bool {
    value == raw || value == raw.replace("\r\n", "\n").replace('\r', "\n")
}

fn is_large(text: &JsString) -> bool {
    text.length() as usize >= LARGE
}

/// The text up to the cap, beyond that its beginning and its end; and whether it was cut. What lies between is never
/// copied into the program.
fn read_ends(text: &JsString) -> (String, bool) {
    let length = text.length();
    let half = u32::try_from(CAP / 2).unwrap_or(u32::MAX);
    if length as usize <= CAP {
        return cap::to_cap(String::from(text));
    }
    let head = String::from(text.slice(0, half));
    (cap::join(&head, &String::from(text.slice(length - half, length))), true)
}
