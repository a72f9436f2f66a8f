//! Reads the files of `src/knowledge/data`, refuses what is wrong in them, and writes two files for the crate: the
//! enumeration of the causes, and one binary value with everything that the files say.

#[allow(dead_code, reason = "the page reads more of it")]
#[path = "src/knowledge/certainty.rs"]
mod certainty;
#[allow(dead_code, reason = "the page reads more of it")]
#[path = "src/knowledge/data.rs"]
mod data;
#[path = "src/knowledge/build/languages.rs"]
mod languages;
#[allow(dead_code, reason = "the page reads more of it")]
#[path = "src/knowledge/place.rs"]
mod place;
#[path = "src/knowledge/build/proofs.rs"]
mod proofs;
#[path = "src/knowledge/build/providers.rs"]
mod providers;
#[allow(dead_code, reason = "the page reads more of it")]
#[path = "src/knowledge/rung.rs"]
mod rung;
#[allow(dead_code, reason = "the page reads more of it")]
#[path = "src/knowledge/shape.rs"]
mod shape;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use data::{Cause, Knowledge, Localized, Prose, Rule, Rules};
use languages::Languages;
use providers::Known;
use serde::de::DeserializeOwned;

/// Where the files are.
const DATA: &str = "src/knowledge/data";
/// Its folders, and the files beside them.
const FOLDERS: [&str; 5] = ["languages", "causes", "rules", "providers", "comparisons"];
/// The parts of the catalogue, in its order.
const GROUPS: [&str; 4] = ["text", "provider", "network", "good"];
const SEVERITIES: [&str; 4] = ["fine", "passing", "blocking", "unknown"];
const CERTAINTIES: [&str; 3] = ["certain", "likely", "possible"];
/// The ids that `loaded.rs` knows: a test holds the two lists together.
pub const PLACES: [&str; 18] = [
    "keys",
    "projects",
    "billing",
    "spend",
    "rate_limits",
    "usage",
    "status",
    "restrictions",
    "api_library",
    "quotas",
    "iam",
    "regions",
    "models",
    "errors",
    "key_docs",
    "cloud_auth_docs",
    "forum",
    "appeal",
];
pub const STATIONS: [&str; 8] = ["program", "network", "edge", "key", "project", "quota", "model", "none"];
pub const BODIES: [&str; 4] = ["empty", "html", "json", "other"];
pub const TRANSPORTS: [&str; 9] = [
    "offline",
    "unreachable",
    "unreadable",
    "unreadable_from_file",
    "deadline",
    "cancelled",
    "redirected",
    "too_large",
    "cut_short",
];
pub const SENT: [&str; 4] = ["key_header", "bearer", "query", "signature"];
pub const RUNGS: [&str; 7] = ["shape", "reach", "accepted", "model", "count", "generate", "stream"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/knowledge/data.rs");
    println!("cargo::rerun-if-changed=src/knowledge/build");
    println!("cargo::rerun-if-changed={DATA}");
    if let Err(faults) = make() {
        for fault in &faults {
            println!("cargo::error={fault}");
        }
        if faults.is_empty() {
            println!("cargo::error=The knowledge of the page could not be read.");
        }
    }
}

/// What is wrong, one sentence each: the file, the line where it is known, and what to do.
pub type Faults = Vec<String>;

fn make() -> Result<(), Faults> {
    let mut faults = Faults::new();
    let tree = FOLDERS.iter().map(|folder| ((*folder).to_owned(), read_all(folder, &mut faults))).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for (name, bytes) in knowledge(&tree)? {
        fs::write(out.join(name), bytes)
            .map_err(|fault| vec![format!("{name} cannot be written: {fault}.")])?;
    }
    Ok(())
}

/// A file for the crate, by its name.
pub type Made = (&'static str, Vec<u8>);

/// The sources of `Cause` and `Language`, and the value to embed.
///
/// # Errors
///
/// Every fault of the files, one sentence each.
pub fn knowledge(tree: &Tree) -> Result<[Made; 3], Faults> {
    let mut faults = Faults::new();
    let languages = languages::sorted(parse_all(tree, "languages", &Languages::new(), &mut faults));
    let causes: BTreeMap<String, Cause> = parse_all(tree, "causes", &languages, &mut faults);
    let rules: BTreeMap<String, Rules> = parse_all(tree, "rules", &languages, &mut faults);
    let providers = parse_all(tree, "providers", &languages, &mut faults);
    let comparisons = parse_all(tree, "comparisons", &languages, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut causes: Vec<(String, Cause)> = causes.into_iter().collect();
    check_causes(&causes, &languages, &mut faults);
    check_rules(&causes, &rules, &mut faults);
    proofs::check(&rules, &mut faults);
    let known = Known { causes: causes.iter().map(|(id, _)| id.as_str()).collect(), rules: &rules };
    let Some((providers, nobody)) =
        providers::sorted(providers, &known, &mut faults).filter(|_| faults.is_empty())
    else {
        return Err(faults);
    };
    let comparisons = providers::comparisons(comparisons, &providers, &known, &mut faults);
    providers::check_owners(&causes, &providers, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let group = |cause: &Cause| GROUPS.iter().position(|group| *group == cause.group);
    causes.sort_by(|(one, a), (two, b)| (group(a), one).cmp(&(group(b), two)));
    let sources = [enumeration(&causes).into_bytes(), languages::enumeration(&languages).into_bytes()];
    let knowledge = Knowledge {
        languages: languages.into_iter().map(|(_, language)| language).collect(),
        causes: causes.into_iter().map(|(_, cause)| cause).collect(),
        rules: rules.into_iter().collect(),
        providers,
        nobody,
        comparisons,
    };
    let bytes = postcard::to_allocvec(&knowledge).map_err(|fault| vec![format!("postcard: {fault}.")])?;
    let [causes, languages] = sources;
    Ok([("causes.rs", causes), ("languages.rs", languages), ("knowledge.bin", bytes)])
}

/// The folders of files by their names; those of `DATA` itself by an empty one.
pub type Tree = BTreeMap<String, Files>;
/// Files by their stem, each with its path and its text.
pub type Files = BTreeMap<String, (PathBuf, String)>;

/// Every file of a folder, by its stem.
fn read_all(folder: &str, faults: &mut Faults) -> Files {
    let folder = Path::new(DATA).join(folder);
    let mut all = BTreeMap::new();
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(fault) => {
            faults.push(format!("{} cannot be read: {fault}.", folder.display()));
            return all;
        }
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let is_id = stem.starts_with(|c: char| c.is_ascii_lowercase())
            && stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if path.extension().is_none_or(|it| it != "toml") || !is_id {
            faults.push(format!("{}: name the file `<id>.toml`, in small letters.", path.display()));
            continue;
        }
        match fs::read_to_string(&path) {
            Ok(text) => {
                all.insert(stem, (path, text));
            }
            Err(fault) => faults.push(format!("{} cannot be read: {fault}.", path.display())),
        }
    }
    all
}

/// What the files of a folder say. The parser names line and column of what is wrong.
fn parse_all<T: DeserializeOwned>(
    tree: &Tree,
    folder: &str,
    languages: &Languages,
    faults: &mut Faults,
) -> BTreeMap<String, T> {
    let mut all = BTreeMap::new();
    for (stem, (path, text)) in tree.get(folder).into_iter().flatten() {
        match parse(text, path, languages, faults) {
            Ok(value) => {
                all.insert(stem.clone(), value);
            }
            Err(fault) => {
                let said: Vec<String> =
                    fault.to_string().lines().map(|line| line.trim().to_owned()).collect();
                faults.push(format!("{}: {}", path.display(), said.join("  ")));
            }
        }
    }
    all
}

fn parse<T: DeserializeOwned>(
    text: &str,
    path: &Path,
    languages: &Languages,
    faults: &mut Faults,
) -> Result<T, toml::de::Error> {
    // As it is written, for the lines of what is wrong; then again with the texts of the languages that are one file.
    let written: T = toml::from_str(text)?;
    if languages.is_empty() {
        return Ok(written);
    }
    let mut value = toml::from_str(text)?;
    languages::complete(&mut value, languages, &mut |(near, fault)| {
        let line = text.lines().position(|line| line.contains(&near)).map_or(0, |place| place + 1);
        faults.push(format!("{}, line {line}: {fault}", path.display()));
    });
    value.try_into()
}

fn check_causes(causes: &[(String, Cause)], languages: &Languages, faults: &mut Faults) {
    for (id, cause) in causes {
        let mut fault = |text: String| faults.push(format!("{DATA}/causes/{id}.toml: {text}"));
        one_of("group", &cause.group, &GROUPS, &mut fault);
        for severity in std::iter::once(&cause.severity).chain(&cause.severity_here) {
            one_of("severity", severity, &SEVERITIES, &mut fault);
        }
        one_of("station", &cause.station, &STATIONS, &mut fault);
        for (name, words) in [("words", Some(&cause.words)), ("gemini", cause.gemini.as_ref())] {
            for ((language, _), prose) in languages.iter().zip(words.into_iter().flat_map(Localized::iter)) {
                check_prose(&format!("{name}.{language}"), prose, &mut fault);
            }
        }
    }
}

fn check_prose(place: &str, prose: &Prose, fault: &mut impl FnMut(String)) {
    for (name, text) in [("title", &prose.title), ("meaning", &prose.meaning), ("settle", &prose.settle)] {
        if text.trim().is_empty() {
            fault(format!("write a {name} in [{place}]."));
        }
    }
    for place in prose.steps.iter().filter_map(|step| step.place.as_ref()) {
        if !PLACES.contains(&&**place) {
            fault(format!("there is no place `{}`: write one of {}.", &**place, PLACES.join(", ")));
        }
    }
    if prose.steps.is_empty() || prose.steps.iter().any(|step| step.text.trim().is_empty()) {
        fault(format!("write at least one step in [{place}], and a text for each."));
    }
}

fn check_rules(causes: &[(String, Cause)], rules: &BTreeMap<String, Rules>, faults: &mut Faults) {
    let ids: BTreeSet<&str> = causes.iter().map(|(id, _)| id.as_str()).collect();
    let mut seen = BTreeSet::new();
    for (set, rules) in rules {
        for rule in &rules.all {
            let mut fault =
                |text: String| faults.push(format!("{DATA}/rules/{set}.toml, rule {}: {text}", &*rule.id));
            if !rule.id.starts_with(&format!("{set}.")) {
                fault(format!("begin its id with `{set}.`."));
            }
            if !seen.insert(&*rule.id) {
                fault("another rule has this id: choose another.".to_owned());
            }
            check_rule(rule, &ids, &mut fault);
        }
    }
}

fn check_rule(rule: &Rule, causes: &BTreeSet<&str>, fault: &mut impl FnMut(String)) {
    for cause in std::iter::once(&rule.cause).chain(&rule.also) {
        if !causes.contains(cause.as_str()) {
            fault(format!("there is no cause `{}`: add causes/{0}.toml, or name another.", cause.as_str()));
        }
    }
    if let Some(certainty) = &rule.certainty {
        one_of("certainty", certainty, &CERTAINTIES, fault);
        if &**certainty == "certain" && !rule.also.is_empty() {
            fault("nothing is certain beside other causes: drop `certainty`, or `also`.".to_owned());
        }
    }
    let named: [(&str, Option<&String>, &[&str]); 5] = [
        ("body", rule.body.as_ref(), &BODIES),
        ("transport", rule.transport.as_ref(), &TRANSPORTS),
        ("sent", rule.sent.as_ref(), &SENT),
        ("lowest_rung", rule.lowest_rung.as_ref(), &RUNGS),
        ("highest_rung", rule.highest_rung.as_ref(), &RUNGS),
    ];
    for (name, id, all) in named {
        if let Some(id) = id.filter(|id| !all.contains(&id.as_str())) {
            fault(format!("there is no {name} `{}`: write one of {}.", &**id, all.join(", ")));
        }
    }
    let looks = rule.reason.is_some()
        || rule.field.is_some()
        || !rule.phrase.is_empty()
        || rule.status.is_some()
        || !rule.http.is_empty()
        || rule.body.is_some()
        || rule.transport.is_some();
    if !looks {
        fault("it looks at nothing of the answer: add a reason, a phrase or another condition.".to_owned());
    }
    for phrase in &rule.phrase {
        let is_plain = !phrase.is_empty()
            && phrase.to_lowercase() == **phrase
            && !phrase.contains("  ")
            && !phrase.contains(['’', '‘', '“', '”', '\n', '\t']);
        if !is_plain {
            fault(format!("write `{}` in lower case, with single spaces and straight quotes.", &**phrase));
        }
    }
    for (name, day) in [("from", &rule.from), ("until", &rule.until)] {
        if day.as_ref().is_some_and(|day| !is_day(day)) {
            fault(format!("write `{name}` as \"2026-06-19\"."));
        }
    }
}

fn is_day(text: &str) -> bool {
    let parts: Vec<Option<u32>> = text.split('-').map(|part| part.parse().ok()).collect();
    matches!(parts[..], [Some(2000..=2099), Some(1..=12), Some(1..=31)]) && text.len() == 10
}

fn one_of(name: &str, value: &str, all: &[&str], fault: &mut impl FnMut(String)) {
    if !all.contains(&value) {
        fault(format!("`{name}` is `{value}`: write one of {}.", all.join(", ")));
    }
}

/// `Cause`, with a variant for each file.
fn enumeration(causes: &[(String, Cause)]) -> String {
    let mut source = String::from(
        "/// A cause, by name. The ids are a contract with tests, permalinks and reports.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Cause {\n",
    );
    let names: Vec<String> = causes.iter().map(|(id, _)| camel(id)).collect();
    for ((_, cause), name) in causes.iter().zip(&names) {
        let _ = writeln!(
            source,
            "    /// {}.\n    {name},",
            cause.words.at(0).title.replace("{company}", "The provider")
        );
    }
    source.push_str(
        "}\n\nimpl Cause {\n    /// In the order of the catalogue.\n    pub const ALL: &[Cause] = &[\n",
    );
    for name in &names {
        let _ = writeln!(source, "        Cause::{name},");
    }
    source.push_str("    ];\n\n    /// The id: file stem, permalink, case folder.\n    #[allow(clippy::too_many_lines, reason = \"a line for each cause\")]\n    pub const fn id(self) -> &'static str {\n        match self {\n");
    for ((id, _), name) in causes.iter().zip(&names) {
        let _ = writeln!(source, "            Cause::{name} => {id:?},");
    }
    source.push_str("        }\n    }\n}\n");
    source
}

/// `key_invalid` as `KeyInvalid`.
fn camel(id: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_ascii_uppercase() + rest
    };
    id.split('_').map(capital).collect()
}
