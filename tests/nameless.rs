//! A text that does not say whose error it is gets words of nobody, until the visitor says whose.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may fail")]

mod support;

use key_clinic::intake::Origin;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::providers;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::{self, Verdict};
use support::visit::open_in;

/// Errors as any service gives them, and as programs print them.
const NAMELESS: &[&str] = &[
    "401 Unauthorized: invalid api key",
    "Error: Request failed with status code 401",
    "HTTP/1.1 403 Forbidden\ncontent-type: application/json\n\n{\"error\":\"forbidden\"}",
    "429 Too Many Requests",
    "HTTP 500 Internal Server Error",
    "TypeError: Failed to fetch",
    "getaddrinfo ENOTFOUND api.example.com",
    "Error: connect ECONNREFUSED 127.0.0.1:7890",
    "SSL: CERTIFICATE_VERIFY_FAILED certificate verify failed: self-signed certificate in certificate chain",
    "rate limit exceeded, please slow down",
];

fn verdict(text: &str, language: Language, chosen: Option<&str>) -> Verdict {
    let mut visit = open_in(language, Date::new(2026, 11, 21));
    visit.read(text.to_owned(), Origin::Paste);
    if let Some(id) = chosen {
        visit.choose_provider(id);
    }
    report::report(&visit).verdicts.into_iter().next().unwrap_or_else(|| panic!("no verdict on {text}"))
}

fn said(verdict: &Verdict) -> String {
    let steps = verdict
        .steps
        .iter()
        .map(|step| format!("{} {}", step.text, step.command.clone().unwrap_or_default()));
    let also = verdict.also.iter().map(|it| format!("{} {}", it.title, it.settle));
    [verdict.title.clone(), verdict.meaning.clone()]
        .into_iter()
        .chain(steps)
        .chain(also)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn nobody_is_named_where_the_text_names_nobody() {
    for text in NAMELESS {
        for language in Language::ALL {
            let verdict = verdict(text, language, None);
            let said = said(&verdict);
            assert_eq!(verdict.provider, providers::UNKNOWN, "{text}");
            assert!(
                !verdict.rule.is_some_and(|rule| rule.starts_with("gemini.")),
                "{text}: {:?}",
                verdict.rule
            );
            for name in ["Google", "Gemini", "GEMINI", "AI Studio", "OpenAI", "{"] {
                assert!(!said.contains(name), "{text}: {name} in {said}");
            }
        }
    }
}

#[test]
fn the_visitor_says_whose_it_is() {
    for provider in ["gemini", "openai", "anthropic"] {
        for text in NAMELESS {
            let verdict = verdict(text, Language::English, Some(provider));
            assert_eq!(verdict.provider, provider, "{text}");
        }
    }
    let company = providers::by_id("openai").map(|it| it.company).unwrap();
    assert!(said(&verdict(NAMELESS[0], Language::English, Some("openai"))).contains(company));
}

#[test]
fn a_name_a_wording_or_a_key_of_a_provider_is_enough() {
    for text in [
        "401 Unauthorized: invalid api key (gemini-3.8-flash)",
        "google.genai: 401 Unauthorized",
        "API key not valid. Please pass a valid API key.",
        "Error fetching from https://generativelanguage.googleapis.com/v1beta/models: [401 Unauthorized]",
    ] {
        assert_eq!(verdict(text, Language::English, None).provider, "gemini", "{text}");
    }
    let key = support::secret("auth").unwrap();
    assert_eq!(
        verdict(&format!("key={key}\n401 Unauthorized: invalid api key"), Language::English, None).provider,
        "gemini"
    );
    assert_eq!(verdict("api.openai.com 401 Unauthorized", Language::English, None).provider, "openai");
}
