//! Every provider, one file each. The file's stem is the provider's id.

use super::provider::Provider;
use super::sign::Signs;
use super::{packed, tables};

/// What the files here are written with.
mod prelude {
    pub(super) use crate::exchange::Request;
    pub(super) use crate::knowledge::dialect;
    pub(super) use crate::knowledge::place::Place;
    pub(super) use crate::knowledge::provider::{
        Alphabet, ByHand, Kind, Length, Link, Provider, Shape, Verify,
    };
    pub(super) use crate::knowledge::sign::{Sign, means};
    pub(super) use crate::knowledge::tables::Table;
}

macro_rules! providers {
    ($($id:ident,)+; $($vendor:ident,)+; $last:ident) => {
        $(pub mod $id;)+
        pub mod $last;

        /// In the order in which a secret's shape is tried.
        pub static ALL: &[&Provider] =
            &[$(&$id::PROVIDER,)+ $(&vendors::$vendor::PROVIDER,)+ &$last::PROVIDER];
    };
}

pub mod unknown;
pub mod vendors;

// The narrower prefix first: `sk-ant-` and `sk-or-` before `sk-`. Then the vendors of the table, then what is left
// of `sk-`.
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
    ;
    alibaba,
    moonshot,
    minimax,
    nvidia,
    cerebras,
    vercel,
    supabase,
    elevenlabs,
    cloudflare,
    npm,
    slack,
    telegram,
    notion,
    sendgrid,
    tavily,
    pinecone,
    langsmith,
    jina,
    ; openai_compatible
}

/// The provider with this id.
pub fn by_id(id: &str) -> Option<&'static Provider> {
    ALL.iter().copied().find(|provider| provider.id == id)
}

/// Every table with its id: those of the providers, and those that they share.
pub fn all_tables() -> impl Iterator<Item = (&'static str, Signs)> {
    let own = ALL.iter().map(|provider| (provider.id, tables::of(provider)));
    let shared = [
        (packed::GENERAL, tables::general()),
        (packed::NETWORK, tables::network()),
        (packed::LAST, tables::last()),
    ];
    own.chain(shared)
}
