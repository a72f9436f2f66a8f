//! Whoever answered is the one that the words speak of: no other vendor's name, page, variable or kind of key stands
//! in them. The words of each cause are looked at for each provider, and every row that a provider's answer can meet
//! is played.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail, and says so"
)]

mod support;

use std::collections::BTreeSet;

use key_clinic::intake::Origin;
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::provider::Provider;
use key_clinic::knowledge::providers::{self, gemini};
use key_clinic::knowledge::rules;
use key_clinic::knowledge::sign::Sign;
use key_clinic::knowledge::timeline::Date;
use key_clinic::remedy::{system::System, variable};
use key_clinic::report::{Report, StepLine, report};
use support::visit::open;

const TODAY: Date = Date::new(2026, 11, 30);
/// What is Google's beside the names and pages in its providers' files.
const GOOGLES: &[&str] = &[
    "Google",
    "Gemini",
    "gemini",
    "AI Studio",
    "GEMINI_",
    "GOOGLE_",
    "x-goog",
    "gcloud",
    "Vertex",
    "Cloud console",
    "Cloud 控制台",
    "AIza",
    "AQ.",
    "53",
    "39",
    "google",
];

/// Everybody who answers under a name of its own, but Gemini, for whom the causes' own files are written.
fn all() -> impl Iterator<Item = &'static Provider> {
    providers::all().iter().filter(|provider| provider.id != providers::GEMINI)
}

/// What must not stand in words for this provider.
fn foreign(provider: &Provider) -> BTreeSet<&'static str> {
    let others = providers::all().iter().filter(|it| it.company != provider.company && !it.places.is_empty());
    let mut foreign: BTreeSet<&str> = BTreeSet::new();
    for other in others.clone() {
        foreign.extend([other.name, other.company, other.variable]);
        foreign.extend(other.kinds.iter().map(|kind| kind.shape.prefix).filter(|it| it.len() > 3));
        foreign.extend(other.places.iter().filter_map(|link| link.url.split('/').nth(2)));
    }
    if provider.company != gemini().company {
        foreign.extend(GOOGLES);
    }
    // Azure OpenAI bears another's name within its own.
    let own = [provider.name, provider.company, provider.variable];
    foreign.retain(|word| !word.is_empty() && !own.iter().any(|name| name.contains(word)));
    foreign
}

/// The foreign words that stand in the text, once the provider's own names are out of it.
fn found(text: &str, provider: &Provider, foreign: &BTreeSet<&'static str>) -> Vec<&'static str> {
    let mut text = text.to_string();
    for own in [provider.name, provider.variable, provider.company].iter().filter(|own| !own.is_empty()) {
        text = text.replace(own, "");
    }
    foreign.iter().copied().filter(|word| text.contains(word)).collect()
}

#[test]
fn no_cause_speaks_of_another_vendor() {
    let mut faults = Vec::new();
    for provider in all() {
        let foreign = foreign(provider);
        for language in Language::ALL {
            for cause in Cause::ALL.iter().copied().filter(|cause| !cause.is_googles()) {
                let prose = cause.elsewhere(language);
                let mut texts = vec![prose.title.to_string(), prose.meaning.into(), prose.settle.into()];
                for step in &prose.steps {
                    texts.push(step.text.into());
                    let spoken = System::ALL.iter().filter_map(|system| system.spoken(step.command?));
                    texts.extend(
                        spoken.filter_map(|it| Some(variable::in_command(it, provider)?.into_owned())),
                    );
                }
                for text in texts {
                    for word in found(&text, provider, &foreign) {
                        faults.push(format!("{}: {}: {word} in {text:?}", provider.id, cause.id()));
                    }
                }
            }
        }
    }
    faults.dedup_by_key(|fault| fault.split_once(": ").map(|(_, rest)| rest.to_string()));
    assert!(
        faults.is_empty(),
        "move it to the [gemini] part of its file in src/knowledge/data/causes:\n{}",
        faults.join("\n")
    );
}

/// The rows that judge what this provider said; Google's own stand behind them, for where it was Google that spoke.
fn rows(provider: &'static Provider) -> impl Iterator<Item = &'static Sign> {
    let tables = [rules::of(provider), rules::general(), rules::network(), rules::last()];
    tables.into_iter().flatten().flat_map(|group| group.iter())
}

#[test]
fn no_row_means_what_only_google_has() {
    let mut faults = Vec::new();
    for provider in all().filter(|it| it.company != gemini().company) {
        for sign in rows(provider) {
            for cause in [sign.cause].iter().chain(&sign.also).filter(|cause| cause.is_googles()) {
                faults.push(format!("{}: {} by {:?}", provider.id, cause.id(), sign.phrase));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A text that the row knows.
fn said(sign: &Sign) -> Option<String> {
    let phrase = sign.phrase.first()?.replace('*', " x ");
    let fact = sign
        .fact
        .map_or(String::new(), |(name, value)| format!("\"{name}\": \"{}\", ", value.replace('*', "x")));
    let status = sign.http.first().copied().unwrap_or(400);
    Some(format!("HTTP {status}\n{{\"error\": {{{fact}\"message\": \"{phrase}\"}}}}"))
}

/// What the page says of it, the evidence aside.
fn told(report: &Report) -> (Vec<String>, Vec<String>) {
    let (mut words, mut guides) = (Vec::new(), Vec::new());
    let steps = |out: &mut Vec<String>, steps: &[StepLine]| {
        for step in steps {
            out.push(step.text.clone());
            out.extend(step.command.iter().map(std::string::ToString::to_string));
            out.extend(step.link.iter().flat_map(|(name, url)| [(*name).to_string(), url.clone()]));
        }
    };
    for verdict in &report.verdicts {
        words.extend([verdict.title.clone(), verdict.meaning.clone(), verdict.source_word.clone()]);
        words.extend(verdict.also.iter().flat_map(|also| [also.title.clone(), also.settle.clone()]));
        words.extend(verdict.verify.iter().map(|verify| verify.command.clone()));
        steps(&mut words, &verdict.steps);
    }
    for finding in &report.findings {
        words.extend([finding.title.clone(), finding.meaning.clone()]);
        steps(&mut words, &finding.steps);
    }
    for guide in &report.guides {
        guides.push(guide.title.to_string());
        steps(&mut guides, &guide.steps);
    }
    guides.extend(report.tools.iter().map(|tools| tools.heading.to_string()));
    (words, guides)
}

#[test]
fn no_answer_of_anybody_is_told_in_another_vendors_words() {
    let (mut faults, mut played) = (BTreeSet::new(), BTreeSet::new());
    for provider in all().filter(|it| it.company != gemini().company) {
        let foreign = foreign(provider);
        let Some(mark) = provider.marks.first() else { continue };
        for (index, sign) in rows(provider).enumerate() {
            let Some(text) = said(sign) else { continue };
            let text = format!("{text} {mark}");
            let mut visit = open(TODAY);
            visit.read(text, Origin::Paste);
            for language in Language::ALL {
                visit.setting.language = language;
                let report = report(&visit);
                let Some(verdict) = report.verdicts.first().filter(|it| it.provider == provider.id) else {
                    continue;
                };
                played.insert((provider.id, index));
                let (words, guides) = told(&report);
                for text in words {
                    for word in found(&text, provider, &foreign) {
                        faults.insert(format!("{}: {}: {word} in {text:?}", provider.id, verdict.id));
                    }
                }
                // A guide may name Google's secret store beside others; what is Gemini's it may not.
                for text in guides {
                    for word in ["Gemini", "GEMINI", "GOOGLE_", "AI Studio", "x-goog", "gemini"] {
                        if text.contains(word) {
                            faults.insert(format!(
                                "{}: {}: a guide: {word} in {text:?}",
                                provider.id, verdict.id
                            ));
                        }
                    }
                }
            }
        }
    }
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
    assert!(played.len() > 1_500, "only {} rows were played", played.len());
}
