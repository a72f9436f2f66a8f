//! What a secret tells of itself, in words.

use super::fill::fill;
use crate::intake::{Found, Tell};
use crate::knowledge::language::Words;
use crate::knowledge::timeline::Date;

/// One sentence for each thing.
pub fn tells(found: &Found, words: &Words) -> Vec<String> {
    found.tells().into_iter().map(|tell| sentence(&tell, found, words)).collect()
}

fn sentence(tell: &Tell, found: &Found, words: &Words) -> String {
    let (sentence, value) = match tell {
        Tell::Account(number) => (words.tells_account, number.clone()),
        Tell::Region(region) => (words.tells_region, region.clone()),
        Tell::Begins(second) => (words.tells_begin, time(*second)),
        Tell::Ends(second) => (words.tells_end, time(*second)),
        Tell::Live(true) => (words.tells_live, String::new()),
        Tell::Live(false) => (words.tells_test, String::new()),
        Tell::Checksum(true) => (words.tells_sum, String::new()),
        Tell::Checksum(false) => (words.tells_wrong_sum, String::new()),
        Tell::Signature(true) => (words.tells_sign, String::new()),
        Tell::Signature(false) => (words.tells_no_sign, String::new()),
        Tell::Milliseconds => (words.tells_milliseconds, String::new()),
        Tell::Unsigned => (words.tells_unsigned, String::new()),
    };
    fill(sentence, &[("value", &value), ("provider", found.provider.name)])
}

/// `2026-11-21 10:00 UTC`
fn time(second: u64) -> String {
    let Date { year, month, day } = Date::of_second(second);
    let mut text = year.to_string();
    let minutes = second / 60;
    let parts = [("-", u64::from(month)), ("-", day.into()), (" ", minutes / 60 % 24), (":", minutes % 60)];
    for (mark, part) in parts {
        text.extend([mark, if part < 10 { "0" } else { "" }, &part.to_string()]);
    }
    text.push_str(" UTC");
    text
}
