//! Groq (`api.groq.com`), not to be mixed up with Grok of xAI.

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("groq", "Groq", "Groq", &[
    Kind::other("secret", Localized { en: "API key" }, Cause::OtherProviderKey, Shape::new("gsk_", Alphabet::Alphanumeric, Length::Expected(56))),
]);
