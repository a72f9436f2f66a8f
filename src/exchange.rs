//! Request and Outcome: what goes out and what came back, as data.

use crate::knowledge::sign::{Sent, Wire};

/// What is sent for one press. It holds no secret: the key joins it in `web::fetch` only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    pub method: &'static str,
    /// Scheme and host, without a slash at the end. A constant of the provider's table.
    pub origin: &'static str,
    pub path: &'static str,
    pub query: &'static [(&'static str, &'static str)],
    /// The header that carries the key. There is no variant that puts it into a URL.
    pub key_header: &'static str,
    /// What stands before the key in that header: `Bearer `, or nothing.
    pub scheme: &'static str,
    /// Headers that the provider wants beside it, with their values. Its preflight must allow each of them.
    pub headers: &'static [(&'static str, &'static str)],
    /// The kinds of secret that this call knows, by id; empty where it knows every kind of the provider.
    pub only: &'static [&'static str],
    /// Over the whole exchange, body included.
    pub deadline_ms: u32,
    /// No more bytes of the body than this are read.
    pub body_cap: usize,
}

impl Request {
    /// The question that most providers answer: a GET with the key as `Authorization: Bearer` and nothing else.
    pub const fn bearer(origin: &'static str, path: &'static str) -> Self {
        Self {
            method: "GET",
            origin,
            path,
            query: &[],
            key_header: "authorization",
            scheme: "Bearer ",
            headers: &[],
            only: &[],
            deadline_ms: 10_000,
            body_cap: 1 << 20,
        }
    }

    /// How the key travels.
    pub const fn sent(&self) -> Sent {
        if self.scheme.is_empty() { Sent::KeyHeader } else { Sent::Bearer }
    }

    /// The host that is asked.
    pub fn host(&self) -> &'static str {
        self.origin.trim_start_matches("https://")
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
