//! Amazon Bedrock: its API keys.

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("aws_bedrock", "Amazon Bedrock", "Amazon", &[
    key("long_term", Localized { en: "long-term API key" }, Shape::new("ABSK", Alphabet::Base64, Length::AtLeast(113))),
    key("short_term", Localized { en: "short-term API key" }, Shape::new("bedrock-api-key-", Alphabet::Base64, Length::AtLeast(60))),
]);

const fn key(id: &'static str, name: Localized<&'static str>, shape: Shape) -> Kind {
    Kind::other(id, name, Cause::OtherProviderKey, shape)
}
