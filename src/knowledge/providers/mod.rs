//! Every provider, one file each. The file's stem is the provider's id.

use super::provider::Provider;

/// What the files here are written with.
mod prelude {
    pub(super) use crate::exchange::Request;
    pub(super) use crate::knowledge::dialect;
    pub(super) use crate::knowledge::place::Place;
    pub(super) use crate::knowledge::provider::{
        Alphabet, ByHand, Kind, Length, Link, Provider, Shape, Verify,
    };
    pub(super) use crate::knowledge::sign::{Sign, means};
}

macro_rules! providers {
    ($($id:ident,)+) => {
        $(pub mod $id;)+

        /// In the order in which a secret's shape is tried.
        pub static ALL: &[&Provider] = &[$(&$id::PROVIDER,)+];
    };
}

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

/// The provider with this id.
pub fn by_id(id: &str) -> Option<&'static Provider> {
    ALL.iter().copied().find(|provider| provider.id == id)
}
