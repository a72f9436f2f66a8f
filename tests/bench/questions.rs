//! How questions in plain words are answered: by a verdict, or by one of the causes that come closest.
//!
//! The questions were written without sight of the data. Whoever works on the ranking looks at those of the odd lines
//! only; those of the even lines show whether it fits more than what was seen.

use std::time::{Duration, Instant};

use key_clinic::diagnosis::nearest::question::Question;
use key_clinic::diagnosis::{self, nearest};
use key_clinic::intake::{self, Origin};
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::providers;
use serde::Deserialize;

use crate::TODAY;

/// A question and its cause.
#[derive(Deserialize)]
struct Asked {
    id: String,
    language: String,
    text: String,
    cause: String,
    /// Causes that are right as well.
    accept: Vec<String>,
}

/// What is wanted, in per cent: the first cause is right, one of three is, and one of the first three hits of the search.
const WANTED: [usize; 3] = [75, 95, 95];
/// What a question may take on average.
const PATIENCE: Duration = Duration::from_millis(1);

/// Prints both halves by language, and with `ids` what fails in the half that may be seen. Whether all is as wanted.
pub fn print(ids: bool) -> bool {
    let all: Vec<Asked> =
        include_str!("questions.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    println!("\n{:<20} texts first three search", "questions");
    // What the files say is read by then, so that the first question builds the index alone.
    providers::gemini();
    let start = Instant::now();
    drop(nearest::nearest("key", None));
    println!("the index of all causes is built in {:?}", start.elapsed());
    let mut is_well = true;
    for (half, place) in [("seen", 0), ("not seen", 1)] {
        for language in ["en", "zh"] {
            let of = all.iter().skip(place).step_by(2).filter(|it| it.language == language);
            is_well &= row(&format!("{half}, {language}"), of, ids && place == 0);
        }
    }
    is_well &= row("all", all.iter(), false);
    let start = Instant::now();
    for asked in &all {
        drop(nearest::nearest(&asked.text, None));
    }
    let each = start.elapsed() / u32::try_from(all.len()).unwrap();
    println!("a question takes {each:?}, of {PATIENCE:?}");
    is_well && each <= PATIENCE
}

fn row<'a>(name: &str, questions: impl Iterator<Item = &'a Asked>, ids: bool) -> bool {
    let mut counts = [0; 3];
    let mut failing = Vec::new();
    let mut texts = 0;
    for asked in questions {
        texts += 1;
        let is_right =
            |cause: &Cause| cause.id() == asked.cause || asked.accept.iter().any(|id| id == cause.id());
        let offered = answers(&asked.text);
        let hits: Vec<Cause> = nearest::search(&asked.text).iter().map(|it| it.cause).take(3).collect();
        counts[0] += usize::from(offered.first().is_some_and(is_right));
        counts[1] += usize::from(offered.iter().any(is_right));
        counts[2] += usize::from(hits.iter().any(is_right));
        if !offered.iter().any(is_right) || !hits.iter().any(is_right) {
            let offered: Vec<&str> = offered.iter().map(|it| it.id()).collect();
            failing.push(format!(
                "    {} {} | {}, not {}",
                asked.id,
                asked.text,
                offered.join(" "),
                asked.cause
            ));
        }
    }
    let shares = counts.map(|count| 100 * count / texts.max(1));
    println!("{name:<20} {texts:5} {:3} % {:3} % {:4} %", shares[0], shares[1], shares[2]);
    if ids {
        for line in failing {
            println!("{line}");
        }
    }
    shares.iter().zip(WANTED).all(|(share, wanted)| *share >= wanted)
}

/// The verdict with its other causes, what is wrong in the text, then the closest: the first three causes of the page.
fn answers(text: &str) -> Vec<Cause> {
    let reading = intake::read(text, Origin::Paste);
    let told = diagnosis::of_text(providers::gemini(), text, &reading, TODAY);
    let question = Question::of(text, &reading, told.as_ref());
    let verdict = told.iter().flat_map(|told| std::iter::once(&told.cause).chain(&told.also)).copied();
    let found = reading.findings.iter().map(|finding| finding.cause);
    let mut shown: Vec<Cause> = Vec::new();
    for cause in verdict.chain(found).chain(question.near.iter().map(|it| it.cause)) {
        if !shown.contains(&cause) {
            shown.push(cause);
        }
    }
    shown.truncate(3);
    shown
}
