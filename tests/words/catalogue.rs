//! The words of the catalogue, and how to look at them.

use key_clinic::knowledge::cause::{Prose, Step};
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::providers::{self, unknown};
use key_clinic::knowledge::{timeline, tools};
use key_clinic::remedy::{Match, commands, guides, wait};

/// Starts of a key, each with more of its alphabet than any prose has.
const KEY_STARTS: &[&str] = &["AIza", "AQ.", "sk-", "gsk_", "xai-", "hf_", "ghp_", "ya29.", "GOCSPX-"];

/// One text of the page, and where it stands.
pub(crate) struct Text {
    pub(crate) file: String,
    pub(crate) language: Language,
    pub(crate) part: &'static str,
    pub(crate) words: &'static str,
}

/// Every text in every language, commands excepted.
pub(crate) fn texts() -> Vec<Text> {
    Language::ALL.into_iter().flat_map(texts_in).collect()
}

/// Every text in one language, in the same order in each.
pub(crate) fn texts_in(language: Language) -> Vec<Text> {
    let mut texts = Vec::new();
    for cause in Cause::ALL.iter().copied() {
        add_prose(&mut texts, &file(cause), language, cause.prose(language));
        if cause.has_own_words() {
            let file = format!("for anybody: src/knowledge/data/causes/{}.toml", cause.id());
            add_prose(&mut texts, &file, language, cause.elsewhere(language));
        }
    }
    let mut add =
        |file: &str, part, words| texts.push(Text { file: file.to_string(), language, part, words });
    for outcome in Match::ALL {
        let file = "src/knowledge/data/outcomes.toml";
        add(file, "told", outcome.title(language));
        add(file, "todo", outcome.todo(language));
    }
    for note in commands::all().filter_map(|command| command.note.as_ref()) {
        add("src/knowledge/data/commands.toml", "note", note.get(language));
    }
    for provider in providers::recognised().iter().chain([unknown()]) {
        let file = format!("src/knowledge/data/providers/{}.toml", provider.id);
        provider.kinds.iter().for_each(|kind| add(&file, "kind", kind.name.get(language)));
        provider.probes.iter().for_each(|probe| add(&file, "price", probe.cost.get(language)));
    }
    for comparison in providers::comparisons() {
        let file = &format!("src/knowledge/data/comparisons: {}", comparison.action);
        add(file, "title", comparison.title.get(language));
        add(file, "price", comparison.cost.get(language));
        comparison.answers.iter().for_each(|answer| add(file, "meaning", answer.told.get(language)));
    }
    for guide in guides::all() {
        let file = format!("src/knowledge/data/guides/{}.toml", guide.id.replace('-', "_"));
        add(&file, "title", guide.title.get(language));
        guide.steps.iter().for_each(|line| add(&file, "step", line.text.get(language)));
    }
    for wait in wait::all() {
        add("src/knowledge/data/waits.toml", "meaning", wait.text.get(language));
    }
    for note in tools::all().iter().filter_map(|tool| tool.note.as_ref()) {
        add("src/knowledge/data/tools.toml", "note", note.get(language));
    }
    for moment in timeline::moments() {
        add("src/knowledge/data/timeline.toml", "moments", moment.text.get(language));
    }
    language.words().each(&mut |field, words| add("languages", field, words));
    texts
}

fn add_prose(texts: &mut Vec<Text>, file: &str, language: Language, prose: &'static Prose) {
    let mut add = |part, words| texts.push(Text { file: file.to_string(), language, part, words });
    add("title", prose.title);
    add("meaning", prose.meaning);
    add("settle", prose.settle);
    if let Some((first, others)) = prose.steps.split_first() {
        add("first step", first.text);
        for step in others {
            add("step", step.text);
        }
    }
}

fn file(cause: Cause) -> String {
    format!("src/knowledge/data/causes/{}.toml", cause.id())
}

pub(crate) fn pages() -> impl Iterator<Item = (Cause, Language)> {
    let of = |cause| Language::ALL.into_iter().map(move |language| (cause, language));
    Cause::ALL.iter().copied().flat_map(of)
}

fn steps() -> impl Iterator<Item = (Cause, Step)> {
    pages().flat_map(|(cause, language)| cause.prose(language).steps.iter().map(move |step| (cause, *step)))
}

/// Every command of a step, once for each language.
pub(crate) fn step_commands() -> impl Iterator<Item = (Cause, &'static str)> {
    steps().filter_map(|(cause, step)| step.command.map(|command| (cause, command)))
}

/// The texts of some parts.
pub(crate) fn parts(parts: &'static [&'static str]) -> impl Iterator<Item = Text> {
    texts().into_iter().filter(move |text| parts.contains(&text.part))
}

impl Text {
    pub(crate) fn fault(&self, what: &str) -> String {
        let Self { file, language, part, words } = self;
        format!("{file}: {language:?} {part}: {what}: {words:?}")
    }
}

pub(crate) fn command_fault(cause: Cause, what: &str, command: &str) -> String {
    format!("{}: command: {what}: {command:?}", file(cause))
}

/// Fails with every fault, and with what to do about them.
#[track_caller]
pub(crate) fn expect_none(faults: impl Iterator<Item = String>, advice: &str) {
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{} faults. {advice}\n{}\n", faults.len(), faults.join("\n"));
}

/// The text without what stands between “ and ”.
pub(crate) fn unquoted(text: &str) -> String {
    let outside = |piece: &str| piece.split_once('”').map_or(String::new(), |(_, after)| after.to_owned());
    let mut pieces = text.split('“');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| text + " " + &outside(piece))
}

/// Whether a text holds something that a scanner, or a visitor, takes for a key.
pub(crate) fn holds_key(text: &str) -> bool {
    let long = |rest: &str| {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).count() >= 16
    };
    KEY_STARTS.iter().any(|start| text.split(start).skip(1).any(long))
}

/// The names of the variables that a command reads, in the notations of shells and workflows.
pub(crate) fn variables(command: &str) -> Vec<&str> {
    let starts = ["$env:", "${", "$", "%", "secrets.", "environ[\"", "process.env."];
    starts.iter().flat_map(|start| command.split(start).skip(1)).map(variable_name).collect()
}

fn variable_name(rest: &str) -> &str {
    rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().unwrap_or_default()
}

/// What follows the header that carries the key, for every such header of a command.
pub(crate) fn header_values(command: &str) -> Vec<&str> {
    let headers = ["x-goog-api-key: ", "Authorization: Bearer "];
    headers.iter().flat_map(|header| command.split(header).skip(1)).collect()
}
