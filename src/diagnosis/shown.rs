//! What a text shows besides the error: the kind of the key, how it travelled, the day.

use std::cell::OnceCell;

use super::complaint::{Said, Sort};
use super::{Circumstance, date, needles};
use crate::intake::{Reading, Span, Standing};
use crate::knowledge::sign::Sent;
use crate::knowledge::timeline::Date;

/// What the text shows, stretch by stretch.
pub struct Shown<'a> {
    text: &'a str,
    reading: &'a Reading,
    today: Date,
    /// What the whole shows, for every stretch that does not show it itself.
    whole: OnceCell<Circumstance>,
}

/// How much of a long text is looked at for what it shows as a whole, in bytes.
const WHOLE: usize = 64 << 10;

impl<'a> Shown<'a> {
    pub const fn of(text: &'a str, reading: &'a Reading, today: Date) -> Self {
        Self { text, reading, today, whole: OnceCell::new() }
    }

    /// The circumstance of an error in this stretch of the text, with the wordings that were heard in it.
    pub fn around(&self, span: Span, said: &[Said]) -> Circumstance {
        let keys = &self.reading.credentials;
        let within = keys.iter().rfind(|found| span.start <= found.span.start && found.span.start < span.end);
        let key = within.or(keys.last());
        let own = of_stretch(self.text.get(span.start..span.end).unwrap_or_default(), said);
        let whole = self.whole(span, own);
        Circumstance {
            rung: None,
            kind: key.map(|found| found.kind.id).or(own.0).or(whole.kind),
            sent: key.and_then(|found| of_place(&found.place)).or(own.1).or(whole.sent),
            // An old log is judged by the rules of its own day.
            today: own.2.filter(|day| *day < self.today).unwrap_or(whole.today),
        }
    }

    fn whole(&self, span: Span, own: Marks) -> Circumstance {
        let all = span.start == 0 && span.end == self.text.len();
        *self.whole.get_or_init(|| {
            let end = (0..4)
                .map(|back| self.text.len().min(WHOLE + back))
                .find(|at| self.text.is_char_boundary(*at));
            let span = Span { start: 0, end: end.unwrap_or_default() };
            let head = self.text.get(..span.end).unwrap_or_default();
            let (kind, sent, day) =
                if all { own } else { of_stretch(head, &needles::all().hear(self.text, span)) };
            Circumstance {
                kind,
                sent,
                rung: None,
                today: day.filter(|day| *day < self.today).unwrap_or(self.today),
            }
        })
    }
}

/// The kind of a masked key, the way of sending one, the last day.
type Marks = (Option<&'static str>, Option<Sent>, Option<Date>);

fn of_stretch(stretch: &str, said: &[Said]) -> Marks {
    (masked(stretch), travelled(said), date::last(stretch))
}

/// How the key travels, by what stands around it.
fn of_place(place: &Standing) -> Option<Sent> {
    match place {
        Standing::Header(name) if name == "authorization" => Some(Sent::Bearer),
        Standing::Header(_) => Some(Sent::KeyHeader),
        Standing::Query(_) => Some(Sent::Query),
        Standing::Bare | Standing::Value(_) | Standing::Text => None,
    }
}

/// The kind of a key of which only the start is shown: `AIza****`, `AQ.Ab8…`.
fn masked(text: &str) -> Option<&'static str> {
    let starts = |prefix: &str| {
        text.rmatch_indices(prefix).map(|(at, _)| at).find(|at| {
            let after = text.get(at + prefix.len()..).and_then(|rest| rest.chars().next());
            let before = text.get(..*at).and_then(|head| head.chars().next_back());
            !before.is_some_and(|c| c.is_ascii_alphanumeric())
                && after.is_some_and(|c| {
                    c.is_ascii_alphanumeric() || matches!(c, '*' | '…' | '•' | '.' | '_' | '-')
                })
        })
    };
    match (starts("AIza"), starts("AQ.")) {
        (None, None) => None,
        (standard, auth) => Some(if standard > auth { "standard" } else { "auth" }),
    }
}

/// The ways of sending a key, as commands and dumps show them.
pub const WAYS: &[(&str, Sent)] = &[
    ("x-goog-api-key:", Sent::KeyHeader),
    ("authorization: bearer", Sent::Bearer),
    ("?key=", Sent::Query),
    ("&key=", Sent::Query),
];

/// The one way of sending a key that was heard; none where there are several.
fn travelled(said: &[Said]) -> Option<Sent> {
    let of = |said: &Said| WAYS.iter().find(|(way, _)| *way == said.wording).map(|(_, sent)| *sent);
    let mut shown = said.iter().filter(|said| said.sort == Sort::Way).filter_map(of);
    let first = shown.next()?;
    shown.all(|other| other == first).then_some(first)
}
