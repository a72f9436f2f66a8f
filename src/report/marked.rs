//! The pasted text as the page draws it: faults marked, secrets dotted out, invisible characters named.

use super::answerer::own;
use super::characters;
use crate::intake::{Finding, Note, Span};
use crate::knowledge::causes::Cause;
use crate::knowledge::language::Words;
use crate::redact::Redactor;
use crate::visit::Visit;

/// A stretch of the drawn text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    pub text: String,
    /// The fault that it stands for, or the verdict that its words decided on: cause id and title.
    pub mark: Option<(&'static str, &'static str)>,
    /// A secret's dots.
    pub secret: bool,
    /// A character that would not be seen, drawn as its name.
    pub named: bool,
}

/// Text on either side of what is shown, in bytes.
const AROUND: usize = 120;
/// Texts up to this length are shown whole, in bytes.
const WHOLE: usize = 2_000;
/// No more stretches of a text than this are shown.
const STRETCHES: usize = 20;

/// Faults that lie in single characters. Only these are drawn in the clear within a secret.
const CHARACTERS: &[Cause] = &[
    Cause::SurroundingWhitespace,
    Cause::InnerWhitespace,
    Cause::InvisibleCharacter,
    Cause::LookalikeCharacter,
    Cause::SmartQuotes,
    Cause::Quoted,
    Cause::PrefixIncluded,
    Cause::UnexpectedCharacter,
];

/// The text, or the stretches of a long one that matter; nothing where there is no fault to point at.
pub fn marked(visit: &Visit, words: &Words, redactor: &Redactor) -> Vec<Segment> {
    let text = visit.text();
    if visit.is_expired() || visit.reading().findings.is_empty() && told(visit).is_empty() {
        return Vec::new();
    }
    let mut segments = Vec::new();
    let mut end = 0;
    for stretch in stretches(visit) {
        if stretch.start > end {
            segments.push(plain(words.left_out));
        }
        draw(visit, words, redactor, stretch, &mut segments);
        end = stretch.end;
    }
    if end > 0 && end < text.len() {
        segments.push(plain(words.left_out));
    }
    segments
}

fn plain(text: &str) -> Segment {
    Segment { text: text.to_string(), mark: None, secret: false, named: false }
}

/// The whole of a short text; of a long one the surroundings of each secret and fault.
fn stretches(visit: &Visit) -> Vec<Span> {
    let text = visit.text();
    if text.len() <= WHOLE {
        return vec![Span { start: 0, end: text.len() }];
    }
    let reading = visit.reading();
    let secrets = reading.credentials.iter().map(|found| found.span);
    let faults = reading.findings.iter().map(|finding| finding.span);
    let mut spans: Vec<Span> = secrets.chain(faults).chain(told(visit).iter().copied()).collect();
    spans.sort_unstable();
    let mut stretches: Vec<Span> = Vec::new();
    for span in spans {
        let start = border(text, span.start.saturating_sub(AROUND));
        let end = border(text, (span.end.min(span.start + WHOLE) + AROUND).min(text.len()));
        match stretches.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => stretches.push(Span { start, end }),
        }
        if stretches.len() >= STRETCHES {
            break;
        }
    }
    stretches
}

/// The words of the text that decided on its verdict.
fn told(visit: &Visit) -> &[Span] {
    visit.told().map_or(&[], |diagnosis| &diagnosis.words)
}

/// The cause of the verdict that this place decided on.
fn decided(visit: &Visit, at: usize) -> Option<Cause> {
    told(visit).iter().any(|span| holds(*span, at)).then(|| visit.told().map(|told| told.cause)).flatten()
}

/// The character border at or before this byte.
fn border(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn draw(visit: &Visit, words: &Words, redactor: &Redactor, stretch: Span, segments: &mut Vec<Segment>) {
    let hidden = hidden(visit.text(), redactor, stretch);
    let cuts = cuts(visit, stretch, &hidden);
    for pair in cuts.windows(2) {
        let &[start, end] = pair else { continue };
        let Some(text) = visit.text().get(start..end) else { continue };
        let listed = visit.reading().credentials.iter().any(|found| holds(found.span, start));
        // A fault within a wider one is the more telling of the two.
        let here = visit.reading().findings.iter().filter(|finding| holds(finding.span, start));
        let finding = here.min_by_key(|finding| finding.span.end - finding.span.start);
        let secret = if hidden.iter().any(|span| holds(*span, start)) {
            Secret::Hidden
        } else if listed {
            Secret::Listed
        } else {
            Secret::No
        };
        let segment = piece(text, secret, finding, visit, words);
        let mark = segment.mark.or_else(|| Some(named_cause(decided(visit, start)?, visit)));
        segments.push(Segment { mark, ..segment });
    }
}

/// What the redactor hides within the stretch. It sees the lines around as well: what stands before a value says
/// whether it is a secret.
fn hidden(text: &str, redactor: &Redactor, stretch: Span) -> Vec<Span> {
    let before = border(text, stretch.start.saturating_sub(WHOLE));
    let lines = text.get(before..stretch.start).unwrap_or_default();
    let from = lines.rfind('\n').map_or(before, |at| before + at + 1);
    let until = border(text, stretch.end.saturating_add(WHOLE).min(text.len()));
    let seen = text.get(from..until).unwrap_or_default();
    let spans = redactor.secrets(seen).into_iter();
    let spans = spans.map(|range| Span { start: from + range.start, end: from + range.end });
    spans
        .filter(|span| span.start < stretch.end && stretch.start < span.end)
        .map(|span| Span { start: span.start.max(stretch.start), end: span.end.min(stretch.end) })
        .collect()
}

/// Whether a piece of the text is a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Secret {
    No,
    /// Within the span of a recognised credential, which may hold more than the key itself.
    Listed,
    /// The redactor hides it.
    Hidden,
}

const fn holds(span: Span, at: usize) -> bool {
    span.start <= at && at < span.end
}

/// Every place within the stretch where a secret or a fault begins or ends.
fn cuts(visit: &Visit, stretch: Span, hidden: &[Span]) -> Vec<usize> {
    let reading = visit.reading();
    let spans = reading.credentials.iter().map(|found| found.span);
    let spans =
        spans.chain(reading.findings.iter().map(|finding| finding.span)).chain(told(visit).iter().copied());
    let spans = spans.chain(hidden.iter().copied());
    let mut cuts: Vec<usize> = spans.flat_map(|span| [span.start, span.end]).collect();
    cuts.retain(|cut| stretch.start < *cut && *cut < stretch.end);
    cuts.extend([stretch.start, stretch.end]);
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

fn piece(text: &str, secret: Secret, finding: Option<&Finding>, visit: &Visit, words: &Words) -> Segment {
    let mark = finding.map(|finding| named_cause(finding.cause, visit));
    let in_the_clear = finding.is_some_and(|finding| CHARACTERS.contains(&finding.cause));
    let at_fault = match finding {
        Some(Finding { note: Note::Character { character, .. }, .. }) => Some(*character),
        _ => None,
    };
    // Of what the redactor hides only the very character at fault is shown.
    let shows = match (secret, at_fault) {
        (Secret::No, _) => true,
        (Secret::Listed, _) => in_the_clear,
        (Secret::Hidden, character) => character.is_some_and(|it| text.chars().all(|c| c == it)),
    };
    if !shows {
        let dots = text.chars().map(|character| if character == '\n' { '\n' } else { '•' }).collect();
        return Segment { text: dots, mark, secret: true, named: false };
    }
    let named = at_fault.is_some_and(|character| !character.is_ascii_graphic());
    let text = if named { named_run(text, words) } else { text.to_string() };
    Segment { text, mark, secret: false, named }
}

/// A cause's id and title.
fn named_cause(cause: Cause, visit: &Visit) -> (&'static str, &'static str) {
    (cause.id(), own(cause, &visit.setting).title)
}

/// A run of characters by their names: "U+200B zero-width space", with a count where one repeats.
fn named_run(text: &str, words: &Words) -> String {
    let Some(first) = text.chars().next() else { return String::new() };
    let count = text.chars().count();
    let name = characters::name(first, words);
    if count > 1 && text.chars().all(|character| character == first) {
        return format!("{count} × {name}");
    }
    text.chars().take(8).map(|character| characters::name(character, words)).collect::<Vec<_>>().join(" ")
}
