//! Hugging Face (`huggingface.co`).

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("huggingface", "Hugging Face", "Hugging Face", &[
    key("token", Localized { en: "access token" }, Shape::new("hf_", Alphabet::Alphanumeric, Length::Expected(37))),
    key("organisation", Localized { en: "organisation token, no longer issued" }, Shape::new("api_org_", Alphabet::Alphanumeric, Length::Expected(42))),
]);

const fn key(id: &'static str, name: Localized<&'static str>, shape: Shape) -> Kind {
    Kind::other(id, name, Cause::OtherProviderKey, shape)
}
