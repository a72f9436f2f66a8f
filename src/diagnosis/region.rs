//! Which stretches of a long text are worth reading: those around the wordings of signs.

use super::needles;
use crate::intake::Span;

/// Texts up to this length are read whole, in bytes.
const WHOLE: usize = 8 << 10;
/// How much of a text is read in front of a wording and behind it, in bytes.
const BEFORE: usize = 1500;
const BEHIND: usize = 4000;
/// No longer stretch than this, in bytes.
const LONGEST: usize = 16 << 10;
/// The first of many stretches, and the last.
const FIRST: usize = 8;
const LAST: usize = 24;

/// The stretches of the text that may hold an error, in its order.
pub fn of(text: &str) -> Vec<Span> {
    if text.len() <= WHOLE {
        return vec![Span { start: 0, end: text.len() }];
    }
    let (mut telling, mut others) = (Stretches::default(), Stretches::default());
    needles::all().glance(
        text,
        |start, tells| {
            if tells { telling.add(text, start) } else { others.add(text, start) }
        },
    );
    let found = if telling.first.is_empty() { others } else { telling };
    found.first.into_iter().chain(found.last).collect()
}

/// The first and the last stretches of a text.
#[derive(Default)]
struct Stretches {
    first: Vec<Span>,
    last: Vec<Span>,
}

impl Stretches {
    fn add(&mut self, text: &str, at: usize) {
        let end = border(text, at + BEHIND);
        if let Some(open) = self.last.last_mut().or(self.first.last_mut())
            && at <= open.end
            && end - open.start <= LONGEST
        {
            open.end = open.end.max(end);
            return;
        }
        let free = self.last.last().or(self.first.last()).map_or(0, |open| open.end.min(at));
        let start = border(text, at.saturating_sub(BEFORE)).max(free);
        self.push(Span { start: line(text, start, at), end });
    }

    fn push(&mut self, span: Span) {
        if self.first.len() < FIRST {
            self.first.push(span);
            return;
        }
        if self.last.len() >= 2 * LAST {
            self.last.drain(..LAST);
        }
        self.last.push(span);
    }
}

/// The first line that begins between the two places; the earlier place where none does.
fn line(text: &str, start: usize, at: usize) -> usize {
    let between = text.get(start..at).unwrap_or_default();
    between.find('\n').map_or(start, |end| start + end + 1)
}

/// The character border at or before this byte.
fn border(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..4).map(|back| at.saturating_sub(back)).find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_read_where_an_error_may_be() {
        let text =
            ["healthy line\n".repeat(5000), "API key not valid\n".into(), "all is well\n".repeat(5000)]
                .concat();
        let spans = of(&text);
        assert_eq!(spans.len(), 1, "{spans:?}");
        assert!(
            spans.iter().all(|span| text.get(span.start..span.end).unwrap().contains("API key not valid"))
        );
        assert!(of(&"healthy line\n".repeat(5000)).is_empty());
    }
}
