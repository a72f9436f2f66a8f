//! Which of the rules that hold decides.
//!
//! Within one file of rules its order does: the first rule that holds is the file's candidate. Between the candidates
//! of several files no list decides, but what the rules look at and whose they are. The first difference counts:
//!
//! 1. the strongest thing that the rule looks at, see [`Strength`];
//! 2. how near the file is to who answered, see [`Nearness`];
//! 3. how many conditions the rule has: the more, the narrower it is;
//! 4. how long the longest of its wordings is that stands there;
//! 5. the order in which [`of_provider`] names the files, so that there is one answer always.
//!
//! Answers and pasted texts are judged alike.

use std::cmp::Reverse;
use std::sync::OnceLock;

use super::complaint::{Complaint, Sort};
use super::{Circumstance, judge, status};
use crate::knowledge::causes::Cause;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers::{self, unknown};
use crate::knowledge::rules;
use crate::knowledge::sign::{Certainty, Sign};

/// The strongest thing that a rule looks at, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// The reason, which the sender names in a field of its own.
    Reason,
    /// Another named value.
    Field,
    /// Words of a sentence, or a code of the sender's own, as `quota_exceeded`.
    Phrase,
    /// A gRPC status: one for many causes.
    Status,
    /// An HTTP status, or what the body is.
    Http,
    /// What the browser reported instead of an answer.
    Transport,
    /// Words that are hardly more than a subject: all of the files that are looked at last.
    Hint,
    /// A status that leaves the cause open: its rule says `possible`.
    Open,
    /// That a call failed. It leads to no cause, whatever the rule looks at.
    Failure,
}

impl Strength {
    /// The strength of a rule in a file that is so near.
    fn of(sign: &Sign, nearness: Nearness) -> Self {
        if matches!(sign.cause, Cause::Unrecognized) {
            Self::Failure
        } else if nearness == Nearness::Last {
            Self::Hint
        } else if sign.reason.is_some() {
            Self::Reason
        } else if sign.fact.is_some() {
            Self::Field
        } else if !sign.phrase.is_empty() || sign.status.is_some_and(|it| !status::is_class(it)) {
            Self::Phrase
        } else if sign.wire.is_some() {
            Self::Transport
        } else if sign.certainty == Certainty::Possible {
            Self::Open
        } else if sign.status.is_some() {
            Self::Status
        } else {
            Self::Http
        }
    }
}

/// Whether more than a status decides: a reason, a named value, a wording, a code. That a call failed is no more.
pub fn is_telling(sign: &Sign) -> bool {
    Strength::of(sign, Nearness::Anybody) <= Strength::Phrase
}

/// How near the sender of a file's rules is to who answered, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// It is who answered.
    Own,
    /// Who answered names it: it speaks that dialect, or that stands in front of it.
    Named,
    /// What many services say alike, and Google's words, which gateways and its other services hand on.
    Anybody,
    /// What programs print when the network stands in the way.
    Network,
    /// What is looked at when nothing else tells the cause.
    Last,
}

/// A file of rules, as it is read for one provider.
pub struct Table {
    rules: &'static [Sign],
    nearness: Nearness,
    /// No rule of it is stronger.
    strongest: Strength,
    /// Whether its statuses count.
    statuses: bool,
}

impl Table {
    fn of(id: &str, nearness: Nearness) -> Self {
        let rules = rules::set(id);
        let strongest =
            rules.iter().map(|sign| Strength::of(sign, nearness)).min().unwrap_or(Strength::Failure);
        Self { rules, nearness, strongest, statuses: true }
    }

    /// The first of its rules that holds.
    fn candidate(&self, complaint: &Complaint, circumstance: &Circumstance) -> Option<&'static Sign> {
        let counts = |sign: &Sign| self.statuses || is_telling(sign);
        self.rules.iter().find(|sign| counts(sign) && judge::holds(sign, complaint, circumstance))
    }
}

/// The files that are read for an answer of this provider, the nearest first.
pub fn tables(provider: &Provider) -> &'static [Table] {
    static ALL: OnceLock<Vec<(&'static str, Vec<Table>)>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let known = providers::recognised().iter().chain([unknown()]);
        known.map(|it| (it.id, of_provider(it))).collect()
    });
    all.iter().find(|(id, _)| *id == provider.id).map_or(&[], |(_, tables)| tables)
}

fn of_provider(provider: &Provider) -> Vec<Table> {
    let own = |id: &str| match id {
        _ if id == provider.id => Nearness::Own,
        // Everybody's, though not everybody is read by it.
        _ if rules::STATUSES.contains(&id) => Nearness::Anybody,
        _ => Nearness::Named,
    };
    let shared = rules::GENERAL.iter().filter(|id| !provider.rules.contains(*id));
    let mut tables: Vec<Table> = provider.rules.iter().map(|id| Table::of(id, own(id))).collect();
    tables.extend(shared.map(|id| Table::of(id, Nearness::Anybody)));
    if provider.id != providers::GEMINI {
        // A status means with Google what only Google's services have.
        tables.push(Table { statuses: false, ..Table::of(providers::GEMINI, Nearness::Anybody) });
    }
    tables.extend(farthest());
    tables.sort_by_key(|table| table.nearness);
    tables
}

/// The files that read an error which does not say whose it is.
pub fn nameless() -> &'static [Table] {
    static ALL: OnceLock<Vec<Table>> = OnceLock::new();
    ALL.get_or_init(|| {
        let shared = rules::STATUSES.iter().chain(rules::GENERAL);
        shared.map(|id| Table::of(id, Nearness::Anybody)).chain(farthest()).collect()
    })
}

fn farthest() -> impl Iterator<Item = Table> {
    let network = rules::NETWORK.iter().map(|id| Table::of(id, Nearness::Network));
    network.chain(rules::LAST.iter().map(|id| Table::of(id, Nearness::Last)))
}

/// The same without what is looked at last, for what is not about an API that takes a key.
pub fn without_last(tables: &[Table]) -> &[Table] {
    let end = tables.partition_point(|table| table.nearness < Nearness::Last);
    tables.get(..end).unwrap_or(tables)
}

/// The rule that decides.
pub fn first(tables: &[Table], complaint: &Complaint, circumstance: &Circumstance) -> Option<&'static Sign> {
    let mut best: Option<(Key, &'static Sign)> = None;
    for (place, table) in tables.iter().enumerate() {
        let is_beaten =
            |(key, _): &(Key, _)| (key.strength, key.nearness) < (table.strongest, table.nearness);
        if best.as_ref().is_some_and(is_beaten) {
            continue;
        }
        let Some(sign) = table.candidate(complaint, circumstance) else { continue };
        let key = Key {
            strength: Strength::of(sign, table.nearness),
            nearness: table.nearness,
            conditions: Reverse(conditions(sign)),
            letters: Reverse(letters(sign, complaint)),
            place,
        };
        if best.as_ref().is_none_or(|(other, _)| key < *other) {
            best = Some((key, sign));
        }
    }
    best.map(|(_, sign)| sign)
}

/// What orders the candidates: the smallest decides.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    strength: Strength,
    nearness: Nearness,
    conditions: Reverse<usize>,
    letters: Reverse<usize>,
    place: usize,
}

fn conditions(sign: &Sign) -> usize {
    let all = [
        !sign.http.is_empty(),
        sign.status.is_some(),
        sign.reason.is_some(),
        !sign.phrase.is_empty(),
        sign.fact.is_some(),
        sign.body.is_some(),
        sign.wire.is_some(),
        sign.kind.is_some(),
        sign.sent.is_some(),
        sign.rung.is_some(),
        sign.up_to.is_some(),
        sign.from.is_some(),
        sign.until.is_some(),
    ];
    all.into_iter().filter(|it| *it).count()
}

/// The length of the longest of its wordings that stands there, without what a `*` stands for.
fn letters(sign: &Sign, complaint: &Complaint) -> usize {
    let heard = complaint.said.iter().filter(|said| said.sort == Sort::Phrase).map(|said| said.wording);
    let own = heard.filter(|wording| sign.phrase.contains(wording));
    own.map(|wording| wording.chars().filter(|it| *it != '*').count()).max().unwrap_or(0)
}
