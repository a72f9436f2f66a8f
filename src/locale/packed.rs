//! The words of the causes in one language, as one text: JSON, in the order of the causes. The page carries a text for
//! each language in a section of its wasm, which is smaller than thousands of constants with their addresses.

use serde_json::{Value, json};

use super::Language;
use crate::knowledge::cause::{Prose, Step};
use crate::knowledge::causes::Cause;
use crate::knowledge::elsewhere;
use crate::knowledge::place::Place;

/// The words of all causes: `own`, and `elsewhere` with `null` where a cause has no others.
pub fn write(language: Language) -> String {
    let own: Vec<Value> = Cause::ALL.iter().map(|cause| words(cause.prose(language))).collect();
    let others = |cause: &Cause| elsewhere::words(*cause).map(|it| words(it.get(language)));
    let elsewhere: Vec<Option<Value>> = Cause::ALL.iter().map(others).collect();
    json!({ "own": own, "elsewhere": elsewhere }).to_string()
}

fn words(prose: &Prose) -> Value {
    let steps: Vec<Value> = prose.steps.iter().map(step).collect();
    json!([prose.title, prose.meaning, prose.settle, steps])
}

/// A step that is words alone is written as such.
fn step(step: &Step) -> Value {
    match (step.place, step.command) {
        (None, None) => json!(step.text),
        (place, command) => json!([step.text, place.map(Place::id), command]),
    }
}

/// The words as they were read. They are kept for as long as the program runs.
#[derive(Default)]
pub struct Packed {
    own: Vec<Prose>,
    elsewhere: Vec<Option<Prose>>,
}

impl Packed {
    /// As the cause's own file has them.
    pub fn own(&self, cause: Cause) -> Option<&Prose> {
        self.own.get(place(cause))
    }

    /// As they hold for any provider, where they differ.
    pub fn elsewhere(&self, cause: Cause) -> Option<&Prose> {
        self.elsewhere.get(place(cause))?.as_ref()
    }

    /// Whether every cause has its words.
    pub fn is_whole(&self) -> bool {
        let has_words = |prose: &Prose| !prose.title.is_empty() && !prose.steps.is_empty();
        self.own.len() == Cause::ALL.len() && self.own.iter().all(has_words)
    }
}

fn place(cause: Cause) -> usize {
    Cause::ALL.iter().position(|known| *known == cause).unwrap_or(usize::MAX)
}

/// Reads what `write` wrote; of anything else nothing.
pub fn read(text: &str) -> Packed {
    let packed: Value = serde_json::from_str(text).unwrap_or_default();
    let list = |name| packed.get(name).and_then(Value::as_array).into_iter().flatten();
    Packed { own: list("own").filter_map(prose).collect(), elsewhere: list("elsewhere").map(prose).collect() }
}

fn prose(value: &Value) -> Option<Prose> {
    let [title, meaning, settle, steps] = value.as_array()?.as_slice() else { return None };
    let steps: Vec<Step> = steps.as_array()?.iter().map(step_of).collect();
    Some(Prose { title: kept(title), meaning: kept(meaning), settle: kept(settle), steps: steps.leak() })
}

fn step_of(value: &Value) -> Step {
    let Some([text, place, command]) = value.as_array().map(Vec::as_slice) else {
        return Step { text: kept(value), place: None, command: None };
    };
    let place = place.as_str().and_then(|id| Place::ALL.iter().copied().find(|it| it.id() == id));
    Step { text: kept(text), place, command: command.as_str().map(|_| kept(command)) }
}

fn kept(value: &Value) -> &'static str {
    value.as_str().unwrap_or_default().to_owned().leak()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn same(read: Option<&Prose>, written: &Prose) {
        let read = read.map(|it| (it.title, it.meaning, it.settle, it.steps));
        let (title, meaning, settle, steps) = read.unwrap_or_default();
        assert_eq!([title, meaning, settle], [written.title, written.meaning, written.settle]);
        let plain = |step: &Step| (step.text, step.place.map(Place::id), step.command);
        assert!(steps.iter().map(plain).eq(written.steps.iter().map(plain)), "{title}");
    }

    #[test]
    fn what_is_packed_is_what_the_files_say() {
        for language in Language::ALL {
            let packed = read(&write(language));
            assert!(packed.is_whole());
            for &cause in Cause::ALL {
                same(packed.own(cause), cause.prose(language));
                match elsewhere::words(cause) {
                    Some(words) => same(packed.elsewhere(cause), words.get(language)),
                    None => assert!(packed.elsewhere(cause).is_none(), "{cause:?}"),
                }
            }
        }
    }

    #[test]
    fn what_lacks_a_cause_or_its_words_is_not_whole() {
        let whole = write(Language::English);
        for broken in
            ["", "{}", "[]", r#"{"own":[],"elsewhere":[]}"#, whole.get(..whole.len() / 2).unwrap_or_default()]
        {
            assert!(!read(broken).is_whole(), "{} bytes", broken.len());
        }
        let title = Cause::KeyLeaked.prose(Language::English).title;
        assert!(!read(&whole.replace(&format!("[\"{title}\""), "[\"\"")).is_whole());
    }
}
