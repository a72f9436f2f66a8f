//! Guides: what is worth doing beside the cure, and the causes that need each. The words are the files of
//! `knowledge/data/guides`.

use std::sync::OnceLock;

use super::system::System;
use crate::knowledge::causes::Cause;
use crate::knowledge::data::{Localized, guide};
use crate::knowledge::loaded;
use crate::knowledge::place::Place;

/// A topic with its steps, of which a visitor sees those for the chosen system.
pub struct Guide {
    /// Stable, for the page and its tests: the file's stem with dashes.
    pub id: &'static str,
    pub title: &'static Localized<&'static str>,
    /// Whether the topic is Gemini's alone.
    pub is_geminis: bool,
    /// Who can do the most about it: `administrator` or `visitor`; none where either can.
    done_by: Option<&'static str>,
    pub steps: Vec<Line>,
}

/// One step of a guide.
pub struct Line {
    /// The systems it is for; empty where it is for all.
    pub on: Vec<System>,
    /// Starts with a verb.
    pub text: &'static Localized<&'static str>,
    pub place: Option<Place>,
    /// Something to copy, the same in every language.
    pub command: Option<&'static str>,
    /// Whether it holds for Gemini alone.
    pub is_geminis: bool,
}

/// All of them.
pub fn all() -> &'static [Guide] {
    static ALL: OnceLock<Vec<Guide>> = OnceLock::new();
    ALL.get_or_init(|| {
        let files = loaded::knowledge().map_or(&[][..], |knowledge| &knowledge.guides);
        files.iter().map(|(id, file)| guide(id, file)).collect()
    })
}

fn guide(id: &'static str, file: &'static guide::Guide<&'static str>) -> Guide {
    Guide {
        id,
        title: &file.title,
        is_geminis: file.gemini_only,
        done_by: file.done_by,
        steps: file.steps.iter().map(line).collect(),
    }
}

fn line(step: &'static guide::Line<&'static str>) -> Line {
    Line {
        on: step.on.iter().filter_map(|id| System::by_id(id)).collect(),
        text: &step.text,
        place: step.place.and_then(|id| Place::ALL.iter().copied().find(|it| it.id() == id)),
        command: step.command,
        is_geminis: step.gemini_only,
    }
}

/// The guides that a cause needs, the most useful first.
pub fn of(cause: Cause) -> impl Iterator<Item = &'static Guide> {
    let ids = loaded::file_of(cause).map_or(&[][..], |file| &file.guides);
    ids.iter().filter_map(|id| all().iter().find(|guide| guide.id == *id))
}

/// Whether somebody who administers the project can do more about it than the visitor.
pub fn is_for_an_administrator(cause: Cause) -> bool {
    let is_done_by = |who: &str| of(cause).any(|guide| guide.done_by == Some(who));
    is_done_by("administrator") && !is_done_by("visitor")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_the_files_say_is_there() {
        let knowledge = loaded::knowledge().expect("the embedded value is read as it was written");
        assert_eq!(knowledge.guides.len(), all().len());
        for ((id, file), guide) in knowledge.guides.iter().zip(all()) {
            assert_eq!(*id, guide.id);
            for (step, line) in file.steps.iter().zip(&guide.steps) {
                assert_eq!(step.on, line.on.iter().map(|it| it.id()).collect::<Vec<_>>(), "{id}");
                assert_eq!(step.place, line.place.map(Place::id), "{id}");
            }
        }
        for (cause, file) in Cause::ALL.iter().zip(&knowledge.causes) {
            assert_eq!(of(*cause).map(|it| it.id).collect::<Vec<_>>(), file.guides, "{cause:?}");
        }
    }
}
