//! The answer that a row of a sign table describes.

use super::key;
use crate::check::Rung;
use crate::diagnosis::http_of;
use crate::exchange::{Answer, Fault, Outcome};
use crate::knowledge::provider::Provider;
use crate::knowledge::sign::{Body, Sign, Signs};
use crate::knowledge::timeline::{CURRENT_MODEL, STANDARD_KEYS_RETIRED};
use crate::visit::Demo;

/// What a row leaves open where nothing else of its table tells.
const REFUSED: u16 = 403;
/// How long the answers of the examples took.
const ELAPSED_MS: u32 = 120;

/// A key, and what its provider answers where this row holds.
pub(super) fn of(provider: &Provider, signs: Signs, sign: &Sign) -> Demo {
    let outcome = match sign.wire {
        Some(wire) => Outcome::Fault(Fault { wire, http: None, received: 0, elapsed_ms: ELAPSED_MS }),
        None => {
            let http = http(signs, sign);
            answer(http, body(http, signs, sign))
        }
    };
    let mut answers = vec![(Rung::Accepted, outcome)];
    if sign.rung.is_some() {
        let models = answer(200, models());
        answers.insert(0, (Rung::Accepted, models));
        answers.last_mut().map(|last| last.0 = rung(sign));
    }
    let today = sign.from.unwrap_or(STANDARD_KEYS_RETIRED);
    Demo { text: key::line(provider, sign.kind), today, answers }
}

/// The rung of the call whose good answer holds this value.
fn rung(sign: &Sign) -> Rung {
    match sign.fact {
        Some(("candidates", _)) => Rung::Generate,
        Some(("totalTokens", _)) => Rung::Count,
        _ => Rung::Model,
    }
}

const fn answer(http: u16, body: String) -> Outcome {
    Outcome::Answer(Answer { http, body, headers: Vec::new(), elapsed_ms: ELAPSED_MS })
}

/// The status of the row, else of another one of the table that names or allows the same cause.
fn http(signs: Signs, sign: &Sign) -> u16 {
    let own = |it: &Sign| it.http.first().copied().or_else(|| it.status.and_then(http_of));
    let mut rows = signs.iter().flat_map(|group| group.iter());
    let alike = |it: &&Sign| it.wire.is_none() && (it.cause == sign.cause || it.also.contains(&sign.cause));
    own(sign).or_else(|| rows.clone().filter(alike).find_map(own)).unwrap_or(REFUSED)
}

/// The sentence of the row, else of another one of the table that names the same cause.
pub(super) fn message(signs: Signs, sign: &Sign) -> String {
    let mut rows = signs.iter().flat_map(|group| group.iter());
    let alike = |it: &Sign| if it.cause == sign.cause { it.phrase.first() } else { None };
    sentence(sign.phrase.first().or_else(|| rows.find_map(alike)).copied().unwrap_or_default())
}

/// A wording as somebody would write it: what it leaves open is left out.
pub(super) fn sentence(wording: &str) -> String {
    let mut sentence = wording.replace('*', "…");
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

/// A list of one model that can generate.
fn models() -> String {
    let name = ["{\"models\":[{\"name\":\"models/", CURRENT_MODEL].concat();
    [&name, "\",\"supportedGenerationMethods\":[\"generateContent\"]}]}"].concat()
}

fn body(http: u16, signs: Signs, sign: &Sign) -> String {
    let message = if http == 200 { String::new() } else { message(signs, sign) };
    match (sign.body, sign.fact) {
        (Some(Body::Empty), _) => String::new(),
        (Some(Body::Html), _) => ["<html><title>", &message, "</title></html>"].concat(),
        (_, Some(("models", _))) => models(),
        (_, fact) if http == 200 => good(fact),
        _ => refusal(http, &message, sign),
    }
}

fn good(fact: Option<(&str, &str)>) -> String {
    let Some((name, value)) = fact else { return "{}".to_owned() };
    ["{\"", name, "\":[\"", &value.replace('*', "1"), "\"]}"].concat()
}

/// As Google writes it; most others differ in what the page does not look at.
fn refusal(http: u16, message: &str, sign: &Sign) -> String {
    let mut json = ["{\"error\":{\"code\":", &http.to_string()].concat();
    let mut pair = |before: &str, name: &str, value: &str| {
        json.extend([before, "\"", name, "\":\"", &value.replace('"', "\\\""), "\""]);
    };
    pair(",", "message", message);
    if let Some(status) = sign.status {
        pair(",", "status", status);
    }
    pair(",\"details\":[{", "domain", "example");
    if let Some(reason) = sign.reason {
        pair(",", "reason", reason);
    }
    if let Some((name, value)) = sign.fact {
        pair(",", name, &value.replace('*', ""));
    }
    json.push_str("}]}}");
    json
}
