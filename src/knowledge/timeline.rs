//! What Google decided when. Source: Google's key documentation of 2026; facts marked "reported" are second-hand.

use super::causes::Cause;

/// A calendar day. Ordered as days are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// As ISO 8601 writes it, for any language; without its day where that is not known.
    pub fn iso(self, exact: bool) -> String {
        let mut text = self.year.to_string();
        for part in [self.month, self.day].into_iter().take(if exact { 2 } else { 1 }) {
            text.push_str(if part < 10 { "-0" } else { "-" });
            text.push_str(&part.to_string());
        }
        text
    }

    /// The day of a second since 1970, in UTC, up to 2099.
    pub fn of_second(second: u64) -> Self {
        let mut days = (second / 86_400).min(47_481);
        let mut year = 1970;
        loop {
            let length = if year % 4 == 0 { 366 } else { 365 };
            if days < length {
                break;
            }
            days -= length;
            year += 1;
        }
        let february = if year % 4 == 0 { 29 } else { 28 };
        let mut month = 1;
        for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
            if days < length {
                break;
            }
            days -= length;
            month += 1;
        }
        Self::new(year, month, u8::try_from(days + 1).unwrap_or(31))
    }
}

/// Google began to block unrestricted keys that had long been unused.
pub const DORMANT_KEYS_BLOCKED: Date = Date::new(2026, 5, 7);
/// Every new key of AI Studio is an auth key.
pub const AUTH_KEYS_DEFAULT: Date = Date::new(2026, 5, 28);
/// Google began to refuse standard keys without restrictions.
pub const UNRESTRICTED_KEYS_REJECTED: Date = Date::new(2026, 6, 19);
/// Google announced the end of all standard keys for September 2026, without a day. In autumn 2026 its documentation
/// dropped the sentence, and says that restricted ones go on working; refusals were reported.
pub const STANDARD_KEYS_RETIRED: Date = Date::new(2026, 9, 1);

/// Which kind of Gemini key a moment of 2026 is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub day: Date,
    /// Whether the documentation names the day, and not the month alone.
    pub exact: bool,
    /// The contract's `data-kind`.
    pub kind: &'static str,
}

/// What happened to Gemini keys in 2026, in order; `Words::moments` says what.
pub const MOMENTS: [Moment; 4] = [
    Moment { day: DORMANT_KEYS_BLOCKED, exact: true, kind: "standard" },
    Moment { day: AUTH_KEYS_DEFAULT, exact: true, kind: "auth" },
    Moment { day: UNRESTRICTED_KEYS_REJECTED, exact: true, kind: "standard" },
    Moment { day: STANDARD_KEYS_RETIRED, exact: false, kind: "standard" },
];

/// The kind of key that a cause is about: where it is named, these moments explain it. None for any other cause.
pub const fn kind_of(cause: Cause) -> Option<&'static str> {
    match cause {
        Cause::DormantKeyBlocked
        | Cause::StandardKey
        | Cause::StandardKeyRetired
        | Cause::UnrestrictedKeyRejected => Some("standard"),
        Cause::AuthKeyRejected | Cause::AuthKeyUnsupportedEndpoint | Cause::ClientRejectsAuthKey => {
            Some("auth")
        }
        _ => None,
    }
}

/// What is proposed where a model is shut down. Named as stable in October 2026.
pub const CURRENT_MODEL: &str = "gemini-3.8-flash";

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

/// Source: the deprecations page and the release notes of the Gemini API.
pub const RETIRED_MODELS: &[Retirement] = &[
    // Names of the 1.0 family without its number.
    gone("gemini-pro", Date::new(2025, 4, 9)),
    gone("gemini-pro-vision", Date::new(2025, 4, 9)),
    gone("gemini-1.0-", Date::new(2025, 4, 9)),
    gone("gemini-1.5-", Date::new(2025, 9, 29)),
    gone("gemini-exp-", Date::new(2025, 12, 9)),
    gone("gemini-2.0-pro-exp", Date::new(2025, 12, 9)),
    gone("gemini-2.0-pro-exp-", Date::new(2025, 12, 9)),
    gone("gemini-live-2.5-flash-preview", Date::new(2025, 12, 9)),
    gone("gemini-2.0-flash-live-001", Date::new(2025, 12, 9)),
    gone("gemini-2.0-flash", Date::new(2026, 6, 1)),
    gone("gemini-2.0-flash-", Date::new(2026, 6, 1)),
    gone("gemini-2.5-pro-exp-", Date::new(2025, 12, 2)),
    gone("gemini-2.5-pro-preview-03-25", Date::new(2025, 12, 2)),
    gone("gemini-2.5-pro-preview-05-06", Date::new(2025, 12, 2)),
    gone("gemini-2.5-pro-preview-06-05", Date::new(2025, 12, 2)),
    gone("gemini-2.5-flash-preview-04-17", Date::new(2025, 12, 2)),
    gone("gemini-2.5-flash-preview-05-20", Date::new(2025, 12, 2)),
    gone("gemini-2.5-flash-lite-preview-06-17", Date::new(2025, 12, 2)),
    gone("gemini-2.5-flash-image-preview", Date::new(2026, 1, 15)),
    gone("gemini-2.5-flash-preview-09-25", Date::new(2026, 2, 17)),
    gone("gemini-2.5-flash-preview-09-2025", Date::new(2026, 2, 17)),
    gone("gemini-2.5-flash-lite-preview-09-2025", Date::new(2026, 3, 31)),
    gone("gemini-3.1-flash-lite-preview", Date::new(2026, 5, 25)),
    gone("gemini-3.1-flash-image-preview", Date::new(2026, 6, 25)),
    gone("gemini-3-pro-image-preview", Date::new(2026, 6, 25)),
    gone("embedding-001", Date::new(2025, 10, 31)),
    gone("text-embedding-004", Date::new(2026, 1, 14)),
    gone("imagen-3.0-", Date::new(2026, 8, 17)),
    gone("imagen-4.0-", Date::new(2026, 8, 17)),
    gone("veo-2.0-", Date::new(2026, 6, 30)),
    gone("veo-3.0-", Date::new(2026, 6, 30)),
    // Listed as shut down, and reported to answer.
    rerouted("gemini-3-pro-preview", "gemini-3.1-pro-preview", Date::new(2026, 3, 9)),
    rerouted("gemini-3.7-flash", "gemini-3.8-flash", Date::new(2026, 10, 8)),
    rerouted("gemini-3.5-flash", "gemini-3.6-flash", Date::new(2026, 10, 8)),
    rerouted("gemini-2.5-pro", "gemini-3.8-flash", Date::new(2026, 12, 1)),
    rerouted("gemini-2.5-flash", "gemini-3.5-flash-lite", Date::new(2026, 12, 1)),
];

const fn rerouted(model: &'static str, to: &'static str, by: Date) -> Retirement {
    Retirement { model, fate: Fate::Rerouted { to }, by }
}

const fn gone(model: &'static str, by: Date) -> Retirement {
    Retirement { model, fate: Fate::ShutDown, by }
}

/// What became of the model of this name; none where it runs as ever, or is not known.
pub fn retirement(name: &str) -> Option<&'static Retirement> {
    RETIRED_MODELS
        .iter()
        .find(|row| name == row.model || (row.model.ends_with('-') && name.starts_with(row.model)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_stand_in_order_and_in_iso() {
        assert!(MOMENTS.is_sorted_by_key(|moment| moment.day));
        let written = MOMENTS.map(|moment| moment.day.iso(moment.exact));
        assert_eq!(written, ["2026-05-07", "2026-05-28", "2026-06-19", "2026-09"]);
    }

    #[test]
    fn a_second_has_its_day() {
        assert_eq!(Date::of_second(0), Date::new(1970, 1, 1));
        assert_eq!(Date::of_second(951_868_800), Date::new(2000, 3, 1));
        assert_eq!(Date::of_second(1_798_761_599), Date::new(2026, 12, 31));
        assert_eq!(Date::of_second(1_835_395_200), Date::new(2028, 2, 29));
        assert_eq!(Date::of_second(u64::MAX), Date::new(2099, 12, 31));
    }

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
        for (index, row) in RETIRED_MODELS.iter().enumerate() {
            let first = retirement(row.model.trim_end_matches('-')).or_else(|| retirement(row.model));
            assert!(first.is_some(), "{}", row.model);
            let earlier = RETIRED_MODELS.iter().take(index).any(|other| other.model == row.model);
            assert!(!earlier, "{} stands twice", row.model);
            assert!(row.model.contains('-'), "{} would not be seen in a text", row.model);
            if let Fate::Rerouted { to } = row.fate {
                assert!(retirement(to).is_none(), "{} goes to {to}, which is retired itself", row.model);
            }
        }
        assert!(retirement(CURRENT_MODEL).is_none());
    }
}
