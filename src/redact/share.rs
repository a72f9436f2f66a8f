//! What may be shared of a text that is not the page's own. It is built from what is known: words, numbers, dates,
//! and names of the services that this page knows pass; every other token is replaced by its length. A list of
//! secrets' formats would always lack the next one.

use std::collections::BTreeSet;
use std::ops::Range;

use super::class::{Class, Marked};
use super::number::{addresses, moments};
use super::piece::{Familiarity, Piece, is_invisible, pieces};
use super::place;
use super::plain::Plain;
use super::{mail, owner};
use crate::knowledge::ideographs::is_ideograph;
use crate::knowledge::vocabulary::{is_host_of_provider, is_top_level};

/// What the visitor lets pass beside what is known.
#[derive(Clone, Debug, Default)]
pub struct Disclosure {
    /// Numbers and ids of projects, and addresses.
    pub owners: bool,
    /// Single tokens, as they stand in the text.
    pub tokens: BTreeSet<String>,
}

/// A token that a shared text does not hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Withheld {
    pub token: String,
    /// Whether the visitor lets it pass.
    pub passes: bool,
}

/// A text as it is shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    pub text: String,
    /// What is withheld, or was let pass, in the order of the text. No secret is among them.
    pub withheld: Vec<Withheld>,
}

/// The text as it may be shared; `length` names so many characters.
pub fn share(text: &str, disclosure: &Disclosure, length: impl Fn(usize) -> String) -> Shared {
    let mut shared = Shared::default();
    let mut end = 0;
    for (range, class) in withheld(text) {
        let token = text.get(range.clone()).unwrap_or_default();
        let passes = match class {
            Class::Secret => false,
            Class::Project | Class::Address if disclosure.owners => true,
            _ => disclosure.tokens.contains(token),
        };
        shared.text.push_str(text.get(end..range.start).unwrap_or_default());
        shared.text.push_str(&if passes { token.to_string() } else { length(token.chars().count()) });
        if class != Class::Secret {
            shared.withheld.push(Withheld { token: token.to_string(), passes });
        }
        end = range.end;
    }
    shared.text.push_str(text.get(end..).unwrap_or_default());
    shared
}

/// What a text withholds, in its order.
fn withheld(text: &str) -> Vec<Marked> {
    let all = pieces(text);
    let moments = moments(text);
    let mut marked = by_place(text, &all);
    marked.extend(spaced(text, &all, &moments));
    marked.extend(singles(&all, &moments));
    let mut withheld = Vec::new();
    for chunk in chunks(text) {
        let inside = within(&all, &chunk);
        let mut own: Vec<Marked> = marked
            .iter()
            .filter(|(range, _)| range.start < chunk.end && chunk.start < range.end)
            .map(|(range, class)| (range.start.max(chunk.start)..range.end.min(chunk.end), *class))
            .collect();
        own.extend(numbers(text, inside, &moments));
        let covered = |piece: &Piece| {
            own.iter().any(|(range, _)| range.start < piece.range.end && piece.range.start < range.end)
        };
        let is_moment = |piece: &Piece| is_within(piece, &moments);
        let unknown: Vec<Marked> = inside
            .iter()
            .filter(|piece| piece.familiarity == Familiarity::Unknown && !is_moment(piece) && !covered(piece))
            .map(|piece| (piece.range.clone(), Class::Unknown))
            .collect();
        own.extend(unknown);
        withheld.extend(joined(text, &chunk, inside, own));
    }
    withheld
}

/// Whether a piece belongs to a date or a time.
fn is_within(piece: &Piece, moments: &[Range<usize>]) -> bool {
    let before = moments.partition_point(|moment| moment.start <= piece.range.start);
    let last = before.checked_sub(1).and_then(|last| moments.get(last));
    last.is_some_and(|moment| piece.range.end <= moment.end)
}

/// The runs between white space.
fn chunks(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut open = None;
    for (at, character) in text.char_indices() {
        if character.is_whitespace() {
            all.extend(open.take().map(|start| start..at));
        } else {
            open.get_or_insert(at);
        }
    }
    all.extend(open.map(|start| start..text.len()));
    all
}

fn within<'p>(all: &'p [Piece], chunk: &Range<usize>) -> &'p [Piece] {
    let start = all.partition_point(|piece| piece.range.start < chunk.start);
    let end = all.partition_point(|piece| piece.range.start < chunk.end);
    all.get(start..end).unwrap_or_default()
}

/// What is withheld for where it stands, or for what it is.
fn by_place(text: &str, all: &[Piece]) -> Vec<Marked> {
    let mut marked: Vec<Marked> =
        place::secrets(text).into_iter().map(|range| (range, Class::Secret)).collect();
    let plain = Plain::of(text);
    if plain.text != text {
        let found = place::secrets(&plain.text);
        marked
            .extend(found.iter().filter_map(|range| plain.place(range)).map(|range| (range, Class::Secret)));
    }
    marked.extend(mail::mails(text));
    marked.extend(addresses(text).into_iter().map(|range| (range, Class::Address)));
    marked.extend(owner::owners(text));
    marked.extend(hosts(text, all).map(|range| (range, Class::Unknown)));
    marked
}

/// Dotted names of hosts that are no provider's.
fn hosts<'a>(text: &'a str, all: &'a [Piece]) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut start = 0;
    all.iter().enumerate().filter_map(move |(at, piece)| {
        let joint = |piece: Option<&Piece>, next: &Piece| {
            let between = piece.and_then(|piece| text.get(piece.range.end..next.range.start));
            between.is_some_and(|between| matches!(between, "." | "-"))
        };
        if !joint(at.checked_sub(1).and_then(|before| all.get(before)), piece) {
            start = piece.range.start;
        }
        let ends = all.get(at + 1).is_none_or(|next| !joint(Some(piece), next));
        let host = text.get(start..piece.range.end).filter(|host| ends && host.contains('.'))?.to_lowercase();
        (is_top_level(&piece.folded.to_ascii_lowercase()) && !is_host_of_provider(&host))
            .then_some(start..piece.range.end)
    })
}

/// Digits in several pieces that together are a number of seven or more: a telephone, a card, an account.
const DIGITS: usize = 7;
/// The same where letters stand among them: a licence, a serial number. A model's version is shorter.
const CODE: usize = 10;

/// So many marks stand between the pieces of a number at most.
const MARKS: usize = 3;

/// Numbers in pieces: digits with single marks between them, and a chunk of nothing but short pieces.
fn numbers(text: &str, inside: &[Piece], moments: &[Range<usize>]) -> Vec<Marked> {
    let is_free = |piece: &&Piece| !is_within(piece, moments);
    let inside: Vec<Piece> =
        inside.iter().filter(|piece| !piece.folded.starts_with(is_ideograph)).cloned().collect();
    let mut marked = Vec::new();
    let mut open: Vec<&Piece> = Vec::new();
    for piece in inside.iter().filter(is_free) {
        let joined = open.last().and_then(|last| text.get(last.range.end..piece.range.start));
        let holds_digit = piece.folded.bytes().any(|byte| byte.is_ascii_digit());
        let counts = holds_digit && (piece.is_number() || piece.familiarity == Familiarity::Weak);
        if !counts || joined.is_some_and(|between| between.chars().count() > MARKS) {
            marked.extend(number(&open));
            open.clear();
        }
        if counts {
            open.push(piece);
        }
    }
    marked.extend(number(&open));
    let free: Vec<&Piece> = inside.iter().filter(is_free).collect();
    if let [first, .., last] = free.as_slice()
        && inside.iter().all(|piece| piece.familiarity == Familiarity::Weak)
    {
        let length: usize = free.iter().map(|piece| piece.folded.len()).sum();
        let digits = free.iter().flat_map(|piece| piece.folded.bytes()).filter(u8::is_ascii_digit).count();
        let words = free.iter().any(|piece| {
            piece.folded.len() > 1 && piece.folded.bytes().all(|byte| byte.is_ascii_alphabetic())
        });
        if digits >= DIGITS
            || (free.len() > 3
                && length >= 4
                && !words
                && digits * 2 < length * 2
                && last.range.end - first.range.start >= 8)
        {
            marked.push((first.range.start..last.range.end, Class::Unknown));
        }
    }
    marked
}

/// Whether pieces in a row are too long for anything but somebody's own number or code.
fn number(run: &[&Piece]) -> Option<Marked> {
    let [first, .., last] = run else { return None };
    let sum: usize = run.iter().map(|piece| piece.folded.len()).sum();
    let most = if run.iter().all(|piece| piece.is_number()) { DIGITS } else { CODE };
    (sum >= most).then_some((first.range.start..last.range.end, Class::Unknown))
}

/// Letters and digits in short groups with spaces between that together are a code.
const GROUPS: usize = 12;

/// `ab12`: a few letters and digits.
fn is_mixed(piece: &Piece) -> bool {
    let digits = piece.folded.bytes().filter(u8::is_ascii_digit).count();
    piece.familiarity == Familiarity::Weak && digits > 0 && digits < piece.folded.len()
}

/// So many characters one by one are no abbreviation.
const SINGLE: usize = 6;

/// Characters one by one, whatever stands between them that is neither a letter nor a digit: `a,b,c,d,e,f`.
fn singles(all: &[Piece], moments: &[Range<usize>]) -> Vec<Marked> {
    let is_single = |piece: &Piece| {
        piece.folded.chars().count() == 1
            && !piece.folded.starts_with(is_ideograph)
            && !is_within(piece, moments)
    };
    all.chunk_by(|one, next| is_single(one) && is_single(next))
        .filter(|run| run.len() >= SINGLE)
        .filter_map(|run| Some((run.first()?.range.start..run.last()?.range.end, Class::Unknown)))
        .collect()
}

/// A secret with spaces between its characters, its bytes as pairs of hex digits, a card's number in groups: five or
/// more short pieces, each alone between spaces.
fn spaced(text: &str, all: &[Piece], moments: &[Range<usize>]) -> Vec<Marked> {
    const FEWEST: usize = 5;
    let mut marked = Vec::new();
    let mut open: Vec<&Piece> = Vec::new();
    let close = |open: &mut Vec<&Piece>, marked: &mut Vec<Marked>| {
        let digits =
            open.iter().filter(|piece| piece.is_number()).map(|piece| piece.folded.len()).sum::<usize>();
        let mixed = open.iter().filter(|piece| is_mixed(piece)).map(|piece| piece.folded.len());
        let enough = open.len() >= FEWEST || digits > DIGITS || mixed.sum::<usize>() >= GROUPS;
        if let [first, .., last] = open.as_slice()
            && enough
        {
            marked.push((first.range.start..last.range.end, Class::Unknown));
        }
        open.clear();
    };
    for piece in all {
        let pair = piece.folded.len() == 2 && piece.folded.bytes().all(|byte| byte.is_ascii_hexdigit());
        let single = piece.folded.chars().count() == 1 && !piece.folded.starts_with(is_ideograph);
        let short = pair || single || is_mixed(piece) || (piece.is_number() && piece.folded.len() < 6);
        let follows = open.last().is_none_or(|last: &&Piece| {
            let between = text.get(last.range.end..piece.range.start).unwrap_or_default();
            // White space is drawn as one, however much of it there is.
            between.chars().filter(|c| !c.is_whitespace()).count() <= 2
                && !between.contains(['\n', ';', '='])
                && between.chars().any(char::is_whitespace)
        });
        if !follows {
            close(&mut open, &mut marked);
        }
        if short && !is_within(piece, moments) {
            open.push(piece);
        } else {
            close(&mut open, &mut marked);
        }
    }
    close(&mut open, &mut marked);
    marked
}

/// A mark after which a value begins or ends.
const fn is_delimiter(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '`'
            | ','
            | ';'
            | ':'
            | '='
            | '&'
            | '?'
            | '<'
            | '>'
            | '('
            | ')'
            | '{'
            | '}'
            | '['
            | ']'
            | '|'
    )
}

/// So many characters of a secret must not be shown.
const SHOWN: usize = 8;

/// So many characters join two addresses or two numbers of one kind.
const JOINT: usize = 3;

/// The withheld parts of a chunk, in order. What stands between two of them is withheld as well, unless known words
/// show that it is no part of a secret.
fn joined(text: &str, chunk: &Range<usize>, inside: &[Piece], mut own: Vec<Marked>) -> Vec<Marked> {
    for (range, class) in &mut own {
        if *class == Class::Unknown || *class == Class::Secret {
            *range = token(text, chunk, range);
        }
    }
    own.sort_by_key(|(range, _)| (range.start, range.end));
    let mut parts: Vec<Marked> = Vec::new();
    for (range, class) in own {
        match parts.last_mut() {
            Some((last, known))
                if range.start < last.end
                    || (*known == class && !keeps(text, last.end..range.start, inside)) =>
            {
                // What is joined to an owner's number or address and is none of it passes by no tick.
                let apart = text.get(last.end..range.start).map_or(0, |gap| gap.chars().count());
                let inner = range.end <= last.end && *known != Class::Unknown && class != Class::Secret;
                last.end = last.end.max(range.end);
                let same = *known == class && apart <= JOINT;
                *known = if same || inner { *known } else { stricter(*known, class) };
            }
            _ => parts.push((range, class)),
        }
    }
    if let Some((first, class)) = parts.first_mut()
        && !edge(text, chunk.start..first.start, inside)
    {
        first.start = chunk.start;
        *class = stricter(*class, Class::Unknown);
    }
    if let Some((last, class)) = parts.last_mut()
        && !edge(text, last.end..chunk.end, inside)
    {
        last.end = chunk.end;
        *class = stricter(*class, Class::Unknown);
    }
    parts
}

/// What belongs to the same token: `sb_secret_` to what follows it, the rest of a name to the part that is not known.
fn token(text: &str, chunk: &Range<usize>, range: &Range<usize>) -> Range<usize> {
    let ends = |c: char| {
        is_delimiter(c)
            || matches!(c, '/' | '\\' | '.')
            || (!c.is_ascii() && (!c.is_alphanumeric() || is_ideograph(c)))
    };
    let before = text.get(chunk.start..range.start).unwrap_or_default();
    let after = text.get(range.end..chunk.end).unwrap_or_default();
    let start = before.trim_end_matches(|c| !ends(c)).len();
    let rest = after.trim_start_matches(|c| !ends(c)).len();
    chunk.start + start..chunk.end - rest
}

/// Of two reasons the one that lets less pass.
fn stricter(one: Class, other: Class) -> Class {
    if one == Class::Secret || other == Class::Secret { Class::Secret } else { Class::Unknown }
}

fn words<'p>(range: &Range<usize>, inside: &'p [Piece]) -> impl Iterator<Item = &'p Piece> {
    let range = range.clone();
    inside.iter().filter(move |piece| {
        piece.familiarity == Familiarity::Strong
            && range.start <= piece.range.start
            && piece.range.end <= range.end
    })
}

/// Whether a stretch between two withheld parts is shown.
fn keeps(text: &str, range: Range<usize>, inside: &[Piece]) -> bool {
    let stretch = text.get(range.clone()).unwrap_or_default();
    let letters: usize = words(&range, inside).map(|piece| piece.folded.chars().count()).sum();
    let between = stretch.starts_with(is_delimiter) && stretch.ends_with(is_delimiter);
    (between && (letters > 0 || stretch.chars().count() < SHOWN)) || letters >= 6
}

/// Whether a stretch at a border of the chunk is shown.
fn edge(text: &str, range: Range<usize>, inside: &[Piece]) -> bool {
    let stretch = text.get(range.clone()).unwrap_or_default();
    let seen = stretch.chars().filter(|c| !is_invisible(*c)).count();
    seen < SHOWN || words(&range, inside).next().is_some() || stretch.chars().all(|c| !c.is_ascii())
}
