//! The causes that come closest to a question: what is offered, what is not, and the search of the catalogue.

mod support;

use key_clinic::diagnosis::nearest::question::Question;
use key_clinic::diagnosis::nearest::{ends, nearest, search};
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::Report;
use key_clinic::report::catalogue;
use support::visit::{open, pasted};

const TODAY: Date = Date::new(2026, 11, 24);

/// The report of a pasted text.
fn of(text: &str) -> Report {
    pasted(text, TODAY)
}

/// The causes that are offered for a text, in order.
fn offered(text: &str) -> Vec<&'static str> {
    of(text).nearest.iter().flat_map(|section| &section.lines).map(|line| line.id).collect()
}

#[test]
fn questions_are_answered_with_causes_that_come_close() {
    for (text, cause) in [
        (
            "why does my key work on my laptop and not on the deployed site? referer something",
            "referrer_blocked",
        ),
        ("I committed the key to a public repo, what now", "key_leaked"),
        ("my phone app says the android package is not allowed", "android_app_blocked"),
        ("browser console says cors policy when I call the api", "cors_blocked"),
        ("密钥不小心传到公开仓库了，要怎么补救", "key_leaked"),
        ("网页里调用接口被浏览器拦了，说跨域", "cors_blocked"),
        ("how long until the daily quota of requests is reset", "quota_exhausted"),
    ] {
        assert!(offered(text).contains(&cause), "{text}: {:?}", offered(text));
    }
}

#[test]
fn an_offer_is_no_verdict() {
    let report = of("my key works on localhost but not on my website, why?");
    let nearest = report.nearest.as_ref().expect("something comes close");
    assert!((1..=3).contains(&nearest.lines.len()));
    assert!(report.verdicts.is_empty() && report.remark.is_none());
    for line in &nearest.lines {
        assert!(!line.title.is_empty() && !line.steps.is_empty() && !line.met.is_empty(), "{}", line.id);
        assert!(!report.announcement.contains(&line.title), "the announcement asserts nothing");
    }
}

#[test]
fn what_speaks_of_something_else_gets_codes_to_press() {
    for text in [
        "The weather is lovely today, isn't it? We should go for a walk in the park.",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        "今天天气真好，我们一起去公园散步吧。",
        "hello",
        "???",
    ] {
        let report = of(text);
        assert!(report.nearest.is_none() && report.verdicts.is_empty(), "{text}");
        assert!(!report.codes.is_empty() && report.remark.is_some(), "{text}");
    }
    assert!(of("").codes.is_empty());
}

#[test]
fn settings_and_keys_ask_nothing() {
    for text in [
        "GEMINI_API_KEY={{auth}}\nPORT=3000\nNODE_ENV=production\n",
        "{{standard}}",
        "curl -H 'x-goog-api-key: {{auth}}' \\\n  -H 'content-type: application/json' \\\n  https://generativelanguage.googleapis.com/v1beta/models",
    ] {
        assert_eq!(offered(&support::fill(text)), [""; 0], "{text}");
    }
    let asked = support::fill("why is {{auth}} refused on my website but fine on localhost?");
    assert!(offered(&asked).contains(&"referrer_blocked"));
}

#[test]
fn a_sure_verdict_leaves_nothing_to_offer() {
    let text = r#"{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}}"#;
    let report = of(text);
    assert_eq!(report.verdicts.len(), 1);
    assert!(report.nearest.is_none());
}

#[test]
fn the_words_are_those_of_the_provider_that_is_named() {
    let text = "claude stopped answering my api calls after the free trial, do I have to pay now?";
    let report = of(text);
    let lines = &report.nearest.as_ref().expect("something comes close").lines;
    let addresses: Vec<&str> =
        lines.iter().flat_map(|it| &it.steps).filter_map(|it| Some(it.link.as_ref()?.1.as_str())).collect();
    assert!(!addresses.is_empty() && addresses.iter().all(|it| !it.contains("google")), "{addresses:?}");
    for line in lines {
        let said = [&line.title, &line.meaning, &line.settle].map(String::as_str).join(" ");
        assert!(!said.contains("Google") && !said.contains("Gemini"), "{said}");
    }
    // What only Google has is not offered to whoever asks about another.
    assert!(!offered("openai standard key retired since september, why?").contains(&"standard_key_retired"));
    assert!(offered("is the AIza standard key retired since september?").contains(&"standard_key_retired"));
}

#[test]
fn a_tool_that_is_named_says_what_it_reads() {
    let report = of("Gemini CLI does not find my key although the variable is set, why?");
    assert_eq!(report.named_tool.map(|tool| tool.id), Some("gemini-cli"));
    assert!(of("why is the variable not found?").named_tool.is_none());
}

#[test]
fn a_misspelt_word_is_found() {
    for (right, wrong) in
        [("quota", "quoat"), ("website", "webiste"), ("billing", "biling"), ("region", "regionn")]
    {
        let first = |word: &str| nearest(word, None).first().map(|it| it.cause.id());
        assert!(first(right).is_some());
        assert_eq!(first(right), first(wrong), "{wrong}");
    }
}

#[test]
fn the_search_finds_codes_and_words_that_are_still_being_written() {
    for (query, cause) in [
        ("429", "rate_limited"),
        ("403", "permission_denied"),
        ("CORS", "cors_blocked"),
        ("API_KEY_INVALID", "key_invalid"),
        ("key not valid", "key_invalid"),
        ("insufficient_quota", "quota_exhausted"),
        ("refer", "referrer_blocked"),
        ("泄露", "key_leaked"),
    ] {
        let hits: Vec<&str> = search(query).iter().take(6).map(|it| it.cause.id()).collect();
        assert!(hits.contains(&cause), "{query}: {hits:?}");
    }
    assert!(search("zzzzqqq").is_empty());
    let hits = catalogue::search("android apps", &open(TODAY).setting);
    assert!(hits.first().is_some_and(|hit| hit.title.iter().any(|(_, is_met)| *is_met)), "{hits:?}");
}

#[test]
fn a_long_text_is_no_longer_to_read_than_its_ends() {
    let question = "why is my api key refused? ";
    for unit in ["error 403 from the api ", "密钥报错怎么办，", "é̂ ", "🙂", "\u{200b}"] {
        let text = [question, &*unit.repeat(10_000_000 / unit.len())].concat();
        let (head, tail) = ends(&text);
        assert!(head.starts_with(question) && text.ends_with(tail), "{unit:?}");
        assert!(head.len() + tail.len() <= 8_010, "{unit:?}: {} and {} bytes", head.len(), tail.len());
        assert!(!nearest(&text, None).is_empty());
    }
    assert_eq!(ends(question), (question, ""));
}

#[test]
fn any_text_can_be_asked() {
    for text in
        ["\0", "\u{202e}key", "a".repeat(20_000).as_str(), "密".repeat(9_000).as_str(), "_ _ __", "'''"]
    {
        let _ = (nearest(text, None), search(text), offered(text));
    }
}

#[test]
fn a_bare_code_gives_the_causes_that_it_has() {
    for (text, cause) in [
        ("401", "key_invalid"),
        ("403", "permission_denied"),
        ("404", "model_not_found"),
        ("429", "rate_limited"),
        ("402", "credits_depleted"),
        ("503", "server_overloaded"),
        ("openai 401", "key_invalid"),
        ("claude 429", "rate_limited"),
        ("gemini 429", "quota_exhausted"),
        ("CORS", "cors_blocked"),
        ("API_KEY_INVALID", "key_invalid"),
    ] {
        assert!(offered(text).contains(&cause), "{text}: {:?}", offered(text));
    }
    for text in ["UNAUTHENTICATED", "PERMISSION_DENIED", "insufficient_quota", "ECONNREFUSED"] {
        let report = of(text);
        assert!(!report.verdicts.is_empty() && report.nearest.is_none(), "{text}");
    }
}

#[test]
fn the_codes_to_press_are_those_of_the_document() {
    let html = include_str!("../index.html");
    let written: Vec<&str> =
        html.split("data-seek=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(written, key_clinic::report::CODES);
}

#[test]
fn the_other_causes_of_a_possible_verdict_come_in_the_order_of_the_text() {
    let also = |text: &str| -> Vec<&'static str> {
        let report = of(text);
        let verdict = report.verdicts.first().expect(text);
        assert_eq!((verdict.id, verdict.certainty.id()), ("permission_denied", "possible"), "{text}");
        verdict.also.iter().map(|it| it.id).collect()
    };
    let plain = also("error 403");
    let [.., last] = plain[..] else { panic!("{plain:?}") };
    assert_ne!(plain[0], last);
    for (words, cause) in [
        ("a Hong Kong exit, or the region of the server", "location_unsupported"),
        ("our firewall and proxy sit in between", "network_blocked"),
    ] {
        assert_eq!(also(&format!("error 403, maybe {words}")).first(), Some(&cause), "{words}");
    }
}

#[test]
fn a_provider_is_named_by_what_people_call_it() {
    for (text, id) in [
        ("openrouter takes my money and answers nothing, why?", Some("openrouter")),
        ("is claude down or is my key bad?", Some("anthropic")),
        ("why does grok refuse my key?", Some("xai")),
        ("通义的 key 为什么不能用", None),
        ("my key is on GitHub now, what do I do?", None),
        ("my github token is refused, why?", Some("github")),
        ("my key is refused, why?", None),
    ] {
        let question = Question::of(text, &key_clinic::intake::Reading::default(), None);
        assert_eq!(question.provider.map(|it| it.id), id, "{text}");
    }
}

#[test]
fn the_words_that_met_are_whole_and_stand_once() {
    for (text, whole, pieces) in [
        ("my key is on GitHub now, what do I do?", "GitHub", &["Git", "Hub"][..]),
        ("换了环境变量还是不生效怎么办", "环境变量", &["环境", "境变", "变量"]),
    ] {
        let report = of(text);
        let lines = &report.nearest.as_ref().expect("something comes close").lines;
        let met: Vec<&str> = lines.iter().flat_map(|it| &it.met).map(String::as_str).collect();
        assert!(met.contains(&whole) && !pieces.iter().any(|piece| met.contains(piece)), "{text}: {met:?}");
    }
}

#[test]
fn a_host_where_a_key_was_published_has_not_answered() {
    for text in ["密钥泄露到 GitHub 了怎么处理", "our API key got leaked, somebody pushed it to GitHub"]
    {
        let report = of(text);
        let verdict = report.verdicts.first().expect(text);
        assert_eq!((verdict.id, verdict.provider), ("key_leaked", "unknown"), "{text}");
        assert!(!verdict.title.contains("GitHub"), "{}", verdict.title);
    }
    let report = of("my github token was leaked, what now");
    assert_eq!(report.verdicts.first().map(|it| it.provider), Some("github"));
}
