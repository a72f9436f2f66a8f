//! Every language says the same: as many steps, the same places, commands, names, numbers and quotations.
//!
//! And Chinese is set as Chinese is set.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use key_clinic::intake::Origin;
use key_clinic::knowledge::cause::{Prose, Step};
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::language::Language;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::{Report, report};
use support::cases::{self, Given};
use support::pseudo::Pseudo;
use support::visit::open_in;

#[path = "words/catalogue.rs"]
#[allow(dead_code, reason = "the rules of the copy use the rest")]
mod catalogue;
#[path = "words/drawn.rs"]
mod drawn;
#[path = "words/glossary.rs"]
mod glossary;
#[path = "words/manner.rs"]
#[allow(dead_code, reason = "the rules of the copy use the rest")]
mod manner;
#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "support/proofs.rs"]
mod proofs;
#[path = "words/same.rs"]
mod same;
#[path = "words/written.rs"]
mod written;
use catalogue::{Text, expect_none, texts, texts_in};
use drawn::{facts, sentences};
use manner::is_han;
use same::{CONSOLE, SYSTEMS, blanks, names, numbers, quotations};

/// Every other language beside English, text by text.
fn pairs() -> impl Iterator<Item = (Text, Text)> {
    let others = Language::ALL.into_iter().filter(|language| *language != Language::English);
    others.flat_map(|language| {
        let fits = |text: &Text| !text.part.starts_with("nameless");
        texts_in(Language::English).into_iter().filter(fits).zip(texts_in(language).into_iter().filter(fits))
    })
}

#[track_caller]
fn all_alike(what: &str, advice: &str, alike: impl Fn(&Text, &Text) -> bool) {
    let faulty = pairs().filter(|(english, other)| !alike(english, other));
    expect_none(
        faulty.map(|(english, other)| other.fault(&format!("{what} of {:?}", english.words))),
        advice,
    );
}

#[test]
fn the_same_texts_stand_in_every_language() {
    let names = |language| -> Vec<(String, &str)> {
        let texts = texts_in(language).into_iter().filter(|text| !text.part.starts_with("nameless"));
        texts.map(|text| (text.file, text.part)).collect()
    };
    for language in Language::ALL {
        assert_eq!(names(language), names(Language::English), "{language:?}: a step or a name is missing");
    }
}

#[test]
fn steps_lead_to_the_same_places_with_the_same_commands() {
    let deeds = |prose: &'static Prose| -> Vec<_> {
        prose.steps.iter().map(|Step { place, command, .. }| (*place, *command)).collect()
    };
    for (cause, language) in catalogue::pages() {
        let of = |language| [deeds(cause.prose(language)), deeds(cause.elsewhere(language))];
        assert_eq!(of(language), of(Language::English), "{language:?}: steps of {}", cause.id());
    }
}

#[test]
fn blanks_stay() {
    all_alike("lacks a blank", "Keep every {…}.", |english, other| {
        blanks(english.words) == blanks(other.words)
    });
}

#[test]
fn quotations_stay() {
    all_alike(
        "lacks a quotation",
        "Quote a provider, never translate it; “ ” is for that alone.",
        |english, other| quotations(english.words) == quotations(other.words),
    );
}

#[test]
fn names_stay() {
    all_alike(
        "lacks a name",
        "Keep what has to be recognised, with the translation beside it.",
        |english, other| {
            let of_this_page = matches!(english.part, "characters" | "kind");
            of_this_page || names(english.words).iter().all(|name| other.words.contains(name))
        },
    );
}

#[test]
fn words_of_the_console_stay() {
    all_alike(
        "lacks a word of the console",
        "Write it in English, with the translation beside it.",
        |english, other| {
            CONSOLE.iter().all(|word| !english.words.contains(word) || other.words.contains(word))
        },
    );
}

#[test]
fn numbers_stay() {
    all_alike("lacks a number", "Keep dates, lengths and codes.", |english, other| {
        let found = numbers(other.words);
        numbers(english.words).iter().all(|number| found.contains(number))
    });
}

#[test]
fn nothing_is_left_in_english() {
    // LLM tokens are called so in Chinese too, and a provider's keys as its pages call them.
    let named = |text: &Text| matches!(text.part, "tokens" | "kind" | "nameless" | "nameless_start");
    let in_english = |text: &Text| {
        let systems = if text.part == "systems" { SYSTEMS } else { &[] };
        let known = blanks(text.words).into_iter().chain(systems.iter().copied());
        let outside = known.fold(text.words.to_string(), |rest, known| rest.replace(known, ""));
        outside.contains(|c: char| c.is_ascii_alphabetic()) && !outside.contains(is_han)
    };
    let chinese = texts_in(Language::Chinese).into_iter().filter(|text| !named(text) && in_english(text));
    expect_none(chinese.map(|text| text.fault("has no Han character")), "Write it in Chinese.");
}

#[test]
fn chinese_is_set_as_chinese() {
    let chinese = || texts_in(Language::Chinese).into_iter();
    let shell =
        Language::Chinese.shell().filter_map(|(id, words)| Some([id, ": ", same::setting(words)?].concat()));
    let faulty = chinese().filter_map(|text| Some(text.fault(same::setting(text.words)?))).chain(shell);
    expect_none(faulty, "Full-width marks in Chinese, and a space between Han and Latin letters or digits.");
}

#[test]
fn the_rules_see_what_they_look_for() {
    assert_eq!(
        names("Open AI Studio → API keys. Read .env in Git Bash"),
        ["AI", "Studio", "API", ".env", "Git", "Bash"]
    );
    assert_eq!(numbers("28 May 2026, SHA-1"), ["28", "2026", "1"]);
    assert_eq!(blanks("{a} of {b}"), ["{a}", "{b}"]);
    for right in ["密钥以 AQ. 开头。", "“ByteString”或 401", "在 .env（文件）中", "{host} 的值"]
    {
        assert_eq!(same::setting(right), None, "{right}");
    }
    for wrong in
        ["密钥,值", "密钥以AQ开头", "密钥 。", "(密钥)", "值:1", "密钥  值", "{host}的值", "密钥: 值"]
    {
        assert!(same::setting(wrong).is_some(), "{wrong}");
    }
}

/// What a visitor sees of a text in a language.
fn seen(text: &str, today: Date, language: Language) -> Report {
    let mut visit = open_in(language, today);
    visit.read(text.to_string(), Origin::Paste);
    report(&visit)
}

#[test]
fn a_report_says_the_same_in_every_language() {
    let of_cases = cases::all().into_iter().filter_map(|case| match case.given {
        Given::Text { text, today, .. } => Some((case.name, cases::fill(&text), today.0)),
        _ => None,
    });
    for (name, text, today) in of_cases.chain(proofs::texts()) {
        let english = facts(&seen(&text, today, Language::English));
        for language in Language::ALL {
            let report = seen(&text, today, language);
            assert_eq!(facts(&report), english, "{name}: {language:?}");
            for sentence in sentences(&report) {
                let open = ["{company}", "{provider}", "{note}", "{name}", "{label}", "{tool}", "{title}"];
                assert!(!open.iter().any(|blank| sentence.contains(blank)), "{name}: {sentence}");
                let chinese = language == Language::Chinese;
                assert!(!chinese || sentence.contains(is_han), "{name}: {sentence}");
                assert!(!chinese || !sentence.contains("the service"), "{name}: {sentence}");
            }
        }
    }
}

#[test]
fn whoever_has_no_name_is_called_as_the_language_wants() {
    let text = cases::fill("Error code: 401 - {'error': {'message': '无效的令牌', 'type': 'new_api_error'}}");
    let title = |language| {
        let mut visit = open_in(language, key_clinic::knowledge::timeline::Date::new(2026, 11, 21));
        visit.read(text.clone(), Origin::Paste);
        report(&visit).verdicts.first().map(|verdict| (verdict.id, verdict.title.clone())).unwrap()
    };
    let cause = Cause::KeyInvalid.id();
    assert_eq!(title(Language::English), (cause, "The service does not know this key".to_string()));
    assert_eq!(title(Language::Chinese), (cause, "该服务不认识这个密钥".to_string()));
}

#[test]
fn pseudo_languages_keep_blanks_and_change_the_rest() {
    for text in texts() {
        for pseudo in Pseudo::ALL {
            let changed = pseudo.text(text.words);
            assert_eq!(blanks(&changed), blanks(text.words), "{changed}");
            let (length, before) = (changed.chars().count(), text.words.chars().count());
            assert!(pseudo != Pseudo::Longer || length * 5 >= before * 7, "{changed}");
        }
    }
    assert_eq!(Pseudo::Longer.text("Ask {host}"), "⟦Àšķ {host}~~~~⟧");
    assert_eq!(Pseudo::RightToLeft.text("Ask {host} now"), "\u{202e}Ask\u{202c} {host} \u{202e}now\u{202c}");
    assert_eq!(Pseudo::ALL.map(Pseudo::dir), ["ltr", "rtl"]);
}
