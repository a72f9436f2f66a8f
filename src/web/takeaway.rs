//! The report to take away: the preview is what is copied.

use leptos::prelude::*;

use super::{Page, clipboard};

/// The report's text and its copy button.
pub(super) fn takeaway(page: Page) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let markdown = page.part(|report| report.markdown.clone());
    let text = move || page.report.with_untracked(|report| report.markdown.clone());
    html! {
        <section class="takeaway" aria-labelledby="takeaway" hidden=move || {markdown.with(Option::is_none)}>
            <h2 id="takeaway">{words.report}</h2>
            <p class="small">{words.report_note}</p>
            {clipboard::copy_button(page, "copy-report", words.copy_report, text)}
            <details>
                <summary>{words.report_preview}</summary>
                <pre data-report="" tabindex="0" translate="no">{move || markdown.get()}</pre>
            </details>
        </section>
    }
}
