//! Every fault of a variable is found in every kind of file that sets one; correct files are silent.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]
#![allow(clippy::indexing_slicing, clippy::string_slice, unreachable_pub, reason = "a test may fail")]

mod support;

use key_clinic::intake::{Origin, read};
use support::cases::none;

/// A kind of file: its name, how one variable is set in it, what stands before and after. `@N` is the name, `@V` the
/// value.
struct Kind {
    name: &'static str,
    line: &'static str,
    before: &'static str,
    after: &'static str,
}

const fn kind(name: &'static str, before: &'static str, line: &'static str, after: &'static str) -> Kind {
    Kind { name, line, before, after }
}

const KINDS: &[Kind] = &[
    kind(".env", "PORT=4000\n", "@N=@V\n", "DEBUG=1\n"),
    kind(".env quoted", "PORT=4000\n", "@N=\"@V\"\n", "DEBUG=1\n"),
    kind("bashrc", "# mine\nexport EDITOR=vim\n", "export @N=@V\n", "alias ll='ls -l'\n"),
    kind("zshrc quoted", "export EDITOR=vim\n", "export @N='@V'\n", ""),
    kind("fish", "set -gx EDITOR vim\n", "set -gx @N \"@V\"\n", ""),
    kind("powershell", "Set-Location C:\\work\n", "$env:@N = \"@V\"\n", ""),
    kind("powershell profile", "", "[Environment]::SetEnvironmentVariable(\"@N\", \"@V\", \"User\")\n", ""),
    kind("setx", "", "setx @N \"@V\"\n", ""),
    kind("cmd", "@echo off\n", "set @N=@V\n", "node app.js\n"),
    kind("compose map", "services:\n  app:\n    image: app\n    environment:\n", "      @N: \"@V\"\n", ""),
    kind("compose list", "services:\n  app:\n    image: app\n    environment:\n", "      - @N=@V\n", ""),
    kind(
        "kubernetes stringData",
        "apiVersion: v1\nkind: Secret\nmetadata:\n  name: gemini\nstringData:\n",
        "  @N: \"@V\"\n",
        "",
    ),
    kind(
        "kubernetes env",
        "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n",
        "        - name: @N\n          value: \"@V\"\n",
        "",
    ),
    kind(
        "workflow",
        "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    env:\n",
        "      @N: \"@V\"\n",
        "    steps:\n      - uses: actions/checkout@v4\n",
    ),
    kind("gitlab", "variables:\n", "  @N: \"@V\"\n", "test:\n  script:\n    - ./run\n"),
    kind("json", "{\n  \"env\": {\n", "    \"@N\": \"@V\",\n", "    \"PORT\": \"4000\"\n  }\n}\n"),
    kind(
        "launch.json",
        "{\n  // for the debugger\n  \"configurations\": [{ \"name\": \"app\", \"env\": { ",
        "\"@N\": \"@V\", ",
        "\"PORT\": \"1\" } }]\n}\n",
    ),
    kind("yaml", "app:\n", "  @N: @V\n", "  port: 4000\n"),
    kind("dockerfile", "FROM node:22\n", "ENV @N=@V\n", "CMD [\"node\", \"app.js\"]\n"),
    kind("systemd", "[Service]\n", "Environment=\"@N=@V\"\n", "ExecStart=/usr/bin/app\n"),
    kind("toml", "[env]\n", "@N = \"@V\"\n", ""),
];

impl Kind {
    fn with(&self, variables: &[(&str, &str)]) -> String {
        let lines: Vec<String> = variables
            .iter()
            .map(|(name, value)| self.line.replace("@N", name).replace("@V", value))
            .collect();
        [self.before, &lines.concat(), self.after].concat()
    }
}

fn found(text: &str) -> Vec<&'static str> {
    let mut all: Vec<&str> =
        read(text, Origin::File).findings.iter().map(|finding| finding.cause.id()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What is not as expected in every kind but these.
#[track_caller]
fn all(expected: &[&str], but: &[&str], variables: &[(&str, &str)]) {
    let mut faults = Vec::new();
    for kind in KINDS.iter().filter(|kind| !but.contains(&kind.name)) {
        let text = kind.with(variables);
        let told = found(&text);
        if told != expected {
            faults.push(format!("{}: {told:?} instead of {expected:?}\n{text}", kind.name));
        }
    }
    none(&faults);
}

const NAME: &str = "GEMINI_API_KEY";

#[test]
fn what_is_right_is_silent() {
    all(&[], &[], &[(NAME, &support::auth())]);
    all(&[], &[], &[(NAME, &support::auth()), ("PORT2", "1")]);
    all(&[], &[], &[("OPENAI_API_KEY", &support::secret("openai").unwrap())]);
}

#[test]
fn characters() {
    let key = support::auth();
    let (head, tail) = key.split_at(20);
    all(
        &["surrounding_whitespace"],
        &[".env", "bashrc", "cmd", "compose list", "yaml", "dockerfile", "systemd"],
        &[(NAME, &format!("{key} "))],
    );
    all(&["invisible_character"], &[], &[(NAME, &format!("{head}\u{200b}{tail}"))]);
    all(&["invisible_character"], &[], &[(NAME, &format!("{key}\u{a0}"))]);
    all(&["inner_whitespace"], &[], &[(NAME, &format!("{head} {tail}"))]);
    all(&["smart_quotes"], &[], &[(NAME, &format!("“{key}”"))]);
    all(&["lookalike_character"], &[], &[(NAME, &key.replacen('A', "А", 1))]);
    all(&["prefix_included"], &[], &[(NAME, &format!("Bearer {key}"))]);
    all(&["doubled_key"], &[], &[(NAME, &format!("{key}{key}"))]);
    all(&["too_short"], &[], &[(NAME, head)]);
    all(&["percent_encoded"], &[], &[(NAME, &key.replace('-', "%2D"))]);
    // Where name and value are words, nobody writes the name twice.
    all(
        &["prefix_included"],
        &["fish", "powershell profile", "setx"],
        &[(NAME, &format!("GEMINI_API_KEY={key}"))],
    );
}

#[test]
fn values() {
    all(&["placeholder"], &[], &[(NAME, "YOUR_API_KEY")]);
    all(&["placeholder"], &[], &[(NAME, "your-gemini-api-key-here")]);
    all(&["masked_key"], &[], &[(NAME, &format!("{}****************", &support::auth()[..8]))]);
    all(&["other_provider_key"], &[], &[(NAME, &support::secret("openai").unwrap())]);
    all(&["oauth_token"], &[], &[(NAME, &support::secret("oauth").unwrap())]);
    all(&["oauth_client_secret"], &[], &[(NAME, &support::secret("client_secret").unwrap())]);
}

#[test]
fn names() {
    let (key, other) = (support::auth(), support::auth().replace('A', "B").replacen('B', "A", 1));
    all(&["both_variables_set"], &[], &[(NAME, &key), ("GOOGLE_API_KEY", &other)]);
    all(&[], &[], &[(NAME, &key), ("GOOGLE_API_KEY", &key)]);
    all(&["duplicate_variable"], &[], &[(NAME, &key), ("X", "1"), (NAME, &other)]);
    all(&["unread_variable_name"], &[], &[("GEMNI_API_KEY", &key)]);
    all(&["client_exposed_variable"], &[], &[("VITE_GEMINI_API_KEY", &key)]);
    all(&["vertex_mode_set"], &[], &[(NAME, &key), ("GOOGLE_GENAI_USE_VERTEXAI", "true")]);
    all(&[], &[], &[(NAME, &key), ("GOOGLE_GENAI_USE_VERTEXAI", "false")]);
    all(&["custom_base_url"], &[], &[(NAME, &key), ("GOOGLE_GEMINI_BASE_URL", "https://gateway.example")]);
    all(&["custom_base_url"], &[], &[(NAME, &key), ("HTTPS_PROXY", "http://proxy.example:3128")]);
}

#[test]
fn crlf() {
    // Programs that read a file by its lines; the others take both line ends, and those of Windows want these.
    let by_line = [".env", ".env quoted", "bashrc", "zshrc quoted", "compose list", "dockerfile", "systemd"];
    for kind in KINDS {
        let text = kind.with(&[(NAME, &support::auth())]).replace('\n', "\r\n");
        let expected: &[&str] = if by_line.contains(&kind.name) { &["crlf_line_endings"] } else { &[] };
        assert_eq!(found(&text), expected, "{}", kind.name);
    }
}

/// The text has exactly these findings.
#[track_caller]
fn tells(text: &str, expected: &[&str]) {
    let text = support::fill(text);
    assert_eq!(found(&text), expected, "{text}");
}

#[test]
fn lines() {
    tells("GEMINI_API_KEY = {{auth}}\n", &["spaces_around_equals"]);
    tells("export GEMINI_API_KEY ={{auth}}\n", &["spaces_around_equals"]);
    tells("set GEMINI_API_KEY = {{auth}}\n", &["spaces_around_equals"]);
    tells("GEMINI_API_KEY={{auth}} # mine\n", &["trailing_comment"]);
    tells("set GEMINI_API_KEY=\"{{auth}}\"\n", &["quoted"]);
    tells("FROM node:22\nENV GEMINI_API_KEY = {{auth}}\n", &["spaces_around_equals"]);
    tells("docker run --env-file .env app\n\nGEMINI_API_KEY=\"{{auth}}\"\n", &["quoted"]);
    tells("docker compose --env-file .env up\n\nGEMINI_API_KEY=\"{{auth}}\"\n", &[]);
    tells("GEMINI_API_KEY=$GEMINI_API_KEY\n", &["placeholder"]);
}

/// In base64 without padding, as the tests need it.
fn base64(text: &str) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut written = String::new();
    for part in text.as_bytes().chunks(3) {
        let bits =
            part.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte)) << (8 * (3 - part.len()));
        for digit in 0..=part.len() {
            written.push(char::from(DIGITS[bits >> (18 - 6 * digit) & 63]));
        }
        written.push_str(&"=".repeat(3 - part.len()));
    }
    written
}

#[test]
fn secrets_of_kubernetes() {
    let key = support::auth();
    let secret = |block: &str, value: &str| {
        format!(
            "apiVersion: v1\nkind: Secret\nmetadata:\n  name: gemini\ntype: Opaque\n{block}:\n  GEMINI_API_KEY: {value}\n"
        )
    };
    for (block, value, expected) in [
        ("data", base64(&key), &[][..]),
        ("data", base64(&format!("{key}\n")), &["surrounding_whitespace"]),
        ("data", base64(&format!("\"{key}\"")), &["quoted"]),
        ("data", base64(&format!("GEMINI_API_KEY={key}")), &["prefix_included"]),
        ("data", key.clone(), &["base64_encoded"]),
        ("data", format!("\"{key}\""), &["base64_encoded"]),
        ("stringData", key.clone(), &[]),
        ("stringData", base64(&key), &["base64_encoded"]),
    ] {
        tells(&secret(block, &value), expected);
    }
    tells(&format!("kind: ConfigMap\ndata:\n  GEMINI_API_KEY: {key}\n"), &[]);
}

#[test]
fn references_in_pipelines() {
    let workflow = |value: &str| {
        format!(
            "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    env:\n      GEMINI_API_KEY: {value}\n"
        )
    };
    tells(&workflow("${{ secrets.GEMINI_API_KEY }}"), &[]);
    for wrong in [
        "$GEMINI_API_KEY",
        "${GEMINI_API_KEY}",
        "secrets.GEMINI_API_KEY",
        "${ secrets.GEMINI_API_KEY }",
        "{{ secrets.GEMINI_API_KEY }}",
    ] {
        tells(&workflow(wrong), &["unexpanded_variable"]);
    }
    let pipeline =
        |value: &str| format!("variables:\n  GEMINI_API_KEY: {value}\ntest:\n  script:\n    - ./run\n");
    tells(&pipeline("$GEMINI_API_KEY"), &["placeholder"]);
    tells(&pipeline("$CI_GEMINI_KEY"), &[]);
    tells(
        "services:\n  a:\n    environment:\n      GEMINI_API_KEY: ${GEMINI_API_KEY}\n    env_file: .env\n",
        &[],
    );
}

/// Names of the same file in other places are no fault of it.
#[test]
fn what_belongs_to_another_is_silent() {
    tells(
        "services:\n  a:\n    environment:\n      GEMINI_API_KEY: {{auth}}\n  b:\n    environment:\n      GEMINI_API_KEY: ${B}\n",
        &[],
    );
    tells("[{\"env\": {\"GEMINI_API_KEY\": \"{{auth}}\"}}, {\"env\": {\"GEMINI_API_KEY\": \"${B}\"}}]", &[]);
    tells(
        "env:\n  - name: GEMINI_API_KEY\n    valueFrom:\n      secretKeyRef: { name: gemini, key: api-key }\n  - name: PORT\n    value: \"1\"\n",
        &[],
    );
    tells("name: Deploy\nvalue: GEMINI_API_KEY\n", &[]);
}

#[test]
fn a_file_of_windows_has_its_own_line_ends() {
    for text in [
        "@echo off\nsetlocal\nset GEMINI_API_KEY={{auth}}\npython main.py\n",
        "REM start the bot\n@set GOOGLE_API_KEY={{auth}}\nnode bot.js\n",
        "if not defined X (\n  set GEMINI_API_KEY={{auth}}\n)\n",
        "setx GEMINI_API_KEY={{auth}}\n",
    ] {
        let told = found(&support::fill(text).replace('\n', "\r\n"));
        assert!(!told.contains(&"crlf_line_endings"), "{text}: {told:?}");
    }
    for text in [
        "GEMINI_API_KEY={{auth}}\n",
        "export GEMINI_API_KEY={{auth}}\nset -e\n",
        "asset GEMINI_API_KEY={{auth}}\n",
    ] {
        let told = found(&support::fill(text).replace('\n', "\r\n"));
        assert!(told.contains(&"crlf_line_endings"), "{text}: {told:?}");
    }
}

#[test]
fn properties_keep_their_quotes() {
    tells("spring.application.name=bot\ngemini.api.key=\"{{auth}}\"\n", &["quoted"]);
    tells("sdk.dir=/opt/android\nGEMINI_API_KEY='{{auth}}'\n", &["quoted"]);
    tells("# gradle.properties\ngeminiKey=\"{{auth}}\"\n", &["quoted"]);
    tells("spring.application.name=bot\ngemini.api.key={{auth}}\n", &[]);
    tells("# copied from .env.example\nGEMINI_API_KEY=\"{{auth}}\"\n", &[]);
    // TOML, and a comment that only mentions such a file.
    tells("gemini.api_key=\"{{auth}}\"\n", &[]);
    tells("tool.name=\"bot\"\nGEMINI_API_KEY=\"{{auth}}\"\n", &[]);
    tells("[tool]\nversion.major=1\nGEMINI_API_KEY=\"{{auth}}\"\n", &[]);
    tells("# the same as in local.properties\nGEMINI_API_KEY=\"{{auth}}\"\n", &[]);
    tells("HOST=https://api.example.com/a=b\nGEMINI_API_KEY=\"{{auth}}\"\n", &[]);
}

#[test]
fn a_secret_under_a_public_name_is_published() {
    for (name, key) in [
        ("NEXT_PUBLIC_STRIPE_SECRET_KEY", "stripe"),
        ("VITE_OPENAI_API_KEY", "openai"),
        ("REACT_APP_ANTHROPIC_KEY", "anthropic"),
        ("EXPO_PUBLIC_GROQ_API_KEY", "groq"),
        ("NUXT_PUBLIC_GITHUB_TOKEN", "github"),
    ] {
        let text = [name, "=", &support::secret(key).expect(key), "\n"].concat();
        assert_eq!(found(&text), ["client_exposed_variable"], "{name}");
        let own = text.replace("NEXT_PUBLIC_", "").replace("VITE_", "").replace("REACT_APP_", "");
        let own = own.replace("EXPO_PUBLIC_", "").replace("NUXT_PUBLIC_", "");
        assert!(!found(&own).contains(&"client_exposed_variable"), "{own}");
    }
    for (name, key) in [
        ("NEXT_PUBLIC_SUPABASE_ANON_KEY", "jwt"),
        ("NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY", "stripe"),
        ("VITE_SESSION_SEED", "nobody"),
    ] {
        let value = support::secret(key).unwrap_or_else(|| "Zk3vQ9xW7mN2pR5tY8uB4cD6eF1gH0jL".to_owned());
        let text = [name, "=", &value, "\n"].concat();
        assert!(!found(&text).contains(&"client_exposed_variable"), "{name}: {:?}", found(&text));
    }
}
