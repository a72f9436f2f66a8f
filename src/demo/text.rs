//! The texts of the examples: a key or a line with the fault in it, and errors as programs print them.

use super::{answer, key};
use crate::knowledge::causes::Cause;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers::gemini;
use crate::knowledge::rules;
use crate::knowledge::sign::Sign;
use crate::knowledge::timeline::STANDARD_KEYS_RETIRED;
use crate::remedy::encode;
use crate::visit::Demo;

/// What is pasted. `{…}` stands for a made-up key or a part of one, `{said}` for a wording of the signs with a space before it.
const TEXTS: &[(Cause, &str)] = &[
    (Cause::SurroundingWhitespace, "GEMINI_API_KEY=\" {auth} \""),
    (Cause::InnerWhitespace, "GEMINI_API_KEY=\"{head} {tail}\""),
    (Cause::InvisibleCharacter, "GEMINI_API_KEY={head}\u{200b}{tail}"),
    (Cause::LookalikeCharacter, "GEMINI_API_KEY=\u{410}Q.{body}"),
    (Cause::SmartQuotes, "GEMINI_API_KEY=“{auth}”"),
    (Cause::Quoted, "'{auth}'"),
    (Cause::PrefixIncluded, "GEMINI_API_KEY=Bearer {auth}"),
    (Cause::UnexpectedCharacter, "GEMINI_API_KEY={head}$%{tail}"),
    (Cause::TooShort, "GEMINI_API_KEY={head}"),
    (Cause::TooLong, "GEMINI_API_KEY={standard}x"),
    (Cause::DoubledKey, "GEMINI_API_KEY={auth}{auth}"),
    (Cause::MissingDot, "GEMINI_API_KEY=AQ{body}"),
    (Cause::WrongCase, "GEMINI_API_KEY={lower}"),
    (Cause::PercentEncoded, "GEMINI_API_KEY=AQ%2E{body}"),
    (Cause::Base64Encoded, "{base64}"),
    (Cause::MaskedKey, "GEMINI_API_KEY=AIza••••••••abcd"),
    (Cause::Placeholder, "GEMINI_API_KEY=your_api_key_here"),
    (Cause::PublishedExample, "GEMINI_API_KEY=AQ.{typed}"),
    (Cause::OtherProviderKey, "GEMINI_API_KEY={anthropic}"),
    (Cause::OauthToken, "GEMINI_API_KEY={oauth_token}"),
    (Cause::OauthClientSecret, "GEMINI_API_KEY={oauth_client_secret}"),
    (
        Cause::ServiceAccountJson,
        "{ \"type\": \"service_account\", \"project_id\": \"example\", \"private_key\": \"…\" }",
    ),
    (Cause::ProjectId, "GEMINI_API_KEY={project_id}"),
    (Cause::JsonWebToken, "GEMINI_API_KEY={new}"),
    (Cause::StandardKey, "GEMINI_API_KEY={standard}"),
    (Cause::UnexpandedVariable, "curl -H 'x-goog-api-key: $GEMINI_API_KEY' {models}"),
    (Cause::EnvPathIsDirectory, "IsADirectoryError: [Errno 21] Is a directory: '.env'"),
    (Cause::BothVariablesSet, "GOOGLE_API_KEY={standard}\nGEMINI_API_KEY={auth}"),
    (Cause::UnreadVariableName, "GEMINI_KEY={auth}"),
    (Cause::DuplicateVariable, "GEMINI_API_KEY={auth}\nDEBUG=1\nGEMINI_API_KEY={standard}"),
    (Cause::SpacesAroundEquals, "GEMINI_API_KEY = {auth}\nDEBUG=1"),
    (Cause::CrlfLineEndings, "GEMINI_API_KEY={auth}\r\nDEBUG=1\r\n"),
    (Cause::TrailingComment, "GEMINI_API_KEY={auth} # production"),
    (Cause::VertexModeSet, "GOOGLE_GENAI_USE_VERTEXAI=true\nGEMINI_API_KEY={auth}"),
    (Cause::ClientExposedVariable, "VITE_GEMINI_API_KEY={auth}"),
    (Cause::KeyInUrl, "curl \"{models}?key={auth}\""),
    (Cause::WrongHeaderName, "curl -H \"X-API-Key: {auth}\" {models}"),
    (Cause::WrongAuthHeader, "curl -H \"Authorization: Bearer {auth}\" {models}"),
    (Cause::MultipleCredentials, "curl -H \"x-goog-api-key: {auth}\" \"{models}?key={auth}\""),
    (
        Cause::WrongProviderEndpoint,
        "curl -H \"Authorization: Bearer {auth}\" https://api.openai.com/v1/models",
    ),
    (Cause::DoubledPath, "curl -H \"x-goog-api-key: {auth}\" {models}/models/gemini-3.8-flash"),
    (Cause::ModelRetired, "client.models.generate_content(model=\"gemini-1.5-flash\", contents=\"Hello\")"),
    (Cause::BearerPrefixMissing, "curl -H \"Authorization: {openai}\" https://api.openai.com/v1/models"),
    (Cause::CustomBaseUrl, "GOOGLE_GEMINI_BASE_URL=https://gateway.example.com\nGEMINI_API_KEY={auth}"),
    (Cause::TokenExpiredLocally, "TOKEN={old}"),
    (Cause::KeyContaminated, "TypeError:{said} a ByteString"),
    (Cause::EnvVarNotFound, "Error:{said}"),
    (Cause::ClientRejectsAuthKey, "Error:{said}"),
    (Cause::KeyCreationNotPermitted, "AI Studio:{said}"),
    (Cause::KeyNotListed, "AI Studio:{said}"),
    (Cause::TlsIntercepted, "SSLError:{said}"),
    (
        Cause::Unrecognized,
        "418 {\"error\": {\"code\": 418, \"message\": \"An example\", \"status\": \"TEAPOT\"}}",
    ),
];

/// Where the commands of the texts ask.
const MODELS: &str = "https://generativelanguage.googleapis.com/v1beta/models";

/// The example of a cause that the text alone shows.
pub(super) fn of(cause: Cause) -> Option<Demo> {
    let (_, text) = TEXTS.iter().find(|(known, _)| *known == cause)?;
    Some(pasted(filled(text, cause)))
}

/// An error of this provider, as a program prints it.
pub(super) fn told(provider: &Provider, sign: &Sign) -> Demo {
    let mark = provider.marks.first().copied().unwrap_or_default();
    pasted([mark, ": ", &answer::message(&[], sign)].concat())
}

const fn pasted(text: String) -> Demo {
    Demo { text, today: STANDARD_KEYS_RETIRED, answers: Vec::new() }
}

/// The text with every `{name}` replaced; what is no name stays.
fn filled(text: &str, cause: Cause) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        rest = after;
        match after.split_once('}').and_then(|(name, tail)| Some((part(name, cause)?, tail))) {
            Some((part, tail)) => {
                out.push_str(&part);
                rest = tail;
            }
            None => out.push('{'),
        }
    }
    out.push_str(rest);
    out
}

fn part(name: &str, cause: Cause) -> Option<String> {
    let auth = key::named("auth")?;
    let piece = |from: usize, to: usize| auth.get(from..to).map(String::from);
    match name {
        "head" => piece(0, 30),
        "tail" => piece(30, auth.len()),
        "body" => piece(3, auth.len()),
        "typed" => Some(["EEEEEEEE", &piece(11, auth.len())?].concat()),
        "lower" => Some(auth.to_ascii_lowercase()),
        "base64" => Some(base64(&auth)),
        "old" => Some(token("{\"exp\":1700000000}")),
        "new" => Some(token("{\"sub\":\"example\"}")),
        "models" => Some(MODELS.to_owned()),
        "said" => {
            let tables = [rules::of(gemini()), rules::general(), rules::network()];
            let says = |it: &Sign| it.cause == cause && !it.phrase.is_empty();
            let sign = tables.into_iter().find_map(|signs| super::first(signs, &mut |it| says(it)))?;
            sign.phrase.first().map(|wording| answer::spelt(wording))
        }
        _ => key::named(name),
    }
}

/// A JSON Web Token that nobody signed.
fn token(claims: &str) -> String {
    [&base64("{\"alg\":\"HS256\"}"), ".", &base64(claims), ".", "EXAMPLEexample"].concat()
}

fn base64(text: &str) -> String {
    encode::base64(text.as_bytes(), encode::UNPADDED).into_iter().map(char::from).collect()
}
