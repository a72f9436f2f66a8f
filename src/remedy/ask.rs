//! The question of a provider as a command, one per shell. The key stays in its variable.

use crate::exchange::Request;
use crate::knowledge::provider::{ByHand, Provider};

/// A shell: how it names a variable, quotes and calls curl.
struct Shell {
    label: &'static str,
    /// What stands around a variable's name.
    variable: [&'static str; 2],
    curl: &'static str,
    /// What stands around a text that the shell must not touch.
    quote: &'static str,
}

/// PowerShell 5 has another `curl`, and mangles quotes in arguments: JSON goes in through the pipe there.
const SHELLS: [Shell; 3] = [
    Shell { label: "bash, zsh", variable: ["$", ""], curl: "curl", quote: "'" },
    Shell { label: "PowerShell", variable: ["$env:", ""], curl: "curl.exe", quote: "'" },
    Shell { label: "Windows cmd", variable: ["%", "%"], curl: "curl", quote: "\"" },
];

/// What every command prints first in its last line.
pub const PRINTS: &str = "HTTP 200";

/// Whether there is a command that asks this provider.
pub const fn has_command(provider: &Provider) -> bool {
    provider.verify.is_some() || !provider.variable.is_empty()
}

/// The command for each shell, by its name: it prints the answer's body, then its status and who gave it.
pub fn commands(provider: &Provider) -> Vec<(&'static str, String)> {
    match (&provider.by_hand, &provider.list, &provider.verify) {
        // A tool of its own signs, or knows the way.
        (None, request, Some(verify)) if request.as_ref().is_none_or(Request::is_signed) => {
            let one = |shell: &Shell| (shell.label, verify.command.to_owned());
            SHELLS.iter().map(one).collect()
        }
        (by_hand, request, _) => SHELLS
            .iter()
            .filter_map(|shell| {
                Some((shell.label, command(shell, provider, by_hand.as_ref(), request.as_ref())?))
            })
            .collect(),
    }
}

fn command(
    shell: &Shell,
    provider: &Provider,
    by_hand: Option<&ByHand>,
    request: Option<&Request>,
) -> Option<String> {
    let mut headers: Vec<String> = Vec::new();
    let (url, body);
    if let Some(by_hand) = by_hand {
        headers.extend(by_hand.headers.iter().map(|header| (*header).to_owned()));
        (url, body) = (by_hand.url.to_owned(), by_hand.body);
    } else {
        let request = request?;
        headers.push([request.key_header, ": ", request.scheme, "{", provider.variable, "}"].concat());
        headers.extend(request.headers.iter().map(|(name, value)| [name, ": ", value].concat()));
        body = request.body.unwrap_or_default();
        if !body.is_empty() {
            headers.push(["content-type: ", request.content_type()].concat());
        }
        url = [request.origin, request.path].concat();
    }
    let piped = shell.curl == "curl.exe" && !body.is_empty();
    let mut line = String::new();
    if piped {
        line.extend(["'", body, "' | "]);
    }
    line.extend([shell.curl, " -sS"]);
    for header in &headers {
        line.extend([" -H \"", &filled(header, shell), "\""]);
    }
    if piped {
        line.push_str(" -d '@-'");
    } else if !body.is_empty() {
        let body = if shell.quote == "\"" { body.replace('"', "\\\"") } else { body.to_owned() };
        line.extend([" -d ", shell.quote, &body, shell.quote]);
    }
    line.extend([" \"", &filled(&url, shell), "\""]);
    // Last, because cmd takes what stands between two percent signs for a variable.
    line.extend([" -w ", shell.quote, "\\nHTTP %{http_code} from ", provider.answerer(), "\\n", shell.quote]);
    Some(line)
}

/// The text with each `{NAME}` as the shell writes a variable.
fn filled(text: &str, shell: &Shell) -> String {
    let [before, after] = shell.variable;
    text.replace('{', before).replace('}', after)
}
