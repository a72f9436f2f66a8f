//! Is it the same key over there: the fingerprint, a command for each place, and what came back.

use leptos::prelude::*;
use web_sys::{HtmlSelectElement, HtmlTextAreaElement};

use super::element::{El, el, text};
use super::shell::find;
use super::verdict::steps;
use super::{Page, clipboard};
use crate::report::{FingerprintLines, Report};

/// The section, shown while a key is held. It starts anew with the next key after an empty box.
pub(super) fn fingerprint(page: Page) -> AnyView {
    let place = RwSignal::new(0_usize);
    start_anew(page, place);
    let field = el("textarea")
        .set("id", "fingerprint-paste")
        .set("rows", "2")
        .set("spellcheck", "false")
        .set("autocomplete", "off")
        .set("autocapitalize", "off")
        .set("translate", "no")
        .set("data-1p-ignore", "")
        .set("data-lpignore", "true")
        .on("input", move |event| page.compare(event_target_value(&event)));
    el("section")
        .class("fingerprint")
        .set("aria-labelledby", "fingerprint")
        .flag_while("hidden", move || page.report.with(|report| report.fingerprint.is_none()))
        .live(move || drawn(page, |lines| line(page, lines)))
        .child(places(page, place))
        .live(move || drawn(page, |lines| command(page, lines, place.get())))
        .child(field)
        .child(
            el("div")
                .class("outcome")
                .set("role", "status")
                .set("aria-live", "polite")
                .live(move || drawn(page, told)),
        )
        .live(move || drawn(page, |lines| cure(page, lines)))
        .view()
}

/// What a part draws of the fingerprint; nothing while no key is held.
fn drawn(page: Page, draw: impl Fn(&FingerprintLines) -> Vec<El>) -> Vec<El> {
    page.report.with(|report: &Report| report.fingerprint.as_ref().map(draw)).unwrap_or_default()
}

/// What was pasted for one key says nothing about the next.
fn start_anew(page: Page, place: RwSignal<usize>) {
    Effect::new(move |_| {
        if page.report.with(|report| report.fingerprint.is_some()) {
            return;
        }
        place.set(0);
        if let Some(field) = find::<HtmlTextAreaElement>("#fingerprint-paste") {
            field.set_value("");
        }
        if let Some(field) = find::<HtmlSelectElement>("#fingerprint-where") {
            field.set_selected_index(0);
        }
    });
}

fn line(page: Page, lines: &FingerprintLines) -> Vec<El> {
    let value = text("code", &lines.line).set("data-fingerprint-line", "").set("translate", "no");
    let words = page.words();
    vec![
        text("h2", words.fingerprint).set("id", "fingerprint"),
        text("p", words.fingerprint_intro).class("small"),
        el("p").text(words.fingerprint_here).text(" ").child(value),
        text("label", words.fingerprint_where).set("for", "fingerprint-where"),
    ]
}

/// The places where a program may run. They are the same for every key.
fn places(page: Page, place: RwSignal<usize>) -> El {
    let choose = move |event| place.set(event_target_value(&event).parse().unwrap_or_default());
    let options = move |lines: &FingerprintLines| -> Vec<El> {
        let all = lines.commands.iter().enumerate();
        all.map(|(at, line)| text("option", line.label).set("value", &at.to_string())).collect()
    };
    el("select").set("id", "fingerprint-where").on("change", choose).live(move || drawn(page, options))
}

fn command(page: Page, lines: &FingerprintLines, place: usize) -> Vec<El> {
    let Some(line) = lines.commands.get(place) else { return Vec::new() };
    let copied = line.text.clone();
    let copy = move || Some(copied.clone());
    let block = el("div")
        .class("command")
        .set("data-command", line.id)
        .child(el("pre").set("tabindex", "0").set("translate", "no").child(text("code", &line.text)))
        .child(clipboard::copy_button(page, "copy-fingerprint", page.words().copy, copy));
    let mut all = vec![text("p", &lines.run).class("small"), block];
    all.extend(line.note.map(|note| text("p", note).class("small")));
    all.push(text("label", page.words().fingerprint_paste).set("for", "fingerprint-paste"));
    all
}

fn told(lines: &FingerprintLines) -> Vec<El> {
    let Some(line) = &lines.outcome else { return Vec::new() };
    let told = el("div").set("data-fingerprint", line.id);
    let told = match line.cause {
        Some(cause) => told.set("data-cause", cause),
        None => told,
    };
    vec![told.child(text("h3", line.title)).child(text("p", line.todo))]
}

fn cure(page: Page, lines: &FingerprintLines) -> Vec<El> {
    let cure = lines.outcome.as_ref().filter(|line| !line.steps.is_empty());
    cure.map(|line| steps(page, &line.steps)).into_iter().collect()
}
