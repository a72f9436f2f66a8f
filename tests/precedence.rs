//! Which of the rules that hold decides: what `diagnosis::precedence` promises, with rules of several files that hold for
//! one answer. The order within a file is `tests/rules.rs`'s: every rule wins its own example.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use key_clinic::diagnosis::{self, Circumstance, Diagnosis};
use key_clinic::exchange::{Answer, Outcome};
use key_clinic::intake::{self, Origin};
use key_clinic::knowledge::providers;
use key_clinic::knowledge::rung::Rung;
use key_clinic::knowledge::sign::Sent;
use key_clinic::knowledge::timeline::Date;

const TODAY: Date = Date::new(2026, 11, 21);

fn answer(provider: &str, http: u16, body: &str) -> Diagnosis {
    let outcome =
        Outcome::Answer(Answer { headers: Vec::new(), http, body: body.to_owned(), elapsed_ms: 120 });
    let circumstance =
        Circumstance { kind: None, sent: Some(Sent::Bearer), rung: Some(Rung::Accepted), today: TODAY };
    diagnosis::of_outcome(providers::by_id(provider).unwrap(), &outcome, &circumstance)
}

fn text(text: &str) -> Diagnosis {
    let reading = intake::read(text, Origin::Paste);
    diagnosis::of_text(providers::gemini(), text, &reading, TODAY).unwrap()
}

/// Who answers with which status, what the message is, and the rule that decides.
#[track_caller]
fn decides(provider: &str, http: u16, message: &str, rule: &str) {
    let body = format!("{{\"error\":{{\"message\":\"{message}\"}}}}");
    assert_eq!(answer(provider, http, &body).rule, Some(rule), "{provider} {http} {message}");
}

#[test]
fn a_shared_wording_beats_a_bare_status_of_the_providers_own() {
    decides("gemini", 401, "No API key provided.", "general.no_api_key_provided");
    decides("gemini", 401, "No.", "gemini.http_401");
    decides("cohere", 498, "Your API key has expired.", "cohere.api_key_has_expired");
    decides("cohere", 498, "Blocked by CORS policy.", "gateway.blocked_by_cors_policy");
    decides("groq", 403, "There is no such organization.", "openai.no_organization");
    decides("groq", 403, "Method doesn't allow unregistered callers.", "gemini.unregistered_callers");
}

#[test]
fn a_reason_beats_every_wording() {
    let body = |reason| {
        format!(
            r#"{{"error":{{"code":400,"message":"Invalid API key","details":[{{"reason":"{reason}"}}]}}}}"#
        )
    };
    // The dialect that the provider speaks has the wording; the reason is known to Google's file alone.
    assert_eq!(answer("openrouter", 400, &body("SERVICE_DISABLED")).rule, Some("gemini.service_disabled"));
    assert_eq!(answer("openrouter", 400, &body("NO_SUCH_REASON")).rule, Some("openai.invalid_api_key"));
    // Of two reasons' rules that of the provider's own file.
    assert_eq!(answer("vertex_ai", 400, &body("API_KEY_INVALID")).rule, Some("vertex_ai.api_key_invalid"));
}

#[test]
fn a_named_value_beats_every_wording() {
    let body = |details: &str| {
        format!(
            r#"{{"error":{{"code":429,"message":"You exceeded your current quota, please check your plan"{details}}}}}"#
        )
    };
    let per_day = r#","details":[{"quotaId":"GenerateRequestsPerDayPerProject"}]"#;
    assert_eq!(answer("openrouter", 429, &body(per_day)).rule, Some("gemini.quotaid_perday"));
    assert_eq!(answer("openrouter", 429, &body("")).rule, Some("openai.insufficient_quota"));
}

#[test]
fn the_nearer_sender_decides_where_both_look_at_words() {
    // The same wording stands in the shared file.
    decides("anthropic", 400, "Your credit balance is too low.", "anthropic.credit_balance_is_too_low");
    decides("groq", 400, "Your credit balance is too low.", "general.credit_balance_is_too_low");
    // A shorter wording of the dialect that the provider speaks beats a longer one of everybody's.
    decides("groq", 401, "Invalid API key: missing or invalid API key.", "openai.invalid_api_key");
    decides(
        "huggingface",
        401,
        "Invalid API key: missing or invalid API key.",
        "general.api_key_is_missing_or_invalid",
    );
}

#[test]
fn more_conditions_and_then_the_longer_wording_decide_among_equals() {
    // Both files are read for everybody, and both wordings stand there.
    let both = "You exceeded your current quota, please check your plan and billing details.";
    decides("huggingface", 429, both, "openai.insufficient_quota");
    decides("huggingface", 429, "You exceeded your current quota.", "gemini.exceeded_your_current_quota");
    // The second one is the longer, the first one knows how the key travelled.
    let both = "Expected OAuth2 access token. No API key was provided, so that none was read.";
    decides("huggingface", 401, both, "gemini.expected_oauth_2_access_token.bearer");
}

#[test]
fn hardly_more_than_a_subject_beats_a_status_that_leaves_the_cause_open() {
    decides("groq", 400, "Model Not Exist", "last.model_not_found");
    decides("groq", 400, "No.", "statuses.http_400_422");
    decides("groq", 500, "API key validation failed", "statuses.http_500_502");
    // A page in between speaks of anything.
    let page = "<html><title>Blocked</title>Gateway timeout.</html>";
    assert_eq!(answer("groq", 403, page).rule, Some("statuses.http_403"));
}

#[test]
fn that_a_call_failed_decides_nothing() {
    decides("groq", 404, "APIError: error while calling", "statuses.http_404");
    assert_eq!(answer("groq", 418, r#"{"error":"APIError: x"}"#).cause.id(), "unrecognized");
}

#[test]
fn a_code_of_the_senders_own_ranks_with_wordings() {
    let body = r#"{"error":{"code":"too_many_requests","message":"Too many requests."}}"#;
    assert_eq!(answer("gemini", 429, body).rule, Some("gemini.too_many_requests"));
    // A status in other letters is a status.
    let body = r#"{"error":{"code":"permission_denied","message":"Your API key has expired."}}"#;
    assert_eq!(answer("gemini", 403, body).rule, Some("general.your_api_key_has_expired"));
}

#[test]
fn a_pasted_text_is_judged_as_its_answer_is() {
    for (host, provider, http, message) in [
        ("api.groq.com", "groq", 401, "Invalid API key: missing or invalid API key."),
        ("api.groq.com", "groq", 400, "Model Not Exist"),
        ("api.groq.com", "groq", 404, "No."),
        ("generativelanguage.googleapis.com", "gemini", 401, "No API key provided."),
        ("api.anthropic.com", "anthropic", 400, "Your credit balance is too low."),
        ("huggingface.co", "huggingface", 429, "You exceeded your current quota, please check your plan"),
    ] {
        let body = format!("{{\"error\":{{\"message\":\"{message}\"}}}}");
        let told = text(&format!("https://{host}/v1/x: HTTP {http} {body}"));
        assert_eq!(told.provider, provider, "{message}");
        assert_eq!(told.rule, answer(provider, http, &body).rule, "{message}");
    }
}

#[test]
fn an_error_that_names_nobody_is_read_by_nobodys_rules() {
    for (given, rule) in [
        ("401 Unauthorized: invalid api key", "general.invalid_x_api_key"),
        ("Error: Request failed with status code 401", "statuses.http_401"),
        ("Error: connect ECONNREFUSED 127.0.0.1:7890", "network.err_connection"),
    ] {
        let told = text(given);
        assert_eq!((told.provider, told.rule), (providers::UNKNOWN, Some(rule)), "{given}");
    }
}

/// Otherwise every wording of every file would stand above the status that says that the key is accepted.
#[test]
fn what_a_list_describes_is_no_error() {
    let list =
        r#"{"data":[{"id":"x","description":"Explains errors: invalid API key, rate limit exceeded."}]}"#;
    assert_eq!(answer("openrouter", 200, list).rule, Some("accepted.http_200"));
    assert_eq!(answer("groq", 200, list).rule, Some("listed.http_200"));
    let error = r#"{"error":{"message":"You must enable billing"}}"#;
    assert_eq!(answer("stripe", 200, error).rule, Some("general.you_must_enable_billing"));
}
