//! What a secret tells of itself, without asking anyone: checksums, account numbers, dates.
//!
//! Sources: GitHub's announcement of its token format (2021), which npm follows; published analyses of AWS key
//! ids; RFC 7519 for the claims of a JSON Web Token.

use super::{Finding, Note, Reading, Tell};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;
use crate::knowledge::timeline::Date;

/// Seconds of a day.
const DAY: u64 = 86_400;
/// A time beyond this is in milliseconds: as seconds it would lie 3000 years ahead.
const MILLISECONDS: u64 = 100_000_000_000;

/// The findings that only a calendar allows: secrets whose own date has passed, or has not come.
pub fn outdated(reading: &Reading, today: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, found) in reading.credentials.iter().enumerate() {
        for tell in found.tells() {
            let (cause, certainty) = match tell {
                Tell::Ends(second) if second < start(today) => {
                    (Cause::TokenExpiredLocally, Certainty::Certain)
                }
                Tell::Begins(second) if second >= start(today) + DAY => (Cause::ClockSkew, Certainty::Likely),
                _ => continue,
            };
            findings.push(Finding { cause, certainty, span: found.span, of: Some(index), note: Note::None });
        }
    }
    findings
}

/// The first second of a day in UTC, since 1970. A leap day every fourth year holds from 1970 to 2099.
pub(super) fn start(day: Date) -> u64 {
    const BEFORE: [u64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let years = u64::from(day.year).saturating_sub(1970);
    let month = usize::from(day.month).saturating_sub(1);
    let leap = u64::from(day.year.is_multiple_of(4) && month > 1);
    let days = years * 365 + (years + 1) / 4 + BEFORE.get(month).copied().unwrap_or_default() + leap;
    (days + u64::from(day.day).saturating_sub(1)) * DAY
}

/// The times in a JSON Web Token, in seconds since 1970, and whether it is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Claims {
    /// `exp`: not good from then on.
    pub expires: Option<u64>,
    /// `nbf`: not good before.
    pub begins: Option<u64>,
    /// A time stands in milliseconds, where seconds belong: libraries then see a date far ahead.
    pub milliseconds: bool,
    /// `alg` is `none`: anyone can have written it.
    pub unsigned: bool,
}

/// Reads the claims of a token of three parts; none where it is no such token.
pub fn claims(token: &str) -> Option<Claims> {
    let mut parts = token.split('.');
    let (header, payload) = (decoded(parts.next()?)?, decoded(parts.next()?)?);
    parts.next()?;
    let times = [number(&payload, "\"exp\""), number(&payload, "\"nbf\"")];
    let seconds = |time: u64| if time > MILLISECONDS { time / 1000 } else { time };
    let [expires, begins] = times.map(|time| time.map(seconds));
    Some(Claims {
        expires,
        begins,
        milliseconds: times.into_iter().flatten().any(|time| time > MILLISECONDS),
        unsigned: header.to_ascii_lowercase().replace(' ', "").contains("\"alg\":\"none\""),
    })
}

/// The whole number behind a name of a JSON object.
fn number(json: &str, name: &str) -> Option<u64> {
    let (_, after) = json.split_once(name)?;
    let value = after.trim_start().strip_prefix(':')?.trim_start();
    let end = value.find(|it: char| !it.is_ascii_digit()).unwrap_or(value.len());
    value.get(..end)?.parse().ok()
}

/// A text in base64url, without padding.
pub(super) fn decoded(text: &str) -> Option<String> {
    let value = |byte: u8| Some(u64::from(super::encoded::sextet(byte)?));
    let bytes = bits(text.trim_end_matches('='), 6, value)?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// Bytes out of digits of so many bits each.
fn bits(text: &str, width: u32, value: impl Fn(u8) -> Option<u64>) -> Option<Vec<u8>> {
    let (mut held, mut count) = (0u64, 0u32);
    let mut bytes = Vec::with_capacity(text.len());
    for digit in text.bytes() {
        held = (held << width | value(digit)?) & 0xffff;
        count += width;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(held >> count & 0xff).ok()?);
        }
    }
    Some(bytes)
}

/// The account of an AWS access key id, 12 digits. Ids of the older sort (`…I`, `…J` after the prefix) hold none.
pub fn aws_account(id: &str) -> Option<String> {
    let rest = id.strip_prefix("AKIA").or_else(|| id.strip_prefix("ASIA"))?;
    if rest.len() != 16 || rest.starts_with(['I', 'J']) {
        return None;
    }
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(u64::from(byte - b'A')),
        b'2'..=b'7' => Some(u64::from(byte - b'2') + 26),
        _ => None,
    };
    let bytes = bits(rest, 5, digit)?;
    let head = bytes.iter().take(6).fold(0u64, |number, byte| number << 8 | u64::from(*byte));
    let number = ((head & 0x7fff_ffff_ff80) >> 7).to_string();
    Some(["0".repeat(12_usize.saturating_sub(number.len())), number].concat())
}

/// Whether the checksum at the end of a GitHub or npm token fits; none where the token has another format.
pub fn checksum_fits(token: &str) -> Option<bool> {
    let (prefix, rest) = token.split_once('_')?;
    let has_sum = ["ghp", "gho", "ghu", "ghr", "npm"].contains(&prefix) && rest.len() == 36;
    let (body, sum) = rest.split_at_checked(30).filter(|_| has_sum)?;
    Some(base62(crc32(body.as_bytes())) == sum)
}

/// Six digits of `0-9A-Za-z`, zeros in front.
fn base62(mut number: u32) -> String {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut text = [b'0'; 6];
    for place in text.iter_mut().rev() {
        *place = DIGITS.get((number % 62) as usize).copied().unwrap_or(b'0');
        number /= 62;
    }
    text.iter().map(|byte| char::from(*byte)).collect()
}

/// CRC-32 as in ISO 3309 and zip.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A token of these claims, as `alg` says, with base64url made by hand.
    fn token(header: &str, payload: &str) -> String {
        const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let part = |text: &str| {
            let bits: Vec<u8> =
                text.bytes().flat_map(|it| (0..8).rev().map(move |at| it >> at & 1)).collect();
            let digit = |six: &[u8]| {
                six.iter().chain(&[0; 5]).take(6).fold(0, |sum, bit| sum << 1 | usize::from(*bit))
            };
            bits.chunks(6).map(|six| char::from(ALPHABET[digit(six)])).collect::<String>()
        };
        format!("{}.{}.{}", part(header), part(payload), part("signature"))
    }

    #[test]
    fn a_token_tells_its_times() {
        let signed = r#"{"alg":"RS256"}"#;
        let seconds = claims(&token(signed, r#"{"sub":"1","exp":1700000000,"nbf": 1600000000}"#)).unwrap();
        assert_eq!((seconds.expires, seconds.begins), (Some(1_700_000_000), Some(1_600_000_000)));
        assert!(!seconds.milliseconds && !seconds.unsigned);
        let odd = claims(&token(r#"{"alg":"none"}"#, r#"{"exp":1700000000000}"#)).unwrap();
        assert_eq!(odd.expires, Some(1_700_000_000));
        assert!(odd.milliseconds && odd.unsigned);
        assert_eq!(claims("no.token"), None);
        assert_eq!(claims(&token(signed, "{}")), Some(Claims::default()));
    }

    #[test]
    fn a_day_begins_at_its_second() {
        assert_eq!(start(Date::new(1970, 1, 1)), 0);
        assert_eq!(start(Date::new(2000, 3, 1)), 951_868_800);
        assert_eq!(start(Date::new(2026, 11, 21)), 1_795_219_200);
        assert_eq!(start(Date::new(2028, 2, 29)), 1_835_395_200);
    }

    #[test]
    fn an_access_key_id_holds_its_account() {
        let id = ["AKIA", "SP2TPHJSQH3FJRUX"].concat();
        assert_eq!(aws_account(&id).as_deref(), Some("171436882533"));
        assert_eq!(aws_account(&["AKIA", "I2TPHJSQH3FJRUXA"].concat()), None);
        assert_eq!(aws_account("AKIA"), None);
    }

    #[test]
    fn a_checksum_tells_a_typing_error() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(base62(61), "00000z");
        assert_eq!(base62(u32::MAX), "4gfFC3");
        let body = "a".repeat(30);
        let good = format!("ghp_{body}{}", base62(crc32(body.as_bytes())));
        assert_eq!(checksum_fits(&good), Some(true));
        assert_eq!(checksum_fits(&good.replacen("aaa", "aab", 1)), Some(false));
        assert_eq!(checksum_fits("ghs_1_x.y.z"), None);
    }
}
