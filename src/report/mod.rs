//! A visit in a language, redacted: everything that is shown or copied. Views draw it and decide nothing.

mod announcement;
mod answerer;
mod asking;
pub mod catalogue;
mod characters;
mod clock;
mod compared;
mod evidence;
mod example;
mod fill;
mod fingerprint;
mod guide;
mod json;
mod ladder;
mod letter;
mod markdown;
mod marked;
mod nearest;
pub mod quota;
mod reading;
mod run;
mod sharing;
mod step;
mod tells;
mod timeline;
mod tools;
mod verdict;
pub mod wait;
mod way;

use crate::check::Phase;
use crate::intake;
use crate::knowledge::language::Words;
use crate::redact::Withheld;
use crate::visit::{FileNote, Visit};

pub use asking::{Choices, RequestLines};
pub use compared::{CompareLines, ComparedLine};
pub use fingerprint::{CommandLine, FingerprintLines, OutcomeLine};
pub use guide::{GuideLines, OptionLine};
pub use ladder::RungLine;
pub use marked::Segment;
pub use nearest::NearLine;
pub use quota::LimitLines;
pub use reading::{CredentialLine, FindingLine};
pub use run::{ModelLines, RunLines};
pub use step::StepLine;
pub use timeline::MomentLine;
pub use tools::ToolLine;
pub use verdict::{Alternative, Fact, Verdict, VerifyLines};
pub use wait::{PointLine, WaitLines};
pub use way::StationLine;

use fill::fill;

/// Everything on the page that depends on what was pasted and answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub credentials: Vec<CredentialLine>,
    pub findings: Vec<FindingLine>,
    /// That all of this is an example.
    pub example: Option<&'static str>,
    /// That the secret is gone and this was kept.
    pub expired: Option<&'static str>,
    /// What there is to say about the file that was read.
    pub file: Option<&'static str>,
    /// A remark where there is neither a finding nor a verdict.
    pub remark: Option<&'static str>,
    /// The pasted error text held a secret: what to do if it was posted.
    pub notice: Option<&'static str>,
    /// The pasted text with its faults marked and its secrets dotted out.
    pub marked: Vec<Segment>,
    pub request: Option<RequestLines>,
    /// Why there is nothing to press, where a credential was recognised.
    pub unasked: Option<String>,
    /// Whom to choose among, where the key does not tell whose it is, or where there is none.
    pub choices: Option<Choices>,
    /// The commands that ask instead of this page.
    pub by_hand: Option<VerifyLines>,
    pub rungs: Vec<RungLine>,
    /// The model that the upper rungs ask for; none until the key was accepted.
    pub model: Option<ModelLines>,
    /// Requests that would settle the check's verdict, each on its own press.
    pub comparisons: Option<Section<CompareLines>>,
    /// The check's verdict, then the text's.
    pub verdicts: Vec<Verdict>,
    /// The causes that come closest, where no rule decides.
    pub nearest: Option<Section<NearLine>>,
    /// What the tool reads that the question names.
    pub named_tool: Option<ToolLine>,
    /// Codes to press, where the text says nothing of what failed.
    pub codes: &'static [&'static str],
    /// Where on its way the first verdict's cause stops the request.
    pub way: Vec<StationLine>,
    /// What changed in 2026, where what was found is about the kind of the key.
    pub timeline: Option<Section<MomentLine>>,
    /// The pasted command or lines without their faults, to copy; the key stands there as `$GEMINI_API_KEY`.
    pub corrected: Option<Section<String>>,
    /// Which variable wins, per tool; none where no variable is the matter.
    pub tools: Option<Section<ToolLine>>,
    /// The systems to choose from; none while nothing depends on it.
    pub systems: Option<Section<OptionLine>>,
    /// What is worth doing beside the cures, for what was found, on the chosen system.
    pub guides: Vec<GuideLines>,
    /// How long the cure takes to hold.
    pub wait: Option<WaitLines>,
    /// A message to whoever administers the project, to copy.
    pub letter: Option<Section<String>>,
    /// The chosen key's fingerprint, and how to see that of a program.
    pub fingerprint: Option<FingerprintLines>,
    pub busy: bool,
    /// What is being waited for.
    pub waiting: Option<String>,
    /// For the live region: one short sentence.
    pub announcement: String,
    /// Whether the cleaned key can be copied.
    pub cleaned: bool,
    /// Whether what is shared may name projects and addresses.
    pub discloses: bool,
    /// The tokens that what is shared withholds, or that the visitor let pass.
    pub withheld: Vec<Withheld>,
    /// The report to take away; none while there is nothing to tell. What is shown is what is copied.
    pub markdown: Option<String>,
    /// The same for programs.
    pub json: Option<String>,
}

/// A heading, what to know first, and what stands below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section<T> {
    pub heading: &'static str,
    pub note: &'static str,
    pub lines: Vec<T>,
}

impl<T> Section<T> {
    /// None where nothing would stand below.
    fn of(heading: &'static str, note: &'static str, lines: Vec<T>) -> Option<Self> {
        if lines.is_empty() { None } else { Some(Self { heading, note, lines }) }
    }
}

/// The codes that are met most often, for whoever has nothing else to say.
pub const CODES: &[&str] = &["400", "401", "403", "404", "429", "500", "API_KEY_INVALID", "CORS"];

/// Draws up the report of a visit.
pub fn report(visit: &Visit) -> Report {
    let words = visit.setting.language.words();
    let redactor = visit.redactor();
    let mut verdicts = verdict::verdicts(visit, words, &redactor);
    for step in verdicts.iter_mut().flat_map(|verdict| &mut verdict.steps) {
        step.shared_url = step.link.as_ref().and_then(|(_, url)| sharing::address(url, visit, words));
    }
    let mut credentials = reading::credentials(visit, words);
    // What stands in front of a secret may be another one.
    for line in &mut credentials {
        line.place = redactor.redact(&line.place);
        line.shared_place = sharing::shared(&line.place, visit, words);
    }
    let findings = reading::findings(visit, words);
    let mut report = Report {
        example: visit.is_example().then_some(words.example),
        expired: visit.is_expired().then_some(words.expired),
        file: visit.file_note().map(|note| file(note, words)),
        notice: notice(visit, words),
        remark: remark(visit, words, &verdicts),
        nearest: None,
        named_tool: None,
        codes: &[],
        marked: marked::marked(visit, words, &redactor),
        request: asking::request(visit, words),
        unasked: asking::unasked(visit, words),
        choices: asking::choices(visit, words),
        by_hand: asking::by_hand(visit, words),
        rungs: ladder::rungs(visit, words),
        model: run::model(visit, words, &redactor),
        comparisons: Section::of(
            words.compare,
            words.compare_note,
            compared::comparisons(visit, words, &redactor),
        ),
        fingerprint: fingerprint::fingerprint(visit, words, &redactor),
        corrected: tools::corrected(visit, words, &redactor),
        way: way::way(&verdicts, words),
        timeline: None,
        tools: None,
        systems: None,
        guides: Vec::new(),
        wait: wait::wait(visit, words),
        letter: letter::letter(&verdicts, visit, words),
        busy: visit.is_busy(),
        waiting: waiting(visit, words),
        cleaned: visit.chosen().is_some_and(|found| found.cleaned),
        announcement: String::new(),
        discloses: visit.disclosure.owners,
        withheld: Vec::new(),
        markdown: None,
        json: None,
        credentials,
        findings,
        verdicts,
    };
    if visit.is_example() {
        example::close(&mut report);
    }
    if let (Some(verdict), Some(_)) =
        (report.verdicts.first_mut(), report.wait.as_ref().and_then(|it| it.again.as_ref()))
    {
        // The timer's end leads there already.
        verdict.next = None;
    }
    if !visit.is_expired() && !visit.is_busy() {
        report.nearest =
            Section::of(words.close, words.close_note, nearest::nearest(visit, words, &redactor));
        report.named_tool = nearest::tool(visit, words);
        if report.nearest.is_some() {
            report.remark = report.remark.filter(|remark| *remark != words.nothing_close);
        } else if report.remark == Some(words.nothing_close) {
            report.codes = CODES;
        }
    }
    report.guides = guide::guides(&report, visit);
    report.tools = tools::tools(&report, visit, words);
    report.systems = guide::systems(&report, visit, words);
    report.timeline = timeline::timeline(&report, visit, words);
    report.announcement = announcement::announcement(&report, words);
    report.markdown = markdown::markdown(&report, visit, words);
    report.json = report.markdown.as_ref().map(|_| json::json(&report, visit, words));
    if report.markdown.is_some() {
        report.withheld = sharing::withheld(&report);
    }
    report
}

/// The cleaned key itself, for its own copy button. The only text of this module that is not redacted.
pub fn cleaned_key(visit: &Visit) -> Option<String> {
    visit.chosen().map(|found| found.credential.reveal(str::to_string))
}

fn remark(visit: &Visit, words: &Words, verdicts: &[Verdict]) -> Option<&'static str> {
    let reading = visit.reading();
    if visit.is_blank() || !verdicts.is_empty() || !reading.findings.is_empty() {
        return None;
    }
    Some(match reading.credentials.is_empty() {
        false => words.no_finding,
        true if intake::reads_variable(visit.text()) => words.key_elsewhere,
        true => words.nothing_close,
    })
}

/// An error text is pasted in public more often than a bare key is.
fn notice(visit: &Visit, words: &Words) -> Option<&'static str> {
    if visit.is_expired() {
        return None;
    }
    let held = visit.reading().credentials.iter().any(|found| found.kind.id != "project_id");
    (visit.told().is_some() && held).then_some(words.held_secret)
}

const fn file(note: FileNote, words: &Words) -> &'static str {
    match note {
        FileNote::Empty => words.file_empty,
        FileNote::Unreadable => words.file_unreadable,
        FileNote::Utf16 => words.file_utf16,
    }
}

/// How long has been waited, and what to make of it; nothing before the third second.
pub fn waited(seconds: u32, words: &Words) -> Option<String> {
    (seconds >= 3).then(|| fill(words.waited, &[("seconds", &seconds.to_string())]))
}

fn waiting(visit: &Visit, words: &Words) -> Option<String> {
    let host = visit.request()?.host();
    match visit.phase() {
        Phase::Asking => Some(fill(words.asking, &[("host", host)])),
        Phase::Probing(_) => Some(fill(words.probing, &[("host", host)])),
        Phase::Idle | Phase::Done(_) => None,
    }
}
