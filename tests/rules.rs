//! Every rule proves itself: its example is decided by it, its counter-example is not.

mod support;

#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "support/proofs.rs"]
mod proofs;

use std::collections::BTreeSet;

use key_clinic::knowledge::data::{Rule, Sample};
use proofs::said;
use support::cases::none;

/// What is wrong with the samples of all rules, each with the file and the rule.
fn faults(fault: impl Fn(&str, &Rule) -> Option<String>) -> Vec<String> {
    let files = proofs::files();
    let rules = proofs::rules(&files);
    let all = rules.iter().flat_map(|(set, rules)| rules.all.iter().map(move |rule| (*set, rule)));
    all.filter_map(|(set, rule)| Some(format!("rules/{set}.toml, {}: {}", &*rule.id, fault(set, rule)?)))
        .collect()
}

#[test]
fn every_example_is_decided_by_its_own_rule() {
    none(&faults(|set, rule| {
        let told = said(set, rule, rule.example.0.as_deref()?);
        let by = told.map_or("no rule", |it| it.rule);
        (by != &*rule.id).then(|| {
            format!(
                "its example is decided by {by}; change the example, or the order or the conditions of the two rules"
            )
        })
    }));
}

/// An example is about nothing else, so that the page is as sure of it as the rule is.
#[test]
fn the_page_says_of_an_example_what_its_rule_says() {
    none(&faults(|set, rule| {
        let told = said(set, rule, rule.example.0.as_deref()?)?;
        let sure = if rule.also.is_empty() { "certain" } else { "likely" };
        let sure = rule.certainty.as_deref().unwrap_or(sure);
        (told.cause != &*rule.cause || told.certainty != sure).then(|| {
            format!("its example is {} {}, the rule says {sure} {}", told.certainty, told.cause, &*rule.cause)
        })
    }));
}

#[test]
fn no_counter_example_is_decided_by_its_rule() {
    none(&faults(|set, rule| {
        let told = said(set, rule, rule.counter.0.as_deref()?)?;
        (told.rule == &*rule.id).then(|| {
            format!(
                "its counter-example is decided by it; narrow its phrases or conditions, or choose a text that does \
                 not mean {}",
                &*rule.cause
            )
        })
    }));
}

/// Otherwise it shows nothing: it has half of the words of a phrase or of the reason, or it is an answer where the rule
/// asks for no words.
#[test]
fn a_counter_example_is_a_near_miss() {
    let classes = proofs::classes();
    none(&faults(|_, rule| {
        let counter = rule.counter.0.as_deref()?;
        let has = words(counter);
        let near = |phrase: &str| {
            // Of a phrase of classes it has a word of half of them.
            if phrase.starts_with('{') {
                let text = counter.text.as_deref().unwrap_or_default().to_lowercase();
                let parts: Vec<&str> = phrase.split(' ').map(|it| it.trim_matches(['{', '}'])).collect();
                let stands = |part: &&&str| classes[**part].iter().any(|word| text.contains(word.as_str()));
                return parts.iter().filter(stands).count() * 2 >= parts.len();
            }
            let wanted: Vec<String> = split(phrase).collect();
            let held = wanted.iter().filter(|word| has.iter().any(|it| is_like(it, word))).count();
            held * 2 >= wanted.len()
        };
        let asks_no_words = rule.phrase.is_empty() && rule.reason.is_none() || !rule.http.is_empty();
        let is_near = rule.phrase.iter().chain(&rule.reason).any(|phrase| near(phrase))
            || asks_no_words && counter.text.is_none();
        let wanted: Vec<&str> = rule.phrase.iter().chain(&rule.reason).map(|it| &**it).collect();
        (!is_near).then(|| {
            format!("its counter-example has too little of its words {wanted:?}; choose a nearer text")
        })
    }));
}

/// Whether two words are one, or codes that end alike: `InvalidKeyMapError`, `ExpiredKeyMapError`.
fn is_like(one: &str, two: &str) -> bool {
    const CODE: usize = 14;
    let tail = one.chars().rev().zip(two.chars().rev()).take_while(|(one, two)| one == two).count();
    let head = one.chars().zip(two.chars()).take_while(|(one, two)| one == two).count();
    one == two || two.len() >= CODE && (one.contains(two) || head.max(tail) * 3 >= two.len())
}

/// The words of a text or a body, in small letters; of Chinese and Japanese each character.
fn words(sample: &Sample) -> BTreeSet<String> {
    sample.text.iter().chain(&sample.body).flat_map(|text| split(text)).collect()
}

fn split(text: &str) -> impl Iterator<Item = String> {
    let text: String = text.to_lowercase().chars().flat_map(apart).collect();
    let words: Vec<String> = text
        .split(|it: char| !it.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

/// A character, apart from its neighbours where its language has no spaces.
fn apart(letter: char) -> impl Iterator<Item = char> {
    let alone = ('\u{3040}'..='\u{9fff}').contains(&letter);
    let space = alone.then_some(' ');
    space.into_iter().chain([letter]).chain(space)
}
