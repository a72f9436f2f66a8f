//! Refuses rules that do not prove themselves: without source, example or counter-example, with a wording that another
//! rule has, or behind a rule that takes every answer before them.

use std::collections::BTreeMap;

use super::data::{Field, Rule, Rules, Sample};
use super::rules::is_day;
use super::{DATA, RUNGS};

/// What every provider reads beside its own files, the nearest first. Files that are equally near stand together: of
/// their rules the longer wording decides (`diagnosis::precedence`).
pub const SHARED: [&[&str]; 3] = [&["general", "openai", "general_after"], &["network"], &["last"]];

/// Every fault of the rules that lies not in one field of one rule.
pub fn check(rules: &BTreeMap<String, Rules>, faults: &mut Vec<String>) {
    for (set, rules_of_set) in rules {
        let mut fault =
            |id: &str, text: String| faults.push(format!("{DATA}/rules/{set}.toml, rule {id}: {text}"));
        for (at, rule) in rules_of_set.all.iter().enumerate() {
            check_source(rule, rules_of_set, &mut fault);
            check_sample(rule, "example", rule.example.0.as_deref(), &mut fault);
            check_sample(rule, "counter", rule.counter.0.as_deref(), &mut fault);
            check_place(rule, rules_of_set.all.get(..at).unwrap_or_default(), &mut fault);
        }
    }
    check_shared(rules, faults);
}

fn check_source(rule: &Rule, rules: &Rules, fault: &mut impl FnMut(&str, String)) {
    const FORM: &str = "`source = \"https://…, 2026-11\"`, `\"observed, 2026-11\"` or, second-hand, \
                        `\"reported, 2026-11\"`";
    let Some(source) = rule.source.0.as_ref().or(rules.source.0.as_ref()) else {
        return fault(
            &rule.id,
            format!("say where it is known from: {FORM}, here or at the head of the file."),
        );
    };
    let is_whole = source.rsplit_once(", ").is_some_and(|(place, month)| {
        let known = place.starts_with("https://") || place == "observed" || place == "reported";
        known && is_day(&[month, "-01"].concat())
    });
    if !is_whole {
        fault(&rule.id, format!("write its source as {FORM}."));
    }
}

fn check_sample(rule: &Rule, name: &str, sample: Option<&Sample>, fault: &mut impl FnMut(&str, String)) {
    let Some(sample) = sample else {
        let what =
            if name == "example" { "is decided by it" } else { "looks like it and is not decided by it" };
        return fault(
            &rule.id,
            format!(
                "write a text or an answer that {what}: `{name} = {{ text = '''…''' }}` or `{name} = {{ http = 401, body = '''…''' }}`."
            ),
        );
    };
    let given = [sample.text.is_some(), sample.http.is_some(), sample.transport.is_some()];
    if given.into_iter().filter(|it| *it).count() != 1 || sample.body.is_some() && sample.http.is_none() {
        fault(
            &rule.id,
            format!("give its {name} either a `text`, an `http` (with a `body`) or a `transport`."),
        );
    }
    if sample.today.as_ref().is_some_and(|day| !is_day(day)) {
        fault(&rule.id, format!("write `today` of its {name} as \"2026-06-19\"."));
    }
    if let Some(rung) = sample.rung.as_ref().filter(|rung| !RUNGS.contains(&&***rung)) {
        fault(&rule.id, format!("there is no rung `{}`: write one of {}.", &**rung, RUNGS.join(", ")));
    }
}

/// Whether there is anything left for a rule behind those before it.
fn check_place(rule: &Rule, earlier: &[Rule], fault: &mut impl FnMut(&str, String)) {
    let never = |first: &Rule| {
        format!(
            "it can never win, because {} stands before it and holds wherever it does: move it up, add a condition to \
             that one, or remove it.",
            &*first.id
        )
    };
    if let Some(first) = earlier.iter().find(|it| it.phrase.is_empty() && asks_no_more(it, rule)) {
        return fault(&rule.id, never(first));
    }
    let lost: Vec<(&String, &Rule)> = rule
        .phrase
        .iter()
        .filter_map(|phrase| Some((phrase, hearer(phrase, rule, earlier.iter())?)))
        .collect();
    match lost.first() {
        Some((_, first)) if lost.len() == rule.phrase.len() => fault(&rule.id, never(first)),
        _ => lost.iter().for_each(|(phrase, first)| fault(&rule.id, repeated(phrase, first))),
    }
    for (at, phrase) in rule.phrase.iter().enumerate() {
        if rule.phrase.iter().take(at).any(|it| it == phrase) {
            fault(&rule.id, format!("it has `{}` twice: remove one.", &**phrase));
        }
    }
}

/// The rule before this one that takes every answer in which this wording of it stands.
fn hearer<'r>(phrase: &str, rule: &Rule, mut earlier: impl Iterator<Item = &'r Rule>) -> Option<&'r Rule> {
    earlier.find(|it| it.phrase.iter().any(|it| phrase.contains(it.as_str())) && asks_no_more(it, rule))
}

fn repeated(phrase: &str, first: &Rule) -> String {
    format!(
        "{} already has `{phrase}` under the same conditions or fewer: remove it from one of them.",
        &*first.id
    )
}

/// The same for the files that every provider reads. Some name `openai`, which may repeat what is beside it.
fn check_shared(rules: &BTreeMap<String, Rules>, faults: &mut Vec<String>) {
    let of = |set: &str| rules.get(set).map_or(&[][..], |it| &it.all);
    let mut nearer: Vec<&Rule> = Vec::new();
    for sets in SHARED {
        let mut beside: Vec<&Rule> = Vec::new();
        for set in sets {
            for rule in of(set).iter().filter(|_| *set != "openai") {
                for phrase in &rule.phrase {
                    let same = beside.iter().filter(|it| it.phrase.contains(phrase)).copied();
                    if let Some(first) = hearer(phrase, rule, nearer.iter().copied().chain(same)) {
                        let text = repeated(phrase, first);
                        faults.push(format!("{DATA}/rules/{set}.toml, rule {}: {text}", &*rule.id));
                    }
                }
            }
            beside.extend(of(set));
        }
        nearer.append(&mut beside);
    }
}

/// Whether what the first asks besides wordings holds wherever what the second asks does.
fn asks_no_more(first: &Rule, second: &Rule) -> bool {
    let same = |one: &Option<String>, two: &Option<String>| one.is_none() || one == two;
    let rung = |id: &Option<String>| id.as_deref().and_then(|id| RUNGS.iter().position(|it| *it == id));
    let (low, high) = (rung(&first.lowest_rung), rung(&first.highest_rung));
    same(&first.reason, &second.reason)
        && same(&first.status, &second.status)
        && same(&first.body, &second.body)
        && same(&first.kind, &second.kind)
        && same(&first.sent, &second.sent)
        && first.transport == second.transport
        && first.field.as_ref().is_none_or(|one| second.field.as_ref().is_some_and(|two| covers(one, two)))
        && (first.http.is_empty()
            || !second.http.is_empty() && second.http.iter().all(|it| first.http.contains(it)))
        && low.is_none_or(|low| rung(&second.lowest_rung).is_some_and(|it| it >= low))
        && high.is_none_or(|high| rung(&second.highest_rung).is_some_and(|it| it <= high))
        && first.from.as_ref().is_none_or(|day| second.from.as_ref().is_some_and(|it| it >= day))
        && first.until.as_ref().is_none_or(|day| second.until.as_ref().is_some_and(|it| it <= day))
}

fn covers(one: &Field, two: &Field) -> bool {
    one.name == two.name && (&*one.is == "*" || one.is == two.is)
}
