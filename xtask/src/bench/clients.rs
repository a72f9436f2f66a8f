//! What today's clients print of answers that the rules have as examples, and how often the diagnosis of it is right. Installs
//! the clients into a folder of its own; part of no test. With the labelled texts in `KEY_CLINIC_CORPUS` beside them, and
//! the questions, it prints every figure of how right the page is.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

use crate::step::Step;
use crate::{Done, place, program};

/// The newest of each: the question is what visitors see today.
const OF_PYTHON: [&str; 6] =
    ["google-genai", "openai", "langchain-google-genai", "anthropic", "mistralai", "cohere"];
const OF_NODE: [&str; 6] =
    ["@google/genai", "openai", "ai", "@ai-sdk/google", "@ai-sdk/openai", "@anthropic-ai/sdk"];
/// Where the scripts that ask are, and where the answers come from.
const SCRIPT: &str = "tests/bench/clients/clients.py";
const RULES: &str = "src/knowledge/data/rules";

/// Installs the clients, lets them ask, and measures what they print; `ids` lists what is read wrong.
pub(super) fn run(arguments: &[String]) -> Done<ExitCode> {
    let folder = place::target().join("clients");
    let node = folder.join("node");
    fs::create_dir_all(&node).map_err(|fault| format!("{} cannot be made: {fault}.", node.display()))?;
    let python = install(&folder, &node)?;
    let mut ask = Command::new(python);
    ask.args([&place::root().join(SCRIPT), &place::root().join(RULES), &node]);
    let output = ask.output().map_err(|fault| format!("{SCRIPT} cannot be started: {fault}."))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(format!("{SCRIPT} ended with a fault:\n{said}"));
    }
    let printed = folder.join("printed.jsonl");
    fs::write(&printed, output.stdout)
        .map_err(|fault| format!("{} cannot be written: {fault}.", printed.display()))?;
    let ids = arguments.iter().any(|argument| argument == "ids").then(|| "ids".to_owned());
    let wanted: Vec<String> = ["accuracy".to_owned()].into_iter().chain(ids).collect();
    let others = env::var_os("KEY_CLINIC_CORPUS").unwrap_or_default();
    let here = env::current_dir().unwrap_or_default();
    let others = env::split_paths(&others).filter(|path| !path.as_os_str().is_empty());
    let all = env::join_paths(others.map(|path| here.join(path)).chain([printed]));
    let all = all.map_err(|fault| format!("KEY_CLINIC_CORPUS: {fault}."))?;
    super::diagnosis_of(&wanted, Some(&all))
}

/// Installs the clients, and gives the Python that has them.
fn install(folder: &Path, node: &Path) -> Done<std::path::PathBuf> {
    let needs = |name: &str| {
        let advice =
            format!("`{name}` is not there: install it. This measurement runs clients of Python and Node.");
        program::find(name).ok_or(advice)
    };
    let (python, npm) = (needs("python3")?, needs("npm")?);
    needs("node")?;
    let venv = folder.join("python");
    let mut make = Command::new(python);
    make.args(["-m", "venv"]).arg(&venv);
    Step::new("python3 -m venv", "clients-venv", make).run()?.or("Python has no venv: install it.")?;
    let own = if cfg!(windows) { venv.join("Scripts/python.exe") } else { venv.join("bin/python") };
    let advice = "The clients cannot be fetched: see that the registries of Python and Node can be reached.";
    let mut pip = Command::new(&own);
    pip.args(["-m", "pip", "install", "--quiet", "--upgrade"]).args(OF_PYTHON);
    Step::new("pip install", "clients-pip", pip).run()?.or(advice)?;
    fs::write(node.join("package.json"), "{\"private\": true}\n")
        .map_err(|fault| format!("{} cannot be written: {fault}.", node.display()))?;
    let mut install = Command::new(npm);
    install.args(["install", "--ignore-scripts", "--no-audit", "--no-fund"]).args(OF_NODE).current_dir(node);
    Step::new("npm install", "clients-npm", install).run()?.or(advice)?;
    Ok(own)
}
