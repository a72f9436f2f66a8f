//! Certain is only what stands alone: a verdict that names other causes is at most likely.

mod support;

use key_clinic::diagnosis::{self, Circumstance, Diagnosis};
use key_clinic::exchange::{Answer, Fault, Outcome, Request};
use key_clinic::knowledge::rung::Rung;
use key_clinic::knowledge::sign::{Certainty, Sign, Wire};
use key_clinic::knowledge::timeline::Date;
use key_clinic::knowledge::{providers, rules};
use key_clinic::report::Verdict;
use support::cases::{self, Given, none};
use support::visit::pasted;

const TODAY: Date = Date::new(2026, 11, 21);

/// Every rule, with its id.
fn rows() -> impl Iterator<Item = (&'static str, &'static Sign)> {
    rules::all().map(|sign| (sign.id, sign))
}

#[test]
fn no_row_is_certain_beside_other_causes() {
    let both = |(_, sign): &(&str, &Sign)| sign.certainty == Certainty::Certain && !sign.also.is_empty();
    let fault = |(table, sign): (&str, &Sign)| {
        format!(
            "{table}: {} is certain and allows {:?}: drop these, or say likely",
            sign.cause.id(),
            sign.also
        )
    };
    none(&rows().filter(both).map(fault).collect::<Vec<_>>());
}

#[test]
fn no_row_allows_its_own_cause_or_one_twice() {
    let doubled = |(_, sign): &(&str, &Sign)| {
        let twice = |(at, cause)| sign.also.iter().take(at).any(|known| known == cause);
        sign.also.contains(&sign.cause) || sign.also.iter().enumerate().any(twice)
    };
    let fault = |(table, sign): (&str, &Sign)| format!("{table}: {} allows {:?}", sign.cause.id(), sign.also);
    none(&rows().filter(doubled).map(fault).collect::<Vec<_>>());
}

#[test]
fn no_verdict_of_a_case_is_certain_beside_other_causes() {
    let mut faults = Vec::new();
    for case in cases::all() {
        if let Given::Text { text, today, .. } = &case.given {
            let report = pasted(&cases::fill(text), today.0);
            let both = |it: &&Verdict| it.certainty == Certainty::Certain && !it.also.is_empty();
            faults.extend(report.verdicts.iter().filter(both).map(|it| format!("{}: {}", case.name, it.id)));
        }
    }
    none(&faults);
}

/// What every provider's table makes of any status, wire fault and case body, on any rung.
#[test]
fn no_outcome_is_certain_beside_other_causes() {
    let bodies = cases::all().into_iter().filter_map(|case| match case.given {
        Given::Answer { http, body, key, .. } => Some((http, cases::body(&body, &key))),
        _ => None,
    });
    let bare = STATUSES.iter().map(|&http| (http, String::new()));
    let answers = bodies
        .chain(bare)
        .map(|(http, body)| Outcome::Answer(Answer { headers: Vec::new(), http, body, elapsed_ms: 1 }));
    let faults = WIRES.map(|wire| Outcome::Fault(Fault { wire, http: None, received: 0, elapsed_ms: 1 }));
    let outcomes: Vec<Outcome> = answers.chain(faults).collect();
    let mut wrong = Vec::new();
    for provider in providers::all() {
        for kind in provider.kinds.iter().map(|kind| Some(kind.id)).take(3).chain([None]) {
            for rung in [Rung::Accepted, Rung::Generate] {
                let sent = provider.list.as_ref().map(Request::sent);
                let circumstance = Circumstance { kind, sent, rung: Some(rung), today: TODAY };
                for outcome in &outcomes {
                    let it = diagnosis::of_outcome(provider, outcome, &circumstance);
                    if is_overstated(&it) {
                        wrong.push(format!("{}: {it:?}", provider.id));
                    }
                }
            }
        }
    }
    none(&wrong);
}

fn is_overstated(it: &Diagnosis) -> bool {
    it.certainty == Certainty::Certain && !it.also.is_empty()
}

/// Those that the tables know, and some that they do not.
const STATUSES: &[u16] =
    &[200, 204, 400, 401, 402, 403, 404, 408, 418, 422, 429, 500, 502, 503, 504, 511, 529];

const WIRES: [Wire; 9] = [
    Wire::Offline,
    Wire::Unreachable,
    Wire::Unreadable,
    Wire::UnreadableFromFile,
    Wire::Deadline,
    Wire::Cancelled,
    Wire::Redirected,
    Wire::TooLarge,
    Wire::CutShort,
];
