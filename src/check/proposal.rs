//! Which model to propose out of those that a key lists.

use std::cmp::Reverse;

use crate::exchange::Model;
use crate::knowledge::models::{Fate, retirement};
use crate::knowledge::provider::Preference;
use crate::knowledge::timeline::Date;

/// The newest model of the preferred family that runs on that day; the least odd one where there is none.
pub fn propose<'a>(models: &'a [Model], preference: &Preference, today: Date) -> Option<&'a Model> {
    let rank = |model: &&Model| {
        let name = model.name();
        (Reverse(is_gone(name, today)), Reverse(oddity(name, preference)), version(name), Reverse(name.len()))
    };
    models.iter().max_by_key(rank)
}

/// A model may stand in the list and answer 404 all the same.
fn is_gone(name: &str, today: Date) -> bool {
    retirement(name).is_some_and(|row| row.fate == Fate::ShutDown && row.by <= today)
}

fn oddity(name: &str, preference: &Preference) -> u32 {
    let has = |part: &str| name.split('-').any(|it| it == part);
    let odd = preference.odd.iter().filter(|(part, _)| has(part)).map(|(_, oddity)| oddity).sum::<u32>();
    if has(preference.family) { odd } else { odd + preference.other_family }
}

/// The first part that is a number: `3.8` of `gemini-3.8-flash`. A name without one comes last.
fn version(name: &str) -> (u32, u32) {
    let number = |part: &str| {
        let (major, minor) = part.split_once('.').unwrap_or((part, "0"));
        Some((major.parse().ok()?, minor.parse().ok()?))
    };
    name.split('-').find_map(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::providers::gemini;

    #[track_caller]
    fn proposes(names: &[&str], expected: Option<&str>) {
        let mut models: Vec<Model> = names.iter().filter_map(|name| Model::new(name)).collect();
        let today = Date::new(2026, 11, 21);
        assert_eq!(propose(&models, &gemini().prefers, today).map(Model::name), expected);
        models.reverse();
        assert_eq!(
            propose(&models, &gemini().prefers, today).map(Model::name),
            expected,
            "the order decided"
        );
    }

    #[test]
    fn the_newest_plain_flash_model_is_proposed() {
        proposes(&["gemini-3.6-flash", "gemini-3.8-flash", "gemini-3.8-pro"], Some("gemini-3.8-flash"));
        proposes(&["gemini-3.9-flash", "gemini-3.10-flash"], Some("gemini-3.10-flash"));
        proposes(&["gemini-3-flash", "gemini-2.5-flash"], Some("gemini-3-flash"));
        proposes(&["gemini-3.6-flash-001", "gemini-3.6-flash"], Some("gemini-3.6-flash"));
        proposes(&["gemini-flash-latest", "gemini-3.6-flash"], Some("gemini-3.6-flash"));
    }

    #[test]
    fn odd_ones_are_proposed_only_where_there_is_nothing_else() {
        for odd in ["lite", "image", "tts", "live", "preview", "exp"] {
            let name = format!("gemini-9-flash-{odd}");
            proposes(&[&name, "gemini-3.6-flash"], Some("gemini-3.6-flash"));
            proposes(&[&name], Some(&name));
        }
        proposes(&["gemini-9-flash-tts", "gemini-3.5-flash-lite"], Some("gemini-3.5-flash-lite"));
        proposes(&["gemini-9-flash-image", "gemini-3.8-pro"], Some("gemini-3.8-pro"));
        proposes(&["gemini-3.8-pro", "gemini-3.5-flash-lite"], Some("gemini-3.5-flash-lite"));
        proposes(&["gemma-4-27b-it", "gemini-3.8-pro"], Some("gemini-3.8-pro"));
    }

    #[test]
    fn a_model_that_is_shut_down_is_not_proposed() {
        proposes(&["gemini-2.0-flash", "gemini-2.5-flash-lite"], Some("gemini-2.5-flash-lite"));
    }

    #[test]
    fn nothing_listed_is_nothing_proposed() {
        proposes(&[], None);
        proposes(&["../v1beta/files", "GEMINI"], None);
    }
}
