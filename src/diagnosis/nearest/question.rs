//! What a pasted text asks, where no rule decides it: the causes that come closest, whose key it is about, and which
//! tool it names.

use super::terms::{is_ideograph, terms};
use super::{Near, index, nearest};
use crate::diagnosis::{Diagnosis, whose};
use crate::intake::{self, Reading, Span, Standing};
use crate::knowledge::causes::Cause;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers;
use crate::knowledge::sign::Certainty;
use crate::knowledge::tools::{self, Tool};

/// So many causes are offered.
const OFFERED: usize = 3;
/// A cause further behind the first than this is no offer.
const BEHIND: f32 = 0.35;
/// A text longer than this, in bytes, is a paste and no question, unless it speaks.
const SHORT: usize = 80;
/// So many words that every sentence has make a text speak, beside a key or settings.
const SPEAKING: usize = 2;

/// What a text asks. Nothing of it is asserted.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// The closest causes, three at most.
    pub near: Vec<Near>,
    /// Whom it names; none where it names nobody.
    pub provider: Option<&'static Provider>,
    pub tool: Option<&'static Tool>,
}

impl Question {
    /// Reads a text beside what was diagnosed in it. Where more than a possible cause was found, it asks nothing.
    pub fn of(text: &str, reading: &Reading, told: Option<&Diagnosis>) -> Self {
        if told.is_some_and(|it| it.certainty > Certainty::Possible) {
            return Self::default();
        }
        let asked = without_keys(text, reading);
        let provider = whose::meant(&asked);
        let mut near = if speaks(&asked, reading, told) { nearest(&asked, provider) } else { Vec::new() };
        near.retain(|it| is_offered(it.cause, provider));
        if let Some(told) = told {
            near.retain(|it| it.cause != told.cause && !told.also.contains(&it.cause));
        }
        near.truncate(OFFERED);
        let enough = near.first().map_or(0.0, |first| first.score * BEHIND);
        near.retain(|it| it.score >= enough);
        Self { near, provider, tool: tool(&asked) }
    }
}

/// Puts the other causes of a possible verdict into the order in which the text speaks of them. Those of which it does
/// not speak stay in the order of the rule, behind.
pub fn sort(causes: &mut [Cause], text: &str) {
    let near = nearest(text, None);
    let place = |cause: &Cause| near.iter().position(|it| it.cause == *cause).unwrap_or(near.len());
    causes.sort_by_key(place);
}

/// Good news answers no question, and neither does a cause that only one provider has where another is named.
fn is_offered(cause: Cause, provider: Option<&Provider>) -> bool {
    let is_of_another = cause.is_googles() && provider.is_some_and(|it| it.id != providers::GEMINI);
    cause != Cause::Unrecognized && !cause.is_good_news() && !is_of_another
}

/// The text without its keys. A line that holds one as a value, in a header or in an address is settings or a command.
fn without_keys(text: &str, reading: &Reading) -> String {
    let mut asked = String::with_capacity(text.len().min(2 * super::READ));
    let mut from = 0;
    for found in &reading.credentials {
        let Span { start, end } = found.span;
        // Its line went with another key: a line of ten megabytes is looked at once.
        if start < from {
            continue;
        }
        let is_line = !matches!(found.place, Standing::Bare | Standing::Text);
        let before = text.get(..start).unwrap_or_default();
        let start = if is_line { before.rfind('\n').map_or(0, |at| at + 1) } else { start };
        let behind = text.get(end..).unwrap_or_default();
        let end = if is_line { behind.find('\n').map_or(text.len(), |at| end + at) } else { end };
        asked.push_str(text.get(from..start.max(from)).unwrap_or_default());
        asked.push(' ');
        from = end;
    }
    asked.push_str(text.get(from..).unwrap_or_default());
    asked
}

/// Whether a text speaks of keys, calls or errors: it has a key or a word of theirs, and is short or has the words of a sentence.
fn speaks(asked: &str, reading: &Reading, told: Option<&Diagnosis>) -> bool {
    let index = index();
    let (mut is_about, mut said) = (!reading.credentials.is_empty(), 0);
    let (head, tail) = super::ends(asked);
    for part in [head, tail] {
        terms(part, &mut |term| {
            let is_code = matches!(term.stem.as_bytes(), [b'4' | b'5', b'0'..=b'9', b'0'..=b'9']);
            is_about |= is_code || term.stem.contains('_') || index.subjects.binary_search(&term.id).is_ok();
            said += usize::from(index.common.binary_search(&term.id).is_ok());
        });
        said +=
            usize::from(part.contains(['?', '？'])) + part.chars().filter(|c| is_ideograph(*c)).count() / 4;
    }
    // A line that takes its key from a variable is a program's; a verdict has said what there is to say of a bare code.
    let is_bare = reading.credentials.is_empty()
        && reading.findings.is_empty()
        && !intake::reads_variable(asked)
        && told.is_none();
    is_about && (said >= SPEAKING || is_bare && asked.len() <= SHORT)
}

/// The tool that is named.
fn tool(asked: &str) -> Option<&'static Tool> {
    let (said, _) = super::ends(asked);
    let said = said.to_ascii_lowercase();
    tools::all().iter().find(|tool| {
        let label = tool.label.split(" (").next().unwrap_or_default();
        [tool.id, label].into_iter().any(|name| said.contains(&name.to_ascii_lowercase()))
    })
}
