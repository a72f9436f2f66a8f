//! A request that was pasted: where it goes, and how the key travels in it.

use super::desk::{Desk, HOST};
use super::{Note, Span, Standing, before, names, window};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// Texts beyond this are logs, not requests.
const LONGEST: usize = 1 << 16;
/// Other vendors' addresses.
pub(super) const OTHERS: &[&str] = &[
    "api.openai.com",
    "api.anthropic.com",
    "openrouter.ai/api",
    "api.groq.com",
    "api.x.ai",
    "api.mistral.ai",
    "api.deepseek.com",
];
/// Paths that two halves of an address brought along.
const DOUBLED: &[&str] =
    &["/v1beta/v1beta", "/v1beta/v1/", "/v1/v1beta", "/v1/v1/", "/models/models/", "/openai/openai"];

/// How a line begins that names a method and an address.
const METHODS: &[&str] = &["GET", "POST"];

/// Reads the request in a text.
pub(super) fn read(desk: &mut Desk<'_>) {
    if desk.text.len() > LONGEST {
        return;
    }
    let Some(host) = desk.text.find(HOST) else { return elsewhere(desk) };
    headers(desk);
    address(desk, host);
    for (index, name) in keys(desk, |place| matches!(place, Standing::Query(_))) {
        desk.report(Cause::KeyInUrl, Certainty::Possible, name, Some(index), Note::None);
    }
    let odd = keys(desk, is_odd_header).into_iter();
    for (index, span) in odd.filter(|it| !goes_elsewhere(desk.text, it.1.start)).collect::<Vec<_>>() {
        desk.report(Cause::WrongHeaderName, Certainty::Likely, span, Some(index), Note::None);
    }
}

fn is_odd_header(place: &Standing) -> bool {
    matches!(place, Standing::Header(name) if name != "x-goog-api-key" && !names::holds(name, "authorization"))
}

/// How far a header may stand from the address that it is sent to, in bytes.
const APART: usize = 600;

/// Whether the address nearest to this place is another API's: then its headers are that API's own matter.
pub(super) fn goes_elsewhere(text: &str, at: usize) -> bool {
    const SCHEME: &str = "://";
    let (ahead, behind) = (before(text, at, APART), window(text, at, APART));
    // Headers of a statement of their own are for the one that follows.
    let ends = |part: &str| [";", ")\n", "\n\n"].iter().any(|end| part.contains(end));
    let head = ahead.rfind(SCHEME).and_then(|it| {
        let part = ahead.get(it..)?;
        Some((ends(part), ends(part), part.len(), at - part.len()))
    });
    let tail = behind.find(SCHEME).and_then(|it| {
        let part = behind.get(..it)?;
        Some((ends(part), false, part.len(), at + it))
    });
    let Some((.., scheme)) = head.into_iter().chain(tail).min() else { return false };
    let address = url(text, scheme + SCHEME.len());
    let host = address.split('/').next().unwrap_or_default();
    !host.contains("google") && (host.contains("api") || host.contains("azure") || address.contains("/v1"))
}

/// Names of settings that hold the address where an API is asked.
const BASES: &[&str] =
    &["base_url", "baseurl", "base-url", "api_base", "apibase", "api_host", "apihost", "endpoint"];

/// Whether a setting names a base address, and none of them is Google's.
pub(super) fn has_other_base(text: &str) -> bool {
    let mut is_named = false;
    for (at, scheme) in text.match_indices("://") {
        // `NAME=https://…`, with a quote and blanks between.
        let name = before(text, at, 60).trim_end_matches("https").trim_end_matches("http");
        let name = name.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        if BASES.iter().any(|base| names::ends(name, base)) {
            if url(text, at + scheme.len()).split('/').next().is_some_and(|host| host.contains("google")) {
                return false;
            }
            is_named = true;
        }
    }
    is_named
}

/// Gemini keys at places of this kind: which, and where their names stand.
fn keys(desk: &Desk<'_>, is: impl Fn(&Standing) -> bool) -> Vec<(usize, Span)> {
    let all = desk.reading.credentials.iter().enumerate();
    let here = all.filter(|(_, found)| found.kind.cause.is_none() && is(&found.place));
    here.map(|(index, found)| {
        let name = names::of(&found.place).unwrap_or_default();
        let end = found.span.start;
        let before = before(desk.text, end, 80);
        let start = (0..before.len())
            .rev()
            .find(|at| before.get(*at..*at + name.len()).is_some_and(|part| part.eq_ignore_ascii_case(name)));
        let start = start.map_or(end, |at| end - before.len() + at);
        (index, Span { start, end: (start + name.len()).min(end) })
    })
    .collect()
}

/// The first place of a word, whatever its case, followed by one of these characters.
fn find(text: &str, word: &str, next: &[u8]) -> Option<Span> {
    let bytes = text.as_bytes();
    let start = bytes.windows(word.len() + 1).position(|part| {
        part.split_last()
            .is_some_and(|(last, head)| next.contains(last) && head.eq_ignore_ascii_case(word.as_bytes()))
    })?;
    text.get(start..start + word.len()).map(|_| Span { start, end: start + word.len() })
}

/// One request: a command, a dump with its first line, or what editors send: a method and an address, then headers.
pub(super) fn is_one_request(text: &str) -> bool {
    let starts =
        |line: &str| METHODS.iter().any(|it| line.strip_prefix(it).is_some_and(|it| it.starts_with(" http")));
    match text.matches("curl ").count() {
        0 => text.contains(" HTTP/") || text.lines().filter(|line| starts(line)).count() == 1,
        curls => curls == 1,
    }
}

/// The address that begins with this host, to its end.
pub(super) fn url(text: &str, host: usize) -> &str {
    let rest = text.get(host..).unwrap_or_default();
    let end = |c: char| c.is_ascii_whitespace() || matches!(c, '"' | '\'' | '`' | '<' | ')' | '\\');
    rest.split(end).next().unwrap_or_default()
}

/// Where the path begins that is asked for at this host: behind it, or in the first line of a request that names
/// the host in a header.
fn path(text: &str, host: usize) -> usize {
    let head = text.get(..host).unwrap_or_default();
    // `curl -v` puts an arrow in front.
    let line = head.rsplit('\n').next().unwrap_or_default().trim_matches(['>', ' ']);
    let first = text.find(" HTTP/").filter(|_| line.eq_ignore_ascii_case("host:"));
    let target = first.and_then(|end| text.get(..end)?.rfind(' '));
    target.map_or(host + HOST.len(), |space| space + 1)
}

/// Whether this address is, or was meant to be, one of the half that speaks as OpenAI does.
pub(super) fn is_compatible(text: &str, host: usize) -> bool {
    url(text, path(text, host)).contains("/openai") || lacks_openai(text, host).is_some()
}

/// A path of OpenAI's at Gemini's host, without the part that belongs before it: where, and its length.
pub(super) fn lacks_openai(text: &str, host: usize) -> Option<(usize, usize)> {
    const PATHS: &[&str] = &["/chat/completions", "/embeddings", "/images/generations"];
    let start = path(text, host);
    let path = url(text, start);
    PATHS.iter().filter(|_| !path.contains("/openai")).find_map(|it| Some((start + path.find(it)?, it.len())))
}

/// Which of the three ways the key goes, against the way this address wants.
fn headers(desk: &mut Desk<'_>) {
    let text = desk.text;
    if !is_one_request(text) {
        return;
    }
    let native = text.find(HOST).is_none_or(|host| !is_compatible(text, host));
    let own = find(text, "x-goog-api-key", b":\"'");
    let bearer = find(text, "authorization", b":\"'");
    let query = find(text, "?key", b"=").or_else(|| find(text, "&key", b"="));
    let query = query.map(|span| Span { start: span.start + 1, ..span });
    let ways = [own, bearer, query].into_iter().flatten();
    if ways.clone().count() > 1 {
        let sure = if native { Certainty::Likely } else { Certainty::Certain };
        let Some(last) = ways.max() else { return };
        desk.report(Cause::MultipleCredentials, sure, last, None, Note::None);
    } else if let Some(span) = if native { bearer } else { own.or(query) } {
        let of = desk.reading.credentials.iter().position(|found| found.span.start > span.start);
        let oauth = of
            .and_then(|of| desk.reading.credentials.get(of))
            .is_some_and(|found| found.kind.cause.is_some());
        let token = text.contains("print-access-token") || text.contains("ACCESS_TOKEN");
        if !(native && (oauth || token)) {
            let sure = if of.is_some() { Certainty::Certain } else { Certainty::Likely };
            desk.report(Cause::WrongAuthHeader, sure, span, of, Note::None);
        }
    }
}

/// Faults of the path behind Gemini's host.
fn address(desk: &mut Desk<'_>, host: usize) {
    let text = desk.text;
    let start = path(text, host);
    let path = url(text, start).split('?').next().unwrap_or_default();
    if let Some((at, part)) = DOUBLED.iter().find_map(|part| Some((path.find(part)?, part))) {
        let span = Span { start: start + at, end: start + at + part.len() };
        desk.report(Cause::DoubledPath, Certainty::Certain, span, None, Note::None);
    }
}

/// A Gemini key in a request to somebody else.
fn elsewhere(desk: &mut Desk<'_>) {
    let text = desk.text;
    if !is_one_request(text) {
        return;
    }
    let sent = |place: &Standing| matches!(place, Standing::Header(_) | Standing::Query(_));
    let Some((index, _)) = keys(desk, sent).first().copied() else { return };
    let at = |host: &&str| text.find(*host).map(|start| Span { start, end: start + host.len() });
    if let Some(span) = OTHERS.iter().find_map(at) {
        desk.report(Cause::WrongProviderEndpoint, Certainty::Likely, span, Some(index), Note::None);
    } else if let Some(span) = at(&"aiplatform.googleapis.com").filter(|_| text.contains("/projects/")) {
        desk.report(Cause::VertexEndpointWithApiKey, Certainty::Likely, span, Some(index), Note::None);
    }
}
