//! What the build refuses in the files of providers and comparisons, and what it says then.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

#[allow(dead_code, clippy::print_stdout, reason = "the build runs `main`, and the test what it is made of")]
#[path = "../build.rs"]
mod build;
#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "support/small.rs"]
mod small;

use key_clinic::knowledge::data::Provider;
use key_clinic::knowledge::place::Place;
use key_clinic::knowledge::rung::Rung;
use key_clinic::knowledge::sign::Certainty;
use small::{CAUSE, RULES};

/// What nobody and this page's own provider are.
const PLAIN: &str = r#"
name = "Plain"
company = "Plain"
rules = ["acme"]
[[kind]]
id = "unknown"
name = { en = "key", zh = "密钥" }
shape = { prefix = "pl-", alphabet = "dotted", length = { at_least = 8 } }
cause = "blue"
"#;

const ACME: &str = r#"
name = "Acme"
company = "Acme Inc."
order = 10
variable = "ACME_API_KEY"
rules = ["acme"]
marks = ["api.acme.example"]
not_inner = ["blue"]
places = [
    { place = "keys", name = "Acme → Keys", url = "https://acme.example/keys" },
    { place = "iam", name = "Acme → IAM", url = "https://acme.example/iam", project_url = "https://acme.example/iam?project={project}" },
]

[[kind]]
id = "long"
name = { en = "long key", zh = "长密钥" }
shape = { prefix = "ac-long-", alphabet = "base64_url", length = { exactly = 60 } }
cause = "blue"

[[kind]]
id = "short"
name = { en = "short key", zh = "短密钥" }
shape = { prefix = "ac-", infix = "M4RK", alphabet = "base64_url", length = { at_least = 30 } }
cause = "blue"

[list]
origin = "https://api.acme.example"
path = "/v1/models"
only = ["long"]
headers = [["acme-version", "1"]]

[by_hand]
headers = ["authorization: Bearer {ACME_API_KEY}"]
url = "https://{ACME_HOST}.acme.example/models"

[verify]
command = 'acme whoami "$ACME_API_KEY"'

[[probe]]
rung = "model"
cost = { en = "Free.", zh = "免费。" }
request = { origin = "https://api.acme.example", path = "/v1/models/{model}" }
verify = { command = "acme model {model}" }
"#;

const COMPARISON: &str = r#"
provider = "acme"
title = { en = "Ask in blue", zh = "用蓝色再问一次" }
cost = { en = "Free.", zh = "免费。" }
lowest_rung = "accepted"
highest_rung = "model"
between = [["blue", "blue"]]
request = { origin = "https://api.acme.example", path = "/blue" }
[[answer]]
http = [200]
cause = "blue"
certainty = "certain"
told.en = "It is blue."
told.zh = "它是蓝色的。"
"#;

/// What the build makes of these files of providers, with this comparison.
fn made(all: &[(&str, &str)], comparison: &str) -> Result<[build::Made; 3], Vec<String>> {
    let providers = all.iter().map(|(id, text)| ("providers", *id, *text));
    let others =
        [("causes", "blue", CAUSE), ("rules", "acme", RULES), ("comparisons", "in_blue", comparison)];
    build::knowledge(&small::tree(providers.chain(others)))
}

/// What the build says of this provider and this comparison, beside the two that there must be.
fn faults(acme: &str, comparison: &str) -> String {
    made(&[("acme", acme), ("gemini", PLAIN), ("unknown", PLAIN)], comparison)
        .err()
        .unwrap_or_default()
        .join("\n")
}

#[test]
fn what_is_right_is_embedded() {
    assert_eq!(faults(ACME, COMPARISON), "");
}

#[test]
#[allow(clippy::too_many_lines, reason = "a line for each fault")]
fn what_is_wrong_in_a_provider_is_named() {
    for (old, new, said) in [
        ("name = \"Acme\"", "nmae = \"Acme\"", "unknown field `nmae`"),
        ("name = \"Acme\"\n", "", "missing field `name`"),
        ("name = \"Acme\"", "name = \" \"", "write its name"),
        ("name = \"Acme\"", "id = \"acme\"\nname = \"Acme\"", "the name of the file is its id: remove `id`"),
        (
            "ACME_API_KEY\"\nr",
            "acme key\"\nr",
            "`acme key` is no environment variable: write it as ACME_API_KEY",
        ),
        (
            "rules = [\"acme\"]",
            "rules = [\"acme\", \"amce\"]",
            "there is no file of rules `amce`: add rules/amce.toml",
        ),
        ("rules = [\"acme\"]", "rules = []", "add `rules`: at least"),
        ("marks = [\"api.acme.example\"]", "", "add `marks`"),
        ("\"api.acme.example\"]", "\"Acme*\"]", "write the mark `Acme*` in lower case and without `*`"),
        ("not_inner = [\"blue\"]", "not_inner = [\"red\"]", "there is no cause `red`: add causes/red.toml"),
        // Places.
        ("place = \"keys\"", "place = \"kees\"", "line 10"),
        ("place = \"keys\"", "place = \"kees\"", "unknown variant `kees`, expected one of `keys`"),
        ("place = \"keys\"", "place = \"iam\"", "it has the place `iam` twice: remove one"),
        (
            "https://acme.example/keys",
            "http://acme.example/keys",
            "`keys` leads to `http://acme.example/keys`: write an address as https",
        ),
        ("?project={project}", "?project={id}", "write an address as https://…?project={project}"),
        ("\"Acme → Keys\"", "\"\"", "write the name of the place `keys`"),
        // Kinds.
        (
            "alphabet = \"base64_url\", length = { e",
            "alphabet = \"base65\", length = { e",
            "unknown variant `base65`, expected one of `digits`",
        ),
        ("exactly = 60", "exactly = 0", "kind `long`: its `length` counts the whole secret"),
        ("exactly = 60", "about = 60", "unknown variant `about`, expected one of `exactly`"),
        ("exactly = 60", "exactly = 60, at_least = 2", "acme.toml"),
        ("id = \"short\"", "id = \"long\"", "kind `long`: another kind has this id"),
        ("id = \"short\"", "id = \"Short\"", "kind `Short`: write its id in small letters"),
        ("zh = \"长密钥\"", "zh = \"\"", "kind `long`: write its name in every language"),
        (", zh = \"长密钥\"", "", "`long key` lacks `zh`"),
        ("cause = \"blue\"\n\n[list]", "cause = \"red\"\n\n[list]", "kind `short`: there is no cause `red`"),
        ("cause = \"blue\"\n\n[list]", "\n[list]", "kind `short`: add `cause = \"other_provider_key\"`"),
        ("M4RK", "M*RK", "its alphabet lacks a character of the infix `M*RK`"),
        ("prefix = \"ac-long-\"", "prefix = \"ac–long-\"", "write its prefix in ASCII"),
        (
            "prefix = \"ac-\", infix = \"M4RK\",",
            "",
            "kind `short`: give it a prefix, an infix or an exact length",
        ),
        // Requests.
        (
            "origin = \"https://api.acme.example\"\n",
            "origin = \"http://api.acme.example\"\n",
            "list: `http://api.acme.example` is no origin: write https://host",
        ),
        (
            "origin = \"https://api.acme.example\"\n",
            "origin = \"https://api.acme.example/\"\n",
            "is no origin",
        ),
        (
            "origin = \"https://api.acme.example\"\n",
            "origin = \"https://api.acme.example:444\"\n",
            "is no origin",
        ),
        (
            "{ origin = \"https://api.acme.example\"",
            "{ origin = \"https://b.example\"",
            "probe `model`: ask the `origin` of its [list]",
        ),
        ("path = \"/v1/models\"", "path = \"v1/models\"", "`v1/models` is no path: begin it with a slash"),
        ("path = \"/v1/models\"", "path = \"/v1/models?a=b\"", "parameters belong to `query`"),
        (
            "path = \"/v1/models\"",
            "path = \"/v1/models\"\nmethod = \"POST\"",
            "write `method = \"POST\"` and a `body`, or neither",
        ),
        (
            "path = \"/v1/models\"",
            "path = \"/v1/models\"\nkey_header = \"X-Key\"",
            "the header `X-Key` in small letters",
        ),
        (
            "path = \"/v1/models\"",
            "path = \"/v1/models\"\nkey_in_query = \"key\"",
            "unknown field `key_in_query`",
        ),
        ("path = \"/v1/models\"", "path = \"/v1/models\"\ndeadline_ms = 0", "remove the zero"),
        ("only = [\"long\"]", "only = [\"lnog\"]", "`only` names `lnog`, which is no kind of it"),
        ("{ACME_HOST}", "{host}", "[by_hand]: `{host}` is no environment variable"),
        ("https://{ACME_HOST}", "http://{ACME_HOST}", "is no address: write https"),
        ("Bearer {ACME_API_KEY}", "Bearer {OTHER_KEY}", "[by_hand]: name its `variable`"),
        ("rung = \"model\"", "rung = \"attic\"", "unknown variant `attic`"),
        (
            "cost = { en = \"Free.\", zh = \"免费。\" }",
            "cost = { en = \" \", zh = \"免费。\" }",
            "write its cost of the probe `model`",
        ),
        ("command = \"acme model {model}\"", "command = \"\"", "write the `command` of each `verify`"),
    ] {
        assert!(ACME.contains(old), "{old}");
        let said_of_it = faults(&ACME.replacen(old, new, 1), COMPARISON);
        assert!(said_of_it.contains(said) && said_of_it.contains("acme.toml"), "{new}: {said_of_it}");
    }
}

#[test]
fn what_is_wrong_between_providers_is_named() {
    let second = ACME.replace("ac-long-", "bb-long-").replace("\"ac-\"", "\"bb-\"");
    let of = |second: &str| {
        let all = [("acme", ACME), ("gemini", PLAIN), ("other", second), ("unknown", PLAIN)];
        made(&all, COMPARISON).err().unwrap_or_default().join("\n")
    };
    let marked = second.replace("api.acme.example\"]", "api.other.example\"]");
    assert_eq!(of(&marked), "");
    assert!(of(&second).contains("other.toml: `api.acme.example` marks acme already"), "{}", of(&second));
    // What is tried first must leave the narrower one something.
    let narrow = marked.replace("bb-long-", "ac-long-narrow-").replace("order = 10", "order = 20");
    assert!(
        of(&narrow).contains("kind `long` of acme is tried before it and takes `ac-long-narrow-`"),
        "{}",
        of(&narrow)
    );
    assert_eq!(of(&narrow.replace("order = 20", "order = 5")), "");
    let swapped =
        ACME.replace("\"ac-long-\"", "\"ac-\"").replace("\"ac-\", infix = \"M4RK\"", "\"ac-long-\"");
    assert!(faults(&swapped, COMPARISON).contains("takes `ac-long-` for its own: move it up"));
    // Told apart and nothing more: then its shape must tell.
    let vendor = PLAIN.replace("unknown", "api").replace("prefix = \"pl-\", ", "");
    assert!(of(&vendor).contains("other.toml: kind `api`: nothing tells it apart"), "{}", of(&vendor));
    for missing in ["gemini", "unknown"] {
        let all = [("acme", ACME), ("gemini", PLAIN), ("unknown", PLAIN)];
        let all: Vec<_> = all.into_iter().filter(|(id, _)| *id != missing).collect();
        let said = made(&all, COMPARISON).err().unwrap().join("\n");
        assert!(said.contains(&format!("providers/{missing}.toml is missing")), "{said}");
    }
}

#[test]
fn rules_and_causes_name_providers_that_there_are() {
    let unread = |text: &str| text.replace("rules = [\"acme\"]", "rules = [\"general\"]");
    let all = [unread(ACME), unread(PLAIN)];
    let all = [("acme", &*all[0]), ("gemini", &*all[1]), ("unknown", &*all[1])];
    let said = made(&all, COMPARISON).err().unwrap().join("\n");
    assert!(
        said.contains("rules/acme.toml: nobody reads it: add `acme` to the `rules` of a provider"),
        "{said}"
    );
}

#[test]
fn what_is_wrong_in_a_comparison_is_named() {
    for (old, new, said) in [
        ("provider = \"acme\"", "provider = \"amce\"", "no provider `amce` is asked for a list"),
        ("provider = \"acme\"", "provider = \"gemini\"", "no provider `gemini` is asked for a list"),
        ("provider = \"acme\"", "action = \"compare\"\nprovider = \"acme\"", "remove `action`"),
        ("title = { en = \"Ask in blue\"", "title = { en = \"\"", "write its title in every language"),
        (
            "lowest_rung = \"accepted\"",
            "lowest_rung = \"stream\"",
            "its `lowest_rung` is above its `highest_rung`",
        ),
        ("between = [[\"blue\", \"blue\"]]", "between = [[\"blue\", \"red\"]]", "there is no cause `red`"),
        ("between = [[\"blue\", \"blue\"]]", "between = []", "write the pairs that it is `between`"),
        (
            "origin = \"https://api.acme.example\"",
            "origin = \"https://b.example\"",
            "ask the `origin` of its [list]",
        ),
        ("http = [200]", "http = []", "write the HTTP statuses that count"),
        ("http = [200]", "http = [2000]", "write the HTTP statuses that count"),
        ("cause = \"blue\"", "cause = \"red\"", "there is no cause `red`"),
        ("cause = \"blue\"", "cause = \"blue\"\njudged = \"red\"", "there is no cause `red`"),
        ("cause = \"blue\"", "cause = \"blue\"\nalso = [\"blue\"]", "nothing is certain beside other causes"),
        ("certainty = \"certain\"", "certainty = \"sure\"", "unknown variant `sure`"),
        ("told.zh = \"它是蓝色的。\"", "", "`It is blue.` lacks `zh`"),
        ("http = [200]", "htpp = [200]", "unknown field `htpp`"),
    ] {
        assert!(COMPARISON.contains(old), "{old}");
        let said_of_it = faults(ACME, &COMPARISON.replacen(old, new, 1));
        assert!(said_of_it.contains(said) && said_of_it.contains("in_blue.toml"), "{new}: {said_of_it}");
    }
}

#[test]
fn what_a_file_leaves_out_is_as_most_have_it() {
    let acme: Provider = toml::from_str(ACME).unwrap();
    let list = acme.list.unwrap();
    assert_eq!((&*list.method, &*list.key_header, &*list.scheme), ("GET", "authorization", "Bearer "));
    assert_eq!((list.deadline_ms, list.body_cap, list.body), (10_000, 1 << 20, None));
    assert_eq!(acme.verify.unwrap().prints, "200");
}

/// The ids in the files are those of the page's own names.
#[test]
fn enumerations_are_written_as_their_ids() {
    let written = |value: toml::Value| value.as_str().unwrap().to_owned();
    for place in Place::ALL {
        assert_eq!(written(toml::Value::try_from(place).unwrap()), place.id());
    }
    for rung in Rung::ALL {
        assert_eq!(written(toml::Value::try_from(rung).unwrap()), rung.id());
    }
    for certainty in Certainty::ALL {
        assert_eq!(written(toml::Value::try_from(certainty).unwrap()), certainty.id());
    }
}
