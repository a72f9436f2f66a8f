//! One child process: its output goes to a log, a long run says that it is still at work.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::{Done, place};

/// How often a running step says how long it has run.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// How often the child is asked whether it has ended.
const POLL: Duration = Duration::from_millis(40);
/// How many lines of the log a failure shows.
const TAIL: usize = 60;

/// A child process that is yet to run.
pub(crate) struct Step {
    title: String,
    log: PathBuf,
    command: Command,
    limit: Option<Duration>,
}

/// A step that has ended.
pub(crate) struct Ran {
    /// Whether the child ended by itself and reported success.
    pub(crate) ok: bool,
    /// All that the child said.
    pub(crate) text: String,
    title: String,
    log: PathBuf,
}

impl Step {
    /// A step that is announced by `title` and logs under `log`, the name of a file in the log folder.
    pub(crate) fn new(title: &str, log: &str, command: Command) -> Self {
        Step { title: title.to_owned(), log: place::log(log), command, limit: None }
    }

    /// Ends the child when it has run for this long, which then counts as a failure.
    pub(crate) fn limit(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Runs the child to its end, whatever that is. The error is for a child that could not be started.
    pub(crate) fn run(mut self) -> Done<Ran> {
        println!("> {}", self.title);
        let child = self.start()?;
        let start = Instant::now();
        let status = self.attend(child, start);
        let text = fs::read(&self.log).unwrap_or_default();
        let ok = status.is_some_and(|status| status.success());
        println!("  {} after {:.1} s", if ok { "done" } else { "failed" }, start.elapsed().as_secs_f32());
        Ok(Ran { ok, text: String::from_utf8_lossy(&text).into_owned(), title: self.title, log: self.log })
    }

    fn start(&mut self) -> Done<Child> {
        let (out, err) = place::open_log(&self.log)?;
        let command = self.command.stdin(Stdio::null()).stdout(out).stderr(err);
        command.spawn().map_err(|fault| {
            format!("`{}` cannot be started: {fault}.", command.get_program().to_string_lossy())
        })
    }

    /// The child's status, or nothing when its time ran out.
    fn attend(&self, mut child: Child, start: Instant) -> Option<ExitStatus> {
        let mut beats = 1;
        loop {
            if let Some(status) = child.try_wait().ok()? {
                return Some(status);
            }
            if self.limit.is_some_and(|limit| start.elapsed() > limit) {
                child.kill().ok()?;
                child.wait().ok()?;
                return None;
            }
            if start.elapsed() > HEARTBEAT * beats {
                println!("  … {} s", start.elapsed().as_secs());
                beats += 1;
            }
            thread::sleep(POLL);
        }
    }
}

impl Ran {
    /// The text of a step that succeeded; for one that failed shows the end of its log and yields `advice`.
    pub(crate) fn or(self, advice: &str) -> Done<String> {
        if self.ok {
            return Ok(self.text);
        }
        self.show_tail();
        Err(advice.to_owned())
    }

    /// Shows the end of the log.
    pub(crate) fn show_tail(&self) {
        println!("{}", tail(&self.text, TAIL));
        println!("The end of what `{}` said; all of it: {}", self.title, self.log.display());
    }
}

/// The last lines of a text.
fn tail(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let start = lines.len().saturating_sub(count);
    lines.get(start..).unwrap_or_default().join("\n")
}

#[cfg(test)]
mod tests {
    use super::tail;

    #[test]
    fn the_tail_is_the_last_lines() {
        assert_eq!(tail("a\nb\nc\n", 2), "b\nc");
        assert_eq!(tail("a", 2), "a");
        assert_eq!(tail("", 2), "");
    }
}
