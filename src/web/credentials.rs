//! The recognised credentials; where there are several, one is chosen.

use leptos::prelude::*;

use super::element::{El, el, text};
use super::{Page, clipboard};
use crate::report::{CredentialLine, Report, cleaned_key};

/// The list, and the cleaned key to copy.
pub(super) fn credentials(page: Page, report: &Report) -> Vec<El> {
    let lines = &report.credentials;
    if lines.is_empty() {
        return Vec::new();
    }
    let several = lines.len() > 1;
    let items = lines.iter().enumerate().map(|(index, line)| credential(page, index, line, several));
    let list = el("ul").class("credentials").children(items);
    let list = if several { list.set("aria-label", page.words().choose) } else { list };
    let mut all = vec![list];
    all.extend(report.cleaned.then(|| cleaned_copy(page)));
    all
}

fn credential(page: Page, index: usize, line: &CredentialLine, several: bool) -> El {
    let choice = several.then(|| {
        el("input")
            .set("type", "radio")
            .set("name", "credential")
            .set("aria-label", &line.title)
            .checked(line.chosen)
            .on("change", move |_| page.choose(index))
    });
    let item = el("li").set("data-credential", "").set("data-provider", line.provider);
    let item = item.set("data-kind", line.kind);
    let item = if line.chosen { item.class("chosen") } else { item };
    item.maybe(choice)
        .child(text("strong", &line.title))
        .child(place(line))
        .maybe(line.length.as_ref().map(|length| text("span", length).class("length")))
        .children(line.tells.iter().map(|tell| text("span", tell).class("length")))
}

/// Where it stands; on paper as it may be shared.
fn place(line: &CredentialLine) -> El {
    let place = el("span").class("place").child(text("span", &line.place));
    if line.shared_place.text == line.place {
        place
    } else {
        place.set("data-shared", &line.shared_place.text)
    }
}

fn cleaned_copy(page: Page) -> El {
    let words = page.words();
    let key = move || page.visit.with_value(cleaned_key);
    el("p")
        .class("cleaned")
        .child(clipboard::copy_button(page, "copy-cleaned", words.copy_cleaned, key))
        .child(text("small", words.copy_cleaned_note))
}
