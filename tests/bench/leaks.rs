//! What a report gives away: secrets of every kind in every place, strays in the visitor's own key, personal data.
//! And what it keeps: the words of rules and of plain prose.

use key_clinic::redact::{Disclosure, share};

use super::support::leaks::{
    PLACES, PROSE, drawn, kept, leak, pasted, personal, phrases, placed, says, secrets, shared, strayed,
};

/// Prints the figures, each beside its limit. Whether all are within it.
pub fn print() -> bool {
    let (mut all, mut copied, mut seen) = (0, 0, 0);
    for (secret, place) in secrets(1).iter().flat_map(|secret| PLACES.map(|place| (secret, place))) {
        let report = pasted(&placed(place, &secret.text), true);
        all += 1;
        copied += usize::from(leak(&secret.text, &shared(&report)).is_some());
        seen += usize::from(leak(&secret.text, &drawn(&report)).is_some());
    }
    let kinds = all / PLACES.len();
    let mut fine =
        line(&format!("secrets of {kinds} kinds × {} places, shared", PLACES.len()), copied, all, 0);
    fine &= line("the same, drawn on the page", seen, all, all / 50);

    let texts = strayed();
    let (mut copied, mut seen) = (0, 0);
    for (key, text) in &texts {
        let report = pasted(text, true);
        copied += usize::from(leak(key, &shared(&report)).is_some());
        seen += usize::from(leak(key, &drawn(&report)).is_some());
    }
    fine &= line("a stray character in the visitor's own key, shared", copied, texts.len(), 0);
    fine &= line("the same, drawn on the page", seen, texts.len(), 0);

    let forms = personal();
    let told =
        forms.iter().filter(|(text, value)| shared(&pasted(&says(text), false)).contains(value.as_str()));
    fine &= line("forms of personal data, shared without a tick", told.count(), forms.len(), 0);

    let texts = phrases().into_iter().chain(PROSE.iter().map(ToString::to_string));
    let (mut words, mut left) = (0, 0);
    for text in texts {
        let shown = share(&text, &Disclosure::default(), |count| format!("‹{count}›"));
        let (of, stays) = kept(&text, &shown.text);
        words += of;
        left += stays;
    }
    fine & line("words of rules and prose that are lost", words - left, words, words / 10)
}

fn line(what: &str, found: usize, of: usize, limit: usize) -> bool {
    println!("{what:60} {found:5} of {of:5}   limit {limit}{}", if found > limit { "   FAILED" } else { "" });
    found <= limit
}
