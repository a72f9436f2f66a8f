//! Reads the files of `src/knowledge/data`, refuses what is wrong in them, and writes for the crate the enumerations of
//! causes and languages, and one binary value with everything that the files say.

#[path = "src/knowledge/build/asked.rs"]
mod asked;
#[path = "src/knowledge/build/causes.rs"]
mod causes;
#[allow(dead_code, reason = "the page reads more of it")]
#[path = "src/knowledge/certainty.rs"]
mod certainty;
#[allow(dead_code, reason = "the page reads more of it")]
#[path = "src/knowledge/data.rs"]
mod data;
#[path = "src/knowledge/build/guides.rs"]
pub mod guides;
#[path = "src/knowledge/build/languages.rs"]
mod languages;
#[path = "src/knowledge/build/lists.rs"]
pub mod lists;
#[allow(dead_code, reason = "the page reads more of it")]
#[path = "src/knowledge/place.rs"]
mod place;
#[path = "src/knowledge/build/proofs.rs"]
mod proofs;
#[path = "src/knowledge/build/providers.rs"]
mod providers;
#[path = "src/knowledge/build/rules.rs"]
mod rules;
#[allow(dead_code, reason = "the page reads more of it")]
#[path = "src/knowledge/rung.rs"]
mod rung;
#[allow(dead_code, reason = "the page reads more of it")]
#[path = "src/knowledge/shape.rs"]
mod shape;
#[allow(dead_code, reason = "the page reads more of it")]
#[path = "src/diagnosis/nearest/terms.rs"]
mod terms;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use data::guide::Guide;
use data::{Cause, Knowledge, Rules};
use languages::Languages;
use providers::Known;
use serde::de::DeserializeOwned;

/// Where the files are.
const DATA: &str = "src/knowledge/data";
/// Its folders, and the files beside them.
const FOLDERS: [&str; 7] = ["languages", "causes", "rules", "providers", "comparisons", "guides", ""];
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
    println!("cargo::rerun-if-changed=src/knowledge/build");
    println!("cargo::rerun-if-changed=src/knowledge/data.rs");
    println!("cargo::rerun-if-changed=src/diagnosis/nearest/terms.rs");
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
    let tree = read_tree()?;
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for (name, bytes) in knowledge(&tree)? {
        fs::write(out.join(name), bytes)
            .map_err(|fault| vec![format!("{name} cannot be written: {fault}.")])?;
    }
    Ok(())
}

/// The files as they are.
///
/// # Errors
///
/// Every file that cannot be read, or whose name is no id.
pub fn read_tree() -> Result<Tree, Faults> {
    let mut faults = Faults::new();
    let tree = FOLDERS.iter().map(|folder| ((*folder).to_owned(), read_all(folder, &mut faults))).collect();
    lists::check_files(&tree, &mut faults);
    if faults.is_empty() { Ok(tree) } else { Err(faults) }
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
    languages::check(&languages, &mut faults);
    let causes: BTreeMap<String, Cause> = parse_all(tree, "causes", &languages, &mut faults);
    let rules: BTreeMap<String, Rules> = parse_all(tree, "rules", &languages, &mut faults);
    let providers = parse_all(tree, "providers", &languages, &mut faults);
    let comparisons = parse_all(tree, "comparisons", &languages, &mut faults);
    let guides: BTreeMap<String, Guide> = parse_all(tree, "guides", &languages, &mut faults);
    let lists = lists::parse(tree, &languages, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut causes: Vec<(String, Cause)> = causes.into_iter().collect();
    causes::check(&causes, &languages, &mut faults);
    asked::check(&causes, &languages, &mut faults);
    rules::check(&causes, &rules, &mut faults);
    proofs::check(&rules, &mut faults);
    let known = Known { causes: causes.iter().map(|(id, _)| id.as_str()).collect(), rules: &rules };
    let Some((providers, nobody)) =
        providers::sorted(providers, &known, &mut faults).filter(|_| faults.is_empty())
    else {
        return Err(faults);
    };
    let comparisons = providers::comparisons(comparisons, &providers, &known, &mut faults);
    providers::check_owners(&causes, &providers, &mut faults);
    guides::check(tree, &guides, &causes, &mut faults);
    lists::check(tree, &lists, &causes, &mut faults);
    lists::check_phrases(&lists.classes, &rules, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    causes::sort(&mut causes);
    let sources =
        [causes::enumeration(&causes).into_bytes(), languages::enumeration(&languages).into_bytes()];
    let knowledge = Knowledge {
        languages: languages.into_iter().map(|(_, language)| language).collect(),
        causes: causes.into_iter().map(|(_, cause)| asked::with_words(guides::dashed(cause))).collect(),
        rules: rules.into_iter().map(|(id, rules)| (id, rules::with_statuses(rules))).collect(),
        providers,
        nobody,
        comparisons,
        guides: guides.into_iter().map(|(id, guide)| (id.replace('_', "-"), guide)).collect(),
        lists,
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
    let at_top = folder.is_empty();
    let folder = Path::new(DATA).join(folder);
    let mut all = BTreeMap::new();
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(fault) => {
            faults.push(format!("{} cannot be read: {fault}.", folder.display()));
            return all;
        }
    };
    let is_beside = |path: &PathBuf| !at_top || path.extension().is_some_and(|it| it == "toml");
    for path in entries.flatten().map(|entry| entry.path()).filter(is_beside) {
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
        if let Some(value) = parse_file(path, text, languages, faults) {
            all.insert(stem.clone(), value);
        }
    }
    all
}

/// What a file says.
pub fn parse_file<T: DeserializeOwned>(
    path: &Path,
    text: &str,
    languages: &Languages,
    faults: &mut Faults,
) -> Option<T> {
    match parse(text, path, languages, faults) {
        Ok(value) => Some(value),
        Err(fault) => {
            let said: Vec<String> = fault.to_string().lines().map(|line| line.trim().to_owned()).collect();
            faults.push(format!("{}: {}", path.display(), said.join("  ")));
            None
        }
    }
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
    languages::complete(&mut value, languages, &mut |near, fault| {
        let line = text.lines().position(|line| line.contains(near)).map_or(0, |place| place + 1);
        faults.push(format!("{}, line {line}: {fault}", path.display()));
    });
    value.try_into()
}

/// Whether it is one of the ids that are known there.
fn one_of(name: &str, value: &str, all: &[&str], fault: &mut impl FnMut(String)) {
    if !all.contains(&value) {
        fault(format!("`{name}` is `{value}`: write one of {}.", all.join(", ")));
    }
}
