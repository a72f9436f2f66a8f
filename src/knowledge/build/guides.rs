//! Refuses guides that nobody could follow, and causes that lead to a guide that is not there.

use std::collections::BTreeMap;
use std::fmt::Display;

use super::data::Cause;
use super::data::guide::Guide;
use super::{DATA, PLACES, Tree, one_of};

/// The ids of `System`: a test holds the two lists together.
pub const SYSTEMS: [&str; 8] = ["linux", "macos", "powershell", "cmd", "fish", "container", "ci", "hosting"];
/// Who can do the most about a guide's topic.
const DOERS: [&str; 2] = ["administrator", "visitor"];

/// A file of a folder, and the line in which this text first stands.
pub fn place(tree: &Tree, folder: &str, stem: &str, near: &str) -> String {
    let file = tree.get(folder).and_then(|files| files.get(stem));
    let Some((path, text)) = file else { return format!("{DATA}/{stem}.toml") };
    match text.lines().position(|line| !near.is_empty() && line.contains(near)) {
        Some(line) => format!("{}, line {}", path.display(), line + 1),
        None => path.display().to_string(),
    }
}

/// Whether every language of a text says something.
pub fn is_said<T: Display>(text: &super::data::Localized<T>) -> bool {
    text.iter().all(|it| !it.to_string().trim().is_empty())
}

/// Every fault of the guides, and of the causes that name them.
pub fn check(
    tree: &Tree,
    guides: &BTreeMap<String, Guide>,
    causes: &[(String, Cause)],
    faults: &mut Vec<String>,
) {
    for (stem, guide) in guides {
        check_guide(guide, &mut |near: &str, text: String| {
            faults.push(format!("{}: {text}", place(tree, "guides", stem, near)));
        });
        if causes.iter().all(|(_, cause)| !cause.guides.contains(stem)) {
            let advice = format!("no cause leads here: add `{stem}` to `guides` of one.");
            faults.push(format!("{}: {advice}", place(tree, "guides", stem, "")));
        }
    }
    for (id, cause) in causes {
        for (at, guide) in cause.guides.iter().enumerate() {
            let mut fault =
                |text: String| faults.push(format!("{}: {text}", place(tree, "causes", id, "guides =")));
            if !guides.contains_key(guide) {
                fault(format!("there is no guide `{guide}`: add guides/{guide}.toml, or name another."));
            }
            if cause.guides.iter().take(at).any(|earlier| earlier == guide) {
                fault(format!("it names the guide `{guide}` twice: remove one."));
            }
        }
    }
}

fn check_guide(guide: &Guide, fault: &mut impl FnMut(&str, String)) {
    if !is_said(&guide.title) {
        fault("title", "write a title.".to_owned());
    }
    if let Some(done_by) = &guide.done_by {
        one_of("done_by", done_by, &DOERS, &mut |text| fault("done_by", text));
    }
    if guide.steps.is_empty() {
        fault("", "write at least one [[step]].".to_owned());
    }
    for step in &guide.steps {
        let said = step.text.at(0);
        if !is_said(&step.text) {
            fault("[[step]]", "write a text for each step, in every language.".to_owned());
        }
        for system in &step.on {
            if !SYSTEMS.contains(&system.as_str()) {
                let all = SYSTEMS.join(", ");
                fault(system, format!("there is no system `{system}`: write some of {all}."));
            }
            if step.on.iter().filter(|it| *it == system).count() > 1 {
                fault(said, format!("this step is for `{system}` twice: remove one."));
            }
        }
        if let Some(place) = step.place.as_ref().filter(|it| !PLACES.contains(&it.as_str())) {
            fault(place, format!("there is no place `{place}`: write one of {}.", PLACES.join(", ")));
        }
        if step.command.as_ref().is_some_and(|it| it.trim().is_empty()) {
            fault(said, "write the command of this step, or remove it.".to_owned());
        }
    }
}

/// The cause, with its guides by the names that the page has for them.
pub fn dashed(mut cause: Cause) -> Cause {
    for guide in &mut cause.guides {
        *guide = guide.replace('_', "-");
    }
    cause
}
