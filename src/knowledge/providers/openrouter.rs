//! `OpenRouter` (`openrouter.ai`).

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("openrouter", "OpenRouter", "OpenRouter", &[
    Kind::other("secret", Localized { en: "API key" }, Cause::OtherProviderKey, Shape::new("sk-or-v1-", Alphabet::Alphanumeric, Length::Expected(73))),
]);
