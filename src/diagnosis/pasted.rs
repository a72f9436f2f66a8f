//! What a pasted text complains about: every error in it, and the one that decides.

use super::bearing::{self, Bearing};
use super::complaint::{Complaint, Sort};
use super::precedence::{self, Table};
use super::shown::Shown;
use super::{grammar, judge, lines, needles, reference, region, scan, split, status};
use crate::intake::Span;
use crate::knowledge::rules;
use crate::knowledge::sign::{Certainty, Sign};

/// An error that a text tells of.
pub struct Told {
    pub sign: Option<&'static Sign>,
    pub complaint: Complaint,
    /// The stretch of the text that was read for it.
    pub span: Span,
}

/// How a stretch is judged, besides its words.
pub struct Rules<'a> {
    pub tables: &'a [Table],
    pub shown: &'a Shown<'a>,
}

/// Every error of the text, the one that decides last.
pub fn errors(text: &str, rules: &Rules) -> Vec<Told> {
    let regions = region::of(text);
    let whole = regions.len() == 1;
    let mut told: Vec<Told> =
        regions.into_iter().flat_map(|region| of_region(text, region, rules, whole)).collect();
    // A status alone says less than any reason or wording, wherever it stands.
    if told.iter().any(Told::is_telling) {
        told.retain(Told::is_telling);
    }
    // What somebody says of an error says less than the error.
    if told.iter().any(|it| !it.is_spoken()) {
        told.retain(|it| !it.is_spoken());
    }
    // What a commit says of errors its program will meet; an answer that it quotes was met.
    if reference::is_commit(text) {
        told.retain(|told| !told.complaint.message.is_empty());
    }
    told
}

fn of_region(text: &str, region: Span, rules: &Rules, whole: bool) -> Vec<Told> {
    let code = lines::without_code(text.get(region.start..region.end).unwrap_or_default());
    let shown = reference::without(&code);
    let stretch = Stretch { text: &shown, start: region.start, rules };
    let all = Span { start: 0, end: shown.len() };
    let records = split::records(&shown, all);
    // One answer is one line, however it is laid out.
    let is_answer = shown.trim().starts_with('{') && shown.trim().ends_with('}');
    let short = whole && shown.len() < 1000 && (is_answer || shown.lines().count() <= 8);
    // What the whole is about, for a record that does not say it.
    let said = || scan::unwrap(&shown, all).said;
    let is_ours = || !bearing::is_foreign(&shown) || bearing::of(&shown, &said()) == Bearing::Ours;
    let ours = short && is_ours() || records.len() > 1 && bearing::of("", &said()) == Bearing::Ours;
    records.into_iter().flat_map(|record| stretch.of_record(record, ours)).collect()
}

/// A stretch of the text without its source code.
struct Stretch<'a> {
    text: &'a str,
    /// Where it begins in the pasted text.
    start: usize,
    rules: &'a Rules<'a>,
}

impl Stretch<'_> {
    /// The errors of one record. They are told apart only where they differ in cause.
    fn of_record(&self, record: Span, ours: bool) -> Vec<Told> {
        let Some(union) = self.judge(record, ours) else { return Vec::new() };
        let parts = split::errors(self.text, record);
        if parts.len() < 2 {
            return vec![union];
        }
        let mut parts: Vec<Told> =
            parts.into_iter().filter_map(|part| self.judge(part, true)).filter(Told::is_telling).collect();
        // The provider's own words beat those that a wrapper put around them.
        if parts.iter().any(Told::is_enveloped) {
            parts.retain(Told::is_enveloped);
        }
        let one = parts.last().is_none_or(|last| parts.iter().all(|part| part.is_same(last)));
        if one { vec![union] } else { parts }
    }

    fn judge(&self, span: Span, ours: bool) -> Option<Told> {
        let mut complaint = scan::unwrap(self.text, span);
        if is_silent(&complaint) {
            return None;
        }
        let raw = self.text.get(span.start..span.end).unwrap_or_default();
        if bearing::is_git_elsewhere(raw) {
            return None;
        }
        forget_lists(&mut complaint, raw);
        let place = Span { start: self.start + span.start, end: self.start + span.end };
        let bearing = bearing::of(raw, &complaint.said);
        let circumstance = self.rules.shown.around(place, &complaint.said);
        let mut tables = self.rules.tables;
        // An answer that holds an error is somebody's; what is pasted alone is ours.
        let is_answer = bearing == Bearing::Open && ours && complaint.is_error();
        if bearing != Bearing::Ours && !is_answer {
            tables = precedence::without_last(tables);
        }
        let sign = precedence::first(tables, &complaint, &circumstance);
        let concerns = match sign {
            Some(sign) if precedence::is_telling(sign) => {
                bearing != Bearing::Foreign || is_own(sign, &complaint)
            }
            _ if bearing == Bearing::Foreign => false,
            _ if bearing::names_program(raw) => is_ours_there(raw, place_of(sign, &complaint, raw, span)),
            Some(_) => bearing == Bearing::Ours || ours,
            None if complaint.is_error() && raw.contains("rror") => bearing == Bearing::Ours || ours,
            None => bearing == Bearing::Ours && complaint.http.is_some(),
        };
        for said in &mut complaint.said {
            said.span.start += self.start;
            said.span.end += self.start;
        }
        concerns.then_some(Told { sign, complaint, span: place })
    }
}

impl Told {
    /// Whether a reason, a wording or a named value decides.
    fn is_telling(&self) -> bool {
        self.sign.is_some_and(precedence::is_telling)
    }

    /// Whether somebody's own words decide, and no program's.
    fn is_spoken(&self) -> bool {
        self.sign.is_some_and(grammar::is_spoken)
    }

    /// Whether the words come from an answer rather than from a program around it.
    fn is_enveloped(&self) -> bool {
        let complaint = &self.complaint;
        complaint.reason.is_some() || complaint.http.is_some() || !complaint.message.is_empty()
    }

    /// Whether both tell of one error: the same cause, two that allow each other, or one that is so vague that
    /// it allows the other's.
    fn is_same(&self, other: &Self) -> bool {
        let (Some(one), Some(two)) = (self.sign, other.sign) else { return true };
        let allows = |one: &Sign, two: &Sign| one.also.contains(&two.cause);
        let vague = |one: &Sign, two: &Sign| one.certainty == Certainty::Possible && allows(one, two);
        one.cause == two.cause || vague(one, two) || vague(two, one) || allows(one, two) && allows(two, one)
    }
}

/// Whether nothing in it could hold a sign.
fn is_silent(complaint: &Complaint) -> bool {
    complaint.http.is_none()
        && complaint.facts.is_empty()
        && complaint.said.iter().all(|said| said.sort >= Sort::Mark)
}

/// Where the error stands in a stretch of the text: its wording, or else its status.
fn place_of(sign: Option<&Sign>, complaint: &Complaint, raw: &str, span: Span) -> Option<usize> {
    let said = sign.and_then(|sign| judge::said(sign, complaint));
    said.map(|said| said.span.start - span.start)
        .or_else(|| status::at(raw).or_else(|| status::named(raw)).map(|(_, at)| at))
}

/// Whether the line at this place is about our API, whatever the other lines are about.
fn is_ours_there(raw: &str, at: Option<usize>) -> bool {
    let Some((head, tail)) = at.and_then(|at| raw.split_at_checked(at)) else { return false };
    let start = head.rfind('\n').map_or(0, |end| end + 1);
    let end = head.len() + tail.find('\n').unwrap_or(tail.len());
    let line = raw.get(start..end).unwrap_or_default();
    let said = needles::all().hear(line, Span { start: 0, end: line.len() });
    bearing::of(line, &said) == Bearing::Ours && !bearing::names_program(line)
}

/// Whether the words are the provider's alone: too long and too peculiar for another program.
fn is_own(sign: &Sign, complaint: &Complaint) -> bool {
    const PECULIAR: usize = 20;
    let shared = [rules::general(), rules::network()];
    let is_shared =
        shared.into_iter().flatten().flat_map(|rows| rows.iter()).any(|row| std::ptr::eq(row, sign));
    !is_shared
        && (sign.reason.is_some()
            || judge::said(sign, complaint).is_some_and(|said| said.wording.len() >= PECULIAR))
}

/// A list of reasons or statuses is a reference, and a reason without any word about an error or a request a constant.
fn forget_lists(complaint: &mut Complaint, raw: &str) {
    if complaint.fact("reason").is_none() && complaint.reason.is_some() {
        let hints =
            ["rror", "eason", "lock", "efus", "ail", "enied", "eturn", "got", "eject", "espon", "answer"];
        let bare = complaint.http.is_none()
            && complaint.status.is_none()
            && complaint.message.is_empty()
            && distinct(complaint, Sort::Way) == 0
            && !hints.iter().any(|hint| raw.contains(hint));
        if bare || distinct(complaint, Sort::Reason) > 2 {
            // A wording that is the name of a reason is no more than that.
            let names: Vec<Span> = complaint
                .said
                .iter()
                .filter(|said| said.sort == Sort::Reason)
                .map(|said| said.span)
                .collect();
            complaint.said.retain(|said| said.sort != Sort::Phrase || !names.contains(&said.span));
            complaint.reason = None;
            complaint.status = None;
            complaint.http = None;
        }
    }
    if complaint.fact("status").is_none() && distinct(complaint, Sort::Status) > 2 {
        complaint.status = None;
        complaint.http = None;
    }
}

/// How many different wordings of this sort there are.
fn distinct(complaint: &Complaint, sort: Sort) -> usize {
    complaint.said.iter().filter(|said| said.sort == sort).count()
}
