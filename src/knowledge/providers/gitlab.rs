//! GitLab (`gitlab.com`, and servers of one's own).

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("gitlab", "GitLab", "GitLab", &[
    key("personal", Localized { en: "personal access token" }, Shape::new("glpat-", Alphabet::Dotted, Length::AtLeast(26))),
    key("trigger", Localized { en: "trigger token" }, Shape::new("glptt-", Alphabet::Dotted, Length::AtLeast(26))),
    key("deploy", Localized { en: "deploy token" }, Shape::new("gldt-", Alphabet::Dotted, Length::AtLeast(25))),
    key("runner", Localized { en: "runner token" }, Shape::new("glrt-", Alphabet::Dotted, Length::AtLeast(25))),
]);

const fn key(id: &'static str, name: Localized<&'static str>, shape: Shape) -> Kind {
    Kind::other(id, name, Cause::OtherProviderKey, shape)
}
