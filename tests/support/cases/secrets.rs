//! Fake secrets, built at run time: what the placeholders of the case files stand for.

/// The text with its placeholders replaced by fake secrets: `{{auth}}`, or altered as in `{{auth|lower}}`.
/// An expression with spaces, as `${{ secrets.NAME }}` of a workflow, stays.
pub(crate) fn fill(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, inner, after)) = placeholder(rest) {
        let (name, how) = inner.split_once('|').unwrap_or((inner, ""));
        out += before;
        out +=
            &if inner.starts_with(' ') { ["{{", inner, "}}"].concat() } else { altered(&secret(name), how) };
        rest = after;
    }
    out + rest
}

/// The first `{{…}}` of a text, with what stands before and after it.
fn placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("{{")?;
    let (inner, after) = rest.split_once("}}")?;
    Some((before, inner, after))
}

fn secret(name: &str) -> String {
    match name {
        "standard" => super::super::standard(),
        "auth" => super::super::auth(),
        "openai" => format!("sk-proj-{}T3BlbkFJ{}", filler(74, 3), filler(74, 5)),
        "oauth" => format!("ya29.a0{}", filler(160, 13)),
        "client_secret" => format!("GOCSPX-{}", filler(28, 17)),
        "jwt" => format!("{}.{}.{}", part(br#"{"alg":"RS256"}"#), part(br#"{"sub":"1"}"#), filler(43, 19)),
        "jwt_expired" => {
            format!(
                "{}.{}.{}",
                base64(br#"{"alg":"RS256"}"#),
                base64(br#"{"exp":1700000000}"#),
                filler(43, 23)
            )
        }
        // The key that Google's own page about API keys shows as an example.
        "published" => format!("AIza{}", "SyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe"),
        other => super::super::secret(other).unwrap_or_else(|| {
            panic!("`{{{{{other}}}}}` is no placeholder; see tests/support/cases/secrets.rs")
        }),
    }
}

fn altered(secret: &str, how: &str) -> String {
    let half = secret.len() / 2;
    let (head, tail) = secret.split_at(half);
    match how {
        "" => secret.to_owned(),
        "head" => head.to_owned(),
        "tail" => tail.to_owned(),
        "cut" => secret[..secret.len() - 1].to_owned(),
        "lower" => secret.to_lowercase(),
        "upper" => secret.to_uppercase(),
        "undotted" => secret.replace('.', ""),
        "starred" => format!("{head}*{}", &tail[1..]),
        "dollared" => format!("{head}$%{}", &tail[2..]),
        "percent" => secret.replace('.', "%2E"),
        "base64" => base64(secret.as_bytes()),
        // Letters that look the same: CYRILLIC CAPITAL A, FULLWIDTH forms.
        "cyrillic" => secret.replacen('A', "\u{410}", 1),
        "wide" => {
            let wide = |letter: char| char::from_u32(letter as u32 + 0xFEE0).unwrap();
            secret.chars().take(3).map(wide).chain(secret.chars().skip(3)).collect()
        }
        other => panic!("`|{other}` is no alteration; see tests/support/cases/secrets.rs"),
    }
}

/// A part of a JSON Web Token: base64 in its alphabet for URLs, and without padding.
pub(crate) fn part(bytes: &[u8]) -> String {
    base64(bytes).trim_end_matches('=').replace('+', "-").replace('/', "_")
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let word = (0..3).fold(0, |word, at| word << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        let sextet = |at: usize| char::from(ALPHABET[(word >> (18 - 6 * at)) as usize & 63]);
        out.extend((0..4).map(|at| if at <= chunk.len() { sextet(at) } else { '=' }));
    }
    out
}

/// So many letters and digits in an order that looks random and is always the same for a seed.
pub(crate) fn filler(length: usize, seed: u32) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut state = seed;
    (0..length)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(ALPHABET[(state >> 16) as usize % ALPHABET.len()])
        })
        .collect()
}
