//! The guides: each is reachable, short, for every system; what they say to run, runs.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stderr,
    reason = "a test may fail, and says so"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Output, Stdio};

use key_clinic::check::Event;
use key_clinic::intake::Origin;
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::models::retirement;
use key_clinic::knowledge::providers::gemini;
use key_clinic::knowledge::timeline::Date;
use key_clinic::remedy::guides::{self, Guide, Line};
use key_clinic::remedy::system::System;
use key_clinic::report::{Report, report};
use support::visit::{answer, answered, open, pasted, press};

const TODAY: Date = Date::new(2026, 11, 21);

fn lines() -> impl Iterator<Item = (&'static str, &'static Line)> {
    guides::all().iter().flat_map(|guide| guide.steps.iter().map(move |line| (guide.id, line)))
}

fn guide(id: &str) -> &'static Guide {
    guides::all().iter().find(|guide| guide.id == id).unwrap_or_else(|| panic!("no guide {id}"))
}

#[test]
fn together_they_stay_within_their_budget() {
    let titles: usize = guides::all().iter().map(|guide| guide.title.get(Language::English).len()).sum();
    let steps: usize = lines()
        .map(|(_, line)| line.text.get(Language::English).len() + line.command.map_or(0, str::len))
        .sum();
    assert!(titles + steps <= 12_000, "{} bytes of text", titles + steps);
}

#[test]
fn places_are_pages_of_gemini_and_models_run() {
    for (id, line) in lines() {
        let known = line.place.is_none_or(|place| gemini().place(place).is_some());
        assert!(known, "{id}: {:?}", line.place);
        for (at, _) in line.command.iter().flat_map(|command| command.match_indices("gemini-3")) {
            let name = line.command.unwrap()[at..].split(['"', ':']).next().unwrap();
            assert!(retirement(name).is_none(), "{id}: {name}");
        }
    }
}

#[test]
fn no_command_asks_for_the_key_on_its_line_or_sends_it_to_another_place() {
    for (id, line) in lines() {
        let Some(command) = line.command else { continue };
        for sample in ["YOUR_", "your-key", "?key=", "Bearer", "AIza", "gemini-2"] {
            assert!(!command.contains(sample), "{id}: {command}");
        }
    }
}

fn reported(text: &str, system: System) -> Report {
    let mut visit = open(TODAY);
    visit.read(text.to_string(), Origin::File);
    visit.run_on(system.id());
    report(&visit)
}

#[test]
fn each_system_has_steps_of_its_own_in_every_guide_that_is_shown() {
    let text = format!("GEMINI_API_KEY=\"{}\"\r\n", support::auth());
    let mut all = BTreeSet::new();
    for system in System::ALL {
        let drawn = reported(&text, system);
        let ids: Vec<_> = drawn.guides.iter().map(|guide| guide.id).collect();
        assert_eq!(ids, ["set-variable", "restart", "secret-store"]);
        assert!(drawn.guides.iter().all(|guide| !guide.steps.is_empty()), "{system:?}");
        assert!(drawn.findings.iter().all(|finding| !finding.steps.is_empty()), "{system:?}");
        let systems = drawn.systems.unwrap();
        assert_eq!(
            systems.lines.iter().filter(|line| line.chosen).map(|it| it.id).collect::<Vec<_>>(),
            [system.id()]
        );
        all.insert(format!("{:?}", drawn.guides));
        assert_eq!(System::by_id(system.id()), Some(system));
        let fingerprint = drawn.fingerprint.unwrap();
        assert!(fingerprint.commands.iter().any(|command| command.id == fingerprint.proposed), "{system:?}");
    }
    assert_eq!(all.len(), System::ALL.len(), "each system gets its own steps");
    assert!(pasted("", TODAY).systems.is_none());
}

/// A choice of systems with nothing below it is a card about nothing.
#[test]
fn the_systems_are_there_with_a_guide_and_only_then() {
    for case in support::cases::all() {
        let support::cases::Given::Text { text, today, .. } = &case.given else { continue };
        let drawn = pasted(&support::cases::fill(text), today.0);
        assert_eq!(drawn.systems.is_some(), !drawn.guides.is_empty(), "{}", case.name);
    }
}

#[test]
fn windows_gets_no_command_of_unix_and_unix_none_of_windows() {
    for text in ["Both GOOGLE_API_KEY and GEMINI_API_KEY are set.", "GOOGLE_GENAI_USE_VERTEXAI=true"] {
        for system in System::ALL {
            for step in reported(text, system).findings.iter().flat_map(|finding| &finding.steps) {
                let Some(command) = &step.command else { continue };
                let unix = ["unset ", "env |", "grep", "$GEMINI", "set -e"]
                    .iter()
                    .any(|word| command.contains(word));
                let windows = ["Remove-Item", "$env:", "Get-ChildItem"].iter().any(|it| command.contains(it))
                    || command.starts_with("set GOOGLE");
                let at_windows = matches!(system, System::PowerShell | System::Cmd);
                assert!(
                    if at_windows { windows && !unix } else { unix && !windows },
                    "{system:?}: {command}"
                );
            }
        }
    }
}

#[test]
fn no_cure_is_left_empty_on_any_system() {
    for cause in Cause::ALL {
        let steps = &cause.prose(Language::English).steps;
        for system in System::ALL {
            let left =
                steps.iter().filter(|step| step.command.is_none_or(|it| system.spoken(it).is_some())).count();
            let at_windows = matches!(system, System::PowerShell | System::Cmd);
            assert!(left > 0, "{cause:?} has no step on {system:?}");
            for command in steps.iter().filter_map(|step| system.spoken(step.command?)) {
                let own = if at_windows {
                    !command.contains("\"$GEMINI") && !command.contains("/dev/null")
                } else {
                    true
                };
                assert!(own, "{cause:?} on {system:?}: {command}");
            }
        }
    }
}

#[test]
fn the_commands_that_verify_are_written_for_the_system() {
    let denied = answer(403, support::rungs::DENIED);
    let mut visit = open(TODAY);
    visit.read(support::auth(), Origin::Paste);
    press(&mut visit, &key_clinic::check::Event::Press, &denied);
    for (system, start, holds) in [
        (System::Linux, "curl -sS -o /dev/null -w '%{http_code}", "\"x-goog-api-key: $GEMINI_API_KEY\""),
        (
            System::PowerShell,
            "curl.exe -sS -o NUL -w '%{http_code}",
            "\"x-goog-api-key: $env:GEMINI_API_KEY\"",
        ),
        (System::Cmd, "curl -sS -o NUL -H \"x-goog-api-key: %GEMINI_API_KEY%\"", " -w \"%{http_code}\\n\""),
    ] {
        visit.run_on(system.id());
        let command = report(&visit).verdicts[0].verify.clone().unwrap().command;
        assert!(command.starts_with(start) && command.contains(holds), "{command}");
    }
    visit.run_on("nonsense");
    assert_eq!(visit.setting.system, System::Cmd);
    for probe in &gemini().probes {
        let power = System::PowerShell.spoken(probe.verify.command).unwrap();
        let cmd = System::Cmd.spoken(probe.verify.command).unwrap();
        assert_eq!(power.contains("' | curl.exe"), probe.request.body.is_some(), "{power}");
        assert!(!cmd.contains('\'') && cmd.matches('"').count().is_multiple_of(2), "{cmd}");
        assert_eq!(cmd.contains("{\\\"contents\\\""), probe.request.body.is_some(), "{cmd}");
    }
}

#[test]
fn a_change_that_takes_time_says_how_long_and_where_to_look() {
    let off = r#"{"error":{"code":403,"message":"It is off.","status":"PERMISSION_DENIED","details":[{"reason":"SERVICE_DISABLED","metadata":{"consumer":"projects/123456789012"}}]}}"#;
    let drawn = answered(&support::auth(), &answer(403, off), TODAY);
    let wait = drawn.wait.unwrap();
    assert_eq!(wait.minutes, 5);
    assert!(wait.status.unwrap().1.contains("status"));
    assert!(answered(&support::auth(), &answer(429, "{}"), TODAY).wait.is_none());
}

#[test]
fn the_administrator_learns_project_and_cure_and_no_key() {
    let key = support::auth();
    let off = format!(
        r#"{{"error":{{"code":403,"message":"It is off for {key}.","status":"PERMISSION_DENIED","details":[{{"reason":"SERVICE_DISABLED","metadata":{{"consumer":"projects/123456789012"}}}}]}}}}"#
    );
    let mut visit = open(TODAY);
    visit.read(key.clone(), Origin::Paste);
    press(&mut visit, &Event::Press, &answer(403, &off));
    let unticked = report(&visit).letter.unwrap().lines.remove(0);
    assert!(!unticked.contains("123456789012"), "only a tick names the project: {unticked}");
    visit.disclosure.owners = true;
    let letter = report(&visit).letter.unwrap().lines.remove(0);
    assert!(letter.contains("projects/123456789012") && letter.contains("?project=123456789012"), "{letter}");
    assert!(
        letter.contains("SERVICE_DISABLED") && !letter.contains(&key[..12]) && !letter.contains('{'),
        "{letter}"
    );
    let quoted = format!("GEMINI_API_KEY=\"{key}");
    assert!(pasted(&quoted, TODAY).letter.is_none());
    let invalid = r#"{"error":{"code":400,"message":"API key expired. Please renew the API key.","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}}"#;
    assert!(answered(&key, &answer(400, invalid), TODAY).letter.is_none());
}

/// Where the program stands, if it can be had here.
fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file());
    if found.is_none() {
        eprintln!("left out: there is no {program} here");
    }
    found
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn said(output: &Output) -> String {
    [String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)].concat()
}

#[test]
fn a_profile_takes_the_key_and_the_next_shell_has_it() {
    for (system, shell, profile) in [(System::Linux, "bash", ".bashrc"), (System::MacOs, "zsh", ".zshrc")] {
        let Some(shell) = find(shell) else { continue };
        let home = folder(&["home", profile].concat());
        let line = guide("set-variable").steps.iter().find(|line| line.on == [system]).unwrap();
        let mut process = Process::new(&shell);
        process.arg("-c").arg(line.command.unwrap()).env("HOME", &home).env_remove("GEMINI_API_KEY");
        let mut child = process.stdin(Stdio::piped()).spawn().unwrap();
        writeln!(child.stdin.take().unwrap(), "{}", support::auth()).unwrap();
        assert!(child.wait().unwrap().success());
        let print = [". ~/", profile, "; printf %s \"$GEMINI_API_KEY\""].concat();
        let output = Process::new(&shell).arg("-c").arg(print).env("HOME", &home).output().unwrap();
        assert_eq!(said(&output), support::auth());
    }
}

/// The command of the first call that holds this word.
fn first_call(word: &str) -> &'static str {
    let mut all = guide("first-call").steps.iter().filter_map(|line| line.command);
    all.find(|command| command.contains(word)).unwrap()
}

/// Runs a first call against a library that is played here, with a good key and with two bad ones.
fn calls(mut run: impl FnMut(&str) -> Output) {
    let key = support::auth();
    assert_eq!(said(&run(&key)).trim(), format!("gemini-3.8-flash Hi {}", key.len()));
    for bad in ["", "\"", " "] {
        let value = if bad.is_empty() { String::new() } else { [bad, &key, bad].concat() };
        let output = run(&value);
        assert!(said(&output).contains("is empty, or has spaces or quotes") && !output.status.success());
        assert!(!said(&output).contains(&key), "the key is printed");
    }
}

#[test]
fn python_checks_the_key_and_calls() {
    let Some(python) = find("python3") else { return };
    let library = folder("python");
    fs::create_dir_all(library.join("google")).unwrap();
    let genai = "class Client:\n    def __init__(self, api_key, http_options):\n        assert http_options == {'timeout': 30000}\n        self.key, self.models = api_key, self\n    def generate_content(self, model, contents):\n        self.text = f'{model} {contents} {len(self.key)}'\n        return self\n";
    fs::write(library.join("google/genai.py"), genai).unwrap();
    calls(|key| {
        let mut process = Process::new(&python);
        process.arg("-c").arg(first_call("from google")).env("PYTHONPATH", &library);
        process.env("GEMINI_API_KEY", key).output().unwrap()
    });
}

#[test]
fn node_checks_the_key_and_calls() {
    let Some(node) = find("node") else { return };
    let home = folder("node");
    let library = home.join("node_modules/@google/genai");
    fs::create_dir_all(&library).unwrap();
    fs::write(library.join("package.json"), r#"{"type":"module","main":"index.js"}"#).unwrap();
    let genai = "export class GoogleGenAI { constructor({ apiKey, httpOptions }) { if (httpOptions.timeout !== 30000) throw new Error('no limit'); this.models = { generateContent: async ({ model, contents }) => ({ text: `${model} ${contents} ${apiKey.length}` }) }; } }";
    fs::write(library.join("index.js"), genai).unwrap();
    fs::write(home.join("call.mjs"), first_call("GoogleGenAI")).unwrap();
    calls(|key| Process::new(&node).arg(home.join("call.mjs")).env("GEMINI_API_KEY", key).output().unwrap());
}

#[test]
fn java_checks_the_key_and_calls() {
    let Some(java) = find("java") else { return };
    if find("javac").is_none() {
        return;
    }
    let home = folder("java");
    let package = home.join("com/google/genai");
    fs::create_dir_all(&package).unwrap();
    let client = "package com.google.genai;\npublic class Client {\n  String key; public Client models = this;\n  public static Client builder() { return new Client(); }\n  public Client apiKey(String key) { this.key = key; return this; }\n  public Client build() { return this; }\n  public Client generateContent(String model, String text, Object config) { key = model + \" \" + text + \" \" + key.length(); return this; }\n  public String text() { return key; }\n}\n";
    fs::write(package.join("Client.java"), client).unwrap();
    fs::write(home.join("First.java"), first_call("com.google.genai.Client")).unwrap();
    let built = Process::new("javac").args(["-cp", ".", "First.java"]).current_dir(&home).output().unwrap();
    assert!(built.status.success(), "{}", said(&built));
    calls(|key| {
        let mut process = Process::new(&java);
        process.args(["-cp", ".", "First"]).current_dir(&home).env("GEMINI_API_KEY", key).output().unwrap()
    });
}

#[test]
fn the_server_function_hands_the_text_on_and_adds_the_key() {
    let Some(node) = find("node") else { return };
    let home = folder("proxy");
    let command = guide("browser-proxy").steps.iter().find_map(|line| line.command).unwrap();
    fs::write(home.join("function.mjs"), command).unwrap();
    let play = "globalThis.fetch = async (url, init) => ({ url, init }); const { default: handle } = await import('./function.mjs'); const { url, init } = await handle(new Request('http://a.example', { method: 'POST', body: '{}' })); console.log(new URL(url).host, init.method, init.headers['x-goog-api-key'].length, init.body);";
    fs::write(home.join("play.mjs"), play).unwrap();
    let output = Process::new(node)
        .arg(home.join("play.mjs"))
        .env("GEMINI_API_KEY", support::auth())
        .output()
        .unwrap();
    assert_eq!(said(&output).trim(), "generativelanguage.googleapis.com POST 53 {}");
}

#[test]
fn git_ignores_what_is_listed() {
    if find("git").is_none() {
        return;
    }
    let home = folder("git");
    let everywhere = guide("keep-safe").steps.iter().filter(|line| line.on.is_empty());
    let commands: Vec<_> = everywhere.filter_map(|line| line.command).collect();
    let script = ["git init -q .", commands[0], commands[1]].join(" && ");
    let output = Process::new("sh").arg("-c").arg(script).current_dir(&home).output().unwrap();
    assert_eq!(said(&output).trim(), ".env");
    let leak = guide("answer-leak").steps.iter().find_map(|line| line.command).unwrap();
    let script = [
        "git config user.email a@b.example && git config user.name a",
        "printf %s \"$GEMINI_API_KEY\" > code && git add code && git commit -qm with",
        "git rm -q code && git commit -qm without",
        leak,
    ];
    let mut process = Process::new("sh");
    process.arg("-c").arg(script.join(" && ")).env("GEMINI_API_KEY", support::auth()).current_dir(&home);
    let found = said(&process.output().unwrap());
    assert!(found.contains("with") && found.contains("without"), "{found}");
}
