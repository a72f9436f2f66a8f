//! The words of the causes, as the page's own document holds them: `report::catalogue` wrote it.

use std::cell::RefCell;

use leptos::prelude::*;
use web_sys::{Element, Node};

use crate::knowledge::cause::{Prose, Step};
use crate::knowledge::causes::Cause;
use crate::knowledge::place::Place;
use crate::locale::{Catalogue, Language};

/// The words of the document.
pub(super) const IN_DOCUMENT: Catalogue = Catalogue { own, elsewhere };

thread_local! {
    /// What was read so far. There are not many causes, and each is read once.
    static READ: RefCell<Vec<(String, &'static Prose)>> = const { RefCell::new(Vec::new()) };
}

fn own(cause: Cause, _: Language) -> &'static Prose {
    read(&["[data-cause=", cause.id(), "]"].concat()).unwrap_or(&NOTHING)
}

fn elsewhere(cause: Cause, language: Language) -> &'static Prose {
    read(&["[data-elsewhere=", cause.id(), "]"].concat()).unwrap_or_else(|| own(cause, language))
}

/// What a document that lacks a cause says about it. The packing writes all of them.
static NOTHING: Prose = Prose { title: "", meaning: "", settle: "", steps: &[] };

fn read(selector: &str) -> Option<&'static Prose> {
    let known =
        READ.with_borrow(|read| read.iter().find(|(known, _)| known == selector).map(|(_, prose)| *prose));
    known.or_else(|| {
        let element = document().query_selector(selector).ok().flatten()?;
        let prose: &'static Prose = Box::leak(Box::new(of(&element)?));
        READ.with_borrow_mut(|read| read.push((selector.to_owned(), prose)));
        Some(prose)
    })
}

/// Title, meaning, what settles it, and the list of steps, in this order.
fn of(element: &Element) -> Option<Prose> {
    let title = element.first_element_child()?;
    let meaning = title.next_element_sibling()?;
    let settle = meaning.next_element_sibling()?;
    let mut steps = Vec::new();
    let mut item = settle.next_element_sibling()?.first_element_child();
    while let Some(step) = item {
        steps.push(step_of(&step));
        item = step.next_element_sibling();
    }
    Some(Prose {
        title: text(&title),
        meaning: text(&meaning),
        settle: text(&settle),
        steps: Box::leak(steps.into()),
    })
}

fn step_of(item: &Element) -> Step {
    let words: String = item.first_child().and_then(|first| first.node_value()).unwrap_or_default();
    let place = item.get_attribute("data-place");
    let command = item.query_selector("pre").ok().flatten();
    Step {
        text: Box::leak(words.into_boxed_str()),
        place: Place::ALL.iter().copied().find(|it| place.as_deref() == Some(it.id())),
        command: command.map(|pre| text(&pre)),
    }
}

/// The text of a node, kept for as long as the page lives.
fn text(node: &Node) -> &'static str {
    Box::leak(node.text_content().unwrap_or_default().into_boxed_str())
}
