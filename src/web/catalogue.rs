//! The list of all causes. The document holds their titles; what a cause says is written when it is opened. The document
//! is written to and never read: a browser that translates the page changes what stands there.

use leptos::ev;
use leptos::prelude::*;
use web_sys::Element;

use super::Page;
use super::language::each;
use super::shell::on;
use crate::knowledge::causes::Cause;
use crate::report::StepLine;
use crate::report::catalogue::{self, entry};

/// Writes what a cause says whenever it is opened.
pub(super) fn listen(page: Page) {
    each("[data-cause]", |element| {
        let Some(cause) = element.get_attribute("data-cause").and_then(|id| Cause::by_id(&id)) else {
            return;
        };
        on(&element.clone(), &ev::toggle, move |_| {
            if element.has_attribute("open") {
                write(&element, cause, page);
            }
        });
    });
}

/// Opens a cause, and gives its element.
pub(super) fn open(cause: Cause, page: Page) -> Option<Element> {
    let element = element(cause)?;
    let _ = element.set_attribute("open", "");
    write(&element, cause, page);
    Some(element)
}

/// Shows every cause in the language of the page.
pub(super) fn speak(page: Page) {
    for cause in Cause::ALL {
        if let Some(element) = element(*cause) {
            write(&element, *cause, page);
        }
    }
}

pub(super) fn element(cause: Cause) -> Option<Element> {
    document().query_selector(&["[data-cause=", cause.id(), "]"].concat()).ok().flatten()
}

/// Writes the title; where the cause is open, meaning, test and steps as well.
fn write(element: &Element, cause: Cause, page: Page) {
    let entry = page.visit.with_value(|visit| entry(cause, &visit.setting));
    set_title(element, &entry.title);
    let Some(body) = element.query_selector("div").ok().flatten() else { return };
    body.set_text_content(None);
    if !element.has_attribute("open") {
        return;
    }
    add(&body, "p", &entry.meaning);
    add(&body, "p", &entry.settle);
    if let Some(steps) = add(&body, "ol", "") {
        entry.steps.iter().for_each(|line| step(&steps, line));
    }
}

/// Writes the title as it stands where nothing is searched for.
pub(super) fn title(element: &Element, cause: Cause, page: Page) {
    page.visit.with_value(|visit| set_title(element, &catalogue::title(cause, &visit.setting)));
}

fn set_title(element: &Element, words: &str) {
    if let Some(title) = element.query_selector("summary").ok().flatten() {
        title.set_text_content(Some(words));
    }
}

fn step(steps: &Element, line: &StepLine) {
    let Some(item) = add(steps, "li", "") else { return };
    add(&item, "span", &line.text);
    if let Some((name, address)) = &line.link
        && let Some(anchor) = add(&item, "a", name)
    {
        let _ = anchor.set_attribute("href", address);
        let _ = anchor.set_attribute("rel", "noopener noreferrer");
    }
    if let Some(command) = &line.command {
        add(&item, "pre", command);
    }
}

/// A new element at the end of another, with these words.
pub(super) fn add(parent: &Element, tag: &str, words: &str) -> Option<Element> {
    let element = document().create_element(tag).ok()?;
    element.set_text_content(Some(words));
    parent.append_child(&element).ok()?;
    Some(element)
}
