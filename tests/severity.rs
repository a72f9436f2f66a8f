//! How much a cause stands in the way: of the visitor's own program, or of this page's request only.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may fail")]

mod support;

use key_clinic::check::Event;
use key_clinic::exchange::{Fault, Outcome};
use key_clinic::intake::Origin;
use key_clinic::knowledge::cause::{Prose, Severity};
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::sign::Wire;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::{Report, report};
use support::cases::{self, Given, none};
use support::visit::{answer, answered, open_in, pasted, press};

const TODAY: Date = Date::new(2026, 11, 21);

/// Those whose key refuses everybody but its own callers.
const BOUND: &[Cause] = &[
    Cause::ReferrerBlocked,
    Cause::IpBlocked,
    Cause::IpOrReferrerBlocked,
    Cause::AndroidAppBlocked,
    Cause::IosAppBlocked,
];

fn reason(cause: Cause) -> &'static str {
    match cause {
        Cause::ReferrerBlocked => "API_KEY_HTTP_REFERRER_BLOCKED",
        Cause::IpBlocked => "API_KEY_IP_ADDRESS_BLOCKED",
        Cause::AndroidAppBlocked => "API_KEY_ANDROID_APP_BLOCKED",
        Cause::IosAppBlocked => "API_KEY_IOS_APP_BLOCKED",
        _ => "ipRefererBlocked",
    }
}

fn body(cause: Cause) -> String {
    let list = if cause == Cause::IpOrReferrerBlocked { "errors" } else { "details" };
    format!(
        r#"{{"error":{{"code":403,"message":"Refused.","status":"PERMISSION_DENIED","{list}":[{{"reason":"{}"}}]}}}}"#,
        reason(cause)
    )
}

fn states(report: &Report) -> Vec<&'static str> {
    report.way.iter().map(|line| line.state).collect()
}

#[test]
fn a_bound_key_cannot_be_told_from_this_page_and_is_a_fault_in_a_program() {
    for &cause in BOUND {
        let here = answered(&support::auth(), &answer(403, &body(cause)), TODAY);
        let verdict = &here.verdicts[0];
        assert_eq!((verdict.id, verdict.severity), (cause.id(), Severity::Unknown));
        assert_eq!(verdict.severity_word, "Cannot be told from here");
        assert!(states(&here).contains(&"unknown") && !states(&here).contains(&"failed"), "{:?}", here.way);
        let text = format!("Error: 403 from generativelanguage.googleapis.com\n{}", body(cause));
        let there = pasted(&text, TODAY);
        assert_eq!((there.verdicts[0].id, there.verdicts[0].severity), (cause.id(), Severity::Blocking));
        assert!(states(&there).contains(&"failed") && !states(&there).contains(&"unknown"));
        // No command is the site, the app or the address that the key is bound to.
        assert!(verdict.verify.is_none() && there.verdicts[0].verify.is_none(), "{cause:?}");
    }
}

#[test]
fn an_unreadable_answer_cannot_be_told_from_here() {
    for wire in [Wire::Unreadable, Wire::UnreadableFromFile, Wire::Unreachable] {
        let fault = Outcome::Fault(Fault { wire, http: None, received: 0, elapsed_ms: 9 });
        let report = answered(&support::auth(), &fault, TODAY);
        assert_eq!(report.verdicts[0].severity, Severity::Unknown, "{wire:?}");
        assert!(!states(&report).contains(&"failed"), "{wire:?} {:?}", report.way);
    }
    for text in ["", "{}", "[]", "hello", r#"{"error":{"code":418,"message":"No."}}"#] {
        let report = answered(&support::auth(), &answer(418, text), TODAY);
        let verdict = &report.verdicts[0];
        assert_eq!((verdict.id, verdict.severity), ("unrecognized", Severity::Unknown), "{text}");
    }
}

#[test]
fn it_is_said_in_both_languages() {
    for (language, word, stop) in [
        (Language::English, "Cannot be told from here", "cannot tell"),
        (Language::Chinese, "在这里无法判断", "无法判断"),
    ] {
        let mut visit = open_in(language, TODAY);
        visit.read(support::auth(), Origin::Paste);
        press(&mut visit, &Event::Press, &answer(403, &body(Cause::ReferrerBlocked)));
        let drawn = report(&visit);
        assert_eq!(drawn.verdicts[0].severity_word, word);
        assert_eq!(drawn.way.iter().find(|line| line.state == "unknown").unwrap().word, stop);
    }
}

/// "That is expected" never stands beside "Fix needed".
#[test]
fn nothing_that_says_it_is_no_fault_needs_a_change() {
    let excuses =
        |prose: &Prose| prose.meaning.contains("is expected") || prose.meaning.contains("这是正常现象");
    let mut faults = Vec::new();
    for cause in Cause::ALL {
        let words = [Language::English, Language::Chinese].map(|it| [cause.prose(it), cause.elsewhere(it)]);
        for prose in words.into_iter().flatten() {
            if excuses(prose) && cause.severity_here() == Severity::Blocking {
                faults.push(format!("{}: {}", cause.id(), prose.meaning));
            }
        }
    }
    none(&faults);
}

/// Every case of a check: the severity is the cause's own, or that of a cause that this page alone cannot tell.
#[test]
fn only_what_this_page_met_differs_from_the_causes_own() {
    let differs: Vec<&Cause> = Cause::ALL.iter().filter(|it| it.severity() != it.severity_here()).collect();
    assert!(BOUND.iter().all(|cause| differs.contains(&cause)));
    assert!(differs.iter().all(|cause| cause.severity_here() == Severity::Unknown));
    let mut faults = Vec::new();
    for case in cases::all() {
        let Given::Text { text, today, .. } = &case.given else { continue };
        for verdict in pasted(&cases::fill(text), today.0).verdicts {
            let cause = Cause::by_id(verdict.id).unwrap();
            if verdict.source == "text" && verdict.severity != cause.severity() {
                faults.push(format!("{}: {} {:?}", case.name, verdict.id, verdict.severity));
            }
        }
    }
    none(&faults);
}
