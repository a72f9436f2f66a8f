//! Amazon Web Services: the ids of access keys.

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("aws", "AWS", "Amazon", &[
    key("access_key_id", Localized { en: "access key id" }, Shape::new("AKIA", Alphabet::Base32, Length::Exactly(20))),
    key("temporary_key_id", Localized { en: "temporary access key id" }, Shape::new("ASIA", Alphabet::Base32, Length::Exactly(20))),
]);

const fn key(id: &'static str, name: Localized<&'static str>, shape: Shape) -> Kind {
    Kind::other(id, name, Cause::OtherProviderKey, shape)
}
