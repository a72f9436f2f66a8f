//! Commands that print the fingerprint of the variable that a program sees, and never its value.
//!
//! `{name}` stands for the variable. Each needs nothing that is not there where it runs: `sha256sum` on Linux and
//! in containers, `shasum` on macOS, .NET on Windows, the standard library of each language.

mod containers;
mod languages;
mod pipelines;
mod shells;

use crate::locale::Localized;

/// One place where a program runs, and the command for it.
pub struct Command {
    /// Stable, for tests and the page.
    pub id: &'static str,
    /// The name of the shell, language or system; the same in every language.
    pub label: &'static str,
    /// The command with its blank.
    text: &'static str,
    /// What has to be known or changed before it runs.
    pub note: Option<Localized<&'static str>>,
}

/// All of them: shells, languages, containers, pipelines.
pub fn all() -> impl Iterator<Item = &'static Command> {
    [shells::COMMANDS, languages::COMMANDS, containers::COMMANDS, pipelines::COMMANDS].into_iter().flatten()
}

impl Command {
    const fn new(id: &'static str, label: &'static str, text: &'static str) -> Self {
        Self { id, label, text, note: None }
    }

    const fn note(self, en: &'static str, zh: &'static str) -> Self {
        Self { note: Some(Localized { en, zh }), ..self }
    }

    /// The command for the variable of this name.
    pub fn fill(&self, name: &str) -> String {
        self.text.replace("{name}", name)
    }
}

/// What every Unix shell can run, in single quotes: a child process sees what was exported.
macro_rules! posix {
    () => {
        r#"echo $(printf %s "${name}" | wc -c) $(printf %s "${name}" | { sha256sum 2>/dev/null || shasum -a 256; } | cut -c1-8)"#
    };
}
use posix;
