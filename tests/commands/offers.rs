//! All commands of the page, as each system is shown them.

use std::collections::BTreeSet;

use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::providers;
use key_clinic::remedy::guides;
use key_clinic::remedy::{ask, system::System};

/// A command, and where the page offers it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Offer {
    pub(crate) from: String,
    pub(crate) system: &'static str,
    pub(crate) text: String,
}

impl Offer {
    pub(crate) fn system(&self) -> System {
        System::by_id(self.system).unwrap()
    }
}

/// What stands in a step to be copied and is no command: a line of a file, a base URL, a program's text.
pub(crate) const LINES: &[&str] = &[
    "https://",
    "GEMINI_API_KEY: ${{",
    "resourcemanager.",
    "constraints/",
    "withCredentials(",
    "import ",
    "package main",
    "export default",
    "const ",
];

/// Every command once per system.
pub(crate) fn all() -> Vec<Offer> {
    let mut found = BTreeSet::new();
    for system in System::ALL {
        let mut add = |from: &str, text: Option<String>| {
            if let Some(text) = text.filter(|text| !LINES.iter().any(|line| text.starts_with(line))) {
                found.insert(Offer { from: from.to_string(), system: system.id(), text });
            }
        };
        let spoken = |command: &'static str| system.spoken(command).map(std::borrow::Cow::into_owned);
        for cause in Cause::ALL.iter().copied() {
            let own = cause.prose(Language::English).steps.iter();
            let others =
                if cause.has_own_words() { cause.elsewhere(Language::English).steps.as_slice() } else { &[] };
            for command in own.chain(others).filter_map(|step| step.command) {
                add(cause.id(), spoken(command));
            }
        }
        for guide in guides::all() {
            for line in guide.steps.iter().filter(|line| line.on.is_empty() || line.on.contains(&system)) {
                let own = |command: &'static str| Some(command.to_string());
                let written = if line.on.is_empty() {
                    line.command.and_then(spoken)
                } else {
                    line.command.and_then(own)
                };
                add(guide.id, written);
            }
        }
        for provider in providers::all() {
            for probe in &provider.probes {
                add(provider.id, spoken(probe.verify.command).map(|text| text.replace("{model}", "a-model")));
            }
            add(provider.id, provider.verify.and_then(|verify| spoken(verify.command)));
            let label = match system {
                System::Linux | System::MacOs => "bash, zsh",
                System::PowerShell => "PowerShell",
                System::Cmd => "Windows cmd",
                _ => continue,
            };
            let by_hand = ask::commands(provider).into_iter().find(|(shell, _)| *shell == label);
            add(provider.id, by_hand.map(|(_, text)| text));
        }
    }
    found.into_iter().collect()
}

/// The command that begins so, as this system is shown it by this cause or guide.
pub(crate) fn one(from: &str, system: System, start: &str) -> Option<String> {
    let mut all = all().into_iter();
    all.find(|it| it.from == from && it.system == system.id() && it.text.starts_with(start)).map(|it| it.text)
}
