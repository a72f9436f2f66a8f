//! What the build refuses in the files of `src/knowledge/data`, and what it says then.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

#[allow(dead_code, clippy::print_stdout, reason = "the build runs `main`, and the test what it is made of")]
#[path = "../build.rs"]
mod build;
#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "support/small.rs"]
mod small;

use std::collections::BTreeSet;

use key_clinic::knowledge::place::Place;
use key_clinic::knowledge::rung::Rung;
use key_clinic::knowledge::sign::{Body, Sent, Wire};
use key_clinic::knowledge::station::Station;
use small::{CAUSE, PROVIDER, RULES};

/// A second rule for the same file.
const SECOND: &str = r#"
[[rule]]
id = "acme.navy"
cause = "blue"
phrase = ["navy key"]
http = [401]
example = { http = 401, body = 'A navy key.' }
counter = { http = 403, body = 'A navy key.' }
"#;

/// What the build says of these two files.
fn faults(cause: &str, rules: &str) -> Vec<String> {
    faults_of(cause, &[("acme", rules)])
}

/// The same of several files of rules.
fn faults_of(cause: &str, rules: &[(&str, &str)]) -> Vec<String> {
    build::knowledge(&tree(cause, rules)).err().unwrap_or_default()
}

/// A cause, some files of rules, and the providers that there must be.
fn tree(cause: &str, rules: &[(&str, &str)]) -> build::Tree {
    let providers = ["acme", "gemini", "unknown"].map(|id| ("providers", id, PROVIDER));
    let rules = rules.iter().map(|(id, text)| ("rules", *id, *text));
    small::tree(rules.chain(providers).chain([("causes", "blue", cause)]))
}

#[test]
fn what_is_right_is_embedded() {
    assert_eq!(faults(CAUSE, RULES), [""; 0]);
}

#[test]
fn what_is_wrong_in_a_language_is_named() {
    let english = include_str!("../src/knowledge/data/languages/en.toml");
    for (old, new, said) in [
        ("\ncertain = \"Certain\"", "", "missing field `certain`"),
        ("\ncertain = ", "\ncertian = ", "unknown field `certian`"),
        ("\ntagline = ", "\ntag-line = ", "add `tagline` to [shell]"),
        ("\ntagline = ", "\ntag-line = ", "which English has not"),
        ("called = \"English\"", "called = \"in English\"", "as one English word"),
        ("dir = \"ltr\"", "dir = \"left\"", "\"ltr\" or \"rtl\""),
        ("\nindex_what = ", "\nindex_why = ", "unknown field `index_why`"),
    ] {
        assert!(english.contains(old), "{old}");
        let mut tree = tree(CAUSE, &[("acme", RULES)]);
        let file = ("data/languages/fr.toml".into(), english.replacen(old, new, 1));
        tree.get_mut("languages").unwrap().insert("fr".to_owned(), file);
        let said_of_it = build::knowledge(&tree).err().unwrap().join("\n");
        assert!(said_of_it.contains(said) && said_of_it.contains("fr.toml"), "{new}: {said_of_it}");
    }
}

/// A further language is one file: with every text of the real files in it nothing is missing, and each that is taken
/// out is named. `WRITE_LANGUAGE=de` writes the file to start from.
#[test]
fn a_language_is_one_file() {
    let english = include_str!("../src/knowledge/data/languages/en.toml");
    let mut tree = build::read_tree().unwrap();
    let mut add = |texts: &str| {
        let text = english.replacen("called = \"English\"", "called = \"Marked\"", 1);
        let file = ("data/languages/xx.toml".into(), [&text, "\n[texts]\n", texts].concat());
        tree.get_mut("languages").unwrap().insert("xx".to_owned(), file);
        build::knowledge(&tree)
    };
    let lacking = |faults: &[String]| -> BTreeSet<String> {
        let text = |it: &String| Some(it.split_once(": `")?.1.rsplit_once("` lacks `xx`")?.0.to_owned());
        faults.iter().filter_map(text).collect()
    };
    let faults = add("").err().unwrap();
    let texts = lacking(&faults);
    assert!(texts.len() > 800, "{}", texts.len());
    assert!(
        faults.iter().all(|it| it.contains(".toml, line ") && !it.contains("line 0")),
        "each has its place"
    );
    let line = |text: &String, to: &str| {
        format!("{} = {}\n", serde_json::to_string(text).unwrap(), serde_json::to_string(to).unwrap())
    };
    if let Ok(id) = std::env::var("WRITE_LANGUAGE") {
        let all: String = texts.iter().map(|text| line(text, "")).collect();
        let path = format!("src/knowledge/data/languages/{id}.toml");
        std::fs::write(
            path,
            [english, "\n# What every other text is, by the English one.\n[texts]\n", &all].concat(),
        )
        .unwrap();
    }
    let all: Vec<String> = texts.iter().map(|text| line(text, &format!("[{text}]"))).collect();
    let [.., (_, bytes)] = add(&all.concat()).unwrap();
    let embedded = String::from_utf8_lossy(&bytes);
    assert!(texts.iter().all(|text| embedded.contains(&format!("[{text}]"))), "every text is embedded");
    let (first, rest) = all.split_first().unwrap();
    let faults = add(&rest.concat()).err().unwrap();
    assert_eq!(lacking(&faults).len(), 1, "{first}: {faults:?}");
}

#[test]
fn what_is_wrong_in_a_cause_is_named() {
    for (old, new, said) in [
        ("severity = \"blocking\"", "severity = \"awful\"", "write one of fine, passing, blocking, unknown"),
        ("station = \"key\"", "station = \"door\"", "write one of program, network"),
        ("station = \"key\"\n", "", "missing field `station`"),
        ("group = \"provider\"", "group = \"all\"", "write one of text, provider, network, good"),
        ("title = \"The key is blue\"", "title = \" \"", "write a title in [words.en]"),
        ("steps = [{ text = \"重新上色。\" }]", "steps = []", "at least one step in [words.zh]"),
        ("[words.zh]", "[words.de]", "there is no language `de`"),
        ("settle = \"Look at it.\"\n", "", "missing field `settle`"),
        ("place = \"keys\"", "plaice = \"keys\"", "unknown field `plaice`"),
        ("place = \"keys\"", "place = \"kees\"", "there is no place `kees`"),
        ("title = \"The key is blue\"", "title = \"The key", "line 10"),
        ("text = \"ACME_KEY={{acme}}\"\n", "", "missing field `text`"),
        ("http = 401", "http = 401\ntoday = \"soon\"", "example.today"),
        ("http = 401", "http = 401\nrung = \"attic\"", "write one of shape, reach"),
        ("http = 401", "transport = \"pigeon\"", "write one of offline"),
        ("http = 401", "body = \"no\"", "write the `http` of the answer"),
        ("\"a8\"]", "]", "write 8 to 20 wordings into [asked] en: it has 7"),
        ("\"z8\"] }", "\"z8\"], fr = [] }", "[asked] has `fr`: there is no such language"),
        ("zh = [\"z1\"", "en2 = [\"z1\"", "write into [asked] zh how people ask"),
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
fn a_rule_that_does_not_prove_itself_is_named() {
    let example = "example = { http = 401, body = 'Your key is blue.' }";
    for (old, new, said) in [
        ("source = \"https://acme.example/errors, 2026-11\"\n", "", "say where it is known from"),
        ("https://acme.example/errors, 2026-11", "https://acme.example/errors", "write its source as"),
        (
            "https://acme.example/errors, 2026-11",
            "https://acme.example/errors, 2026-13",
            "write its source as",
        ),
        ("https://acme.example/errors", "somebody", "write its source as"),
        (example, "", "a text or an answer that is decided by it: `example ="),
        (
            "counter = { text = 'Paint your key blue.' }",
            "",
            "looks like it and is not decided by it: `counter =",
        ),
        (example, "example = { }", "give its example either a `text`, an `http`"),
        (example, "example = { http = 401, text = 'blue' }", "give its example either a `text`, an `http`"),
        (example, "example = { body = 'blue' }", "give its example either a `text`, an `http`"),
        (example, "example = { http = 401, today = 'Monday' }", "write `today` of its example as"),
        (example, "example = { http = 401, rung = 'attic' }", "there is no rung `attic`"),
        (example, "example = { http = 401, bdy = 'blue' }", "unknown field `bdy`"),
    ] {
        assert!(RULES.contains(old), "{old}");
        let said_of_it = faults(CAUSE, &RULES.replacen(old, new, 1)).join("\n");
        assert!(said_of_it.contains(said) && said_of_it.contains("acme.toml"), "{new}: {said_of_it}");
    }
    let own = RULES.replacen("cause = \"blue\"", "cause = \"blue\"\nsource = \"reported, 2026-10\"", 1);
    assert_eq!(
        faults(CAUSE, &own.replacen("source = \"https://acme.example/errors, 2026-11\"\n", "", 1)),
        [""; 0]
    );
}

#[test]
fn a_phrase_names_classes_that_are_there() {
    let rules = RULES.replacen("your key is blue", "{key} {blue}", 1);
    let said = faults(CAUSE, &rules).join("");
    assert!(said.contains("acme.blue: `{blue}` of `{key} {blue}` is no class of classes.toml"), "{said}");
}

#[test]
fn a_wording_that_is_taken_is_named() {
    let phrase = "\"your key is blue\"";
    let twice = RULES.replacen(phrase, "\"your key is blue\", \"your key is blue\"", 1);
    assert!(faults(CAUSE, &twice).join("").contains("acme.blue: it has `your key is blue` twice"));
    assert_eq!(faults(CAUSE, &[RULES, SECOND].concat()), [""; 0]);
    for taken in ["your key is blue", "i see your key is blue"] {
        let second = SECOND.replacen("\"navy key\"", &format!("\"navy key\", \"{taken}\""), 1);
        let said = faults(CAUSE, &[RULES, &second].concat()).join("");
        assert!(said.contains("acme.navy: acme.blue already has") && said.contains(taken), "{said}");
    }
    let general = RULES.replace("acme.", "general.");
    let last = RULES.replace("acme.", "last.").replacen(phrase, "\"navy key\", \"your key is blue\"", 1);
    let said = faults_of(CAUSE, &[("general", &general), ("last", &last)]).join("");
    assert!(said.contains("rules/last.toml, rule last.blue: general.blue already has"), "{said}");
    // Of files that are equally near the longer wording decides, so that only the same one is taken.
    let beside = |wording: &str| {
        let after = RULES.replace("acme.", "general_after.");
        let after = after.replacen(phrase, &format!("\"navy key\", \"{wording}\""), 1);
        faults_of(CAUSE, &[("general", &general), ("general_after", &after), ("acme", RULES)]).join("")
    };
    assert_eq!(beside("i see your key is blue"), "");
    assert!(beside("your key is blue").contains("rule general_after.blue: general.blue already has"));
    // A provider's own file may read a wording of all providers otherwise.
    assert_eq!(faults_of(CAUSE, &[("general", &general), ("acme", RULES)]), [""; 0]);
}

#[test]
fn a_rule_that_can_never_win_is_named() {
    let of = |first: &str, second: &str| {
        let first = RULES.replacen("phrase = [\"your key is blue\"]", first, 1);
        let second = SECOND.replacen("phrase = [\"navy key\"]\nhttp = [401]", second, 1);
        faults(CAUSE, &[first, second].concat()).join("")
    };
    for (first, second) in [
        ("http = [401, 403]", "http = [401]"),
        ("http = [401]", "http = [401]\nphrase = [\"navy key\"]"),
        ("phrase = [\"navy\", \"blue\"]", "phrase = [\"navy key\"]\nkind = \"auth\""),
        ("reason = \"BLUE\"", "reason = \"BLUE\"\nfrom = \"2026-09-01\""),
        ("http = [401]\nfrom = \"2026-06-19\"", "http = [401]\nfrom = \"2026-09-01\""),
        ("http = [401]\nlowest_rung = \"model\"", "http = [401]\nlowest_rung = \"generate\""),
        ("field = { name = \"hue\", is = \"*\" }", "field = { name = \"hue\", is = \"240\" }"),
    ] {
        let said = of(first, second);
        assert!(
            said.contains("acme.navy: it can never win, because acme.blue"),
            "{first} / {second}: {said}"
        );
    }
    for (first, second) in [
        ("http = [401]", "http = [401, 403]"),
        ("http = [401]\nfrom = \"2026-09-01\"", "http = [401]\nfrom = \"2026-06-19\""),
        ("http = [401]\nlowest_rung = \"generate\"", "http = [401]\nlowest_rung = \"model\""),
        ("http = [401]\nkind = \"auth\"", "http = [401]\nkind = \"standard\""),
        ("http = [401]", "transport = \"offline\""),
    ] {
        assert_eq!(of(first, second), "", "{first} / {second}");
    }
}

#[test]
fn what_proves_a_rule_is_not_embedded() {
    let embedded = |rules: &str| {
        let [.., (_, bytes)] = build::knowledge(&tree(CAUSE, &[("acme", rules)])).unwrap();
        bytes
    };
    let bytes = embedded(RULES);
    let longer =
        RULES.replace("Paint your key blue.", "Paint your key in a blue that is as deep as the sea.");
    assert_eq!(embedded(&longer), bytes);
    let text = String::from_utf8_lossy(&bytes);
    assert!(
        text.contains("your key is blue") && !text.contains("acme.example") && !text.contains("Paint your")
    );
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

#[test]
fn a_wording_speaks_for_one_cause() {
    let second = CAUSE.replace("blue", "red");
    let mut tree = tree(CAUSE, &[("acme", RULES)]);
    let causes = tree.get_mut("causes").unwrap();
    causes.insert("red".to_owned(), ("data/causes/red.toml".into(), second));
    let said = build::knowledge(&tree).err().unwrap_or_default().join("\n");
    assert!(said.contains("red.toml: `a1` is asked about blue as well"), "{said}");
}

#[test]
fn of_the_wordings_each_new_word_is_kept_once() {
    let cause = CAUSE.replace("\"a1\"", "\"a blue roof leaks\"").replace("\"a2\"", "\"leaks in the roof\"");
    let [.., (_, bytes)] = build::knowledge(&tree(&cause, &[("acme", RULES)])).unwrap();
    let embedded = String::from_utf8_lossy(&bytes);
    // The title has `blue` already.
    assert_eq!(embedded.matches("roof").count(), 1);
    assert_eq!(embedded.matches("leaks").count(), 1);
    assert!(!embedded.contains("blue roof"));
}
