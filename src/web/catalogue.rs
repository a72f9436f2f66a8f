//! The words of the causes, out of the sections of the wasm, and the list of all causes in the document. The document is
//! written to and never read: a browser that translates the page changes what stands there.

use std::sync::OnceLock;

use leptos::prelude::document;
use web_sys::Element;

use super::knowledge::section;
use crate::knowledge::cause::Prose;
use crate::knowledge::causes::Cause;
use crate::locale::packed::{self, Packed};
use crate::locale::{Catalogue, Language};

/// The words of the sections.
pub(super) const IN_PAGE: Catalogue = Catalogue { own, elsewhere };

/// What a page without its words says. It does not start, see [`is_whole`].
static NOTHING: Prose = Prose { title: "", meaning: "", settle: "", steps: &[] };

/// Whether the page has the words of every cause in this language.
pub(super) fn is_whole(language: Language) -> bool {
    words(language).is_whole()
}

fn words(language: Language) -> &'static Packed {
    static ENGLISH: OnceLock<Packed> = OnceLock::new();
    static CHINESE: OnceLock<Packed> = OnceLock::new();
    let words = match language {
        Language::English => &ENGLISH,
        Language::Chinese => &CHINESE,
    };
    words.get_or_init(|| packed::read(&section(language.id()).unwrap_or_default()))
}

fn own(cause: Cause, language: Language) -> &'static Prose {
    words(language).own(cause).unwrap_or(&NOTHING)
}

fn elsewhere(cause: Cause, language: Language) -> &'static Prose {
    words(language).elsewhere(cause).unwrap_or_else(|| own(cause, language))
}

/// Shows a cause of the document in this language.
pub(super) fn show(cause: Cause, language: Language) {
    let prose = own(cause, language);
    let Some(element) = element(cause) else { return };
    let heads = ["summary", "p", "p + p"].into_iter().zip([prose.title, prose.meaning, prose.settle]);
    for (place, words) in heads {
        if let Some(head) = element.query_selector(place).ok().flatten() {
            head.set_text_content(Some(words));
        }
    }
    let Ok(steps) = element.query_selector_all("li > span") else { return };
    for (place, step) in (0..).zip(prose.steps) {
        if let Some(words) = steps.get(place) {
            words.set_text_content(Some(step.text));
        }
    }
}

fn element(cause: Cause) -> Option<Element> {
    document().query_selector(&["[data-cause=", cause.id(), "]"].concat()).ok().flatten()
}
