//! JSON Web Tokens, whoever issued them: two JSON objects in base64url, and a signature.

use super::prelude::{Alphabet, Kind, Length, Provider, Shape, Sign, Table, dialect, means};
use crate::knowledge::causes::Cause;
use crate::knowledge::causes::Cause::{
    ClockSkew, KeyExpired, KeyMissing, MalformedRequest, SignatureMismatch, WrongAuthHeader, WrongEnvironment,
};
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
    means(KeyExpired).says(&["jwt expired", "tokenexpirederror", "signature has expired", "expired token", "token is expired", "jwtexpired", "err_jwt_expired", "exp claim timestamp check failed", "idx10223", "securitytokenexpired"]).or(&[ClockSkew]),
    means(ClockSkew).says(&["jwt not active", "must not be accepted before", "notbeforeerror", "token is not yet valid", "token used before issued", "immaturesignature", "idx10222"]).likely().or(&[WrongEnvironment]),
    means(WrongEnvironment).says(&["jwt audience invalid", "jwt issuer invalid", "audience doesn't match", "invalid issuer", "invalid audience", "jwt subject invalid", "unexpected aud claim", "unexpected iss claim", "invalidaudience", "invalidissuer", "idx10214", "idx10205"]),
    means(SignatureMismatch).says(&["invalid signature", "signature verification failed", "jwt signature is required", "signature is invalid", "invalidsignatureerror", "jwt signature does not match", "idx10503", "idx10511", "idx10501"]),
    means(KeyMissing).says(&["jwt must be provided"]).or(&[WrongAuthHeader]),
    means(MalformedRequest).says(&["jwt malformed", "not enough segments", "invalid token", "jwt must be a string", "token contains an invalid number of segments"]).likely().or(&[WrongAuthHeader]),
];
