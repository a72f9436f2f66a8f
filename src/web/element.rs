//! Elements of one type. Leptos gives every shape of markup a type of its own, with code of its own; a page of
//! many small views is several times smaller where all of them share one. These are Leptos' own erased parts.

use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::element::custom;
use leptos::tachys::html::event::{self, Custom};
use leptos::tachys::html::property::{IntoProperty, prop};
use leptos::tachys::renderer::types::Element;
use web_sys::Event;

/// An element that is not drawn yet.
pub(super) struct El {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element without attributes and children.
pub(super) fn el(tag: &'static str) -> El {
    El { tag, attributes: Vec::new(), children: Vec::new() }
}

/// An element that holds a text and nothing else.
pub(super) fn text(tag: &'static str, words: &str) -> El {
    el(tag).text(words)
}

/// What is drawn anew whenever a signal that it reads changes.
pub(super) fn live(draw: impl Fn() -> Vec<El> + Send + 'static) -> AnyView {
    let draw: Box<dyn Fn() -> Vec<AnyView> + Send> = Box::new(move || views(draw()));
    draw.into_any()
}

/// Some views beside each other.
pub(super) fn views(elements: Vec<El>) -> Vec<AnyView> {
    elements.into_iter().map(El::view).collect()
}

impl El {
    /// Gives an attribute a value.
    pub(super) fn set(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.push(custom_attribute(name, value.to_owned()).into_any_attr());
        self
    }

    /// The classes, with single spaces.
    pub(super) fn class(self, names: &str) -> Self {
        self.set("class", names)
    }

    /// Sets an attribute without a value, or leaves it out.
    pub(super) fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.set(name, "") } else { self }
    }

    /// Sets an attribute without a value while the condition holds.
    pub(super) fn flag_while(mut self, name: &'static str, on: impl Fn() -> bool + Send + 'static) -> Self {
        let on: Box<dyn Fn() -> bool + Send> = Box::new(on);
        self.attributes.push(custom_attribute(name, on).into_any_attr());
        self
    }

    /// Whether a radio button or a box is checked.
    pub(super) fn checked(mut self, on: bool) -> Self {
        self.attributes.push(prop("checked", on).into_any_attr());
        self
    }

    /// Listens to an event.
    pub(super) fn on(mut self, name: &'static str, handle: impl FnMut(Event) + 'static) -> Self {
        let handle: Box<dyn FnMut(Event)> = Box::new(handle);
        self.attributes.push(event::on(Custom::<Event>::new(name), handle).into_any_attr());
        self
    }

    /// Adds a text. Words stand in an element of their own, see [`Shown`]; an option can hold none.
    pub(super) fn text(mut self, words: &str) -> Self {
        self.children.push(if words.trim().is_empty() || self.tag == "option" {
            words.to_owned().into_any()
        } else {
            custom("SPAN").add_any_attr(prop("textContent", Shown(words.to_owned()))).into_any()
        });
        self
    }

    /// Adds a child.
    pub(super) fn child(mut self, child: Self) -> Self {
        self.children.push(child.view());
        self
    }

    /// Adds a child, where there is one.
    pub(super) fn maybe(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds children.
    pub(super) fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children.into_iter().map(Self::view));
        self
    }

    /// Adds what is drawn anew by itself.
    pub(super) fn live(mut self, draw: impl Fn() -> Vec<Self> + Send + 'static) -> Self {
        self.children.push(live(draw));
        self
    }

    /// The finished view.
    pub(super) fn view(self) -> AnyView {
        // Leptos keeps an element only if its tag equals `tagName`, which is in capitals.
        custom(self.tag.to_ascii_uppercase()).add_any_attr(self.attributes).child(self.children).into_any()
    }
}

/// Words that are written through their element. A browser that translates the page puts nodes of its own in the place
/// of text nodes; whoever wrote through the old nodes would go on writing where nobody sees it.
#[derive(Clone)]
struct Shown(String);

impl IntoProperty for Shown {
    type State = (Element, String);
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn hydrate<const FROM_SERVER: bool>(self, element: &Element, key: &str) -> Self::State {
        self.build(element, key)
    }

    fn build(self, element: &Element, _: &str) -> Self::State {
        element.set_text_content(Some(&self.0));
        (element.clone(), self.0)
    }

    /// Words that stay the same keep their translation.
    fn rebuild(self, (element, before): &mut Self::State, _: &str) {
        if *before != self.0 {
            element.set_text_content(Some(&self.0));
            *before = self.0;
        }
    }

    fn into_cloneable(self) -> Self::Cloneable {
        self
    }

    fn into_cloneable_owned(self) -> Self::CloneableOwned {
        self
    }
}
