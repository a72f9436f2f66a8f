//! The rules: what is wrong in their conditions. What they say to prove themselves is looked at in `proofs.rs`.

use std::collections::{BTreeMap, BTreeSet};

use super::data::{Cause, Rule, Rules};
use super::{BODIES, DATA, Faults, RUNGS, SENT, TRANSPORTS, one_of};

const CERTAINTIES: [&str; 3] = ["certain", "likely", "possible"];

pub fn check(causes: &[(String, Cause)], rules: &BTreeMap<String, Rules>, faults: &mut Faults) {
    let ids: BTreeSet<&str> = causes.iter().map(|(id, _)| id.as_str()).collect();
    let mut seen = BTreeSet::new();
    for (set, rules) in rules {
        for rule in &rules.all {
            let mut fault =
                |text: String| faults.push(format!("{DATA}/rules/{set}.toml, rule {}: {text}", &*rule.id));
            if !rule.id.starts_with(&format!("{set}.")) {
                fault(format!("begin its id with `{set}.`."));
            }
            if !seen.insert(&*rule.id) {
                fault("another rule has this id: choose another.".to_owned());
            }
            check_rule(rule, &ids, &mut fault);
        }
    }
}

fn check_rule(rule: &Rule, causes: &BTreeSet<&str>, fault: &mut impl FnMut(String)) {
    for cause in std::iter::once(&rule.cause).chain(&rule.also) {
        if !causes.contains(cause.as_str()) {
            fault(format!("there is no cause `{}`: add causes/{0}.toml, or name another.", cause.as_str()));
        }
    }
    if let Some(certainty) = &rule.certainty {
        one_of("certainty", certainty, &CERTAINTIES, fault);
        if &**certainty == "certain" && !rule.also.is_empty() {
            fault("nothing is certain beside other causes: drop `certainty`, or `also`.".to_owned());
        }
    }
    let named: [(&str, Option<&String>, &[&str]); 5] = [
        ("body", rule.body.as_ref(), &BODIES),
        ("transport", rule.transport.as_ref(), &TRANSPORTS),
        ("sent", rule.sent.as_ref(), &SENT),
        ("lowest_rung", rule.lowest_rung.as_ref(), &RUNGS),
        ("highest_rung", rule.highest_rung.as_ref(), &RUNGS),
    ];
    for (name, id, all) in named {
        if let Some(id) = id.filter(|id| !all.contains(&id.as_str())) {
            fault(format!("there is no {name} `{}`: write one of {}.", &**id, all.join(", ")));
        }
    }
    let looks = rule.reason.is_some()
        || rule.field.is_some()
        || !rule.phrase.is_empty()
        || rule.status.is_some()
        || !rule.http.is_empty()
        || rule.body.is_some()
        || rule.transport.is_some();
    if !looks {
        fault("it looks at nothing of the answer: add a reason, a phrase or another condition.".to_owned());
    }
    for phrase in &rule.phrase {
        let is_plain = !phrase.is_empty()
            && phrase.to_lowercase() == **phrase
            && !phrase.contains("  ")
            && !phrase.contains(['’', '‘', '“', '”', '\n', '\t']);
        if !is_plain {
            fault(format!("write `{}` in lower case, with single spaces and straight quotes.", &**phrase));
        }
    }
    for (name, day) in [("from", &rule.from), ("until", &rule.until)] {
        if day.as_ref().is_some_and(|day| !is_day(day)) {
            fault(format!("write `{name}` as \"2026-06-19\"."));
        }
    }
}

/// `2026-06-19`.
pub fn is_day(text: &str) -> bool {
    let parts: Vec<Option<u32>> = text.split('-').map(|part| part.parse().ok()).collect();
    let length = |year: u32, month| match month {
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let [Some(year @ 2000..=2099), Some(month @ 1..=12), Some(day)] = parts[..] else { return false };
    (1..=length(year, month)).contains(&day) && text.len() == 10
}

/// Gives each rule the status of its example, by which people ask.
pub fn with_statuses(mut rules: Rules) -> Rules {
    for rule in &mut rules.all {
        rule.seen = rule.example.0.as_ref().and_then(|example| example.http);
    }
    rules
}
