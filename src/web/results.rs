//! The right-hand side: verdicts, the ladder, the faults of the text, the report.

use leptos::prelude::*;

use super::findings::findings;
use super::fingerprint::fingerprint;
use super::ladder::ladder;
use super::runs::runs;
use super::takeaway::takeaway;
use super::verdict::verdicts;
use super::{Page, credentials, preview};

/// What fills the shell's region of results.
pub(super) fn results(page: Page) -> impl IntoView {
    html! {
        {verdicts(page)}
        {findings(page)}
        {ladder(page)}
        {runs(page)}
        {fingerprint(page)}
        {takeaway(page)}
    }
}

/// What fills the shell's region between the box and its buttons.
pub(super) fn key(page: Page) -> impl IntoView {
    html! {
        {credentials::credentials(page)}
        {preview::preview(page)}
    }
}
