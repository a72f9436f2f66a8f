//! What a single secret tells of itself, for the visitor to compare with what they believe.

use super::Found;
use super::offline::{aws_account, checksum_fits, claims, decoded, start};
use crate::knowledge::timeline::Date;

/// One thing that a secret tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tell {
    /// Number of the AWS account.
    Account(String),
    /// Real money, or none.
    Live(bool),
    /// Where alone it is good.
    Region(String),
    /// Seconds since 1970: not good before.
    Begins(u64),
    /// Not good from then on.
    Ends(u64),
    /// Whether its last characters fit the others.
    Checksum(bool),
    /// Whether its issuer's name stands inside.
    Signature(bool),
    /// Times in milliseconds, where seconds belong.
    Milliseconds,
    /// A token that nobody signed.
    Unsigned,
}

impl Found {
    /// Everything that it tells, without a word about whether it is good.
    pub fn tells(&self) -> Vec<Tell> {
        self.credential.reveal(|secret| of(self.provider.id, self.kind.id, secret))
    }
}

fn of(provider: &str, kind: &str, secret: &str) -> Vec<Tell> {
    let one = |tell: Option<Tell>| tell.into_iter().collect();
    match provider {
        "openai" => vec![Tell::Signature(secret.contains("T3BlbkFJ"))],
        "groq" => one(secret.contains("WGdyb3FY").then_some(Tell::Signature(true))),
        "github" | "npm" => one(checksum_fits(secret).map(Tell::Checksum)),
        "stripe" if kind.ends_with("_live") || kind.ends_with("_test") => {
            vec![Tell::Live(kind.ends_with("_live"))]
        }
        "aws" => one(aws_account(secret).map(Tell::Account)),
        "aws_bedrock" => presigned(secret).or_else(|| account(secret)).unwrap_or_default(),
        "jwt" => of_claims(secret),
        _ => Vec::new(),
    }
}

fn of_claims(token: &str) -> Vec<Tell> {
    let Some(claims) = claims(token) else { return Vec::new() };
    let times = [claims.begins.map(Tell::Begins), claims.expires.map(Tell::Ends)];
    let odd = [claims.milliseconds.then_some(Tell::Milliseconds), claims.unsigned.then_some(Tell::Unsigned)];
    times.into_iter().chain(odd).flatten().collect()
}

/// A short-term key of Bedrock is an address that was signed beforehand, in base64.
fn presigned(key: &str) -> Option<Vec<Tell>> {
    let address = decoded(key.strip_prefix("bedrock-api-key-")?)?.replace("%2F", "/");
    let value = |name: &str| {
        let (_, rest) = address.split_once(name)?;
        rest.split('&').next()
    };
    let region = value("X-Amz-Credential=")?.split('/').nth(2)?;
    let plain = region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let begins = second(value("X-Amz-Date=")?)?;
    let lasts: u64 = value("X-Amz-Expires=")?.parse().ok()?;
    let ends = begins.saturating_add(lasts);
    plain.then(|| vec![Tell::Region(region.to_owned()), Tell::Begins(begins), Tell::Ends(ends)])
}

/// A long-term key of Bedrock is `BedrockAPIKey-…-at-ACCOUNT:…` in base64: the user that AWS makes for it.
fn account(key: &str) -> Option<Vec<Tell>> {
    let named = decoded(key.strip_prefix("ABSK")?)?;
    let (_, rest) = named.split_once("-at-")?;
    let (number, _) = rest.split_once(':')?;
    let whole = number.len() == 12 && number.bytes().all(|byte| byte.is_ascii_digit());
    whole.then(|| vec![Tell::Account(number.to_owned())])
}

/// Seconds since 1970 of `20261121T100000Z`.
fn second(time: &str) -> Option<u64> {
    let number = |from: usize, to: usize| time.get(from..to)?.parse::<u16>().ok();
    let small = |from: usize| u8::try_from(number(from, from + 2)?).ok();
    let day = Date::new(number(0, 4)?, small(4)?, small(6)?);
    let [hours, minutes, seconds] = [9, 11, 13].map(small);
    Some(start(day) + u64::from(hours?) * 3600 + u64::from(minutes?) * 60 + u64::from(seconds?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_presigned_key_tells_where_and_how_long_it_is_good() {
        // "bedrock.amazonaws.com/?X-Amz-Credential=A/20261121/eu-west-1/b&X-Amz-Date=20261121T100000Z&X-Amz-Expires=43200&Version=1"
        let address = [
            "YmVkcm9jay5hbWF6b25hd3MuY29tLz9YLUFtei1DcmVkZW50aWFsPUEvMjAyNjExMjEv",
            "ZXUtd2VzdC0xL2ImWC1BbXotRGF0ZT0yMDI2MTEyMVQxMDAwMDBaJlgtQW16LUV4cGlyZXM9NDMyMDAmVmVyc2lvbj0x",
        ];
        let key = ["bedrock-api-key-", &address.concat()].concat();
        assert_eq!(
            of("aws_bedrock", "short_term", &key),
            [Tell::Region("eu-west-1".into()), Tell::Begins(1_795_255_200), Tell::Ends(1_795_298_400)]
        );
        assert_eq!(of("aws_bedrock", "short_term", "bedrock-api-key-AAAA"), []);
    }

    #[test]
    fn a_signature_is_missed_where_every_key_has_one() {
        assert_eq!(of("openai", "project", "sk-proj-abc"), [Tell::Signature(false)]);
        assert_eq!(of("groq", "secret", "gsk_abc"), []);
        assert_eq!(of("groq", "secret", "gsk_aWGdyb3FYb"), [Tell::Signature(true)]);
    }
}
