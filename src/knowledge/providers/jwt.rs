//! JSON Web Tokens, whoever issued them: two JSON objects in base64url, and a signature.

use super::prelude::{Alphabet, Kind, Length, Provider, Shape};
use crate::knowledge::causes::Cause;
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider {
    marks: &[
        "jwt expired", "jwt malformed", "jwt must not be accepted", "jwt audience invalid", "jwt issuer invalid", "jwt not active",
        "jwt signature is required", "jsonwebtokenerror", "tokenexpirederror", "notbeforeerror",
        "invalid jwt", "jwt.exceptions.", "expiredsignatureerror", "invalidsignatureerror", "not enough segments", "wrong number of segments", "invalid compact jws", "idx12741", "jwt strings must contain exactly",
        "err_jwt_expired", "err_jws_", "io.jsonwebtoken", "firebase\\\\jwt", "securitytokenexpired", "idx10",
        "token is expired by", "token contains an invalid number of segments", "jwt::", "golang-jwt",
    ],
    sdks: &["jsonwebtoken"],
    rules: &["jwt", "statuses"],
    ..Provider::recognised("jwt", "JSON Web Token", "the service", &[
        Kind::other(
            "token",
            Localized { en: "JSON Web Token", zh: "JSON Web Token" },
            Cause::JsonWebToken,
            Shape::new("eyJ", Alphabet::Dotted, Length::AtLeast(30)).with(".eyJ"),
        ),
    ])
};
