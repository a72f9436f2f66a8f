//! Calendar days, and what Google decided when: the moments of `data/timeline.toml`.

use std::sync::OnceLock;

use super::causes::Cause;
use super::data::{Localized, lists};
use super::loaded;

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

    /// The day of `2026-06-19`; the first one of the month in `2026-06`.
    pub fn of_iso(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut next = || parts.next().map(|part| part.parse::<u16>().ok());
        let (year, month, day) = (next()??, next()??, next().unwrap_or(Some(1))?);
        Some(Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
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

/// Which kind of Gemini key a moment of 2026 is about, and what it changed.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    id: &'static str,
    pub day: Date,
    /// Whether the documentation names the day, and not the month alone.
    pub exact: bool,
    /// The contract's `data-kind`.
    pub kind: &'static str,
    pub text: &'static Localized<&'static str>,
}

/// What happened to Gemini keys in 2026, in order.
pub fn moments() -> &'static [Moment] {
    static MOMENTS: OnceLock<Vec<Moment>> = OnceLock::new();
    MOMENTS.get_or_init(|| {
        let all = loaded::knowledge().map_or(&[][..], |knowledge| &knowledge.lists.moments);
        all.iter().filter_map(moment).collect()
    })
}

fn moment(file: &'static lists::Moment<&'static str>) -> Option<Moment> {
    Some(Moment {
        id: file.id,
        day: Date::of_iso(file.day)?,
        exact: file.day.matches('-').count() > 1,
        kind: file.kind,
        text: &file.text,
    })
}

/// The day from which Google announced to refuse every standard key. The build refuses a timeline without it.
pub fn standard_keys_retired() -> Date {
    let named = moments().iter().find(|moment| moment.id == "standard_keys_retired");
    named.map_or(Date::new(1970, 1, 1), |moment| moment.day)
}

/// The kind of key that a cause is about: where it is named, these moments explain it. None for any other cause.
pub fn kind_of(cause: Cause) -> Option<&'static str> {
    loaded::file_of(cause)?.kind
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_stand_in_order_and_in_iso() {
        assert!(moments().is_sorted_by_key(|moment| moment.day));
        let written: Vec<String> = moments().iter().map(|moment| moment.day.iso(moment.exact)).collect();
        assert_eq!(written, ["2026-05-07", "2026-05-28", "2026-06-19", "2026-09"]);
        assert_eq!(standard_keys_retired(), Date::new(2026, 9, 1));
    }

    #[test]
    fn a_day_is_read_as_it_is_written() {
        for (text, day) in [
            ("2026-06-19", Some(Date::new(2026, 6, 19))),
            ("2026-09", Some(Date::new(2026, 9, 1))),
            ("2026", None),
            ("2026-09-x", None),
            ("", None),
        ] {
            assert_eq!(Date::of_iso(text), day, "{text}");
        }
    }

    #[test]
    fn a_second_has_its_day() {
        assert_eq!(Date::of_second(0), Date::new(1970, 1, 1));
        assert_eq!(Date::of_second(951_868_800), Date::new(2000, 3, 1));
        assert_eq!(Date::of_second(1_798_761_599), Date::new(2026, 12, 31));
        assert_eq!(Date::of_second(1_835_395_200), Date::new(2028, 2, 29));
        assert_eq!(Date::of_second(u64::MAX), Date::new(2099, 12, 31));
    }
}
