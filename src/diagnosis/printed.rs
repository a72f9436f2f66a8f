//! The output of this page's own command: a body, and a last line that names its status and who gave it. It is read
//! as the answer that it is, good news included.

use super::answer;
use super::complaint::Complaint;
use crate::exchange::Answer;
use crate::intake::Span;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers;

/// What of the command stands in no answer.
const COMMAND: &str = "%{http_code} from ";

/// How far from the end of the text that line may stand, in bytes.
const REACH: usize = 2 << 10;

/// The answer that was printed last, who gave it, and where its body stands.
pub fn last(text: &str) -> Option<(&'static Provider, Complaint, Span)> {
    let mut end = text.len();
    for line in text.rsplit('\n') {
        let start = end.checked_sub(line.len())?;
        if let Some((provider, http)) = of_line(line) {
            let span = body(text, start);
            let body = text.get(span.start..span.end).unwrap_or_default().to_owned();
            let mut complaint = answer::unwrap(&Answer { http, body, headers: Vec::new(), elapsed_ms: 0 });
            for said in &mut complaint.said {
                said.span.start += span.start;
                said.span.end += span.start;
            }
            return Some((provider, complaint, span));
        }
        end = start.checked_sub(1).filter(|end| text.len() - end < REACH)?;
    }
    None
}

/// `HTTP 401 from api.groq.com`
fn of_line(line: &str) -> Option<(&'static Provider, u16)> {
    let (http, by) = line.strip_prefix("HTTP ")?.trim_end().split_once(" from ")?;
    let http = http.parse().ok()?;
    providers::all().iter().find(|provider| provider.answerer() == by).map(|provider| (provider, http))
}

/// From behind the command, or the answer before, to this line.
fn body(text: &str, line: usize) -> Span {
    let before = text.get(..line).unwrap_or_default();
    let mut start = 0;
    let mut at = 0;
    for each in before.split_inclusive('\n') {
        at += each.len();
        if each.contains(COMMAND) || of_line(each).is_some() {
            start = at;
        }
    }
    let body = before.get(start..).unwrap_or_default();
    let start = start + body.len() - body.trim_start().len();
    Span { start, end: start + body.trim().len() }
}
