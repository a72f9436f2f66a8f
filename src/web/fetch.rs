//! The only thing that touches the network.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use gloo_net::http::{Method, RequestBuilder, Response};
use js_sys::futures::JsFuture;
use js_sys::{Reflect, Uint8Array};
use leptos::prelude::{TimeoutHandle, set_timeout_with_handle, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestMode, RequestRedirect, ResponseType,
};

use crate::check::{NoAnswer, Reached};
use crate::credential::Credential;
use crate::exchange::sigv4::Pair;
use crate::exchange::{Answer, Call, Fault, Outcome, Request};
use crate::knowledge::sign::Wire;

/// Bytes up to which an answer grows piece by piece.
const SHORT: usize = 64 * 1024;
/// How long the request without the key may take.
const PROBE: Duration = Duration::from_secs(5);

/// One exchange: what aborts it, and whether the deadline did.
#[derive(Clone)]
pub(super) struct Line {
    controller: AbortController,
    late: Rc<Cell<bool>>,
}

impl Line {
    /// A line that nothing goes over yet.
    pub(super) fn open() -> Option<Self> {
        Some(Self { controller: AbortController::new().ok()?, late: Rc::default() })
    }

    /// Ends whatever goes over it, at once.
    pub(super) fn hang_up(&self) {
        // A reason that is no JavaScript error would end in gloo-net's `unreachable!`.
        self.controller.abort_with_reason(&js_sys::Error::new("ended"));
    }

    fn end_after(&self, time: Duration) -> Option<TimeoutHandle> {
        let line = self.clone();
        let late = move || {
            line.late.set(true);
            line.hang_up();
        };
        set_timeout_with_handle(late, time).ok()
    }
}

/// What came over a line.
pub(super) enum Came {
    Outcome(Outcome),
    Nothing(NoAnswer),
}

/// Sends the request with the key in its header, and reads the answer up to the cap, before the deadline.
pub(super) async fn ask(call: &Call, credential: &Credential, pair: Option<&Pair>, line: &Line) -> Came {
    let start = now();
    let request = call.request;
    let deadline = line.end_after(Duration::from_millis(request.deadline_ms.into()));
    let carried = request.carried(credential, pair, clock());
    let builder = carried
        .iter()
        .fold(to(request, &call.path(), line), |builder, (name, value)| builder.header(name, value));
    let policy = if call.referrer { ReferrerPolicy::Origin } else { ReferrerPolicy::NoReferrer };
    let builder = request.headers.iter().fold(builder, |builder, (name, value)| builder.header(name, value));
    let builder = builder
        .mode(RequestMode::Cors)
        .redirect(RequestRedirect::Manual)
        .referrer_policy(policy)
        .query(request.query.iter().copied());
    let sent = match with_body(builder, request) {
        Ok(sent) => sent.send().await,
        Err(fault) => Err(fault),
    };
    let came = match sent {
        Ok(response) => Came::Outcome(receive(&response, request, line, start).await),
        Err(_) if line.late.get() => Came::Outcome(fault(Wire::Deadline, None, 0, start)),
        Err(_) => Came::Nothing(no_answer(start)),
    };
    if let Some(deadline) = deadline {
        deadline.clear();
    }
    came
}

/// One request without the key to the same host. Any answer, readable or not, shows that it can be reached.
pub(super) async fn probe(request: &Request, line: &Line) -> Reached {
    let deadline = line.end_after(PROBE);
    let sent = to(request, request.path, line)
        .mode(RequestMode::NoCors)
        .redirect(RequestRedirect::Follow)
        .send()
        .await;
    if let Some(deadline) = deadline {
        deadline.clear();
    }
    if sent.is_ok() { Reached::Yes } else { Reached::No }
}

/// A request with a body says what it is; one without needs no header but the key's.
fn with_body(builder: RequestBuilder, request: &Request) -> Result<gloo_net::http::Request, gloo_net::Error> {
    match request.body {
        Some(body) => builder.header("content-type", request.content_type()).body(body),
        None => builder.build(),
    }
}

fn to(request: &Request, path: &str, line: &Line) -> RequestBuilder {
    RequestBuilder::new(&[request.origin, path].concat())
        .method(if request.method == "POST" { Method::POST } else { Method::GET })
        .credentials(RequestCredentials::Omit)
        .cache(RequestCache::NoStore)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(Some(&line.controller.signal()))
}

async fn receive(response: &Response, request: &Request, line: &Line, start: f64) -> Outcome {
    if response.type_() == ResponseType::Opaqueredirect {
        return fault(Wire::Redirected, None, 0, start);
    }
    let http = response.status();
    let mut body = Vec::new();
    match read(response, request.body_cap, &mut body).await {
        End::Whole => {
            let body = String::from_utf8_lossy(&body).into_owned();
            let head = response.headers();
            let read = |name: &&'static str| Some((*name, head.get(name)?));
            let headers = request.reads.iter().filter_map(read).collect();
            Outcome::Answer(Answer { http, body, headers, elapsed_ms: since(start) })
        }
        End::Cap => {
            line.hang_up();
            fault(Wire::TooLarge, Some(http), body.len(), start)
        }
        End::Broken if line.late.get() => fault(Wire::Deadline, Some(http), body.len(), start),
        End::Broken => fault(Wire::CutShort, Some(http), body.len(), start),
    }
}

enum End {
    Whole,
    Cap,
    Broken,
}

/// Reads piece by piece: what lies beyond the cap is never held.
async fn read(response: &Response, cap: usize, body: &mut Vec<u8>) -> End {
    let Some(stream) = response.body() else { return End::Whole };
    let Ok(reader) = stream.get_reader().dyn_into::<ReadableStreamDefaultReader>() else {
        return End::Broken;
    };
    loop {
        let Ok(piece) = JsFuture::from(reader.read()).await else { return End::Broken };
        let field = |name: &str| Reflect::get(&piece, &JsValue::from_str(name)).ok();
        if field("done").is_none_or(|done| done.is_truthy()) {
            return End::Whole;
        }
        let Some(bytes) = field("value").and_then(|value| value.dyn_into::<Uint8Array>().ok()) else {
            return End::Broken;
        };
        let room = cap - body.len();
        let taken = bytes.subarray(0, u32::try_from(room).unwrap_or(u32::MAX).min(bytes.length()));
        // A long answer gets all its room at once: growing by and by leaves holes behind.
        if body.len() >= SHORT {
            body.reserve_exact(room);
        }
        body.extend(taken.to_vec());
        if bytes.length() > taken.length() {
            return End::Cap;
        }
    }
}

fn no_answer(start: f64) -> NoAnswer {
    let from_file = window().location().protocol().is_ok_and(|protocol| protocol == "file:");
    NoAnswer { online: window().navigator().on_line(), from_file, elapsed_ms: since(start) }
}

fn fault(wire: Wire, http: Option<u16>, received: usize, start: f64) -> Outcome {
    Outcome::Fault(Fault { wire, http, received, elapsed_ms: since(start) })
}

fn now() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

/// Seconds since 1970, by the visitor's clock.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds since 1970")]
fn clock() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}

/// Whole milliseconds since then.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few seconds in milliseconds")]
fn since(start: f64) -> u32 {
    (now() - start).clamp(0.0, 1e9) as u32
}
