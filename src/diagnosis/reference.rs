//! What only describes errors: lists of codes, tables, titles, plans, the incidents of a status page, "if the key is
//! missing, …". Nothing of it has happened to the visitor, so that it is not read for errors.

use std::borrow::Cow;

use super::lines;
use crate::intake::Span;

/// Entries that make a list of codes, or a table of them.
const ENTRIES: usize = 3;
/// No longer line than this is a heading, in bytes.
const HEADING: usize = 90;

/// Words of headings over what was planned or written down, not over what happened.
const DOCUMENTS: &[&str] = &[
    "table of contents",
    "changelog",
    "change log",
    "release notes",
    "acceptance criteria",
    "test plan",
    "common errors",
    "error codes",
    "status codes",
    "error reference",
    "faq",
    "roadmap",
    "checklist",
    "目录",
    "更新日志",
    "常见错误",
    "错误码",
    "错误代码",
    "验收标准",
    "测试计划",
];

/// How sentences begin that say what would happen.
const CONDITIONS: &[&str] = &[
    "if ",
    "when a ",
    "when an ",
    "whenever ",
    "in case ",
    "what happens if ",
    "what happens when ",
    "keys that ",
    "keys which ",
    "requests that ",
    "requests which ",
    "users who ",
    "如果",
    "若",
    "当用户",
    "当请求",
];

/// How the entries of a status page begin: they were written about everybody.
const INCIDENTS: &[&str] =
    &["Resolved -", "Monitoring -", "Identified -", "Investigating -", "Update -", "Completed -"];

/// Words of pages that tell how a service does.
const HEALTH: &[&str] =
    &["operational", "uptime", " incidents", " outages", "scheduled maintenance", "系统运行正常", "运行正常"];

/// What a sentence says that describes an answer: it begins so, or has so in it.
const DESCRIPTIONS: &[&str] = &[
    " results in ",
    " result in ",
    " leads to ",
    " lead to ",
    " for example ",
    " responds with ",
    " is returned when ",
    " are returned when ",
    "超出后返回",
    "超过后返回",
    "时返回",
    "会返回",
    "则返回",
    "将返回",
];

/// The kinds of change that a commit's first line names.
const CHANGES: &[&str] =
    &["docs", "feat", "fix", "chore", "refactor", "test", "perf", "build", "ci", "style", "revert"];

/// The text with blanks for every line and sentence that only describes errors; all other bytes keep their places.
pub fn without(text: &str) -> Cow<'_, str> {
    let all: Vec<Line> = lines::of(text, Span { start: 0, end: text.len() })
        .map(|span| Line { span, raw: text.get(span.start..span.end).unwrap_or_default() })
        .collect();
    let alone = all.iter().filter(|line| !line.raw.trim().is_empty()).count() == 1;
    let mut spans = Vec::new();
    codes(&all, &mut spans);
    tables(&all, &mut spans);
    lists(&all, &mut spans);
    for line in &all {
        if is_title(line, alone)
            || INCIDENTS.iter().any(|start| line.bare().starts_with(start))
            || is_health(line)
        {
            spans.push(line.span);
        } else {
            conditions(line, &mut spans);
        }
    }
    blank(text, spans)
}

/// Whether the whole text says what was changed in a program: the message of a commit.
pub fn is_commit(text: &str) -> bool {
    let first = text.trim_start().lines().next().unwrap_or_default();
    let Some((kind, what)) = first.split_once(": ") else { return false };
    let kind = kind.trim_end_matches('!');
    let (kind, scope) = kind.split_once('(').unwrap_or((kind, ")"));
    CHANGES.contains(&kind) && scope.ends_with(')') && !what.is_empty()
}

/// A line, and where it stands.
struct Line<'a> {
    span: Span,
    raw: &'a str,
}

impl<'a> Line<'a> {
    /// Without what makes it an item of a list, a heading or bold.
    fn bare(&self) -> &'a str {
        let text = self.raw.trim().trim_start_matches(['#', '-', '*', '•', ' ']);
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let numbered =
            text.get(digits..).and_then(|rest| rest.strip_prefix(". ").or(rest.strip_prefix(") ")));
        numbered.filter(|_| (1..3).contains(&digits)).unwrap_or(text)
    }

    fn is_item(&self) -> bool {
        let text = self.raw.trim_start();
        ["- ", "* ", "• "].iter().any(|mark| text.starts_with(mark))
            || self.bare().len() < text.trim_end().len()
    }

    /// Whether somebody tells of himself, or a program of what it met.
    fn is_report(&self) -> bool {
        is_told(self.raw) || self.is_printed()
    }

    /// Whether a program printed it.
    fn is_printed(&self) -> bool {
        ["rror:", "rror {", "xception:", "{\"", "{'"].iter().any(|it| self.raw.contains(it))
    }
}

/// Whether somebody tells of himself.
fn is_told(text: &str) -> bool {
    ["I ", "I'm", "I’m", "we ", "We ", "my ", "My ", "我"].iter().any(|it| {
        text.match_indices(it).any(|(at, _)| {
            !text.get(..at).is_some_and(|head| head.ends_with(|last: char| last.is_alphanumeric()))
        })
    })
}

/// The code with which a line begins: a status or a constant; a word with underscores in a table only, because dumps of
/// values are full of these.
fn code(line: &Line) -> Option<String> {
    let bare = line.bare().trim_start_matches(['`', '|', ' ']);
    let end = bare.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(bare.len());
    let (word, rest) = bare.split_at_checked(end)?;
    let is_status = word.len() == 3 && word.parse::<u16>().is_ok_and(|number| (100..600).contains(&number));
    let is_table = line.raw.trim_start().starts_with('|');
    let is_part =
        |byte: u8| byte == b'_' || byte.is_ascii_uppercase() || is_table && byte.is_ascii_lowercase();
    let is_name = word.len() > 4 && word.contains('_') && word.bytes().all(is_part);
    let says = rest.contains(|c: char| c.is_alphabetic());
    ((is_status || is_name) && says).then(|| word.to_string())
}

/// Runs of lines that begin with codes, each with another one and in order, as they are written down and never met.
fn codes(all: &[Line], spans: &mut Vec<Span>) {
    let mut run: Vec<(String, Span)> = Vec::new();
    let mut gap = 0;
    let mut head = None;
    for line in all {
        if run.is_empty() && code(line).is_none() {
            head = Some(line).filter(|line| is_head_of_codes(line));
        }
        match code(line).filter(|_| !line.raw.trim_start().starts_with('|')) {
            Some(word) if run.last().is_none_or(|(last, _)| is_behind(&word, last)) => {
                run.push((word, line.span));
                gap = 0;
            }
            Some(word) => {
                close(&mut run, head.is_some(), spans);
                run.push((word, line.span));
                gap = 0;
            }
            // What belongs to an entry stands below it.
            None if gap < 2 && !run.is_empty() => gap += 1,
            None => close(&mut run, head.is_some(), spans),
        }
    }
    close(&mut run, head.is_some(), spans);
}

/// Numbers rise; names are in any order, and differ.
fn is_behind(word: &str, last: &str) -> bool {
    match (word.parse::<u16>(), last.parse::<u16>()) {
        (Ok(this), Ok(last)) => this >= last,
        _ => word != last,
    }
}

/// Whether a list of codes is announced: `Errors`, `Responses`, `错误码`.
fn is_head_of_codes(line: &Line) -> bool {
    let text = line.bare().trim_end_matches([' ', ':', '：']).to_lowercase();
    let last = text.rsplit(' ').next().unwrap_or_default();
    text.len() < HEADING / 2
        && !line.is_report()
        && (["errors", "responses", "codes", "statuses"].contains(&last)
            || ["错误码", "状态码", "错误代码"].iter().any(|it| text.ends_with(it)))
}

fn close(run: &mut Vec<(String, Span)>, is_headed: bool, spans: &mut Vec<Span>) {
    let mut words: Vec<&String> = run.iter().map(|(word, _)| word).collect();
    words.sort_unstable();
    words.dedup();
    if (words.len() >= ENTRIES || is_headed && words.len() > 1)
        && let (Some((_, first)), Some((_, last))) = (run.first(), run.last())
    {
        spans.push(Span { start: first.start, end: last.end });
    }
    run.clear();
}

/// Tables with a rule below their head, in whose rows several codes stand.
fn tables(all: &[Line], spans: &mut Vec<Span>) {
    let is_row = |line: &&Line| line.raw.trim_start().starts_with('|');
    let is_rule =
        |line: &Line| line.raw.contains("|--") || line.raw.contains("| --") || line.raw.contains("|:-");
    let mut rest = all;
    while let Some(start) = rest.iter().position(|line| is_row(&line)) {
        let table: Vec<&Line> = rest.iter().skip(start).take_while(is_row).collect();
        let mut codes: Vec<String> = table.iter().filter_map(|line| code(line)).collect();
        codes.sort_unstable();
        codes.dedup();
        if codes.len() > 1 && table.iter().any(|line| is_rule(line)) {
            spans.extend(table.iter().map(|line| line.span));
        }
        rest = rest.get(start + table.len()..).unwrap_or_default();
    }
}

/// The items below a heading over what was written down.
fn lists(all: &[Line], spans: &mut Vec<Span>) {
    let mut open = false;
    for line in all {
        if is_heading(line) {
            open = true;
        } else if open && line.is_item() && !line.is_report() {
            spans.push(line.span);
        } else {
            open = open && line.raw.trim().is_empty();
        }
    }
}

fn is_heading(line: &Line) -> bool {
    let text = line.bare().to_lowercase();
    text.len() < HEADING && DOCUMENTS.iter().any(|word| text.contains(word)) && !line.is_report()
}

/// Whether every word of the line is written as in a title, and it stands over the text or alone.
fn is_title(line: &Line, alone: bool) -> bool {
    let text = line.bare().trim_end();
    let is_apart = line.raw.trim_start().starts_with('#') || alone;
    if line.is_printed()
        || !text.is_ascii()
        || text.len() >= HEADING
        || !is_apart
        || text.ends_with(['.', '!', '。', '！'])
    {
        return false;
    }
    let mut words = text.split(' ').map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let is_written =
        |word: &str| SMALL.contains(&word) || !word.starts_with(|c: char| c.is_ascii_lowercase());
    // A level, a constant or a number is a program's.
    let is_program = |word: &str| {
        word.contains(['_', '/', '=']) || is_level(word) || word.parse::<u16>().is_ok_and(|it| it > 99)
    };
    text.split(' ').count() > 2
        && text.contains(|c: char| c.is_ascii_lowercase())
        && words.all(|word| is_written(word) && !is_program(word))
}

/// Whether the line of a status page tells how a service does.
fn is_health(line: &Line) -> bool {
    let text = line.raw.get(..2 * HEADING).map_or_else(|| line.raw.to_lowercase(), |_| String::new());
    !text.contains(" but ") && HEALTH.iter().any(|word| text.contains(word)) && !line.is_report()
}

/// Whether a sentence tells what a service answers and when, and not that it did.
fn is_description(sentence: &str) -> bool {
    // It names a status or a code.
    if !sentence.contains(['4', '5', '_']) {
        return false;
    }
    let returns = sentence.find(" returns ").or_else(|| sentence.find(" return "));
    let when = returns.and_then(|at| sentence.get(at..));
    DESCRIPTIONS.iter().any(|it| sentence.contains(it))
        || when.is_some_and(|tail| {
            [" when the ", " when a", " if the ", " if a"].iter().any(|it| tail.contains(it))
        })
}

/// Words that a title leaves small.
const SMALL: &[&str] =
    &["", "a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"];

fn is_level(word: &str) -> bool {
    ["ERROR", "WARN", "WARNING", "FATAL", "CRITICAL"].contains(&word)
}

/// The sentences of a line that say what would happen.
fn conditions(line: &Line, spans: &mut Vec<Span>) {
    let raw = line.raw;
    let skipped = raw.len() - raw.trim_start().len();
    let first = raw.find(line.bare()).unwrap_or(skipped);
    let mut start = first;
    for end in borders(raw, first).chain([raw.len()]) {
        let sentence = raw.get(start..end).unwrap_or_default();
        let lower =
            sentence.trim_start().get(..24.min(sentence.trim_start().len())).unwrap_or(sentence.trim_start());
        let lower = lower.to_lowercase();
        if (CONDITIONS.iter().any(|opener| lower.starts_with(opener)) || is_description(sentence))
            && !is_told(sentence)
            && !line.is_printed()
        {
            spans.push(Span { start: line.span.start + start, end: line.span.start + end });
        }
        start = end;
    }
}

/// Where sentences end, or a colon announces one.
fn borders(raw: &str, from: usize) -> impl Iterator<Item = usize> {
    let ends = [". ", "? ", "! ", ": ", "。", "？", "！", "："];
    let mut at: Vec<usize> =
        ends.iter().flat_map(|end| raw.match_indices(end).map(|(at, end)| at + end.len())).collect();
    at.retain(|at| *at > from);
    at.sort_unstable();
    at.into_iter()
}

fn blank(text: &str, mut spans: Vec<Span>) -> Cow<'_, str> {
    if spans.is_empty() {
        return Cow::Borrowed(text);
    }
    spans.sort_unstable();
    let mut shown = String::with_capacity(text.len());
    for span in spans {
        let start = span.start.max(shown.len());
        shown.push_str(text.get(shown.len()..start).unwrap_or_default());
        let kept = |byte: u8| if byte == b'\n' { '\n' } else { ' ' };
        shown.extend(text.as_bytes().get(start..span.end).unwrap_or_default().iter().map(|byte| kept(*byte)));
    }
    shown.push_str(text.get(shown.len()..).unwrap_or_default());
    Cow::Owned(shown)
}
