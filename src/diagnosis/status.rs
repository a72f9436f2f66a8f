//! Statuses and reasons by name and number, wherever they stand in a text.

/// gRPC's names with their numbers and HTTP statuses (`google/rpc/code.proto`).
const STATUSES: &[(&str, u16, u16)] = &[
    ("INVALID_ARGUMENT", 3, 400),
    ("DEADLINE_EXCEEDED", 4, 504),
    ("NOT_FOUND", 5, 404),
    ("ALREADY_EXISTS", 6, 409),
    ("PERMISSION_DENIED", 7, 403),
    ("RESOURCE_EXHAUSTED", 8, 429),
    ("FAILED_PRECONDITION", 9, 400),
    ("ABORTED", 10, 409),
    ("OUT_OF_RANGE", 11, 400),
    ("UNIMPLEMENTED", 12, 501),
    ("INTERNAL", 13, 500),
    ("UNAVAILABLE", 14, 503),
    ("UNAUTHENTICATED", 16, 401),
];

/// HTTP statuses that errors carry, each with the first word of its phrase.
const PHRASES: &[(u16, &[&str])] = &[
    (400, &["bad"]),
    (401, &["unauthorized", "unauthenticated"]),
    (402, &["payment"]),
    (403, &["forbidden"]),
    (404, &["not"]),
    (409, &["conflict"]),
    (429, &["too"]),
    (499, &["client"]),
    (500, &["internal"]),
    (501, &["not"]),
    (502, &["bad"]),
    (503, &["service"]),
    (504, &["gateway"]),
    (511, &["network"]),
];

/// Words in front of a number that make it a status.
const LEADS: &[&str] = &[
    "http",
    "status",
    "code",
    "error",
    "errorcode",
    "statuscode",
    "status_code",
    "returned",
    "returns",
    "failed",
];

/// Whether this is gRPC's name of a status.
pub fn is_status(text: &str) -> bool {
    STATUSES.iter().any(|(name, _, _)| *name == text) || text.contains('_') && text.bytes().all(is_small)
}

/// Whether this looks like an entry of `google.api.ErrorReason`, or a reason of the older envelope.
pub fn is_reason(text: &str) -> bool {
    text.len() > 4 && text.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_')
}

const fn is_small(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte == b'_'
}

/// The HTTP status of a numeric code: HTTP's own, or gRPC's.
pub fn of_code(code: &str) -> Option<u16> {
    let number: u16 = code.parse().ok()?;
    let grpc = STATUSES.iter().find(|(_, grpc, _)| *grpc == number).map(|(_, _, http)| *http);
    grpc.or_else(|| PHRASES.iter().any(|(http, _)| *http == number).then_some(number))
}

/// The last gRPC status that is named in the text.
pub fn named(text: &str) -> Option<String> {
    capitals(text).rfind(|word| STATUSES.iter().any(|(name, _, _)| name == word)).map(String::from)
}

/// The last word that can only be a reason: capitals with an underscore, no status, and known to a sign.
pub fn reason(text: &str) -> Option<String> {
    const STEMS: &[&str] = &[
        "API_KEY_",
        "ACCESS_TOKEN_",
        "CONSUMER_",
        "_DISABLED",
        "_EXCEEDED",
        "_VIOLATED",
        "CREDENTIAL",
        "_EXHAUSTED",
    ];
    capitals(text)
        .filter(|word| STATUSES.iter().all(|(name, _, _)| name != word))
        // `GEMINI_API_KEY` is a variable and `RESOURCE_EXHAUSTED` a status.
        .rfind(|word| !word.ends_with("_API_KEY") && STEMS.iter().any(|stem| word.contains(stem)))
        .map(String::from)
}

/// Words of capitals and underscores.
fn capitals(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|word| word.len() > 7 && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_'))
}

/// The last number of a plain text that its neighbours make an HTTP status.
pub fn http(plain: &str) -> Option<u16> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut before = "";
    let mut open: Option<u16> = None;
    let mut found = None;
    for word in plain.split(|c: char| !is_part(c)).filter(|word| !word.is_empty()) {
        if let Some(number) = open.take()
            && follows(number, word)
        {
            found = Some(number);
        }
        if let Some(number) = number(word) {
            if LEADS.contains(&before) { found = Some(number) } else { open = Some(number) }
        }
        // `http/1.1 403` and `http/2 403` keep their lead across the version.
        if !(before == "http" && matches!(word, "1" | "2" | "3" | "0")) {
            before = word;
        }
    }
    found
}

fn number(word: &str) -> Option<u16> {
    let number = (word.len() == 3).then(|| word.parse().ok()).flatten()?;
    PHRASES.iter().any(|(http, _)| *http == number).then_some(number)
}

/// Whether the word makes the number in front of it a status: its phrase, or the status of that number.
fn follows(number: u16, word: &str) -> bool {
    let phrase = PHRASES.iter().any(|(http, words)| *http == number && words.contains(&word));
    phrase || STATUSES.iter().any(|(name, _, http)| *http == number && name.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_a_status_by_its_neighbours() {
        for text in [
            "http 403 x",
            "http/1.1 403 forbidden",
            "http/2 403",
            "status code: 403",
            "[403 forbidden]",
            "403 permission_denied",
        ] {
            assert_eq!(http(text), Some(403), "{text}");
        }
        for text in ["403 apples", "room 403", "port 4030", ""] {
            assert_eq!(http(text), None, "{text}");
        }
    }

    #[test]
    fn a_reason_is_no_variable_and_no_status() {
        assert_eq!(reason("set GEMINI_API_KEY, got RESOURCE_EXHAUSTED"), None);
        assert_eq!(reason("x API_KEY_INVALID y").as_deref(), Some("API_KEY_INVALID"));
        assert_eq!(named("x RESOURCE_EXHAUSTED y").as_deref(), Some("RESOURCE_EXHAUSTED"));
    }
}
