//! Every provider, one file each. The file's stem is the provider's id.

use super::provider::Provider;

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
    openai,
    groq,
    xai,
    huggingface,
    perplexity,
    replicate,
    stripe,
    github,
    gitlab,
    aws,
    aws_bedrock,
    jwt,
}

/// The provider with this id.
pub fn by_id(id: &str) -> Option<&'static Provider> {
    ALL.iter().copied().find(|provider| provider.id == id)
}
