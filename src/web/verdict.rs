//! A verdict: the cause, how sure, the evidence, the cure.

use leptos::html::H2;
use leptos::prelude::*;

use super::{Page, clipboard};
use crate::knowledge::cause::Severity;
use crate::locale::Words;
use crate::report::{Alternative, Fact, StepLine, Verdict, VerifyLines};

/// All verdicts: the check's, then the text's.
pub(super) fn verdicts(page: Page) -> impl IntoView {
    let verdicts = page.part(|report| report.verdicts.clone());
    move || verdicts.get().into_iter().map(|one| verdict(page, one)).collect_view()
}

fn verdict(page: Page, verdict: Verdict) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let heading = NodeRef::<H2>::new();
    if verdict.source == "check" {
        focus(page, heading);
    }
    html! {
        <article
            class="verdict"
            data-verdict=verdict.id
            data-source=verdict.source
            data-certainty=verdict.certainty.id()
            data-severity=severity(verdict.severity)
        >
            <p class="kind">
                <span class="severity">{verdict.severity_word}</span>
                <span class="certainty">{verdict.certainty_word}</span>
                <span class="source">{verdict.source_word}</span>
            </p>
            <h2 tabindex="-1" node_ref=heading>{verdict.title}</h2>
            <p class="meaning">{verdict.meaning}</p>
            <h3>{words.what_to_do}</h3>
            {steps(page, verdict.steps)}
            {verdict.verify.map(|check| verify(page, check, words))}
            {evidence(verdict.evidence, words)}
            {models(verdict.models, words)}
            {also(verdict.also, words)}
        </article>
    }
}

/// The verdict of a press takes the focus, so that a screen reader reads on from it.
fn focus(page: Page, heading: NodeRef<H2>) {
    Effect::new(move |_| {
        if let Some(heading) = heading.get()
            && page.pressed.get_untracked()
        {
            page.pressed.set(false);
            let _ = heading.focus();
        }
    });
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Fine => "fine",
        Severity::Passing => "passing",
        Severity::Blocking => "blocking",
    }
}

/// Numbered steps with their links and commands.
pub(super) fn steps(page: Page, steps: Vec<StepLine>) -> impl IntoView {
    html! { <ol class="steps">{steps.into_iter().map(|line| step(page, line)).collect_view()}</ol> }
}

fn step(page: Page, step: StepLine) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    let link = step.link.map(|(name, url)| {
        html! { " "<a href=url target="_blank" rel="noopener noreferrer">{name}<span class="unseen">" ("{words.opens_elsewhere}")"</span></a> }
    });
    html! {
        <li>
            <span>{step.text}</span>
            {link}
            {step.command.map(|line| command(page, line.to_string()))}
        </li>
    }
}

fn command(page: Page, line: String) -> impl IntoView {
    let words = page.visit.with_untracked(|visit| visit.setting.language.words());
    html! {
        <div class="command">
            <pre tabindex="0" translate="no"><code>{line.clone()}</code></pre>
            {clipboard::copy_button(page, "copy-command", words.copy, move || Some(line.clone()))}
        </div>
    }
}

/// The command that shows that a key works.
pub(super) fn verify(page: Page, verify: VerifyLines, words: &'static Words) -> impl IntoView {
    let VerifyLines { heading, note, command: line, shells, prints } = verify;
    let others = shells.into_iter().map(|(label, line)| {
        html! { <details><summary>{label}</summary>{command(page, line)}</details> }
    });
    let others = others.collect_view();
    html! {
        <div class="verify">
            <h3>{heading}</h3>
            {note.map(|note| html! { <p>{note}</p> })}
            {command(page, line)}
            {others}
            <p>{words.must_print}" "<code>{prints}</code></p>
        </div>
    }
}

fn evidence(lines: Vec<Fact>, words: &'static Words) -> impl IntoView {
    html! {
        <div class="evidence">
            <h3>{words.evidence}</h3>
            {facts(lines)}
        </div>
    }
}

/// Labels and what there is to say about each, word for word.
pub(super) fn facts(facts: Vec<Fact>) -> impl IntoView {
    let line = |fact: Fact| {
        html! {
            <div>
                <dt>{fact.label}</dt>
                <dd lang="" translate="no">{fact.text}</dd>
            </div>
        }
    };
    html! { <dl>{facts.into_iter().map(line).collect_view()}</dl> }
}

fn models(names: Vec<String>, words: &'static Words) -> impl IntoView {
    (!names.is_empty()).then(|| {
        let names = names.into_iter().map(|name| html! { <li translate="no">{name}</li> }).collect_view();
        html! {
            <details class="models">
                <summary>{words.models_generating}</summary>
                <ul>{names}</ul>
            </details>
        }
    })
}

fn also(others: Vec<Alternative>, words: &'static Words) -> impl IntoView {
    let line = |other: Alternative| {
        html! {
            <li data-also=other.id>
                <strong>{other.title}</strong>
                <p>{words.settled_by}" "{other.settle}</p>
            </li>
        }
    };
    (!others.is_empty()).then(|| {
        html! {
            <div class="also">
                <h3>{words.other_causes}</h3>
                <ol>{others.into_iter().map(line).collect_view()}</ol>
            </div>
        }
    })
}
