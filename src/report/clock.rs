//! When a day's limit starts anew: at midnight Pacific time, shown by the visitor's own clock.

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// The next midnight of the Pacific coast after this instant, both in seconds since 1970 (UTC).
pub fn next_midnight(now: i64) -> i64 {
    let offset = offset(now);
    let day = (now - offset).div_euclid(DAY) + 1;
    let midnight = day * DAY + offset;
    // Where the clocks change in between, midnight is an hour off.
    midnight - offset + self::offset(midnight)
}

/// The time of day of an instant, on a clock that is so many minutes ahead of UTC: `09:00`.
pub fn time_of_day(instant: i64, ahead: i32) -> String {
    let minutes = (instant + i64::from(ahead) * 60).rem_euclid(DAY) / 60;
    let mut time = String::new();
    for (mark, number) in [("", minutes / 60), (":", minutes % 60)] {
        time.push_str(mark);
        if number < 10 {
            time.push('0');
        }
        time.push_str(&number.to_string());
    }
    time
}

/// How far the Pacific coast is behind UTC, in seconds: seven hours from the second Sunday of March, 2 o'clock,
/// to the first Sunday of November, 2 o'clock; eight otherwise.
fn offset(instant: i64) -> i64 {
    let year = year(instant.div_euclid(DAY));
    let summer = sunday(year, 59, 7) * DAY + 10 * HOUR..sunday(year, 304, 0) * DAY + 9 * HOUR;
    if summer.contains(&instant) { 7 * HOUR } else { 8 * HOUR }
}

/// The first Sunday of the month that begins so many days into a common year, and so many days later.
/// Days count from 1970-01-01, a Thursday.
fn sunday(year: i64, month: i64, later: i64) -> i64 {
    let leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
    let first = new_year(year) + month + i64::from(leap);
    first + (3 - first).rem_euclid(7) + later
}

/// The first day of a year.
fn new_year(year: i64) -> i64 {
    let past = year - 1;
    past * 365 + past.div_euclid(4) - past.div_euclid(100) + past.div_euclid(400) - 719_162
}

/// The year of a day, for some centuries.
fn year(day: i64) -> i64 {
    let guess = 1970 + day.div_euclid(366);
    guess + i64::from(new_year(guess + 1) <= day)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The clock that a visitor so many minutes ahead of UTC looks at.
    #[track_caller]
    fn resets(now: i64, ahead: i32, midnight: i64, time: &str) {
        assert_eq!(next_midnight(now), midnight);
        assert_eq!(time_of_day(midnight, ahead), time);
    }

    #[test]
    fn the_day_starts_anew_at_midnight_pacific() {
        // 2026-11-24 16:00 UTC: winter; Zurich, San Francisco, Kathmandu.
        resets(1_795_536_000, 60, 1_795_593_600, "09:00");
        resets(1_795_536_000, -480, 1_795_593_600, "00:00");
        resets(1_795_536_000, 345, 1_795_593_600, "13:45");
        // 2026-07-01 12:00 UTC: summer.
        resets(1_782_907_200, 120, 1_782_975_600, "09:00");
        // One second before a midnight, and at it.
        assert_eq!(next_midnight(1_795_593_599), 1_795_593_600);
        assert_eq!(next_midnight(1_795_593_600), 1_795_680_000);
    }

    #[test]
    fn the_clocks_change_in_march_and_november() {
        // 2026-03-08 09:00 UTC is 1 o'clock in winter; the day ends at 7 o'clock UTC.
        assert_eq!(next_midnight(1_772_960_400), 1_773_039_600);
        // 2026-11-01 08:00 UTC is 1 o'clock in summer; the day ends at 8 o'clock UTC.
        assert_eq!(next_midnight(1_793_520_000), 1_793_606_400);
        // 2028 is a leap year: summer begins on March 12.
        assert_eq!(next_midnight(1_836_468_000 - 3600), 1_836_543_600);
    }
}
