//! Where and when the page is open, as the browser tells it.

use leptos::prelude::window;

use super::language;
use crate::knowledge::timeline::Date;
use crate::remedy::system::System;
use crate::visit::Setting;

/// Read once: a page that is open over midnight keeps the day on which it was opened.
pub(super) fn read() -> Setting {
    Setting {
        language: language::of_browser(),
        today: today(),
        now: seconds(),
        ahead: ahead(),
        system: system(),
        from_file: from_file(),
    }
}

fn today() -> Date {
    let now = js_sys::Date::new_0();
    let small = |value: u32| u8::try_from(value).unwrap_or(1);
    let year = u16::try_from(now.get_full_year()).unwrap_or(u16::MAX);
    Date::new(year, small(now.get_month() + 1), small(now.get_date()))
}

/// What of it passes while the page is open.
pub(super) fn look_at_clock(setting: &mut Setting) {
    setting.now = seconds();
    setting.ahead = ahead();
}

/// Seconds since 1970.
#[allow(clippy::cast_possible_truncation, reason = "seconds of a date are small")]
fn seconds() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// Minutes that the visitor's clock is ahead of UTC.
#[allow(clippy::cast_possible_truncation, reason = "minutes of a day are small")]
fn ahead() -> i32 {
    -(js_sys::Date::new_0().get_timezone_offset() as i32)
}

/// A frozen word in most browsers, and good enough for a guess.
fn system() -> System {
    System::guess(&window().navigator().platform().unwrap_or_default())
}

fn from_file() -> bool {
    window().location().protocol().is_ok_and(|protocol| protocol == "file:")
}
