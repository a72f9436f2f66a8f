//! Everything that the page promises to teach beside a cure: where it stands, for which system, and a cause that leads
//! there.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use key_clinic::knowledge::causes::Cause::{
    self, BillingDisabled, ClientExposedVariable, ClockSkew, CreditsDepleted, CrlfLineEndings, CustomBaseUrl,
    EnvVarNotFound, IpBlocked, KeyCreationNotPermitted, KeyInvalid, KeyLeaked, KeyNotFound,
    LocationUnsupported, OauthToken, ServiceDisabled, StandardKeyRetired, UnrestrictedKeyRejected,
    WrongAuthHeader,
};
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::timeline::Date;
use key_clinic::remedy::guides::{self, Guide};
use key_clinic::remedy::system::System::{self, Ci, Cmd, Container, Fish, Hosting, Linux, MacOs, PowerShell};
use support::visit::{answer, answered};

const DESKS: &[System] = &[Linux, MacOs, PowerShell, Cmd, Fish];
const ALL: &[System] = &System::ALL;

/// A guide, the systems, what stands there, and a cause that needs it.
type Row = (&'static str, &'static [System], &'static str, Cause);

const TAUGHT: &[Row] = &[
    ("restart", DESKS, "Open a new terminal", CrlfLineEndings),
    ("restart", DESKS, "Quit the IDE", EnvVarNotFound),
    ("restart", &[Container], "compose up -d --force-recreate", CrlfLineEndings),
    ("restart", &[Container], "kubectl rollout restart", EnvVarNotFound),
    ("restart", &[Hosting], "Deploy again", EnvVarNotFound),
    ("restart", &[Ci], "Start a new run", EnvVarNotFound),
    ("restart", ALL, "VITE_", EnvVarNotFound),
    ("find-project", ALL, "gcloud services api-keys lookup", ServiceDisabled),
    ("find-project", ALL, "gcloud services api-keys undelete", KeyNotFound),
    ("find-project", ALL, "within 30 days", KeyNotFound),
    ("secret-store", DESKS, "run configuration of the IDE", EnvVarNotFound),
    ("secret-store", &[Hosting, Container], "gcloud secrets create", CrlfLineEndings),
    ("secret-store", &[Hosting, Container], "aws secretsmanager", CrlfLineEndings),
    ("secret-store", &[Hosting, Container], "az keyvault secret set", CrlfLineEndings),
    ("secret-store", &[Container], "docker secret create", CrlfLineEndings),
    ("secret-store", &[Container], "kubectl create secret", CrlfLineEndings),
    ("secret-store", &[Ci], "gh secret set", CrlfLineEndings),
    ("secret-store", &[Ci], "glab variable set", CrlfLineEndings),
    ("secret-store", &[Ci], "withCredentials", CrlfLineEndings),
    ("secret-store", &[Hosting], "vercel env add", CrlfLineEndings),
    ("secret-store", &[Hosting], "wrangler secret put", CrlfLineEndings),
    ("service-account", ALL, "attach a service account", OauthToken),
    ("service-account", ALL, "gcloud auth application-default login", OauthToken),
    ("keep-safe", ALL, ".gitignore before", KeyLeaked),
    ("keep-safe", ALL, "create a new key, deploy it, delete the old one", KeyLeaked),
    ("keep-safe", ALL, "separate projects, for development and production", KeyLeaked),
    ("keep-safe", ALL, "billing alerts", KeyLeaked),
    ("browser-proxy", ALL, "Let a server function call Google", ClientExposedVariable),
    ("between", ALL, "case-insensitively", WrongAuthHeader),
    ("between", ALL, "if a gateway answers 401", CustomBaseUrl),
    ("between", ALL, "NTP", ClockSkew),
    ("set-variable", &[Linux], ".bashrc", EnvVarNotFound),
    ("set-variable", &[MacOs], ".zshrc", EnvVarNotFound),
    ("set-variable", &[Fish], "read -sxU", EnvVarNotFound),
    ("set-variable", &[PowerShell, Cmd], "SetEnvironmentVariable", EnvVarNotFound),
    ("first-call", ALL, "curl -sS", WrongAuthHeader),
    ("first-call", ALL, "from google import genai", EnvVarNotFound),
    ("first-call", ALL, "load_dotenv()", EnvVarNotFound),
    ("first-call", ALL, "@google/genai", EnvVarNotFound),
    ("first-call", ALL, "google.golang.org/genai", EnvVarNotFound),
    ("first-call", ALL, "com.google.genai.Client", EnvVarNotFound),
    ("restrict-key", ALL, "Choose IP addresses for a server", IpBlocked),
    ("restrict-key", ALL, "the only API of this key", UnrestrictedKeyRejected),
    ("migrate-key", ALL, "Key Type column", StandardKeyRetired),
    ("create-key", ALL, "role with these permissions", KeyCreationNotPermitted),
    ("regions-billing", ALL, "Look up the country of the calling IP address", LocationUnsupported),
    ("regions-billing", ALL, "Set up billing in AI Studio", BillingDisabled),
    ("regions-billing", ALL, "Buy credits", CreditsDepleted),
    ("regions-billing", ALL, "every call is billed", BillingDisabled),
    ("worked-before", ALL, "Blocked means a leak", KeyInvalid),
    ("worked-before", ALL, "every key of the billing account stops", KeyInvalid),
    ("worked-before", ALL, "a retired name answers 404", StandardKeyRetired),
    ("answer-leak", ALL, "Disabling can be undone", KeyLeaked),
    ("keep-safe", ALL, "GitHub and GitLab report", KeyLeaked),
    ("keep-safe", ALL, "check the usage regularly", KeyLeaked),
    ("migrate-key", ALL, "identifies no caller", StandardKeyRetired),
    ("create-key", ALL, "default project and key only for new users", KeyCreationNotPermitted),
    ("create-key", ALL, "at most ten at a time", KeyCreationNotPermitted),
    ("restrict-key", ALL, "Restrict to Gemini API only", IpBlocked),
    ("restrict-key", ALL, "application restriction for a test", IpBlocked),
    ("secret-store", &[Hosting, Container], "SecureString", CrlfLineEndings),
    ("set-variable", &[Container], "docker inspect still shows", EnvVarNotFound),
    ("service-account", ALL, "no role for the Gemini API itself", OauthToken),
    ("first-call", ALL, "discontinued google-generativeai", EnvVarNotFound),
    ("first-call", ALL, "discontinued @google/generative-ai", EnvVarNotFound),
    ("first-call", ALL, "what a failing call prints", EnvVarNotFound),
];

/// Everything of a guide that is for this system, as one text.
fn text_of(guide: &Guide, system: System) -> String {
    let steps = guide.steps.iter().filter(|step| step.on.is_empty() || step.on.contains(&system));
    steps
        .flat_map(|step| [*step.text.get(Language::English), "\n", step.command.unwrap_or(""), "\n"])
        .collect()
}

#[test]
fn each_subject_has_its_place_and_a_cause_that_leads_there() {
    let mut faults = Vec::new();
    for (id, systems, words, cause) in TAUGHT {
        match guides::of(*cause).find(|guide| guide.id == *id) {
            None => faults.push(format!("{cause:?} does not lead to {id}")),
            Some(guide) => {
                let without = systems.iter().filter(|system| !text_of(guide, **system).contains(words));
                faults.extend(without.map(|system| format!("{id} does not say “{words}” on {system:?}")));
            }
        }
    }
    assert!(faults.is_empty(), "Write it, or say in this table where it went:\n{}", faults.join("\n"));
}

#[test]
fn a_leak_is_answered_in_its_order() {
    let guide = guides::of(KeyLeaked).find(|guide| guide.id == "answer-leak").unwrap();
    let text = text_of(guide, Linux);
    let places: Vec<_> = ["Create a new key", "Deploy it", "Disable or delete the old key", "Audit usage"]
        .iter()
        .map(|words| text.find(words).unwrap_or_else(|| panic!("{words}: {text}")))
        .collect();
    assert!(places.is_sorted(), "{text}");
}

/// Whether an answer leads to the provider's status page, by a step or beside the wait.
fn leads_to_status(http: u16, body: &str) -> bool {
    let drawn = answered(&support::auth(), &answer(http, body), Date::new(2026, 11, 21));
    let steps = drawn.verdicts[0].steps.iter().filter_map(|step| step.link.clone());
    steps.chain(drawn.wait.and_then(|wait| wait.status)).any(|(name, _)| name.contains("Status"))
}

#[test]
fn the_status_page_is_named_for_faults_of_the_provider_and_for_a_fresh_key_that_is_refused() {
    for http in [500, 502, 503, 504] {
        assert!(
            leads_to_status(
                http,
                r#"{"error":{"message":"An internal error has occurred.","status":"INTERNAL"}}"#
            ),
            "{http}"
        );
    }
    let refused = r#"{"error":{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access token.","status":"UNAUTHENTICATED","details":[{"reason":"ACCESS_TOKEN_TYPE_UNSUPPORTED"}]}}"#;
    assert!(leads_to_status(401, refused));
}
