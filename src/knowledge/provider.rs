//! What a provider is made of; the providers themselves are the files of `data/providers`.

use super::causes::Cause;
use super::data;
use super::place::Place;
pub use super::shape::{Alphabet, Length, Shape};

pub type Provider = data::Provider<&'static str, Cause>;
pub type Kind = data::Kind<&'static str, Cause>;
pub type Probe = data::Probe<&'static str>;
pub type Preference = data::Preference<&'static str>;
pub type Link = data::Link<&'static str>;
pub type ByHand = data::ByHand<&'static str>;
pub type Verify = data::Verify<&'static str>;

/// What a page without its providers knows. It does not start, see [`is_whole`](super::loaded::is_whole).
pub(super) static NOTHING: Provider = Provider {
    id: "",
    name: "",
    company: "",
    called: Vec::new(),
    order: None,
    variable: "",
    hides_refusals: false,
    rules: Vec::new(),
    marks: Vec::new(),
    sdks: Vec::new(),
    not_inner: Vec::new(),
    places: Vec::new(),
    kinds: Vec::new(),
    list: None,
    by_hand: None,
    verify: None,
    prefers: Preference { family: "", other_family: 0, odd: Vec::new() },
    probes: Vec::new(),
};

impl Provider {
    /// Whether its answers and error texts are read. Of the others only the secrets are known.
    pub fn is_read(&self) -> bool {
        !self.marks.is_empty()
    }

    /// The kind of its secrets with this id.
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// Its page where this is done.
    pub fn place(&self, place: Place) -> Option<&Link> {
        self.places.iter().find(|link| link.place == place)
    }

    /// Who answers a command, as its last line names it: the host, or the name where the visitor knows the host.
    pub fn answerer(&self) -> &'static str {
        let asked = self.list.as_ref().map_or("", |it| it.origin);
        let url = self.by_hand.as_ref().map_or(asked, |it| it.url);
        url.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or(self.name)
    }

    /// Whether its request can tell anything about a secret of this kind.
    pub fn asks(&self, kind: &Kind) -> bool {
        let is_key = kind.cause.is_none_or(|cause| cause == Cause::OtherProviderKey);
        is_key && self.list.as_ref().is_some_and(|it| it.only.is_empty() || it.only.contains(&kind.id))
    }
}
