//! From an outcome or a pasted error to a diagnosis: unwrap, match signs, rank.

mod answer;
mod complaint;
mod date;
mod judge;
mod quote;
mod scan;
mod sse;
mod status;
mod wording;

pub use complaint::Complaint;

use crate::exchange::{Fault, Outcome};
use crate::intake::{Reading, Standing};
use crate::knowledge::causes::Cause;
use crate::knowledge::network;
use crate::knowledge::provider::Provider;
use crate::knowledge::rung::Rung;
use crate::knowledge::sign::{Certainty, Sent, Sign};
use crate::knowledge::timeline::Date;

/// What is known besides the answer itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circumstance {
    /// The kind of the key that was sent, or that stands in the text.
    pub kind: Option<&'static str>,
    /// How it travelled.
    pub sent: Option<Sent>,
    /// The rung whose request was answered; none for a pasted text.
    pub rung: Option<Rung>,
    /// The day of the answer.
    pub today: Date,
}

/// What was read, what it most likely means, and what else it allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    pub source: Source,
    pub cause: Cause,
    pub certainty: Certainty,
    /// The other causes that the same evidence allows, the likelier first.
    pub also: Vec<Cause>,
    /// What decided, as the sender said it. Not redacted yet: the report does that.
    pub complaint: Complaint,
}

/// Where the evidence came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The pasted text.
    Text,
    /// A request that the visitor asked for.
    Check,
}

/// What an exchange means. Total: an answer that no sign knows is `unrecognized`.
pub fn of_outcome(provider: &'static Provider, outcome: &Outcome, circumstance: &Circumstance) -> Diagnosis {
    let complaint = match outcome {
        Outcome::Answer(answer) => answer::unwrap(answer),
        Outcome::Fault(fault) => of_fault(fault),
    };
    let sign = judge::first(&[provider.signs, network::SIGNS], &complaint, circumstance);
    conclude(Source::Check, sign, complaint)
}

/// What a pasted error means; none where the text holds no error.
pub fn of_text(provider: &'static Provider, text: &str, reading: &Reading, today: Date) -> Option<Diagnosis> {
    let mut complaint = scan::unwrap(text);
    let key = reading.credentials.last();
    let circumstance = Circumstance {
        kind: key.map(|found| found.kind.id),
        sent: key.and_then(|found| sent(&found.place)),
        rung: None,
        // An old log is judged by the rules of its own day.
        today: date::last(text).filter(|day| *day < today).unwrap_or(today),
    };
    let sign = judge::first(&[provider.signs, network::SIGNS], &complaint, &circumstance);
    if sign.is_none() && !complaint.is_error() {
        return None;
    }
    if complaint.message.is_empty() {
        complaint.message = quote::around(text, sign);
    }
    Some(conclude(Source::Text, sign, complaint))
}

/// How the key travels, by what stands around it.
fn sent(place: &Standing) -> Option<Sent> {
    match place {
        Standing::Header(name) if name == "authorization" => Some(Sent::Bearer),
        Standing::Header(_) => Some(Sent::KeyHeader),
        Standing::Query(_) => Some(Sent::Query),
        Standing::Bare | Standing::Value(_) | Standing::Text => None,
    }
}

fn of_fault(fault: &Fault) -> Complaint {
    Complaint { wire: Some(fault.wire), http: fault.http, ..Complaint::default() }
}

fn conclude(source: Source, sign: Option<&'static Sign>, complaint: Complaint) -> Diagnosis {
    let (cause, certainty, also) = match sign {
        Some(sign) => (sign.cause, sign.certainty, sign.also.to_vec()),
        None => (Cause::Unrecognized, Certainty::Possible, Vec::new()),
    };
    Diagnosis { source, cause, certainty, also, complaint }
}
