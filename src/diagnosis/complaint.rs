//! What unwrapping found in an answer or a text, before anyone judges it.

use crate::intake::Span;
use crate::knowledge::sign::{Body, Wire};

/// The words and values of one error, as its sender gave them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Complaint {
    pub http: Option<u16>,
    /// The gRPC status (`PERMISSION_DENIED`) or a string code (`quota_exceeded`).
    pub status: Option<String>,
    /// `details[].reason`, or `errors[].reason` of the older envelope.
    pub reason: Option<String>,
    /// The sender's own sentence, for quoting.
    pub message: String,
    /// The wordings of signs that it holds, in the order of the text.
    pub said: Vec<Said>,
    pub body: Option<Body>,
    pub wire: Option<Wire>,
    /// Named values, by their last name, in the order of the text: `quotaId`, `service`, `consumer`, ….
    pub facts: Vec<(String, String)>,
}

/// A wording of a sign, where it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    pub sort: Sort,
    pub wording: &'static str,
    pub span: Span,
}

/// What a wording is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Words of a sentence.
    Phrase,
    /// An entry of `google.api.ErrorReason`, or of the older envelope.
    Reason,
    /// A gRPC status by name.
    Status,
    /// The name of a provider, of a client, of a key: what the text is about.
    Mark,
    /// How a key is sent.
    Way,
}

impl Complaint {
    /// The last wording of this sort.
    pub fn last(&self, sort: Sort) -> Option<&'static str> {
        self.said.iter().rfind(|said| said.sort == sort).map(|said| said.wording)
    }

    /// The first value of this name.
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every value of this name, in order.
    pub fn facts_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.facts.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Tells everything of the sender anew, in other words.
    pub fn retell(&mut self, tell: impl Fn(&str) -> String) {
        let Self { status, reason, message, facts, .. } = self;
        for text in status.iter_mut().chain(reason) {
            *text = tell(text);
        }
        *message = tell(message);
        for (name, value) in facts {
            *name = tell(name);
            *value = tell(value);
        }
    }

    /// Whether somebody reports an error here, known or not: two of a message, a reason, a status and a code.
    pub fn is_error(&self) -> bool {
        let status = self.status.is_some() || self.fact("status").is_some();
        let parts = [!self.message.is_empty(), self.reason.is_some(), status, self.fact("code").is_some()];
        parts.into_iter().filter(|part| *part).count() > 1
    }

    /// The number or id of the project, where the answer names it.
    pub fn project(&self) -> Option<&str> {
        let consumer = self.fact("consumer").or_else(|| self.fact("containerInfo"))?;
        let project = consumer.strip_prefix("projects/").unwrap_or(consumer);
        is_project(project).then_some(project)
    }
}

/// A project number or id: nothing else may go into a link. Google puts whole keys into the same field.
fn is_project(text: &str) -> bool {
    let number = (6..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let id = (6..=30).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && text.starts_with(|first: char| first.is_ascii_lowercase());
    number || id
}
