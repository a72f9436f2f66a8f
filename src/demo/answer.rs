//! The answer that a row of a sign table describes.

use super::{first, key};
use crate::check::Rung;
use crate::diagnosis::http_of;
use crate::exchange::{Answer, Fault, Outcome};
use crate::knowledge::causes::Cause;
use crate::knowledge::provider::Provider;
use crate::knowledge::sign::{Body, Sign, Signs};
use crate::knowledge::timeline::{CURRENT_MODEL, STANDARD_KEYS_RETIRED};
use crate::visit::Demo;

/// What a row leaves open where nothing else of its table tells.
const REFUSED: u16 = 403;
/// How long the answers of the examples took.
const ELAPSED_MS: u32 = 120;
/// A limit of the day, as Google names it.
const DAILY: &str = "GenerateRequestsPerDayPerProjectPerModel-FreeTier";

/// A key, and what its provider answers where this row holds.
pub(super) fn of(provider: &Provider, signs: Signs, sign: &Sign) -> Demo {
    let outcome = sign.wire.map_or_else(
        || answer(http(signs, sign), body(http(signs, sign), signs, sign)),
        |wire| Outcome::Fault(Fault { wire, http: None, received: 0, elapsed_ms: ELAPSED_MS }),
    );
    let rung = rung(provider, sign);
    let below = (rung > Rung::Accepted).then(|| (Rung::Accepted, answer(200, models())));
    let answers = below.into_iter().chain([(rung, outcome)]).collect();
    Demo { text: key::line(provider, sign.kind), today: sign.from.unwrap_or(STANDARD_KEYS_RETIRED), answers }
}

/// What a key is told that has just listed models.
const GENERATING: &[Cause] = &[
    Cause::QuotaExhausted,
    Cause::RateLimited,
    Cause::QuotaZero,
    Cause::FreeTierUnavailable,
    Cause::CreditsDepleted,
    Cause::SpendCapReached,
    Cause::LocationUnsupported,
    Cause::ModelNotFound,
    Cause::ModelAccessDenied,
    Cause::MalformedRequest,
    Cause::ServerOverloaded,
];

/// The rung whose request is answered so.
fn rung(provider: &Provider, sign: &Sign) -> Rung {
    let generates = !provider.probes.is_empty() && GENERATING.contains(&sign.cause);
    match sign.fact {
        Some(("totalTokens", _)) => Rung::Count,
        Some(("candidates", _)) => Rung::Generate,
        _ if generates => Rung::Generate,
        _ if sign.rung.is_some() => Rung::Model,
        _ => Rung::Accepted,
    }
}

const fn answer(http: u16, body: String) -> Outcome {
    Outcome::Answer(Answer { http, body, headers: Vec::new(), elapsed_ms: ELAPSED_MS })
}

/// The status of the row, else of another one of the table that names the cause, else of one that allows it.
fn http(signs: Signs, sign: &Sign) -> u16 {
    let own = |it: &Sign| it.http.first().copied().or_else(|| it.status.and_then(http_of));
    let says = |it: &Sign| it.wire.is_none() && own(it).is_some();
    let by_reason = match sign.reason {
        Some("API_KEY_INVALID") => Some(400),
        Some("CREDENTIALS_MISSING") => Some(401),
        _ => None,
    };
    own(sign)
        .or(by_reason)
        .or_else(|| own(first(signs, &mut |it| it.cause == sign.cause && says(it))?))
        .or_else(|| own(first(signs, &mut |it| it.also.contains(&sign.cause) && says(it))?))
        .unwrap_or(REFUSED)
}

/// The sentence of the row, else of its like: one reason often comes with the words of another row.
pub(super) fn message(signs: Signs, sign: &Sign) -> String {
    let alike = |it: &Sign| {
        it.cause == sign.cause && it.kind == sign.kind && it.also == sign.also && !it.phrase.is_empty()
    };
    let own = Some(sign).filter(|it| !it.phrase.is_empty());
    let wording = own.or_else(|| first(signs, &mut |it| alike(it))).and_then(|it| it.phrase.first());
    // A wording is a piece of what the sender says.
    wording.map_or_else(String::new, |wording| ["…", &spelt(wording), " …"].concat())
}

/// A wording in the letters that signs leave out, with a mark for what it leaves open.
pub(super) fn spelt(wording: &str) -> String {
    [" ", wording].concat().replace(" api", " API").replace("aiza", "AIza").replace('*', "…")
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
        let of_day = value.contains("perday");
        pair(",", name, if of_day { DAILY } else { value.trim_matches('*') });
        if of_day {
            pair(",", "quotaValue", "20");
        }
    }
    json.push_str("}]}}");
    json
}
