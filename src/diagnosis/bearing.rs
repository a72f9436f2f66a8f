//! Whether a text is about an API that takes a key, or about another program.

use super::complaint::{Said, Sort};
use super::grammar;
use crate::knowledge::providers;

/// What a text is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// It names a provider, its client or a key.
    Ours,
    /// It says neither.
    Open,
    /// It names another program or another host.
    Foreign,
}

/// Parts of words of those who ask a model for something.
pub const OURS: &[&str] = &[
    "gemini",
    "generativelanguage",
    "generativeai",
    "generative-ai",
    "genai",
    "genkit",
    "vertex",
    "aistudio",
    "gemma",
    "google",
    "apikey",
    "api error:",
    "api_key",
    "api-key",
    "openai",
    "anthropic",
    "claude",
    "mistral",
    "deepseek",
    "cohere",
    "api.groq",
    "provider: groq",
    "provider: xai",
    "xai api key",
    "openrouter",
    "huggingface",
    "replicate",
    "perplexity",
    "langchain",
    "litellm",
    "api.x.ai",
    "fireworks",
    "chat/completions",
    "one_api",
    "ai_apicall",
    "ai_retry",
    "aiplatform",
];

/// Words of other programs.
const FOREIGN: &[&str] = &[
    "ssh",
    "scp",
    "sftp",
    "npm",
    "pnpm",
    "yarn",
    "pip",
    "cargo",
    "apt",
    "docker",
    "dockerd",
    "daemon",
    "kubectl",
    "kubernetes",
    "serviceaccount",
    "nginx",
    "apache",
    "apache2",
    "httpd",
    "git",
    "postgres",
    "postgresql",
    "psql",
    "mysql",
    "mariadb",
    "sqlite",
    "sqlstate",
    "redis",
    "mongodb",
    "mongo",
    "psycopg2",
    "terraform",
    "ansible",
    "maven",
    "gradle",
    "ftp",
    "smtp",
    "ldap",
    "kafka",
    "rabbitmq",
    "sudo",
    "chmod",
    "chown",
    "mkdir",
    "systemd",
    "sshd",
    "kernel",
    "cron",
    "amazonaws",
    "aws",
    "botocore",
    "s3",
    "accessdenied",
    "kubelet",
    "helm",
    "registry",
    "ghcr",
    "jenkins",
    "modulenotfounderror",
    "importerror",
    "syntaxerror",
    "attributeerror",
    "nameerror",
    "module_not_found",
    "nexus",
    "containerd",
    "rsync",
    "samba",
    "mount",
    "eacces",
    "postfix",
    "tailscale",
    "vpn",
    "elasticsearch",
    "localhost",
    "discord",
    "telegram",
    "slack",
    "sql",
    "jdbc",
    "ora",
];

/// What other programs say, where a word of it alone is anybody's.
const SAYINGS: &[&str] =
    &["remote: ", "fatal: ", "FATAL: ", "ould not find a version", "uplicate key", "uplicate entry"];

/// What the stretch is about, by the wordings heard in it.
pub fn of(stretch: &str, said: &[Said]) -> Bearing {
    let is_spoken = |said: &Said| said.sort == Sort::Phrase && grammar::is_of_classes(said.wording);
    if said.iter().any(|said| said.sort == Sort::Mark)
        || said.iter().any(is_spoken) && names_provider(stretch)
    {
        Bearing::Ours
    } else if is_foreign(stretch) {
        Bearing::Foreign
    } else {
        Bearing::Open
    }
}

/// Whether git speaks of a host that is no provider's: the words of its answer are anybody's.
pub fn is_git_elsewhere(stretch: &str) -> bool {
    let Some((_, host)) = stretch.split_once("fatal: ").and_then(|(_, told)| told.split_once("://")) else {
        return false;
    };
    let host = host.split('/').next().unwrap_or_default();
    !["github", "gitlab", "huggingface", "hf.co", "googlesource"].iter().any(|it| host.contains(it))
}

/// Whether a provider is named, whose errors are read. Its name alone says little: it may have other services.
fn names_provider(stretch: &str) -> bool {
    let text = stretch.to_lowercase();
    let stands = |word: &str| {
        text.match_indices(&word.to_lowercase()).any(|(at, word)| {
            let edges = [
                text.get(..at).and_then(|it| it.chars().next_back()),
                text.get(at + word.len()..).and_then(|it| it.chars().next()),
            ];
            edges.into_iter().flatten().all(|it| !it.is_ascii_alphanumeric())
        })
    };
    let mut read = providers::recognised().iter().filter(|it| !it.marks.is_empty());
    read.any(|it| stands(it.name) || it.sdks.iter().any(|word| stands(word)))
}

/// Whether another program's word stands there, or another host's name.
pub fn is_foreign(stretch: &str) -> bool {
    names_program(stretch) || has_host(stretch) || is_access(stretch)
}

/// Whether another program's word stands there.
pub fn names_program(stretch: &str) -> bool {
    let words = stretch.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    let named = |word: &str| FOREIGN.iter().any(|known| word.eq_ignore_ascii_case(known));
    words.filter(|word| word.len() > 1).any(named) || SAYINGS.iter().any(|saying| stretch.contains(saying))
}

/// Whether an address names a host, but for the page that asks and files.
fn has_host(stretch: &str) -> bool {
    let whose = ["origin 'http", "origin 'https", "origin http", "origin https", "file"];
    stretch.match_indices("://").any(|(at, _)| {
        let before = stretch.get(..at).unwrap_or_default();
        !whose.iter().any(|word| before.ends_with(word))
    })
}

/// A record of what a server was asked: a path of its own behind a method, or as a named value. Clients print addresses.
fn is_access(stretch: &str) -> bool {
    const METHODS: [&str; 6] = ["GET ", "POST ", "PUT ", "PATCH ", "DELETE ", "HEAD "];
    const NAMES: [&str; 5] = ["path", "url", "uri", "handler", "route"];
    let is_own = |rest: &str| rest.trim_start_matches(['"', '\'', ' ']).starts_with('/');
    let named = |(at, name): (usize, &str)| {
        let rest = stretch.get(at + name.len()..).unwrap_or_default().trim_start_matches(['"', '\'']);
        rest.strip_prefix([':', '=']).is_some_and(is_own)
    };
    let asked = |(at, name): (usize, &str)| stretch.get(at + name.len()..).is_some_and(is_own);
    stretch.contains(" HTTP/1.1\" ") && !stretch.contains("HTTP Request:")
        || METHODS.iter().any(|it| stretch.match_indices(it).any(asked))
        || NAMES.iter().any(|it| stretch.match_indices(it).any(named))
}

#[cfg(test)]
mod tests {
    use super::super::needles;
    use super::*;
    use crate::intake::Span;

    #[test]
    fn a_text_is_about_what_it_names() {
        let bearing = |text: &str| of(text, &needles::all().hear(text, Span { start: 0, end: text.len() }));
        assert_eq!(bearing("Gemini error 403"), Bearing::Ours);
        assert_eq!(bearing("error 403"), Bearing::Open);
        assert_eq!(bearing("git@example.org: Permission denied (publickey)."), Bearing::Foreign);
        assert_eq!(bearing("GET https://example.org/x 403"), Bearing::Foreign);
        assert_eq!(bearing("GET http://localhost:3000/x 403"), Bearing::Foreign);
        assert_eq!(bearing("GET http://localhost:3000/gemini 403"), Bearing::Ours);
    }
}
