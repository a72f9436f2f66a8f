//! `cargo xtask serve`: the page at a loopback address, built again when a file changes.

use std::env;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::setup::{self, PageTools};
use crate::{Done, build, place};

/// The command that waits for the server and then prints its address.
pub(crate) const ANNOUNCE: &str = "announce";

/// Ports that are tried when none is asked for.
const PORTS: std::ops::Range<u16> = 8080..8180;
/// The page was built just before, so the server is up within seconds.
const PATIENCE: Duration = Duration::from_secs(180);

/// Builds the page, then serves it until the process is ended.
pub(crate) fn run(arguments: &[String]) -> Done<ExitCode> {
    let port = free_port(asked_port(arguments)?)?;
    let tools = setup::page()?;
    build::build(&tools)?;
    let server = server(&tools, port)?;
    start_announcer(port)?;
    become_server(server)
}

/// Trunk as it serves the page: without the script that reloads it, which the page's policy refuses.
fn server(tools: &PageTools, port: u16) -> Done<Command> {
    let (out, err) = place::open_log(&place::log("serve"))?;
    let mut trunk = tools.trunk();
    trunk.arg("serve").args(build::RELEASE).args(["--no-autoreload", "true", "--no-spa", "true"]);
    trunk.args(["--disable-address-lookup", "true", "--address", "127.0.0.1", "--port", &port.to_string()]);
    // Trunk watches the whole project; its own log lies there too and would start it again and again.
    for folder in [place::target(), place::root().join("tests"), place::root().join("xtask")] {
        trunk.arg("--ignore").arg(folder);
    }
    trunk.stdin(Stdio::null()).stdout(out).stderr(err);
    Ok(trunk)
}

/// Waits for the server at the given port and prints its address: `serve` itself has become the server then.
pub(crate) fn announce(arguments: &[String]) -> Done<ExitCode> {
    let port = arguments.first().and_then(|port| port.parse::<u16>().ok()).unwrap_or_default();
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if start.elapsed() > PATIENCE {
            return Err(format!("The server did not start: read {}.", place::log("serve").display()));
        }
        thread::sleep(Duration::from_millis(50));
    }
    println!("Key Clinic is at http://127.0.0.1:{port}/ (Ctrl-C ends it)");
    Ok(ExitCode::SUCCESS)
}

/// The value of `--port`, if it is there.
fn asked_port(arguments: &[String]) -> Done<Option<u16>> {
    let mut words = arguments.iter().flat_map(|word| word.split('='));
    let port = match (words.next(), words.next(), words.next()) {
        (None, ..) => return Ok(None),
        (Some("--port"), Some(port), None) => port.parse().ok().filter(|port| *port > 0),
        _ => None,
    };
    port.map(Some).ok_or_else(|| "Write `cargo xtask serve`, or `cargo xtask serve --port 8080`.".to_owned())
}

fn free_port(asked: Option<u16>) -> Done<u16> {
    let free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    match asked {
        Some(port) if free(&port) => Ok(port),
        Some(port) => Err(format!("Port {port} is taken: choose another one with --port.")),
        None => PORTS.clone().find(free).ok_or_else(|| "No port is free: choose one with --port.".to_owned()),
    }
}

fn start_announcer(port: u16) -> Done {
    let program = env::current_exe().map_err(|fault| format!("This program cannot find itself: {fault}."))?;
    let announcer = Command::new(program).args([ANNOUNCE, &port.to_string()]).spawn();
    announcer.map(drop).map_err(|fault| format!("The announcer cannot be started: {fault}."))
}

/// Becomes the server, so that whoever ends this process ends the server.
#[cfg(unix)]
fn become_server(mut trunk: Command) -> Done<ExitCode> {
    use std::os::unix::process::CommandExt;
    let fault = trunk.exec();
    Err(format!("trunk cannot be started: {fault}."))
}

#[cfg(not(unix))]
fn become_server(mut trunk: Command) -> Done<ExitCode> {
    trunk.status().map_err(|fault| format!("trunk cannot be started: {fault}."))?;
    Ok(ExitCode::FAILURE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn asks(words: &[&str], port: Option<u16>) {
        assert_eq!(asked_port(&owned(words)), Ok(port));
    }

    fn owned(words: &[&str]) -> Vec<String> {
        words.iter().map(|&word| word.to_owned()).collect()
    }

    #[test]
    fn a_port_may_be_asked_for() {
        asks(&[], None);
        asks(&["--port", "8123"], Some(8123));
        asks(&["--port=8123"], Some(8123));
    }

    #[test]
    fn anything_else_is_refused() {
        for words in [&["--port"][..], &["--port", "0"], &["--port", "x"], &["8123"], &["--port", "1", "2"]] {
            assert!(asked_port(&owned(words)).is_err(), "{words:?}");
        }
    }
}
