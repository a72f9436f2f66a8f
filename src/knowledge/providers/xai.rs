//! xAI (`api.x.ai`), which makes Grok.

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("xai", "xAI", "xAI", &[
    Kind::other("secret", Localized { en: "API key" }, Cause::OtherProviderKey, Shape::new("xai-", Alphabet::Base64Url, Length::Expected(84))),
]);
