//! A request as it goes over the wire, put together anew: the key in the header that its path wants, and nowhere else.

use super::command::{HOST, address, carries};
use super::corrected::KEY;

/// Longer requests carry data that nobody compares.
const LONGEST: usize = 1 << 14;

/// The request without its faults; none where the text is no such request to Gemini.
pub(super) fn corrected(text: &str) -> Option<String> {
    if text.len() > LONGEST {
        return None;
    }
    let mut lines = text.split_inclusive('\n');
    let first = lines.next()?;
    let (method, rest) = first.split_once(" /")?;
    let (path, version) = rest.split_once(" HTTP/")?;
    if !method.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let header = if path.contains("/openai") { "Authorization: Bearer " } else { "x-goog-api-key: " };
    let end = if first.ends_with("\r\n") { "\r\n" } else { "\n" };
    let path = address(&["/", path].concat());
    let mut written = [method, " ", &path, " HTTP/", version, header, KEY, end].concat();
    let (mut is_head, mut is_ours) = (true, false);
    for line in lines {
        is_head &= !line.trim_end().is_empty();
        let (name, value) = line.split_once(':').unwrap_or_default();
        is_ours |= is_head && name.eq_ignore_ascii_case("host") && value.trim() == HOST;
        if !is_head || !carries(line) {
            written.push_str(line);
        }
    }
    is_ours.then_some(written)
}
