//! GitHub (`api.github.com`). `ghs_` tokens carry a JWT since April 2026: no length is fixed.

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("github", "GitHub", "GitHub", &[
    key("fine_grained", Localized { en: "fine-grained token" }, Shape::new("github_pat_", Alphabet::Base64Url, Length::Expected(93))),
    key("classic", Localized { en: "personal access token" }, Shape::new("ghp_", Alphabet::Alphanumeric, Length::Expected(40))),
    key("oauth", Localized { en: "OAuth token" }, Shape::new("gho_", Alphabet::Alphanumeric, Length::Expected(40))),
    key("user", Localized { en: "user token of an app" }, Shape::new("ghu_", Alphabet::Dotted, Length::AtLeast(40))),
    key("server", Localized { en: "installation token" }, Shape::new("ghs_", Alphabet::Dotted, Length::AtLeast(40))),
    key("refresh", Localized { en: "refresh token" }, Shape::new("ghr_", Alphabet::Alphanumeric, Length::AtLeast(40))),
]);

const fn key(id: &'static str, name: Localized<&'static str>, shape: Shape) -> Kind {
    Kind::other(id, name, Cause::OtherProviderKey, shape)
}
