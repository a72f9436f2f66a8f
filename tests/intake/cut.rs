//! Keys at the border at which the page itself cut a text.

use key_clinic::intake::{Origin, excerpt, read};

use crate::support::{auth, fill, standard};

/// The causes that are told of a text.
fn told(text: &str) -> Vec<&'static str> {
    read(text, Origin::File).findings.iter().map(|finding| finding.cause.id()).collect()
}

/// Texts without a space in which the page may have to cut.
const BEFORE: &[&str] = &["", "GEMINI_API_KEY=", "GEMINI_API_KEY=\"", "{\"apiKey\":\"", "https://a.b/c?key="];

#[test]
fn a_key_that_the_page_cut_is_not_too_short() {
    for before in BEFORE {
        for (key, least) in [(standard(), 20), (auth(), 30)] {
            for at in (least..key.len()).step_by(5) {
                let line = [*before, &key[..at]].concat();
                let head = ["a".repeat(5000), line.clone()].concat();
                let tail = [&key[at..], "\"", &"a".repeat(5000)].concat();
                for text in [excerpt(&["x\n", &line].concat(), &tail), excerpt(&head, &tail)] {
                    assert!(!told(&text).contains(&"too_short"), "{before} {at}: {:?}", told(&text));
                }
                // No break near the border: the cut key stays in the text, and is short only elsewhere.
                let long = ["x".repeat(20), "\n".to_owned(), line.clone(), "\n".to_owned()].concat();
                let ours = long.trim_end().to_owned() + key_clinic::intake::CUT + &tail;
                assert!(!told(&ours).contains(&"too_short"), "{before} {at}: {:?}", told(&ours));
                assert!(told(&long).contains(&"too_short"), "{before} {at}: {:?}", told(&long));
            }
        }
    }
}

#[test]
fn the_mark_itself_says_nothing() {
    let text = excerpt("one two\n", "three\nfour");
    assert_eq!(read(&text, Origin::File), read("", Origin::File));
    let whole = fill(&excerpt("GEMINI_API_KEY={{auth}}\nx", "y\nB={{standard}}"));
    assert_eq!(read(&whole, Origin::File).credentials.len(), 2);
}
