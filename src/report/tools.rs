//! Which variable wins, for each tool that the visitor may use; and the text without its faults.

use super::fill::fill;
use super::{Report, Section};
use crate::intake::sets;
use crate::knowledge::language::Words;
use crate::knowledge::providers;
use crate::knowledge::tools::{self, Tool};
use crate::redact::Redactor;
use crate::visit::Visit;

/// A tool to choose, and what it does with the variables of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolLine {
    pub id: &'static str,
    pub label: &'static str,
    /// The variable of the text that wins there.
    pub wins: Option<&'static str>,
    /// What it reads, and which wins, in one or two sentences.
    pub text: String,
    pub note: Option<&'static str>,
}

/// Causes about which variable is read.
const WANT: &[&str] =
    &["both_variables_set", "duplicate_variable", "unread_variable_name", "env_var_not_found", "key_missing"];

/// None where no variable is the matter.
pub fn tools(report: &Report, visit: &Visit, words: &Words) -> Option<Section<ToolLine>> {
    let asks = visit.provider().id == providers::GEMINI;
    let verdicts = report.verdicts.iter().filter(|it| it.provider == providers::GEMINI).map(|it| it.id);
    let mut ids = report.findings.iter().filter(|_| asks).map(|it| it.id).chain(verdicts);
    let named = |tool: &Tool| tool.reads.iter().any(|name| sets(visit.text(), name));
    if !ids.any(|id| WANT.contains(&id)) && !tools::all().iter().any(named) {
        return None;
    }
    let all = tools::all().iter().map(|tool| line(tool, visit, words)).collect();
    Section::of(words.tools, words.tools_note, all)
}

pub fn line(tool: &Tool, visit: &Visit, words: &Words) -> ToolLine {
    let wins = tool.reads.iter().copied().find(|name| sets(visit.text(), name));
    let sentence = if wins.is_some() { words.tool_wins } else { words.tool_reads };
    ToolLine {
        id: tool.id,
        label: tool.label,
        wins,
        text: fill(
            sentence,
            &[
                ("tool", tool.label),
                ("reads", &tool.reads.join(words.and_then)),
                ("name", wins.unwrap_or_default()),
            ],
        ),
        note: tool.note.as_ref().map(|note| *note.get(visit.setting.language)),
    }
}

/// The corrected text. What the redactor would touch is not copied from here.
pub fn corrected(visit: &Visit, words: &Words, redactor: &Redactor) -> Option<Section<String>> {
    let text = visit.corrected().filter(|_| !visit.is_expired())?;
    let clean = redactor.is_clean(text).then(|| text.to_owned());
    Section::of(words.corrected, words.corrected_note, clean.into_iter().collect())
}
