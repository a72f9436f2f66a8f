//! Commands that print the fingerprint of the variable that a program sees, and never its value: those of
//! `knowledge/data/commands.toml`.

use crate::knowledge::data::lists;
use crate::knowledge::loaded;

/// One place where a program runs, and the command for it.
pub type Command = lists::Command<&'static str>;

/// All of them: shells, languages, containers, pipelines.
pub fn all() -> impl Iterator<Item = &'static Command> {
    loaded::knowledge().map_or(&[][..], |knowledge| &knowledge.lists.commands).iter()
}

impl Command {
    /// The command for the variable of this name.
    pub fn fill(&self, name: &str) -> String {
        self.text.replace("{name}", name)
    }
}
