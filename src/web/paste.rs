//! The box: what is typed, pasted or cleared. A textarea drops every CR and takes seconds to paint a
//! megabyte, so a paste is read from the clipboard itself, and a large one is shown as an excerpt.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Uint8Array;
use js_sys::futures::JsFuture;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Blob, ClipboardEvent, DragEvent, File, HtmlInputElement, HtmlTextAreaElement};

use super::Page;
use crate::intake::Origin;

/// Bytes of a file that are read.
const FILE: f64 = 10.0 * 1024.0 * 1024.0;
/// From this many bytes on the box shows an excerpt.
const LARGE: usize = 64 * 1024;
/// Characters of the excerpt.
const EXCERPT: usize = 2_000;
/// The box while it shows an excerpt.
const EXCERPT_CLASS: &str = "excerpt";
/// The same, of a file whose middle was not read.
pub(super) const CUT_CLASS: &str = "excerpt cut";

/// Listens to the box, to files that are chosen, and to those that are dropped anywhere, for as long as the page lives.
pub(super) fn listen(page: Page, area: &HtmlTextAreaElement, chooser: &HtmlInputElement) {
    on_drop(page, area);
    on_choose(page, area, chooser);
    // The clipboard's own text, until the browser has put it into the box.
    let raw: Rc<RefCell<Option<String>>> = Rc::default();
    on_input(page, area, Rc::clone(&raw));
    on_paste(page, area, raw);
}

fn on_input(page: Page, area: &HtmlTextAreaElement, raw: Rc<RefCell<Option<String>>>) {
    let source = area.clone();
    super::shell::on(area, &ev::input, move |_| {
        let value = source.value();
        let text = raw.borrow_mut().take().filter(|raw| shows(&value, raw)).unwrap_or(value);
        page.read(text, Origin::Paste);
    });
}

/// Whether the box holds exactly this text, but for its CRs.
fn shows(value: &str, raw: &str) -> bool {
    value == raw || value == raw.replace("\r\n", "\n").replace('\r', "\n")
}

fn on_paste(page: Page, area: &HtmlTextAreaElement, raw: Rc<RefCell<Option<String>>>) {
    let target = area.clone();
    super::shell::on(area, &ev::paste, move |event: ClipboardEvent| {
        let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok());
        let Some(text) = text.filter(|text| !text.is_empty()) else { return };
        if text.len() >= LARGE {
            event.prevent_default();
            show_excerpt(&target, &text, EXCERPT_CLASS);
            page.read(text, Origin::Paste);
        } else if event.is_trusted() {
            *raw.borrow_mut() = Some(text);
        } else {
            // A paste that a program made: the browser does not insert it.
            event.prevent_default();
            target.set_value(&text);
            page.read(text, Origin::Paste);
        }
    });
}

/// A file keeps what a clipboard may change: its line ends and its byte order mark.
fn on_drop(page: Page, area: &HtmlTextAreaElement) {
    let target = area.clone();
    super::shell::on(&document(), &ev::dragover, |event: DragEvent| event.prevent_default());
    super::shell::on(&document(), &ev::drop, move |event: DragEvent| {
        let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
        let Some(file) = file else { return };
        event.prevent_default();
        take(page, target.clone(), file);
    });
}

fn on_choose(page: Page, area: &HtmlTextAreaElement, chooser: &HtmlInputElement) {
    let (target, source) = (area.clone(), chooser.clone());
    super::shell::on(chooser, &ev::change, move |_| {
        let Some(file) = source.files().and_then(|files| files.get(0)) else { return };
        take(page, target.clone(), file);
        // The same file can be chosen again.
        source.set_value("");
    });
}

/// Reads a file into the page.
fn take(page: Page, area: HtmlTextAreaElement, file: File) {
    spawn_local(async move {
        let text = read_file(&file).await;
        if text.len() >= LARGE {
            show_excerpt(&area, &text, if file.size() > FILE { CUT_CLASS } else { EXCERPT_CLASS });
        } else {
            area.set_read_only(false);
            area.set_class_name("");
            area.set_value(&text);
        }
        page.read(text, Origin::File);
    });
}

/// The text of a file, up to [`FILE`] bytes; beyond that its beginning and its end.
async fn read_file(file: &File) -> String {
    let size = file.size();
    if size <= FILE {
        return read_blob(file).await;
    }
    let half = FILE / 2.0;
    let mut text = String::new();
    for (start, end) in [(0.0, half), (size - half, size)] {
        if let Ok(part) = file.slice_with_f64_and_f64(start, end) {
            text.push_str(&read_blob(&part).await);
            text.push('\n');
        }
    }
    text
}

async fn read_blob(blob: &Blob) -> String {
    let Ok(buffer) = JsFuture::from(blob.array_buffer()).await else { return String::new() };
    String::from_utf8_lossy(&Uint8Array::new(&buffer).to_vec()).into_owned()
}

/// The full text stays with the page; the box only shows its beginning and cannot be edited until cleared.
fn show_excerpt(area: &HtmlTextAreaElement, text: &str, class: &str) {
    let excerpt: String = text.chars().take(EXCERPT).collect();
    area.set_value(&excerpt);
    area.set_read_only(true);
    area.set_class_name(class);
}

/// Shows a text in the box, whole and to be edited.
pub(super) fn show(area: &HtmlTextAreaElement, text: &str) {
    area.set_value(text);
    area.set_read_only(false);
    area.set_class_name("");
}

/// Empties the box and forgets the text.
pub(super) fn clear(page: Page, area: &HtmlTextAreaElement) {
    show(area, "");
    page.read(String::new(), Origin::Paste);
    let _ = area.unchecked_ref::<web_sys::HtmlElement>().focus();
}
