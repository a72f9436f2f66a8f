//! Whose key it is, how it is asked about, and how to ask without this page.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use key_clinic::check::Event;
use key_clinic::exchange::{Fault, Outcome, Request};
use key_clinic::intake::Origin;
use key_clinic::knowledge::sign::Wire;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::{Report, report};
use key_clinic::visit::{Order, Visit};
use support::cases;
use support::visit::{answered_by, open, pasted, press};
use support::{fill, secret};

const TODAY: Date = Date::new(2026, 11, 21);

fn read(text: &str) -> Visit {
    let mut visit = open(TODAY);
    visit.read(fill(text), Origin::Paste);
    visit
}

fn host(visit: &Visit) -> Option<&'static str> {
    visit.request().map(Request::host)
}

fn choices(visit: &Visit) -> Vec<&'static str> {
    visit.choices().into_iter().map(|provider| provider.id).collect()
}

/// The credentials of a text, as provider and kind.
fn found(text: &str) -> Vec<(&'static str, &'static str)> {
    read(text).reading().credentials.iter().map(|found| (found.provider.id, found.kind.id)).collect()
}

#[test]
fn a_key_is_told_from_its_neighbours() {
    for (text, expected) in [
        ("{{openai}}", ("openai", "project")),
        ("{{openai_legacy}}", ("openai", "secret")),
        ("{{relay}}", ("openai_compatible", "relay")),
        ("{{deepseek}}", ("deepseek", "secret")),
        ("{{groq}}", ("groq", "secret")),
        ("{{xai}}", ("xai", "secret")),
        ("AZURE_OPENAI_API_KEY={{azure_openai}}", ("azure_openai", "secret")),
        ("MISTRAL_API_KEY={{mistral}}", ("mistral", "secret")),
        ("CO_API_KEY={{cohere}}", ("cohere", "secret")),
        ("{{aws}}", ("aws", "access_key_id")),
        ("{{aws_temporary}}", ("aws", "temporary_key_id")),
    ] {
        assert_eq!(found(text), [expected], "{text}");
    }
    let azure = ["A".repeat(26), "b1".repeat(13), ["JQQ", "J99AKAC"].concat(), "4c".repeat(11)];
    assert_eq!(found(&azure.concat()), [("azure_openai", "long")], "{}", azure.concat().len());
    let cut = fill("{{openai}}").chars().take(40).collect::<String>();
    assert_eq!(found(&cut), [("openai", "project")], "a short key is its prefix's");
}

#[test]
fn no_key_is_sent_on_a_guess() {
    for (text, expected) in [
        ("{{mistral}}", &["mistral"][..]),
        ("{{cohere}}", &["cohere"]),
        ("{{deepseek}}", &["deepseek", "openai_compatible"]),
    ] {
        let mut visit = read(text);
        let all = choices(&visit);
        assert!(expected.iter().all(|id| all.contains(id)), "{text}: {all:?}");
        assert_eq!(visit.request(), None, "{text}");
        assert!(visit.on(Event::Press).is_none(), "{text}");
        assert!(report(&visit).unasked.unwrap().contains("guess"));
        visit.choose_provider(expected[0]);
        assert!(host(&visit).is_some(), "{text}");
        assert!(matches!(visit.on(Event::Press), Some(Order::Ask { .. })), "{text}");
        visit.choose_provider("nobody");
        assert!(visit.phase() == &key_clinic::check::Phase::Idle, "another provider ends what is under way");
    }
    for (name, key, wanted) in [
        ("DEEPSEEK_API_KEY", "{{deepseek}}", "api.deepseek.com"),
        ("MISTRAL_API_KEY", "{{mistral}}", "api.mistral.ai"),
        ("COHERE_API_KEY", "{{cohere}}", "api.cohere.com"),
        ("TOGETHER_API_KEY", "{{together}}", "api.together.xyz"),
    ] {
        assert_eq!(host(&read(&[name, "=", key].concat())), Some(wanted), "the name tells");
    }
}

#[test]
fn google_keys_stay_ambiguous() {
    let mut visit = read("{{standard}}");
    assert_eq!(choices(&visit), ["gemini", "google_maps", "vertex_ai"]);
    assert_eq!(host(&visit), Some("generativelanguage.googleapis.com"));
    visit.choose_provider("google_maps");
    assert_eq!(visit.request(), None);
    let shown = report(&visit);
    assert!(shown.by_hand.unwrap().command.contains("$GOOGLE_MAPS_API_KEY"));
    assert_eq!(shown.choices.unwrap().options[1], ("google_maps", "Google Maps", true));
    visit.choose_provider("vertex_ai");
    assert_eq!(host(&visit), Some("aiplatform.googleapis.com"));
    assert_eq!(choices(&read("{{auth}}")), ["gemini", "vertex_ai"]);
    assert_eq!(choices(&read("{{anthropic}}")), Vec::<&str>::new());
    let maps = read("GOOGLE_MAPS_API_KEY={{standard}}");
    assert_eq!(maps.provider().id, "google_maps", "the name tells");
    assert_eq!(maps.reading().findings, [], "only the Gemini API refuses such keys");
}

#[test]
fn both_halves_of_an_aws_key_are_asked_about_together() {
    for text in [
        "[default]\naws_access_key_id = {{aws}}\naws_secret_access_key = {{aws_secret}}\n",
        "export AWS_ACCESS_KEY_ID={{aws}}\nexport AWS_SECRET_ACCESS_KEY='{{aws_secret}}'",
        "Access key ID,Secret access key\n{{aws}},{{aws_secret}}\n",
        "{{aws}}\n{{aws_secret}}",
        "AWS_SECRET_ACCESS_KEY={{aws_secret}}\nAWS_ACCESS_KEY_ID={{aws}}",
        r#"{"AccessKeyId": "{{aws_temporary}}", "SecretAccessKey": "{{aws_secret}}", "SessionToken": "{{aws_token}}"}"#,
    ] {
        let mut visit = read(text);
        assert_eq!(host(&visit), Some("sts.amazonaws.com"), "{text}");
        let Some(Order::Ask { call, credential, pair: Some(pair), .. }) = visit.on(Event::Press) else {
            panic!("{text}: a press must ask");
        };
        let sent = call.request.carried(&credential, Some(&pair), 1_795_255_200);
        let secret = secret("aws_secret").unwrap();
        assert!(sent.iter().all(|(_, value)| !value.contains(&secret)), "{text}: the secret must stay");
        let names: Vec<_> = sent.iter().map(|(name, _)| *name).collect();
        let session = text.contains("SessionToken");
        let expected = ["x-amz-date", "x-amz-security-token", "authorization"]
            .into_iter()
            .filter(|it| session || *it != "x-amz-security-token");
        assert_eq!(names, expected.collect::<Vec<_>>(), "{text}");
        let all = report(&visit);
        assert!(
            !format!("{all:?}").contains(secret.get(..12).unwrap()),
            "{text}: the report shows the secret"
        );
    }
    for text in ["{{aws}}", "{{aws_temporary}}\n{{aws_secret}}", "AWS_SECRET_ACCESS_KEY={{aws_secret}}"] {
        assert_eq!(read(text).request(), None, "{text}");
        assert!(report(&read(text)).unasked.is_some(), "{text}");
    }
}

#[test]
fn an_identity_is_an_accepted_key() {
    for body in [
        "<GetCallerIdentityResponse xmlns=\"x\"><GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>",
        "{\"GetCallerIdentityResponse\":{\"GetCallerIdentityResult\":{\"Account\":\"1\"}}}",
    ] {
        let mut visit = read("{{aws}}\n{{aws_secret}}");
        press(&mut visit, &Event::Press, &support::visit::answer(200, body));
        assert_eq!(report(&visit).verdicts[0].id, "key_accepted");
    }
}

fn shown(text: &str) -> Report {
    pasted(&fill(text), TODAY)
}

#[test]
fn a_key_tells_what_it_holds() {
    for (text, part) in [
        ("{{openai}}", "contains OpenAI’s marker"),
        ("{{github}}", "checksum does not match"),
        ("{{stripe}}", "Live mode"),
        ("{{stripe_restricted}}", "Test mode"),
        ("{{aws}}", "AWS account"),
    ] {
        assert!(shown(text).credentials[0].tells[0].contains(part), "{text}");
    }
    assert_eq!(shown("{{anthropic}}").credentials[0].tells, Vec::<String>::new());
    assert!(shown("{{stripe}}").request.unwrap().warning.is_some(), "a live key is warned of");
    assert!(shown("{{stripe_restricted}}").request.unwrap().warning.is_none());
}

/// Its refusals come without the header by which a page may read them; a filter on the way looks the same.
#[test]
fn a_refusal_that_openai_may_hide_is_told_as_unreadable() {
    let fault = Fault { wire: Wire::Unreadable, http: None, received: 0, elapsed_ms: 90 };
    let shown = answered_by("openai", &secret("openai").unwrap(), &Outcome::Fault(fault), TODAY);
    let verdict = &shown.verdicts[0];
    assert_eq!((verdict.id, verdict.certainty.id()), ("cors_blocked", "likely"));
    let said = verdict.evidence.iter().any(|fact| {
        fact.text.contains("OpenAI hides refusals from web pages, so it may have refused the key")
    });
    assert!(said, "{:?}", verdict.evidence);
    assert!(shown.by_hand.unwrap().command.contains("$OPENAI_API_KEY"), "the command shows the answer");
    let others: Vec<&str> = verdict.also.iter().map(|other| other.id).collect();
    assert_eq!(others, ["network_blocked", "captive_portal", "key_invalid", "key_revoked"]);
    // Nobody else is said to hide anything.
    let groq = answered_by("groq", &secret("groq").unwrap(), &Outcome::Fault(fault), TODAY);
    assert_eq!(groq.verdicts[0].id, "cors_blocked");
    assert!(groq.verdicts[0].evidence.iter().all(|fact| !fact.text.contains("hides")));
}

#[test]
fn a_token_is_held_against_the_calendar() {
    let outdated = cases::fill("{{jwt_expired}}");
    let ids = |text: &str| -> Vec<&'static str> {
        let mut visit = open(TODAY);
        visit.read(text.to_string(), Origin::Paste);
        visit.reading().findings.iter().map(|it| it.cause.id()).collect()
    };
    assert!(ids(&outdated).contains(&"token_expired_locally"));
    let early = outdated.replace(
        outdated.split('.').nth(1).unwrap(),
        // {"nbf":4000000000}
        &["eyJuYmYiOjQw", "MDAwMDAwMDB9"].concat(),
    );
    assert!(ids(&early).contains(&"clock_skew"), "{:?}", ids(&early));
}

#[test]
fn a_good_answer_shows_the_state_of_money_and_rights() {
    for (key, body, label, text) in [
        (
            "openrouter",
            r#"{"data":{"label":"x","limit":10,"limit_remaining":7.5,"usage":2.5,"is_free_tier":false}}"#,
            "limit_remaining",
            "7.5",
        ),
        ("stripe_restricted", r#"{"object":"balance","available":[],"livemode":false}"#, "livemode", "false"),
        (
            "xai",
            r#"{"name":"mine","acls":["api-key:model:*"],"team_blocked":false,"api_key_blocked":false,"api_key_disabled":false}"#,
            "acls",
            "api-key:model:*",
        ),
        (
            "huggingface",
            r#"{"name":"me","canPay":false,"auth":{"type":"access_token","accessToken":{"displayName":"mine","role":"fineGrained"}}}"#,
            "role",
            "fineGrained",
        ),
        (
            "gitlab",
            r#"{"id":1,"name":"mine","revoked":false,"active":true,"scopes":["read_api"],"expires_at":"2027-01-01"}"#,
            "expires_at",
            "2027-01-01",
        ),
        (
            "github",
            r#"{"resources":{"core":{"limit":5000,"remaining":4999}},"rate":{"limit":5000,"remaining":4999}}"#,
            "remaining",
            "4999",
        ),
    ] {
        let mut visit = read(&["{{", key, "}}"].concat());
        press(&mut visit, &Event::Press, &support::visit::answer(200, body));
        let verdict = &report(&visit).verdicts[0];
        let fact = verdict.evidence.iter().find(|fact| fact.label == label);
        assert_eq!(fact.map(|fact| fact.text.as_str()), Some(text), "{key}: {:?}", verdict.evidence);
    }
}
