//! Since when the visitor waits: for a limit since the answer came, for a cure since the press that starts the timer.

use super::Visit;
use crate::check::Event;

/// Seconds since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Clock {
    /// When the newest text or answer came.
    news: i64,
    /// When the timer was started; none while it does not run.
    timer: Option<i64>,
}

impl Clock {
    /// Stops the timer.
    pub(super) const fn stop(&mut self) {
        self.timer = None;
    }
}

impl Visit {
    /// The visitor starts the timer, or stops it.
    pub fn wait(&mut self) {
        self.clock.timer = self.clock.timer.is_none().then_some(self.setting.now);
    }

    /// For how long the newest text or answer has been there, in seconds.
    pub fn age(&self) -> u32 {
        self.since(self.clock.news)
    }

    /// For how long the timer has been running.
    pub fn waited(&self) -> Option<u32> {
        self.clock.timer.map(|start| self.since(start))
    }

    fn since(&self, start: i64) -> u32 {
        u32::try_from(self.setting.now - start).unwrap_or_default()
    }

    /// What an event does to it: whoever asks again waits no longer, and another text has another cure.
    pub(super) fn note(&mut self, event: &Event) {
        if matches!(event, Event::Changed | Event::Press | Event::Run(_)) {
            self.clock.timer = None;
        }
        if matches!(event, Event::Changed | Event::Answered(..)) {
            self.clock.news = self.setting.now;
        }
    }
}
