//! Whose the chosen key is: its place and its shape tell, or the visitor does. Nothing is asked on a guess.

use super::{Visit, main_provider};
use crate::exchange::Request;
use crate::exchange::sigv4::Pair;
use crate::intake::{Found, Whose};
use crate::knowledge::provider::Provider;
use crate::knowledge::providers::{self, unknown};
use crate::remedy::ask;

impl Visit {
    /// The visitor says whose key it is, or whose command to show where there is no key.
    pub fn choose_provider(&mut self, id: &str) -> Option<super::Order> {
        self.whose = self.choices().into_iter().map(|it| it.id).find(|known| *known == id);
        self.on(crate::check::Event::Changed)
    }

    /// Everybody whose key it may be; without a key everybody who has a command. Empty where nobody has to choose.
    pub fn choices(&self) -> Vec<&'static Provider> {
        if self.is_expired() {
            return Vec::new();
        }
        let Some(found) = self.chosen() else {
            return providers::all().iter().filter(|it| ask::has_command(it)).collect();
        };
        let all = found.candidates();
        if all.len() < 2 && found.owner().is_some() {
            Vec::new()
        } else {
            all.into_iter().map(|(provider, _)| provider).collect()
        }
    }

    /// Whose the chosen key is; none where that would be a guess.
    pub fn whose(&self) -> Option<Whose> {
        let found = self.chosen()?;
        let said = self.whose.and_then(|id| found.candidates().into_iter().find(|(known, _)| known.id == id));
        said.or_else(|| found.owner())
    }

    /// The provider that was chosen or found out; none where there is a choice left.
    pub fn settled(&self) -> Option<&'static Provider> {
        match self.chosen() {
            Some(_) => self.whose().map(|(provider, _)| provider),
            None => self.whose.and_then(providers::by_id),
        }
    }

    /// The provider whose pages and signs apply: that of the chosen key, nobody's while it may be anyone's, and without
    /// a key the one this page began with.
    pub fn provider(&self) -> &'static Provider {
        let vague = |found: &Found| if found.is_unsigned() { unknown() } else { found.provider };
        self.settled().or(self.chosen().map(vague)).unwrap_or(main_provider())
    }

    /// Whether the text holds another key of the same provider that can be asked about.
    pub fn has_another_key(&self) -> bool {
        let Some(chosen) = self.chosen() else { return false };
        self.reading.credentials.iter().any(|found| {
            found.provider.id == chosen.provider.id
                && found.span != chosen.span
                && found.provider.asks(found.kind)
                && !found.is_part()
        })
    }

    /// What signs for the chosen key id, where it is one and its other half is in the text.
    pub fn pair(&self) -> Option<Pair> {
        let found = self.chosen()?;
        let is_signed = found.provider.list.as_ref().is_some_and(Request::is_signed);
        if is_signed && !found.is_part() { self.reading.pair(found) } else { None }
    }
}
