//! The rules as their files have them, with what proves each: the page keeps none of that.

#![allow(clippy::expect_used, clippy::panic, reason = "a fault of a file of rules ends the test")]

use std::collections::BTreeMap;

use key_clinic::diagnosis::{self, Circumstance};
use key_clinic::exchange::{Answer, Fault, Outcome};
use key_clinic::knowledge::data::lists::Class;
use key_clinic::knowledge::data::{Rule, Rules, Sample};
use key_clinic::knowledge::provider::Provider;
use key_clinic::knowledge::providers;
use key_clinic::knowledge::rung::Rung;
use key_clinic::knowledge::sign::{Sent, Wire};
use key_clinic::knowledge::timeline::Date;

use crate::support::cases::{self, Day};
use crate::support::visit::pasted;

/// The text of every file of rules, by its stem.
pub(crate) fn files() -> BTreeMap<String, String> {
    let read = |path: &std::path::PathBuf| {
        (cases::stem(path), std::fs::read_to_string(path).expect("a file of rules is text"))
    };
    cases::files("src/knowledge/data/rules".as_ref(), "toml").iter().map(read).collect()
}

/// What the files say.
pub(crate) fn rules(files: &BTreeMap<String, String>) -> BTreeMap<&str, Rules> {
    files
        .iter()
        .map(|(set, text)| (set.as_str(), toml::from_str(text).expect("the build has read it")))
        .collect()
}

/// The words of each class that phrases name.
pub(crate) fn classes() -> BTreeMap<String, Vec<String>> {
    let text = include_str!("../../src/knowledge/data/classes.toml");
    let mut all: BTreeMap<String, Vec<Class>> = toml::from_str(text).expect("the build has read it");
    all.remove("class").into_iter().flatten().map(|class| (class.name, class.words)).collect()
}

/// What the page says of an example or a counter-example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// The id of the rule that decided.
    pub(crate) rule: &'static str,
    pub(crate) cause: &'static str,
    pub(crate) certainty: &'static str,
}

/// What the page says of this example or counter-example of a rule; none where it stays silent, or no rule holds.
pub(crate) fn said(file: &str, rule: &Rule, sample: &Sample) -> Option<Said> {
    let today = day(sample.today.as_ref().or(rule.from.as_ref()));
    if let Some(text) = &sample.text {
        let verdicts = pasted(&cases::fill(text), today).verdicts;
        let verdict = verdicts.into_iter().find(|verdict| verdict.source == "text")?;
        return Some(Said { rule: verdict.rule?, cause: verdict.id, certainty: verdict.certainty.id() });
    }
    let outcome = match &sample.transport {
        Some(id) => Outcome::Fault(Fault {
            wire: named(id, Wire::ALL, Wire::id),
            http: None,
            received: 0,
            elapsed_ms: 120,
        }),
        None => Outcome::Answer(Answer {
            headers: Vec::new(),
            http: sample.http.unwrap_or_default(),
            body: cases::fill(sample.body.as_deref().unwrap_or_default()),
            elapsed_ms: 120,
        }),
    };
    let provider = provider(file, sample);
    let sent = sample.sent.as_ref().or(rule.sent.as_ref());
    let rung = sample.rung.as_ref().or(rule.lowest_rung.as_ref());
    let kind = sample.kind.as_ref().or(rule.kind.as_ref());
    let kind = kind.map(|id| {
        let known = provider.kinds.iter().find(|it| it.id == &**id);
        known.unwrap_or_else(|| panic!("{}: {} has no kind `{}`", &*rule.id, provider.id, &**id)).id
    });
    let circumstance = Circumstance {
        kind,
        sent: sent.map(|id| named(id, Sent::ALL, Sent::id)),
        rung: Some(rung.map_or(Rung::Accepted, |id| named(id, &Rung::ALL, Rung::id))),
        today,
    };
    let told = diagnosis::of_outcome(provider, &outcome, &circumstance);
    Some(Said { rule: told.rule?, cause: told.cause.id(), certainty: told.certainty.id() })
}

/// The texts and bodies of all examples, with the ids of their rules and the days on which they were pasted.
pub(crate) fn texts() -> Vec<(String, String, Date)> {
    let files = files();
    let rules = rules(&files);
    let text = |rule: &Rule| {
        let sample = rule.example.0.as_deref()?;
        let text = cases::fill(sample.text.as_ref().or(sample.body.as_ref())?);
        Some((rule.id.clone(), text, day(sample.today.as_ref().or(rule.from.as_ref()))))
    };
    rules.values().flat_map(|it| &it.all).filter_map(text).collect()
}

/// Who answers: who is named, whose file it is, or the first who reads it; Gemini reads what all do.
fn provider(file: &str, sample: &Sample) -> &'static Provider {
    match &sample.provider {
        Some(id) => providers::by_id(id).unwrap_or_else(|| panic!("`{}` is no provider", &**id)),
        None => providers::by_id(file)
            .or_else(|| providers::recognised().iter().find(|it| it.rules.contains(&file)))
            .unwrap_or(providers::gemini()),
    }
}

fn named<T: Copy>(id: &String, all: &[T], name: fn(T) -> &'static str) -> T {
    all.iter()
        .copied()
        .find(|it| name(*it) == &**id)
        .unwrap_or_else(|| panic!("nothing is called `{}`", &**id))
}

fn day(text: Option<&String>) -> Date {
    text.map_or_else(Day::default, |text| Day::try_from(text.clone()).expect("a day like 2026-11-21")).0
}
