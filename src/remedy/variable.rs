//! The variable that holds the key: commands of the catalogue are written with Gemini's.

use std::borrow::Cow;

use crate::knowledge::provider::Provider;
use crate::knowledge::providers::{self, gemini};

/// The command with the variable of this provider; none where it needs one and the provider has none.
pub fn in_command(command: Cow<'static, str>, provider: &Provider) -> Option<Cow<'static, str>> {
    let gemini = gemini().variable;
    if provider.id == providers::GEMINI || !command.contains(gemini) {
        return Some(command);
    }
    (!provider.variable.is_empty()).then(|| command.replace(gemini, provider.variable).into())
}
