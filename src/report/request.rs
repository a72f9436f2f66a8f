//! What Check sends, word for word, or why it sends nothing.

use super::fill::fill;
use super::run;
use super::verdict::{self, VerifyLines};
use crate::exchange::Request;
use crate::knowledge::causes::Cause;
use crate::locale::Words;
use crate::visit::Visit;

/// What a press sends, word for word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLines {
    pub intro: String,
    pub method: &'static str,
    pub host: &'static str,
    pub path: String,
    /// Every header that the request carries beside those of the browser.
    pub headers: Vec<String>,
    /// What to think of before pressing.
    pub warning: Option<&'static str>,
    pub button: String,
}

/// What a press on Check sends; none where nothing can be asked.
pub fn request(visit: &Visit, words: &Words) -> Option<RequestLines> {
    let request = visit.request()?;
    Some(RequestLines {
        intro: fill(words.will_send, &[("host", request.host())]),
        method: request.method,
        host: request.host(),
        path: [request.path, &run::query(&request)].concat(),
        headers: headers(&request, words),
        warning: visit.chosen().filter(|found| found.kind.id.ends_with("_live")).map(|_| words.live_key),
        button: fill(words.check, &[("company", visit.provider().company)]),
    })
}

/// Every header that the request carries beside those of the browser.
pub fn headers(request: &Request, words: &Words) -> Vec<String> {
    let key = fill(words.key_in_header, &[("header", request.key_header), ("scheme", request.scheme)]);
    let fixed = request.headers.iter().map(|(name, value)| format!("{name}: {value}"));
    let kind = request.body.map(|_| "content-type: application/json".to_string());
    std::iter::once(key).chain(fixed).chain(kind).collect()
}

/// Why nothing can be asked, where a secret was recognised.
pub fn unasked(visit: &Visit, words: &Words) -> Option<String> {
    let found = visit.chosen()?;
    let is_no_key = found.kind.cause.is_some_and(|cause| cause != Cause::OtherProviderKey);
    if visit.request().is_some() {
        return None;
    }
    if is_no_key {
        return Some(words.not_a_key.to_string());
    }
    let sentence = match found.provider.list {
        Some(_) if found.provider.asks(found.kind) => words.cannot_be_sent,
        Some(_) => words.not_this_kind,
        None => words.not_asked_here,
    };
    Some(fill(sentence, &[("provider", found.provider.name)]))
}

/// What asks the provider in the visitor's own terminal, where this page cannot.
pub fn by_hand(visit: &Visit, words: &Words) -> Option<VerifyLines> {
    let found = visit.chosen().filter(|found| found.kind.cause == Some(Cause::OtherProviderKey))?;
    let check = found.provider.verify.filter(|_| visit.request().is_none())?;
    Some(verdict::cure(check, visit.setting.system, words))
}
