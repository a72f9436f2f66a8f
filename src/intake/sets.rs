//! Whether a text sets a variable, in any of the notations that set one.

use super::names;

/// Texts beyond this are data, not settings.
const LONGEST: usize = 1 << 18;
/// More places than these are not looked at.
const MOST: usize = 100;

/// `NAME=value`, `NAME: value`, `"NAME": "value"`, `setx NAME value`, with something for a value.
pub fn sets(text: &str, name: &str) -> bool {
    text.len() <= LONGEST && text.match_indices(name).take(MOST).any(|(at, _)| is_set(text, at, name))
}

fn is_set(text: &str, at: usize, name: &str) -> bool {
    let (before, after) =
        (text.get(..at).unwrap_or_default(), text.get(at + name.len()..).unwrap_or_default());
    if before.ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '$' | '{' | '%')) {
        return false;
    }
    let line = after.split('\n').next().unwrap_or_default();
    let word = ["setx ", "-x ", "-gx ", "-Ux "].iter().any(|lead| names::ends(before, lead));
    let rest = line.trim_start_matches(['"', '\'']).trim_start_matches(' ');
    // A manifest gives the value on the next line.
    let next = after.split('\n').nth(1).unwrap_or_default().trim_start().trim_start_matches('"');
    let value = match rest.strip_prefix(['=', ':']) {
        Some(value) => value,
        None if word || before.ends_with("SetEnvironmentVariable(\"") => rest,
        None if before.trim_end_matches([' ', '"', '\'']).ends_with(':') => {
            next.strip_prefix("value").unwrap_or_default()
        }
        None => return false,
    };
    !value.trim_matches([' ', '"', '\'', '\r', ',', ')', ':']).is_empty()
}

#[cfg(test)]
mod tests {
    use super::sets;

    #[test]
    fn notations() {
        for text in [
            "A_KEY=x",
            "export A_KEY='x'",
            "  A_KEY: x",
            "{\"A_KEY\": \"x\"}",
            "- A_KEY=${A_KEY}",
            "$env:A_KEY = \"x\"",
            "setx A_KEY x",
            "SETX A_KEY x",
            "set -gx A_KEY x",
            "SetEnvironmentVariable(\"A_KEY\", \"x\", \"User\")",
            "- name: A_KEY\n  value: x",
        ] {
            assert!(sets(text, "A_KEY"), "{text}");
        }
        for text in [
            "",
            "A_KEY",
            "A_KEY=",
            "A_KEY=\"\"\nB=1",
            "MY_A_KEY=x",
            "echo $A_KEY: x",
            "A_KEYS=x",
            "use A_KEY x",
            "- name: A_KEY\n  image: x",
            "SetEnvironmentVariable(\"A_KEY\", \"\")",
        ] {
            assert!(!sets(text, "A_KEY"), "{text}");
        }
    }
}
