//! The faults of the text, and the text itself with its faults marked.

use leptos::prelude::*;

use super::Page;
use super::verdict::steps;
use crate::report::{FindingLine, Segment};

/// The marked text, and the list of its faults.
pub(super) fn findings(page: Page) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let lines = page.part(|report| report.findings.clone());
    let remark = page.part(|report| report.remark);
    let notice = page.part(|report| report.notice);
    let marked = page.part(|report| report.marked.clone());
    html! {
        <p class="remark" hidden=move || {notice.get().is_none()}>{move || notice.get()}</p>
        <p class="remark" hidden=move || {remark.get().is_none()}>{move || remark.get()}</p>
        <section class="marked" aria-labelledby="marked" hidden=move || {marked.with(Vec::is_empty)}>
            <h2 id="marked">{words.your_text}</h2>
            <pre tabindex="0" aria-labelledby="marked" translate="no">
                {move || marked.get().into_iter().map(segment).collect_view()}
            </pre>
        </section>
        <section class="findings" aria-labelledby="findings" hidden=move || {lines.with(Vec::is_empty)}>
            <h2 id="findings">{words.found_in_text}</h2>
            <ul>{move || lines.get().into_iter().map(|line| finding(page, line)).collect_view()}</ul>
        </section>
    }
}

fn finding(page: Page, line: FindingLine) -> impl IntoView {
    let FindingLine { id, certainty, certainty_word, title, meaning, details, steps: cure } = line;
    let places = details.into_iter().map(|detail| html! { <span>{detail}</span> }).collect_view();
    html! {
        <li data-finding=id data-certainty=certainty.id()>
            <h3>{title}</h3>
            <p class="detail">
                <span class="certainty">{certainty_word}</span>
                {places}
            </p>
            <p>{meaning}</p>
            {steps(page, cure)}
        </li>
    }
}

fn segment(segment: Segment) -> AnyView {
    let Segment { text, mark, secret, named } = segment;
    match mark {
        Some((id, title)) => {
            html! { <mark data-mark=id title=title class:named=named class:secret=secret>{text}</mark> }
                .into_any()
        }
        None if secret => html! { <span class="secret">{text}</span> }.into_any(),
        None => text.into_any(),
    }
}
