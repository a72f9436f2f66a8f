//! Numbers that tell nothing: dates and times. And numbers that tell where somebody is: addresses of the Internet.

use std::net::Ipv6Addr;
use std::ops::Range;

use super::plain::Plain;

/// Every date and time of day, in bytes: `2026-11-30`, `16:04:24.123`, `2026-11-30T16:04:24+08:00`, `30/Nov/2026`.
pub(super) fn moments(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let starts =
            bytes.get(at).is_some_and(u8::is_ascii_digit) && !is_alphanumeric(bytes, at.wrapping_sub(1));
        match starts.then(|| moment(bytes, at)).flatten() {
            Some(end) => {
                found.push(at..end);
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

fn is_alphanumeric(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(u8::is_ascii_alphanumeric)
}

/// The end of the date, the time or both that start here.
fn moment(bytes: &[u8], start: usize) -> Option<usize> {
    let date = date(bytes, start);
    let end = match date {
        Some(end) if matches!(bytes.get(end), Some(b'T' | b't' | b'_' | b':')) => {
            time(bytes, end + 1).or(date)
        }
        Some(_) => date,
        None => time(bytes, start),
    }?;
    (!is_alphanumeric(bytes, end)).then_some(end)
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// `2026-11-30`, `2026/11/30`, `2026.11.30`, `20261130`, `30/Nov/2026`, `11/30/2026`.
fn date(bytes: &[u8], start: usize) -> Option<usize> {
    let is_year = |year: u32| (1990..2100).contains(&year);
    if let Some((year, at)) = number(bytes, start, 4).filter(|(year, _)| is_year(*year)) {
        let mark = bytes.get(at).copied().filter(|mark| matches!(mark, b'-' | b'/' | b'.'));
        let skip = usize::from(mark.is_some());
        let (_, at) = number(bytes, at + skip, 2).filter(|(month, _)| (1..=12).contains(month))?;
        if mark.is_some() && bytes.get(at).copied() != mark {
            return None;
        }
        return number(bytes, at + skip, 2)
            .filter(|(day, _)| (1..=31).contains(day) && year > 0)
            .map(|it| it.1);
    }
    let (_, at) = number(bytes, start, 2).filter(|(day, _)| (1..=31).contains(day))?;
    let mark = bytes.get(at).copied().filter(|mark| matches!(mark, b'/' | b'-' | b'.'))?;
    let is_month = |name: &&[u8]| MONTHS.iter().any(|month| month.as_bytes().eq_ignore_ascii_case(name));
    let named = bytes.get(at + 1..at + 4).filter(is_month);
    let at = match named {
        Some(_) => at + 4,
        None => number(bytes, at + 1, 2).filter(|(other, _)| (1..=31).contains(other))?.1,
    };
    if bytes.get(at).copied() != Some(mark) {
        return None;
    }
    number(bytes, at + 1, 4).filter(|(year, _)| is_year(*year)).map(|it| it.1)
}

/// Digits of a fraction of a second: microseconds. Nine could be anybody's number.
const FRACTION: usize = 6;

/// `16:04`, `16:04:24`, a fraction of a second, `Z` or a shift such as `+08:00`.
fn time(bytes: &[u8], start: usize) -> Option<usize> {
    let below = |limit: u32| move |(value, _): &(u32, usize)| *value < limit;
    let (_, at) = number(bytes, start, 2).filter(below(24))?;
    let colon = |at: usize| bytes.get(at) == Some(&b':');
    let (_, mut end) = number(bytes, at + 1, 2).filter(below(60)).filter(|_| colon(at))?;
    if let Some((_, at)) = number(bytes, end + 1, 2).filter(below(61)).filter(|_| colon(end)) {
        end = at;
        if matches!(bytes.get(end), Some(b'.' | b',')) {
            let digits = bytes.iter().skip(end + 1).take_while(|byte| byte.is_ascii_digit()).count();
            end += if (1..=FRACTION).contains(&digits) { digits + 1 } else { 0 };
        }
    }
    // A fourth group makes it an address.
    if colon(end) && bytes.get(end + 1).is_some_and(u8::is_ascii_hexdigit) {
        return None;
    }
    Some(match bytes.get(end) {
        Some(b'Z' | b'z') => end + 1,
        Some(b'+' | b'-') => shift(bytes, end + 1).unwrap_or(end),
        _ => end,
    })
}

fn shift(bytes: &[u8], start: usize) -> Option<usize> {
    let (_, at) = number(bytes, start, 2).filter(|(hours, _)| *hours < 15)?;
    number(bytes, at + usize::from(bytes.get(at) == Some(&b':')), 2).map(|it| it.1)
}

/// A number of exactly so many digits, and where it ends.
fn number(bytes: &[u8], start: usize, digits: usize) -> Option<(u32, usize)> {
    let part = bytes.get(start..start + digits)?;
    let value = part
        .iter()
        .try_fold(0, |value: u32, byte| byte.is_ascii_digit().then(|| value * 10 + u32::from(byte - b'0')))?;
    Some((value, start + digits))
}

/// Every address of the Internet, in bytes; a port that follows does not belong to it.
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    let plain = Plain::of(text);
    let bytes = plain.text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let starts = bytes.get(at).is_some_and(|byte| byte.is_ascii_hexdigit() || *byte == b':');
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let end = if starts {
            let four = if before.is_some_and(u8::is_ascii_digit) { None } else { v4(bytes, at) };
            let six = if before.is_some_and(u8::is_ascii_hexdigit) { None } else { v6(&plain.text, at) };
            four.or(six)
        } else {
            None
        };
        match end {
            Some(end) => {
                found.extend(plain.place(&(at..end)));
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// Four numbers below 256 with the same mark between them, as in `203.0.113.7`, `ip-203-0-113-7`, `1_2_3_4`.
fn v4(bytes: &[u8], start: usize) -> Option<usize> {
    let group = |at: usize| {
        let digits = bytes.iter().skip(at).take_while(|byte| byte.is_ascii_digit()).count();
        let value = (1..=3).contains(&digits).then(|| number(bytes, at, digits)).flatten()?;
        (value.0 < 256).then_some(value.1)
    };
    let mut end = group(start)?;
    let before = |back: usize| start.checked_sub(back).and_then(|at| bytes.get(at)).copied();
    let mark = bytes.get(end).copied().filter(|mark| matches!(mark, b'.' | b'-' | b'_'))?;
    for _ in 0..3 {
        end = group(end + 1).filter(|_| bytes.get(end).copied() == Some(mark))?;
    }
    // A fifth number, on either side, makes it something else, such as a version.
    let comes_from = before(1) == Some(mark) && before(2).is_some_and(|byte| byte.is_ascii_digit());
    let goes_on = comes_from
        || bytes.get(end).copied() == Some(mark) && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
    (!goes_on && !bytes.get(end).is_some_and(u8::is_ascii_digit)).then_some(end)
}

/// The longest stretch from here that parses as one.
fn v6(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let belongs = |byte: &&u8| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.');
    let length = bytes.iter().skip(start).take(46).take_while(belongs).count();
    let run = text.get(start..start + length)?;
    if run.matches(':').count() < 2 || is_alphanumeric(bytes, start + length) {
        return None;
    }
    let ends = (1..=run.len())
        .rev()
        .filter(|end| matches!(bytes.get(start + end), None | Some(b':' | b'.')) || *end == run.len());
    ends.filter_map(|end| run.get(..end))
        .find(|part| part.parse::<Ipv6Addr>().is_ok() && part.len() > 2)
        .map(|part| start + part.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(of: fn(&str) -> Vec<Range<usize>>, text: &str) -> Vec<&str> {
        of(text).into_iter().filter_map(|range| text.get(range)).collect()
    }

    #[test]
    fn moments_in_every_dress() {
        for text in [
            "16:04",
            "16:04:24",
            "16:04:24,123",
            "2026-11-30",
            "2026-11-30T16:04:24Z",
            "2026-11-30T16:04:24.123456+08:00",
            "2026/11/30",
            "30/Nov/2026:16:04:24",
            "20261130",
            "20250514",
        ] {
            assert_eq!(found(moments, &format!("[{text}]")), [text]);
            assert_eq!(found(addresses, &format!("[{text}]")), [""; 0], "{text}");
        }
        for text in [
            "1234-5678-9012",
            "99:99",
            "4155550123",
            "12345678",
            "2026-13-41",
            "1:2:3:4:5:6:7:8",
            "12-Xkq-2026",
            "987654321",
        ] {
            assert_eq!(found(moments, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn addresses_in_every_dress() {
        for (text, address) in [
            ("203.0.113.77:443", "203.0.113.77"),
            ("ip_203.0.113.77", "203.0.113.77"),
            ("ip-203-0-113-77", "203-0-113-77"),
            ("https://203.0.113.77:8443/", "203.0.113.77"),
            ("::ffff:203.0.113.77", "::ffff:203.0.113.77"),
            ("2001:db8::1.", "2001:db8::1"),
            ("[fdab:cdef::fade]:80", "fdab:cdef::fade"),
            ("2001:db8:0:0:0:0:0:1", "2001:db8:0:0:0:0:0:1"),
            ("url=http%3A%2F%2F203.0.113.77%2F", "203.0.113.77"),
            ("ip%3A203.0.113.77", "203.0.113.77"),
            ("host%20203.0.113.77", "203.0.113.77"),
            ("\\n203.0.113.77\\n", "203.0.113.77"),
            ("\\x2f203.0.113.77", "203.0.113.77"),
            ("&#x2f;203.0.113.77", "203.0.113.77"),
            ("203%2E0%2E113%2e77", "203%2E0%2E113%2e77"),
            ("２０３．０．１１３．７７", "２０３．０．１１３．７７"),
            ("203。0。113。77", "203。0。113。77"),
            ("地址１０。１。２。３", "１０。１。２。３"),
            ("٢٠٣.٠.١١٣.٧٧", "٢٠٣.٠.١١٣.٧٧"),
            ("2001:db8::１", "2001:db8::１"),
            ("２００１：ｄｂ８：：７ｆ３ａ", "２００１：ｄｂ８：：７ｆ３ａ"),
            ("ip%3D2001%3Adb8%3A%3A7f3a", "2001%3Adb8%3A%3A7f3a"),
        ] {
            assert_eq!(found(addresses, text), [address], "{text}");
        }
        for text in ["std::fs::read", "1.2.3", "1.2.3.4.5", "156.0.8078.73", "16:04:24", "a: b: c"] {
            assert_eq!(found(addresses, text), [""; 0], "{text}");
        }
    }
}
