//! Every fault of a request is found in every language, in the writing of many clients; correct ones are silent.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]
#![allow(clippy::indexing_slicing, clippy::string_slice, unreachable_pub, reason = "a test may fail")]

#[path = "snippets/styles.rs"]
mod styles;
mod support;

use key_clinic::intake::{Origin, read};
use styles::{READS, STYLES, Style};
use support::cases::none;

const HOST: &str = "https://generativelanguage.googleapis.com";
const PATH: &str = "/v1beta/models/gemini-3.8-flash:generateContent";

/// The style with this address, these headers and what follows the address; the key comes from the variable, or
/// stands there itself.
fn written(style: &Style, url: &str, headers: &[String], query: &str, literal: bool) -> String {
    let reads = READS.iter().find(|(language, _)| *language == style.language).unwrap().1;
    let key = if literal { format!("\"{}\"", support::auth()) } else { reads.to_owned() };
    let line = style.code.split('\n').find(|line| line.contains("@H")).unwrap();
    let indent = &line[..line.len() - line.trim_start().len()];
    let alone = line.trim().starts_with("@H");
    let joined = headers.join(&if alone { format!("\n{indent}") } else { ", ".to_owned() });
    let code = if headers.is_empty() && alone && !line.contains("=>") {
        style.code.replace(&format!("{line}\n"), "")
    } else {
        style.code.replace("@H", &joined)
    };
    // `fmt.Sprintf("address", …)` without a further argument.
    let closed = if style.name == "sprintf" && query.is_empty() { "\"" } else { "" };
    code.replace("@U", url).replace("@Q", &format!("{query}{closed}")).replace("@K", &key)
}

fn plain(style: &Style, name: &str) -> Vec<String> {
    vec![style.plain.replace("@N", name)]
}

fn bearer(style: &Style) -> Vec<String> {
    vec![style.bearer.replace("@N", "Authorization")]
}

/// Ids of the findings, each once.
fn found(text: &str) -> Vec<&'static str> {
    let mut all: Vec<&str> =
        read(text, Origin::Paste).findings.iter().map(|finding| finding.cause.id()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What is not as expected in every style, with the key in a variable and as it is.
fn all(expected: &[&str], write: impl Fn(&Style, bool) -> Option<String>) {
    let mut faults = Vec::new();
    for style in STYLES {
        for literal in [false, true] {
            let Some(text) = write(style, literal) else { continue };
            let told = found(&text);
            if told != expected {
                faults.push(format!(
                    "{} {} {}: {told:?} instead of {expected:?}\n{text}",
                    style.language,
                    style.name,
                    if literal { "literal" } else { "variable" }
                ));
            }
        }
    }
    none(&faults);
}

fn url() -> String {
    [HOST, PATH].concat()
}

#[test]
fn what_is_right_is_silent() {
    all(&[], |style, literal| Some(written(style, &url(), &plain(style, "x-goog-api-key"), "", literal)));
    let openai = [HOST, "/v1beta/openai/chat/completions"].concat();
    all(&[], |style, literal| Some(written(style, &openai, &bearer(style), "", literal)));
}

#[test]
fn bearer_on_the_native_endpoint() {
    all(&["wrong_auth_header"], |style, literal| {
        Some(written(style, &url(), &bearer(style), "", literal))
    });
}

#[test]
fn the_native_header_under_openai() {
    let openai = [HOST, "/v1beta/openai/chat/completions"].concat();
    all(&["wrong_auth_header"], |style, literal| {
        Some(written(style, &openai, &plain(style, "x-goog-api-key"), "", literal))
    });
}

#[test]
fn headers_of_another_name() {
    for name in ["X-API-Key", "api-key", "x-goog-apikey"] {
        all(&["wrong_header_name"], |style, literal| {
            Some(written(style, &url(), &plain(style, name), "", literal))
        });
    }
}

#[test]
fn no_header_at_all() {
    all(&["key_missing"], |style, literal| {
        let bare = "/v1beta/models/gemini-3.8-flash";
        let quiet = written(style, &[HOST, bare].concat(), &[], "", literal);
        let lines: Vec<&str> = quiet.lines().filter(|line| !line.contains("key")).collect();
        (!quiet.contains("'header'")).then(|| lines.join("\n"))
    });
}

#[test]
fn two_credentials() {
    all(&["multiple_credentials"], |style, literal| {
        let both = [plain(style, "x-goog-api-key"), bearer(style)].concat();
        (style.name != "stream").then(|| written(style, &url(), &both, "", literal))
    });
    all(&["key_in_url", "multiple_credentials"], |style, literal| {
        (!style.query.is_empty()).then(|| written(style, &url(), &bearer(style), style.query, literal))
    });
    all(&["key_in_url", "multiple_credentials"], |style, literal| {
        let own = plain(style, "x-goog-api-key");
        (!style.query.is_empty()).then(|| written(style, &url(), &own, style.query, literal))
    });
}

#[test]
fn the_key_in_the_address() {
    all(&["key_in_url"], |style, literal| {
        (!style.query.is_empty() && style.name != "stream")
            .then(|| written(style, &url(), &[], style.query, literal))
    });
}

#[test]
fn the_wrong_host() {
    for host in ["gemini.googleapis.com", "api.gemini.google.com", "generativeai.googleapis.com", "api.openai.com"] {
        all(&["wrong_provider_endpoint"], |style, literal| {
            let url = url().replace("generativelanguage.googleapis.com", host);
            Some(written(style, &url, &plain(style, "x-goog-api-key"), "", literal))
        });
    }
}

#[test]
fn the_doubled_path() {
    for (once, twice) in [("/v1beta/", "/v1beta/v1beta/"), ("/models/", "/models/models/"), ("/v1beta/", "/v1/v1beta/")] {
        all(&["doubled_path"], |style, literal| {
            Some(written(style, &url().replace(once, twice), &plain(style, "x-goog-api-key"), "", literal))
        });
    }
}

#[test]
fn the_model_of_yesterday() {
    for model in ["gemini-1.5-flash", "gemini-2.0-flash-001", "gemini-pro"] {
        all(&["model_retired"], |style, literal| {
            let url = url().replace("gemini-3.8-flash", model);
            Some(written(style, &url, &plain(style, "x-goog-api-key"), "", literal))
        });
    }
}

#[test]
fn the_host_of_vertex() {
    all(&["vertex_endpoint_with_api_key"], |style, literal| {
        let url = "https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/publishers/google/models/gemini-3.8-flash:generateContent";
        Some(written(style, url, &plain(style, "x-goog-api-key"), "", literal))
    });
}

#[test]
fn the_compatible_half_without_openai() {
    all(&["wrong_provider_endpoint"], |style, literal| {
        Some(written(style, &[HOST, "/v1beta/chat/completions"].concat(), &bearer(style), "", literal))
    });
}
