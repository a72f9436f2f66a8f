//! What of a text stays in every language, and how Chinese is set.

use super::manner::is_han;

/// Words that the visitor looks for on a provider's pages.
pub(crate) const CONSOLE: &[&str] = &[
    "AI Studio → API keys",
    "AI Studio → Projects",
    "AI Studio → Spend",
    "→ Import projects",
    "Application restrictions",
    "API restrictions",
    "→ Websites",
    "→ IP addresses",
    "→ iOS apps",
    "Key Type",
    "Create API key",
    "Agent Platform User",
    "Add restrictions",
    "Restrict to Gemini API only",
    "Project Editor",
    "2-Step Verification",
    "Configure SSO",
];

/// Systems and shells, which have one name in every language.
pub(crate) const SYSTEMS: &[&str] =
    &["Linux", "bash", "macOS", "zsh", "Windows", "PowerShell", "cmd", "fish"];

/// Capitalised words that are no names, or names that each language has its own word for.
const ENGLISH: &[&str] = &[
    "I",
    "April",
    "May",
    "June",
    "August",
    "September",
    "Pacific",
    "Switzerland",
    "UK",
    "China",
    "Hong",
    "Kong",
    "Iran",
    "North",
    "Korea",
    "Russia",
    "Latin",
    "Cyrillic",
    "Greek",
    "Chats",
    "Run",
    "Generate",
    "Check",
    "Cancel",
];

/// Every `{…}`, in alphabetical order.
pub(crate) fn blanks(text: &str) -> Vec<&str> {
    let blank = |rest: &'_ str| rest.find('}').map(|end| end + 2);
    let starts = text.match_indices('{').map(|(at, _)| at);
    let mut found: Vec<&str> =
        starts.filter_map(|at| text.get(at..at + blank(text.get(at + 1..)?)?)).collect();
    found.sort_unstable();
    found
}

/// Everything between “ and ”, in alphabetical order.
pub(crate) fn quotations(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> =
        text.split('“').skip(1).filter_map(|piece| piece.split_once('”')).map(|(quoted, _)| quoted).collect();
    found.sort_unstable();
    found
}

/// Runs of digits.
pub(crate) fn numbers(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect()
}

/// Names of products, places, variables, files and codes: what is no English.
pub(crate) fn names(text: &str) -> Vec<&str> {
    text.lines().flat_map(names_in_line).collect()
}

fn names_in_line(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut starts = true;
    for word in line.split([' ', '“', '”', '(', ')', ';', ',']) {
        let name = word.trim_end_matches(['.', ':', '?', '’']).trim_end_matches("'s").trim_end_matches("’s");
        if is_name(name, starts) && !ENGLISH.contains(&name) {
            found.push(bare(name));
        }
        starts = word.is_empty() && starts || word.ends_with(['.', ':', '?', '→']);
    }
    found
}

/// A capital begins a name, but also a sentence; marks and further capitals stand in names only.
fn is_name(word: &str, starts: bool) -> bool {
    let code =
        word.contains(['_', '=', '/', '@', '$', '%', '<']) && word.contains(|c: char| c.is_alphanumeric());
    let dashed = word.starts_with("--") || word.matches('-').count() > 1;
    let dotted = word.trim_matches('.').contains('.') || word.starts_with('.') && word.len() > 1;
    let capitals = word.chars().filter(char::is_ascii_uppercase).count();
    let blank = word.contains(['{', '+', '×']);
    !blank
        && (code
            || dashed
            || dotted
            || capitals > 1
            || capitals == 1 && (!starts || !word.starts_with(|c: char| c.is_ascii_uppercase())))
}

/// `SDKs` are SDK in a language without plurals, and what is Base64-encoded is Base64.
fn bare(name: &str) -> &str {
    let name = name.strip_suffix("-encoded").or(name.strip_suffix("-compatible")).unwrap_or(name);
    name.strip_suffix('s')
        .filter(|single| single.bytes().all(|byte| byte.is_ascii_uppercase()))
        .unwrap_or(name)
}

/// What is wrong with the setting of a Chinese text.
pub(crate) fn setting(text: &str) -> Option<&'static str> {
    // The scheme of a header brings its own space.
    let text = text.replace("{scheme}", "");
    let marks = |c: char| matches!(c, ',' | ';' | ':' | '!' | '?' | '(' | ')' | '.');
    let wide = |c: char| "，。；：？！（）、".contains(c);
    let latin = |c: char| c.is_ascii_graphic();
    let next = |left: char, right: char| match (left, right) {
        _ if is_han(left) && marks(right) && right != '.' || marks(left) && is_han(right) => {
            Some("has a half-width mark")
        }
        _ if is_han(left) && latin(right) || latin(left) && is_han(right) => Some("lacks a space"),
        (' ', ' ') => Some("has two spaces"),
        _ if wide(left) && right == ' ' || left == ' ' && wide(right) => {
            Some("has a space beside a wide mark")
        }
        _ => None,
    };
    let mut pairs = text.chars().zip(text.chars().skip(1));
    pairs.find_map(|(left, right)| next(left, right))
}
