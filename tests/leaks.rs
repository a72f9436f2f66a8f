//! Nothing that is shared gives away a secret or whose it is; and what is shared stays readable.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

mod support;

use key_clinic::intake::Origin;
use key_clinic::redact::{Disclosure, share};
use key_clinic::report::report;
use support::leaks::{
    PLACES, PROSE, TODAY, answered, drawn, kept, leak, pasted, personal, phrases, placed, says, secrets,
    shared, strayed,
};
use support::visit::open;

#[test]
fn no_secret_of_any_kind_is_shared() {
    let all = secrets(1);
    assert!(all.len() >= 100, "{} kinds", all.len());
    let mut seen = Vec::new();
    let mut leaks = Vec::new();
    for secret in &all {
        for place in PLACES {
            let report = pasted(&placed(place, &secret.text), true);
            if let Some(piece) = leak(&secret.text, &shared(&report)) {
                leaks.push(format!("{} in {place}: {piece}", secret.kind));
            }
            if leak(&secret.text, &drawn(&report)).is_some() {
                seen.push(format!("{} in {place}", secret.kind));
            }
        }
    }
    assert_eq!(leaks, [""; 0], "{}", leaks.len());
    let most = all.len() * PLACES.len() / 50;
    assert!(seen.len() <= most, "{} are drawn, more than {most}: {seen:#?}", seen.len());
}

#[test]
fn no_personal_data_is_shared_unless_ticked() {
    let all = personal();
    assert!(all.len() >= 90, "{} forms", all.len());
    let (mut leaks, mut told) = (Vec::new(), 0);
    for (text, value) in &all {
        for text in [says(text), format!("google.genai.errors.ClientError: 403 PERMISSION_DENIED. {text}")] {
            let report = pasted(&text, false);
            told += usize::from(report.markdown.is_some());
            if shared(&report).contains(value.as_str()) {
                leaks.push(text);
            }
        }
    }
    assert!(told >= all.len() * 19 / 10, "{told} of {} texts have a report", all.len() * 2);
    assert_eq!(leaks, [""; 0], "{} of {}", leaks.len(), all.len());
}

#[test]
fn a_stray_character_shares_nothing_of_the_visitors_own_key() {
    let all = strayed();
    assert!(all.len() >= 6000, "{} pastes", all.len());
    let (mut copied, mut seen) = (Vec::new(), Vec::new());
    // Every 13th here; `cargo xtask bench leaks` takes all of them.
    for (key, text) in all.iter().step_by(13) {
        let report = pasted(text, true);
        if leak(key, &shared(&report)).is_some() {
            copied.push(text);
        } else if leak(key, &drawn(&report)).is_some() {
            seen.push(text);
        }
    }
    assert_eq!(copied, [""; 0], "shared in part");
    assert_eq!(seen, [""; 0], "drawn in part");
}

#[test]
fn an_answer_to_a_check_shares_no_secret_either() {
    let key = support::auth();
    for secret in secrets(2).iter().step_by(4) {
        for body in [
            says(&secret.text),
            format!(
                "<html><body>403 Forbidden. Authorization: Basic {0}; cookie sid={0}</body></html>",
                secret.text
            ),
            format!("upstream said {{\"token\":\"{}\"}}", secret.text),
        ] {
            let report = answered(&key, 403, &body);
            assert_eq!(leak(&secret.text, &shared(&report)), None, "{} in {body}", secret.kind);
            assert_eq!(leak(&key, &drawn(&report)), None);
        }
    }
}

#[test]
fn a_tick_lets_projects_and_addresses_pass_and_nothing_else() {
    let text = says(
        "consumer projects/987654321098 from 203.0.113.77 and 2001:db8::7f3a by alice@corp.example at host db01.corp.internal through http://bob:Sup3rS3cret@proxy.example:3128 for zyxomatic",
    );
    let (unticked, ticked) = (shared(&pasted(&text, false)), shared(&pasted(&text, true)));
    for passes in ["987654321098", "203.0.113.77", "2001:db8::7f3a", "alice@corp.example"] {
        assert!(!unticked.contains(passes) && ticked.contains(passes), "{passes}: {ticked}");
    }
    for stays in ["db01", "bob", "Sup3rS3cret", "zyxomatic"] {
        assert!(!unticked.contains(stays) && !ticked.contains(stays), "{stays}: {ticked}");
    }
}

#[test]
fn nothing_but_a_project_passes_in_its_place() {
    for secret in [
        support::fake(9, "0123456789", 20),
        support::fake(4, support::ALNUM, 24),
        "Tr0ub4dor-3xyzq".to_string(),
    ] {
        let text = says(&format!("consumer projects/{secret}, project {secret}, project_number:{secret}"));
        assert_eq!(leak(&secret, &shared(&pasted(&text, true))), None, "{secret}");
    }
}

#[test]
fn no_secret_of_any_shape_passes_as_an_owner() {
    const SMALL: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    let is_mixed = |secret: &str| {
        let digits: Vec<bool> = secret.bytes().map(|byte| byte.is_ascii_digit()).collect();
        digits.windows(2).filter(|pair| pair[0] != pair[1]).count() > 1
    };
    let places = [
        "tenant: '{}'",
        "account = {}",
        "projects/{}",
        "project_id={}",
        "subscription \"{}\"",
        "organization: {}",
        "gen-lang-client-{}",
        "consumer 'projects/{}'",
        "folder/{}",
    ];
    let shapes =
        [SMALL, support::ALNUM, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%-_"];
    for (seed, length) in (8..=30).enumerate() {
        for secret in shapes.map(|shape| support::fake(seed as u64 + 40, shape, length)) {
            for place in places.iter().filter(|_| is_mixed(&secret)) {
                let text = says(&place.replace("{}", &secret));
                assert_eq!(leak(&secret, &shared(&pasted(&text, true))), None, "{text}");
            }
        }
    }
    for name in ["my-proj-1", "gen-lang-client-0123456789", "acme-418823", "987654321098"] {
        for place in ["tenant: '{}'", "project={}", "projects/{}", "account {}"] {
            let text = place.replace("{}", name);
            let ticked = Disclosure { owners: true, ..Disclosure::default() };
            assert_eq!(share(&text, &ticked, |count| format!("‹{count}›")).text, text);
        }
    }
}

#[test]
fn a_password_with_an_at_is_no_mail_address() {
    for (text, secret) in [
        ("with P@ssw0rdXy99 here", "P@ssw0rdXy99"),
        ("with Summer@2026x here", "Summer@2026x"),
        ("curl -u bob:blue@river.example https://a.example/", "bob:blue@river"),
        ("curl --user bob:blue.river@stone https://a.example/", "blue.river@stone"),
        ("user:p@ssword@host", "p@ssword"),
        ("user:p@ssword@host.example", "p@ssword@"),
        ("password=window@river.example", "window@river"),
        ("password: 'window@river.example'", "window@river"),
        ("xK9pQ2mLr8VtZw@host.example", "xK9pQ2mLr8VtZw"),
        ("!!##$$&&**x@203.0.113.77", "!!##$$&&**"),
    ] {
        assert_eq!(leak(secret, &shared(&pasted(&says(text), true))), None, "{text}");
    }
}

#[test]
fn addresses_and_long_numbers_are_found_in_every_dress() {
    for (text, value) in [
        ("url=http%3A%2F%2F10.1.2.3%2F", "10.1.2.3"),
        ("from %2F10.1.2.3", "10.1.2.3"),
        ("ip%3A203.0.113.9", "203.0.113.9"),
        ("a%20203.0.113.9", "203.0.113.9"),
        ("%3d2001%3Adb8%3A%3A7f3a", "2001%3Adb8%3A%3A7f3a"),
        ("at 10%2E1%2E2%2E3", "10%2E1%2E2%2E3"),
        ("at １０．１．２．３", "１０．１．２．３"),
        ("at 10。1。2。3", "10。1。2。3"),
        ("at ２０３。０。１１３。７７", "２０３。０。１１３。７７"),
        ("at ١٠.١.٢.٣", "١٠.١.٢.٣"),
        ("at २०३.०.११३.७७", "२०३.०.११३.७७"),
        ("at ２００１：ｄｂ８：：７ｆ３ａ", "２００１：ｄｂ８：：７ｆ３ａ"),
        ("http://3405803853/", "3405803853"),
        ("http://0xCB00714D/", "0xCB00714D"),
        ("http://0xCB.0x00.0x71.0x4D/", "0xCB.0x00.0x71.0x4D"),
        ("http://0313.0000.0161.0115/", "0313.0000.0161.0115"),
        ("at 16:04:24.987654321", "987654321"),
        ("took 0.98765432109 s", "98765432109"),
        ("at 2026-11-30T16:04:24.98765432Z", "98765432"),
        ("waited 37.98765432s", "98765432"),
        ("version 1.987654.321098", "987654.321098"),
    ] {
        assert!(!shared(&pasted(&says(text), false)).contains(value), "{text}");
    }
}

#[test]
fn a_name_in_any_script_is_no_known_word() {
    for name in [
        "王小明",
        "李雷",
        "张伟",
        "欧阳娜娜",
        "陈建国",
        "Иван Петров",
        "Ольга",
        "Αλέξανδρος",
        "محمد علي",
        "דוד כהן",
        "สมชาย",
        "राहुल शर्मा",
        "김철수",
        "タナカ",
        "田中太郎",
        "Müller",
        "Łukasz",
        "Nguyễn",
        "Ｍｕｅｌｌｅｒ",
    ] {
        for place in [
            "作者：{}",
            "Автор: {}",
            "user={}",
            "用户 {} 没有权限",
            "name: \"{}\"",
            "({})",
            "owner {}",
            "author {} said",
            "请联系{}处理",
            "@{}",
        ] {
            for owners in [false, true] {
                let text = says(&place.replace("{}", name));
                let report = shared(&pasted(&text, owners));
                assert!(name.split(' ').all(|part| !report.contains(part)), "{text}: {report}");
            }
        }
    }
    for text in [
        "用户额度不足，令牌已过期",
        "无效的令牌，请检查后重试",
        "你的 API 密钥没有权限，请到控制台查看配额。",
        "Слишком много запросов",
    ] {
        assert_eq!(share(text, &Disclosure::default(), |count| format!("‹{count}›")).text, text);
    }
}

/// Places where a password stands, and others where any secret does.
const CHOSEN: [&str; 14] = [
    "password=\"{}\"",
    "password={}",
    "password: {}",
    "pass: {}",
    "DB_PASS={}",
    "secret={}",
    "client_secret: '{}'",
    "mysql -u root -p{}",
    "sshpass -p {} scp",
    "login --password {}",
    "<password>{}</password>",
    "- name: DB_PASSWORD\n  value: {}",
    "{\"name\": \"db_password\", \"value\": \"{}\"}",
    "密码：{}",
];
const GIVEN: [&str; 5] =
    ["api_key=\"{}\"", "token: '{}'", "Authorization: Bearer {}", "access_token={}", "密钥：{}"];

#[test]
fn marks_alone_in_a_secrets_place_are_a_secret() {
    for secret in [
        "!!@@##$$%%",
        "$$%%!!@@##",
        "%%^^&&**!!",
        "#!?#!?#!?#",
        "~!~!~@~@~#",
        "{}!!{}??{}!!",
        "[[!!]]??[[!!]]",
    ] {
        for place in CHOSEN.iter().chain(&GIVEN) {
            let text = place.replace("{}", secret);
            // A mark that ends a value without quotes ends the secret.
            if text.contains('"') || text.contains('\'') || !secret.contains(['&', ']', '}']) {
                for text in
                    [says(&text), format!("google.genai.errors.ClientError: 403 PERMISSION_DENIED. {text}")]
                {
                    assert_eq!(leak(secret, &shared(&pasted(&text, true))), None, "{text}");
                }
            }
        }
    }
}

#[test]
fn joined_words_where_a_password_stands_are_a_passphrase() {
    for mark in [".", "/", "-", "_", "+", "~", ""] {
        let words: Vec<&str> = match mark {
            "" => vec!["Correct", "House", "Battery", "Stable"],
            _ => vec!["correct", "house", "battery", "stable"],
        };
        for count in 2..=4 {
            let secret = words[..count].join(mark);
            for place in CHOSEN.iter().chain(GIVEN.iter().filter(|_| count == 4)) {
                for text in [
                    says(&place.replace("{}", &secret)),
                    format!("403 PERMISSION_DENIED. {}", place.replace("{}", &secret)),
                ] {
                    assert_eq!(leak(&secret, &shared(&pasted(&text, true))), None, "{text}");
                }
            }
        }
    }
    for place in [
        "password -> {}",
        "'password', '{}'",
        "set the password to {}",
        "PASSWORD {}",
        "IDENTIFIED BY '{}'",
        "password:\n  {}",
        "\"secret\" : [ \"{}\" ]",
        "passwords: [other, {}]",
        "password=({})",
        "password={{}}",
        "password=${}.x",
        "password=<{}>",
        "password=%{}%",
        "${DB_PASSWORD:-{}}",
        "password%3D{}",
        "password&#61;{}",
        "password\\u003d{}",
        "%22password%22%3A%22{}%22",
        "pass\u{200b}word={}",
        "ｐａｓｓｗｏｒｄ＝{}",
        "Пароль: {}",
        "contraseña: {}",
        "パスワード: {}",
        "비밀번호: {}",
        "mot de passe : {}",
        "Passwort: {}",
        "login with password: {}",
    ] {
        for secret in
            ["correct.house.river", "correct-house-river", "correct/house/river", "correct_house_river"]
        {
            let text = says(&place.replace("{}", secret));
            assert_eq!(leak(secret, &shared(&pasted(&text, true))), None, "{text}");
        }
    }
    for text in [
        "API key: not valid",
        "token: expired",
        "password: incorrect",
        "password authentication failed for the user",
        "the client secret is invalid: unauthorized_client",
        "password: must not be empty",
        "the password is not correct for this account",
        "password reset at https://aistudio.google.com/app/key",
        "api_key=$GEMINI_API_KEY",
        "api_key: process.env.GEMINI_API_KEY",
        "password: config.password",
        "password=\"********\"",
        "key: invalid_api_key",
        "max_tokens: 4096, total_token_count=12345",
        "mkdir -p src/app/lib",
        "docker run -p 8080:80 nginx",
        "cargo test -p key-store",
        "密钥：无效",
    ] {
        assert_eq!(share(text, &Disclosure::default(), |count| format!("‹{count}›")).text, text);
    }
}

#[test]
fn bytes_and_characters_one_by_one_are_no_words() {
    let key = support::fake(5, "abcdefghijklmnopqrstuvwxyz", 24);
    let spaced = |join: &dyn Fn(u8) -> String| key.bytes().map(join).collect::<Vec<_>>().join(" ");
    for written in [
        spaced(&|byte| format!("{byte:02x}")),
        spaced(&|byte| char::from(byte).to_string()),
        spaced(&|byte| byte.to_string()),
    ] {
        let text = says(&format!("dump {written}"));
        assert_eq!(leak(&written, &shared(&pasted(&text, true))), None, "{written}");
        let glued = format!("dump={}", written.replace(' ', ","));
        assert_eq!(leak(&written.replace(' ', ","), &shared(&pasted(&says(&glued), true))), None, "{glued}");
        let listed = written.replace(' ', ", ");
        assert_eq!(leak(&listed, &shared(&pasted(&says(&listed), true))), None, "{listed}");
    }
}

#[test]
fn codes_in_groups_and_passwords_before_a_host_are_no_words() {
    for secret in [
        "ab12 cd34 ef56 gh78",
        "AB1234-CD5678-EF9012",
        "K4T-Q9X-M2P",
        "a1:b2:c3:d4:e5:f6",
        "12-Xkq-2026",
        "4A7-99B-21C-88D",
    ] {
        let text = says(&format!("licence value=\"{secret}\""));
        assert_eq!(leak(secret, &shared(&pasted(&text, true))), None, "{secret}");
    }
    for text in ["bob:blueRiverStoneWindow@tcp(db:3306)/x", "scott/blueRiverStoneWindow@orcl"] {
        assert_eq!(leak("blueRiverStoneWindow", &shared(&pasted(&says(text), true))), None, "{text}");
    }
    for written in [
        "٩٨٧٦٥٤٣٢١٠٩٨",
        "९८७६५४३२१०९८",
        "ⓢⓔⓒⓡⓔⓣⓐⓑ",
        "ᴀʙᴄᴅᴇꜰɢʜ",
        "⒜⒝⒞⒟⒠⒡⒢⒣",
        "🇦🇧🇨🇩🇪🇫🇬🇭",
        "⠓⠑⠇⠇⠕⠺⠕⠗⠇⠙",
        "🄰🄱🄲🄳🄴🄵🄶🄷",
        "\u{e0061}\u{e0062}\u{e0063}\u{e0064}\u{e0065}\u{e0066}\u{e0067}\u{e0068}",
        "account--12345--67890--12345",
        "S.u p.3 r.S e.c r.e t.1",
        "a----b----c----d----e----f",
        "4a    9b    2c    7d    e1",
    ] {
        let seen = written.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(leak(&seen, &shared(&pasted(&says(written), true))), None, "{written}");
    }
    let models = "gemini-2.5-flash-preview-09-2025 gpt-4o-2024-08-06 claude-3-5-sonnet-20241022 v1.2.3";
    let shown = share(models, &Disclosure::default(), |count| format!("‹{count}›"));
    assert_eq!(shown.text, models);
}

#[test]
fn a_single_token_passes_after_it_was_read_and_a_secret_never() {
    let secret = support::fake(7, support::ALNUM, 40);
    let text = says(&format!("the zyxomatic gateway, password={secret}"));
    let mut visit = open(TODAY);
    visit.read(text, Origin::Paste);
    let before = report(&visit);
    let tokens: Vec<_> = before.withheld.iter().map(|it| (it.token.as_str(), it.passes)).collect();
    assert_eq!(tokens, [("zyxomatic", false)], "every token is shown, and no secret among them");
    assert!(shared(&before).contains("‹9 characters›"), "{}", shared(&before));
    visit.disclosure.tokens.extend(["zyxomatic".to_string(), secret.clone()]);
    let after = report(&visit);
    assert!(shared(&after).contains("zyxomatic") && leak(&secret, &drawn(&after)).is_none());
    assert!(after.withheld.iter().all(|it| it.passes));
    visit.read(String::new(), Origin::Paste);
    assert!(visit.disclosure.tokens.is_empty(), "another text starts anew");
}

#[test]
fn what_is_shared_stays_readable() {
    let length = |count: usize| format!("‹{count}›");
    let (mut words, mut left) = (0, 0);
    for text in phrases() {
        let (all, stays) = kept(&text, &share(&text, &Disclosure::default(), length).text);
        words += all;
        left += stays;
    }
    assert!(left * 10 >= words * 9, "of the rules' words {left} of {words} stay");
    for text in PROSE {
        let shown = share(text, &Disclosure::default(), length).text;
        let (all, stays) = kept(text, &shown);
        assert!(stays * 10 >= all * 9, "{stays} of {all} words stay:\n{shown}");
    }
}

#[test]
fn nothing_quoted_takes_effect_where_it_is_pasted() {
    let hostile = r"Permission denied. ![p](https://evil.example/t.png) @alice closes #1 <!-- `code` ```\n# head\n- item \u001b[31m \u202e \u0000";
    let body =
        format!("{{\"error\":{{\"code\":403,\"message\":\"{hostile}\",\"status\":\"PERMISSION_DENIED\"}}}}");
    let report = answered(&support::auth(), 403, &body);
    let markdown = report.markdown.unwrap();
    let line = markdown.lines().find(|line| line.contains("closes #1")).unwrap();
    let code = line.split_once(": ").unwrap().1;
    let fence = code.len() - code.trim_start_matches('`').len();
    let inner = code.trim_matches('`');
    let longest = inner.split(|c| c != '`').map(str::len).max().unwrap();
    assert!(fence > longest && code.ends_with(&"`".repeat(fence)), "{line}");
    for text in [markdown.as_str(), report.json.as_deref().unwrap()] {
        assert!(
            !text.chars().any(|c| (c.is_control() && c != '\n')
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')),
            "{text:?}"
        );
        assert!(text.contains("U+202E") && text.contains("U+001B"), "{text}");
    }
}

#[test]
fn times_are_no_addresses_and_names_hold_no_prefix() {
    let text = "2026-11-30T16:04:24.123Z INFO 16:04:24 task-management and risk-management: PERMISSION_DENIED on GenerateRequestsPerDayPerProjectPerModel-FreeTier, limit 250, v1beta, gemini-2.5-flash-lite, retry in 37.5s";
    let shown = share(text, &Disclosure::default(), |count| format!("‹{count}›"));
    assert_eq!(shown.text, text);
    let redactor = key_clinic::redact::Redactor::new([]);
    assert_eq!(redactor.redact(text), text);
}
