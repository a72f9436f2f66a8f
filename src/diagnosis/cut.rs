//! A wording that the end of the text cuts off: half a sentence is still that sentence.

use super::complaint::{Said, Sort};
use super::needles::Row;
use super::wording::{Letter, Letters};
use crate::intake::Span;

/// Bytes of an ending in which a wording may be cut off.
const ENDING: usize = 100;

/// The one wording that begins where the text ends, and is cut off there.
pub fn off(rows: &[Row], text: &str, span: Span) -> Option<Said> {
    let from =
        (0..4).map(|more| span.end.saturating_sub(ENDING + more)).find(|at| text.is_char_boundary(*at))?;
    let ending: Vec<Letter> = Letters::new(text, from.max(span.start)).collect();
    let mut found: Option<Said> = None;
    for Row { sort, wording, .. } in
        rows.iter().filter(|row| row.sort == Sort::Phrase && !row.wording.contains('*'))
    {
        let Some(start) =
            begins_at(&ending, wording).filter(|start| sort.fits(text, *start, span.end, wording))
        else {
            continue;
        };
        match found {
            // Of two that begin alike, the shorter is said by both.
            Some(old) if wording.starts_with(old.wording) => {}
            Some(old) if !old.wording.starts_with(wording) => return None,
            _ => found = Some(Said { sort: *sort, wording, span: Span { start, end: span.end } }),
        }
    }
    found
}

/// Where the wording begins in the letters, which end within it after enough of its own.
fn begins_at(ending: &[Letter], wording: &str) -> Option<usize> {
    const LEAST: usize = 15;
    let first = Letters::new(wording, 0).next()?.is;
    let starts = ending.iter().enumerate().take((ending.len() + 1).saturating_sub(LEAST));
    let cut = |from: usize| {
        let mut letters = Letters::new(wording, 0);
        let same = ending.iter().skip(from).all(|it| letters.next().is_some_and(|letter| letter.is == it.is));
        same && letters.next().is_some()
    };
    starts.filter(|(_, it)| it.is == first).find(|(from, _)| cut(*from)).map(|(_, it)| it.start)
}

#[cfg(test)]
mod tests {
    use super::super::needles;
    use super::*;

    fn said(text: &str) -> Option<&'static str> {
        let said = needles::all().hear(text, Span { start: 0, end: text.len() });
        said.iter().find(|said| said.sort == Sort::Phrase).map(|said| said.wording)
    }

    #[test]
    fn half_a_sentence_is_heard_where_only_one_begins_so() {
        assert!(
            said("Gemini: User location is not supp")
                .is_some_and(|wording| wording.starts_with("location is"))
        );
        assert_eq!(said("Gemini: Requests from this "), None, "Android or iOS");
        assert_eq!(said("Gemini: User location is not supp of mine"), None);
        assert_eq!(said("the location is"), None);
    }
}
