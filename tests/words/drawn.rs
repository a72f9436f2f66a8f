//! What a report says, and what of it no language changes.

use key_clinic::report::Report;

/// What of a report is the same in every language.
pub(crate) fn facts(report: &Report) -> Vec<String> {
    let verdicts = report.verdicts.iter().flat_map(|verdict| {
        let steps = verdict.steps.iter().map(|step| format!("{:?} {:?}", step.link, step.command));
        let others = verdict.also.iter().map(|other| other.id.to_string());
        [verdict.id.to_string(), verdict.certainty.id().to_string()].into_iter().chain(others).chain(steps)
    });
    let found = report.findings.iter().map(|line| format!("{} {}", line.id, line.steps.len()));
    let keys = report.credentials.iter().map(|line| format!("{} {}", line.provider, line.kind));
    let guides = report.guides.iter().flat_map(|guide| {
        let steps = guide.steps.iter().map(|step| format!("{:?} {:?}", step.link, step.command));
        steps.chain([guide.id.to_string()])
    });
    verdicts.chain(found).chain(keys).chain(guides).collect()
}

/// Every sentence of it that a visitor reads.
pub(crate) fn sentences(report: &Report) -> Vec<&str> {
    let verdicts = report.verdicts.iter().flat_map(|verdict| {
        let steps = verdict.steps.iter().map(|step| step.text.as_str());
        let also = verdict.also.iter().flat_map(|other| [other.title.as_str(), other.settle.as_str()]);
        [verdict.title.as_str(), &verdict.meaning, verdict.certainty_word, verdict.severity_word]
            .into_iter()
            .chain(steps)
            .chain(also)
    });
    let found = report.findings.iter().flat_map(|line| {
        [&*line.title, &line.meaning, line.certainty_word]
            .into_iter()
            .chain(line.details.iter().map(String::as_str))
    });
    let guides = report
        .guides
        .iter()
        .flat_map(|guide| guide.steps.iter().map(|step| step.text.as_str()).chain([guide.title]));
    let tools = report.tools.iter().flat_map(|section| &section.lines);
    let tools = tools.flat_map(|line| line.note.into_iter().chain([line.text.as_str()]));
    let letter = report.letter.iter().flat_map(|section| section.lines.iter().map(String::as_str));
    let rest = tools.chain(letter).chain(report.wait.iter().map(|wait| wait.text));
    verdicts.chain(found).chain(guides).chain(rest).chain(report.markdown.as_deref()).collect()
}
