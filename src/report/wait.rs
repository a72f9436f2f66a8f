//! How long to wait, in words, and where to press then.

use super::fill::fill;
use super::step::line;
use crate::check::Rung;
use crate::diagnosis::Moment;
use crate::knowledge::language::Words;
use crate::knowledge::place::Place;
use crate::knowledge::timeline::Date;
use crate::remedy::wait;
use crate::visit::{Setting, Visit};

/// How long a change takes to hold, and the visitor's timer for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitLines {
    pub minutes: u8,
    pub text: &'static str,
    /// Where to look if it takes longer: name and address.
    pub status: Option<(&'static str, String)>,
    /// Seconds until the timer ends; none while it does not run.
    pub left: Option<u32>,
    /// Starts it, or stops it.
    pub button: String,
    /// Where to press when it has ended.
    pub again: Option<PointLine>,
}

/// Leads to a button elsewhere on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointLine {
    pub button: String,
    /// The contract's `data-action` of that button.
    pub action: &'static str,
}

/// That of the check's verdict, as a comparison settled it, else of the text's.
pub fn wait(visit: &Visit, words: &Words) -> Option<WaitLines> {
    let checked = visit.checked();
    let settled = visit.settlement().map(|it| it.diagnosis.cause);
    let found = checked.map(|(_, diagnosis)| diagnosis).or(visit.told())?;
    let wait = wait::of(settled.unwrap_or(found.cause))?;
    let whole = u32::from(wait.minutes) * 60;
    let left = visit.waited().map(|waited| whole.saturating_sub(waited));
    let rung = checked.map_or(Rung::Accepted, |(rung, _)| rung);
    Some(WaitLines {
        minutes: wait.minutes,
        text: wait.text.get(visit.setting.language),
        status: line("", Some(Place::Status), None, visit.provider(), None, words).link,
        left,
        button: if left.is_some_and(|left| left > 0) {
            words.stop_timer.to_string()
        } else {
            fill(words.start_timer, &[("wait", &span(whole, words))])
        },
        again: if left == Some(0) { point(rung, visit, words) } else { None },
    })
}

/// Leads to the button that asks at this rung, where it can be pressed.
pub fn point(rung: Rung, visit: &Visit, words: &Words) -> Option<PointLine> {
    let button = match super::run::run(rung, visit, words) {
        Some(run) => Some(run.button).filter(|_| run.ready),
        None => super::asking::request(visit, words).map(|request| request.button),
    };
    let button = fill(words.go_to, &[("button", &button.filter(|_| !visit.is_example())?)]);
    Some(PointLine { button, action: rung.action() })
}

/// How many seconds ago a moment of a log was, where that is less than the wait; none for an older one. Logs of UTC and
/// of the visitor's own clock look alike, so that either will do; of a day alone it
/// is only told that it is today.
pub fn passed(moment: &Moment, wait: u32, setting: &Setting) -> Option<u32> {
    const DAY: i64 = 86_400;
    /// How far the clock of another machine may be ahead, in seconds.
    const AHEAD: i64 = 60;
    let local = setting.now + i64::from(setting.ahead) * 60;
    let clocks = if moment.is_utc { vec![setting.now] } else { vec![local, setting.now] };
    clocks.into_iter().find_map(|clock| {
        let today = Date::of_second(u64::try_from(clock).ok()?);
        let ago = match moment.second {
            None => i64::from(moment.day != today) * DAY,
            Some(second) => {
                let this = i64::from(second);
                let days = i64::from(moment.day != today);
                // Around midnight the day before counts too.
                let before = Date::of_second(u64::try_from(clock - DAY).ok()?);
                if days > 0 && moment.day != before { DAY } else { clock.rem_euclid(DAY) + days * DAY - this }
            }
        };
        (-AHEAD..i64::from(wait)).contains(&ago).then(|| u32::try_from(ago.max(0)).unwrap_or_default())
    })
}

/// What a countdown shows.
pub fn left(seconds: u32, words: &Words) -> String {
    match seconds {
        0 => words.limit_over.to_string(),
        _ => fill(words.limit_left, &[("wait", &span(seconds, words))]),
    }
}

/// A stretch of time as people say it: `41 s`, `3 min 20 s`, `3 h 12 min`.
pub fn span(seconds: u32, words: &Words) -> String {
    let [hours, minutes, rest] = words.units;
    let (large, small, names) = match seconds {
        0..=119 => (0, seconds, [minutes, rest]),
        120..=7199 => (seconds / 60, seconds % 60, [minutes, rest]),
        _ => (seconds / 3600, seconds % 3600 / 60, [hours, minutes]),
    };
    let mut text = String::new();
    for (number, name) in [large, small].into_iter().zip(names) {
        if number == 0 {
            continue;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&number.to_string());
        text.push_str(name);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::language::Language;

    #[test]
    fn a_stretch_of_time_is_said_in_the_visitors_language() {
        let said = |language: Language| [41, 120, 200, 11_524].map(|seconds| span(seconds, language.words()));
        assert_eq!(said(Language::English), ["41 s", "2 min", "3 min 20 s", "3 h 12 min"]);
        assert_eq!(said(Language::Chinese), ["41 秒", "2 分钟", "3 分钟 20 秒", "3 小时 12 分钟"]);
        let words = Language::English.words();
        assert_eq!(
            [left(1, words), left(0, words)],
            ["Time left to wait: 1 s.", "The wait is over: try again."]
        );
    }
}
