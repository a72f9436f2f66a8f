//! What no interpreter here can show: BSD's tools, PowerShell 5 and 7, cmd. Rules that their known harms break.

use key_clinic::remedy::system::System;

use crate::offers::{self, Offer};

/// What is wrong, and whether a command is wrong in this way.
type Rule = (&'static str, fn(&Offer) -> bool);

fn expect_none(system: System, rules: &[Rule]) {
    let of_it = offers::all().into_iter().filter(|offer| offer.system() == system);
    let mut faults = Vec::new();
    for offer in of_it {
        for (fault, _) in rules.iter().filter(|(_, is_broken)| is_broken(&offer)) {
            faults.push(format!("{} on {system:?}: {fault}: {}", offer.from, offer.text));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn has(text: &str, signs: &[&str]) -> bool {
    signs.iter().any(|sign| text.contains(sign))
}

#[test]
fn macos_gets_what_posix_says() {
    expect_none(
        System::MacOs,
        &[
            ("GNU's escapes are plain letters to BSD's sed", |it| {
                it.text.contains("sed ")
                    && has(
                        &it.text,
                        &["\\t", "\\n", "\\r", "\\s", "\\S", "\\w", "\\W", "\\b", "\\+", "\\?", "\\|", "\\x"],
                    )
            }),
            ("BSD's sed wants a suffix", |it| it.text.contains("sed -i ") && !it.text.contains("sed -i '' ")),
            ("BSD's sed calls it -E", |it| it.text.contains("sed ") && it.text.contains(" -r ")),
            ("BSD's grep has no Perl", |it| has(&it.text, &["grep -P", "grep -oP", "\\d"])),
            ("it is Linux's", |it| {
                has(&it.text, &["sha256sum", "/proc/", "readlink -f", "date -d", "xargs -r"])
            }),
        ],
    );
}

#[test]
fn powershell_keeps_the_bytes_and_quotes_its_words() {
    expect_none(
        System::PowerShell,
        &[
            // 5 and 7 write different encodings, and none of them is the file's.
            ("it writes in another encoding", |it| {
                has(&it.text, &["-Encoding", "Set-Content", "Out-File", " > "])
                    || it.text.contains(">>")
                    || it.text.contains("Add-Content") && !it.text.is_ascii()
            }),
            // 5 reads UTF-8 without a mark as the machine's own encoding.
            ("it reads in another encoding", |it| it.text.contains("Get-Content")),
            ("it is an alias of another command", |it| {
                let first = it.text.split_whitespace().next().unwrap_or_default();
                ["curl", "wget", "rmdir", "rm", "ls", "cat", "echo", "sort", "set"].contains(&first)
            }),
            ("it is of another shell", |it| {
                has(&it.text, &["unset ", "export ", "grep", "/dev/", "&&", "$(", "%GEMINI", "sed ", "| wc"])
                    || it.text.contains("$GEMINI")
            }),
            ("a variable stands open", |it| {
                let inside = |at: usize| it.text[..at].matches('"').count() % 2 == 1;
                let stands = |at: usize| it.text[..at].ends_with(['(', ']', ' ', ',']) || at == 0;
                it.text.match_indices("$env:").any(|(at, _)| !inside(at) && !stands(at))
            }),
            ("a quote is open", |it| it.text.matches('"').count() % 2 == 1),
            ("JSON in an argument differs between 5 and 7", |it| it.text.contains("-d '{")),
            ("it fails where the variable is unset", |it| {
                has(&it.text, &["KEY.Length", "KEY.Substring", "KEY.Trim"])
            }),
        ],
    );
}

#[test]
fn cmd_gets_its_own_quotes() {
    expect_none(
        System::Cmd,
        &[
            ("cmd knows no single quotes", |it| {
                !it.text.starts_with("powershell ") && it.text.contains('\'')
            }),
            // `%NAME:"=%` is the value without its quotes.
            ("a quote is open", |it| it.text.replace(":\"=%", "").matches('"').count() % 2 == 1),
            ("a quote ends PowerShell's command", |it| {
                it.text.starts_with("powershell ") && it.text.matches('"').count() != 2
            }),
            ("it is of another shell", |it| {
                has(&it.text, &["unset ", "export ", "grep", "/dev/", "$GEMINI", "sed "])
                    || it.text.contains("$env:") && !it.text.starts_with("powershell ")
            }),
            // cmd takes what stands between two percent signs for a variable.
            ("a percent sign comes before the variable", |it| {
                it.text.find("%{").is_some_and(|format| it.text.rfind("KEY%").is_some_and(|key| format < key))
            }),
        ],
    );
}

#[test]
fn every_system_with_a_terminal_gets_what_the_steps_speak_of() {
    // A step whose command falls out says "run this" about nothing; each of these has a form of its own.
    for system in [System::PowerShell, System::Cmd] {
        for (from, sign) in [
            ("keep-safe", "gitignore"),
            ("service-account", "GOOGLE_GENAI_USE_ENTERPRISE"),
            ("tls_intercepted", "RemoteCertificate.Issuer"),
            ("both_variables_set", "Env:*API_KEY*"),
            ("vertex_mode_set", "GOOGLE_GENAI_USE_ENTERPRISE"),
        ] {
            let found = offers::all().into_iter().any(|it| {
                it.from == from
                    && it.system == system.id()
                    && it.text.contains(sign)
                    && !it.text.starts_with('#')
            });
            let in_cmd = found || (system == System::Cmd && sign.starts_with("Env:"));
            assert!(in_cmd, "{from} on {system:?}: no command with {sign}");
        }
    }
}
