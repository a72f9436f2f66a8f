//! Names whose value is a secret.

/// Parts of a name whose secret somebody chose: it may be made of words.
pub(super) const CHOSEN: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "passwort",
    "kennwort",
    "pwd",
    "secret",
    "contrase",
    "senha",
    "palavra-passe",
    "mot_de_passe",
    "parola",
    "wachtwoord",
    "sifre",
    "şifre",
    "heslo",
    "haslo",
    "hasło",
    "lösenord",
    "jelszó",
    "ароль",
    "סיסמה",
    "المرور",
    "पासवर्ड",
    "パスワード",
    "비밀번호",
    "암호",
    "密码",
    "密碼",
    "口令",
];
/// Other parts of a name whose value is one.
const PARTS: &[&str] = &[
    "key",
    "token",
    "cookie",
    "credential",
    "signature",
    "sessid",
    "session_id",
    "sessionid",
    "密钥",
    "金鑰",
];
/// Whole names, or last words of one, whose value is one.
const WHOLE: &[&str] =
    &["sid", "sig", "auth", "authorization", "pass", "passe", "pw", "x-amz-security-token", "otp", "pin"];
/// Whole names whose value is one in the query of a URL.
const QUERY: &[&str] = &["code", "state", "session", "ticket"];

/// Whether a name, in lower case, is a secret's.
pub(super) fn is_secret(name: &str, query: bool) -> bool {
    let last = name.rsplit(['_', '-', '.']).next().unwrap_or_default();
    !name.is_empty()
        && (PARTS.iter().any(|part| name.contains(part))
            || is_chosen(name)
            || WHOLE.iter().any(|whole| *whole == name || *whole == last)
            || (query && QUERY.contains(&name)))
}

/// Whether somebody chose the secret with this name.
pub(super) fn is_chosen(name: &str) -> bool {
    let ends = |ending: &str| name.ends_with(ending);
    CHOSEN.iter().any(|part| name.contains(part))
        || (ends("pass") && !ends("bypass") && !ends("compass"))
        || matches!(name, "pw" | "passe")
        || ["_pw", ".pw", "-pw"].iter().any(|ending| ends(ending))
}
