//! The copy rules, over the words of every cause in every language.
//!
//! Each rule names the file at fault and says what to do; one run lists all faults.

use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::language::Language;

#[path = "words/catalogue.rs"]
mod catalogue;
#[path = "words/manner.rs"]
mod manner;
use catalogue::{
    Text, command_fault, expect_none, header_values, holds_key, pages, parts, step_commands, texts, unquoted,
    variables,
};
use manner::{banned, count, most, says, sentences, starts_with_a_verb, stilted, width};

/// Advice that has become wrong, or that sends the key to somebody else; lower case.
const OUTDATED: &[&str] = &[
    "gemini-2.0-flash",
    "add bearer",
    "add “bearer",
    "laozhang",
    "one-api",
    "new-api",
    "relay",
    "third-party proxy",
    "添加 bearer",
    "加上 bearer",
    "中转",
    "第三方代理",
];

#[test]
fn nothing_is_empty() {
    let empty = texts().into_iter().filter(|text| text.words.trim().is_empty());
    expect_none(empty.map(|text| text.fault("is empty")), "Write the missing words.");
    let stepless = pages().filter(|(cause, language)| cause.prose(*language).steps.is_empty());
    let fault = |(cause, language): (Cause, Language)| {
        format!("src/knowledge/data/causes/{}.toml: {language:?}: has no step", cause.id())
    };
    expect_none(stepless.map(fault), "Say at least one thing that the visitor can do.");
}

#[test]
fn titles_fit_a_line() {
    let long = |text: &Text| width(text.words) > 60 || count(text.words, text.language) > most(text.language);
    let faulty = parts(&["title", "told"]).filter(long);
    expect_none(faulty.map(|text| text.fault("is too long")), "Say it in 60 letters, or 30 Han characters.");
}

#[test]
fn titles_are_plain_statements() {
    let ends = ['.', '?', '…', ':', '。', '？', '：', '，'];
    let marked = parts(&["title", "told"]).filter(|text| text.words.ends_with(ends));
    expect_none(marked.map(|text| text.fault("ends with a mark")), "Drop the mark at the end.");
}

#[test]
fn titles_differ() {
    let titles = || parts(&["title"]).filter(|text| text.file.starts_with("src/knowledge/data/causes"));
    let same = titles().filter(|text| titles().filter(|other| other.words == text.words).count() > 1);
    expect_none(same.map(|text| text.fault("is used twice")), "Say what makes this cause another one.");
}

#[test]
fn first_steps_fit_a_line() {
    let long = parts(&["first step"]).filter(|text| count(text.words, text.language) > most(text.language));
    expect_none(long.map(|text| text.fault("is too long to be the first")), "Say it in one short sentence.");
}

#[test]
fn meanings_are_one_to_three_sentences() {
    let long = parts(&["meaning"]).filter(|text| sentences(text.words, text.language).len() > 3);
    expect_none(long.map(|text| text.fault("has more than three sentences")), "Keep what the visitor needs.");
}

#[test]
fn settling_takes_one_sentence() {
    let long = parts(&["settle"]).filter(|text| sentences(text.words, text.language).len() > 1);
    expect_none(
        long.map(|text| text.fault("has several sentences")),
        "Name the one thing that would show it.",
    );
}

#[test]
fn sentences_are_short() {
    let long = |text: &Text| {
        let sentences = sentences(text.words, text.language);
        sentences.iter().any(|part| count(part, text.language) > most(text.language))
    };
    let faulty =
        parts(&["title", "meaning", "settle", "first step", "step", "told", "todo", "note", "price"]);
    let faulty = faulty.filter(long);
    expect_none(
        faulty.map(|text| text.fault("has a sentence of over 20 words, or 45 characters")),
        "Cut it in two.",
    );
}

#[test]
fn steps_and_settling_start_with_a_verb() {
    let told = parts(&["first step", "step", "settle", "todo"]);
    let faulty = told.filter(|text| !starts_with_a_verb(text.words, text.language));
    expect_none(
        faulty.map(|text| text.fault("does not start with a verb")),
        "Start with what to do; a verb that tests/words/manner.rs lacks may be added there.",
    );
}

#[test]
fn prose_ends_with_its_mark() {
    let open = parts(&["meaning", "settle", "first step", "step", "todo", "note", "price"])
        .filter(|text| !text.words.ends_with(if text.language == Language::English { '.' } else { '。' }));
    expect_none(open.map(|text| text.fault("has no mark at its end")), "End it as the language does.");
}

#[test]
fn no_text_blames_pleads_or_shouts() {
    let faulty = |text: &Text| {
        let words = unquoted(text.words);
        words.contains(['!', '—']) || !banned(&words, text.language).is_empty()
    };
    expect_none(
        texts().into_iter().filter(faulty).map(|text| text.fault("holds a banned word")),
        "Say what is the matter; put a provider's own words between “ and ”.",
    );
}

#[test]
fn english_is_plain() {
    let english = texts().into_iter().filter(|text| text.language == Language::English);
    let faulty = english.filter(|text| !stilted(&unquoted(text.words)).is_empty());
    let shell = Language::English.shell().filter(|(_, words)| !stilted(&unquoted(words)).is_empty());
    let shell = shell.map(|(id, words)| format!("languages/en.toml: shell.{id}: {words:?}"));
    expect_none(
        faulty.map(|text| text.fault("is stilted")).chain(shell),
        "Write it as a technical writer would; see STILTED in tests/words/manner.rs.",
    );
}

#[test]
fn quotations_are_closed() {
    let open = |text: &Text| text.words.matches('“').count() != text.words.matches('”').count();
    let faulty = texts().into_iter().filter(open);
    expect_none(faulty.map(|text| text.fault("has an open quotation")), "Close it with ”.");
}

#[test]
fn no_advice_is_outdated_or_sends_the_key_away() {
    // A part of iCloud, and nobody's relay for keys.
    let plain = |words: &str| words.to_lowercase().replace("icloud private relay", "");
    let outdated = |words: &str| OUTDATED.iter().any(|old| plain(words).contains(old));
    let in_texts = texts().into_iter().filter(|text| outdated(text.words));
    expect_none(in_texts.map(|text| text.fault("is outdated")), "See OUTDATED in tests/words.rs.");
    let in_commands = step_commands().filter(|(_, command)| outdated(command));
    expect_none(
        in_commands.map(|(cause, command)| command_fault(cause, "is outdated", command)),
        "See OUTDATED in tests/words.rs.",
    );
}

#[test]
fn nothing_looks_like_a_key() {
    let in_texts = texts().into_iter().filter(|text| holds_key(text.words));
    expect_none(in_texts.map(|text| text.fault("looks like a key")), "Describe the key instead.");
    let in_commands = step_commands().filter(|(_, command)| holds_key(command));
    expect_none(
        in_commands.map(|(cause, command)| command_fault(cause, "looks like a key", command)),
        "Read the key from $GEMINI_API_KEY.",
    );
}

#[test]
fn commands_read_the_key_from_its_variable() {
    let own = |value: &str| {
        ["$GEMINI_API_KEY", "${GEMINI_API_KEY}", "$env:GEMINI_API_KEY", "%GEMINI_API_KEY%"]
            .iter()
            .any(|variable| value.starts_with(variable))
    };
    let other = |name: &&str| name.contains("KEY") && *name != "GEMINI_API_KEY";
    let faulty = step_commands().filter(|(_, command)| {
        variables(command).iter().any(other)
            || !header_values(command).into_iter().all(own)
            || ["key=$", "YOUR_", "your_", "your-"].iter().any(|sample| command.contains(sample))
    });
    expect_none(
        faulty.map(|(cause, command)| command_fault(cause, "takes the key from elsewhere", command)),
        "Read the key from $GEMINI_API_KEY, or as the shell writes it, and send it in a header.",
    );
}

#[test]
fn bearer_goes_to_no_native_gemini_address() {
    let native = |command: &str| {
        command.contains("Bearer")
            && command.contains("generativelanguage.googleapis.com")
            && !command.contains("/openai")
    };
    let faulty = step_commands().filter(|(_, command)| native(command));
    expect_none(
        faulty.map(|(cause, command)| command_fault(cause, "sends Bearer to a native address", command)),
        "Send x-goog-api-key there; only addresses under /openai read Bearer.",
    );
}

#[test]
fn the_rules_see_what_they_look_for() {
    let (english, chinese) = (Language::English, Language::Chinese);
    assert_eq!(
        sentences("Look at AQ. or AIza. Open .env. Done", english),
        ["Look at AQ. or AIza.", "Open .env.", "Done"]
    );
    assert_eq!(sentences("密钥以 AQ. 开头。打开 .env。", chinese), ["密钥以 AQ. 开头。", "打开 .env。"]);
    assert_eq!((count("打开 .env 和 VS Code。", chinese), width("打开，a")), (6, 7));
    assert!(
        starts_with_a_verb("若密钥已泄露，吊销它。", chinese) && !starts_with_a_verb("密钥已泄露。", chinese)
    );
    assert_eq!(banned("发送请求，申请配额", chinese), [""; 0]);
    assert_eq!(banned("请重试", chinese), ["请"]);
    assert_eq!(stilted("It stands in the address; the project id"), ["stands", "project id", "address"]);
    assert_eq!(stilted("The IP addresses and the project ID are understood"), [""; 0]);
    assert_eq!(unquoted("says “not valid” here").split_whitespace().collect::<Vec<_>>(), ["says", "here"]);
    assert!(says("Is it Valid?", "valid") && !says("The validity", "valid"));
    assert!(holds_key(&format!("x {}{}", "AIza", "b".repeat(35))) && !holds_key("AIza and 35 characters"));
    assert_eq!(variables("\"$env:A_KEY\" ${B} %C%").first(), Some(&"A_KEY"));
    assert_eq!(header_values("-H \"x-goog-api-key: $GEMINI_API_KEY\""), ["$GEMINI_API_KEY\""]);
}
