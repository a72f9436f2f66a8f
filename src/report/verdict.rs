//! A diagnosis in words: cause, certainty, evidence, the other causes, the cure.

use super::answerer::{named, prose, settles_by_hand};
use super::compared;
use super::evidence::{evidence, quotation};
use super::quota::{self, LimitLines, Quota};
use super::reading::certainty_word;
use super::step::{StepLine, steps, written};
use super::wait::{self, PointLine};
use crate::check::Rung;
use crate::diagnosis::{Complaint, Diagnosis, Source};
use crate::knowledge::cause::Severity;
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Words;
use crate::knowledge::provider::{Provider, Verify};
use crate::knowledge::providers::{self, unknown};
use crate::knowledge::sign::Certainty;
use crate::knowledge::station::Station;
use crate::redact::{Redactor, Shared};
use crate::remedy::ask;
use crate::remedy::system::System;
use crate::visit::{Settlement, Visit};

/// One verdict, ready to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub id: &'static str,
    /// The id of the rule that decided, or of the comparison; none where no rule holds.
    pub rule: Option<&'static str>,
    /// The id of whoever answered.
    pub provider: &'static str,
    /// The contract's `data-source`.
    pub source: &'static str,
    pub source_word: String,
    pub certainty: Certainty,
    pub certainty_word: &'static str,
    pub severity: Severity,
    pub severity_word: &'static str,
    pub title: String,
    pub meaning: String,
    pub evidence: Vec<Fact>,
    /// The limit that was reached, where the verdict is about one.
    pub quota: Option<Quota>,
    /// Seconds until another try can succeed, counted down since the text or answer came.
    pub left: Option<u32>,
    /// When it ends by the visitor's clock. In no report.
    pub resets: Option<String>,
    /// The same as a picture.
    pub limit: Option<LimitLines>,
    pub also: Vec<Alternative>,
    pub steps: Vec<StepLine>,
    /// Where to press next, where that is not Check.
    pub next: Option<PointLine>,
    pub verify: Option<VerifyLines>,
    /// Names of the models that the key lists and that can generate.
    pub models: Vec<String>,
}

/// One line of evidence, redacted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub label: String,
    pub text: String,
    /// The text as it may be shared; none where it is the page's own.
    pub shared: Option<Shared>,
}

/// Another cause that the same evidence allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    pub id: &'static str,
    pub title: String,
    /// What would show that this one is it.
    pub settle: String,
}

/// A command that shows whether the cure worked, or how a call fares elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyLines {
    pub heading: &'static str,
    /// Why to run it elsewhere than here.
    pub note: Option<&'static str>,
    pub command: String,
    /// The same for the other shells, by their names.
    pub shells: Vec<(&'static str, String)>,
    pub prints: &'static str,
}

/// The check's verdict, then the text's.
pub fn verdicts(visit: &Visit, words: &Words, redactor: &Redactor) -> Vec<Verdict> {
    let checked = visit.checked().map(|(rung, diagnosis)| match visit.settlement() {
        Some(settlement) => settled(&settlement, diagnosis, rung, visit, words, redactor),
        None => verdict(diagnosis, Some(rung), visit, words, redactor),
    });
    let told = visit.told().map(|diagnosis| verdict(diagnosis, None, visit, words, redactor));
    checked.into_iter().chain(told).collect()
}

/// The check's verdict after a comparison: its cause and its evidence, and what the verdict was before.
fn settled(
    it: &Settlement,
    before: &Diagnosis,
    rung: Rung,
    visit: &Visit,
    words: &Words,
    redactor: &Redactor,
) -> Verdict {
    Verdict {
        meaning: (*it.row.told.get(visit.setting.language)).to_string(),
        evidence: compared::settled(it, before, visit, words, redactor),
        ..verdict(&it.diagnosis, Some(rung), visit, words, redactor)
    }
}

fn verdict(
    diagnosis: &Diagnosis,
    rung: Option<Rung>,
    visit: &Visit,
    words: &Words,
    redactor: &Redactor,
) -> Verdict {
    // Where the text does not say whose error it is, the visitor may.
    let provider = providers::by_id(diagnosis.provider).or(visit.settled()).unwrap_or(unknown());
    let said = prose(diagnosis.cause, provider, &visit.setting);
    let severity = diagnosis.severity();
    let (source, source_word) = match diagnosis.source {
        Source::Text => ("text", words.from_text.to_string()),
        Source::Check => ("check", named(words.from_check, provider, words)),
    };
    let quota = quota::of(diagnosis);
    Verdict {
        id: diagnosis.cause.id(),
        rule: diagnosis.rule,
        provider: provider.id,
        source,
        source_word: if diagnosis.complaint.wire.is_some() {
            words.observed.to_string()
        } else {
            source_word
        },
        certainty: diagnosis.certainty,
        certainty_word: certainty_word(diagnosis.certainty, words),
        severity,
        severity_word: severity_word(severity, words),
        title: named(said.title, provider, words),
        meaning: named(said.meaning, provider, words),
        evidence: evidence(diagnosis, rung, visit, words, redactor),
        resets: quota.as_ref().and_then(|quota| quota::resets(quota, &visit.setting, words)),
        left: quota.as_ref().and_then(|quota| quota.wait_s).and_then(|wait| left(wait, diagnosis, visit)),
        limit: quota.as_ref().and_then(|quota| quota::picture(quota, words)),
        quota,
        also: diagnosis.also.iter().map(|&cause| alternative(cause, provider, visit, words)).collect(),
        steps: other_key(diagnosis, rung, visit, words)
            .into_iter()
            .chain(steps(
                &said.steps,
                visit.setting.system,
                provider,
                Some((&diagnosis.complaint, redactor)),
                words,
            ))
            .collect(),
        next: rung.and_then(|rung| next(rung, severity, visit, words)),
        models: models(&diagnosis.complaint, redactor),
        verify: rung.and_then(|rung| elsewhere(rung, visit, words)).or_else(|| {
            if needs_command(diagnosis, severity) {
                cure(provider, visit.setting.system, words)
            } else {
                None
            }
        }),
    }
}

/// The seconds of a wait that are left: since the answer came, or since the text was pasted. A text that bears its
/// moment is as old as that, and one that is older than the wait has nothing left.
fn left(wait: u32, diagnosis: &Diagnosis, visit: &Visit) -> Option<u32> {
    let moment = match diagnosis.source {
        Source::Text => diagnosis.moment(visit.text()),
        Source::Check => None,
    };
    let passed = match moment {
        None => visit.age(),
        Some(moment) => {
            let passed = wait::passed(&moment, wait, &visit.setting)?;
            if moment.second.is_some() { passed } else { visit.age() }
        }
    };
    Some(wait.saturating_sub(passed))
}

/// Good news leads up to generating; what was refused above Check is asked again there.
fn next(rung: Rung, severity: Severity, visit: &Visit, words: &Words) -> Option<PointLine> {
    let to = match severity {
        Severity::Fine => Some(Rung::Generate).filter(|to| rung < *to),
        _ => Some(rung).filter(|rung| *rung > Rung::Accepted),
    };
    wait::point(to?, visit, words)
}

/// Whoever has another key at hand should not create a third one.
fn other_key(diagnosis: &Diagnosis, rung: Option<Rung>, visit: &Visit, words: &Words) -> Option<StepLine> {
    let refused = rung.is_some() && matches!(diagnosis.severity(), Severity::Blocking | Severity::Unknown);
    let by_key = diagnosis.cause.station() == Some(Station::Key);
    (refused && by_key && visit.has_another_key()).then(|| StepLine {
        text: words.other_key.to_string(),
        link: None,
        shared_url: None,
        command: None,
    })
}

/// Whether a command shows that the cure worked, or the answer that this page could not read. A key that is bound to a
/// site, an app or an address is refused by any command too, cured or not.
fn needs_command(diagnosis: &Diagnosis, severity: Severity) -> bool {
    let cause = diagnosis.cause;
    let is_bound = cause.severity_here() == Severity::Unknown && cause.station() == Some(Station::Key);
    matches!(severity, Severity::Blocking | Severity::Unknown) && !is_bound && settles_by_hand(diagnosis)
}

/// The command that shows that a cure worked.
fn cure(provider: &Provider, system: System, words: &Words) -> Option<VerifyLines> {
    match provider.verify {
        Some(Verify { command, prints }) => Some(VerifyLines {
            heading: words.verify,
            note: None,
            command: written(command, system).into_owned(),
            shells: Vec::new(),
            prints,
        }),
        None => by_hand(provider, words.verify, None),
    }
}

/// The question of a provider as a command for each shell.
pub fn by_hand(
    provider: &Provider,
    heading: &'static str,
    note: Option<&'static str>,
) -> Option<VerifyLines> {
    let mut shells = ask::commands(provider).into_iter();
    let (_, command) = shells.next()?;
    let others = shells.filter(|(_, other)| *other != command).collect();
    let prints =
        provider.verify.filter(|_| provider.id != providers::GEMINI).map_or(ask::PRINTS, |it| it.prints);
    Some(VerifyLines { heading, note, shells: others, prints, command })
}

/// The request of an upper rung as a command: the answer depends on the address that asks.
fn elsewhere(rung: Rung, visit: &Visit, words: &Words) -> Option<VerifyLines> {
    let probe = visit.probes().iter().find(|probe| probe.rung == rung)?;
    Some(VerifyLines {
        heading: words.elsewhere,
        note: Some(words.from_this_browser),
        command: written(probe.verify.command, visit.setting.system)
            .replace("{model}", visit.model()?.name()),
        shells: Vec::new(),
        prints: probe.verify.prints,
    })
}

/// A provider lists some dozens; a hostile answer may list more than anyone reads.
const MODELS: usize = 300;

fn models(complaint: &Complaint, redactor: &Redactor) -> Vec<String> {
    let names = complaint.facts_named("generating").take(MODELS);
    names.map(|name| quotation(name, redactor)).collect()
}

const fn severity_word(severity: Severity, words: &Words) -> &'static str {
    match severity {
        Severity::Fine => words.fine,
        Severity::Passing => words.passing,
        Severity::Blocking => words.blocking,
        Severity::Unknown => words.unknown,
    }
}

fn alternative(cause: Cause, provider: &Provider, visit: &Visit, words: &Words) -> Alternative {
    let said = prose(cause, provider, &visit.setting);
    let words = |text| named(text, provider, words);
    Alternative { id: cause.id(), title: words(said.title), settle: words(said.settle) }
}
