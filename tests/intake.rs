//! What is read out of a pasted text: secrets, faults and their places.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]
#![allow(clippy::indexing_slicing, clippy::string_slice, unreachable_pub, reason = "a test may fail")]

mod support;

#[path = "intake/around.rs"]
mod around;
#[path = "intake/check.rs"]
mod check;
#[path = "intake/clean.rs"]
mod clean;
#[path = "intake/cut.rs"]
mod cut;
#[path = "intake/faults.rs"]
mod faults;
#[path = "intake/request.rs"]
mod request;
#[path = "intake/silent.rs"]
mod silent;
#[path = "intake/snippet.rs"]
mod snippet;
#[path = "intake/told.rs"]
mod told;
