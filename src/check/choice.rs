//! The model that the upper rungs ask for: proposed out of the list, chosen from it, or written by hand.

use super::propose;
use crate::exchange::Model;
use crate::knowledge::provider::Preference;
use crate::knowledge::timeline::Date;

/// What the key lists, and what the visitor wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    listed: Vec<Model>,
    wanted: Wanted,
}

/// What stands in the field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Wanted {
    /// What was proposed.
    #[default]
    Proposed,
    Named(Model),
    /// Something that can be no model's name.
    Unfit,
}

impl Choice {
    /// The models that the key lists and that can generate.
    pub fn listed(&self) -> &[Model] {
        &self.listed
    }

    /// Takes a new list in. It undoes a choice that was made from another one.
    pub fn list(&mut self, listed: Vec<Model>) {
        if listed != self.listed {
            *self = Self { listed, wanted: Wanted::Proposed };
        }
    }

    /// The visitor names a model; an empty name stands for the proposal.
    pub fn name(&mut self, name: &str) {
        self.wanted = match Model::new(name) {
            Some(model) => Wanted::Named(model),
            None if name.trim().is_empty() => Wanted::Proposed,
            None => Wanted::Unfit,
        };
    }

    /// Whether what the visitor wrote can be no name.
    pub fn is_unfit(&self) -> bool {
        self.wanted == Wanted::Unfit
    }

    /// The model to ask for; none where there is no fit name.
    pub fn model(&self, preference: &Preference, today: Date) -> Option<&Model> {
        match &self.wanted {
            Wanted::Proposed => propose(&self.listed, preference, today),
            Wanted::Named(model) => Some(model),
            Wanted::Unfit => None,
        }
    }
}
