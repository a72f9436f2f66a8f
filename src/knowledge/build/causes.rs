//! The causes: what is wrong in their files, and the enumeration of them.

use std::fmt::Write as _;

use super::data::{Cause, Example, Localized, Prose};
use super::languages::Languages;
use super::rules::is_day;
use super::{DATA, Faults, PLACES, RUNGS, STATIONS, TRANSPORTS, one_of};

/// The parts of the catalogue, in its order.
const GROUPS: [&str; 4] = ["text", "provider", "network", "good"];
const SEVERITIES: [&str; 4] = ["fine", "passing", "blocking", "unknown"];

/// Puts them into the order of the catalogue.
pub fn sort(causes: &mut [(String, Cause)]) {
    let group = |cause: &Cause| GROUPS.iter().position(|group| *group == cause.group);
    causes.sort_by(|(one, a), (two, b)| (group(a), one).cmp(&(group(b), two)));
}

pub fn check(causes: &[(String, Cause)], languages: &Languages, faults: &mut Faults) {
    for (id, cause) in causes {
        let mut fault = |text: String| faults.push(format!("{DATA}/causes/{id}.toml: {text}"));
        one_of("group", &cause.group, &GROUPS, &mut fault);
        for severity in std::iter::once(&cause.severity).chain(&cause.severity_here) {
            one_of("severity", severity, &SEVERITIES, &mut fault);
        }
        one_of("station", &cause.station, &STATIONS, &mut fault);
        check_example(&cause.example, &mut fault);
        for (name, words) in [("words", Some(&cause.words)), ("gemini", cause.gemini.as_ref())] {
            for ((language, _), prose) in languages.iter().zip(words.into_iter().flat_map(Localized::iter)) {
                check_prose(&format!("{name}.{language}"), prose, &mut fault);
            }
        }
    }
}

fn check_example(example: &Example, fault: &mut impl FnMut(String)) {
    if example.text.trim().is_empty() {
        fault("write what is pasted in [example].".to_owned());
    }
    for (name, id, all) in
        [("transport", &example.transport, &TRANSPORTS[..]), ("rung", &example.rung, &RUNGS[..])]
    {
        if let Some(id) = id {
            one_of(&format!("example.{name}"), id, all, fault);
        }
    }
    if example.today.as_ref().is_some_and(|day| !is_day(day)) {
        fault("write `example.today` as \"2026-06-19\".".to_owned());
    }
    if example.body.is_some() && example.http.is_none() {
        fault("write the `http` of the answer in [example].".to_owned());
    }
}

fn check_prose(place: &str, prose: &Prose, fault: &mut impl FnMut(String)) {
    for (name, text) in [("title", &prose.title), ("meaning", &prose.meaning), ("settle", &prose.settle)] {
        if text.trim().is_empty() {
            fault(format!("write a {name} in [{place}]."));
        }
    }
    for place in prose.steps.iter().filter_map(|step| step.place.as_ref()) {
        if !PLACES.contains(&&**place) {
            fault(format!("there is no place `{}`: write one of {}.", &**place, PLACES.join(", ")));
        }
    }
    if prose.steps.is_empty() || prose.steps.iter().any(|step| step.text.trim().is_empty()) {
        fault(format!("write at least one step in [{place}], and a text for each."));
    }
}

/// `Cause`, with a variant for each file.
pub fn enumeration(causes: &[(String, Cause)]) -> String {
    let mut source = String::from(
        "/// A cause, by name. The ids are a contract with tests, permalinks and reports.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Cause {\n",
    );
    let names: Vec<String> = causes.iter().map(|(id, _)| camel(id)).collect();
    for ((_, cause), name) in causes.iter().zip(&names) {
        let _ = writeln!(
            source,
            "    /// {}.\n    {name},",
            cause.words.at(0).title.replace("{company}", "The provider")
        );
    }
    source.push_str(
        "}\n\nimpl Cause {\n    /// In the order of the catalogue.\n    pub const ALL: &[Cause] = &[\n",
    );
    for name in &names {
        let _ = writeln!(source, "        Cause::{name},");
    }
    source.push_str("    ];\n\n    /// The id: file stem, permalink, case folder.\n    #[allow(clippy::too_many_lines, reason = \"a line for each cause\")]\n    pub const fn id(self) -> &'static str {\n        match self {\n");
    for ((id, _), name) in causes.iter().zip(&names) {
        let _ = writeln!(source, "            Cause::{name} => {id:?},");
    }
    source.push_str("        }\n    }\n}\n");
    source
}

/// `key_invalid` as `KeyInvalid`.
fn camel(id: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_ascii_uppercase() + rest
    };
    id.split('_').map(capital).collect()
}
