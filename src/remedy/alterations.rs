//! What happens to a key on its way into a variable, as data: the value that the program then sees.

use super::compare::Match;
use super::encode::{STANDARD, UNPADDED, URL, base64, percent, utf16};

/// How the altered value is made of the key. `{name}` in a text stands for the variable.
#[derive(Clone, Copy)]
pub enum Form {
    /// The key between two texts.
    Around(&'static str, &'static str),
    /// Something without the key in it.
    Instead(&'static str),
    /// The key, written anew.
    Anew(fn(&str) -> Vec<u8>),
}

use Form::{Anew, Around, Instead};

/// Every alteration with its forms. Where two give the same value, the earlier one names it.
pub static ALTERATIONS: &[(Match, &[Form])] = &[
    (Match::Same, &[Around("", "")]),
    (Match::Empty, &[Instead("")]),
    (Match::TrailingLf, &[Around("", "\n"), Around("", "\n\n")]),
    (Match::TrailingCrlf, &[Around("", "\r\n")]),
    (Match::TrailingCr, &[Around("", "\r")]),
    (Match::TrailingSpace, &[Around("", " "), Around("", "\t"), Around("", "  ")]),
    (Match::LeadingSpace, &[Around(" ", ""), Around("\t", ""), Around("\n", ""), Around(" ", " ")]),
    (Match::ByteOrderMark, &[Around("\u{feff}", "")]),
    (Match::InvisibleCharacter, INVISIBLE),
    (Match::SingleQuotes, &[Around("'", "'"), Around("'", ""), Around("", "'")]),
    (Match::DoubleQuotes, &[Around("\"", "\""), Around("\"", ""), Around("", "\""), Around("\\\"", "\\\"")]),
    (Match::SmartQuotes, SMART_QUOTES),
    (Match::Bearer, BEARER),
    (Match::NameIncluded, NAMES),
    (Match::PercentEncoded, PERCENT),
    (Match::Base64, BASE64),
    (Match::Utf16, UTF16),
    (Match::Doubled, &[Anew(|key| key.repeat(2).into_bytes()), Anew(twice)]),
    (
        Match::WrongCase,
        &[Anew(|key| key.to_ascii_lowercase().into()), Anew(|key| key.to_ascii_uppercase().into())],
    ),
    (Match::MissingDot, &[Anew(|key| key.replacen("AQ.", "AQ", 1).into_bytes())]),
    (Match::Unexpanded, REFERENCES),
    (Match::Placeholder, PLACEHOLDERS),
];

/// What may stand behind any of these as well.
pub const ENDS: [&str; 5] = ["", "\n", "\r\n", "\r", " "];

const INVISIBLE: &[Form] = &[
    Around("", "\u{a0}"),
    Around("\u{a0}", ""),
    Around("", "\u{200b}"),
    Around("\u{200b}", ""),
    Around("", "\u{feff}"),
    Around("", "\u{2028}"),
    Around("\u{2060}", ""),
    Around("\u{200e}", ""),
];

const SMART_QUOTES: &[Form] = &[
    Around("“", "”"),
    Around("‘", "’"),
    Around("„", "“"),
    Around("‚", "‘"),
    Around("”", "”"),
    Around("’", "’"),
    Around("«", "»"),
    Around("“", ""),
    Around("", "”"),
    Around("‘", ""),
    Around("", "’"),
];

const BEARER: &[Form] = &[
    Around("Bearer ", ""),
    Around("bearer ", ""),
    Around("\"Bearer ", "\""),
    Around("Authorization: Bearer ", ""),
    Around("authorization: Bearer ", ""),
];

const NAMES: &[Form] = &[
    Around("{name}=", ""),
    Around("{name}=\"", "\""),
    Around("{name}='", "'"),
    Around("\"{name}=", "\""),
    Around("export {name}=", ""),
    Around("export {name}=\"", "\""),
    Around("{name} = ", ""),
    Around("{name}: ", ""),
    Around("= ", ""),
    Around("=", ""),
    Around("GEMINI_API_KEY=", ""),
    Around("GOOGLE_API_KEY=", ""),
    Around("API_KEY=", ""),
    Around("api_key=", ""),
    Around("key=", ""),
    Around("?key=", ""),
    Around("x-goog-api-key: ", ""),
    Around("x-goog-api-key:", ""),
];

const UPPER: &[u8; 16] = b"0123456789ABCDEF";
const LOWER: &[u8; 16] = b"0123456789abcdef";

const PERCENT: &[Form] = &[
    Anew(|key| percent(key, UPPER, unreserved)),
    Anew(|key| percent(key, UPPER, |byte| byte != b'.')),
    Anew(|key| percent(key, UPPER, |byte| byte.is_ascii_alphanumeric())),
    Anew(|key| percent(key, UPPER, |byte| unreserved(byte) && byte != b'.')),
    Anew(|key| percent(key, UPPER, |_| false)),
    Anew(|key| percent(key, LOWER, unreserved)),
    Anew(|key| percent(key, LOWER, |byte| byte != b'.')),
    Anew(|key| percent(key, LOWER, |byte| byte.is_ascii_alphanumeric())),
    Around("", "%0A"),
    Around("", "%0a"),
    Around("", "%0D%0A"),
    Around("", "%0d%0a"),
    Around("", "%20"),
    Around("%20", ""),
    Around("%22", "%22"),
    Around("%27", "%27"),
    Around("Bearer%20", ""),
];

const fn unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

const BASE64: &[Form] = &[
    Anew(|key| base64(key.as_bytes(), STANDARD)),
    Anew(|key| base64(key.as_bytes(), UNPADDED)),
    Anew(|key| base64(key.as_bytes(), URL)),
    Anew(|key| base64(&with(key, b"\n"), STANDARD)),
    Anew(|key| base64(&with(key, b"\n"), UNPADDED)),
    Anew(|key| base64(&with(key, b"\r\n"), STANDARD)),
    Anew(|key| base64(&base64(key.as_bytes(), STANDARD), STANDARD)),
    Anew(|key| base64(&base64(&with(key, b"\n"), STANDARD), STANDARD)),
];

/// With its zeros, and as a variable holds it, which cannot hold zeros: then only the mark tells.
const UTF16: &[Form] = &[
    Anew(|key| utf16(key, &[], u16::to_le_bytes)),
    Anew(|key| utf16(key, &[0xff, 0xfe], u16::to_le_bytes)),
    Anew(|key| utf16(key, &[], u16::to_be_bytes)),
    Anew(|key| utf16(key, &[0xfe, 0xff], u16::to_be_bytes)),
    Anew(|key| [&[0xff, 0xfe], key.as_bytes()].concat()),
    Anew(|key| [&[0xfe, 0xff], key.as_bytes()].concat()),
    Around("\u{fffd}\u{fffd}", ""),
];

/// Nobody replaced the reference, or a program made a word of nothing.
const REFERENCES: &[Form] = &[
    Instead("${name}"),
    Instead("${{name}}"),
    Instead("$({name})"),
    Instead("%{name}%"),
    Instead("$env:{name}"),
    Instead("{name}"),
    Instead("${{ secrets.{name} }}"),
    Instead("{{ {name} }}"),
    Instead("process.env.{name}"),
    Instead("undefined"),
    Instead("null"),
    Instead("None"),
    Instead("nil"),
];

const PLACEHOLDERS: &[Form] = &[
    Instead("YOUR_API_KEY"),
    Instead("YOUR_API_KEY_HERE"),
    Instead("YOUR_KEY_HERE"),
    Instead("YOUR_{name}"),
    Instead("YOUR_GEMINI_API_KEY"),
    Instead("YOUR_GOOGLE_API_KEY"),
    Instead("your_api_key"),
    Instead("your_api_key_here"),
    Instead("your-api-key"),
    Instead("your-api-key-here"),
    Instead("your_gemini_api_key_here"),
    Instead("<your-api-key>"),
    Instead("<YOUR_API_KEY>"),
    Instead("API_KEY"),
    Instead("changeme"),
    Instead("***"),
];

fn with(key: &str, behind: &[u8]) -> Vec<u8> {
    [key.as_bytes(), behind].concat()
}

fn twice(key: &str) -> Vec<u8> {
    [key, "\n", key].concat().into_bytes()
}

impl Form {
    /// The value that the program sees.
    pub fn of(self, key: &str, name: &str) -> Vec<u8> {
        let named = |text: &str| text.replace("{name}", name);
        match self {
            Around(before, behind) => [&named(before), key, behind].concat().into_bytes(),
            Instead(text) => named(text).into_bytes(),
            Anew(write) => write(key),
        }
    }
}
