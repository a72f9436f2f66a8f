//! What leaves the page as a copy: evidence as it may be shared, and written so that nothing in it takes effect where
//! it is pasted.

use super::characters;
use super::fill::fill;
use super::{Fact, Report};
use crate::knowledge::language::Words;
use crate::knowledge::providers;
use crate::redact::{Shared, Withheld, is_invisible, share};
use crate::visit::Visit;

/// A text that is not the page's own, as it may be shared.
pub fn shared(text: &str, visit: &Visit, words: &Words) -> Shared {
    share(text, &visit.disclosure, |count| {
        let sentence = if count == 1 { words.withheld_one } else { words.withheld };
        fill(sentence, &[("count", &count.to_string())])
    })
}

/// A label and words of the page itself.
pub fn own(label: &str, text: String) -> Fact {
    Fact { label: label.to_string(), text, shared: None }
}

/// A label and what somebody else said; `text` is redacted already.
pub fn quoted(label: &str, text: String, visit: &Visit, words: &Words) -> Fact {
    let shared = Some(shared(&text, visit, words));
    Fact { label: label.to_string(), text, shared }
}

impl Fact {
    /// The text as it may be shared.
    pub fn shared(&self) -> &str {
        self.shared.as_ref().map_or(&self.text, |shared| &shared.text)
    }
}

/// Every token that the shared texts withhold, once, in the order of the report.
pub fn withheld(report: &Report) -> Vec<Withheld> {
    let verdicts = report.verdicts.iter().flat_map(|verdict| &verdict.evidence);
    let compared = report.comparisons.iter().flat_map(|section| &section.lines);
    let compared = compared.filter_map(|line| line.outcome.as_ref()).flat_map(|outcome| &outcome.evidence);
    let facts = verdicts.chain(compared).filter_map(|fact| fact.shared.as_ref());
    let places = report.credentials.iter().map(|line| &line.shared_place);
    let steps = report.verdicts.iter().flat_map(|verdict| &verdict.steps);
    let links = steps.filter_map(|step| step.shared_url.as_ref());
    let mut all: Vec<Withheld> = Vec::new();
    for token in facts.chain(places).chain(links).flat_map(|shared| &shared.withheld) {
        if !all.contains(token) {
            all.push(token.clone());
        }
    }
    all
}

/// An address that an answer had a part in, as it may be shared; none where it is a constant of a provider.
pub fn address(url: &str, visit: &Visit, words: &Words) -> Option<Shared> {
    let known = providers::all().iter().flat_map(|provider| &provider.places).any(|link| link.url == url);
    (!known).then(|| shared(url, visit, words))
}

/// A quotation as code of Markdown, on one line: no image, mention, reference or comment in it takes effect.
pub fn code(text: &str, words: &Words) -> String {
    let line = plain(text, words).split_whitespace().collect::<Vec<_>>().join(" ");
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    // A space keeps the quotation's own backtick from the fence.
    let line = if line.is_empty() { " ".to_string() } else { line };
    let pad = if line.starts_with('`') || line.ends_with('`') { " " } else { "" };
    [&fence, pad, &line, pad, &fence].concat()
}

/// The text with every control, bidirectional mark and invisible character written by name.
pub fn plain(text: &str, words: &Words) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        let speaks = character.is_control() && !matches!(character, '\n' | '\t' | '\r');
        if speaks
            || is_invisible(character)
            || matches!(character, '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}')
        {
            plain.extend(["‹", &characters::name(character, words), "›"]);
        } else {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::language::Language;

    #[test]
    fn code_keeps_what_is_in_it() {
        let words = Language::English.words();
        assert_eq!(code("a `b` ![p](x)", words), "``a `b` ![p](x)``");
        assert_eq!(code("`", words), "`` ` ``");
        assert_eq!(code("", words), "` `");
        assert_eq!(code("a\n\n<!-- b", words), "`a <!-- b`");
    }

    #[test]
    fn what_cannot_be_seen_is_named() {
        let words = Language::English.words();
        for character in
            ['\0', '\u{1b}', '\u{202e}', '\u{2066}', '\u{200b}', '\u{7f}', '\u{85}', '\u{e0041}', '\u{2028}']
        {
            let text = plain(&format!("a{character}b"), words);
            assert!(
                !text.contains(character) && text.contains(&format!("U+{:04X}", u32::from(character))),
                "{text}"
            );
        }
        assert_eq!(plain("tab\tand\nline", words), "tab\tand\nline");
    }
}
