//! Whose error a text holds, where no answer tells it.
//!
//! A provider's own host, error code or wording decides, the last one in the text; then the key beside the
//! error; then the name of a library, which only hints: compatible services answer through it too.

use super::nearest::terms::terms;
use super::{nearest, needles};
use crate::intake::Reading;
use crate::knowledge::causes::Cause;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers::{self, gemini};

/// No more of a text's end than this is looked at, in bytes: the last error decides.
const REACH: usize = 1 << 16;

/// The provider whose table reads this text; none where nothing in it tells.
pub fn answer(text: &str, reading: &Reading) -> Option<&'static Provider> {
    let end = end_of(text);
    marked(end).or_else(|| {
        let bare = bare(end);
        echoed(&bare).or_else(|| of_key(reading)).or_else(|| hinted(&bare))
    })
}

/// The provider that somebody means who speaks of it in words of their own; where several are named, the one with the
/// longest name. A key may be on GitHub, and another's all the same.
pub fn meant(text: &str) -> Option<&'static Provider> {
    let (said, _) = nearest::ends(text);
    let mut ids: Vec<u64> = Vec::new();
    terms(said, &mut |term| ids.push(term.id));
    let place = |name: &str| {
        let mut last = None;
        let mut is_whole = true;
        terms(name, &mut |term| {
            // `OpenAI` is asked for as `openai`.
            if term.is_part {
                return;
            }
            let at = ids.iter().position(|id| *id == term.id);
            is_whole &= at.is_some();
            last = last.max(at);
        });
        last.filter(|_| is_whole).map(|at| (name.len(), std::cmp::Reverse(at)))
    };
    let best = |it: &'static Provider| {
        // Some are hosts and tools as well: `called` says by which words they are meant.
        let names = if it.called.is_empty() { std::slice::from_ref(&it.name) } else { &it.called };
        names.iter().copied().filter_map(place).max().map(|best| (best, it))
    };
    providers::all().iter().filter_map(best).max_by_key(|(best, _)| *best).map(|(_, it)| it)
}

/// The provider whose mark ends last in the text; of marks that end together the longest.
fn marked(text: &str) -> Option<&'static Provider> {
    let mut last: Option<(usize, usize, &'static Provider)> = None;
    needles::all().marks(text, |mark, end| {
        let later = last.is_none_or(|(place, length, _)| (place, length) < (end, mark.len()));
        let owner = |it: &&Provider| it.marks.contains(&mark);
        if later && let Some(provider) = providers::all().iter().find(owner) {
            last = Some((end, mark.len(), provider));
        }
    });
    last.map(|(_, _, provider)| provider)
}

/// The provider that is merely named; OpenAI last, because its libraries call everybody. Where this page's own is named too, it stays.
fn hinted(text: &str) -> Option<&'static Provider> {
    let own = gemini().sdks.iter().any(|word| text.contains(word));
    // Its page of keys is named in an answer to any client.
    let is_named =
        |(at, _): (usize, &str)| !text.get(at..).unwrap_or_default().starts_with("openai.com/account");
    let compatible = || text.match_indices("openai").any(is_named).then(openai).flatten();
    if own { Some(gemini()) } else { last(text).or_else(compatible) }
}

fn end_of(text: &str) -> &str {
    let mut from = text.len().saturating_sub(REACH);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    text.get(from..).unwrap_or(text)
}

/// Lower case without white space, quotes, escapes and frames: terminals break words, and every language has
/// its own way to print the same object.
fn bare(text: &str) -> String {
    let kept = text.chars().filter(|it| {
        !it.is_whitespace() && !matches!(it, '"' | '\'' | '\\' | '`' | '\u{2500}'..='\u{257f}' | '\u{200b}')
    });
    kept.map(|it| it.to_ascii_lowercase()).collect()
}

/// The provider whose library is named last in the text; of names that end together the longest.
fn last(text: &str) -> Option<&'static Provider> {
    let place = |provider: &Provider| {
        let words = provider.sdks.iter().map(|word| bare(word));
        words.filter_map(|word| Some((text.rfind(&word)? + word.len(), word.len()))).max()
    };
    let found = providers::all().iter().filter_map(|provider| Some((place(provider)?, provider)));
    // The first of equals: `max_by_key` alone would take the last.
    found.collect::<Vec<_>>().into_iter().rev().max_by_key(|(place, _)| *place).map(|(_, provider)| provider)
}

/// The provider whose libraries and prefix others took over.
fn openai() -> Option<&'static Provider> {
    providers::by_id("openai")
}

/// OpenAI repeats a masked key, whoever's it was. One that it repeats in full is a placeholder: that tells
/// nothing about whom the visitor meant to ask.
fn echoed(text: &str) -> Option<&'static Provider> {
    let (_, echo) = text.rsplit_once("incorrectapikeyprovided:")?;
    let (key, _) = echo.split_once("youcan").unwrap_or((echo, ""));
    (key.contains("***") || key.starts_with("sk-")).then(openai).flatten()
}

/// The issuer of the last key in the text, where its shape tells it.
fn of_key(reading: &Reading) -> Option<&'static Provider> {
    let found = reading.credentials.last()?;
    let is_known = found.kind.cause == Some(Cause::OtherProviderKey)
        && found.provider.id != providers::UNKNOWN
        || found.provider.id == providers::GEMINI;
    is_known.then_some(found.provider)
}
