//! Reads the files beside the folders, one list each, and refuses what is wrong in them.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use super::data::lists::{Class, Command, Lists, Models, Moment, Outcome, Tool, Wait};
use super::data::{Cause, Localized, Rules};
use super::guides::{is_said, place};
use super::languages::Languages;
use super::rules::is_day;
use super::{DATA, Tree, parse_file};

/// The files that there have to be, and no other.
const FILES: [&str; 7] = ["tools", "timeline", "models", "waits", "outcomes", "commands", "classes"];
/// The moments whose day the program asks for.
pub const NAMED_MOMENTS: [&str; 1] = ["standard_keys_retired"];
/// The ids of `Match`: a test holds the two lists together.
pub const OUTCOMES: [&str; 27] = [
    "same",
    "empty",
    "trailing_lf",
    "trailing_crlf",
    "trailing_cr",
    "trailing_space",
    "leading_space",
    "byte_order_mark",
    "invisible_character",
    "single_quotes",
    "double_quotes",
    "smart_quotes",
    "bearer",
    "name_included",
    "percent_encoded",
    "base64",
    "utf16",
    "doubled",
    "wrong_case",
    "missing_dot",
    "unexpanded",
    "placeholder",
    "first_line",
    "cut_short",
    "beginning_lost",
    "another_key",
    "unreadable",
];

/// Names what is missing beside the folders, and what nobody reads there.
pub fn check_files(tree: &Tree, faults: &mut Vec<String>) {
    let there = |stem: &str| tree.get("").is_some_and(|files| files.contains_key(stem));
    for stem in FILES.into_iter().filter(|stem| !there(stem)) {
        faults.push(format!("{DATA}/{stem}.toml is missing: put it back."));
    }
    for (stem, (path, _)) in tree.get("").into_iter().flatten() {
        if !FILES.contains(&stem.as_str()) {
            faults.push(format!("{}: nothing reads this file: remove it, or move it.", path.display()));
        }
    }
}

/// What the files say; nothing of those that are missing.
pub fn parse(tree: &Tree, languages: &Languages, faults: &mut Vec<String>) -> Lists {
    let models = one(tree, "models", languages, faults);
    Lists {
        tools: entries(tree, "tools", "tool", languages, faults),
        moments: entries(tree, "timeline", "moment", languages, faults),
        models: models.unwrap_or_default(),
        waits: entries(tree, "waits", "wait", languages, faults),
        outcomes: entries(tree, "outcomes", "outcome", languages, faults),
        commands: entries(tree, "commands", "command", languages, faults),
        classes: entries(tree, "classes", "class", languages, faults),
    }
}

fn one<T: DeserializeOwned>(
    tree: &Tree,
    stem: &str,
    languages: &Languages,
    faults: &mut Vec<String>,
) -> Option<T> {
    let (path, text) = tree.get("").and_then(|files| files.get(stem))?;
    parse_file(path, text, languages, faults)
}

/// The entries of a file that holds nothing else: `[[tool]]` and the like.
fn entries<T: DeserializeOwned>(
    tree: &Tree,
    stem: &str,
    entry: &str,
    languages: &Languages,
    faults: &mut Vec<String>,
) -> Vec<T> {
    let mut all: BTreeMap<String, Vec<T>> = one(tree, stem, languages, faults).unwrap_or_default();
    for other in all.keys().filter(|it| *it != entry) {
        faults.push(format!("{}: write [[{entry}]], and nothing else.", place(tree, "", stem, other)));
    }
    all.remove(entry).unwrap_or_default()
}

/// Collects what is wrong in one file. A fault comes with a text that stands in its line.
struct Faults<'f> {
    tree: &'f Tree,
    stem: &'static str,
    all: &'f mut Vec<String>,
}

impl Faults<'_> {
    fn add(&mut self, near: &str, text: impl std::fmt::Display) {
        self.all.push(format!("{}: {text}", place(self.tree, "", self.stem, near)));
    }

    /// Whether the file is there at all.
    fn is_there(&self) -> bool {
        self.tree.get("").is_some_and(|files| files.contains_key(self.stem))
    }

    /// Ids are there and differ.
    fn ids<'i>(&mut self, ids: impl Iterator<Item = &'i String>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if id.trim().is_empty() {
                self.add("\"\"", "write an id for each entry.");
            } else if !seen.insert(id) {
                self.add(
                    &quoted(id),
                    format!("`{id}` stands there twice: remove one, or choose another id."),
                );
            }
        }
    }

    fn said(&mut self, id: &str, name: &str, text: Option<&Localized<String>>) {
        if text.is_some_and(|it| !is_said(it)) {
            self.add(&quoted(id), format!("`{id}` lacks words: write its `{name}` in every language."));
        }
    }
}

/// As a file writes it.
fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// Every fault of the lists, and of the causes that name an entry of them.
pub fn check(tree: &Tree, lists: &Lists, causes: &[(String, Cause)], faults: &mut Vec<String>) {
    let mut of = |stem, check: &mut dyn FnMut(&mut Faults)| {
        check(&mut Faults { tree, stem, all: faults });
    };
    of("tools", &mut |faults| check_tools(&lists.tools, faults));
    of("timeline", &mut |faults| check_moments(&lists.moments, faults));
    of("models", &mut |faults| check_models(&lists.models, faults));
    of("waits", &mut |faults| check_waits(&lists.waits, causes, faults));
    of("outcomes", &mut |faults| check_outcomes(&lists.outcomes, causes, faults));
    of("commands", &mut |faults| check_commands(&lists.commands, faults));
    of("classes", &mut |faults| check_classes(&lists.classes, faults));
    for (id, cause) in causes {
        let mut fault = |near: &str, text: String| {
            faults.push(format!("{}: {text}", place(tree, "causes", id, near)));
        };
        if let Some(wait) = cause.wait.as_ref().filter(|wait| lists.waits.iter().all(|it| it.id != **wait)) {
            fault("wait =", format!("there is no wait `{wait}`: add it to waits.toml, or name another."));
        }
        if let Some(kind) =
            cause.kind.as_ref().filter(|kind| lists.moments.iter().all(|it| it.kind != **kind))
        {
            fault("kind =", format!("no moment of timeline.toml is about the kind `{kind}`: name another."));
        }
    }
}

fn check_tools(tools: &[Tool], faults: &mut Faults) {
    faults.ids(tools.iter().map(|it| &it.id));
    for tool in tools {
        let near = quoted(&tool.id);
        if tool.label.trim().is_empty() {
            faults.add(&near, format!("write the label of `{}`.", tool.id));
        }
        if tool.reads.is_empty() {
            faults.add(&near, format!("`{}` reads no variable: name one in `reads`.", tool.id));
        }
        for (at, name) in tool.reads.iter().enumerate() {
            let is_name = name.starts_with(|c: char| c.is_ascii_uppercase() || c == '_')
                && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
            if !is_name {
                faults.add(&near, format!("`{name}` is no variable: write it with A-Z, 0-9 and _ only."));
            }
            if tool.reads.iter().take(at).any(|earlier| earlier == name) {
                faults.add(&near, format!("`{}` reads {name} twice: remove one.", tool.id));
            }
        }
        faults.said(&tool.id, "note", tool.note.as_ref());
    }
}

fn check_classes(classes: &[Class], faults: &mut Faults) {
    faults.ids(classes.iter().map(|it| &it.name));
    for class in classes {
        for (at, word) in class.words.iter().enumerate() {
            if word.trim() != word || word.is_empty() || word.to_lowercase() != *word {
                faults.add(&quoted(word), format!("write `{word}` in lower case, without spaces around it."));
            }
            if class.words.iter().take(at).any(|earlier| earlier == word) {
                faults.add(&quoted(word), format!("`{}` has `{word}` twice: remove one.", class.name));
            }
        }
    }
}

/// Every part of a phrase of classes has to name one.
pub fn check_phrases(classes: &[Class], rules: &BTreeMap<String, Rules>, faults: &mut Vec<String>) {
    let phrases = rules.iter().flat_map(|(set, rules)| rules.all.iter().map(move |rule| (set, rule)));
    for (set, rule) in phrases {
        for phrase in rule.phrase.iter().filter(|phrase| phrase.starts_with('{')) {
            let is_known = |part: &str| {
                classes.iter().any(|it| part.strip_prefix('{') == Some(&format!("{}}}", it.name)))
            };
            for part in phrase.split(' ').filter(|part| !is_known(part)) {
                faults.push(format!(
                    "{DATA}/rules/{set}.toml, rule {}: `{part}` of `{}` is no class of classes.toml.",
                    &*rule.id, &**phrase
                ));
            }
        }
    }
}

fn check_moments(moments: &[Moment], faults: &mut Faults) {
    faults.ids(moments.iter().map(|it| &it.id));
    let first = |day: &str| if day.len() == 7 { format!("{day}-01") } else { day.to_owned() };
    for (at, moment) in moments.iter().enumerate() {
        let near = quoted(&moment.day);
        if !is_day(&first(&moment.day)) {
            faults.add(&near, "write `day` as \"2026-06-19\", or as \"2026-06\" where the day is not known.");
        }
        let earlier = at.checked_sub(1).and_then(|before| moments.get(before));
        if earlier.is_some_and(|earlier| first(&earlier.day) > first(&moment.day)) {
            faults.add(
                &quoted(&moment.id),
                format!("`{}` is earlier than what stands before it: move it up.", moment.id),
            );
        }
        if moment.kind.trim().is_empty() {
            faults.add(&quoted(&moment.id), "write the kind of key that it is about.");
        }
        faults.said(&moment.id, "text", Some(&moment.text));
    }
    let is_there = faults.is_there();
    for id in NAMED_MOMENTS.iter().filter(|id| is_there && moments.iter().all(|it| it.id != **id)) {
        faults.add("", format!("the page asks for the day of `{id}`: put this moment back."));
    }
}

fn check_models(models: &Models, faults: &mut Faults) {
    let gone = |name: &str| {
        models
            .retired
            .iter()
            .find(|row| name == row.model || row.model.ends_with('-') && name.starts_with(row.model.as_str()))
    };
    let current = &models.current;
    if current.trim().is_empty() && faults.is_there() {
        faults.add("current", "write the model to propose as `current`.");
    }
    if gone(current).is_some() {
        faults.add("current", format!("`{current}` is retired: name a model that runs."));
    }
    for (at, row) in models.retired.iter().enumerate() {
        let model = &row.model;
        let near = quoted(model);
        if !is_day(&row.by) {
            faults.add(&near, format!("write `by` of `{model}` as \"2026-06-19\"."));
        }
        if !model.contains('-') {
            faults.add(&near, format!("`{model}` would not be seen in a text: write a name with a dash."));
        }
        let earlier = models.retired.iter().take(at);
        if let Some(first) = earlier.into_iter().find(|first| {
            first.model == *model || first.model.ends_with('-') && model.starts_with(first.model.as_str())
        }) {
            let first = &first.model;
            faults.add(
                &near,
                format!("`{first}` stands before `{model}` and decides it: remove one, or move it up."),
            );
        }
        if let Some(to) = row.rerouted_to.as_ref().filter(|to| gone(to).is_some()) {
            faults.add(
                &near,
                format!("`{model}` goes to `{to}`, which is retired itself: name a model that runs."),
            );
        }
    }
}

fn check_waits(waits: &[Wait], causes: &[(String, Cause)], faults: &mut Faults) {
    faults.ids(waits.iter().map(|it| &it.id));
    for wait in waits {
        let (id, near) = (&wait.id, quoted(&wait.id));
        if !(1..=60).contains(&wait.minutes) {
            faults.add(&near, format!("write the minutes of `{id}` as a number from 1 to 60."));
        }
        if causes.iter().all(|(_, cause)| cause.wait.as_ref() != Some(id)) {
            faults.add(&near, format!("no cause has this wait: add `wait = \"{id}\"` to one, or remove it."));
        }
        faults.said(id, "text", Some(&wait.text));
    }
}

fn check_outcomes(outcomes: &[Outcome], causes: &[(String, Cause)], faults: &mut Faults) {
    faults.ids(outcomes.iter().map(|it| &it.id));
    for outcome in outcomes {
        let (id, near) = (&outcome.id, quoted(&outcome.id));
        if !OUTCOMES.contains(&id.as_str()) {
            faults.add(&near, format!("no comparison ends in `{id}`: write one of {}.", OUTCOMES.join(", ")));
        }
        let unknown = outcome.cause.as_ref().filter(|cause| causes.iter().all(|(id, _)| id != *cause));
        if let Some(cause) = unknown {
            faults.add(
                &near,
                format!("there is no cause `{cause}`: add causes/{cause}.toml, or name another."),
            );
        }
        faults.said(id, "title", Some(&outcome.title));
        faults.said(id, "todo", Some(&outcome.todo));
    }
    let is_there = faults.is_there();
    for id in OUTCOMES.iter().filter(|id| is_there && outcomes.iter().all(|it| it.id != **id)) {
        faults.add("", format!("a comparison can end in `{id}`: write an [[outcome]] for it."));
    }
}

fn check_commands(commands: &[Command], faults: &mut Faults) {
    faults.ids(commands.iter().map(|it| &it.id));
    for command in commands {
        let (id, near) = (&command.id, quoted(&command.id));
        if command.label.trim().is_empty() {
            faults.add(&near, format!("write the label of `{id}`."));
        }
        if !command.text.contains("{name}") {
            faults.add(
                &near,
                format!("the text of `{id}` reads no variable: write {{name}} where its name stands."),
            );
        }
        faults.said(id, "note", command.note.as_ref());
    }
}
