//! Variables that a shell does not fill in: in single quotes, or in another shell's notation.

use super::desk::Desk;
use super::{Note, Span, names};
use crate::knowledge::causes::Cause;
use crate::knowledge::sign::Certainty;

/// Texts beyond this are no commands.
const LONGEST: usize = 1 << 16;
/// How commands begin that ask a server.
const COMMANDS: &[&str] = &["curl ", "curl.exe ", "Invoke-", "irm ", "iwr "];
/// More places than these are not looked at.
const MOST: usize = 50;

/// Who reads a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shell {
    /// bash, zsh and the like.
    Posix,
    /// PowerShell, on any system.
    Power,
    /// `cmd.exe`
    Windows,
}

/// How a variable is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Notation {
    /// `$X`, `${X}`
    Dollar,
    /// `$env:X`, `${env:X}`
    Env,
    /// `%X%`
    Percent,
}

/// Finds the variables of keys in a text with commands.
pub(super) fn read(desk: &mut Desk<'_>) {
    let text = desk.text;
    if text.len() > LONGEST || !COMMANDS.iter().any(|word| text.contains(word)) {
        return;
    }
    let signs = text.match_indices(['$', '%']).map(|(at, _)| at);
    let all: Vec<_> = signs.filter_map(|at| variable(text, at)).take(MOST).collect();
    for (notation, span) in all {
        if let Some(sure) = stays(text, notation, span) {
            desk.report(Cause::UnexpandedVariable, sure, span, None, Note::None);
        }
    }
}

/// The variable that starts there, if its name is a key's.
fn variable(text: &str, at: usize) -> Option<(Notation, Span)> {
    let rest = text.get(at..)?;
    let (notation, open, close) = [
        (Notation::Env, "$env:", ""),
        (Notation::Env, "${env:", "}"),
        (Notation::Dollar, "${", "}"),
        (Notation::Dollar, "$", ""),
        (Notation::Percent, "%", "%"),
    ]
    .into_iter()
    .find(|(_, open, _)| rest.starts_with(open))?;
    let inner = rest.get(open.len()..)?;
    let is_name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let name = inner.get(..inner.find(|c| !is_name(c)).unwrap_or(inner.len()))?;
    let end = at + open.len() + name.len() + close.len();
    (names::is_credential(name) && inner.get(name.len()..)?.starts_with(close))
        .then_some((notation, Span { start: at, end }))
}

/// How sure it is that the name is sent as it stands, or nothing; none where it is replaced.
fn stays(text: &str, notation: Notation, span: Span) -> Option<Certainty> {
    let (before, after) = (text.get(..span.start)?, text.get(span.end..)?);
    let shell = shell(before, after);
    let foreign = |shell| match shell {
        Shell::Posix => notation != Notation::Dollar,
        Shell::Power => notation == Notation::Percent,
        Shell::Windows => notation != Notation::Percent,
    };
    if let Some((_, sure)) = shell.filter(|(shell, _)| foreign(*shell)) {
        return Some(sure);
    }
    let quotes = notation != Notation::Percent && shell.is_none_or(|(shell, _)| shell != Shell::Windows);
    (quotes && is_in_single_quotes(before)).then_some(Certainty::Certain)
}

/// The shell by the prompt before the command, or by how the command goes on over its lines.
fn shell(before: &str, after: &str) -> Option<(Shell, Certainty)> {
    let before = before.rsplit("\n\n").next().unwrap_or_default();
    if let Some(shell) = before.rsplit('\n').take(12).find_map(prompt) {
        return Some((shell, Certainty::Certain));
    }
    let holds = |sign: &str| {
        before.contains(sign) || after.split("\n\n").next().is_some_and(|after| after.contains(sign))
    };
    let shell = if ["Invoke-", "irm ", "iwr ", "`\n"].iter().any(|sign| holds(sign)) {
        Shell::Power
    } else if holds("\\\n") {
        Shell::Posix
    } else if holds("^\n") || holds("^\r\n") {
        Shell::Windows
    } else {
        return None;
    };
    Some((shell, Certainty::Likely))
}

/// `PS C:\work>`, `C:\work>`, `$ `, `me@host:~$ `
fn prompt(line: &str) -> Option<Shell> {
    let line = line.trim_start();
    let is_path = |line: &str| {
        let mut start = line.chars();
        let drive =
            start.next().is_some_and(|c| c.is_ascii_alphabetic()) && start.as_str().starts_with(":\\");
        (drive || line.starts_with(['/', '~']))
            && line.split(['"', '\'']).next().is_some_and(|head| head.contains('>'))
    };
    if let Some(path) = line.strip_prefix("PS ") {
        return is_path(path).then_some(Shell::Power);
    }
    let user = line
        .split(' ')
        .next()
        .is_some_and(|word| word.contains('@') && !word.contains("//") && !word.contains(['"', '\'']));
    if line.starts_with("$ ") || (user && (line.contains("$ ") || line.contains(" % "))) {
        return Some(Shell::Posix);
    }
    (is_path(line) && !line.starts_with(['/', '~'])).then_some(Shell::Windows)
}

/// Whether a single quote of this line is open at the end, counted from the last command's start.
fn is_in_single_quotes(before: &str) -> bool {
    let start = COMMANDS.iter().filter_map(|word| before.rfind(word)).max();
    let command = start.and_then(|at| before.get(at..)).unwrap_or_default();
    let (earlier, line) = command.split_at(command.rfind('\n').map_or(0, |at| at + 1));
    // What a quote holds over several lines is a body, and rarely the key.
    open_quote(earlier) == ' ' && open_quote(line) == '\''
}

/// The quote that is open at the end of a command: a space for none, a line end where one ended the command.
fn open_quote(command: &str) -> char {
    let (mut open, mut escaped, mut last) = (' ', false, ' ');
    for character in command.chars().filter(|character| *character != '\r') {
        match (open, character) {
            _ if escaped => escaped = false,
            ('\'', '\'') | ('"', '"') => open = ' ',
            ('\'', _) => {}
            (_, '\\') => escaped = true,
            (' ', '\'' | '"') => open = character,
            (' ', '\n') if !matches!(last, '`' | '^') => return '\n',
            _ => {}
        }
        last = character;
    }
    open
}
