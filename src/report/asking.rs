//! What a press sends, whom to choose, and how to ask without this page, in words.

use super::answerer;
use super::fill::fill;
use super::run;
use super::verdict::{self, VerifyLines};
use crate::exchange::Request;
use crate::intake::Found;
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Words;
use crate::remedy::ask;
use crate::visit::Visit;

/// A choice of provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    pub label: &'static str,
    /// Id, name, and whether it is the chosen one.
    pub options: Vec<(&'static str, &'static str, bool)>,
}

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

pub(super) fn request(visit: &Visit, words: &Words) -> Option<RequestLines> {
    let request = visit.request()?;
    Some(RequestLines {
        intro: fill(words.will_send, &[("host", request.host())]),
        method: request.method,
        host: request.host(),
        path: [request.path, &run::query(request)].concat(),
        headers: headers(request, words),
        warning: visit.chosen().filter(|found| found.kind.id.ends_with("_live")).map(|_| words.live_key),
        button: answerer::named(words.check, visit.provider(), words),
    })
}

pub(super) fn headers(request: &Request, words: &Words) -> Vec<String> {
    let sentence = if request.is_signed() { words.key_signs } else { words.key_in_header };
    let key = fill(sentence, &[("header", request.key_header), ("scheme", request.scheme)]);
    let fixed = request.headers.iter().map(|(name, value)| [name, ": ", value].concat());
    let kind = request.body.map(|_| ["content-type: ", request.content_type()].concat());
    std::iter::once(key).chain(fixed).chain(kind).collect()
}

/// Why there is nothing to press.
pub(super) fn unasked(visit: &Visit, words: &Words) -> Option<String> {
    let found = visit.chosen()?;
    if visit.request().is_some() || visit.is_expired() {
        return None;
    }
    let (provider, kind) = visit.whose().unwrap_or((found.provider, found.kind));
    let sentence = match &provider.list {
        _ if kind.cause.is_some_and(|cause| cause != Cause::OtherProviderKey) => words.not_a_key,
        _ if visit.whose().is_none() => words.choose_first,
        _ if found.is_part() => words.half_a_key,
        Some(request) if request.is_signed() && visit.pair().is_none() => words.needs_its_half,
        Some(_) if provider.asks(kind) => words.cannot_be_sent,
        Some(_) => words.not_this_kind,
        None if !ask::has_command(provider) => words.only_recognised,
        None => words.not_asked_here,
    };
    Some(fill(sentence, &[("provider", provider.name)]))
}

pub(super) fn choices(visit: &Visit, words: &Words) -> Option<Choices> {
    let settled = visit.settled().map(|provider| provider.id);
    let options: Vec<_> =
        visit.choices().into_iter().map(|it| (it.id, it.name, Some(it.id) == settled)).collect();
    let label = if visit.chosen().is_some() { words.whose_key } else { words.whose_command };
    (!options.is_empty()).then_some(Choices { label, options })
}

/// What asks the provider in the visitor's own terminal, instead of this page.
pub(super) fn by_hand(visit: &Visit, words: &Words) -> Option<VerifyLines> {
    let is_key = |found: &Found| found.kind.cause.is_none_or(|cause| cause == Cause::OtherProviderKey);
    let provider = visit.settled().filter(|_| visit.chosen().is_none_or(is_key))?;
    verdict::by_hand(provider, words.by_hand, Some(words.by_hand_note))
}
