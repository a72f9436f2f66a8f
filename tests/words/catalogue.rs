//! The words of the catalogue, and how to look at them.

use key_clinic::knowledge::cause::{Prose, Step};
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::elsewhere;
use key_clinic::locale::Language;

/// Starts of a key, each with more of its alphabet than any prose has.
const KEY_STARTS: &[&str] = &["AIza", "AQ.", "sk-", "gsk_", "xai-", "hf_", "ghp_", "ya29.", "GOCSPX-"];

/// One text of a cause, and where it stands.
pub(crate) struct Text {
    pub(crate) cause: Cause,
    pub(crate) language: Language,
    pub(crate) part: &'static str,
    pub(crate) words: &'static str,
}

/// Every text of every cause in every language, commands excepted.
pub(crate) fn texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (cause, language) in pages() {
        add_prose(&mut texts, cause, language, cause.prose(language));
        if elsewhere::words(cause).is_some() {
            add_prose(&mut texts, cause, language, cause.elsewhere(language));
        }
    }
    texts
}

fn add_prose(texts: &mut Vec<Text>, cause: Cause, language: Language, prose: &'static Prose) {
    let mut add = |part, words| texts.push(Text { cause, language, part, words });
    add("title", prose.title);
    add("meaning", prose.meaning);
    add("settle", prose.settle);
    prose.steps.iter().for_each(|step| add("step", step.text));
}

pub(crate) fn pages() -> impl Iterator<Item = (Cause, Language)> {
    let of = |cause| Language::ALL.into_iter().map(move |language| (cause, language));
    Cause::ALL.iter().copied().flat_map(of)
}

fn steps() -> impl Iterator<Item = (Cause, Step)> {
    pages().flat_map(|(cause, language)| cause.prose(language).steps.iter().map(move |step| (cause, *step)))
}

pub(crate) fn commands() -> impl Iterator<Item = (Cause, &'static str)> {
    steps().filter_map(|(cause, step)| step.command.map(|command| (cause, command)))
}

/// The texts of one part.
pub(crate) fn part(part: &'static str) -> impl Iterator<Item = Text> {
    texts().into_iter().filter(move |text| text.part == part)
}

impl Text {
    pub(crate) fn fault(&self, what: &str) -> String {
        let Self { cause, language, part, words } = self;
        format!("src/knowledge/causes/{}.rs: {language:?} {part}: {what}: {words:?}", cause.id())
    }
}

pub(crate) fn command_fault(cause: Cause, what: &str, command: &str) -> String {
    format!("src/knowledge/causes/{}.rs: command: {what}: {command:?}", cause.id())
}

/// Fails with every fault, and with what to do about them.
#[track_caller]
pub(crate) fn expect_none(faults: impl Iterator<Item = String>, advice: &str) {
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{} faults. {advice}\n{}\n", faults.len(), faults.join("\n"));
}

pub(crate) fn count(words: &str) -> usize {
    words.split_whitespace().count()
}

/// A full stop or question mark ends a sentence at the end of the text or before a capital: `AQ. or` goes on.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut rest = text;
    let mut found = Vec::new();
    while let Some(end) = sentence_end(rest) {
        let (sentence, after) = rest.split_at(end);
        found.push(sentence.trim());
        rest = after;
    }
    found.push(rest.trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

fn sentence_end(text: &str) -> Option<usize> {
    let opens = |c: char| c.is_uppercase() || matches!(c, '“' | '.');
    text.match_indices(['.', '?'])
        .map(|(at, mark)| at + mark.len())
        .find(|end| text.split_at(*end).1.strip_prefix(' ').is_some_and(|next| next.starts_with(opens)))
}

/// The text without what stands between “ and ”.
pub(crate) fn unquoted(text: &str) -> String {
    let outside = |piece: &str| piece.split_once('”').map_or(String::new(), |(_, after)| after.to_owned());
    let mut pieces = text.split('“');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| text + " " + &outside(piece))
}

/// Whether the words stand in the text as whole words, in any case.
pub(crate) fn says(text: &str, words: &str) -> bool {
    let plain: String =
        text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    format!(" {plain} ").contains(&format!(" {words} "))
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
