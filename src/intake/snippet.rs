//! A piece of code that was pasted: where it asks, and how the key travels in it.

use super::desk::{Desk, HOST};
use super::request::{self, OTHERS, goes_elsewhere, is_compatible, lacks_openai};
use super::{Note, Span, before, clients, names, window};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty::{self, Likely, Possible};

/// Texts beyond this are logs, not code.
const LONGEST: usize = 1 << 16;
/// What code is told by: calls of the common clients in the languages that ask Gemini.
const CODE: &[&str] = &[
    "fetch(",
    "axios",
    "requests.",
    "httpx.",
    "aiohttp",
    "urllib",
    "http.NewRequest",
    "https.request(",
    ".get(",
    ".post(",
    ".Post(",
    "HttpRequest",
    "HttpClient",
    "HttpURLConnection",
    "WebClient",
    "RestTemplate",
    "RestClient",
    "curl_init",
    "curl_setopt",
    "->request(",
    "->get(",
    "->post(",
    "stream_context_create",
    "reqwest",
    "ureq::",
    "resty",
    "Dio(",
    "OpenAI",
    "openai.",
    "async_openai",
    "GenAI",
    "genai.",
    "GetAsync(",
    "PostAsync(",
    "Net::HTTP",
];
/// Words of programs that send an OAuth token, and rightly so.
const OAUTH: &[&str] =
    &["access_token", "accesstoken", "access-token", "credentials.token", "oauth", "id_token"];
/// Headers that are taken for Gemini's own.
const ODD: &[&str] = &[
    "x-api-key",
    "api-key",
    "apikey",
    "x-google-api-key",
    "x-goog-key",
    "x-goog-apikey",
    "x-gemini-api-key",
];
/// Hosts that do not serve the API, whatever they are called.
const ASTRAY: &[&str] = &[
    "gemini.googleapis.com",
    "generativelanguage.google.com",
    "generativeai.googleapis.com",
    "api.gemini.google.com",
    "ai.google.dev/v1",
    "aistudio.google.com/v1",
];
const HEADER: &str = "x-goog-api-key";
/// No longer address than this is read, in bytes.
const URL: usize = 200;

/// Looks at a text that is code, or a single command.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    if text.len() > LONGEST {
        return;
    }
    let code = CODE.iter().any(|word| text.contains(word));
    let command = text.matches("curl ").count() == 1;
    if code {
        clients::exposed(desk);
        clients::read(desk);
    }
    if code || command {
        hosts(desk);
    }
    if text.contains(HOST) {
        if code && !command {
            headers(desk);
        }
        if code || command {
            query(desk);
            half(desk);
            missing(desk, command);
        }
    }
}

pub(super) fn report(desk: &mut Desk<'_>, cause: Cause, sure: Certainty, start: usize, length: usize) {
    desk.report(cause, sure, Span { start, end: start + length }, None, Note::None);
}

/// The first place of a word, whatever its case.
fn find(text: &str, word: &str) -> Option<usize> {
    let mut parts = text.as_bytes().windows(word.len().max(1));
    parts.position(|part| part.eq_ignore_ascii_case(word.as_bytes()))
}

/// `Authorization … Bearer`, in any notation.
fn bearer(text: &str) -> Option<(usize, usize)> {
    const METHOD: &str = "bearer_auth(";
    const NAME: &str = "authorization";
    if let Some(at) = text.find(METHOD).filter(|at| !goes_elsewhere(text, *at)) {
        return Some((at, METHOD.len() - 1));
    }
    let all = text.as_bytes().windows(NAME.len()).enumerate();
    let mut names = all.filter(|(_, part)| part.eq_ignore_ascii_case(NAME.as_bytes()));
    names
        .find(|(at, _)| names::holds(window(text, *at, 60), "bearer") && !goes_elsewhere(text, *at))
        .map(|(at, _)| (at, NAME.len()))
}

/// A header of another name, in quotes and before a value.
fn odd(text: &str) -> Option<(usize, usize)> {
    let is_header = |at: usize, name: &str| {
        let opened = text.get(..at).is_some_and(|before| before.ends_with(['"', '\'', '`']));
        let rest = text.get(at + name.len()..).unwrap_or_default().trim_start_matches(['"', '\'', '`', ' ']);
        opened && rest.starts_with([':', ',', '=', ']']) && !goes_elsewhere(text, at)
    };
    ODD.iter().find_map(|name| {
        let parts = text.as_bytes().windows(name.len()).enumerate();
        let mut all = parts.filter(|(_, part)| part.eq_ignore_ascii_case(name.as_bytes()));
        all.find(|(at, _)| is_header(*at, name)).map(|(at, _)| (at, name.len()))
    })
}

/// `?key=` of Gemini's address.
fn parameter(text: &str) -> Option<usize> {
    let host = text.find(HOST)?;
    let url = window(text, host, URL);
    Some(host + url.find("?key=").or_else(|| url.find("&key="))? + 1)
}

/// Which header the key goes in, against the one that the address wants.
fn headers(desk: &mut Desk<'_>) {
    let text = desk.text;
    let mut hosts = text.match_indices(HOST);
    let native = hosts.any(|(at, _)| !is_compatible(text, at));
    let compatible = text.match_indices(HOST).any(|(at, _)| is_compatible(text, at));
    let own = find(text, HEADER);
    if OAUTH.iter().any(|word| names::holds(text, word)) || (compatible && native) {
        return;
    }
    match bearer(text) {
        Some((at, length)) if native => {
            let other = own.or_else(|| parameter(text));
            let cause = if other.is_some() { Cause::MultipleCredentials } else { Cause::WrongAuthHeader };
            report(desk, cause, Likely, at, length);
        }
        None if compatible => {
            if let Some(at) = own {
                report(desk, Cause::WrongAuthHeader, Likely, at, HEADER.len());
            }
        }
        None if own.is_some() && parameter(text).is_some() => {
            let at = own.unwrap_or_default();
            report(desk, Cause::MultipleCredentials, Likely, at, HEADER.len());
        }
        None if own.is_none() => {
            if let Some((at, length)) = odd(text) {
                report(desk, Cause::WrongHeaderName, Likely, at, length);
            }
        }
        _ => {}
    }
}

fn query(desk: &mut Desk<'_>) {
    let text = desk.text;
    // A key that stands there itself is found by its place.
    let filled = |at: &usize| text.get(at + 4..).is_some_and(|it| it.starts_with(['$', '{', '%', '"', '\'']));
    if let Some(at) = parameter(text).filter(filled) {
        report(desk, Cause::KeyInUrl, Possible, at, 3);
    }
}

/// An address of the compatible half that lacks the part which tells it from the native one.
fn half(desk: &mut Desk<'_>) {
    let text = desk.text;
    if let Some((at, length)) = text.match_indices(HOST).find_map(|(at, _)| lacks_openai(text, at)) {
        report(desk, Cause::WrongProviderEndpoint, Likely, at, length);
    }
}

/// Nothing in the text could carry a key.
fn missing(desk: &mut Desk<'_>, command: bool) {
    let text = desk.text;
    let host = text.find(HOST).unwrap_or_default();
    let asks = window(text, host, HOST.len() + 3).ends_with("/v1");
    let carries =
        ["key", "auth", "token", "secret", "credential", "cookie", "config", " -K", "-H @", "netrc"];
    // Headers that stand elsewhere may hold it.
    let elsewhere = text.contains("...")
        || text.match_indices("eaders").any(|(at, word)| {
            let rest = window(text, at + word.len(), 12).trim_start_matches([':', '=', ' ', '"']);
            rest.starts_with(|c: char| c.is_ascii_lowercase() || matches!(c, ',' | '}' | ')'))
        });
    if asks && !elsewhere && !carries.iter().any(|word| names::holds(text, word)) {
        report(desk, Cause::KeyMissing, if command { Likely } else { Possible }, host, HOST.len());
    }
}

/// A host that is none of Gemini's, or another vendor's, with a Gemini key.
fn hosts(desk: &mut Desk<'_>) {
    const VERTEX: &str = "aiplatform.googleapis.com";
    let text = desk.text;
    if let Some((at, host)) = ASTRAY.iter().find_map(|host| Some((text.find(host)?, host))) {
        report(desk, Cause::WrongProviderEndpoint, Likely, at, host.len());
    }
    let ours = ["GEMINI_API_KEY", "GOOGLE_API_KEY"].iter().any(|name| text.contains(name));
    let mut all = desk.reading.credentials.iter();
    let literal =
        !request::is_one_request(text) && all.any(|it| it.provider.id == "gemini" && it.kind.cause.is_none());
    if text.contains(HOST) || !(ours || literal) || text.matches("_API_KEY").count() > usize::from(ours) {
        return;
    }
    // Where Google's own client has the key, another vendor's address is not the client's, unless it is told so.
    let client = clients::GOOGLE.iter().any(|name| text.contains(name));
    let is_meant = |at: &usize| !client || names::holds(before(text, *at, 60), "base");
    let mut others = OTHERS.iter().filter_map(|host| Some((text.find(host).filter(is_meant)?, host)));
    if let Some((at, host)) = others.next() {
        report(desk, Cause::WrongProviderEndpoint, Likely, at, host.len());
    } else if let Some(at) = text.find(VERTEX).filter(|_| text.contains("/projects/")) {
        report(desk, Cause::VertexEndpointWithApiKey, Likely, at, VERTEX.len());
    }
}
