//! Secrets of the examples: of the right prefix and length, and plainly nobody's.

use crate::knowledge::provider::{Kind, Provider};
use crate::knowledge::providers::{self, gemini};

/// What they are made of, as far as their alphabet has it.
const LETTERS: &str = "EXAMPLEexample1029384756";

/// One of this kind.
pub(super) fn fake(kind: &Kind) -> String {
    let shape = kind.shape;
    let mut key = [shape.prefix, shape.infix].concat();
    let missing = shape.length.characters().saturating_sub(key.len());
    let letters = LETTERS.bytes().filter(|byte| shape.alphabet.has(*byte));
    key.extend(letters.cycle().take(missing).map(char::from));
    key
}

/// One by its name in the texts: a kind of this page's own provider, or another provider.
pub(super) fn named(name: &str) -> Option<String> {
    let own = gemini().kind(name);
    own.or_else(|| providers::by_id(name)?.kinds.first()).map(fake)
}

/// The line of a `.env` file that holds a key of this kind, or of the first kind that can be asked about.
pub(super) fn line(provider: &Provider, kind: Option<&str>) -> String {
    let is = |it: &&Kind| kind.map_or_else(|| provider.asks(it), |id| it.id == id);
    let key = provider.kinds.iter().find(is).map(fake).unwrap_or_default();
    if provider.variable.is_empty() { key } else { [provider.variable, "=", &key].concat() }
}
