//! Replicate (`api.replicate.com`).

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("replicate", "Replicate", "Replicate", &[
    Kind::other("token", Localized { en: "API token" }, Cause::OtherProviderKey, Shape::new("r8_", Alphabet::Base64Url, Length::Expected(40))),
]);
