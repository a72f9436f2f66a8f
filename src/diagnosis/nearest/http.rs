//! What a status alone says: the causes that most rules give for it.

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::Provider;
use crate::knowledge::rules;
use crate::knowledge::sign::Sign;

/// What the cause with most rules for a status gains: as much as a rare word.
const MOST: f32 = 3.0;

/// The status of an error that a word is.
pub fn status(word: &str) -> Option<u16> {
    word.parse().ok().filter(|status| (400..600).contains(status))
}

/// What each cause gains by a status, in the order of [`Cause::ALL`]: by the number of rules of the provider, of every one
/// where none is named.
pub fn weights(status: u16, provider: Option<&Provider>) -> Vec<f32> {
    let mut counts = vec![0_u16; Cause::ALL.len()];
    let mut count = |rule: &Sign| {
        let has = rule.seen == Some(status) || rule.http.contains(&status);
        if let Some(count) = counts.get_mut(rule.cause as usize).filter(|_| has) {
            *count += 1;
        }
    };
    match provider {
        Some(provider) => rules::of(provider).iter().copied().flatten().for_each(&mut count),
        None => rules::all().for_each(&mut count),
    }
    let most = counts.iter().copied().max().unwrap_or_default().max(1);
    counts.into_iter().map(|count| MOST * f32::from(count) / f32::from(most)).collect()
}
