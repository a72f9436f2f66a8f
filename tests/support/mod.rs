//! What the host tests share: fake keys, built at run time so that no file holds a key-shaped text.

#![allow(dead_code, reason = "each test binary uses its own part")]

pub(crate) mod cases;

/// A standard key that was never issued: `AIza` and 35 characters.
pub(crate) fn standard() -> String {
    format!("AIza{}", cases::secrets::filler(35, 7))
}

/// An auth key that was never issued: `AQ.` and 50 characters.
pub(crate) fn auth() -> String {
    format!("AQ.{}", cases::secrets::filler(50, 11))
}

/// The text with `{{standard}}` and `{{auth}}` replaced by the fake keys.
pub(crate) fn fill(text: &str) -> String {
    text.replace("{{standard}}", &standard()).replace("{{auth}}", &auth())
}
