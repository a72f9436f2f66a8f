//! The question of every provider as a command: one per shell, and the box reads what it prints.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use key_clinic::exchange::Request;
use key_clinic::intake::Origin;
use key_clinic::knowledge::provider::Provider;
use key_clinic::knowledge::providers;
use key_clinic::knowledge::timeline::Date;
use key_clinic::remedy::ask;
use key_clinic::report::report;
use key_clinic::visit::Visit;
use support::cases::{self, Given, none};
use support::fill;
use support::visit::{open, pasted};

const TODAY: Date = Date::new(2026, 11, 21);

fn read(text: &str) -> Visit {
    let mut visit = open(TODAY);
    visit.read(fill(text), Origin::Paste);
    visit
}

/// Every provider that can be asked by somebody.
fn asked() -> impl Iterator<Item = &'static Provider> {
    providers::all().iter().filter(|provider| ask::has_command(provider))
}

#[test]
fn every_provider_but_the_tokens_has_a_command_for_each_shell() {
    let without: Vec<_> =
        providers::all().iter().filter(|it| !ask::has_command(it)).map(|it| it.id).collect();
    assert_eq!(without, ["jwt"]);
    for provider in asked() {
        let commands = ask::commands(provider);
        let labels: Vec<_> = commands.iter().map(|(label, _)| *label).collect();
        assert_eq!(labels, ["bash, zsh", "PowerShell", "Windows cmd"], "{}", provider.id);
        if provider.id == "aws" {
            continue;
        }
        for ((label, command), variable) in commands.iter().zip(["$X", "$env:X", "%X%"]) {
            let variable = variable.replace('X', provider.variable);
            assert!(command.contains(&variable), "{} in {label}: {command}", provider.id);
            assert!(command.contains("HTTP %{http_code} from "), "{} in {label}: {command}", provider.id);
            let rest = command.replace("%{http_code}", "");
            assert!(
                !rest.contains('{') || rest.contains("-d ") || rest.contains("| curl"),
                "{label}: {command}"
            );
        }
        // A percent sign before the variable would swallow it.
        assert!(!commands[2].1.split(provider.variable).next().unwrap().contains("%{"), "{}", commands[2].1);
    }
}

#[test]
fn the_commands_are_these() {
    let of =
        |id| ask::commands(providers::by_id(id).unwrap()).into_iter().map(|(_, it)| it).collect::<Vec<_>>();
    assert_eq!(
        of("groq"),
        [
            r#"curl -sS -H "authorization: Bearer $GROQ_API_KEY" "https://api.groq.com/openai/v1/models" -w '\nHTTP %{http_code} from api.groq.com\n'"#,
            r#"curl.exe -sS -H "authorization: Bearer $env:GROQ_API_KEY" "https://api.groq.com/openai/v1/models" -w '\nHTTP %{http_code} from api.groq.com\n'"#,
            r#"curl -sS -H "authorization: Bearer %GROQ_API_KEY%" "https://api.groq.com/openai/v1/models" -w "\nHTTP %{http_code} from api.groq.com\n""#,
        ]
    );
    let vertex = of("vertex_ai");
    assert!(vertex[0].contains(r#" -d '{"contents""#), "{}", vertex[0]);
    assert!(vertex[1].starts_with(r#"'{"contents""#) && vertex[1].contains("-d '@-'"), "{}", vertex[1]);
    assert!(vertex[2].contains(r#" -d "{\"contents\""#), "{}", vertex[2]);
}

#[test]
fn the_box_takes_the_output_of_a_command_back() {
    let mut faults = Vec::new();
    for case in cases::all() {
        let Given::Answer { provider, key, today, http, headers, body, rung: None, verdict, .. } =
            &case.given
        else {
            continue;
        };
        let owner = providers::by_id(provider).unwrap();
        let from = owner.list.as_ref().map_or(owner.name, Request::host);
        // What the headers tell is not printed, and a text tells no kind of key.
        if provider == "gemini" || !headers.keys().all(|name| name == "content-type") {
            continue;
        }
        let text = format!("{}\nHTTP {http} from {from}\n", cases::body(body, key));
        let shown = pasted(&text, today.0);
        let read = shown.verdicts.first().map(|it| (it.provider, it.id));
        if read != Some((owner.id, verdict.as_str())) {
            faults.push(format!("{}: {read:?}", case.name));
        }
    }
    none(&faults);
}

#[test]
fn what_stands_around_the_output_does_no_harm() {
    let [bash, ..] = &ask::commands(providers::by_id("deepseek").unwrap())[..] else { panic!() };
    let balance = |money: &str, is: bool| {
        format!(
            "{{\"is_available\":{is},\"balance_infos\":[{{\"currency\":\"USD\",\"total_balance\":\"{money}\"}}]}}\nHTTP 200 from api.deepseek.com\n"
        )
    };
    let none = balance("0.00", false);
    for text in [
        none.clone(),
        format!("$ {}\n{none}$ ", bash.1),
        format!("{}{none}", balance("7.00", true)),
        none.replace('\n', "\r\n"),
    ] {
        let shown = pasted(&text, TODAY);
        let verdict = &shown.verdicts[0];
        assert_eq!((verdict.provider, verdict.id), ("deepseek", "credits_depleted"), "{text}");
        let tells = |text: &str| verdict.evidence.iter().any(|fact| fact.text == text);
        assert!(tells("0.00") && tells("USD") && !tells("7.00"), "{:?}", verdict.evidence);
    }
    let good = pasted(&balance("7.00", true), TODAY);
    assert_eq!(good.verdicts[0].id, "key_accepted", "good news is told as well");
    let strange = pasted("{\"a\":1}\nHTTP 200 from evil.example\n", TODAY);
    assert!(strange.verdicts.is_empty(), "nobody that this page knows");
}

#[test]
fn whoever_pastes_no_key_gets_the_command() {
    let mut visit = open(TODAY);
    assert!(report(&visit).by_hand.is_none());
    assert_eq!(visit.choices().len(), asked().count());
    visit.choose_provider("replicate");
    assert!(report(&visit).by_hand.unwrap().command.contains("$REPLICATE_API_TOKEN"));
    assert_eq!(visit.request(), None);
    for provider in asked().filter(|it| it.list.is_some() && it.id != "aws") {
        let key = match provider.id {
            "gemini" => "auth",
            "vertex_ai" => continue,
            id => id,
        };
        let mut visit = read(&["{{", key, "}}"].concat());
        visit.choose_provider(provider.id);
        assert!(report(&visit).by_hand.is_some(), "{}", provider.id);
        assert!(report(&visit).request.is_some(), "{}", provider.id);
    }
}
