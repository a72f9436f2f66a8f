//! What a quota text says: which limit, how often it resets, whether waiting helps.

use super::clock;
use super::fill::fill;
use super::wait::span;
use crate::diagnosis::{Complaint, Diagnosis};
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Words;
use crate::visit::Setting;

/// A limit that was reached, decoded. `None` where the text does not say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quota {
    /// How many of `unit` the limit allows.
    pub limit: Option<u64>,
    pub unit: Option<Unit>,
    pub period: Option<Period>,
    /// Whether it is a limit of the free tier.
    pub free: Option<bool>,
    pub model: Option<String>,
    /// Seconds until another try can succeed; none where waiting so long does not help.
    pub wait_s: Option<u32>,
}

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Requests,
    Tokens,
}

/// How often a limit starts anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Minute,
    /// At midnight Pacific time.
    Day,
}

/// The limit that a diagnosis is about; none where it is about another thing.
pub fn of(diagnosis: &Diagnosis) -> Option<Quota> {
    let period = match diagnosis.cause {
        Cause::QuotaExhausted => Some(Period::Day),
        Cause::RateLimited => Some(Period::Minute),
        Cause::QuotaZero | Cause::FreeTierUnavailable => None,
        _ => return None,
    };
    let quota = decode(&diagnosis.complaint, period);
    (quota != Quota::default()).then_some(quota)
}

/// Names under which a limit's id and value stand.
const IDS: &[&str] = &["quotaId", "quota_id", "quota_limit", "quotaMetric", "quota_metric"];
const VALUES: &[&str] = &["quotaValue", "quota_value", "quota_limit_value", "limit"];

fn decode(complaint: &Complaint, wanted: Option<Period>) -> Quota {
    let facts = &complaint.facts;
    let ids: Vec<&str> = named(facts, IDS).collect();
    let of_wanted = |id: &&&str| wanted.is_none() || period(id) == wanted;
    let id = ids.iter().find(of_wanted).or(ids.last()).copied().unwrap_or_default();
    // The values of this limit stand behind its id, or, in Google's newer answers, around it.
    let from = facts.iter().position(|(_, value)| value == id).unwrap_or_default();
    let behind = facts.get(from..).unwrap_or_default();
    let value = named(behind, VALUES).chain(named(facts, VALUES)).find_map(|value| value.parse().ok());
    let period = period(id).or(wanted.filter(|_| value.is_some()));
    let wait = named(facts, &["retryDelay", "seconds"]).find_map(seconds);
    let wait = wait.or_else(|| behind_words(&complaint.message, &["retry in ", "try again in "]));
    // This one is exact for a day's limit too.
    let reset = behind_words(&complaint.message, &["reset after "]);
    Quota {
        limit: value,
        unit: unit(id),
        period,
        free: tier(id).or_else(|| named(facts, IDS).find_map(tier)),
        model: named(behind, &["model"]).chain(named(facts, &["model"])).next().map(String::from),
        wait_s: reset.or(wait.filter(|_| period != Some(Period::Day))).filter(|_| value != Some(0)),
    }
}

fn named<'a>(facts: &'a [(String, String)], names: &'a [&str]) -> impl Iterator<Item = &'a str> {
    facts.iter().filter(|(name, _)| names.contains(&name.as_str())).map(|(_, value)| value.as_str())
}

/// Whether the words stand in the id one after the other, in either case, with any mark between them.
fn says(id: &str, word: &str) -> bool {
    let mut letters: Vec<u8> = id.bytes().filter(u8::is_ascii_alphanumeric).collect();
    letters.make_ascii_lowercase();
    letters.windows(word.len()).any(|window| window == word.as_bytes())
}

fn period(id: &str) -> Option<Period> {
    match (says(id, "perday"), says(id, "perminute")) {
        (true, _) => Some(Period::Day),
        (_, true) => Some(Period::Minute),
        _ => None,
    }
}

fn unit(id: &str) -> Option<Unit> {
    match (says(id, "token"), says(id, "request")) {
        (true, _) => Some(Unit::Tokens),
        (_, true) => Some(Unit::Requests),
        _ => None,
    }
}

fn tier(id: &str) -> Option<bool> {
    match (says(id, "freetier"), says(id, "paidtier")) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

/// How long the sentence asks to wait, behind any of these words.
fn behind_words(message: &str, leads: &[&str]) -> Option<u32> {
    leads.iter().find_map(|lead| seconds(message.rsplit_once(lead)?.1))
}

/// `31s`, `31.4s`, `800ms`, `3h12m4s` or a bare number at the start of a text, rounded up.
fn seconds(text: &str) -> Option<u32> {
    const UNITS: [(&str, u64); 5] = [("ms", 1), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("", 1000)];
    let (mut rest, mut total) = (text, 0_u64);
    while rest.starts_with(|first: char| first.is_ascii_digit()) {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let (number, after) = rest.split_at_checked(end)?;
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let (name, worth) = UNITS.iter().find(|(name, _)| after.starts_with(name))?;
        // Thousandths of the unit, rounded up.
        let part = part.get(..3).unwrap_or(part).parse().map_or(0, |tail: u64| match part.len() {
            1 => tail * 100,
            2 => tail * 10,
            _ => tail + 1,
        });
        let whole: u64 = whole.parse().ok()?;
        total = total.checked_add(whole.checked_mul(*worth)?)?.checked_add(part * worth / 1000)?;
        rest = after.get(name.len()..)?;
    }
    let whole = u32::try_from(total.div_ceil(1000)).ok()?;
    (rest.len() < text.len()).then_some(whole)
}

/// When a day's limit starts anew by the visitor's clock; none for other limits. It tells where they are, so that
/// no report holds it.
pub fn resets(quota: &Quota, setting: &Setting, words: &Words) -> Option<String> {
    let waits = quota.period == Some(Period::Day) && quota.wait_s.is_none() && quota.limit != Some(0);
    waits.then(|| {
        let time = clock::time_of_day(clock::next_midnight(setting.now), setting.ahead);
        fill(words.limit_clock, &[("time", &time)])
    })
}

/// The limit as a picture: how many, of what, and that nobody said how many were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitLines {
    pub label: &'static str,
    pub value: String,
    /// What it counts, how often it starts anew, whose it is.
    pub what: String,
    pub note: &'static str,
    /// Nothing is allowed at all.
    pub zero: bool,
}

/// None where the answer gives no number.
pub fn picture(quota: &Quota, words: &Words) -> Option<LimitLines> {
    let limit = quota.limit?;
    Some(LimitLines {
        label: words.limit,
        value: limit.to_string(),
        what: what(quota, words).join(" "),
        note: words.limit_note,
        zero: limit == 0,
    })
}

fn what(quota: &Quota, words: &Words) -> Vec<&'static str> {
    let parts = [
        quota.unit.map(|unit| if unit == Unit::Tokens { words.tokens } else { words.requests }),
        quota.period.map(|period| if period == Period::Day { words.per_day } else { words.per_minute }),
        quota.free.map(|free| if free { words.free_tier } else { words.paid_tier }),
    ];
    parts.into_iter().flatten().collect()
}

/// The decoded limit as lines of evidence: label and text.
pub fn lines(quota: &Quota, words: &Words) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
    let limit = quota.limit.map(|limit| limit.to_string());
    let mut said: Vec<&str> = limit.as_deref().into_iter().collect();
    said.extend(what(quota, words));
    if !said.is_empty() {
        lines.push((words.limit, said.join(" ")));
    }
    let wait = match (quota.limit, quota.period, quota.wait_s) {
        (Some(0), _, _) => Some(words.limit_zero.to_string()),
        (_, _, Some(wait)) => Some(fill(words.limit_wait, &[("wait", &span(wait, words))])),
        (_, Some(Period::Day), _) => Some(words.limit_resets.to_string()),
        _ => None,
    };
    lines.extend(wait.map(|wait| (words.waiting, wait)));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_facts(facts: &[(&str, &str)], wanted: Period) -> Quota {
        let facts = facts.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        decode(&Complaint { facts, ..Complaint::default() }, Some(wanted))
    }

    #[test]
    fn a_violation_is_decoded() {
        let facts = [
            ("quotaId", "GenerateRequestsPerMinutePerProjectPerModel-FreeTier"),
            ("quotaValue", "10"),
            ("quotaId", "GenerateRequestsPerDayPerProjectPerModel-FreeTier"),
            ("model", "gemini-3.6-flash"),
            ("quotaValue", "50"),
            ("retryDelay", "31.4s"),
        ];
        let day = of_facts(&facts, Period::Day);
        assert_eq!((day.limit, day.unit, day.period), (Some(50), Some(Unit::Requests), Some(Period::Day)));
        assert_eq!(
            (day.free, day.wait_s, day.model.as_deref()),
            (Some(true), None, Some("gemini-3.6-flash"))
        );
        let minute = of_facts(&facts, Period::Minute);
        assert_eq!((minute.limit, minute.period, minute.wait_s), (Some(10), Some(Period::Minute), Some(32)));
    }

    #[test]
    fn a_delay_is_read_in_every_form() {
        for (text, delay) in [
            ("31s", Some(31)),
            ("31.4s", Some(32)),
            ("60", Some(60)),
            ("800ms.", Some(1)),
            ("1m30s", Some(90)),
            ("3h12m4s on this model", Some(11_524)),
            ("soon", None),
            ("", None),
            ("99999999999999s", None),
        ] {
            assert_eq!(seconds(text), delay, "{text}");
        }
        assert_eq!(behind_words("Please retry in 13.59s.", &["retry in "]), Some(14));
    }
}
