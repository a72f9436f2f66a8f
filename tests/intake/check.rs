//! The assertions of these tests.

use key_clinic::credential::Credential;
use key_clinic::intake::{Origin, Reading, read};

use crate::support::fill;

/// Findings as `cause certainty "characters"`, advice about the kind of key left out.
pub fn findings(text: &str, reading: &Reading) -> Vec<String> {
    let told = reading.findings.iter().filter(|finding| finding.cause.id() != "standard_key");
    told.map(|finding| {
        let part = &text[finding.span.start..finding.span.end];
        format!("{} {} {part:?}", finding.cause.id(), finding.certainty.id())
    })
    .collect()
}

/// The text of a paste holds this key and these findings, each `cause certainty characters`.
#[track_caller]
pub fn reads(text: &str, key: &str, expected: &[(&str, &str, &str)]) {
    reads_from(Origin::Paste, text, key, expected);
}

#[track_caller]
pub fn reads_from(origin: Origin, text: &str, key: &str, expected: &[(&str, &str, &str)]) {
    let (text, key) = (fill(text), fill(key));
    let reading = read(&text, origin);
    let expected: Vec<String> =
        expected.iter().map(|(cause, sure, part)| format!("{cause} {sure} {:?}", fill(part))).collect();
    assert_eq!(findings(&text, &reading), expected, "{text:?}");
    let keys: Vec<_> = reading.credentials.iter().map(|found| &found.credential).collect();
    if key.is_empty() {
        assert!(keys.is_empty(), "{text:?}: {reading:?}");
    } else {
        assert_eq!(keys, [&Credential::new(&key)], "{text:?}: {reading:?}");
        let found = &reading.credentials[0];
        assert_eq!(found.cleaned, text[found.span.start..found.span.end] != *key, "{text:?}: {found:?}");
        assert!(reading.findings.iter().all(|finding| finding.of == Some(0)), "{reading:?}");
    }
}
