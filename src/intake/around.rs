//! What stands around a key: names, quotes, a scheme, spaces.

use super::back::{Back, is_gap, is_quote};
use super::standing::{Name, outer_name, standing, take_name};
use super::{Span, Standing, names, percent};

/// The surroundings of a key, from the inside out.
#[derive(Clone, Debug)]
pub(super) struct Around<'t> {
    pub(super) standing: Standing,
    /// Spaces and unseen characters directly before and after it.
    pub(super) before: Span,
    pub(super) after: Span,
    pub(super) opens: Vec<(char, Span)>,
    pub(super) closes: Vec<(char, Span)>,
    /// `<` and `>` directly around it.
    pub(super) angles: Option<(Span, Span)>,
    /// `%22` and the like before and after it.
    pub(super) coded_before: Option<Span>,
    pub(super) coded_after: Option<Span>,
    /// The innermost `Bearer`, and how many there are.
    pub(super) scheme: Option<Span>,
    pub(super) schemes: usize,
    /// A name that was taken as part of the value, up to the key.
    pub(super) stray: Option<Span>,
    pub(super) name: Option<Name<'t>>,
    /// What stands before the name in its line.
    pub(super) lead: &'t str,
    /// `\n` and the like, written out within the quotes.
    pub(super) escape: Option<Span>,
}

/// Reads what stands around `key`.
pub(super) fn look(text: &str, key: Span) -> Around<'_> {
    let mut back = Back::new(text, key.start);
    let before = back.gap();
    let mut around = Around {
        standing: Standing::Text,
        before,
        after: Span { start: key.end, end: key.end },
        opens: Vec::new(),
        closes: Vec::new(),
        angles: None,
        coded_before: None,
        coded_after: None,
        scheme: None,
        schemes: 0,
        stray: None,
        name: None,
        lead: "",
        escape: None,
    };
    around.unwrap(text, &mut back, key.end);
    around.peel(&mut back);
    around.forward(text, key.end);
    around.find_name(text, back, key);
    if around.name.is_none() && around.is_bare(text) {
        around.standing = Standing::Bare;
        around.widen(text);
    }
    around
}

impl<'t> Around<'t> {
    /// Angle brackets or percent-encoded characters before the key.
    fn unwrap(&mut self, text: &str, back: &mut Back<'t>, end: usize) {
        let rest = text.get(end..).unwrap_or_default();
        let close = text.len() - rest.trim_start_matches(is_gap).len();
        if back.peek() == Some('<') && text.get(close..).is_some_and(|rest| rest.starts_with('>')) {
            back.eat('<');
            self.angles =
                Some((Span { start: back.at, end: back.at + 1 }, Span { start: close, end: close + 1 }));
            back.gap();
        } else if let Some(span) = percent::before(text, back.at) {
            self.coded_before = Some(span);
            back.at = span.start;
        }
    }

    /// First byte of the key with its brackets, or what stands for them.
    pub(super) fn inner(&self) -> usize {
        let wrap = self.angles.map(|(open, _)| open).or(self.coded_before);
        wrap.map_or(self.before.end, |span| span.start)
    }

    /// Quotes and a scheme before the key.
    fn peel(&mut self, back: &mut Back<'t>) {
        for _ in 0..6 {
            if let Some(quote) = back.quote() {
                self.opens.push(quote);
            } else if self.opens.is_empty()
                && let Some(scheme) = back.scheme()
            {
                self.scheme.get_or_insert(scheme);
                self.schemes += 1;
            } else {
                return;
            }
            let ahead = *back;
            back.gap();
            if !back.peek().is_some_and(|next| is_quote(next) || matches!(next, 'r' | 'R')) {
                *back = ahead;
            }
        }
    }

    fn forward(&mut self, text: &str, end: usize) {
        let Some(rest) = text.get(end..) else { return };
        let mut at = end + rest.len() - rest.trim_start_matches(is_gap).len();
        self.after = Span { start: end, end: at };
        at = self.angles.map_or(at, |(_, close)| close.end);
        if let Some(span) = percent::after(text, at) {
            self.coded_after = Some(span);
            at = span.end;
        }
        let escape = escaped(text.get(at..).unwrap_or_default());
        if escape > 0 {
            self.escape = Some(Span { start: at, end: at + escape });
            at += escape;
        }
        for _ in 0..4 {
            let rest = text.get(at..).unwrap_or_default();
            let slash = usize::from(rest.starts_with('\\'));
            let next = rest.get(slash..).and_then(|rest| rest.chars().next());
            let Some(quote) = next.filter(|next| is_quote(*next)) else { return };
            let span = Span { start: at, end: at + slash + quote.len_utf8() };
            self.closes.push((quote, span));
            at = span.end;
        }
    }

    fn find_name(&mut self, text: &'t str, mut back: Back<'t>, key: Span) {
        let Some(mut name) = take_name(&mut back) else {
            return self.find_word(back);
        };
        if names::is_type(name.text)
            && let Some(outer) = take_name(&mut back.clone())
        {
            take_name(&mut back);
            name = outer;
        }
        if self.opens.is_empty()
            && names::is_credential(name.text)
            && let Some(outer) = outer_name(text, &mut back)
        {
            self.stray =
                Some(Span { start: name.start, end: self.scheme.map_or(key.start, |scheme| scheme.start) });
            name = outer;
        }
        self.lead = back.rest();
        self.standing = standing(text, &name);
        self.name = Some(name);
    }

    /// `setx NAME key`, `set -x NAME key`, `--api-key key`.
    fn find_word(&mut self, mut back: Back<'t>) {
        if back.gap() == (Span { start: back.at, end: back.at }) && self.before.start == self.before.end {
            return;
        }
        let Some((word, span)) = back.name().filter(|(word, _)| names::is_credential(word)) else { return };
        back.gap();
        let flag = word.starts_with("--");
        self.lead = back.rest();
        let command = back.name().is_some_and(|(command, _)| {
            command.starts_with('-')
                || ["setx", "set", "env"].iter().any(|known| command.eq_ignore_ascii_case(known))
        });
        if flag || command {
            let text = word.trim_start_matches('-');
            self.standing = Standing::Value(text.to_owned());
            self.name = Some(Name { text, start: span.start, separator: ' ', quoted: false, query: false });
        }
    }

    /// First byte of the value with all that was taken along.
    pub(super) fn start(&self) -> usize {
        let quotes = self.opens.iter().map(|(_, span)| span.start);
        quotes.chain(self.scheme.map(|scheme| scheme.start)).min().unwrap_or(self.inner())
    }

    /// One past its last byte.
    pub(super) fn end(&self) -> usize {
        let escape = self.escape.map_or(self.after.start, |escape| escape.end);
        let wrap = self.angles.map(|(_, close)| close).or(self.coded_after).map_or(0, |span| span.end);
        self.closes.iter().map(|(_, span)| span.end).max().unwrap_or(escape).max(wrap)
    }

    fn is_bare(&self, text: &str) -> bool {
        let blank = |part: Option<&str>| {
            part.is_some_and(|part| part.len() < 4096 && part.chars().all(|c| is_gap(c) || c == '\n'))
        };
        blank(text.get(..self.start().min(self.before.start))) && blank(text.get(self.end()..))
    }

    /// The spaces around a bare key reach to the ends of the text.
    fn widen(&mut self, text: &str) {
        if self.opens.is_empty() && self.scheme.is_none() && self.inner() == self.before.end {
            self.before.start = 0;
        }
        if self.end() == self.after.start {
            self.after.end = text.len();
        }
    }
}

/// How many bytes of written-out line ends and spaces the text starts with.
fn escaped(text: &str) -> usize {
    let mut rest = text;
    while let Some(more) = ["\\n", "\\r", "%0A", "%0a", "%0D", "%0d", "%20"]
        .into_iter()
        .find_map(|escape| rest.strip_prefix(escape))
    {
        rest = more;
    }
    text.len() - rest.len()
}
