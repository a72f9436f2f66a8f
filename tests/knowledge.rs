//! What the build refuses in the files of `src/knowledge/data`, and what it says then.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

#[allow(dead_code, clippy::print_stdout, reason = "the build runs `main`, and the test what it is made of")]
#[path = "../build.rs"]
mod build;

use key_clinic::knowledge::place::Place;
use key_clinic::knowledge::rung::Rung;
use key_clinic::knowledge::sign::{Body, Sent, Wire};
use key_clinic::knowledge::station::Station;

const CAUSE: &str = r#"
group = "provider"
severity = "blocking"
station = "key"
[en]
title = "The key is blue"
meaning = "It is."
settle = "Look at it."
steps = [{ text = "Paint it.", place = "keys" }]
[zh]
title = "密钥是蓝色的"
meaning = "如题。"
settle = "查看密钥。"
steps = [{ text = "重新上色。" }]
"#;

const RULES: &str = r#"
[[rule]]
id = "acme.blue"
cause = "blue"
phrase = ["your key is blue"]
"#;

/// What the build says of these two files.
fn faults(cause: &str, rules: &str) -> Vec<String> {
    let file = |folder: &str, id: &str, text: &str| {
        [(id.to_owned(), (format!("data/{folder}/{id}.toml").into(), text.to_owned()))].into()
    };
    build::knowledge(&file("causes", "blue", cause), &file("rules", "acme", rules)).err().unwrap_or_default()
}

#[test]
fn what_is_right_is_embedded() {
    assert_eq!(faults(CAUSE, RULES), [""; 0]);
}

#[test]
fn what_is_wrong_in_a_cause_is_named() {
    for (old, new, said) in [
        ("severity = \"blocking\"", "severity = \"awful\"", "write one of fine, passing, blocking, unknown"),
        ("station = \"key\"", "station = \"door\"", "write one of program, network"),
        ("station = \"key\"\n", "", "missing field `station`"),
        ("group = \"provider\"", "group = \"all\"", "write one of text, provider, network, good"),
        ("title = \"The key is blue\"", "title = \" \"", "write a title in [en]"),
        ("steps = [{ text = \"重新上色。\" }]", "steps = []", "at least one step in [zh]"),
        ("[zh]", "[de]", "unknown field `de`"),
        ("settle = \"Look at it.\"\n", "", "missing field `settle`"),
        ("place = \"keys\"", "plaice = \"keys\"", "unknown field `plaice`"),
        ("place = \"keys\"", "place = \"kees\"", "there is no place `kees`"),
        ("title = \"The key is blue\"", "title = \"The key", "line 6"),
    ] {
        assert!(CAUSE.contains(old), "{old}");
        let said_of_it = faults(&CAUSE.replacen(old, new, 1), RULES).join("\n");
        assert!(said_of_it.contains(said) && said_of_it.contains("blue.toml"), "{new}: {said_of_it}");
    }
}

#[test]
fn what_is_wrong_in_a_rule_is_named() {
    for (old, new, said) in [
        ("cause = \"blue\"", "cause = \"green\"", "there is no cause `green`"),
        (
            "cause = \"blue\"",
            "cause = \"blue\"\ncertainty = \"sure\"",
            "write one of certain, likely, possible",
        ),
        (
            "cause = \"blue\"",
            "cause = \"blue\"\ncertainty = \"certain\"\nalso = [\"blue\"]",
            "nothing is certain beside",
        ),
        ("your key is blue", "Your key is blue", "in lower case"),
        ("your key is blue", "your  key", "single spaces"),
        ("your key is blue", "you’re blue", "straight quotes"),
        ("cause = \"blue\"", "cause = \"blue\"\nfrom = \"19 June\"", "2026-06-19"),
        ("id = \"acme.blue\"", "id = \"other.blue\"", "begin its id with `acme.`"),
        ("id = \"acme.blue\"", "id = \"acme.blue\"\nhtpp = [400]", "unknown field `htpp`"),
        ("cause = \"blue\"", "cause = \"blue\"\nbody = \"xml\"", "there is no body `xml`"),
        ("cause = \"blue\"", "cause = \"blue\"\nlowest_rung = \"attic\"", "there is no lowest_rung `attic`"),
        ("phrase = [\"your key is blue\"]", "", "looks at nothing"),
    ] {
        assert!(RULES.contains(old), "{old}");
        let said_of_it = faults(CAUSE, &RULES.replacen(old, new, 1)).join("\n");
        assert!(said_of_it.contains(said) && said_of_it.contains("acme.toml"), "{new}: {said_of_it}");
    }
    let twice = [RULES, RULES].concat();
    assert!(faults(CAUSE, &twice).join("").contains("another rule has this id"));
}

#[test]
fn the_build_and_the_page_know_the_same_ids() {
    assert_eq!(build::PLACES.to_vec(), Place::ALL.iter().map(|it| it.id()).collect::<Vec<_>>());
    let stations: Vec<_> = Station::ALL.iter().map(|it| it.id()).chain(["none"]).collect();
    assert_eq!(build::STATIONS.to_vec(), stations);
    assert_eq!(build::RUNGS.to_vec(), Rung::ALL.map(Rung::id));
    assert_eq!(build::BODIES.to_vec(), Body::ALL.iter().map(|it| it.id()).collect::<Vec<_>>());
    assert_eq!(build::TRANSPORTS.to_vec(), Wire::ALL.iter().map(|it| it.id()).collect::<Vec<_>>());
    assert_eq!(build::SENT.to_vec(), Sent::ALL.iter().map(|it| it.id()).collect::<Vec<_>>());
}
