//! What stands in a secret's place and is none: a word about it, or the name of where it is.

use super::piece::{Familiarity, Piece, camel, pieces};

/// When what stands in a secret's place is no secret.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    /// Where it consists of known words and short numbers.
    Words,
    /// Where it is one word: words that are joined may be a passphrase.
    Word,
    /// Only where it says that there is none.
    Nothing,
}

/// Values that say that there is none, and those that stand for one.
const NONE: &[&str] = &[
    "null",
    "none",
    "nil",
    "undefined",
    "true",
    "false",
    "required",
    "missing",
    "empty",
    "unset",
    "optional",
    "redacted",
    "hidden",
];

/// So few characters are no secret.
const FEW: usize = 3;

/// Whether the value says that there is no secret, or where it is.
pub(super) fn is_none(found: &str, doubt: Doubt, quoted: bool) -> bool {
    found.is_empty()
        || NONE.contains(&found.to_ascii_lowercase().as_str())
        || is_masked(found)
        || is_fill_in(found)
        || match doubt {
            Doubt::Nothing => false,
            Doubt::Word => is_word(found) || is_reference(found) || (!quoted && is_expression(found)),
            Doubt::Words => (says_words(found) && !is_passphrase(found)) || (!quoted && is_expression(found)),
        }
}

/// `••••`, `****`, `xxxx`, `...`: one character again and again, with a few of the secret at most.
fn is_masked(found: &str) -> bool {
    let mask = |c: char| matches!(c, '•' | '█' | '※' | '*' | '…' | '.' | 'x' | 'X' | '●' | '·' | '_' | '-');
    let Some(first) = found.chars().find(|c| mask(*c)) else { return false };
    let shown = found.chars().filter(|c| *c != first).count();
    let masked = found.chars().count() - shown;
    masked > shown && (shown == 0 || (masked >= FEW && shown < 8))
}

/// `$NAME`, `${NAME}`, `<your key>`, `{{ secrets.NAME }}`, `%NAME%`, `[REDACTED]`; a mark that ends a value may have
/// cut it. Marks alone are none of these, nor is what follows a mark and names no place.
fn is_fill_in(found: &str) -> bool {
    let Some(inner) = found.strip_prefix(['$', '<', '{', '%', '[']) else { return false };
    let inner = inner.trim_matches(['{', '}', '(', ')', '>', '%', '[', ']', ' ', '$']);
    let inner = inner.strip_prefix("env:").unwrap_or(inner);
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    match inner {
        "" => found.len() <= FEW + 1,
        _ if found.starts_with('$') && inner.chars().all(is_name) => true,
        _ if found.starts_with("$(") && inner.contains(' ') => says_words(inner),
        _ => is_label(inner),
    }
}

/// Whether a text in brackets says what belongs there: `your key`, `secrets.NAME`, `redacted`.
pub(super) fn is_label(inner: &str) -> bool {
    let is_name =
        |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | '\'' | '"' | '(' | '[');
    let names = |piece: &Piece| {
        let word = piece.folded.to_ascii_lowercase();
        HELD.contains(&word.trim_end_matches('s'))
            || HOLDERS.contains(&word.as_str())
            || NONE.contains(&word.as_str())
    };
    inner.chars().all(is_name) && (pieces(inner).iter().any(names) || is_word(inner) && !inner.contains(' '))
}

/// Whether this is the beginning of an expression of code that reads a value from elsewhere: `os.environ[`, `getenv(`.
fn is_expression(found: &str) -> bool {
    let path = found.trim_end_matches(['[', '(']);
    let letters = |c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '.' | ':' | '>' | '-');
    path.len() < found.len() && path.len() < 80 && path.chars().all(letters)
}

/// Words of names that hold a secret.
const HELD: &[&str] = &["password", "passwd", "pwd", "pass", "secret", "key", "token", "credential", "here"];

/// Words in front of a name that holds one, and of texts to be filled in.
const HOLDERS: &[&str] = &[
    "process", "os", "env", "environ", "config", "settings", "self", "this", "args", "opts", "options",
    "secrets", "vars", "your", "insert", "enter", "paste", "replace", "removed", "masked", "filtered",
];

/// Whether so many words are joined that no name of a thing has as many, and none says what it names.
fn is_passphrase(found: &str) -> bool {
    const MANY: usize = 4;
    let all = pieces(found);
    let words = all.iter().flat_map(|piece| camel(&piece.folded)).map(str::to_ascii_lowercase);
    let words: Vec<String> = words.collect();
    let is_held = |word: &String| HELD.contains(&word.trim_end_matches('s'));
    !found.contains(|c: char| c.is_whitespace() || matches!(c, '(' | '['))
        && found.is_ascii()
        && words.iter().filter(|word| word.bytes().all(|byte| byte.is_ascii_alphabetic())).count() >= MANY
        && !words.iter().any(is_held)
}

/// Whether it is the name of a place that holds the secret: `config.password`, `DB_PASSWORD`, `your_password`.
pub(super) fn is_reference(found: &str) -> bool {
    let all = pieces(found);
    let lower =
        |piece: Option<&Piece>| piece.map(|piece| piece.folded.to_ascii_lowercase()).unwrap_or_default();
    let (first, last) = (lower(all.first()), lower(all.last()));
    let names = |list: &[&str], word: &str| list.contains(&word);
    let constant =
        found.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    says_words(found) && names(HELD, &last) && (constant || names(HOLDERS, &first))
}

/// Whether it is one known word, a number, or a few marks.
fn is_word(found: &str) -> bool {
    let parts: usize = pieces(found).iter().map(|piece| camel(&piece.folded).len()).sum();
    says_words(found) && (parts <= 1 || found.contains(char::is_whitespace))
}

/// Whether known words are all that it is made of: hardly a mark, a digit or a single letter more than words have.
fn says_words(found: &str) -> bool {
    let all = pieces(found);
    let seen = found.chars().filter(|c| !c.is_whitespace()).count();
    let letters: usize = all.iter().map(|piece| piece.folded.chars().count()).sum();
    let single = all.iter().filter(|piece| piece.folded.chars().count() == 1 && !piece.is_number()).count();
    let weak = all.iter().filter(|piece| piece.familiarity == Familiarity::Weak);
    let digits = weak.flat_map(|piece| piece.folded.bytes()).filter(u8::is_ascii_digit).count();
    let mixed = all.iter().filter(|piece| {
        piece.familiarity == Familiarity::Weak
            && !piece.is_number()
            && piece.folded.bytes().any(|byte| byte.is_ascii_digit())
    });
    if all.is_empty() {
        return seen <= FEW;
    }
    let numbers = all.iter().filter(|piece| piece.is_number()).count();
    all.iter().all(|piece| piece.familiarity != Familiarity::Unknown)
        && letters * 2 >= seen
        && numbers <= 2
        && single <= 2
        && digits <= 7
        && mixed.count() <= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_about_a_secret_are_told_from_one() {
        for found in ["not", "expired", "not valid", "v1beta", "4096", "invalid_api_key", "...", "|-", "403"]
        {
            assert!(is_none(found, Doubt::Words, false), "{found}");
        }
        for found in [
            "incorrect",
            "required",
            "DB_PASSWORD",
            "config.password",
            "your_password_here",
            "process.env.DB_PASSWORD",
        ] {
            assert!(is_none(found, Doubt::Word, false), "{found}");
        }
        for found in [
            "$DB_PASSWORD",
            "${DB_PASSWORD}",
            "$(cat /run/secret)",
            "<your password>",
            "{{ secrets.DB }}",
            "%PASS%",
            "[REDACTED]",
            "********",
            "•••",
            "null",
            "",
        ] {
            assert!(is_none(found, Doubt::Nothing, true), "{found}");
        }
    }

    #[test]
    fn marks_and_joined_words_are_secrets() {
        for found in [
            "!!@@##$$%%",
            "$$%%!!@@##",
            "%%%%$$$$",
            "<>?<>?!!",
            "[[!!@@##]]",
            "{}{}!!&&^^",
            "!?!?!?!?",
            "a1-b2-c3-d4",
            "a-b-c-d-e-f",
        ] {
            for doubt in [Doubt::Words, Doubt::Word, Doubt::Nothing] {
                assert!(!is_none(found, doubt, true), "{found}");
            }
        }
        for join in [".", "/", "-", "_", "+", "~", ":"] {
            let found = ["correct", "horse", "battery", "staple"].join(join);
            assert!(
                !is_none(&found, Doubt::Word, false) && !is_none(&found, Doubt::Nothing, false),
                "{found}"
            );
        }
        assert!(!is_none("CorrectBatteryStaple", Doubt::Word, false));
        assert!(!is_none("correct-house-battery-stable", Doubt::Words, false));
    }
}
