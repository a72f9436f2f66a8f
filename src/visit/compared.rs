//! The comparisons of a visit: which the verdict leaves room for, what each sends, and what came of it.

use super::Visit;
use crate::check::{Aim, Phase};
use crate::diagnosis::{self, Circumstance, Diagnosis};
use crate::exchange::{Call, Outcome};
use crate::knowledge::comparison::{Comparison, Settled};
use crate::knowledge::providers;

/// What a comparison's answer leaves of the verdict.
pub struct Settlement {
    /// Its place in the table.
    pub index: usize,
    /// The cause that is left, with the evidence of the comparison's own answer.
    pub diagnosis: Diagnosis,
    /// What the answer shows, and what to do.
    pub row: &'static Settled,
}

impl Visit {
    /// The newest answer that settles the check's verdict, and takes its place.
    pub fn settlement(&self) -> Option<Settlement> {
        self.session.compared().find_map(|index| {
            self.comparison(index)?;
            let (answered, settled) = self.compared(index)?;
            let row = settled?;
            let (cause, certainty) = (row.cause, row.certainty.beside(row.also.len()));
            // Not a rule decided, but the comparison.
            let rule = providers::comparisons().get(index).map(|it| it.action);
            let diagnosis = Diagnosis { rule, cause, certainty, also: row.also.clone(), ..answered };
            Some(Settlement { index, diagnosis, row })
        })
    }

    /// Those that would settle the verdict, with their places in the table.
    pub fn comparisons(&self) -> Vec<(usize, &'static Comparison)> {
        let all = 0..providers::comparisons().len();
        all.filter_map(|index| Some((index, self.comparison(index)?))).collect()
    }

    /// The comparison at this place of the table, where it can be asked and would settle the verdict.
    pub fn comparison(&self, index: usize) -> Option<&'static Comparison> {
        let (rung, verdict) = self.checked()?;
        let is_open = |cause| verdict.cause == cause || verdict.also.contains(&cause);
        let comparison = providers::comparisons().get(index)?;
        // A page from disk has no site to name.
        let can_ask = if self.is_expired() {
            // Nothing can be asked any more, but what was asked stays.
            matches!(self.phase_compared(index), Phase::Done(_))
        } else {
            self.request().is_some_and(|it| it.origin == comparison.request.origin)
                && !(comparison.referrer && self.setting.from_file)
        };
        (can_ask && comparison.settles(rung, is_open) && self.call_of(comparison).is_some())
            .then_some(comparison)
    }

    /// What a press on it asks; none where it needs a model and there is none.
    pub fn call_of(&self, comparison: &'static Comparison) -> Option<Call> {
        let wants_model = comparison.request.path.contains("{model}");
        let model = self.model().filter(|_| wants_model).cloned();
        (model.is_some() == wants_model).then_some(Call {
            request: &comparison.request,
            model,
            referrer: comparison.referrer,
        })
    }

    /// Where its request stands.
    pub fn phase_compared(&self, index: usize) -> &Phase {
        self.session.phase_at(Aim::Compare(index))
    }

    /// What its answer says, and which cause that leaves; none of them while there is no answer.
    pub fn compared(&self, index: usize) -> Option<(Diagnosis, Option<&'static Settled>)> {
        let comparison = providers::comparisons().get(index)?;
        let Phase::Done(outcome) = self.phase_compared(index) else { return None };
        let (provider, kind) = self.whose()?;
        let circumstance = Circumstance {
            kind: Some(kind.id),
            sent: Some(comparison.request.sent()),
            rung: None,
            today: self.setting.today,
        };
        let diagnosis = diagnosis::of_outcome(provider, outcome, &circumstance);
        let http = match outcome {
            Outcome::Answer(answer) => answer.http,
            Outcome::Fault(_) => 0,
        };
        let holds = |row: &&Settled| {
            row.http.contains(&http) && row.judged.is_none_or(|judged| judged == diagnosis.cause)
        };
        let settled = comparison.answers.iter().find(holds);
        Some((diagnosis, settled))
    }
}
