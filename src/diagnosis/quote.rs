//! Quotes the words that decided, as they stand in the text.

use super::wording;
use crate::knowledge::sign::Sign;

/// A wording may be wrapped over this many lines.
const LINES: usize = 4;

/// The line or lines that hold the sign's wording; empty where no wording decided.
pub fn around(text: &str, sign: Option<&Sign>) -> String {
    let Some(sign) = sign.filter(|sign| !sign.phrase.is_empty()) else { return String::new() };
    let lines: Vec<&str> = text.lines().collect();
    (1..=LINES)
        .find_map(|count| lines.windows(count).find_map(|window| holds(window, sign)))
        .unwrap_or_default()
}

fn holds(window: &[&str], sign: &Sign) -> Option<String> {
    let quote = window.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    let plain = wording::plain(&quote);
    sign.phrase.iter().any(|phrase| wording::find(&plain, phrase).is_some()).then_some(quote)
}
