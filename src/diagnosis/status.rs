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
    "httperror",
];

/// gRPC's names.
pub fn names() -> impl Iterator<Item = &'static str> {
    STATUSES.iter().map(|(name, _, _)| *name)
}

/// The HTTP status of a gRPC status.
pub fn of_name(status: &str) -> Option<u16> {
    STATUSES.iter().find(|(name, _, _)| *name == status).map(|(_, _, http)| *http)
}

/// Whether this is gRPC's name of a status, or a string code.
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

/// The last number of a text that its neighbours make an HTTP status.
pub fn http(text: &str) -> Option<u16> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut before = "";
    let mut open: Option<u16> = None;
    let mut found = None;
    for word in text.split(|c: char| !is_part(c)).filter(|word| !word.is_empty()) {
        if let Some(number) = open.take()
            && follows(number, word)
        {
            found = Some(number);
        }
        if let Some(number) = number(word) {
            if leads(before) { found = Some(number) } else { open = Some(number) }
        }
        // `http/1.1 403` and `http/2 403` keep their lead across the version.
        if !(before.eq_ignore_ascii_case("http") && matches!(word, "1" | "2" | "3" | "0")) {
            before = word;
        }
    }
    found
}

/// Whether the word makes the number behind it a status. Escapes leave an `n` in front of it.
fn leads(word: &str) -> bool {
    let bare = word.strip_prefix('n').unwrap_or(word);
    LEADS.iter().any(|lead| word.eq_ignore_ascii_case(lead) || bare.eq_ignore_ascii_case(lead))
}

fn number(word: &str) -> Option<u16> {
    let number = (word.len() == 3).then(|| word.parse().ok()).flatten()?;
    PHRASES.iter().any(|(http, _)| *http == number).then_some(number)
}

/// Whether the word makes the number in front of it a status: its phrase, or the status of that number.
fn follows(number: u16, word: &str) -> bool {
    let is = |known: &&str| known.eq_ignore_ascii_case(word);
    let phrase = PHRASES.iter().any(|(http, words)| *http == number && words.iter().any(is));
    phrase
        || STATUSES.iter().any(|(name, _, http)| *http == number && name.eq_ignore_ascii_case(word))
        || is_entry(word)
}

/// `API_KEY_INVALID` and the like.
fn is_entry(word: &str) -> bool {
    word.len() > 10
        && word.contains('_')
        && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
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
}
