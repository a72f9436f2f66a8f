//! Perplexity (`api.perplexity.ai`).

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("perplexity", "Perplexity", "Perplexity", &[
    Kind::other("secret", Localized { en: "API key" }, Cause::OtherProviderKey, Shape::new("pplx-", Alphabet::Alphanumeric, Length::Expected(53))),
]);
