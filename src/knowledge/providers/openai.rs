//! `OpenAI` (`api.openai.com`), and the services that copied its `sk-`.

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("openai", "OpenAI", "OpenAI", &[
    key("project", Localized { en: "project key" }, Shape::new("sk-proj-", Alphabet::Base64Url, Length::AtLeast(56))),
    key("service_account", Localized { en: "service account key" }, Shape::new("sk-svcacct-", Alphabet::Base64Url, Length::AtLeast(60))),
    key("admin", Localized { en: "admin key" }, Shape::new("sk-admin-", Alphabet::Base64Url, Length::AtLeast(60))),
    key("secret", Localized { en: "secret key (OpenAI or compatible)" }, Shape::new("sk-", Alphabet::Base64Url, Length::AtLeast(23))),
]);

const fn key(id: &'static str, name: Localized<&'static str>, shape: Shape) -> Kind {
    Kind::other(id, name, Cause::OtherProviderKey, shape)
}
