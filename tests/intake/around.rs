//! What came along with a key: colours, brackets, encoded quotes, the key again; and what only looks so.

use key_clinic::intake::{Origin, read};

use crate::check::{findings, reads};
use crate::support::{auth, fill, standard};

const S: &str = "{{standard}}";
const A: &str = "{{auth}}";

/// The keys of a text are found, and nothing is said about them.
#[track_caller]
fn quiet(text: &str) {
    let text = fill(text);
    let reading = read(&text, Origin::Paste);
    assert!(!reading.credentials.is_empty(), "{text:?}");
    assert_eq!(findings(&text, &reading), Vec::<String>::new(), "{text:?}");
}

#[test]
fn colours() {
    let sure = |code| ("invisible_character", "certain", code);
    let likely = |code| ("invisible_character", "likely", code);
    reads("\u{1b}[32m{{auth}}\u{1b}[0m", A, &[likely("\u{1b}[32m"), sure("\u{1b}[0m")]);
    reads("GEMINI_API_KEY=\u{1b}[1;31m{{standard}}\n", S, &[likely("\u{1b}[1;31m")]);
    reads("GEMINI_API_KEY={{auth}}\u{1b}[m\u{1b}[K\n", A, &[sure("\u{1b}[m\u{1b}[K")]);
    reads(
        "{\"apiKey\": \"\\u001b[32m{{auth}}\\u001b[39m\"}",
        A,
        &[likely("\\u001b[32m"), sure("\\u001b[39m")],
    );
    reads(
        "\u{1b}[36mGEMINI_KEY\u{1b}[0m=\u{1b}[32m{{auth}}\n",
        A,
        &[("unread_variable_name", "possible", "GEMINI_KEY"), likely("\u{1b}[32m")],
    );
    let parted = format!("{}\u{1b}[31m{}", &auth()[..20], &auth()[20..]);
    reads(&parted, A, &[sure("\u{1b}[31m")]);
    // In a log they are no part of the key.
    quiet("12:00 INFO using \u{1b}[33m{{auth}}\u{1b}[0m for gemini");
    quiet("\u{1b}[2m12:00\u{1b}[0m key \\u001b[33m{{standard}}\\u001b[39m");
}

#[test]
fn angle_brackets() {
    let all = |sure| [("unexpected_character", sure, "<"), ("unexpected_character", sure, ">")];
    reads("<{{auth}}>", A, &all("likely"));
    reads("GEMINI_API_KEY=<{{auth}}>\n", A, &all("certain"));
    reads("GEMINI_API_KEY=\"<{{standard}}>\"\n", S, &all("certain"));
    reads("-H \"x-goog-api-key: <{{auth}}>\"", A, &all("certain"));
    reads("Authorization: Bearer <{{auth}}>", A, &all("certain"));
    reads("https://a.b/c?key=<{{standard}}>", S, &all("certain"));
    quiet("<string name=\"key\">{{auth}}</string>");
    quiet("<apiKey>{{standard}}</apiKey>");
    quiet("my key is <{{auth}}>, says the manual");
    quiet("curl -H \"x-goog-api-key: {{auth}}\" > out.json");
}

#[test]
fn encoded_quotes() {
    let sure = |part| ("percent_encoded", "certain", part);
    reads("GEMINI_API_KEY=%22{{standard}}%22%0A\n", S, &[sure("%22"), sure("%22%0A")]);
    reads("GEMINI_API_KEY=%E2%80%9C{{auth}}%E2%80%9D\n", A, &[sure("%E2%80%9C"), sure("%E2%80%9D")]);
    reads("x-goog-api-key: %27{{auth}}%27", A, &[sure("%27"), sure("%27")]);
    reads("%22{{auth}}%22", A, &[("percent_encoded", "likely", "%22"), ("percent_encoded", "likely", "%22")]);
    reads("GEMINI_API_KEY=%20{{auth}}\n", A, &[("surrounding_whitespace", "certain", "%20")]);
    // A server decodes them: then they are quotes.
    reads(
        "https://a.b/c?key=%22{{auth}}%22",
        A,
        &[("quoted", "certain", "%22"), ("quoted", "certain", "%22")],
    );
    quiet("https://a.b/?u=%22https://a.b/c?key={{auth}}%22");
    quiet("body=%7B%22apiKey%22%3A%22{{auth}}%22%7D");
    quiet("https://a.b/?next=https%3A%2F%2Fa.b%3Fkey%3D{{auth}}%26alt%3Dsse");
}

#[test]
fn the_same_key_again() {
    for gap in [" ", "  ", "\t"] {
        reads(&format!("{S}{gap}{S}"), S, &[("doubled_key", "certain", S)]);
        reads(&format!("GEMINI_API_KEY={A}{gap}{A}\n"), A, &[("doubled_key", "certain", A)]);
    }
    reads("{{auth}}\n{{auth}}", A, &[("doubled_key", "certain", A)]);
    quiet("old: {{auth}}\nnew: {{auth}}\n");
    quiet("GEMINI_API_KEY={{auth}}\nGOOGLE_API_KEY={{auth}}\n");
    quiet("{{auth}}\n{{auth}}\nare two lines of my file");
    quiet("keys {{standard}}, {{standard}} and more");
    let other = standard().replace("SyB", "SyC");
    quiet(&format!("{S} {other}"));
}

#[test]
fn characters_in_the_place_of_others() {
    let (standard, auth) = (standard(), auth());
    let starred = format!("{}*{}", &standard[..19], &standard[20..]);
    reads(&starred, &starred, &[("unexpected_character", "certain", "*")]);
    let two = format!("{}$%{}", &auth[..26], &auth[28..]);
    for text in [format!("GEMINI_API_KEY={two}\n"), format!("GEMINI_API_KEY={two} \nA=1"), two.clone()] {
        let reading = read(&text, Origin::Paste);
        let told = findings(&text, &reading);
        assert!(told.iter().any(|row| row.starts_with("unexpected_character certain")), "{text} {told:?}");
        assert!(!told.iter().any(|row| row.starts_with("inner_whitespace")), "{text} {told:?}");
    }
    reads("AIzaSyB*****wxyz", "", &[("masked_key", "certain", "*****")]);
    quiet("**{{auth}}**");
}

/// A private key as it stands in a file of its own.
fn pem() -> String {
    format!("-----BEGIN {0}-----\n{1}\n-----END {0}-----", "PRIVATE KEY", fill("{{github}}{{github}}"))
}

#[test]
fn private_keys() {
    let head = format!("-----BEGIN {}-----", "PRIVATE KEY");
    let row = ("service_account_json", "likely", head.as_str());
    reads(&pem(), &pem(), &[row]);
    reads(&format!("GEMINI_API_KEY=\"{}\"\n", pem()), &pem(), &[row]);
    // Beside a certificate it belongs to a server.
    quiet(&format!("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n{}", pem()));
    let cut = format!("The file has {head} and -----END {}-----.", "PRIVATE KEY");
    assert!(read(&cut, Origin::Paste).findings.is_empty());
}

#[test]
fn quotes_that_docker_keeps() {
    let all = |quote| [("quoted", "possible", quote), ("quoted", "possible", quote)];
    let line = "GEMINI_API_KEY=\"{{auth}}\"\n";
    reads(&format!("{line}$ docker run --env-file .env app"), A, &all("\""));
    reads(&format!("docker run -it \\\n  --env-file=.env app\n\n{line}"), A, &all("\""));
    reads("podman run --env-file .env app\nGEMINI_API_KEY='{{standard}}'", S, &all("'"));
    quiet(line);
    quiet(&format!("docker compose --env-file .env up\n{line}"));
    quiet(&format!("docker ps\nnode --env-file=.env app.js\n{line}"));
    quiet("docker run --env-file .env app\nGEMINI_API_KEY={{auth}}\n");
    quiet("docker run --env-file .env app\napi_key = \"{{auth}}\"");
}
