//! Every provider, one file each. The file's stem is the provider's id.

use super::provider::Provider;

/// What the files here are written with.
mod prelude {
    pub(super) use crate::exchange::Request;
    pub(super) use crate::knowledge::place::Place;
    pub(super) use crate::knowledge::provider::{
        Alphabet, ByHand, Kind, Length, Link, Provider, Shape, Verify,
    };
}

macro_rules! providers {
    ($($id:ident,)+) => {
        $(pub mod $id;)+

        /// All that have pages, rules and a command.
        pub static ALL: &[&Provider] = &[$(&$id::PROVIDER,)+];
    };
}

pub mod unknown;
pub mod vendors;

// The narrower prefix first: `sk-ant-` and `sk-or-` before `sk-`.
providers! {
    gemini,
    anthropic,
    openrouter,
    deepseek,
    openai,
    groq,
    xai,
    mistral,
    cohere,
    together,
    fireworks,
    huggingface,
    perplexity,
    replicate,
    stripe,
    github,
    gitlab,
    aws,
    aws_bedrock,
    azure_openai,
    google_maps,
    vertex_ai,
    jwt,
    openai_compatible,
}

/// All whose secrets are told apart, in the order in which a secret's shape is tried: what the vendors of the table
/// have in front of `sk-` is narrower than `sk-` alone.
pub fn recognised() -> impl Iterator<Item = &'static Provider> + Clone {
    vendors::ALL.iter().chain(ALL).copied()
}

/// The provider with this id.
pub fn by_id(id: &str) -> Option<&'static Provider> {
    recognised().find(|provider| provider.id == id)
}
