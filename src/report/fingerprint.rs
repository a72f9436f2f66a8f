//! The fingerprint of the chosen key, the commands that print that of a program, and what the two say.

use super::answerer::prose;
use super::fill::fill;
use super::step::{StepLine, steps};
use crate::intake::{Found, Standing};
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Words;
use crate::knowledge::providers;
use crate::redact::Redactor;
use crate::remedy::commands::{self, Command};
use crate::remedy::{Fingerprint, compare};
use crate::visit::Visit;

/// Is it the same key over there?
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FingerprintLines {
    /// What every command prints where the variable holds this key: `53 1a2b3c4d`.
    pub line: String,
    /// What a command is for, with the variable's name.
    pub run: String,
    pub commands: Vec<CommandLine>,
    /// The id of the command for the chosen system.
    pub proposed: &'static str,
    /// None while nothing was pasted back.
    pub outcome: Option<OutcomeLine>,
}

/// A command to copy, for one place where a program runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLine {
    pub id: &'static str,
    pub label: &'static str,
    pub text: String,
    /// What has to be known or changed first.
    pub note: Option<&'static str>,
}

/// What the line that came back means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeLine {
    /// The contract's `data-fingerprint`.
    pub id: &'static str,
    pub title: &'static str,
    pub todo: &'static str,
    /// The id of the cause whose cure the steps are.
    pub cause: Option<&'static str>,
    pub steps: Vec<StepLine>,
}

/// None where there is no key.
pub fn fingerprint(visit: &Visit, words: &Words, redactor: &Redactor) -> Option<FingerprintLines> {
    let is_key = |found: &&Found| found.kind.cause != Some(Cause::ProjectId) && !visit.is_expired();
    let found = visit.chosen().filter(is_key)?;
    let name = variable(found, visit, redactor);
    Some(FingerprintLines {
        line: Fingerprint::of_key(&found.credential).line(),
        run: fill(words.fingerprint_run, &[("name", &name)]),
        commands: commands::all().map(|command| line(command, &name, visit)).collect(),
        proposed: visit.setting.system.command(),
        outcome: outcome(found, &name, visit, words),
    })
}

fn line(command: &Command, name: &str, visit: &Visit) -> CommandLine {
    CommandLine {
        id: command.id,
        label: command.label,
        text: command.fill(name),
        note: command.note.as_ref().map(|note| *note.get(visit.setting.language)),
    }
}

/// The variable that the paste names, or the one that the provider's own tools read.
fn variable(found: &Found, visit: &Visit, redactor: &Redactor) -> String {
    match &found.place {
        Standing::Value(name) if is_variable(name) && redactor.is_clean(name) => name.clone(),
        _ if visit.provider().id == providers::UNKNOWN => "API_KEY".to_owned(),
        _ => visit.provider().id.to_ascii_uppercase() + "_API_KEY",
    }
}

/// Whether this is the name of an environment variable in every shell, and not that of a field or flag.
fn is_variable(name: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
    name.len() <= 64
        && name.bytes().next().is_some_and(letter)
        && name.bytes().all(|byte| letter(byte) || byte.is_ascii_digit())
}

fn outcome(found: &Found, name: &str, visit: &Visit, words: &Words) -> Option<OutcomeLine> {
    let printed = visit.printed();
    if printed.trim().is_empty() {
        return None;
    }
    let language = visit.setting.language;
    let outcome = compare(&found.credential, name, printed);
    let cause = outcome.cause();
    let cure = cause.map_or(&[][..], |cause| prose(cause, visit.provider(), &visit.setting).steps.as_slice());
    Some(OutcomeLine {
        id: outcome.id(),
        title: outcome.title(language),
        todo: outcome.todo(language),
        cause: cause.map(Cause::id),
        steps: steps(cure, visit.setting.system, visit.provider(), None, words),
    })
}
