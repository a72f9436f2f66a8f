//! From an outcome or a pasted error to a diagnosis: unwrap, match signs, rank.

mod answer;
mod bearing;
mod complaint;
mod cut;
mod date;
mod grammar;
mod inner;
mod judge;
mod limits;
mod lines;
pub mod nearest;
mod needles;
mod pasted;
mod precedence;
mod printed;
mod quote;
mod reference;
mod region;
mod retired;
mod scan;
mod shown;
mod split;
mod sse;
mod status;
mod whose;
mod wording;

use std::borrow::Cow;

pub use complaint::{Complaint, Said, Sort};
pub use date::Moment;
pub use status::of_name as http_of;

use crate::exchange::{Fault, Outcome};
use crate::intake::{Reading, Span};
use crate::knowledge::cause::Severity;
use crate::knowledge::causes::Cause;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers;
use crate::knowledge::rules;
use crate::knowledge::rung::Rung;
use crate::knowledge::sign::{Body, Certainty, Sent, Sign};
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
    /// The id of the provider whose table judged: whose pages the steps lead to.
    pub provider: &'static str,
    /// The id of the rule that decided; none where no rule holds.
    pub rule: Option<&'static str>,
    pub cause: Cause,
    pub certainty: Certainty,
    /// The other causes that the same evidence allows, the likelier first.
    pub also: Vec<Cause>,
    /// What decided, as the sender said it. Not redacted yet: the report does that.
    pub complaint: Complaint,
    /// The words of the pasted text that decided. Empty for an answer, and where a status alone decided.
    pub words: Vec<Span>,
}

impl Diagnosis {
    /// When the error of this pasted text happened, where the text bears it: the last moment near the words that decided.
    pub fn moment(&self, text: &str) -> Option<Moment> {
        const NEAR: usize = 4000;
        let end = self.words.last().map_or(text.len(), |word| text.len().min(word.end + NEAR));
        let start = self.words.first().map_or(end, |word| word.start).saturating_sub(NEAR);
        let border =
            |at: usize| (0..4).map(|back| at.saturating_sub(back)).find(|at| text.is_char_boundary(*at));
        date::last_moment(text.get(border(start)?..border(end)?)?)
    }

    /// How much its cause stands in the way: of the visitor's own program, or of this page's request only.
    pub fn severity(&self) -> Severity {
        match self.source {
            Source::Text => self.cause.severity(),
            Source::Check => self.cause.severity_here(),
        }
    }
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
    let mut tables = precedence::tables(provider);
    if complaint.body == Some(Body::Html) {
        // Such a page comes from what stands between, and its words are about anything.
        tables = precedence::without_last(tables);
    }
    let sign = precedence::first(tables, &complaint, circumstance);
    conclude(Source::Check, provider, sign, complaint)
}

/// What a pasted error means; none where the text holds no error. The last error decides.
pub fn of_text(provider: &'static Provider, text: &str, reading: &Reading, today: Date) -> Option<Diagnosis> {
    let read = read(provider, text, text, reading, today)?;
    match inner::without(text) {
        Cow::Owned(shown) if never_inner(read.cause) => self::read(provider, &shown, text, reading, today),
        _ => Some(read),
    }
}

/// Whether an answer that a provider hands on may say this of its own credential, and never of the visitor's.
fn never_inner(cause: Cause) -> bool {
    providers::all().iter().any(|it| it.not_inner.contains(&cause))
}

/// The same; `pasted` is what is quoted.
fn read(
    provider: &'static Provider,
    text: &str,
    pasted: &str,
    reading: &Reading,
    today: Date,
) -> Option<Diagnosis> {
    let shown = shown::Shown::of(text, reading, today);
    if let Some((provider, complaint, span)) = printed::last(text) {
        let sign =
            precedence::first(precedence::tables(provider), &complaint, &shown.around(span, &complaint.said));
        let words = sign.map(|sign| judge::words(sign, &complaint)).unwrap_or_default();
        return Some(Diagnosis { words, ..conclude(Source::Text, provider, sign, complaint) });
    }
    let answerer = whose::answer(text, reading);
    let provider = answerer.unwrap_or(provider);
    let rules = pasted::Rules { tables: precedence::tables(provider), shown: &shown };
    let mut errors = pasted::errors(text, &rules);
    let shared = |told: &pasted::Told| {
        precedence::first(
            precedence::nameless(),
            &told.complaint,
            &shown.around(told.span, &told.complaint.said),
        )
    };
    let is_nameless =
        answerer.is_none() && errors.last().is_some_and(|it| !is_in_own_words(provider, it, shared(it)));
    if is_nameless {
        for told in &mut errors {
            told.sign = shared(told).or(told.sign);
        }
    }
    let pasted::Told { sign, mut complaint, span } = errors.pop()?;
    if complaint.message.is_empty() {
        complaint.message = quote::around(pasted, span, sign, &complaint);
    }
    let words = sign.map(|sign| judge::words(sign, &complaint)).unwrap_or_default();
    let mut diagnosis = Diagnosis { words, ..conclude(Source::Text, provider, sign, complaint) };
    let is_spoken = sign.is_some_and(grammar::is_spoken);
    if is_nameless || is_spoken && whose::meant(text).is_none_or(|it| it.id != provider.id) {
        diagnosis.provider = providers::UNKNOWN;
    }
    // The other errors of the text, the later first.
    for cause in errors.into_iter().rev().filter_map(|told| Some(told.sign?.cause)) {
        if cause != diagnosis.cause && !diagnosis.also.contains(&cause) {
            diagnosis.also.push(cause);
        }
    }
    diagnosis.certainty = diagnosis.certainty.beside(diagnosis.also.len());
    Some(diagnosis)
}

/// Whether an error is in words of the provider's own. A bare status says nothing of whose it is, nor does a wording
/// that the rules for everybody read alike.
fn is_in_own_words(provider: &Provider, told: &pasted::Told, shared: Option<&Sign>) -> bool {
    let Some(sign) = told.sign else { return false };
    let is_worded = |sign: &Sign| !sign.phrase.is_empty() || sign.reason.is_some() || sign.fact.is_some();
    let is_alike = |it: &Sign| it.cause == sign.cause && !it.phrase.is_empty() && !grammar::is_spoken(it);
    rules::of(provider).iter().copied().flatten().any(|own| own.id == sign.id)
        && (told.complaint.status.is_some() || is_worded(sign) && !shared.is_some_and(is_alike))
}

fn of_fault(fault: &Fault) -> Complaint {
    Complaint { wire: Some(fault.wire), http: fault.http, ..Complaint::default() }
}

fn conclude(
    source: Source,
    provider: &'static Provider,
    sign: Option<&'static Sign>,
    complaint: Complaint,
) -> Diagnosis {
    let (cause, certainty, also) = match sign {
        Some(sign) => (sign.cause, sign.certainty.beside(sign.also.len()), sign.also.clone()),
        None => (Cause::Unrecognized, Certainty::Possible, Vec::new()),
    };
    let rule = sign.map(|sign| sign.id);
    Diagnosis { source, provider: provider.id, rule, cause, certainty, also, complaint, words: Vec::new() }
}
