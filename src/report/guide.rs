//! The guides for what was found, and the choice of a system.

use std::borrow::Cow;

use super::answerer::answerer;
use super::step::{StepLine, line};
use super::{Report, Section};
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Words;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers::{self, gemini};
use crate::remedy::guides::{self, Guide, Line};
use crate::remedy::system::System;
use crate::remedy::variable;
use crate::visit::Visit;

/// A topic with the steps for the chosen system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideLines {
    pub id: &'static str,
    pub title: &'static str,
    pub steps: Vec<StepLine>,
}

/// One entry of a list to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionLine {
    pub id: &'static str,
    pub label: &'static str,
    pub chosen: bool,
}

/// Those that a verdict, a finding or a fingerprint calls for, in this order.
pub fn guides(report: &Report, visit: &Visit) -> Vec<GuideLines> {
    let asked = visit.provider().id;
    let verdicts = report.verdicts.iter().map(|verdict| (verdict.id, verdict.provider));
    let findings = report.findings.iter().map(|finding| (finding.id, asked));
    let printed = report.fingerprint.iter().filter_map(|lines| Some((lines.outcome.as_ref()?.cause?, asked)));
    let mut wanted: Vec<(&Guide, &Provider)> = Vec::new();
    for (cause, provider) in verdicts.chain(findings).chain(printed) {
        let provider = answerer(provider);
        for guide in Cause::by_id(cause).into_iter().flat_map(guides::of) {
            if wanted.iter().all(|(known, _)| known.id != guide.id) && speaks_for(guide, provider) {
                wanted.push((guide, provider));
            }
        }
    }
    wanted.into_iter().map(|(guide, provider)| lines(guide, provider, visit)).collect()
}

/// Google's other services share its console, and so its guides.
fn speaks_for(guide: &Guide, provider: &Provider) -> bool {
    !guide.is_geminis || provider.company == gemini().company
}

/// The steps of a guide that are for the chosen system and this provider.
pub fn lines(guide: &Guide, provider: &Provider, visit: &Visit) -> GuideLines {
    let language = visit.setting.language;
    let system = visit.setting.system;
    let mut steps = Vec::new();
    let fits = |step: &&Line| {
        (step.on.is_empty() || step.on.contains(&system))
            && (!step.is_geminis || provider.id == providers::GEMINI)
    };
    for step in guide.steps.iter().filter(fits) {
        let command = step
            .command
            .and_then(|command| variable::in_command(command_of(command, step, system)?, provider));
        // What is to be typed elsewhere is no step here.
        if step.command.is_none() || command.is_some() {
            steps.push(line(step.text.get(language), step.place, command, provider, None, language.words()));
        }
    }
    GuideLines { id: guide.id, title: guide.title.get(language), steps }
}

/// What is to be copied; none where that is for another system. A step for this system alone is written for it.
fn command_of(command: &'static str, step: &Line, system: System) -> Option<Cow<'static, str>> {
    if step.on.is_empty() { system.spoken(command) } else { Some(Cow::Borrowed(command)) }
}

/// The list of systems, while a guide depends on it.
pub fn systems(report: &Report, visit: &Visit, words: &Words) -> Option<Section<OptionLine>> {
    let line = |(system, label): (System, &'static str)| OptionLine {
        id: system.id(),
        label,
        chosen: system == visit.setting.system,
    };
    let wanted = !report.guides.is_empty();
    let all = System::ALL.into_iter().zip(words.systems).filter(|_| wanted).map(line);
    Section::of(words.guides, words.system_note, all.collect())
}
