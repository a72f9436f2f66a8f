//! Every command to copy prints the fingerprint that the page expects, and never the key.
//!
//! Each runs where its interpreter is at hand; where it is not, the test says what it left out. The tools that
//! would need a daemon, a cluster or a manager of services are played by three-line scripts.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "a test may fail, and says so")]

mod support;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process};

use key_clinic::remedy::Fingerprint;
use key_clinic::remedy::commands::{Command, all};

const NAME: &str = "GEMINI_API_KEY";

fn command(id: &str) -> &'static Command {
    all().find(|command| command.id == id).unwrap_or_else(|| panic!("no command {id}"))
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

/// What a variable may hold instead of the key, and the key.
fn values() -> Vec<String> {
    let key = support::auth();
    let around = |before: &str, behind: &str| format!("{before}{key}{behind}");
    let faults = [("", "\n"), ("", "\r"), ("", "\r\n"), (" ", " "), ("\"", "\""), ("'", "'"), ("“", "”")];
    let mut values = vec![key.clone(), String::new(), around("\u{feff}", ""), around("Bearer ", "*")];
    values.extend(faults.into_iter().map(|(before, behind)| around(before, behind)));
    values
}

/// Runs the text with this value, and asks for the expected line and for nothing of the key.
#[track_caller]
fn prints(mut process: Process, value: &str) {
    let output = process.env(NAME, value).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let expected = Fingerprint::of(value.as_bytes()).line();
    assert_eq!(said.trim_end_matches(['\r', '\n']), expected, "{process:?}\n{errors}");
    let key = support::auth();
    let leak = key.as_bytes().windows(8).find(|piece| output.stderr.windows(8).any(|said| said == *piece));
    assert_eq!(leak, None, "the key is printed: {errors}");
}

/// Runs the command of this id by each of the shells.
#[track_caller]
fn runs(id: &str, shells: &[&str], values: &[String]) {
    for shell in shells.iter().filter_map(|shell| find(shell)) {
        for value in values {
            let mut process = Process::new(&shell);
            process.arg("-c").arg(command(id).fill(NAME));
            prints(process, value);
        }
    }
}

/// Runs the command of a language by a shell, where the language is there.
#[track_caller]
fn speaks(id: &str, program: &str, values: &[String]) {
    if find(program).is_some() {
        runs(id, &["sh"], values);
    }
}

/// A folder of scripts and links that stand before everything else, or alone.
struct Bin(PathBuf);

impl Bin {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn script(self, name: &str, text: &str) -> Self {
        let file = self.0.join(name);
        fs::write(&file, format!("#!/bin/sh\n{text}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    fn link(self, name: &str, to: &Path) -> Self {
        symlink(to, self.0.join(name)).unwrap();
        self
    }

    fn first(&self) -> String {
        format!("{}:{}", self.0.display(), std::env::var("PATH").unwrap())
    }

    #[track_caller]
    fn runs(&self, id: &str) {
        for value in values() {
            let mut process = Process::new("sh");
            process.arg("-c").arg(command(id).fill(NAME)).env("PATH", self.first());
            prints(process, &value);
        }
    }
}

#[test]
fn shells() {
    runs("bash", &["bash", "zsh", "sh", "dash"], &values());
    runs("fish", &["fish"], &values());
}

#[test]
fn a_mac_without_sha256sum() {
    let Some(shasum) = find("shasum") else { return };
    let mut bin = Bin::new("mac").link("shasum", &shasum);
    for tool in ["sh", "wc", "cut"] {
        bin = bin.link(tool, &find(tool).unwrap());
    }
    for value in values() {
        let mut process = Process::new(bin.0.join("sh"));
        process.arg("-c").arg(command("bash").fill(NAME)).env("PATH", &bin.0);
        prints(process, &value);
    }
}

#[test]
fn a_container_with_busybox_alone() {
    let Some(busybox) = find("busybox") else { return };
    let mut bin = Bin::new("busybox");
    for tool in ["sh", "wc", "cut", "sha256sum"] {
        bin = bin.link(tool, &busybox);
    }
    for value in values() {
        let mut process = Process::new(bin.0.join("sh"));
        process.arg("-c").arg(command("bash").fill(NAME)).env("PATH", &bin.0);
        prints(process, &value);
    }
}

#[test]
fn powershell() {
    let Some(shell) = find("pwsh").or_else(|| find("powershell")) else { return };
    for value in values() {
        let mut process = Process::new(&shell);
        process.args(["-NoProfile", "-Command"]).arg(command("powershell").fill(NAME));
        prints(process, &value);
    }
}

#[test]
fn cmd_hands_the_powershell_command_on_unchanged() {
    let inner = command("powershell").fill(NAME);
    assert!(!inner.contains(['"', '%', '\n']), "cmd would change this: {inner}");
    assert_eq!(command("cmd").fill(NAME), format!("powershell -NoProfile -Command \"{inner}\""));
}

#[test]
fn languages() {
    speaks("python", "python3", &values());
    speaks("node", "node", &values());
    speaks("php", "php", &values());
    speaks("ruby", "ruby", &values());
}

#[test]
fn languages_that_start_slowly() {
    let few: Vec<String> = values().into_iter().skip(3).take(2).collect();
    speaks("deno", "deno", &few);
    speaks("go", "go", &few);
    speaks("java", "jshell", &few);
}

#[test]
fn a_language_runs_from_any_shell() {
    let value = [format!("{}\n", support::auth())];
    for id in ["python", "node", "php", "ruby"] {
        let program = if id == "python" { "python3" } else { id };
        if find(program).is_some() {
            runs(id, &["bash", "zsh", "fish"], &value);
        }
        let text = command(id).fill(NAME);
        assert!(!text.contains(['$', '`', '!', '\\', '%']), "{id}: some shell would change this: {text}");
    }
}

#[test]
fn docker() {
    let inside = "while [ \"$1\" != -c ]; do shift; done\nexec sh \"$@\"";
    let bin = Bin::new("docker").script("docker", inside);
    bin.runs("docker");
    bin.runs("compose");
}

#[test]
fn kubernetes() {
    let cluster =
        "case \"$*\" in *\"{{.data.GEMINI_API_KEY | base64decode}}\"*) printf %s \"$GEMINI_API_KEY\";; esac";
    Bin::new("kubernetes").script("kubectl", cluster).runs("kubernetes");
}

#[test]
fn pipelines() {
    for (id, shell) in [("github", "bash"), ("gitlab", "sh")] {
        let text = command(id).fill(NAME);
        let (head, step) = text.rsplit_once("|\n").unwrap();
        assert!(head.lines().all(|line| !line.contains('\t')), "{id}: YAML takes no tab: {head}");
        for value in values() {
            let mut process = Process::new(find(shell).unwrap());
            process.args(["-e", "-c", step.trim()]);
            prints(process, &value);
        }
    }
}

/// A process that holds a variable until it is dropped.
struct Service(Child);

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn systemd() {
    for value in values() {
        let service = Service(Process::new("sleep").arg("60").env(NAME, &value).spawn().unwrap());
        let manager = format!("echo {}", service.0.id());
        let bin = Bin::new("systemd").script("systemctl", &manager).script("sudo", "exec \"$@\"");
        let mut process = Process::new("sh");
        process.arg("-c").arg(command("systemd").fill(NAME)).env("PATH", bin.first());
        prints(process, &value);
    }
}

#[test]
fn every_command_takes_the_name_and_no_blank_is_left() {
    let mut ids: Vec<&str> = all().map(|command| command.id).collect();
    for command in all() {
        let text = command.fill("OTHER_KEY");
        assert!(text.contains("OTHER_KEY") && !text.contains("{name}"), "{}: {text}", command.id);
    }
    assert_eq!(ids.len(), 17);
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 17, "two commands have the same id");
}
