//! The list of all causes in the document. The document is written to and never read: a browser that translates the page
//! changes what stands there.

use leptos::prelude::document;
use web_sys::Element;

use crate::knowledge::causes::Cause;
use crate::locale::Language;

/// Shows a cause of the document in this language.
pub(super) fn show(cause: Cause, language: Language) {
    let prose = cause.prose(language);
    let Some(element) = element(cause) else { return };
    let heads = ["summary", "p", "p + p"].into_iter().zip([prose.title, prose.meaning, prose.settle]);
    for (place, words) in heads {
        if let Some(head) = element.query_selector(place).ok().flatten() {
            head.set_text_content(Some(words));
        }
    }
    let Ok(steps) = element.query_selector_all("li > span") else { return };
    for (place, step) in (0..).zip(&prose.steps) {
        if let Some(words) = steps.get(place) {
            words.set_text_content(Some(step.text));
        }
    }
}

fn element(cause: Cause) -> Option<Element> {
    document().query_selector(&["[data-cause=", cause.id(), "]"].concat()).ok().flatten()
}
