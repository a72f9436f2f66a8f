//! The presses of the upper rungs in words: what each sends, and what it costs.

use super::fill::fill;
use super::sharing::own;
use super::verdict::Fact;
use crate::check::Rung;
use crate::exchange::{Call, Model, Request};
use crate::knowledge::language::Words;
use crate::knowledge::provider::Probe;
use crate::redact::Redactor;
use crate::visit::Visit;

/// The press of an upper rung, word for word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunLines {
    /// The contract's `data-action`.
    pub action: &'static str,
    pub rung: Rung,
    /// What is sent, word for word, and what that costs.
    pub facts: Vec<Fact>,
    pub button: String,
    /// Whether a press would ask: a model is named.
    pub ready: bool,
}

/// The model that the upper rungs ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ModelLines {
    /// What stands in the field until the visitor writes something else.
    pub proposal: String,
    /// What there is to choose from.
    pub options: Vec<String>,
    /// What to know about the name that stands there; nothing where all is well.
    pub remark: String,
}

/// The press of a rung, where it can be offered.
pub fn run(rung: Rung, visit: &Visit, words: &Words) -> Option<RunLines> {
    let probe = visit.probes().iter().find(|probe| probe.rung == rung)?;
    Some(RunLines {
        action: rung.action(),
        rung,
        facts: facts(probe, visit, words),
        button: fill(words.run, &[("rung", name(rung, words))]),
        ready: visit.can_run(rung),
    })
}

fn facts(probe: &Probe, visit: &Visit, words: &Words) -> Vec<Fact> {
    let line = own;
    let body = probe.request.body.map(|body| line(words.body, body.to_string()));
    [
        Some(line(words.method_and_host, address(probe, visit))),
        Some(line(words.headers, super::asking::headers(&probe.request, words).join(", "))),
        body,
        Some(line(words.cost, (*probe.cost.get(visit.setting.language)).to_string())),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The name of a rung.
pub fn name(rung: Rung, words: &Words) -> &'static str {
    Rung::ALL.into_iter().zip(words.rungs).find(|(known, _)| *known == rung).map_or("", |(_, name)| name)
}

/// Method, host and path; an ellipsis where no model is named.
fn address(probe: &Probe, visit: &Visit) -> String {
    let path =
        visit.call(probe.rung).map_or_else(|| probe.request.path.replace("{model}", "…"), |call| call.path());
    [probe.request.method, " https://", probe.request.host(), &path, &query(&probe.request)].concat()
}

/// What was asked, in one line of evidence; none for the list, which the page shows anyway.
pub fn asked(rung: Rung, visit: &Visit) -> Option<String> {
    let Call { request, model, .. } = visit.call(rung)?;
    model.map(|model| {
        [request.method, " ", &request.path.replace("{model}", model.name()), &query(request)].concat()
    })
}

/// The query as it is sent, with its question mark.
pub fn query(request: &Request) -> String {
    let pairs: Vec<String> = request.query.iter().map(|(name, value)| [name, "=", value].concat()).collect();
    if pairs.is_empty() { String::new() } else { ["?", &pairs.join("&")].concat() }
}

/// The field for the model, once there is something to ask it.
pub fn model(visit: &Visit, words: &Words, redactor: &Redactor) -> Option<ModelLines> {
    if visit.probes().is_empty() {
        return None;
    }
    let name = |model: &Model| model.name().to_string();
    Some(ModelLines {
        proposal: visit.proposed().map(name).unwrap_or_default(),
        options: visit.choice().listed().iter().map(name).collect(),
        remark: redactor.redact(&remark(visit, words)),
    })
}

fn remark(visit: &Visit, words: &Words) -> String {
    let listed = visit.choice().listed();
    let sentence = match visit.model() {
        None if visit.choice().is_unfit() => words.no_model_name,
        None => words.name_a_model,
        Some(model) if listed.contains(model) => "",
        Some(_) if listed.is_empty() => words.no_list,
        Some(_) => words.model_not_listed,
    };
    fill(sentence, &[("model", visit.model().map_or("", Model::name))])
}
