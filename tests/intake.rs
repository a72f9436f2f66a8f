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
#[path = "intake/others.rs"]
mod others;
#[path = "intake/request.rs"]
mod request;
#[path = "intake/silent.rs"]
mod silent;
#[path = "intake/snippet.rs"]
mod snippet;
#[path = "intake/told.rs"]
mod told;

/// A log that repeats a key on every line still shows the other one at its end, and the first one's faults.
#[test]
fn another_secret_behind_a_thousand_of_the_same_is_found() {
    let (one, two) = (support::auth(), support::standard());
    let line = format!("INFO using key {one}\n");
    let text = [line.repeat(1000), format!("GEMINI_API_KEY={two} \n")].concat();
    let reading = key_clinic::intake::read(&text, key_clinic::intake::Origin::Paste);
    assert_eq!(reading.credentials.len(), 2);
    let longer = [line.repeat(1000), format!("INFO using key {one}x\n")].concat();
    assert_eq!(key_clinic::intake::read(&longer, key_clinic::intake::Origin::Paste).credentials.len(), 2);
}
