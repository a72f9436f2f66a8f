//! Clients in a piece of code: where they are told to ask, and whether a browser runs them.

use super::desk::{Desk, HOST};
use super::snippet::{report, window};
use super::{Note, Span, Standing, names, unread};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty::{Likely, Possible};

/// How far the arguments of a call are read, in bytes.
const ARGUMENTS: usize = 400;

/// Clients that are told where to ask: OpenAI's for Gemini, and Google's own.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    if let Some(at) = text.find("OpenAI(") {
        openai(desk, at, window(text, at, ARGUMENTS));
    }
    for name in ["GoogleGenAI(", "genai.Client("] {
        if let Some(at) = text.find(name) {
            google(desk, at, window(text, at, ARGUMENTS));
        }
    }
}

fn openai(desk: &mut Desk<'_>, start: usize, arguments: &str) {
    const ENDPOINT: &str = "/chat/completions";
    if let Some(at) = arguments.find(HOST) {
        let url = window(arguments, at, 90).split(['"', '\'', '`']).next().unwrap_or_default();
        if let Some(end) = url.find(ENDPOINT) {
            report(desk, Cause::DoubledPath, Likely, start + at + end, ENDPOINT.len());
        } else if !url.contains("/openai") {
            report(desk, Cause::WrongProviderEndpoint, Likely, start + at, HOST.len());
        }
        return;
    }
    let told =
        ["base_url", "baseurl", "api_base", "basepath", HOST].iter().any(|it| names::holds(desk.text, it));
    let end = start + arguments.len();
    let holds = |span: Span| span.start > start && span.end <= end;
    let all = &desk.reading.credentials;
    let literal =
        all.iter().any(|it| it.provider.id == "gemini" && it.kind.cause.is_none() && holds(it.span));
    if !told && (literal || arguments.contains("GEMINI_API_KEY")) {
        report(desk, Cause::WrongProviderEndpoint, Likely, start, "OpenAI".len());
    }
}

fn google(desk: &mut Desk<'_>, start: usize, arguments: &str) {
    const MODE: &str = "vertexai";
    let on = |at: usize| {
        let value = window(arguments, at + MODE.len(), 8).trim_start_matches([':', '=', ' ']);
        names::holds(value.get(..4).unwrap_or_default(), "true")
    };
    let keyed = names::holds(arguments, "api_key") || names::holds(arguments, "apikey");
    if let Some(at) = arguments.find(MODE).filter(|at| keyed && on(*at)) {
        report(desk, Cause::VertexModeSet, Possible, start + at, MODE.len());
    }
    // The client adds the version itself.
    if let Some(at) = arguments.find(HOST) {
        let version = at + HOST.len();
        if window(arguments, version, 3) == "/v1" && !window(arguments, version, 20).contains("/v1beta/v1") {
            report(desk, Cause::DoubledPath, Likely, start + version, 3);
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
    let Some(page) = text.find("<script").or_else(|| text.find("dangerouslyAllowBrowser")) else { return };
    let mut all = desk.reading.credentials.iter().enumerate();
    let inside = all.find(|(_, it)| {
        it.kind.cause.is_none() && it.place != Standing::Text && it.span.start + ARGUMENTS > page
    });
    if let Some((index, span)) = inside.map(|(index, it)| (index, it.span)) {
        let span = Span { end: span.start, ..span };
        desk.report(Cause::ClientExposedVariable, Likely, span, Some(index), Note::None);
    }
}
