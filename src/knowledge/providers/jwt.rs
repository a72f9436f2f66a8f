//! JSON Web Tokens, whoever issued them: two JSON objects in base64url, and a signature.

use super::prelude::{Alphabet, Kind, Length, Provider, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause;
use crate::knowledge::causes::Cause::{
    ClockSkew, KeyExpired, KeyMissing, MalformedRequest, SignatureMismatch, WrongAuthHeader, WrongEnvironment,
};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider {
    marks: &[
        "jwt expired", "jwt malformed", "jwt audience invalid", "jwt issuer invalid", "jwt not active",
        "jwt signature is required", "jsonwebtokenerror", "tokenexpirederror", "notbeforeerror",
    ],
    sdks: &["jsonwebtoken"],
    signs: Table::of(&[TABLE, dialect::STATUSES]),
    ..Provider::recognised("jwt", "JSON Web Token", "the service", &[
        Kind::other(
            "token",
            Localized { en: "JSON Web Token", zh: "JSON Web Token" },
            Cause::JsonWebToken,
            Shape::new("eyJ", Alphabet::Dotted, Length::AtLeast(30)).with(".eyJ"),
        ),
    ])
};

/// What the libraries say that check such tokens.
const TABLE: &[Sign] = &[
    means(KeyExpired).says(&["jwt expired", "tokenexpirederror", "signature has expired", "token is expired"]).or(&[ClockSkew]),
    means(ClockSkew).says(&["jwt not active", "notbeforeerror", "token is not yet valid", "token used before issued"]).likely().or(&[WrongEnvironment]),
    means(WrongEnvironment).says(&["jwt audience invalid", "jwt issuer invalid", "audience doesn't match", "invalid issuer", "invalid audience", "jwt subject invalid"]),
    means(SignatureMismatch).says(&["invalid signature", "signature verification failed", "jwt signature is required", "signature is invalid"]),
    means(KeyMissing).says(&["jwt must be provided"]).or(&[WrongAuthHeader]),
    means(MalformedRequest).says(&["jwt malformed", "not enough segments", "invalid token", "jwt must be a string", "token contains an invalid number of segments"]).likely().or(&[WrongAuthHeader]),
];
