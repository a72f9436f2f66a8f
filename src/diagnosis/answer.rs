//! Unwraps an HTTP answer. A body that is not JSON is evidence, not an error.

use serde_json::Value;

use super::complaint::{Complaint, Said};
use super::wording::{self, Letters};
use super::{needles, retired, scan, sse};
use crate::exchange::Answer;
use crate::intake::Span;
use crate::knowledge::cause::Severity;
use crate::knowledge::rules;
use crate::knowledge::sign::Body;

/// Depth to which named values are collected; Google's details are three deep.
const DEPTH: usize = 8;
/// Where Google's list says what a model can do.
const METHODS: &str = "supportedGenerationMethods";
/// No more named values than this are kept.
const FACTS: usize = 200;

/// What the answer says.
pub fn unwrap(answer: &Answer) -> Complaint {
    let text = answer.body.trim().trim_start_matches('\u{feff}');
    let mut complaint = match serde_json::from_str::<Value>(text) {
        Ok(value) => {
            let mut complaint = heard(&value, text);
            if answer.http / 100 == 2 && !complains(&value) {
                complaint.said.retain(is_good);
            }
            complaint
        }
        Err(_) => sse::unwrap(text).unwrap_or_else(|| scan::unwrap(text, Span { start: 0, end: text.len() })),
    };
    complaint.http = complaint.http.or(Some(answer.http));
    complaint.facts.extend(answer.headers.iter().map(|(name, value)| ((*name).into(), value.clone())));
    let retired = retired::in_sentence(&complaint.message);
    complaint.facts.extend(retired.map(|model| (retired::FACT.into(), model)));
    complaint.body = Some(sort(text, complaint.body));
    complaint
}

fn sort(text: &str, found: Option<Body>) -> Body {
    if text.is_empty() {
        return Body::Empty;
    }
    if found == Some(Body::Json) {
        return Body::Json;
    }
    let html = ["<!doctypehtml", "<html", "<title"].iter().any(|tag| {
        let mut letters = Letters::new(text, 0).take(500);
        letters.any(|it| it.is == '<' && wording::ends(text, it.start, tag).is_some())
    });
    if html { Body::Html } else { Body::Other }
}

/// Whether a document is about something that went wrong, whatever its status. A list of models and the owner's account
/// are not, and may describe errors in any words.
fn complains(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(complains),
        Value::Object(fields) => fields.iter().any(|(name, value)| {
            let name = name.to_ascii_lowercase();
            let tells = name.contains("error") || ["message", "status", "detail"].contains(&name.as_str());
            tells && !value.is_null()
        }),
        _ => false,
    }
}

/// Whether it is a wording of good news.
fn is_good(said: &Said) -> bool {
    let mut rules = rules::all().filter(|rule| rule.phrase.contains(&said.wording));
    rules.any(|rule| rule.cause.severity() == Severity::Fine)
}

/// What a JSON document says, with the wordings that stand in its text.
pub fn heard(value: &Value, text: &str) -> Complaint {
    Complaint { said: wordings(value, text), ..of_json(value) }
}

/// The wordings of an error. A list of models and a model's own answer may describe one in any words.
fn wordings(value: &Value, text: &str) -> Vec<Said> {
    if value.get("models").or(value.get("candidates")).is_some() {
        return Vec::new();
    }
    needles::all().hear(text, Span { start: 0, end: text.len() })
}

/// What a JSON document says: an error object anywhere the wrappers put it, or a list of models.
pub fn of_json(value: &Value) -> Complaint {
    let mut complaint = Complaint { body: Some(Body::Json), ..Complaint::default() };
    let models = value.get("models").and_then(Value::as_array);
    // Other providers' lists do not say what a model can do.
    let says = |models: &&Vec<Value>| models.is_empty() || models.iter().any(|it| it.get(METHODS).is_some());
    if let Some(models) = models.filter(says) {
        return Complaint { facts: count(models), ..complaint };
    }
    let candidates = value.get("candidates").and_then(Value::as_array).map_or(0, Vec::len);
    if candidates > 0 {
        complaint.facts.push(("candidates".into(), candidates.to_string()));
    }
    let error = error_of(value);
    if let Some(inner) = error.and_then(nested) {
        return of_json(&inner);
    }
    collect(error.unwrap_or(value), "", DEPTH, &mut complaint.facts);
    if let Some(error) = error {
        read_error(error, &mut complaint);
        scan::add_sentence(&complaint.message, &mut complaint.facts);
    }
    complaint
}

/// How many models there are, and the name of each that can generate.
fn count(models: &[Value]) -> Vec<(String, String)> {
    let name = |model: &Value| Some(model.get("name")?.as_str()?.trim_start_matches("models/").to_string());
    let generating = models.iter().filter(|model| can_generate(model)).filter_map(name);
    let total = ("models".into(), models.len().to_string());
    std::iter::once(total).chain(generating.map(|name| ("generating".into(), name))).collect()
}

fn can_generate(model: &Value) -> bool {
    let methods = model.get(METHODS).and_then(Value::as_array);
    methods.is_some_and(|methods| methods.iter().any(|method| method == "generateContent"))
}

/// The error object: at the top, under `error`, or in an array around either.
fn error_of(value: &Value) -> Option<&Value> {
    match value {
        Value::Array(items) => items.iter().rev().find_map(error_of),
        Value::Object(fields) => {
            fields.get("error").or_else(|| fields.contains_key("message").then_some(value))
        }
        _ => None,
    }
}

/// A message that is itself a JSON document with an error, as SDKs hand it on.
fn nested(error: &Value) -> Option<Value> {
    let message = error.get("message").and_then(Value::as_str)?.trim();
    let inner: Value = serde_json::from_str(message).ok()?;
    error_of(&inner).is_some().then_some(inner)
}

fn read_error(error: &Value, complaint: &mut Complaint) {
    let text = |name: &str| error.get(name).and_then(Value::as_str).map(String::from);
    complaint.message = text("message").or_else(|| error.as_str().map(String::from)).unwrap_or_default();
    complaint.status = text("status").or_else(|| text("code"));
    complaint.reason = reason_of(error);
}

/// `details[].reason`, then `errors[].reason`.
fn reason_of(error: &Value) -> Option<String> {
    let list = |name: &str| error.get(name).and_then(Value::as_array).into_iter().flatten();
    list("details").chain(list("errors")).find_map(|item| item.get("reason")?.as_str().map(String::from))
}

/// Every named text and number, by its last name.
fn collect(value: &Value, name: &str, depth: usize, facts: &mut Vec<(String, String)>) {
    if depth == 0 || facts.len() >= FACTS {
        return;
    }
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, inner)| collect(inner, name, depth - 1, facts));
        }
        Value::Array(items) => items.iter().for_each(|inner| collect(inner, name, depth - 1, facts)),
        Value::String(text) => facts.push((name.into(), text.clone())),
        Value::Number(number) => facts.push((name.into(), number.to_string())),
        Value::Bool(flag) => facts.push((name.into(), flag.to_string())),
        Value::Null => {}
    }
}
