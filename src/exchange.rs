//! Request and Outcome: what goes out and what came back, as data.

pub mod sigv4;

use crate::credential::Credential;
use crate::knowledge::data;
use crate::knowledge::sign::{Sent, Wire};

/// What is sent for one press: a part of the embedded value, which nothing at run time changes.
pub type Request = data::Request<&'static str>;

impl Request {
    /// How the key travels.
    pub fn sent(&self) -> Sent {
        match self.scheme {
            "" => Sent::KeyHeader,
            _ if self.is_signed() => Sent::Signature,
            _ => Sent::Bearer,
        }
    }

    /// Whether the key signs instead of travelling.
    pub fn is_signed(&self) -> bool {
        self.scheme == sigv4::SCHEME
    }

    /// What its body is.
    pub fn content_type(&self) -> &'static str {
        if self.body.is_some_and(|body| body.starts_with('{')) { "application/json" } else { sigv4::FORM }
    }

    /// Every header that carries a secret or proves one, at this second since 1970.
    pub fn carried(
        &self,
        key: &Credential,
        pair: Option<&sigv4::Pair>,
        second: u64,
    ) -> Vec<(&'static str, String)> {
        match pair.filter(|_| self.is_signed()) {
            Some(pair) => sigv4::headers(self, key, pair, second),
            None => vec![(self.key_header, key.reveal(|key| [self.scheme, key].concat()))],
        }
    }

    /// The host that is asked.
    pub fn host(&self) -> &'static str {
        self.origin.trim_start_matches("https://")
    }
}

/// The name of a model, fit for a path: 1 to 80 of `a-z0-9.-`, the first no dot and no dash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model(Box<str>);

impl Model {
    /// Takes a name with or without `models/` before it; none where it cannot stand in a path.
    pub fn new(name: &str) -> Option<Self> {
        let name = name.trim();
        let name = name.strip_prefix("models/").unwrap_or(name);
        let plain =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-');
        let fits = (1..=80).contains(&name.len()) && name.bytes().all(plain) && !name.starts_with(['.', '-']);
        fits.then(|| Self(name.into()))
    }

    /// Without `models/`.
    pub fn name(&self) -> &str {
        &self.0
    }
}

/// A request and the model that it asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub request: &'static Request,
    /// For requests whose path names one.
    pub model: Option<Model>,
    /// Whether the browser names this page's site as the referrer. Only one comparison wants that.
    pub referrer: bool,
}

impl Call {
    /// The path with the model in it, without the query.
    pub fn path(&self) -> String {
        self.request.path.replace("{model}", self.model.as_ref().map_or("", Model::name))
    }
}

/// What came back for one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// An HTTP answer that the page could read, whole.
    Answer(Answer),
    /// Anything else: what the browser reported instead of an answer.
    Fault(Fault),
}

/// A readable HTTP answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub http: u16,
    /// The body, decoded leniently: bytes that are no UTF-8 become U+FFFD.
    pub body: String,
    /// Those of its headers that the request reads, by name.
    pub headers: Vec<(&'static str, String)>,
    pub elapsed_ms: u32,
}

/// An exchange without a readable, whole answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    pub wire: Wire,
    /// The status, where the head of the answer had arrived.
    pub http: Option<u16>,
    /// Bytes of the body that had arrived.
    pub received: usize,
    pub elapsed_ms: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_that_is_one_part_of_a_path_is_a_model() {
        let name = |text: &str| Model::new(text).map(|model| model.name().to_string());
        assert_eq!(name(" models/gemini-3.8-flash "), Some("gemini-3.8-flash".into()));
        let long = "a".repeat(81);
        let refused = [
            "", ".", "..", "-x", "a/b", "a?b", "a:b", "a%2e", "a b", "Gemini", "é", "models/", "../a", &long,
        ];
        for refused in refused {
            assert_eq!(name(refused), None, "{refused}");
        }
    }
}
