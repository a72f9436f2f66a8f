//! What unwrapping found in an answer or a text, before anyone judges it.

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
    /// Every word of it in the plain form of [`wording`](super::wording), for the phrases of signs.
    pub plain: String,
    pub body: Option<Body>,
    pub wire: Option<Wire>,
    /// Named values, by their last name, in the order of the text: `quotaId`, `service`, `consumer`, ….
    pub facts: Vec<(String, String)>,
}

impl Complaint {
    /// The first value of this name.
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every value of this name, in order.
    pub fn facts_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.facts.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether somebody reports an error here, known or not: a message with a status or a code.
    pub fn is_error(&self) -> bool {
        !self.message.is_empty()
            && (self.reason.is_some() || self.status.is_some() || self.fact("code").is_some())
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
