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
    (401, &["unauthorized", "unauthenticated", "authentication", "invalid", "authorization"]),
    (402, &["payment", "insufficient"]),
    (403, &["forbidden", "permission", "access"]),
    (404, &["not"]),
    (409, &["conflict"]),
    (429, &["too", "rate", "quota", "resource"]),
    (499, &["client"]),
    (500, &["internal"]),
    (501, &["not"]),
    (502, &["bad"]),
    (503, &["service", "overloaded", "model"]),
    (504, &["gateway", "deadline"]),
    (511, &["network"]),
    (529, &["overloaded"]),
];

/// What stands in front of a number and makes it a status, in the languages of wrappers: whole words, or the ends
/// of `httpCode`, `response_code`, `errorCode`.
const LEADS: &[&str] = &[
    "http",
    "status",
    "code",
    "error",
    "code of",
    "got",
    "says",
    "returned",
    "returns",
    "failed",
    "http/1.1",
    "http/1.0",
    "http/2",
    "http/2.0",
    "http/3",
    "fehler",
    "erreur",
    "statut",
    "estado",
    "erro",
    "ошибка",
    "код",
    "статус",
    "código",
    "codice",
    "errore",
    "błąd",
    "hata",
    "kode",
    "返回",
    "返回了",
    "状态",
    "代码",
    "错误",
    "状态码",
    "错误码",
    "狀態碼",
    "錯誤",
    "エラー",
    "コード",
    "오류",
];

/// gRPC's names.
pub fn names() -> impl Iterator<Item = &'static str> {
    STATUSES.iter().map(|(name, _, _)| *name)
}

/// The HTTP status of a gRPC status.
pub fn of_name(status: &str) -> Option<u16> {
    STATUSES.iter().find(|(name, _, _)| *name == status).map(|(_, _, http)| *http)
}

/// Whether this names no more than a status does: gRPC's name in any case, or the word of an HTTP status.
pub fn is_class(status: &str) -> bool {
    let is = |known: &str| known.eq_ignore_ascii_case(status);
    STATUSES.iter().any(|(name, _, _)| is(name))
        || PHRASES.iter().flat_map(|(_, words)| *words).any(|it| is(it))
}

/// Whether this is gRPC's name of a status, or a string code.
pub fn is_status(text: &str) -> bool {
    STATUSES.iter().any(|(name, _, _)| *name == text) || text.contains('_') && text.bytes().all(is_small)
}

/// Whether this is a string code such as `authentication`.
pub fn is_word(code: &str) -> bool {
    code.len() > 6 && code.bytes().all(is_small)
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

/// The refusal that a program names without its number, behind a colon, and where: `failed: Unauthorized`.
pub fn named(text: &str) -> Option<(u16, usize)> {
    let names = [
        ("unauthorized", 401),
        ("forbidden", 403),
        ("notfound", 404),
        ("toomanyrequests", 429),
        ("serviceunavailable", 503),
    ];
    let places = text.match_indices(':').map(|(at, _)| at + 1);
    places.rev().find_map(|at| Some((of_first(text.get(at..)?, &names)?, at)))
}

fn of_first(after: &str, names: &[(&str, u16)]) -> Option<u16> {
    let after = after.trim_start_matches([' ', '"', '\'', '\\']);
    let end = after.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(after.len());
    let word = after.get(..end)?;
    names.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|(_, http)| *http)
}

/// The last number of a text that its neighbours make an HTTP status.
pub fn http(text: &str) -> Option<u16> {
    at(text).map(|(number, _)| number)
}

/// The same, with the place of its first digit.
pub fn at(text: &str) -> Option<(u16, usize)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut open: Option<(u16, usize)> = None;
    let mut found = None;
    let mut start = 0;
    for word in text.split(|c: char| !is_part(c)) {
        let place = start;
        start += word.len()
            + text.get(start + word.len()..).and_then(|it| it.chars().next()).map_or(0, char::len_utf8);
        if word.is_empty() {
            continue;
        }
        // `400, message='Bad Request'` is how aiohttp prints it.
        if let Some((number, _)) = open
            && (word == "message" || follows(number, word))
        {
            found = open;
        }
        open = None;
        if let Some(number) = number(word) {
            let (head, tail) = text.split_at_checked(place).unwrap_or_default();
            if leads(head) || is_alone(head, tail) {
                found = Some((number, place));
            } else {
                open = Some((number, place));
            }
        }
    }
    found
}

/// Whether the number stands alone in brackets: `[403 ]`, `(429)`.
fn is_alone(head: &str, tail: &str) -> bool {
    let bare = head.strip_suffix(['[', '(']);
    let opened =
        bare.is_some_and(|bare| !bare.ends_with(|last: char| last.is_ascii_alphanumeric() || last == ']'));
    opened && tail.get(3..).unwrap_or_default().trim_start_matches(' ').starts_with([']', ')'])
}

/// Whether what ends in front of a number makes it a status.
fn leads(before: &str) -> bool {
    let bare = before.trim_end_matches([
        ' ', ':', '=', '(', '[', '#', '"', '\'', '\\', '`', '：', '（', '>', '\t', '\n', '-',
    ]);
    let is = |lead: &&str| {
        let end = bare.len().checked_sub(lead.len());
        let (head, tail) = end.and_then(|end| bare.split_at_checked(end)).unwrap_or_default();
        tail.eq_ignore_ascii_case(lead) && begins(head, tail)
    };
    // `exit code 403` is a program's own.
    LEADS.iter().any(is)
        && !bare
            .len()
            .checked_sub(9)
            .and_then(|at| bare.get(at..))
            .is_some_and(|end| end.eq_ignore_ascii_case("exit code"))
}

/// Whether a word begins between the two: escapes leave an `n`, and names are written `httpCode`, `http_code`.
fn begins(head: &str, tail: &str) -> bool {
    let named = tail.starts_with(|first: char| first.is_ascii_uppercase()) || !tail.is_ascii();
    match head.as_bytes().last() {
        None | Some(b'_' | b'n') => true,
        Some(byte) => {
            named
                || !byte.is_ascii_alphanumeric()
                || tail.eq_ignore_ascii_case("code")
                || tail.eq_ignore_ascii_case("error")
        }
    }
}

fn number(word: &str) -> Option<u16> {
    let number = (word.len() == 3).then(|| word.parse().ok()).flatten()?;
    (400..600).contains(&number).then_some(number)
}

/// Whether the word makes the number in front of it a status: its phrase, or the status of that number.
fn follows(number: u16, word: &str) -> bool {
    let is = |known: &&str| known.eq_ignore_ascii_case(word);
    let phrase = PHRASES.iter().any(|(http, words)| *http == number && words.iter().any(is));
    // Not of 400 and 500: so many errors a build may have.
    let counted = matches!(number, 401..=429 | 503) && ["error", "errors"].iter().any(is);
    phrase
        || counted
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
