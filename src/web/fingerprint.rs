//! Is it the same key over there: the fingerprint, a command for each place, and what came back.

use leptos::prelude::*;

use super::verdict::steps;
use super::{Page, clipboard};
use crate::report::{CommandLine, FingerprintLines, OutcomeLine};

/// The section, while a key is held. It starts anew with the next key after an empty box.
pub(super) fn fingerprint(page: Page) -> impl IntoView {
    let held = page.part(|report| report.fingerprint.is_some());
    html! { <Show when=move || held.get() fallback=|| ()>{section(page)}</Show> }
}

fn section(page: Page) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let line = part(page, |lines| lines.line.clone());
    html! {
        <section class="fingerprint" aria-labelledby="fingerprint">
            <h2 id="fingerprint">{words.fingerprint}</h2>
            <p class="small">{words.fingerprint_intro}</p>
            <p>
                {words.fingerprint_here}" "
                <code data-fingerprint-line="" translate="no">{move || line.get()}</code>
            </p>
            {there(page)}
            {back(page)}
        </section>
    }
}

/// A part of what the report says about the fingerprint.
fn part<T: Clone + PartialEq + Send + Sync + 'static>(
    page: Page,
    part: impl Fn(&FingerprintLines) -> T + Send + Sync + 'static,
) -> Memo<Option<T>> {
    page.part(move |report| report.fingerprint.as_ref().map(&part))
}

/// Where the program runs, and the command for it.
fn there(page: Page) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let run = part(page, |lines| lines.run.clone());
    let commands = part(page, |lines| lines.commands.clone());
    let chosen = RwSignal::new(0_usize);
    let choose = move |event| chosen.set(event_target_value(&event).parse().unwrap_or_default());
    let labels = commands.get_untracked().unwrap_or_default();
    let options = labels.into_iter().zip(0_usize..).map(|(line, at)| {
        html! { <option value=at.to_string()>{line.label}</option> }
    });
    let shown = move || commands.with(|all| all.as_ref()?.get(chosen.get()).cloned());
    html! {
        <label for="fingerprint-where">{words.fingerprint_where}</label>
        <select id="fingerprint-where" on:change=choose>{options.collect_view()}</select>
        <p class="small">{move || run.get()}</p>
        {move || shown().map(|line| command(page, line))}
    }
}

fn command(page: Page, line: CommandLine) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let CommandLine { id, text, note, .. } = line;
    let copy = text.clone();
    html! {
        <div class="command" data-command=id>
            <pre tabindex="0" translate="no"><code>{text}</code></pre>
            {clipboard::copy_button(page, "copy-fingerprint", words.copy, move || Some(copy.clone()))}
        </div>
        {note.map(|note| html! { <p class="small">{note}</p> })}
    }
}

/// The field for what the command printed, and what it means.
fn back(page: Page) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let outcome = page.part(|report| report.fingerprint.as_ref().and_then(|lines| lines.outcome.clone()));
    let compare = move |event| page.visit.update(|visit| visit.compare(event_target_value(&event)));
    html! {
        <label for="fingerprint-paste">{words.fingerprint_paste}</label>
        <textarea
            id="fingerprint-paste"
            rows="2"
            spellcheck="false"
            autocomplete="off"
            autocapitalize="off"
            translate="no"
            data-1p-ignore=""
            data-lpignore="true"
            on:input=compare
        ></textarea>
        <div class="outcome" role="status" aria-live="polite">
            {move || outcome.with(|line| line.as_ref().map(told))}
        </div>
        {move || outcome.get().filter(|line| !line.steps.is_empty()).map(|line| steps(page, line.steps))}
    }
}

fn told(line: &OutcomeLine) -> impl IntoView + use<> {
    let OutcomeLine { id, title, todo, cause, .. } = *line;
    html! {
        <div data-fingerprint=id data-cause=cause>
            <h3>{title}</h3>
            <p>{todo}</p>
        </div>
    }
}
