//! Where the visitor's program runs: which steps are for there, and how a command is written there.

use std::borrow::Cow;

/// A system with its shell. Commands of the catalogue are written for bash and translated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum System {
    #[default]
    Linux,
    Fish,
    MacOs,
    PowerShell,
    Cmd,
    Container,
    Ci,
    Hosting,
}

impl System {
    /// In the order of the list.
    pub const ALL: [System; 8] = [
        Self::Linux,
        Self::MacOs,
        Self::PowerShell,
        Self::Cmd,
        Self::Fish,
        Self::Container,
        Self::Ci,
        Self::Hosting,
    ];

    /// Stable, for the page and its tests.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Linux => "linux",
            Self::Fish => "fish",
            Self::MacOs => "macos",
            Self::PowerShell => "powershell",
            Self::Cmd => "cmd",
            Self::Container => "container",
            Self::Ci => "ci",
            Self::Hosting => "hosting",
        }
    }

    /// The system with this id.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|system| system.id() == id)
    }

    /// The visitor's own, by what the browser calls its platform: `Win32`, `MacIntel`, `Linux x86_64`, …
    pub fn guess(platform: &str) -> Self {
        let is = |word: &&str| platform.contains(word);
        if is(&"Win") {
            Self::PowerShell
        } else if ["Mac", "mac", "iPhone", "iPad"].iter().any(is) {
            Self::MacOs
        } else {
            Self::Linux
        }
    }

    /// The id of the fingerprint command that is most likely wanted here.
    pub const fn command(self) -> &'static str {
        match self {
            Self::Linux | Self::MacOs => "bash",
            Self::Container => "docker",
            Self::Ci => "github",
            Self::Hosting => "node",
            Self::Fish | Self::PowerShell | Self::Cmd => self.id(),
        }
    }

    fn is_windows(self) -> bool {
        matches!(self, Self::PowerShell | Self::Cmd)
    }

    /// A command as it is typed here; none where it is for another system.
    pub fn spoken(self, command: &'static str) -> Option<Cow<'static, str>> {
        let of_windows = OF_WINDOWS.iter().any(|(start, _)| command.starts_with(start));
        if self.is_windows() {
            let own = OF_WINDOWS.iter().find(|(start, _)| command.starts_with(start));
            return match own {
                Some((_, shell)) => (*shell == self).then_some(command.into()),
                None => windows(command, self == Self::Cmd),
            };
        }
        if of_windows {
            return None;
        }
        let word = |old: &str, new: &str| Some(Cow::Owned(command.replacen(old, new, 1)));
        match self {
            Self::MacOs if command.starts_with("sed -i ") => word("sed -i ", "sed -i '' "),
            Self::Fish if command.starts_with("unset ") => word("unset ", "set -e "),
            // Bash's own notation, which fish does not read.
            Self::Fish if command.contains("${") && command.starts_with("GEMINI") => None,
            _ => Some(command.into()),
        }
    }
}

/// How commands begin that only one shell of Windows knows.
const OF_WINDOWS: &[(&str, System)] = &[
    ("Remove-Item", System::PowerShell),
    ("[IO.File]", System::PowerShell),
    ("[Environment]", System::PowerShell),
    ("curl.exe", System::PowerShell),
    ("set \"", System::Cmd),
    ("powershell ", System::Cmd),
    ("curl -sS -H \"x-goog-api-key: %", System::Cmd),
];
/// How commands begin that Windows does not know, and that nothing replaces.
const OF_UNIX: &[&str] = &[
    "sed ",
    "perl ",
    "grep ",
    "LC_ALL",
    "ls ",
    "env |",
    "echo ",
    "source ",
    "export ",
    "printf ",
    "read ",
    "python3 -c",
    "GEMINI_API_KEY=\"",
];
/// What PowerShell says instead.
const INSTEAD: &[(&str, &str)] = &[
    (r#"printf %s "$GEMINI_API_KEY" | wc -c"#, "([string]$env:GEMINI_API_KEY).Length"),
    (r#"printf '%.4s\n' "$GEMINI_API_KEY""#, "-join ([string]$env:GEMINI_API_KEY)[0..3]"),
    ("env | grep -oE '^[A-Z0-9_]*API_KEY[A-Z0-9_]*'", "(Get-ChildItem Env:*API_KEY*).Name"),
    (
        "env | grep -ioE '^[a-z0-9_]*(proxy|base_url)[a-z0-9_]*'",
        "(Get-ChildItem Env:*proxy*,Env:*base_url*).Name",
    ),
    // Schannel's curl prints no issuer, so .NET shakes hands. Nothing is sent, so any certificate may pass.
    (
        "curl -vsSk -o /dev/null https://generativelanguage.googleapis.com/ 2>&1 | grep -i issuer",
        "$t=[Net.Sockets.TcpClient]::new('generativelanguage.googleapis.com',443); $s=[Net.Security.SslStream]::new($t.GetStream(),$false,{$true}); $s.AuthenticateAsClient('generativelanguage.googleapis.com'); $s.RemoteCertificate.Issuer",
    ),
    // Its own `rmdir` would remove a file as well.
    ("rmdir .env", "[IO.Directory]::Delete((Resolve-Path .env))"),
    (r#"echo "$GOOGLE_CLOUD_PROJECT""#, "$env:GOOGLE_CLOUD_PROJECT"),
];

fn windows(command: &'static str, cmd: bool) -> Option<Cow<'static, str>> {
    if let Some((_, said)) = INSTEAD.iter().find(|(known, _)| *known == command) {
        return Some(if cmd { wrapped(said).into() } else { Cow::Borrowed(*said) });
    }
    if let Some(names) = command.strip_prefix("unset ") {
        let (each, join) = if cmd { ("set ", "= & set ") } else { ("Remove-Item Env:", ",Env:") };
        let end = if cmd { "=" } else { "" };
        return Some([each, &names.replace(' ', join), end].concat().into());
    }
    if command.starts_with("curl ") {
        return Some(curl(command, cmd).into());
    }
    if let Some(sets) = command.strip_prefix("export ").filter(|_| !command.contains(['$', '"', '\''])) {
        return Some(sets_of(sets, cmd).into());
    }
    let is_unix = OF_UNIX.iter().any(|start| command.starts_with(start)) || command.contains("$(");
    if is_unix {
        return None;
    }
    let variable = if cmd { "%GEMINI_API_KEY%" } else { "$env:GEMINI_API_KEY" };
    Some(command.replace("$GEMINI_API_KEY", variable).into())
}

/// Assignments of plain words, as the shells of Windows write them.
fn sets_of(sets: &str, cmd: bool) -> String {
    let one = |(name, value): (&str, &str)| {
        if cmd {
            ["set \"", name, "=", value, "\""].concat()
        } else {
            ["$env:", name, "='", value, "'"].concat()
        }
    };
    let all: Vec<String> = sets.split(' ').filter_map(|set| set.split_once('=')).map(one).collect();
    all.join(if cmd { " & " } else { "; " })
}

fn wrapped(command: &str) -> String {
    ["powershell -NoProfile -Command \"", command, "\""].concat()
}

/// The page's own curl commands: quotes, variables and the body as the shell of Windows hands them on.
fn curl(command: &str, cmd: bool) -> String {
    const STATUS: &str = " -w '%{http_code}\\n'";
    let plain = command
        .replace("-o /dev/null", "-o NUL")
        .replace(" | grep '\"name\"'", if cmd { " | findstr name" } else { " | Select-String name" })
        .replace(" | head -c 500", "");
    if !cmd {
        let plain = plain.replacen("curl ", "curl.exe ", 1).replace("$GEMINI_API_KEY", "$env:GEMINI_API_KEY");
        // PowerShell 5 and 7 hand quotes in an argument on differently; what is piped, alike.
        let Some((before, rest)) = plain.split_once("-d '") else { return plain };
        let Some((body, after)) = rest.split_once('\'') else { return plain };
        return ["'", body, "' | ", before, "-d '@-'", after].concat();
    }
    // The variable comes first, so that its percent signs are not paired with that of the format.
    let status = plain.contains(STATUS);
    let mut out = String::new();
    let mut single = false;
    for character in plain.replace(STATUS, "").replace("$GEMINI_API_KEY", "%GEMINI_API_KEY%").chars() {
        match character {
            '\'' => {
                single = !single;
                out.push('"');
            }
            '"' if single => out.push_str("\\\""),
            other => out.push(other),
        }
    }
    if status {
        out.push_str(" -w \"%{http_code}\\n\"");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_tells_the_system() {
        for (platform, system) in [
            ("Win32", System::PowerShell),
            ("Windows", System::PowerShell),
            ("MacIntel", System::MacOs),
            ("macOS", System::MacOs),
            ("iPhone", System::MacOs),
            ("Linux x86_64", System::Linux),
            ("", System::Linux),
        ] {
            assert_eq!(System::guess(platform), system, "{platform}");
        }
    }
}
