//! Steps of a cure or a guide, with their links, as the chosen system needs them.

use std::borrow::Cow;

use super::answerer::named;
use super::fill::fill;
use crate::diagnosis::Complaint;
use crate::knowledge::cause::Step;
use crate::knowledge::language::Words;
use crate::knowledge::place::Place;
use crate::knowledge::provider::Provider;
use crate::redact::{Redactor, Shared};
use crate::remedy::system::System;
use crate::remedy::variable;

/// One step of the cure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLine {
    pub text: String,
    /// Name and address of the place.
    pub link: Option<(&'static str, String)>,
    /// The address as it may be shared, where an answer had a part in it.
    pub shared_url: Option<Shared>,
    /// As the chosen system writes it.
    pub command: Option<Cow<'static, str>>,
}

/// The command as the system writes it, or as it is where it has no other form.
pub fn written(command: &'static str, system: System) -> Cow<'static, str> {
    system.spoken(command).unwrap_or(Cow::Borrowed(command))
}

/// Steps with the provider's links in them; an answer may name the project or the very page. A command for
/// another system falls out, unless nothing would be left.
pub fn steps(
    steps: &'static [Step],
    system: System,
    provider: &Provider,
    answer: Option<(&Complaint, &Redactor)>,
    words: &Words,
) -> Vec<StepLine> {
    let mut lines: Vec<StepLine> = Vec::new();
    for step in steps {
        let spoken = |command| variable::in_command(system.spoken(command)?, provider);
        let command = match step.command.map(spoken) {
            Some(None) => continue,
            Some(command) => command,
            None => None,
        };
        // What the system's own step says again, it says better.
        lines.retain(|line| line.command.is_none() || line.command != command);
        lines.push(line(step.text, step.place, command, provider, answer, words));
    }
    if lines.is_empty() {
        let all = steps.iter();
        return all
            .map(|step| {
                let command = step.command.and_then(|it| variable::in_command(Cow::Borrowed(it), provider));
                line(step.text, step.place, command, provider, answer, words)
            })
            .collect();
    }
    lines
}

/// A step of a cure or of a guide.
pub fn line(
    text: &str,
    place: Option<Place>,
    command: Option<Cow<'static, str>>,
    provider: &Provider,
    answer: Option<(&Complaint, &Redactor)>,
    words: &Words,
) -> StepLine {
    StepLine {
        text: named(text, provider, words),
        link: place.and_then(|place| link(place, provider, answer)),
        shared_url: None,
        command,
    }
}

fn link(
    place: Place,
    provider: &Provider,
    answer: Option<(&Complaint, &Redactor)>,
) -> Option<(&'static str, String)> {
    let link = provider.place(place)?;
    let (complaint, redactor) = answer.unzip();
    // What the redactor would touch may be a key, and must not become part of an address either.
    let is_clean = |text: &&str| redactor.is_some_and(|it: &Redactor| it.is_clean(text));
    let project = complaint.and_then(Complaint::project).filter(is_clean);
    let activation = complaint.and_then(|complaint| complaint.fact("activationUrl")).filter(is_clean);
    let service = complaint
        .and_then(|complaint| complaint.fact("service"))
        .filter(is_clean)
        .filter(|it| is_service(it));
    let url = match (place, activation.filter(|url| is_console(url)), project, link.project_url) {
        (Place::ApiLibrary, Some(url), _, _) => url.to_string(),
        (_, _, Some(project), Some(template)) => fill(template, &[("project", project)]),
        _ => link.url.to_string(),
    };
    // The pages of an API name its service: another one than usual may be the one that is off.
    let host = provider.list.as_ref().map_or("", |request| request.host());
    let url = service.filter(|_| !host.is_empty()).map_or(url.clone(), |service| url.replace(host, service));
    Some((link.name, url))
}

fn is_service(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-');
    text.len() < 80 && text.ends_with(".googleapis.com") && text.bytes().all(plain)
}

/// Only an address of Google's console is taken out of an answer: anyone may have written the answer.
fn is_console(url: &str) -> bool {
    const CONSOLES: [&str; 2] =
        ["https://console.developers.google.com/", "https://console.cloud.google.com/"];
    let plain =
        url.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\\'));
    plain && CONSOLES.iter().any(|console| url.starts_with(console))
}
