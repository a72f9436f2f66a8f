//! Quotes that became part of a value.

use super::around::Around;
use super::back::Back;
use super::faults::Row;
use super::names::holds;
use super::{Note, Span, Standing, confusable};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// The quotes around a key that its program would keep.
pub(super) fn kept(text: &str, around: &Around<'_>) -> Vec<Row> {
    let all = || around.opens.iter().chain(&around.closes);
    let mut rows: Vec<Row> = all()
        .filter(|(quote, _)| confusable::is_smart_quote(*quote))
        .map(|(quote, span)| {
            let sure =
                if around.standing == Standing::Text { Certainty::Possible } else { Certainty::Certain };
            (Cause::SmartQuotes, sure, *span, Note::Character { character: *quote, count: 1 })
        })
        .collect();
    let plain = plain(text, around);
    rows.extend(
        plain.into_iter().filter(|(quote, ..)| !confusable::is_smart_quote(*quote)).map(
            |(character, span, sure)| (Cause::Quoted, sure, span, Note::Character { character, count: 1 }),
        ),
    );
    rows
}

/// Plain quotes that stay, and how sure that is.
fn plain(text: &str, around: &Around<'_>) -> Vec<(char, Span, Certainty)> {
    let (first, last) = (around.opens.first(), around.closes.first());
    let pair = |sure| first.into_iter().chain(last).map(|(quote, span)| (*quote, *span, sure)).collect();
    let Some(sure) = whole_pair(around) else { return lone(text, around) };
    pair(sure)
}

/// Whether the inner pair of quotes is part of the value.
fn whole_pair(around: &Around<'_>) -> Option<Certainty> {
    let inner = around.opens.first()?;
    let nested = around.opens.get(1).is_some_and(|outer| outer.0 != inner.0 || around.opens.get(2).is_none());
    if nested && !is_code_in_quotes(around) && around.closes.len() >= 2 && around.standing != Standing::Text {
        return Some(Certainty::Certain);
    }
    if is_code_in_quotes(around) {
        return None;
    }
    let name = match (&around.standing, &around.name) {
        (Standing::Bare, _) => return Some(Certainty::Likely),
        (Standing::Query(_), _) => return Some(Certainty::Certain),
        (_, Some(name)) => name,
        _ => return None,
    };
    let lead = around.lead.trim();
    if name.separator == '=' && !name.quoted && (lead.eq_ignore_ascii_case("set") || is_prompt_set(lead)) {
        return Some(Certainty::Certain);
    }
    let header_in_quotes = matches!(around.standing, Standing::Header(_))
        && !name.quoted
        && name.separator == ':'
        && lead.ends_with(['"', '\'']);
    if header_in_quotes {
        return Some(Certainty::Certain);
    }
    // A list of `environment:` in compose keeps what follows the sign.
    (lead == "-" && name.separator == '=').then_some(Certainty::Likely)
}

/// Build settings that take a piece of source code: there the inner quotes are right.
fn is_code_in_quotes(around: &Around<'_>) -> bool {
    let defined = around
        .name
        .is_some_and(|name| name.text.contains("process.env") || name.text.contains("import.meta"));
    around.lead.contains("buildConfigField")
        || around.lead.contains("resValue")
        || defined && around.opens.len() > 1
}

/// `C:\> set`
fn is_prompt_set(lead: &str) -> bool {
    holds(lead, ">set") || holds(lead, "> set")
}

/// A quote on one side only.
fn lone(text: &str, around: &Around<'_>) -> Vec<(char, Span, Certainty)> {
    if !matches!(around.standing, Standing::Bare | Standing::Value(_)) {
        return Vec::new();
    }
    let row = |(quote, span): &(char, Span)| (*quote, *span, Certainty::Likely);
    match (around.opens.as_slice(), around.closes.as_slice()) {
        ([open], []) if !rest_of_line(text, around.end()).contains(open.0) => vec![row(open)],
        ([], [close]) if !Back::new(text, around.start()).rest().contains(close.0) => {
            vec![row(close)]
        }
        _ => Vec::new(),
    }
}

fn rest_of_line(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    let mut end = rest.len().min(600);
    while !rest.is_char_boundary(end) {
        end -= 1;
    }
    rest.get(..end).and_then(|rest| rest.split('\n').next()).unwrap_or_default()
}
