//! The right-hand side: verdicts, the ladder, the faults of the text, the report.

use leptos::prelude::*;

use super::comparisons::comparisons;
use super::element::{El, live};
use super::findings::{example, findings, marked, remarks};
use super::fingerprint::fingerprint;
use super::ladder::ladder;
use super::nearest::nearest;
use super::remedies::{corrected, guides, letter, tools};
use super::runs::runs;
use super::takeaway::takeaway;
use super::timeline::timeline;
use super::verdict::verdicts;
use super::{Page, credentials, preview};
use crate::report::Report;

/// What fills the shell's region of results. Every part is drawn by itself, so that a new one moves no other's
/// elements: fields keep what is written in them, and an open preview stays open.
pub(super) fn results(page: Page) -> Vec<AnyView> {
    vec![
        part(page, example),
        part(page, verdicts),
        part(page, remarks),
        part(page, nearest),
        part(page, marked),
        part(page, findings),
        part(page, corrected),
        part(page, tools),
        part(page, timeline),
        part(page, ladder),
        part(page, comparisons),
        runs(page),
        part(page, guides),
        fingerprint(page),
        part(page, letter),
        part(page, takeaway),
    ]
}

/// What fills the shell's region between the box and its buttons.
pub(super) fn key(page: Page) -> Vec<AnyView> {
    vec![part(page, credentials::credentials), part(page, preview::preview)]
}

/// A part of the page, drawn anew with each report.
pub(super) fn part(page: Page, draw: fn(Page, &Report) -> Vec<El>) -> AnyView {
    live(move || page.report.with(|report| draw(page, report)))
}
