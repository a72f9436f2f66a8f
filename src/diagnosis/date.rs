//! A date in a pasted log.

use crate::knowledge::timeline::Date;

/// The last day that is written in the text: `2026-05-20`, `2026/05/20`, `20260520T…`, `May 20 2026`,
/// `20 May 2026`, `20/May/2026`.
pub fn last(text: &str) -> Option<Date> {
    let starts = text.rmatch_indices("20");
    starts
        .filter(|(at, _)| !digit_before(text, *at))
        .find_map(|(at, _)| numbers(text, at).or_else(|| words(text, at)))
}

/// A moment that a text bears: the day, the second of it where a time of day stands beside the day, and whether that is
/// said to be UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub day: Date,
    pub second: Option<u32>,
    pub is_utc: bool,
}

/// The last moment that is written in the text.
pub fn last_moment(text: &str) -> Option<Moment> {
    let found = |at: usize| numbers(text, at).or_else(|| words(text, at)).map(|day| (at, day));
    let mut starts = text.rmatch_indices("20").map(|(at, _)| at).filter(|at| !digit_before(text, *at));
    let (at, day) = starts.find_map(found)?;
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let line = text.get(start..)?.lines().next()?;
    let time = time_of_day(line);
    Some(Moment {
        day,
        second: time.map(|(second, _)| second),
        is_utc: time.is_some_and(|(_, is_utc)| is_utc),
    })
}

/// The first time of day of a line, `16:04:24` or `16:04`, in seconds, and whether it is UTC.
fn time_of_day(line: &str) -> Option<(u32, bool)> {
    let two = |at: usize| line.get(at..at + 2).and_then(number).map(u32::from);
    line.match_indices(':').find_map(|(colon, _)| {
        let (hour, minute) = (two(colon.checked_sub(2)?)?, two(colon + 1)?);
        let has_second = line.get(colon + 3..colon + 4) == Some(":");
        let second = if has_second { two(colon + 4)? } else { 0 };
        let rest = line.get(colon + if has_second { 6 } else { 3 }..)?;
        let zone = rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '));
        let is_utc = ["Z", "UTC", "GMT", "+00"].iter().any(|it| zone.starts_with(it));
        let exists = hour < 24 && minute < 60 && second < 61;
        exists.then_some((hour * 3600 + minute * 60 + second, is_utc))
    })
}

fn digit_before(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
}

/// `2026-05-20`, with any mark or none between the numbers.
fn numbers(text: &str, at: usize) -> Option<Date> {
    let year = number(text.get(at..at + 4)?)?;
    let rest = text.get(at + 4..)?;
    let plain = rest.trim_start_matches(['-', '/', '.']);
    let mark = rest.len() - plain.len();
    let month = number(plain.get(..2)?)?;
    let day = number(plain.get(2 + mark..4 + mark)?)?;
    let same = mark == 0 || rest.get(..1) == plain.get(2..3);
    // Eight digits are a date only in front of a time of day.
    let shown = mark == 1 || mark == 0 && plain.get(4..5) == Some("T");
    date(year, month, day).filter(|_| same && shown)
}

/// A year with the day and the month's name in front of it.
fn words(text: &str, at: usize) -> Option<Date> {
    let year = number(text.get(at..at + 4)?)?;
    let near = (at.saturating_sub(40)..at).find_map(|from| text.get(from..at))?;
    let line = near.rsplit('\n').next()?;
    let mut before =
        line.rsplit(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).take(6);
    let (first, second) = (before.next()?, before.next()?);
    let pair = |name: &str, day: &str| Some((month(name)?, number(day)?));
    // `Fri Mar 17 16:04:24 UTC 2026` has a time of day between.
    let found = pair(first, second).or_else(|| pair(second, first)).or_else(|| {
        let rest: Vec<&str> = before.collect();
        rest.windows(2).find_map(|it| pair(it.last()?, it.first()?))
    });
    found.and_then(|(month, day)| date(year, month, day))
}

/// The number of a month by its English name.
pub fn month(word: &str) -> Option<u16> {
    const NAMES: &str = "janfebmaraprmayjunjulaugsepoctnovdec";
    let full = ["january", "february", "march", "april", "june", "july", "august", "september", "october"];
    let long = ["november", "december", "sept"];
    let is = |name: &&str| name.eq_ignore_ascii_case(word);
    let short = word.get(..3).filter(|_| word.len() == 3 || full.iter().chain(&long).any(is))?;
    (1..=12).find(|number| {
        let start = usize::from(number - 1) * 3;
        NAMES.get(start..start + 3).is_some_and(|name| name.eq_ignore_ascii_case(short))
    })
}

fn number(text: &str) -> Option<u16> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn date(year: u16, month: u16, day: u16) -> Option<Date> {
    let exists = (2020..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    exists.then(|| Some(Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_of_a_log_is_read() {
        assert_eq!(last("2026-05-20T10:00:00Z a\n2026-05-21 b"), Some(Date::new(2026, 5, 21)));
        assert_eq!(last("port 2026-99-99, 20.5"), None);
    }

    #[test]
    fn a_day_is_read_in_every_usual_form() {
        for text in [
            "[2026-03-17 16:04:24.667] x",
            "2026/03/17 16:04:24 x",
            "20260317T160424Z x",
            "Mar 17 2026 x",
            "March 17, 2026 x",
            "17 Mar 2026 16:04 x",
            "date: Tue, 17 Mar 2026 16:04:24 GMT",
            "Tue Mar 17 16:04:24 UTC 2026",
            "[17/Mar/2026:16:04:24 +0000] x",
        ] {
            assert_eq!(last(text), Some(Date::new(2026, 3, 17)), "{text}");
        }
        for text in ["project 420260317123", "20260317", "limit: 2026", "gemini-2026-preview", "2.0.2026"] {
            assert_eq!(last(text), None, "{text}");
        }
    }

    #[test]
    fn a_moment_is_a_day_and_a_time_beside_it() {
        let at = |hour: u32, minute: u32, second: u32| Some(hour * 3600 + minute * 60 + second);
        for (text, second, is_utc) in [
            ("2026-03-17T16:04:24Z x", at(16, 4, 24), true),
            ("2026-03-17T16:04:24.667Z x", at(16, 4, 24), true),
            ("[2026-03-17 16:04:24,667] x", at(16, 4, 24), false),
            ("2026-03-17 16:04 x", at(16, 4, 0), false),
            ("date: Tue, 17 Mar 2026 16:04:24 GMT", at(16, 4, 24), true),
            ("Tue Mar 17 16:04:24 UTC 2026", at(16, 4, 24), true),
            ("[17/Mar/2026:16:04:24 +0000] x", None, false),
            ("on 2026-03-17 it failed", None, false),
            ("first\n2026-03-17T16:04:24+00:00 x\nlast 99:99", at(16, 4, 24), true),
        ] {
            let moment = last_moment(text).unwrap();
            assert_eq!(moment.day, Date::new(2026, 3, 17), "{text}");
            if second.is_some() || !text.starts_with('[') {
                assert_eq!((moment.second, moment.is_utc), (second, is_utc), "{text}");
            }
        }
        assert_eq!(last_moment("Please retry in 41s."), None);
    }
}
