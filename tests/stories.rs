//! Four visitors, from paste to cure without leaving the page.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use key_clinic::check::{Event, Rung};
use key_clinic::intake::Origin;
use key_clinic::knowledge::timeline::Date;
use key_clinic::remedy::Fingerprint;
use key_clinic::report::{Report, report};
use support::visit::{accepted, answer, open, press};

const TODAY: Date = Date::new(2026, 11, 21);

fn guides(report: &Report) -> Vec<&'static str> {
    report.guides.iter().map(|guide| guide.id).collect()
}

fn commands(report: &Report) -> String {
    let findings = report.findings.iter().flat_map(|it| &it.steps);
    let verdicts = report.verdicts.iter().flat_map(|it| &it.steps);
    let steps = findings.chain(verdicts).chain(report.guides.iter().flat_map(|it| &it.steps));
    steps.filter_map(|step| step.command.as_deref()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_windows_file_with_crlf() {
    let mut visit = open(TODAY);
    let key = support::auth();
    visit.read(format!("PORT=80\r\nGEMINI_API_KEY={key}\r\n"), Origin::File);
    let drawn = report(&visit);
    assert_eq!(drawn.findings.iter().map(|it| it.id).collect::<Vec<_>>(), ["crlf_line_endings"]);
    assert_eq!(drawn.corrected, None, "a line that sets the variable has no form without the key");
    assert!(commands(&drawn).contains(r"perl -pi -e 's/\r$//' .env") && guides(&drawn).contains(&"restart"));
    // The program still fails: its fingerprint names what it sees.
    visit.compare(Fingerprint::of([&key, "\r"].concat().as_bytes()).line());
    assert_eq!(report(&visit).fingerprint.unwrap().outcome.unwrap().id, "trailing_cr");
    visit.compare(Fingerprint::of(key.as_bytes()).line());
    assert_eq!(report(&visit).fingerprint.unwrap().outcome.unwrap().id, "same");
    visit.run_on("powershell");
    assert!(!commands(&report(&visit)).contains("sed "));
}

#[test]
fn a_key_left_over_from_last_year() {
    let mut visit = open(TODAY);
    let text = format!("GOOGLE_API_KEY={}\nGEMINI_API_KEY={}\n", support::standard(), support::auth());
    visit.read(text, Origin::File);
    let drawn = report(&visit);
    let ids: Vec<_> = drawn.findings.iter().map(|it| it.id).collect();
    assert!(ids.contains(&"both_variables_set") && ids.contains(&"standard_key"), "{ids:?}");
    let tools = drawn.tools.as_ref().unwrap();
    let python = tools.lines.iter().find(|line| line.id == "google-genai").unwrap();
    assert_eq!(python.wins, Some("GOOGLE_API_KEY"));
    assert!(commands(&drawn).contains("unset GOOGLE_API_KEY"));
    assert!(["migrate-key", "restart"].iter().all(|id| guides(&drawn).contains(id)));
    visit.run_on("cmd");
    assert!(commands(&report(&visit)).contains("set GOOGLE_API_KEY="));
}

#[test]
fn a_project_without_credits() {
    let mut visit = accepted(&support::auth(), TODAY);
    let empty = r#"{"error":{"code":429,"message":"Your prepayment credits are depleted. Please go to AI Studio at https://ai.studio/projects to manage your project and billing.","status":"RESOURCE_EXHAUSTED"}}"#;
    press(&mut visit, &Event::Run(Rung::Generate), &answer(429, empty));
    let drawn = report(&visit);
    assert_eq!(drawn.verdicts[0].id, "credits_depleted");
    assert!(
        drawn.verdicts[0]
            .steps
            .iter()
            .any(|step| step.link.as_ref().is_some_and(|it| it.1.contains("billing")))
    );
    assert!(guides(&drawn).contains(&"regions-billing") && drawn.wait.as_ref().unwrap().minutes == 5);
    assert!(drawn.letter.unwrap().lines[0].contains("credits are depleted"));
    // The cure is checked by the same press.
    press(&mut visit, &Event::Run(Rung::Generate), &support::rungs::good(Rung::Generate));
    assert_eq!(report(&visit).verdicts[0].id, "key_generates");
}

#[test]
fn a_command_with_bearer() {
    let mut visit = open(TODAY);
    let key = support::auth();
    let url = "https://generativelanguage.googleapis.com/v1beta/models";
    visit.read(format!("curl -H \"Authorization: Bearer {key}\" {url}"), Origin::Paste);
    let drawn = report(&visit);
    assert_eq!(drawn.findings[0].id, "wrong_auth_header");
    let corrected = [r#"curl -H "x-goog-api-key: $GEMINI_API_KEY" "#, url].concat();
    assert_eq!(drawn.corrected.as_ref().unwrap().lines, [corrected]);
    assert!(guides(&drawn).contains(&"first-call"));
    // The key itself is fine, and Check shows it.
    press(&mut visit, &Event::Press, &answer(200, support::visit::LIST));
    assert_eq!(report(&visit).verdicts[0].id, "key_lists_models");
}
