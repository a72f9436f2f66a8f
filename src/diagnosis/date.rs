//! A date in a pasted log.

use crate::knowledge::timeline::Date;

/// The last day that is written as `2026-05-20` in the text.
pub fn last(text: &str) -> Option<Date> {
    let starts = text.rmatch_indices("20");
    starts.filter_map(|(at, _)| text.get(at..at + 10)).find_map(parse)
}

fn parse(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut part = |digits: usize| parts.next().filter(|part| part.len() == digits && is_number(part));
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let exists = (1..=12).contains(&date.month) && (1..=31).contains(&date.day);
    exists.then_some(date)
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_of_a_log_is_read() {
        assert_eq!(last("2026-05-20T10:00:00Z a\n2026-05-21 b"), Some(Date::new(2026, 5, 21)));
        assert_eq!(last("port 2026-99-99, 20.5"), None);
    }
}
