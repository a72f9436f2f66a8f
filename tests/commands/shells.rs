//! Shells, and the tools that they find: GNU's, `BusyBox`'s, and those of BSD as far as POSIX goes.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

use key_clinic::remedy::system::System;

/// A shell that is here.
pub(crate) struct Shell {
    pub(crate) name: &'static str,
    program: PathBuf,
    arguments: &'static [&'static str],
    /// Stands before the PATH.
    tools: Option<PathBuf>,
}

/// Where the program is, if it can be had here.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file());
    if found.is_none() {
        eprintln!("left out: there is no {program} here");
    }
    found
}

/// An empty folder of one's own.
pub(crate) fn folder(name: &str) -> PathBuf {
    static LAST: AtomicU32 = AtomicU32::new(0);
    let own = format!("{name}-{}", LAST.fetch_add(1, Ordering::Relaxed));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("commands").join(own);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

pub(crate) fn script(file: &Path, text: &str) {
    fs::write(file, text).unwrap();
    fs::set_permissions(file, fs::Permissions::from_mode(0o755)).unwrap();
}

/// What bash, zsh and fish read and the shells of containers do not.
const NOT_POSIX: &[&str] = &["$'", "read -rs", "%q", "source "];

/// The shells in which somebody of this system runs the command.
pub(crate) fn of(system: System, text: &str) -> Vec<Shell> {
    let shell = |name: &'static str, arguments: &'static [&'static str], tools: Option<PathBuf>| {
        Some(Shell { name, program: find(name)?, arguments, tools })
    };
    let all = match system {
        System::Fish => vec![shell("fish", &["--no-config", "-c"], None)],
        System::MacOs => vec![shell("zsh", &["-f", "-c"], bsd())],
        System::PowerShell | System::Cmd => Vec::new(),
        _ if NOT_POSIX.iter().any(|sign| text.contains(sign)) => vec![shell("bash", &["-c"], None)],
        _ => vec![
            shell("bash", &["-c"], None),
            shell("zsh", &["-f", "-c"], None),
            shell("dash", &["-c"], None),
            shell("busybox", &["sh", "-c"], busybox()),
        ],
    };
    all.into_iter().flatten().collect()
}

/// The tools of macOS: its `sed` takes the suffix of `-i` as a word of its own, and no escape that is GNU's.
fn bsd() -> Option<PathBuf> {
    static TOOLS: LazyLock<Option<PathBuf>> = LazyLock::new(make_bsd);
    TOOLS.clone()
}

fn make_bsd() -> Option<PathBuf> {
    let sed = find("sed")?;
    let tools = folder("bsd");
    let sed = sed.display();
    let text = format!(
        "#!/bin/sh\n[ \"$1\" = -i ] || exec {sed} --posix \"$@\"\n[ \"$2\" = '' ] || {{ echo 'sed: the suffix of -i is missing' >&2; exit 1; }}\nshift 2\nexec {sed} --posix -i \"$@\"\n"
    );
    script(&tools.join("sed"), &text);
    Some(tools)
}

/// The tools of a small container.
fn busybox() -> Option<PathBuf> {
    static TOOLS: LazyLock<Option<PathBuf>> = LazyLock::new(make_busybox);
    TOOLS.clone()
}

fn make_busybox() -> Option<PathBuf> {
    let busybox = find("busybox")?;
    let tools = folder("busybox");
    for tool in ["sed", "grep", "cut", "tr", "wc", "env", "head", "ls", "rmdir"] {
        std::os::unix::fs::symlink(&busybox, tools.join(tool)).unwrap();
    }
    Some(tools)
}

impl Shell {
    /// What the shell says against the text; it runs nothing.
    pub(crate) fn reads(&self, text: &str) -> String {
        let (last, first) = self.arguments.split_last().unwrap();
        let output = Command::new(&self.program).args(first).args(["-n", last, text]).output().unwrap();
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    /// Runs the text there, with these variables and no other of ours; `fakes` come first on the PATH.
    pub(crate) fn run(
        &self,
        text: &str,
        there: &Path,
        variables: &[(String, String)],
        input: &[u8],
        fakes: Option<&Path>,
    ) -> Output {
        let old = std::env::var_os("PATH").unwrap();
        let folders = fakes.map(Path::to_path_buf).into_iter().chain(self.tools.clone());
        let path = std::env::join_paths(folders.chain(std::env::split_paths(&old))).unwrap();
        let mut process = Command::new(&self.program);
        process.args(self.arguments).arg(text).current_dir(there);
        process.env_clear().env("PATH", path).env("HOME", there).env("LANG", "C.UTF-8");
        process.envs(variables.iter().map(|(name, value)| (name, value)));
        process.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = process.spawn().unwrap();
        // A command that reads nothing may have ended.
        let _ = child.stdin.take().unwrap().write_all(input);
        child.wait_with_output().unwrap()
    }
}
