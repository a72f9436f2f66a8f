//! Which model to propose, and those that Google no longer runs: `data/models.toml`.

use std::sync::OnceLock;

use super::data::lists;
use super::loaded;
use super::timeline::Date;

/// What became of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It answers 404.
    ShutDown,
    /// Requests go to a newer model, which answers and is paid.
    Rerouted { to: &'static str },
}

/// A model that Google no longer runs.
#[derive(Clone, Copy, Debug)]
pub struct Retirement {
    /// Its name; where it ends with `-`, the beginning of all names of a family.
    pub model: &'static str,
    pub fate: Fate,
    /// Known to hold from this day on. Google moved several of these days; it may have begun earlier.
    pub by: Date,
}

/// What is proposed where a model is shut down.
pub fn current() -> &'static str {
    loaded::knowledge().map_or("", |knowledge| knowledge.lists.models.current)
}

/// Every model that is known to be retired. The first that fits a name decides.
pub fn retired() -> &'static [Retirement] {
    static RETIRED: OnceLock<Vec<Retirement>> = OnceLock::new();
    RETIRED.get_or_init(|| {
        let all = loaded::knowledge().map_or(&[][..], |knowledge| &knowledge.lists.models.retired);
        all.iter().filter_map(retirement_of).collect()
    })
}

fn retirement_of(row: &'static lists::Retired<&'static str>) -> Option<Retirement> {
    let fate = row.rerouted_to.map_or(Fate::ShutDown, |to| Fate::Rerouted { to });
    Some(Retirement { model: row.model, fate, by: Date::of_iso(row.by)? })
}

/// What became of the model of this name; none where it runs as ever, or is not known.
pub fn retirement(name: &str) -> Option<&'static Retirement> {
    retired()
        .iter()
        .find(|row| name == row.model || (row.model.ends_with('-') && name.starts_with(row.model)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_end_by_name_or_by_family() {
        let fate = |name| retirement(name).map(|row| row.fate);
        for gone in [
            "gemini-pro",
            "gemini-1.0-pro-001",
            "gemini-1.5-flash-8b",
            "gemini-2.0-flash-lite",
            "gemini-2.0-pro-exp-02-05",
            "gemini-exp-1206",
            "gemini-2.5-pro-preview-06-05",
            "gemini-3.1-flash-lite-preview",
            "text-embedding-004",
            "imagen-3.0-generate-002",
            "imagen-4.0-ultra-generate-001",
            "veo-3.0-fast-generate-001",
        ] {
            assert_eq!(fate(gone), Some(Fate::ShutDown), "{gone}");
        }
        assert_eq!(fate("gemini-2.5-pro"), Some(Fate::Rerouted { to: "gemini-3.8-flash" }));
        for runs in [
            "gemini-pro-latest",
            "gemini-2.5-flash-lite",
            "gemini-2.5-pro-preview-tts",
            "gemini-2.5-flash-image",
            "gemini-3.8-flash",
            "gemini-3.1-flash-lite",
            "gemini-3-flash-preview",
            "gemini-embedding-001",
            "text-embedding-3-small",
            "veo-3.1-generate-preview",
            "gemini-",
        ] {
            assert_eq!(fate(runs), None, "{runs}");
        }
    }

    #[test]
    fn each_model_stands_once_and_what_answers_for_it_runs() {
        for (index, row) in retired().iter().enumerate() {
            let first = retirement(row.model.trim_end_matches('-')).or_else(|| retirement(row.model));
            assert!(first.is_some(), "{}", row.model);
            let earlier = retired().iter().take(index).any(|other| other.model == row.model);
            assert!(!earlier, "{} stands twice", row.model);
            assert!(row.model.contains('-'), "{} would not be seen in a text", row.model);
            if let Fate::Rerouted { to } = row.fate {
                assert!(retirement(to).is_none(), "{} goes to {to}, which is retired itself", row.model);
            }
        }
        assert!(retirement(current()).is_none());
    }
}
