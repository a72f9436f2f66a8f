//! Shells: what a program started from here sees.

use super::{Command, posix};

/// The .NET classes are those of Windows PowerShell 5 and of PowerShell 7, and no quote clashes with cmd's.
macro_rules! powershell {
    () => {
        "$b=[Text.Encoding]::UTF8.GetBytes([string]$env:{name}); '{0} {1}' -f $b.Length,(-join([Security.Cryptography.SHA256]::Create().ComputeHash($b)[0..3]|ForEach-Object{$_.ToString('x2')}))"
    };
}

const POSIX: &str = concat!("sh -c '", posix!(), "'");

pub(super) const COMMANDS: &[Command] = &[
    Command::new("bash", "bash, zsh", POSIX),
    Command::new("fish", "fish", POSIX),
    Command::new("powershell", "PowerShell 5 and 7", powershell!()),
    Command::new("cmd", "Windows cmd", concat!("powershell -NoProfile -Command \"", powershell!(), "\"")),
];
