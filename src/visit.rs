//! One visit: what was pasted, what was asked, what came back. Pure; the page keeps exactly one.

mod clock;
mod compared;
mod example;
mod expiry;
mod measures;
mod note;
mod upper;
mod whose;

use crate::check::{Aim, Choice, Effect, Event, Phase, Rung, Session, State, Ticket};
use crate::credential::Credential;
use crate::diagnosis::nearest::question::{self, Question};
use crate::diagnosis::{self, Circumstance, Diagnosis};
use crate::exchange::sigv4::Pair;
use crate::exchange::{Call, Outcome, Request};
use crate::intake::{self, Found, Origin, Reading, Standing, offline};
use crate::knowledge::language::Language;
use crate::knowledge::provider::Provider;
use crate::knowledge::providers;
use crate::knowledge::sign::Certainty;
use crate::knowledge::timeline::Date;
use crate::redact::Disclosure;
use crate::remedy::system::System;

pub use compared::Settlement;
pub use example::Demo;
pub use note::FileNote;

/// Where and when the page is open.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    pub language: Language,
    pub today: Date,
    /// Seconds since 1970, UTC, when the page last acted.
    pub now: i64,
    /// Minutes that the visitor's clock is ahead of UTC.
    pub ahead: i32,
    /// Where the program runs: guessed from the browser, chosen by the visitor.
    pub system: System,
    /// The page was opened from disk.
    pub from_file: bool,
}

/// Everything that the page holds. Nothing of it outlives the page.
#[derive(Clone, Debug)]
pub struct Visit {
    pub setting: Setting,
    text: String,
    reading: Reading,
    measures: measures::Measures,
    chosen: usize,
    /// The provider that the visitor chose, by id.
    whose: Option<&'static str>,
    session: Session,
    told: Option<Diagnosis>,
    /// What the text asks, where no rule decides it.
    question: Question,
    /// What each rung's outcome means, bottom up.
    checked: Vec<(Rung, Diagnosis)>,
    choice: Choice,
    /// What a fingerprint command printed where the program runs.
    printed: String,
    /// What may stand in the report beside known words. Keys never do.
    pub disclosure: Disclosure,
    clock: clock::Clock,
    /// The visitor's own day, while an example of another is shown.
    example: Option<Date>,
    /// The secret is gone, see `expiry`.
    expired: bool,
    /// What there is to say about the file that was read last.
    file: Option<FileNote>,
}

/// What the page has to carry out.
#[derive(Clone, Debug)]
pub enum Order {
    /// Send this request with this key in its header, or signed by this pair.
    Ask { ticket: Ticket, call: Call, credential: Credential, pair: Option<Pair> },
    /// Send one request without a key to the same host.
    Probe { ticket: Ticket, request: &'static Request },
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
            measures: measures::Measures::default(),
            chosen: 0,
            whose: None,
            session: Session::default(),
            told: None,
            question: Question::default(),
            checked: Vec::new(),
            choice: Choice::default(),
            printed: String::new(),
            disclosure: Disclosure::default(),
            clock: clock::Clock::default(),
            example: None,
            expired: false,
            file: None,
        }
    }

    /// Takes a new text in place of the old one. Whatever is under way no longer concerns it.
    pub fn read(&mut self, text: String, origin: Origin) -> Option<Order> {
        self.end_example();
        self.take(text, origin)
    }

    fn take(&mut self, text: String, origin: Origin) -> Option<Order> {
        self.expired = false;
        self.file = None;
        self.reading = intake::read(&text, origin);
        let outdated = offline::outdated(&self.reading, self.setting.today);
        self.reading.findings.extend(outdated);
        self.reading.findings.sort_by_key(|finding| finding.span.start);
        self.measures = measures::Measures::of(&text, &self.reading);
        self.told = diagnosis::of_text(main_provider(), &text, &self.reading, self.setting.today);
        if let Some(told) = self.told.as_mut().filter(|it| it.certainty == Certainty::Possible) {
            question::sort(&mut told.also, &text);
        }
        self.question = Question::of(&text, &self.reading, self.told.as_ref());
        // Whoever chose a provider before pasting anything meant this.
        self.whose = self.whose.filter(|_| self.text.is_empty());
        // What was let pass was read in another text.
        self.disclosure.tokens.clear();
        self.text = text;
        self.chosen = self.reading.credentials.iter().position(|found| !found.is_part()).unwrap_or(0);
        if self.chosen().is_none() {
            // Emptied, it would keep its bytes.
            self.printed = String::new();
        }
        self.on(Event::Changed)
    }

    /// Takes in what a fingerprint command printed elsewhere. Nothing is asked.
    pub fn compare(&mut self, printed: String) {
        self.printed = printed;
    }

    /// The visitor says where the program runs, by the id in the list.
    pub fn run_on(&mut self, id: &str) {
        self.setting.system = System::by_id(id).unwrap_or(self.setting.system);
    }

    /// Turns to another of the listed credentials.
    pub fn choose(&mut self, index: usize) -> Option<Order> {
        if index == self.chosen || index >= self.reading.credentials.len() || self.is_expired() {
            return None;
        }
        self.chosen = index;
        self.whose = None;
        self.on(Event::Changed)
    }

    /// Takes an event of the check in.
    pub fn on(&mut self, event: Event) -> Option<Order> {
        let allowed = match event {
            Event::Press => self.request().is_some(),
            Event::Run(rung) => self.can_run(rung),
            Event::Compare(index) => self.comparison(index).is_some(),
            _ => true,
        };
        let asks = matches!(event, Event::Press | Event::Run(_) | Event::Compare(_));
        if !allowed || asks && (self.is_example() || self.is_expired()) {
            return None;
        }
        self.note(&event);
        let effect = self.session.on(event);
        let order = effect.and_then(|effect| self.order(effect));
        if order.is_none() && effect.is_some() {
            // What cannot be asked is not under way.
            self.session.on(Event::Cancel);
        }
        if self.is_expired() {
            return order;
        }
        self.checked =
            self.session.outcomes().filter_map(|(rung, it)| Some((rung, self.judge(rung, it)?))).collect();
        self.list();
        order
    }

    fn order(&self, effect: Effect) -> Option<Order> {
        match effect {
            Effect::Ask(ticket, aim) => {
                let credential = self.chosen()?.credential.clone();
                let call = match aim {
                    Aim::Rung(rung) => self.call(rung),
                    Aim::Compare(index) => self.comparison(index).and_then(|it| self.call_of(it)),
                };
                Some(Order::Ask { ticket, call: call?, credential, pair: self.pair() })
            }
            Effect::Probe(ticket) => Some(Order::Probe { ticket, request: self.request()? }),
            Effect::Abort(_) => Some(Order::Abort),
        }
    }

    fn judge(&self, rung: Rung, outcome: &Outcome) -> Option<Diagnosis> {
        let (provider, kind) = self.whose()?;
        let circumstance = Circumstance {
            kind: Some(kind.id),
            sent: provider.list.as_ref().map(Request::sent),
            rung: Some(rung),
            today: self.setting.today,
        };
        Some(diagnosis::of_outcome(provider, outcome, &circumstance))
    }

    /// The request that a press would send; none where the key cannot or must not be asked about.
    pub fn request(&self) -> Option<&'static Request> {
        let (provider, kind) = self.whose().filter(|_| !self.is_expired())?;
        let can_be_asked = provider.asks(kind) && self.chosen()?.credential.fits_header();
        let is_whole = |request: &Request| !request.is_signed() || self.pair().is_some();
        provider.list.as_ref().filter(|request| can_be_asked && is_whole(request))
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
        bare && !self.is_expired() && self.reading.credentials.len() == 1 && !self.text.trim().contains('\n')
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

    /// What the pasted text asks, where no rule decides it.
    pub const fn question(&self) -> &Question {
        &self.question
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
}

/// The provider whose signs read a text that names no key.
fn main_provider() -> &'static Provider {
    providers::gemini()
}
