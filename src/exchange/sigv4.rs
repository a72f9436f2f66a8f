//! Amazon's signature, version 4: a request that proves a secret without carrying it.

use sha2::{Digest, Sha256};

use super::Request;
use crate::credential::Credential;
use crate::knowledge::timeline::Date;

/// What stands before the key id in `authorization`.
pub const SCHEME: &str = "AWS4-HMAC-SHA256 ";
/// What a form is sent as.
pub const FORM: &str = "application/x-www-form-urlencoded";
/// The one region and service that this page asks.
const SCOPE: [&str; 2] = ["us-east-1", "sts"];
/// Bytes that SHA-256 takes in at a time.
const BLOCK: usize = 64;

/// What signs a request in the name of a key id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub secret: Credential,
    /// Of a session; keys that last have none.
    pub token: Option<Credential>,
}

/// The headers of a signed request at this second since 1970.
pub fn headers(request: &Request, id: &Credential, pair: &Pair, second: u64) -> Vec<(&'static str, String)> {
    let time = time(second);
    let mut signed = vec![
        ("content-type", FORM.to_owned()),
        ("host", request.host().to_owned()),
        ("x-amz-date", time.clone()),
    ];
    signed.extend(pair.token.as_ref().map(|token| ("x-amz-security-token", token.reveal(str::to_owned))));
    let body = request.body.unwrap_or_default();
    let signature = pair.secret.reveal(|secret| signature([request.path, body], &signed, secret, SCOPE));
    let [region, service] = SCOPE;
    let credential = [time.get(..8).unwrap_or_default(), region, service, "aws4_request"].join("/");
    let names = names(&signed);
    let proof = id.reveal(|id| {
        [SCHEME, "Credential=", id, "/", &credential, ", SignedHeaders=", &names, ", Signature=", &signature]
            .concat()
    });
    // The browser writes the other two itself.
    signed.retain(|(name, _)| name.starts_with("x-amz-"));
    signed.push((request.key_header, proof));
    signed
}

/// The signature of a POST, in hex.
fn signature(
    [path, body]: [&str; 2],
    signed: &[(&'static str, String)],
    secret: &str,
    [region, service]: [&str; 2],
) -> String {
    let mut request = ["POST\n", path, "\n\n"].concat();
    for (name, value) in signed {
        request.extend([name, ":", value.as_str(), "\n"]);
    }
    request.extend(["\n", &names(signed), "\n", &hex(&Sha256::digest(body).into())]);
    let time = signed.iter().find(|(name, _)| *name == "x-amz-date").map_or("", |(_, time)| time.as_str());
    let day = time.get(..8).unwrap_or_default();
    let scope = [day, region, service, "aws4_request"];
    let text = [SCHEME.trim_end(), time, &scope.join("/"), &hex(&Sha256::digest(request).into())].join("\n");
    let first = hmac(["AWS4", secret].concat().as_bytes(), day);
    let key = scope.iter().skip(1).fold(first, |key, part| hmac(&key, part));
    hex(&hmac(&key, &text))
}

fn names(signed: &[(&'static str, String)]) -> String {
    signed.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";")
}

/// RFC 2104 over SHA-256.
fn hmac(key: &[u8], text: &str) -> [u8; 32] {
    let mut block = [0; BLOCK];
    let short: [u8; 32];
    let key = if key.len() > BLOCK {
        short = Sha256::digest(key).into();
        &short
    } else {
        key
    };
    block.iter_mut().zip(key).for_each(|(place, byte)| *place = *byte);
    let inner = Sha256::new().chain_update(block.map(|byte| byte ^ 0x36)).chain_update(text).finalize();
    Sha256::new().chain_update(block.map(|byte| byte ^ 0x5c)).chain_update(inner).finalize().into()
}

/// Two small digits for each byte.
fn hex(bytes: &[u8; 32]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| DIGITS.get(usize::from(value)).map_or('0', |digit| char::from(*digit));
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// `20261121T100000Z`
fn time(second: u64) -> String {
    let Date { year, month, day } = Date::of_second(second);
    let rest = second % 86_400;
    let mut text = year.to_string();
    let parts = [month.into(), day.into(), rest / 3600, rest / 60 % 60, rest % 60];
    for (index, part) in parts.into_iter().enumerate() {
        if index == 2 {
            text.push('T');
        }
        if part < 10 {
            text.push('0');
        }
        text.push_str(&part.to_string());
    }
    text.push('Z');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example secret of Amazon's own test suite.
    fn secret() -> String {
        ["wJalrXUtnFEMI", "/K7MDENG+bPxRfiCY", "EXAMPLEKEY"].concat()
    }

    #[test]
    fn a_form_is_signed_as_in_amazons_test_suite() {
        let signed = [
            ("content-type", FORM.to_owned()),
            ("host", "example.amazonaws.com".to_owned()),
            ("x-amz-date", "20150830T123600Z".to_owned()),
        ];
        assert_eq!(
            signature(["/", "Param1=value1"], &signed, &secret(), ["us-east-1", "service"]),
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"
        );
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        assert_eq!(
            hex(&hmac(b"Jefe", "what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        assert_eq!(
            hex(&hmac(&[0xaa; 131], "Test Using Larger Than Block-Size Key - Hash Key First")),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
        assert_eq!(time(1_440_938_160), "20150830T123600Z");
    }

    #[test]
    fn the_secret_does_not_travel_and_a_session_sends_its_token() {
        let request = crate::knowledge::providers::by_id("aws").unwrap().list.as_ref().unwrap();
        let token = Some(Credential::new("a-token"));
        let pair = Pair { secret: Credential::new(&secret()), token };
        let sent = headers(request, &Credential::new("AN-ID"), &pair, 1_440_938_160);
        let names: Vec<_> = sent.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["x-amz-date", "x-amz-security-token", "authorization"]);
        let proof = &sent[2].1;
        assert!(proof.starts_with(
            "AWS4-HMAC-SHA256 Credential=AN-ID/20150830/us-east-1/sts/aws4_request, SignedHeaders=content-type;host;"
        ));
        assert!(!proof.contains(&secret()));
    }
}
