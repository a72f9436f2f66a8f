//! One visit: what was pasted, what was asked, what came back. Pure; the page keeps exactly one.

use crate::check::{Choice, Effect, Event, Phase, Rung, Session, State, Ticket, ladder, propose};
use crate::credential::Credential;
use crate::diagnosis::{self, Circumstance, Diagnosis};
use crate::exchange::{Call, Model, Outcome, Request};
use crate::intake::{self, Found, Origin, Reading, Standing};
use crate::knowledge::provider::{Probe, Provider};
use crate::knowledge::providers;
use crate::knowledge::sign::Sent;
use crate::knowledge::timeline::Date;
use crate::locale::Language;
use crate::redact::{Audience, Redactor};

/// Where and when the page is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    pub language: Language,
    pub today: Date,
    /// The page was opened from disk.
    pub from_file: bool,
}

/// Everything that the page holds. Nothing of it outlives the page.
#[derive(Clone, Debug)]
pub struct Visit {
    pub setting: Setting,
    text: String,
    reading: Reading,
    chosen: usize,
    session: Session,
    told: Option<Diagnosis>,
    /// What each rung's outcome means, bottom up.
    checked: Vec<(Rung, Diagnosis)>,
    choice: Choice,
    /// What a fingerprint command printed where the program runs.
    printed: String,
}

/// A provider lists some dozens; a hostile answer may list more than anyone reads.
const MODELS: usize = 300;

/// What the page has to carry out.
#[derive(Clone, Debug)]
pub enum Order {
    /// Send this request with this key in its header.
    Ask { ticket: Ticket, call: Call, credential: Credential },
    /// Send one request without a key to the same host.
    Probe { ticket: Ticket, request: Request },
    /// Abort what is under way.
    Abort,
}

impl Visit {
    /// An empty box.
    pub fn new(setting: Setting) -> Self {
        Self {
            setting,
            text: String::new(),
            reading: Reading::default(),
            chosen: 0,
            session: Session::default(),
            told: None,
            checked: Vec::new(),
            choice: Choice::default(),
            printed: String::new(),
        }
    }

    /// Takes a new text in place of the old one. Whatever is under way no longer concerns it.
    pub fn read(&mut self, text: String, origin: Origin) -> Option<Order> {
        self.reading = intake::read(&text, origin);
        self.told = diagnosis::of_text(main_provider(), &text, &self.reading, self.setting.today);
        self.text = text;
        self.chosen = 0;
        if self.chosen().is_none() {
            self.printed.clear();
        }
        self.on(Event::Changed)
    }

    /// Takes in what a fingerprint command printed elsewhere. Nothing is asked.
    pub fn compare(&mut self, printed: String) {
        self.printed = printed;
    }

    /// Turns to another of the listed credentials.
    pub fn choose(&mut self, index: usize) -> Option<Order> {
        if index == self.chosen || index >= self.reading.credentials.len() {
            return None;
        }
        self.chosen = index;
        self.on(Event::Changed)
    }

    /// The visitor names the model for the upper rungs; an empty name stands for the proposal.
    pub fn name_model(&mut self, name: &str) -> Option<Order> {
        let before = self.model().cloned();
        // A key that is pasted into the wrong field must not become part of an address.
        self.choice.name(if self.is_clean(name) { name } else { "?" });
        if self.model() == before.as_ref() { None } else { self.on(Event::ModelChanged) }
    }

    /// Takes an event of the check in.
    pub fn on(&mut self, event: Event) -> Option<Order> {
        let allowed = match event {
            Event::Press => self.request().is_some(),
            Event::Run(rung) => self.can_run(rung),
            _ => true,
        };
        if !allowed {
            return None;
        }
        let effect = self.session.on(event);
        self.checked =
            self.session.outcomes().filter_map(|(rung, it)| Some((rung, self.judge(rung, it)?))).collect();
        self.list();
        self.order(effect?)
    }

    fn order(&self, effect: Effect) -> Option<Order> {
        match effect {
            Effect::Ask(ticket, rung) => {
                let credential = self.chosen()?.credential.clone();
                Some(Order::Ask { ticket, call: self.call(rung)?, credential })
            }
            Effect::Probe(ticket) => Some(Order::Probe { ticket, request: self.request()? }),
            Effect::Abort(_) => Some(Order::Abort),
        }
    }

    fn judge(&self, rung: Rung, outcome: &Outcome) -> Option<Diagnosis> {
        let found = self.chosen()?;
        let circumstance = Circumstance {
            kind: Some(found.kind.id),
            sent: Some(Sent::KeyHeader),
            rung: Some(rung),
            today: self.setting.today,
        };
        Some(diagnosis::of_outcome(found.provider, outcome, &circumstance))
    }

    /// Keeps the models of the newest list.
    fn list(&mut self) {
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
        let is_clean = |name: &&str| redactor.redact(name, Audience::Visitor) == **name;
        names.filter(is_clean).filter_map(Model::new).collect()
    }

    fn is_clean(&self, name: &str) -> bool {
        self.redactor().redact(name, Audience::Visitor) == name
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
        if accepted == State::Ok && self.request().is_some() { self.provider().probes } else { &[] }
    }

    /// Whether a press on an upper rung's button would ask.
    pub fn can_run(&self, rung: Rung) -> bool {
        self.probes().iter().any(|probe| probe.rung == rung) && self.model().is_some()
    }

    /// What a press asks at this rung; none where it cannot be asked.
    pub fn call(&self, rung: Rung) -> Option<Call> {
        match self.provider().probes.iter().find(|probe| probe.rung == rung) {
            Some(probe) => Some(Call { request: probe.request, model: Some(self.model()?.clone()) }),
            None if rung <= Rung::Accepted => Some(Call { request: self.request()?, model: None }),
            None => None,
        }
    }

    /// How all rungs stand, bottom up.
    pub fn rungs(&self) -> [(Rung, State); 7] {
        ladder(self.chosen().is_some(), |rung| {
            let judged = self.checked.iter().find(|(known, _)| *known == rung);
            (self.session.phase_of(rung), judged.map(|(_, diagnosis)| diagnosis.cause))
        })
    }

    /// The request that a press would send; none where the key cannot or must not be asked about.
    pub fn request(&self) -> Option<Request> {
        let found = self.chosen()?;
        let can_be_asked = found.kind.cause.is_none() && found.credential.fits_header();
        found.provider.list.filter(|_| can_be_asked)
    }

    /// The credential that a press would check.
    pub fn chosen(&self) -> Option<&Found> {
        self.reading.credentials.get(self.chosen)
    }

    /// Its place in the list.
    pub const fn chosen_index(&self) -> usize {
        self.chosen
    }

    /// Whether the box holds one key and nothing else, so that Enter can mean "check".
    pub fn is_bare_key(&self) -> bool {
        let bare = self.chosen().is_some_and(|found| found.place == Standing::Bare);
        bare && self.reading.credentials.len() == 1 && !self.text.trim().contains('\n')
    }

    /// Whether anything was pasted that could be a secret.
    pub const fn holds_text(&self) -> bool {
        !self.text.is_empty()
    }

    /// The pasted text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What a fingerprint command printed elsewhere; empty while nothing was pasted.
    pub fn printed(&self) -> &str {
        &self.printed
    }

    /// What was read out of it.
    pub const fn reading(&self) -> &Reading {
        &self.reading
    }

    /// Where the last request stands.
    pub fn phase(&self) -> &Phase {
        self.session.phase()
    }

    /// Whether something is under way.
    pub fn is_busy(&self) -> bool {
        self.session.is_busy()
    }

    /// What the pasted error means.
    pub const fn told(&self) -> Option<&Diagnosis> {
        self.told.as_ref()
    }

    /// What the provider's answer means, and the rung that got it: the first one that failed, else the highest.
    pub fn checked(&self) -> Option<(Rung, &Diagnosis)> {
        let failed = |rung: &Rung| self.rungs().contains(&(*rung, State::Failed));
        let first = self.checked.iter().find(|(rung, _)| failed(rung)).or(self.checked.last())?;
        Some((first.0, &first.1))
    }

    /// What came back for the request of a rung.
    pub fn outcome(&self, rung: Rung) -> Option<&Outcome> {
        self.session.outcomes().find(|(known, _)| *known == rung).map(|(_, outcome)| outcome)
    }

    /// The provider whose pages and signs apply: that of the chosen key, else the one this page began with.
    pub fn provider(&self) -> &'static Provider {
        self.chosen().map_or(main_provider(), |found| found.provider)
    }
}

/// The provider whose signs read a text that names no key.
fn main_provider() -> &'static Provider {
    &providers::gemini::PROVIDER
}
