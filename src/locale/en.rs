//! English.
use super::Words;
/// The words of the page in English.
pub static WORDS: Words = Words {};
