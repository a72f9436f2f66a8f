//! Other vendors' requests beside Gemini's, names behind text of any script, words that only look like a key.

use key_clinic::intake::{Origin, Standing, read};

use crate::support::{ALNUM, auth, fake, fill, secret};

/// The causes that are told of a text.
fn told(text: &str) -> Vec<&'static str> {
    read(text, Origin::Paste).findings.iter().map(|finding| finding.cause.id()).collect()
}

/// A vendor's host with the header that it wants, and a key for it.
fn vendors() -> Vec<(&'static str, &'static str, &'static str, String)> {
    let eleven = ["sk_", &fake(3, "0123456789abcdef", 48)].concat();
    vec![
        ("api.anthropic.com/v1/messages", "x-api-key", "", secret("anthropic").unwrap()),
        ("x.openai.azure.com/openai/v1/models", "api-key", "", secret("azure_openai").unwrap()),
        ("api.elevenlabs.io/v1/models", "xi-api-key", "", eleven),
        ("api.openai.com/v1/models", "Authorization", "Bearer ", secret("openai").unwrap()),
        ("openrouter.ai/api/v1/models", "Authorization", "Bearer ", secret("openrouter").unwrap()),
        ("api.mistral.ai/v1/models", "Authorization", "Bearer ", secret("mistral").unwrap()),
    ]
}

#[test]
fn a_header_of_another_vendor_is_right_on_its_host() {
    let about = [
        "wrong_header_name",
        "wrong_auth_header",
        "multiple_credentials",
        "other_provider_key",
        "bearer_prefix_missing",
        "wrong_provider_endpoint",
    ];
    let host = "https://generativelanguage.googleapis.com/v1beta/models";
    for (address, header, scheme, key) in vendors() {
        for value in ["process.env.OTHER_SECRET", "\"@@\""] {
            let value = value.replace('@', "");
            let value =
                if value.is_empty() || value == "\"\"" { format!("\"{scheme}{key}\"") } else { value };
            let other = format!("fetch(\"https://{address}\", {{headers: {{\"{header}\": {value}}}}});");
            let first = format!(
                "const h = {{\"{header}\": {value}}};\nfetch(\"https://{address}\", {{headers: h}});"
            );
            let gemini = [
                format!(
                    "fetch(\"{host}\", {{headers: {{\"x-goog-api-key\": process.env.GEMINI_API_KEY}}}});"
                ),
                "const ai = new GoogleGenAI({apiKey: process.env.GEMINI_API_KEY});".to_owned(),
                format!("// {host}\nconst ai = new GoogleGenAI({{apiKey: \"{}\"}});", auth()),
                String::new(),
            ];
            for ours in gemini {
                for text in [
                    format!("{ours}\n{other}"),
                    format!("{other}\n{ours}"),
                    format!("{ours}\n\n{first}"),
                    format!("{first}\n{ours}"),
                ] {
                    let wrong: Vec<_> = told(&text).into_iter().filter(|id| about.contains(id)).collect();
                    assert_eq!(wrong, Vec::<&str>::new(), "{text}");
                }
            }
        }
        let curl = format!("curl https://{address} -H '{header}: {scheme}{key}'");
        assert_eq!(told(&curl), Vec::<&str>::new(), "{curl}");
        let both = format!("{curl}\ncurl {host} -H 'x-goog-api-key: {}'", auth());
        assert_eq!(told(&both), Vec::<&str>::new(), "{both}");
    }
}

#[test]
fn the_same_header_is_wrong_on_geminis_host() {
    let host = "https://generativelanguage.googleapis.com/v1beta/models";
    for header in ["x-api-key", "api-key"] {
        for text in [
            format!("requests.get(\"{host}\", headers={{\"{header}\": os.environ[\"GEMINI_API_KEY\"]}})"),
            format!("requests.get(\"{host}\", headers={{\"{header}\": \"{}\"}})", auth()),
            format!("curl {host} -H '{header}: {}'", auth()),
        ] {
            assert!(told(&text).contains(&"wrong_header_name"), "{text}: {:?}", told(&text));
        }
    }
}

/// Slices of so many bytes before a key must not fall into a character.
#[test]
fn what_stands_before_a_name_is_of_any_script() {
    let host = "https://generativelanguage.googleapis.com/v1beta/models";
    for script in ["a", "é", "密", "🔑", "密a", "é🔑"] {
        for count in 0..90 {
            let before = script.repeat(count);
            let text = format!("{before} {host}?key={}", auth());
            let reading = read(&text, Origin::Paste);
            let finding = reading.findings.iter().find(|it| it.cause.id() == "key_in_url").unwrap();
            assert_eq!(&text[finding.span.start..finding.span.end], "key", "{text}");
            let text = format!("# {before}{host}\nx-api-key: {}", auth());
            let reading = read(&text, Origin::Paste);
            let finding = reading.findings.iter().find(|it| it.cause.id() == "wrong_header_name").unwrap();
            assert_eq!(&text[finding.span.start..finding.span.end], "x-api-key", "{text}");
            let text = format!("# {before}\nGEMINI_API_KEY=$GEMINI_API_KEY\n");
            assert_eq!(told(&text), ["placeholder"], "{text}");
        }
    }
}

#[test]
fn a_command_sets_a_variable_in_any_case() {
    for command in ["setx", "SETX", "Setx", "SetX"] {
        let text = format!("{command} GEMINI_API_KEY \"GEMINI_API_KEY={}\"", auth());
        assert!(told(&text).contains(&"prefix_included"), "{text}: {:?}", told(&text));
        let text = format!("{command} GEMINI_API_KEY {}", auth());
        let found = &read(&text, Origin::Paste).credentials[0];
        assert_eq!(found.place, Standing::Value("GEMINI_API_KEY".to_owned()), "{text}");
        assert!(key_clinic::intake::sets(&text, "GEMINI_API_KEY"), "{text}");
    }
}

/// Words that end like a prefix begin: no key starts within them.
#[test]
fn a_name_of_a_service_holds_no_key() {
    for prefix in ["sk-", "sk_", "hf_", "gsk_", "xai-", "r8_", "ghp_", "npm_", "csk-", "ntn_"] {
        for word in ["ta", "ri", "de", "my-ta", "x.di", "a_"] {
            for tail in ["management-service-", "assessment-", "top_"] {
                let name = [word, prefix, tail, &fake(7, ALNUM, 40)].concat();
                for text in [
                    format!("pod {name} is down"),
                    format!("https://{name}.example.com/x failed"),
                    format!("2026-11-30 10:00:00 [{name}] started"),
                ] {
                    assert_eq!(read(&text, Origin::Paste).credentials, [], "{text}");
                }
            }
        }
    }
}

/// A key that is too short does not reach into the next line.
#[test]
fn the_next_variable_is_no_part_of_a_key() {
    for (key, least) in [(crate::support::standard(), 24), (auth(), 30)] {
        for length in least..key.len() {
            for next in ["A=1", "B=22", "AB=1", "PORT=80", "X=", "a: 1", "# x"] {
                let text = format!("GEMINI_API_KEY={}\n{next}\n", &key[..length]);
                let reading = read(&text, Origin::Paste);
                let span = reading.credentials[0].span;
                assert_eq!(&text[span.start..span.end], &key[..length], "{text}");
            }
        }
    }
}

#[test]
fn a_cr_at_a_lines_end_is_told_as_what_it_is() {
    let text = fill("A=1\r\nGEMINI_API_KEY={{auth}}  \r\nB=2\r\n");
    let reading = read(&text, Origin::File);
    let told: Vec<_> =
        reading.findings.iter().map(|it| (it.cause.id(), &text[it.span.start..it.span.end])).collect();
    assert_eq!(told, [("surrounding_whitespace", "  "), ("crlf_line_endings", "\r")]);
}
