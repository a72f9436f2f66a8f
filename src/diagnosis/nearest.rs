//! The causes whose words come closest to a question: where no rule decides, and for the search of the catalogue.
//!
//! A ranking by BM25, over what the files of the causes say in every language (title, meaning, test, steps, and how
//! people ask about them) and over the wordings and codes of their rules. It offers causes and asserts none.

mod http;
pub mod question;
pub mod terms;

use std::sync::OnceLock;

use crate::knowledge::causes::Cause;
use crate::knowledge::data::Localized;
use crate::knowledge::data::language::Search;
use crate::knowledge::loaded;
use crate::knowledge::provider::Provider;
use crate::knowledge::rules;
use terms::{Term, terms};

/// How much a term counts by where it stands.
const ASKED: f32 = 2.0;
const TITLE: f32 = 3.0;
const CODE: f32 = 2.0;
const PROSE: f32 = 1.0;
/// A part of an identifier counts less than a word: it stands there with the whole and its other parts.
const PART: f32 = 0.5;

/// The usual constants of BM25: how soon repeating a term stops to count, and how much a long text is held against it.
const SATURATION: f32 = 1.2;
const LENGTH: f32 = 0.6;

/// A term that weighs less than this part of the weightiest says nothing of a cause: `key` stands in most.
const WORTH: f32 = 0.2;

/// A question is short; of a longer text its beginning and its end are read, each so many bytes.
const READ: usize = 4_000;
/// So many different terms of a question are looked up. A log has thousands.
const TERMS: usize = 400;

/// A cause, and how close it comes.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    pub cause: Cause,
    pub score: f32,
    /// The terms of the question that it has as well and that say something of it, by their ids with their weights.
    pub met: Vec<(u64, f32)>,
}

/// The causes that have any term of a text, the closest first. A status is read as the provider means it, or as most do.
pub fn nearest(text: &str, provider: Option<&Provider>) -> Vec<Near> {
    rank(text, provider, false)
}

/// The same for words that are still being written: the last one may be the beginning of a term.
pub fn search(text: &str) -> Vec<Near> {
    rank(text, None, true)
}

fn rank(text: &str, provider: Option<&Provider>, unfinished: bool) -> Vec<Near> {
    let index = index();
    let nothing = |cause: &Cause| Near { cause: *cause, score: 0.0, met: Vec::new() };
    let mut found: Vec<Near> = Cause::ALL.iter().map(nothing).collect();
    let wanted = question(text);
    let last = wanted.iter().map(|term| term.end).max();
    for term in &wanted {
        let may_grow = unfinished && Some(term.end) == last && term.end == text.len();
        let share = if term.is_part { PART } else { 1.0 };
        for (near, weight) in found.iter_mut().zip(index.weights(term, may_grow)).filter(|it| it.1 > 0.0) {
            near.score += weight * share;
            near.met.push((term.id, weight * share));
        }
    }
    for status in wanted.iter().filter_map(|term| http::status(term.stem)) {
        let weights = http::weights(status, provider);
        found.iter_mut().zip(weights).for_each(|(near, weight)| near.score += weight);
    }
    found.retain(|near| near.score > 0.0);
    for near in &mut found {
        let most = near.met.iter().fold(0.0_f32, |most, (_, weight)| most.max(*weight));
        near.met.retain(|(_, weight)| *weight >= most * WORTH);
    }
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    found
}

/// The different terms of a question, in order, without the words that every sentence has.
fn question(text: &str) -> Vec<Term<'_>> {
    let mut all: Vec<Term> = Vec::new();
    let common = &index().common;
    let (head, tail) = ends(text);
    for (offset, part) in [(0, head), (text.len() - tail.len(), tail)] {
        terms(part, &mut |term| {
            let is_new = all.len() < TERMS && all.iter().all(|known| known.id != term.id);
            if is_new && !is_common(term, common) {
                all.push(Term { start: term.start + offset, end: term.end + offset, ..term });
            }
        });
    }
    all
}

/// Whether every sentence has it. A pair of characters is common where one of them is: 的, 了.
fn is_common(term: Term, common: &[u64]) -> bool {
    let has = |id: u64| common.binary_search(&id).is_ok();
    let is_pair = term.stem.starts_with(terms::is_ideograph);
    has(term.id)
        || is_pair
            && term
                .stem
                .char_indices()
                .any(|(at, c)| term.stem.get(at..at + c.len_utf8()).is_some_and(|one| has(terms::id(one))))
}

/// The beginning and the end of a long text; a short one is its own beginning.
pub fn ends(text: &str) -> (&str, &str) {
    if text.len() <= 2 * READ {
        return (text, "");
    }
    let border = |at: usize| (0..4).map(|back| at - back).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    (text.get(..border(READ)).unwrap_or(""), text.get(border(text.len() - READ)..).unwrap_or(""))
}

/// A term in a cause.
struct Posting {
    /// Its place in [`Cause::ALL`].
    cause: usize,
    weight: f32,
}

/// What the files say, by terms.
struct Index {
    /// The terms by their ids, in order, each with the end of its postings; they begin where those of the one before end.
    terms: Vec<(u64, usize)>,
    postings: Vec<Posting>,
    /// Each stem of an English word once, with its id: for what is misspelt or unfinished.
    words: Vec<(&'static str, u64)>,
    /// The terms that every sentence has, by their ids, in order.
    common: Vec<u64>,
    /// The terms that say what a question is about, by their ids, in order.
    subjects: Vec<u64>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(Index::of_knowledge)
}

/// The terms of a cause as they are gathered: what they count there, added up.
#[derive(Default)]
struct Gathered {
    /// Term, cause, and what it counts there; a term once for each place where it stands.
    counts: Vec<(u64, usize, f32)>,
    words: Vec<(&'static str, u64)>,
}

impl Gathered {
    fn add(&mut self, cause: Cause, text: &'static str, weight: f32) {
        terms(text, &mut |term| {
            let share = if term.is_part { PART } else { 1.0 };
            self.counts.push((term.id, cause as usize, weight * share));
            if term.stem.len() > 3 && term.stem.bytes().all(|byte| byte.is_ascii_alphabetic()) {
                self.words.push((term.stem, term.id));
            }
        });
    }
}

impl Index {
    fn of_knowledge() -> Self {
        let mut all = Gathered::default();
        for &cause in Cause::ALL {
            gather_cause(&mut all, cause);
        }
        for rule in rules::all() {
            let fact = rule.fact.map(|(_, wording)| wording);
            let named = rule.phrase.iter().copied().chain(rule.reason).chain(rule.status).chain(fact);
            named.for_each(|text| all.add(rule.cause, text, CODE));
            for status in rule.http.iter().copied().chain(rule.seen) {
                all.counts.push((terms::of_number(status), rule.cause as usize, CODE));
            }
        }
        Self { common: listed(|it| it.common), subjects: listed(|it| it.subjects), ..Self::of(all) }
    }

    fn of(all: Gathered) -> Self {
        let Gathered { mut counts, mut words } = all;
        counts.sort_unstable_by_key(|(term, cause, _)| (*term, *cause));
        counts.dedup_by(|next, kept| {
            let is_same = (next.0, next.1) == (kept.0, kept.1);
            if is_same {
                kept.2 += next.2;
            }
            is_same
        });
        let mut lengths = vec![0.0; Cause::ALL.len()];
        for (_, cause, weight) in &counts {
            if let Some(length) = lengths.get_mut(*cause) {
                *length += weight;
            }
        }
        let causes = as_f32(Cause::ALL.len());
        let usual = lengths.iter().sum::<f32>() / causes;
        let mut index = Self {
            terms: Vec::new(),
            postings: Vec::new(),
            words: Vec::new(),
            common: Vec::new(),
            subjects: Vec::new(),
        };
        for of_term in counts.chunk_by(|one, next| one.0 == next.0) {
            let Some((term, ..)) = of_term.first() else { continue };
            let has = as_f32(of_term.len());
            let rarity = (1.0 + (causes - has + 0.5) / (has + 0.5)).ln();
            for (_, cause, count) in of_term {
                let length = lengths.get(*cause).map_or(1.0, |length| length / usual);
                let heaviness = count + SATURATION * (1.0 - LENGTH + LENGTH * length);
                let weight = rarity * count * (SATURATION + 1.0) / heaviness;
                index.postings.push(Posting { cause: *cause, weight });
            }
            index.terms.push((*term, index.postings.len()));
        }
        words.sort_unstable_by_key(|(_, id)| *id);
        words.dedup_by_key(|(_, id)| *id);
        index.words = words;
        index
    }

    /// What a term weighs in each cause, in the order of the causes: of similar terms the heaviest.
    fn weights(&self, term: &Term, may_grow: bool) -> Vec<f32> {
        let mut weights = vec![0.0_f32; Cause::ALL.len()];
        let mut take = |id: u64, share: f32| {
            for posting in self.postings(id) {
                if let Some(weight) = weights.get_mut(posting.cause) {
                    *weight = weight.max(posting.weight * share);
                }
            }
        };
        take(term.id, 1.0);
        let is_known = !self.postings(term.id).is_empty();
        let is_long = term.end - term.start >= MISSPELT;
        for (word, id) in self.words.iter().filter(|_| may_grow || !is_known && is_long) {
            if may_grow && begins(word, term.stem) {
                take(*id, UNFINISHED);
            } else if !is_known && is_long && is_misspelt(term.stem, word) {
                take(*id, SIMILAR);
            }
        }
        weights
    }

    fn postings(&self, term: u64) -> &[Posting] {
        let Ok(at) = self.terms.binary_search_by_key(&term, |(id, _)| *id) else { return &[] };
        let end = |at: usize| self.terms.get(at).map_or(0, |(_, end)| *end);
        let start = at.checked_sub(1).map_or(0, end);
        self.postings.get(start..end(at)).unwrap_or_default()
    }
}

/// The terms of a list that every language has, by their ids, in order.
fn listed(list: fn(&Search<&'static str>) -> &'static str) -> Vec<u64> {
    let mut ids = Vec::new();
    for language in loaded::languages() {
        terms(list(&language.search), &mut |term| ids.push(term.id));
    }
    ids.sort_unstable();
    ids
}

/// Everything that the file of a cause says.
fn gather_cause(all: &mut Gathered, cause: Cause) {
    let Some(file) = loaded::file_of(cause) else { return };
    all.add(cause, file.asked_words, ASKED);
    let own = file.gemini.iter().flat_map(Localized::iter);
    for prose in file.words.iter().chain(own) {
        all.add(cause, prose.title, TITLE);
        all.add(cause, prose.meaning, PROSE);
        all.add(cause, prose.settle, PROSE);
        prose.steps.iter().for_each(|step| all.add(cause, step.text, PROSE));
    }
    all.add(cause, cause.id(), TITLE);
}

/// A shorter word has too many others beside it.
const MISSPELT: usize = 5;
/// What a word counts that is one letter off, and one that only begins as a term.
const SIMILAR: f32 = 0.6;
const UNFINISHED: f32 = 0.8;

fn begins(word: &str, start: &str) -> bool {
    word.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// Whether a word differs by one letter: another one, one more, one less, or two exchanged.
fn is_misspelt(one: &str, two: &str) -> bool {
    if one.len().abs_diff(two.len()) > 1 {
        return false;
    }
    let is_same = |(a, b): &(u8, u8)| a.eq_ignore_ascii_case(b);
    let equal = one.bytes().zip(two.bytes()).take_while(is_same).count();
    let equal_at_end = one.bytes().rev().zip(two.bytes().rev()).take_while(is_same).count();
    let (shorter, longer) = (one.len().min(two.len()), one.len().max(two.len()));
    if equal + equal_at_end + 1 >= longer {
        return true;
    }
    // Two neighbours exchanged.
    let at = |word: &str, place: usize| word.as_bytes().get(place).map(u8::to_ascii_lowercase);
    shorter == longer
        && equal + equal_at_end + 2 == longer
        && at(one, equal) == at(two, equal + 1)
        && at(one, equal + 1) == at(two, equal)
}

/// A count of causes or terms: a few hundred.
#[allow(clippy::cast_precision_loss, reason = "a few hundred")]
fn as_f32(count: usize) -> f32 {
    count as f32
}
