//! The upper rungs of a visit: which model they ask for, and which of them can be pressed.

use super::Order;
use super::Visit;
use crate::check::{Choice, Event, Phase, Rung, State, ladder, propose};
use crate::exchange::{Call, Model};
use crate::intake::Finding;
use crate::knowledge::causes::Cause;
use crate::knowledge::provider::Probe;
use crate::knowledge::providers;
use crate::knowledge::sign::Certainty;
use crate::redact::Redactor;

/// A provider lists some dozens; a hostile answer may list more than anyone reads.
const MODELS: usize = 300;

impl Visit {
    /// The visitor names the model for the upper rungs; an empty name stands for the proposal.
    pub fn name_model(&mut self, name: &str) -> Option<Order> {
        if self.is_expired() {
            return None;
        }
        let before = self.model().cloned();
        // A key that is pasted into the wrong field must not become part of an address.
        self.choice.name(if self.is_clean(name) { name } else { "?" });
        if self.model() == before.as_ref() { None } else { self.on(Event::ModelChanged) }
    }

    /// Keeps the models of the newest list.
    pub(super) fn list(&mut self) {
        match self.session.phase_of(Rung::Accepted) {
            Phase::Asking | Phase::Probing(_) => {}
            Phase::Idle => self.choice = Choice::default(),
            Phase::Done(_) => self.choice.list(self.listed()),
        }
    }

    /// The models that can generate, as the list names them. What may be a piece of a key is no name.
    fn listed(&self) -> Vec<Model> {
        let Some((Rung::Accepted, diagnosis)) = self.checked.first() else { return Vec::new() };
        let names = diagnosis.complaint.facts_named("generating").take(MODELS);
        let redactor = self.redactor();
        let is_clean = |name: &&str| redactor.is_clean(name);
        names.filter(is_clean).filter_map(Model::new).collect()
    }

    fn is_clean(&self, name: &str) -> bool {
        self.redactor().is_clean(name)
    }

    /// Knows every key of the text.
    pub fn redactor(&self) -> Redactor {
        Redactor::new(self.reading.credentials.iter().map(|found| &found.credential))
    }

    /// The models to choose from, and what the visitor wrote.
    pub const fn choice(&self) -> &Choice {
        &self.choice
    }

    /// The model that is proposed out of the list.
    pub fn proposed(&self) -> Option<&Model> {
        propose(self.choice.listed(), &self.provider().prefers, self.setting.today)
    }

    /// The model that the upper rungs would ask for: the visitor's own, else the proposed one.
    pub fn model(&self) -> Option<&Model> {
        self.choice.model(&self.provider().prefers, self.setting.today)
    }

    /// The requests of the upper rungs, once the key was accepted.
    pub fn probes(&self) -> &'static [Probe] {
        let [_, _, (_, accepted), ..] = self.rungs();
        if accepted == State::Ok && self.request().is_some() { &self.provider().probes } else { &[] }
    }

    /// Whether a press on an upper rung's button would ask.
    pub fn can_run(&self, rung: Rung) -> bool {
        self.probes().iter().any(|probe| probe.rung == rung) && self.model().is_some()
    }

    /// What a press asks at this rung; none where it cannot be asked.
    pub fn call(&self, rung: Rung) -> Option<Call> {
        match self.provider().probes.iter().find(|probe| probe.rung == rung) {
            Some(probe) => {
                Some(Call { request: &probe.request, model: Some(self.model()?.clone()), referrer: false })
            }
            None if rung <= Rung::Accepted => {
                Some(Call { request: self.request()?, model: None, referrer: false })
            }
            None => None,
        }
    }

    /// How the chosen key looks. One of which a good part is missing is no key, whoever would be asked; of a secret
    /// of no known format nobody can say.
    fn shape(&self) -> State {
        if self.chosen().is_none_or(|found| found.kind.id == providers::UNKNOWN) {
            return State::Idle;
        }
        let is_short = |it: &Finding| {
            it.of == Some(self.chosen) && it.cause == Cause::TooShort && it.certainty > Certainty::Possible
        };
        if self.reading.findings.iter().any(is_short) { State::Failed } else { State::Ok }
    }

    /// How all rungs stand, bottom up.
    pub fn rungs(&self) -> [(Rung, State); 7] {
        ladder(self.shape(), |rung| {
            let judged = self.checked.iter().find(|(known, _)| *known == rung);
            (self.session.phase_of(rung), judged.map(|(_, diagnosis)| diagnosis.cause))
        })
    }
}
