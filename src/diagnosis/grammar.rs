//! Phrases of classes: `{key} {expired}` is any word for a key with any word for "expired" behind it, in one sentence.
//!
//! People say what happened in words of their own. A rule names what they speak of and what is the matter with it;
//! `src/knowledge/data/classes.toml` holds the words. What is denied ("has not expired"), what may be ("can be revoked")
//! and what is asked ("whether the key is valid") has not happened.

use std::sync::OnceLock;

use super::complaint::{Said, Sort};
use super::wording;
use crate::intake::Span;
use crate::knowledge::loaded::classes;
use crate::knowledge::rules;
use crate::knowledge::sign::Sign;

/// A longer text is a log, and nobody's own words, in bytes.
const LONGEST: usize = 8000;
/// How far apart the parts of a phrase stand at most, in bytes.
const APART: usize = 64;
/// How far behind the last part what will be may be told, in bytes: `a wrong key will be refused`.
const BEHIND: usize = 8;
/// How far in front of a part a denial reaches, in bytes.
const REACH: usize = 26;

/// A word of a class.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    /// Its first two letters, or its first beyond ASCII.
    head: u32,
    letters: &'static str,
    class: usize,
}

/// A phrase, and its classes in their order.
struct Phrase {
    wording: &'static str,
    classes: Vec<usize>,
}

/// Bits of the sieve that most other words fall through.
const SIEVE: usize = 1 << 14;

/// Everything that is looked for.
struct Grammar {
    words: Vec<Word>,
    sieve: Vec<u64>,
    phrases: Vec<Phrase>,
    /// The classes that take the sense from a phrase.
    guards: Guards,
}

struct Guards {
    not: Option<usize>,
    maybe: Option<usize>,
    whether: Option<usize>,
    other: Option<usize>,
    aside: Option<usize>,
}

/// The class of no word: a comma, behind which a denial does not reach.
const COMMA: usize = usize::MAX;

/// A word where it stands.
#[derive(Clone, Copy)]
struct Event {
    class: usize,
    start: usize,
    end: usize,
}

/// Whether a phrase is one of classes.
pub fn is_of_classes(phrase: &str) -> bool {
    phrase.starts_with('{')
}

/// Whether a rule has such phrases only.
pub fn is_spoken(sign: &Sign) -> bool {
    !sign.phrase.is_empty() && sign.fact.is_none() && sign.phrase.iter().all(|it| is_of_classes(it))
}

fn grammar() -> &'static Grammar {
    static GRAMMAR: OnceLock<Grammar> = OnceLock::new();
    GRAMMAR.get_or_init(|| {
        let class = |name: &str| classes().iter().position(|it| it.name == name);
        let mut words: Vec<Word> = classes()
            .iter()
            .enumerate()
            .flat_map(|(class, it)| it.words.iter().map(move |letters| (class, *letters)))
            .map(|(class, letters)| Word { head: head(letters.as_bytes(), letters), letters, class })
            .collect();
        words.sort_unstable();
        let mut sieve = vec![0; SIEVE / 64];
        for word in &words {
            let (at, bit) = place(word.head);
            if let Some(bits) = sieve.get_mut(at) {
                *bits |= bit;
            }
        }
        let phrases = rules::all().flat_map(|sign| &sign.phrase).filter(|phrase| is_of_classes(phrase));
        let parts = |phrase: &str| {
            phrase.split(' ').filter_map(|part| class(part.trim_matches(['{', '}']))).collect::<Vec<_>>()
        };
        let mut phrases: Vec<Phrase> =
            phrases.map(|wording| Phrase { wording, classes: parts(wording) }).collect();
        phrases.retain(|it| !it.classes.is_empty());
        let [not, maybe, whether, other, aside] = ["not", "maybe", "whether", "other", "aside"].map(class);
        Grammar { words, sieve, phrases, guards: Guards { not, maybe, whether, other, aside } }
    })
}

/// What the first letters of a text are found by.
fn head(bytes: &[u8], text: &str) -> u32 {
    match bytes {
        [first, second, ..] if first.is_ascii() => {
            u32::from(first.to_ascii_lowercase()) << 8 | u32::from(second.to_ascii_lowercase())
        }
        _ => text.chars().next().map_or(0, u32::from) << 8,
    }
}

/// The sieve's word and bit of a head.
const fn place(head: u32) -> (usize, u64) {
    let hash = head.wrapping_mul(0x9E37_79B1) >> 18;
    ((hash >> 6) as usize, 1 << (hash & 63))
}

/// The phrases that stand within the span, in the order of the text.
pub fn hear(text: &str, span: Span) -> Vec<Said> {
    let Some(stretch) = text.get(span.start..span.end).filter(|_| text.len() <= LONGEST) else {
        return Vec::new();
    };
    let grammar = grammar();
    let mut said = Vec::new();
    for sentence in sentences(grammar, stretch).into_iter().filter(|it| !it.is_empty()) {
        for phrase in &grammar.phrases {
            if let Some((start, end)) = grammar.find(phrase, &sentence) {
                let span = Span { start: span.start + start, end: span.start + end };
                said.push(Said { sort: Sort::Phrase, wording: phrase.wording, span });
            }
        }
    }
    said
}

/// The words of each sentence.
fn sentences(grammar: &Grammar, text: &str) -> Vec<Vec<Event>> {
    let mut all = Vec::new();
    let mut sentence: Vec<Event> = Vec::new();
    let (mut at, mut last) = (0, ' ');
    while let Some(rest) = text.get(at..) {
        let Some(first) = rest.chars().next() else { break };
        if last != '.' && is_end(rest, first) {
            all.push(std::mem::take(&mut sentence));
        }
        if matches!(first, ',' | '，') {
            sentence.push(Event { class: COMMA, start: at, end: at });
        }
        last = first;
        let is_start = !first.is_ascii() || first.is_ascii_alphanumeric();
        let end = is_start.then(|| grammar.add(text, at, &mut sentence)).flatten();
        // A word is read from its beginning only.
        let skipped = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        at = end.unwrap_or(at + skipped.max(first.len_utf8()));
    }
    all.push(sentence);
    all
}

/// Whether a sentence ends here.
fn is_end(rest: &str, first: char) -> bool {
    let mut next = rest.chars().skip(1).filter(|it| !matches!(it, '"' | '\'' | ')' | '*' | '`'));
    match first {
        '。' | '！' | '？' | '；' => true,
        '.' | '!' | '?' | ';' => next.next().is_none_or(char::is_whitespace),
        '\n' => next.next().is_none_or(|it| matches!(it, '\n' | '\r' | '-' | '#' | '|' | '•' | '0'..='9')),
        _ => false,
    }
}

impl Grammar {
    /// Adds the words that begin here. Where one does that means something else, it alone counts, and its end is given.
    fn add(&self, text: &str, at: usize, sentence: &mut Vec<Event>) -> Option<usize> {
        let rest = text.get(at..)?;
        let head = head(rest.as_bytes(), rest);
        let (word, bit) = place(head);
        if self.sieve.get(word).is_none_or(|bits| bits & bit == 0) {
            return None;
        }
        let from = self.words.partition_point(|word| word.head < head);
        let known = sentence.len();
        let mut longest: Option<Event> = None;
        for word in self.words.iter().skip(from).take_while(|word| word.head == head) {
            let end = wording::ends(text, at, word.letters).and_then(|end| border(text, end));
            let Some(end) = end else { continue };
            let event = Event { class: word.class, start: at, end };
            sentence.push(event);
            longest = longest.filter(|it| it.end >= end).or(Some(event));
        }
        let Guards { other, aside, .. } = self.guards;
        let alone = longest.filter(|it| Some(it.class) == other || Some(it.class) == aside)?;
        sentence.truncate(known);
        sentence.push(alone);
        Some(alone.end)
    }

    /// Where the phrase stands last in the sentence.
    fn find(&self, phrase: &Phrase, sentence: &[Event]) -> Option<(usize, usize)> {
        let (last, parts) = phrase.classes.split_last()?;
        sentence.iter().rev().filter(|it| it.class == *last).find_map(|event| {
            let mut first = *event;
            for class in parts.iter().rev() {
                let near = |it: &&Event| {
                    it.class == *class && it.end <= first.start && first.start - it.end <= APART
                };
                let before = *sentence.iter().rev().find(near)?;
                if self.is_parted(sentence, before, first) {
                    return None;
                }
                first = before;
            }
            (!self.is_unsaid(sentence, first, *event)).then_some((first.start, event.end))
        })
    }

    /// Whether something else stands between two parts, or one that takes the sense from the second.
    fn is_parted(&self, sentence: &[Event], one: Event, two: Event) -> bool {
        let Guards { not, maybe, other, .. } = self.guards;
        let is_closed = Some(one.class) == not || classes().get(two.class).is_some_and(|it| it.subject);
        let takes = |class| class == not || class == maybe && Some(two.class) != not;
        sentence.iter().filter(|it| it.start >= one.end && it.end <= two.start).any(|it| {
            let class = Some(it.class);
            class == other
                || is_closed && it.class == COMMA
                || takes(class) && reaches(sentence, it.end, two.start, REACH)
        })
    }

    /// Whether the sentence denies the phrase, or tells what would be.
    fn is_unsaid(&self, sentence: &[Event], first: Event, last: Event) -> bool {
        let Guards { not, maybe, whether, .. } = self.guards;
        let is_part = Some(first.class) == not;
        sentence.iter().any(|it| {
            let class = Some(it.class);
            let takes = class == not || class == maybe;
            class == whether && it.end <= last.start
                || takes && !is_part && it.end <= first.start && reaches(sentence, it.end, first.start, REACH)
                || class == maybe && it.start >= last.end && reaches(sentence, last.end, it.start, BEHIND)
        })
    }
}

/// Whether a word that ends at the first place tells something of what begins at the second.
fn reaches(sentence: &[Event], end: usize, start: usize, reach: usize) -> bool {
    start - end <= reach && !sentence.iter().any(|it| it.class == COMMA && (end..start).contains(&it.start))
}

/// The end of a word that ends here, with the `s` of a plural; none within a word.
fn border(text: &str, end: usize) -> Option<usize> {
    let goes_on = |at: usize| {
        let next = text.as_bytes().get(at).copied().unwrap_or(b' ');
        next.is_ascii_alphanumeric() || matches!(next, b'_' | b'-')
    };
    let before = text.get(..end)?.chars().next_back()?;
    if !before.is_ascii_alphanumeric() || !goes_on(end) {
        return Some(end);
    }
    (text.as_bytes().get(end) == Some(&b's') && !goes_on(end + 1)).then_some(end + 1)
}
