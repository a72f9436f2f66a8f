//! Every provider, a file of `data/providers` each; the file's stem is the provider's id.

use std::sync::OnceLock;

use super::comparison::Comparison;
use super::loaded;
use super::provider::{NOTHING, Provider};

/// The provider that this page is made for first: the one whose words stand in the causes' own files.
pub const GEMINI: &str = "gemini";
/// The contract's `data-provider` where nobody is named.
pub const UNKNOWN: &str = "unknown";

/// All whose secrets are told apart, in the order in which a secret's shape is tried: those that are told apart and
/// nothing more, then [`all`]. What the first have in front of `sk-` is narrower than `sk-` alone. They are named and
/// never asked, so that no secret of theirs is taken for one of nobody's and sent to somebody else.
pub fn recognised() -> &'static [Provider] {
    loaded::knowledge().map_or(&[], |it| &it.providers)
}

/// All whose answers and error texts are read.
pub fn all() -> &'static [Provider] {
    let recognised = recognised();
    let first = recognised.partition_point(|it| !it.is_read());
    recognised.get(first..).unwrap_or_default()
}

/// The provider with this id.
pub fn by_id(id: &str) -> Option<&'static Provider> {
    recognised().iter().find(|provider| provider.id == id)
}

/// Google's Gemini API.
pub fn gemini() -> &'static Provider {
    static FOUND: OnceLock<&'static Provider> = OnceLock::new();
    FOUND.get_or_init(|| by_id(GEMINI).unwrap_or(&NOTHING))
}

/// Nobody: whose a secret is that no format names. It is not among the providers; the visitor chooses one of these.
pub fn unknown() -> &'static Provider {
    loaded::knowledge().map_or(&NOTHING, |it| &it.nobody)
}

/// What a refused key can be asked once more, and how.
pub fn comparisons() -> &'static [Comparison] {
    loaded::knowledge().map_or(&[], |it| &it.comparisons)
}
