//! The words of the causes. The English ones stand in the page's own document, where `report::catalogue` wrote them;
//! those of another language in a section of the wasm, where `locale::packed` did.

use std::cell::RefCell;
use std::sync::OnceLock;

use leptos::prelude::*;
use serde_json::Value;
use web_sys::{Element, Node};

use super::knowledge;
use crate::knowledge::cause::{Prose, Step};
use crate::knowledge::causes::Cause;
use crate::knowledge::place::Place;
use crate::locale::{Catalogue, Language, packed};

/// The words of the document and of the sections.
pub(super) const IN_PAGE: Catalogue = Catalogue { own, elsewhere };

/// Which words of a cause.
#[derive(Clone, Copy, PartialEq)]
struct Which {
    cause: Cause,
    elsewhere: bool,
    language: Language,
}

thread_local! {
    /// What was read so far. There are not many causes, and each is read once.
    static READ: RefCell<Vec<(Which, &'static Prose)>> = const { RefCell::new(Vec::new()) };
}

fn own(cause: Cause, language: Language) -> &'static Prose {
    read(Which { cause, elsewhere: false, language }).unwrap_or(&NOTHING)
}

fn elsewhere(cause: Cause, language: Language) -> &'static Prose {
    read(Which { cause, elsewhere: true, language }).unwrap_or_else(|| own(cause, language))
}

/// What a document that lacks a cause says about it. The packing writes all of them.
static NOTHING: Prose = Prose { title: "", meaning: "", settle: "", steps: &[] };

fn read(which: Which) -> Option<&'static Prose> {
    let known =
        READ.with_borrow(|read| read.iter().find(|(known, _)| *known == which).map(|(_, prose)| *prose));
    known.or_else(|| {
        let prose = match which.language {
            Language::English => in_document(which)?,
            Language::Chinese => in_section(which)?,
        };
        let prose: &'static Prose = Box::leak(Box::new(prose));
        READ.with_borrow_mut(|read| read.push((which, prose)));
        Some(prose)
    })
}

/// Shows a cause of the document in this language.
pub(super) fn show(cause: Cause, language: Language) {
    // Once other words stand there, the document no longer has its own to read.
    own(cause, Language::default());
    elsewhere(cause, Language::default());
    let prose = own(cause, language);
    let Some(parts) = element(cause, false).and_then(|element| Parts::of(&element)) else { return };
    let [title, meaning, settle] = parts.head;
    title.set_text_content(Some(prose.title));
    meaning.set_text_content(Some(prose.meaning));
    settle.set_text_content(Some(prose.settle));
    for (item, step) in parts.steps.iter().zip(prose.steps) {
        if let Some(words) = item.first_child() {
            words.set_node_value(Some(step.text));
        }
    }
}

fn element(cause: Cause, elsewhere: bool) -> Option<Element> {
    let attribute = if elsewhere { "[data-elsewhere=" } else { "[data-cause=" };
    document().query_selector(&[attribute, cause.id(), "]"].concat()).ok().flatten()
}

/// The elements of a cause.
struct Parts {
    /// Title, meaning, what settles it.
    head: [Element; 3],
    steps: Vec<Element>,
}

impl Parts {
    fn of(element: &Element) -> Option<Self> {
        let title = element.first_element_child()?;
        let meaning = title.next_element_sibling()?;
        let settle = meaning.next_element_sibling()?;
        let mut steps = Vec::new();
        let mut item = settle.next_element_sibling()?.first_element_child();
        while let Some(step) = item {
            item = step.next_element_sibling();
            steps.push(step);
        }
        Some(Self { head: [title, meaning, settle], steps })
    }
}

fn in_document(which: Which) -> Option<Prose> {
    let parts = Parts::of(&element(which.cause, which.elsewhere)?)?;
    let [title, meaning, settle] = &parts.head;
    let steps: Vec<Step> = parts.steps.iter().map(step).collect();
    Some(Prose { title: text(title), meaning: text(meaning), settle: text(settle), steps: steps.leak() })
}

fn step(item: &Element) -> Step {
    let words: String = item.first_child().and_then(|first| first.node_value()).unwrap_or_default();
    let place = item.get_attribute("data-place");
    let command = item.query_selector("pre").ok().flatten();
    Step {
        text: words.leak(),
        place: Place::ALL.iter().copied().find(|it| place.as_deref() == Some(it.id())),
        command: command.map(|pre| text(&pre)),
    }
}

/// The text of a node, kept for as long as the page lives.
fn text(node: &Node) -> &'static str {
    node.text_content().unwrap_or_default().leak()
}

/// The words of the section; places and commands are those of the document.
fn in_section(which: Which) -> Option<Prose> {
    static SECTION: OnceLock<Value> = OnceLock::new();
    let section = SECTION.get_or_init(|| {
        let text = knowledge::section(which.language.id()).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    });
    let there = read(Which { language: Language::English, ..which })?;
    let mut words = packed::read(section, which.cause, which.elsewhere).into_iter();
    let (title, meaning, settle) = (words.next()?, words.next()?, words.next()?);
    let steps: Vec<Step> = there.steps.iter().zip(words).map(|(step, text)| Step { text, ..*step }).collect();
    Some(Prose { title, meaning, settle, steps: steps.leak() })
}
