//! Whoever answered, in the words of a cause.

use super::fill::fill;
use crate::diagnosis::Diagnosis;
use crate::knowledge::cause::Prose;
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Words;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers::{self, unknown};
use crate::knowledge::sign::Wire;
use crate::visit::Setting;

/// Whether the command can show more than was seen: not where the network is in the way, but where only the
/// browser is.
pub fn settles_by_hand(diagnosis: &Diagnosis) -> bool {
    diagnosis
        .complaint
        .wire
        .is_none_or(|wire| wire == Wire::Unreadable && diagnosis.provider != providers::GEMINI)
}

/// Whoever answered, by the id in a verdict; nobody where the text does not say.
pub fn answerer(id: &str) -> &'static Provider {
    providers::by_id(id).unwrap_or(unknown())
}

/// The words of a cause for whoever answered.
pub fn prose(cause: Cause, provider: &Provider, setting: &Setting) -> &'static Prose {
    if provider.id == providers::GEMINI {
        cause.prose(setting.language)
    } else {
        cause.elsewhere(setting.language)
    }
}

/// The words of a cause's own file.
pub fn own(cause: Cause, setting: &Setting) -> &'static Prose {
    cause.prose(setting.language)
}

/// A sentence with the provider's names in it. A nameless one, as "the service", is called as the language wants.
pub fn named(sentence: &str, provider: &Provider, words: &Words) -> String {
    let mut sentence = sentence.to_string();
    if provider.company.starts_with("the ") {
        if let Some(rest) = sentence.strip_prefix("{company}") {
            sentence = [words.nameless_start, rest].concat();
        }
        for (blank, name) in &words.nameless {
            sentence = sentence.replace(blank, name);
        }
    }
    let nobody = words.nameless.last().map_or(provider.name, |(_, name)| name);
    let name = if provider.id == providers::UNKNOWN { nobody } else { provider.name };
    fill(&sentence, &[("company", provider.company), ("provider", name)])
}
