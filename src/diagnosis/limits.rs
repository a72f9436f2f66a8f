//! Names of limits. "Requests per day" is a row of a table as long as nothing says that they are used up.

use super::complaint::Said;

/// Wordings of signs that name a limit and say nothing about it.
const NAMES: &[&str] = &[
    "requests per day",
    "tokens per day",
    "requests per minute",
    "tokens per minute",
    "daily limit",
    "daily quota",
    "per day per user",
    "perdayperproject",
    "perminuteperproject",
    "permodelperminute",
];

/// What is said of a limit that was reached.
const REACHED: &[&str] = &[
    "exceed", "reached", "hit ", "hits ", "exhaust", "used up", "used all", "run out", "ran out", "used ",
    "over ", "超", "用尽", "用完", "耗尽", "已达", "达到",
];

/// No longer sentence than this on either side of the name, in bytes.
const FAR: usize = 300;

/// Whether the wording is the name of a limit, in a sentence that does not say that it was reached.
pub fn is_only_named(said: &Said, text: &str) -> bool {
    if !NAMES.contains(&said.wording) {
        return false;
    }
    let from = (said.span.start.saturating_sub(FAR)..=said.span.start)
        .find_map(|from| text.get(from..said.span.start));
    let until = (said.span.end..=text.len().min(said.span.end + FAR))
        .rev()
        .find_map(|end| text.get(said.span.end..end));
    let ends = |text: &str| text.rfind(['.', '\n', '?', '。', '|']).map_or(0, |at| at + 1);
    let head = from.map(|head| head.get(ends(head)..).unwrap_or_default()).unwrap_or_default();
    let tail = until
        .map(|tail| tail.split(['.', '\n', '?', '。', '|']).next().unwrap_or_default())
        .unwrap_or_default();
    let sentence = [head, tail].map(str::to_lowercase);
    !sentence.iter().any(|part| REACHED.iter().any(|word| part.contains(word)))
}
