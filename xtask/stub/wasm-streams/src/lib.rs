//! Stands in for the crate `wasm-streams`.
//!
//! Leptos links it for its server functions, which this page does not have. The classes that the crate exports
//! to JavaScript stay in every build, whoever calls them: 10 KB of code and a seventh of the glue. Nothing here
//! is ever called; it only has the shape that `server_fn` compiles against.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;
use web_sys::ReadableStream as Raw;

/// A stream of the browser.
pub struct ReadableStream(Raw);

/// Its pieces: none.
pub struct Pieces;

impl ReadableStream {
    /// The browser's stream, wrapped.
    pub fn from_raw(raw: Raw) -> Self {
        Self(raw)
    }

    /// The browser's stream, unwrapped.
    pub fn into_raw(self) -> Raw {
        self.0
    }

    /// An empty stream.
    pub fn from_stream<S>(_: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        Self(JsValue::UNDEFINED.into())
    }

    /// No piece at all.
    pub fn into_stream(self) -> Pieces {
        Pieces
    }
}

impl Stream for Pieces {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
