//! JSON Web Tokens, whoever issued them: two JSON objects in base64url, and a signature.

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("jwt", "JSON Web Token", "any issuer", &[
    Kind::other("token", Localized { en: "JSON Web Token" }, Cause::JsonWebToken, Shape::new("eyJ", Alphabet::Dotted, Length::AtLeast(30)).with(".eyJ")),
]);
