//! Anthropic (`api.anthropic.com`).

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("anthropic", "Anthropic", "Anthropic", &[
    key("api", Localized { en: "API key" }, Shape::new("sk-ant-api03-", Alphabet::Base64Url, Length::Expected(108))),
    key("admin", Localized { en: "admin key" }, Shape::new("sk-ant-admin01-", Alphabet::Base64Url, Length::Expected(108))),
    key("oauth", Localized { en: "OAuth token" }, Shape::new("sk-ant-oat01-", Alphabet::Base64Url, Length::AtLeast(60))),
    key("secret", Localized { en: "secret key" }, Shape::new("sk-ant-", Alphabet::Base64Url, Length::AtLeast(40))),
]);

const fn key(id: &'static str, name: Localized<&'static str>, shape: Shape) -> Kind {
    Kind::other(id, name, Cause::OtherProviderKey, shape)
}
