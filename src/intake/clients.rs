//! Clients in a piece of code: where they are told to ask, and whether a browser runs them.

use super::desk::{Desk, HOST};
use super::request::{self, OTHERS};
use super::snippet::report;
use super::window;
use super::{Note, Span, Standing, names, unread};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty::{Likely, Possible};

/// What code tells that a browser runs.
const PAGE: &[&str] = &["<script", "dangerouslyAllowBrowser"];
/// What code tells that is shipped to whoever uses it.
const SHIPPED: &[&str] = &[
    "use client",
    "document.getElementById",
    "document.querySelector",
    "useState(",
    "wasm_bindgen",
    "leptos::",
    "yew::",
    "gloo_net",
    "package:flutter",
    "dart:html",
    "syscall/js",
    "WebAssemblyHostBuilder",
    "pyodide",
    "from js import",
];
/// What is put into a program when it is built, up to the variable's name.
const BUILT: &[&str] = &["env!(\"", "String.fromEnvironment('", "String.fromEnvironment(\""];
const NAME: &str = "GEMINI_API_KEY";
/// How pages call a key that a server wrote into them.
const NAMES: &[&str] = &[NAME, "GOOGLE_API_KEY", "gemini_api_key", "geminiApiKey", "GeminiApiKey"];
/// How far the arguments of a call are read, in bytes.
const ARGUMENTS: usize = 400;

/// What the argument that holds a client's address is called, in any case.
const BASES: &[&str] = &["base_url", "baseurl", "api_base", "apibase", "base_uri", "baseuri", "endpoint"];
/// What tells Google's own clients.
pub(super) const GOOGLE: &[&str] = &["GoogleGenAI", "genai.", "Google.GenAI", "google_genai"];

/// Clients that are told where to ask: OpenAI's for Gemini, and Google's own.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    let google = GOOGLE.iter().find_map(|name| text.find(name));
    if let Some(at) = openai_at(text).filter(|_| google.is_none()) {
        openai(desk, at);
    }
    if let Some(at) = google {
        vertex(desk, at);
        versioned(desk);
    }
}

/// The first name of OpenAI's client that is called or asked for something: the word also stands in addresses.
fn openai_at(text: &str) -> Option<usize> {
    const NAME: usize = "openai".len();
    (0..text.len()).find(|at| {
        let rest = text.get(*at..*at + NAME + 1);
        rest.is_some_and(|word| {
            word.get(..NAME).is_some_and(|name| name.eq_ignore_ascii_case("openai"))
                && word.ends_with(|next: char| next.is_ascii_uppercase() || matches!(next, '(' | '.' | ':'))
        }) && !text.get(..*at).is_some_and(|before| before.ends_with(['/', '.', '"', '\'']))
    })
}

/// Whether the address that begins with this host is told to a client as the one to build on.
fn is_base(text: &str, host: usize) -> bool {
    let mut start = host.saturating_sub(50);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let before = text.get(start..host).unwrap_or_default();
    BASES.iter().any(|it| names::holds(before, it))
}

fn openai(desk: &mut Desk<'_>, start: usize) {
    const ENDPOINT: &str = "/chat/completions";
    let text = desk.text;
    if let Some((at, _)) = text.match_indices(HOST).find(|(at, _)| is_base(text, *at)) {
        let url = request::url(text, at);
        if let Some(end) = url.find(ENDPOINT).filter(|_| url.contains("/openai")) {
            report(desk, Cause::DoubledPath, Likely, at + end, ENDPOINT.len());
        } else if !request::is_compatible(text, at) {
            report(desk, Cause::WrongProviderEndpoint, Likely, at, HOST.len());
        }
        return;
    }
    let told = text.contains(HOST) || BASES.iter().chain(&["basepath"]).any(|it| names::holds(text, it));
    let named = text.contains("GEMINI_API_KEY") && text.matches("_API_KEY").count() == 1;
    let mut all = desk.reading.credentials.iter();
    let literal = !text.contains("_API_KEY")
        && all.any(|it| it.provider.id == "gemini" && it.kind.cause.is_none() && it.span.start > start);
    if !told && (literal || named) && !OTHERS.iter().any(|host| text.contains(host)) {
        report(desk, Cause::WrongProviderEndpoint, Likely, start, "OpenAI".len());
    }
}

/// Google's own client with a key, told to ask Vertex.
fn vertex(desk: &mut Desk<'_>, start: usize) {
    const MODES: [&str; 2] = ["vertexai", "enterprise"];
    let text = desk.text;
    let arguments = window(text, start, ARGUMENTS);
    let keyed = names::holds(arguments, "api_key") || names::holds(arguments, "apikey");
    let mode = |at: usize| {
        let is = |mode: &&str| {
            arguments.get(at..at + mode.len()).is_some_and(|word| word.eq_ignore_ascii_case(mode))
        };
        MODES.iter().find(|it| is(it)).map(|mode| (at, mode.len()))
    };
    let on = |(at, length): &(usize, usize)| {
        let value = window(arguments, at + length, 8).trim_start_matches([':', '=', ' ', '(']);
        names::holds(value.get(..4).unwrap_or_default(), "true")
            || arguments.get(..*at).is_some_and(|before| before.ends_with("Backend"))
    };
    if let Some((at, length)) = (0..arguments.len()).filter_map(mode).find(on).filter(|_| keyed) {
        report(desk, Cause::VertexModeSet, Possible, start + at, length);
    }
}

/// Google's own client adds the version itself.
fn versioned(desk: &mut Desk<'_>) {
    let text = desk.text;
    for (at, _) in text.match_indices(HOST) {
        let path = request::url(text, at).get(HOST.len()..).unwrap_or_default();
        if is_base(text, at) && matches!(path.trim_end_matches('/'), "/v1" | "/v1beta" | "/v1alpha") {
            return report(desk, Cause::DoubledPath, Likely, at + HOST.len(), 3);
        }
    }
}

/// A key, or a variable that is built into a page, in code that a browser runs.
pub(super) fn exposed(desk: &mut Desk<'_>) {
    let text = desk.text;
    for object in ["import.meta.env.", "process.env."] {
        for (at, _) in text.match_indices(object).take(20) {
            let start = at + object.len();
            let name = window(text, start, 60);
            let name =
                name.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().unwrap_or_default();
            if unread::EXPOSED.iter().any(|prefix| name.starts_with(prefix)) && names::is_gemini(name) {
                return report(desk, Cause::ClientExposedVariable, Likely, start, name.len());
            }
        }
    }
    let first = |signs: &[&str]| signs.iter().find_map(|sign| text.find(sign));
    let page = first(PAGE);
    let Some(start) = page.or_else(|| first(SHIPPED).map(|_| 0)) else { return };
    let sure = if page.is_some() { Likely } else { Possible };
    let mut all = desk.reading.credentials.iter().enumerate();
    let inside = all.find(|(_, it)| {
        it.kind.cause.is_none() && it.place != Standing::Text && it.span.start + ARGUMENTS > start
    });
    if let Some((index, span)) = inside.map(|(index, it)| (index, it.span)) {
        let span = Span { end: span.start, ..span };
        return desk.report(Cause::ClientExposedVariable, sure, span, Some(index), Note::None);
    }
    let built = |sign: &&str| {
        let at = text.find(*sign)? + sign.len();
        text.get(at..)?.starts_with(NAME).then_some((at, NAME.len()))
    };
    let script = text.find("<script").and_then(|at| {
        let script = text.get(at..)?.split("</script").next()?;
        NAMES.iter().find_map(|name| Some((at + script.find(name)?, name.len())))
    });
    if let Some((at, length)) = script.or_else(|| BUILT.iter().find_map(built).filter(|_| page.is_none())) {
        report(desk, Cause::ClientExposedVariable, sure, at, length);
    }
}
