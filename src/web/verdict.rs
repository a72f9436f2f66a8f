//! A verdict: the cause, how sure, the evidence, the cure.

use super::element::{El, el, text};
use super::limit::limit;
use super::wait::{countdown, point, wait};
use super::way::way;
use super::{Page, clipboard};
use crate::report::{Alternative, Fact, Report, StepLine, Verdict, VerifyLines};

/// All verdicts: the check's, then the text's.
pub(super) fn verdicts(page: Page, report: &Report) -> Vec<El> {
    let mut way = way(page, report);
    let mut wait = report.wait.as_ref().map(|lines| wait(page, lines));
    report.verdicts.iter().map(|one| verdict(page, one, way.take(), wait.take())).collect()
}

fn verdict(page: Page, verdict: &Verdict, way: Option<El>, wait: Option<El>) -> El {
    let words = page.words();
    let kind = el("p")
        .class("kind")
        .child(text("span", verdict.severity_word).class("severity"))
        .child(text("span", verdict.certainty_word).class("certainty"))
        .child(text("span", &verdict.source_word).class("source"))
        .child(text("a", words.permalink).set("href", &["#cause=", verdict.id].concat()));
    el("article")
        .class("verdict")
        .set("data-verdict", verdict.id)
        .set("data-source", verdict.source)
        .set("data-certainty", verdict.certainty.id())
        .set("data-rule", verdict.rule.unwrap_or_default())
        .set("data-severity", verdict.severity.id())
        .child(kind)
        .child(text("h2", &verdict.title).set("tabindex", "-1"))
        .child(text("p", &verdict.meaning).class("meaning"))
        .maybe(verdict.resets.as_ref().map(|time| text("p", time).class("waiting")))
        .maybe(verdict.left.map(|left| countdown(page, left)))
        .maybe(way)
        .maybe(verdict.limit.as_ref().map(limit))
        .child(text("h3", words.what_to_do))
        .child(steps(page, &verdict.steps))
        .maybe(wait)
        .maybe(verdict.next.as_ref().map(point))
        .maybe(verdict.verify.as_ref().map(|check| verify(page, check, true)))
        .child(el("div").class("evidence").child(text("h3", words.evidence)).child(facts(&verdict.evidence)))
        .maybe(models(page, &verdict.models))
        .maybe(also(page, &verdict.also))
}

/// Numbered steps with their links and commands.
pub(super) fn steps(page: Page, steps: &[StepLine]) -> El {
    el("ol").class("steps").children(steps.iter().map(|line| step(page, line)))
}

fn step(page: Page, step: &StepLine) -> El {
    let item = el("li").child(text("span", &step.text));
    let item = match &step.link {
        Some((name, url)) => item.text(" ").child(shared_link(link(page, name, url), step)),
        None => item,
    };
    item.maybe(step.command.as_deref().map(|line| command(page, line)))
}

/// On paper the address stands in full, so there it is the one that may be shared.
fn shared_link(link: El, step: &StepLine) -> El {
    match &step.shared_url {
        Some(shared) => link.set("data-shared", &shared.text),
        None => link,
    }
}

pub(super) fn link(page: Page, name: &str, url: &str) -> El {
    let unseen = [" (", page.words().opens_elsewhere, ")"].concat();
    text("a", name)
        .set("href", url)
        .set("target", "_blank")
        .set("rel", "noopener noreferrer")
        .child(text("span", &unseen).class("unseen"))
}

/// Something to copy and run.
pub(super) fn command(page: Page, line: &str) -> El {
    let copied = line.to_owned();
    el("div")
        .class("command")
        .child(el("pre").set("tabindex", "0").set("translate", "no").child(text("code", line)))
        .child(clipboard::copy_button(page, "copy-command", page.words().copy, move || Some(copied.clone())))
}

/// The command that shows that a key works.
pub(super) fn verify(page: Page, verify: &VerifyLines, titled: bool) -> El {
    let prints = el("p").text(page.words().must_print).text(" ").child(text("code", verify.prints));
    el("div")
        .class("verify")
        .maybe(titled.then(|| text("h3", verify.heading)))
        .maybe(verify.note.map(|note| text("p", note)))
        .child(command(page, &verify.command))
        .children(
            verify
                .shells
                .iter()
                .map(|(label, line)| el("details").child(text("summary", label)).child(command(page, line))),
        )
        .child(prints)
}

/// Labels and what there is to say about each, word for word.
pub(super) fn facts(facts: &[Fact]) -> El {
    let line = |fact: &Fact| {
        // On paper stands what may be shared; the style puts it there.
        let said = el("dd").set("lang", "").set("translate", "no").child(text("span", &fact.text));
        let said = if fact.shared() == fact.text { said } else { said.set("data-shared", fact.shared()) };
        el("div").child(text("dt", &fact.label)).child(said)
    };
    el("dl").children(facts.iter().map(line))
}

fn models(page: Page, names: &[String]) -> Option<El> {
    let items = names.iter().map(|name| text("li", name).set("translate", "no"));
    let list = el("details")
        .class("models")
        .child(text("summary", page.words().models_generating))
        .child(el("ul").children(items));
    (!names.is_empty()).then_some(list)
}

fn also(page: Page, others: &[Alternative]) -> Option<El> {
    let words = page.words();
    let line = |other: &Alternative| {
        el("li")
            .set("data-also", other.id)
            .child(text("strong", &other.title))
            .child(text("p", words.settled_by).text(" ").text(&other.settle))
    };
    let list = el("div")
        .class("also")
        .child(text("h3", words.other_causes))
        .child(el("ol").children(others.iter().map(line)));
    (!others.is_empty()).then_some(list)
}
