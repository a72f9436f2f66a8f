//! Secrets of the examples: of the right prefix and length, and plainly nobody's.

use crate::knowledge::provider::Kind;
use crate::knowledge::providers::{self, gemini};
use crate::remedy::encode;

/// What they are made of, as far as their alphabet has it.
const LETTERS: &str = "EXAMPLEexample1029384756";

/// The text with every `{{name}}` replaced; what is no name stays.
pub(super) fn filled(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        rest = after;
        match after.split_once("}}").and_then(|(name, tail)| Some((named(name)?, tail))) {
            Some((secret, tail)) => {
                out.push_str(&secret);
                rest = tail;
            }
            None => out.push_str("{{"),
        }
    }
    out.push_str(rest);
    out
}

/// An auth key or a part of it, a token, a kind of the Gemini API's, or another provider's key by the provider's id.
fn named(name: &str) -> Option<String> {
    let own = |id: &str| gemini().kind(id);
    let auth = own("auth").map(fake)?;
    let piece = |from: usize, to: usize| auth.get(from..to).map(String::from);
    match name {
        "head" => piece(0, 30),
        "tail" => piece(30, auth.len()),
        "body" => piece(3, auth.len()),
        "typed" => Some(["EEEEEEEE", &piece(11, auth.len())?].concat()),
        "lower" => Some(auth.to_ascii_lowercase()),
        "base64" => Some(base64(&auth)),
        "old" => Some(token("{\"exp\":1700000000}")),
        "new" => Some(token("{\"sub\":\"example\"}")),
        _ => own(name).or_else(|| providers::by_id(name)?.kinds.first()).map(fake),
    }
}

/// One of this kind.
fn fake(kind: &Kind) -> String {
    let shape = kind.shape;
    let mut key = [shape.prefix, shape.infix].concat();
    let missing = shape.length.characters().saturating_sub(key.len());
    let letters = LETTERS.bytes().filter(|byte| shape.alphabet.has(*byte));
    key.extend(letters.cycle().take(missing).map(char::from));
    key
}

/// A JSON Web Token that nobody signed.
fn token(claims: &str) -> String {
    [&base64("{\"alg\":\"HS256\"}"), ".", &base64(claims), ".", "EXAMPLEexample"].concat()
}

fn base64(text: &str) -> String {
    encode::base64(text.as_bytes(), encode::UNPADDED).into_iter().map(char::from).collect()
}
