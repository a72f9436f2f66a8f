//! What a provider is made of; the providers themselves are the files of [`providers`](super::providers).

use super::causes::Cause;
use super::place::Place;
use super::rung::Rung;
pub use super::shape::{Alphabet, Length, Shape};
use crate::exchange::Request;
use crate::locale::Localized;

/// Everything the page knows about one provider.
pub struct Provider {
    /// The contract's id: `gemini`, `openai`, …; the file's stem.
    pub id: &'static str,
    /// As visitors know it: "Google Gemini".
    pub name: &'static str,
    /// Who answers: "Google".
    pub company: &'static str,
    /// The secrets it issues, the narrower shape first.
    pub kinds: &'static [Kind],
    /// The request that lists models; none where a page cannot or must not ask.
    pub list: Option<Request>,
    /// Words by which a text shows that this provider answered: its hosts, its own error codes and wordings.
    /// Lower case, without `*`; white space and quotes are not looked at.
    pub marks: &'static [&'static str],
    /// Names of its libraries and its own, which only hint: compatible services answer through them too.
    pub sdks: &'static [&'static str],
    /// The requests of the upper rungs, bottom up; none where the page does not go further than the list.
    pub probes: &'static [Probe],
    /// Which of its models to propose for them.
    pub prefers: Preference,
    /// Its pages.
    pub places: &'static [(Place, Link)],
    /// What its answers and error texts mean: files of `data/rules`, in any order. The one with its id is its own, the
    /// others are the dialect it speaks and what stands in front of it.
    pub rules: &'static [&'static str],
    /// Whether it is known to keep its refusals from web pages.
    pub hides_refusals: bool,
    /// The environment variable that its own libraries read.
    pub variable: &'static str,
    /// What a terminal asks where this page does not.
    pub by_hand: Option<ByHand>,
    /// The command that shows that a cure worked, where it is not the one that asks by hand.
    pub verify: Option<Verify>,
}

/// A request for a terminal. `{NAME}` stands for an environment variable.
#[derive(Clone, Copy, Debug)]
pub struct ByHand {
    pub headers: &'static [&'static str],
    pub url: &'static str,
    /// JSON, or nothing.
    pub body: &'static str,
}

/// The request of an upper rung.
pub struct Probe {
    pub rung: Rung,
    pub request: Request,
    /// What a press costs, as one or two sentences.
    pub cost: Localized<&'static str>,
    /// The same request as a command, `{model}` in place of the model's name. It prints the HTTP status.
    pub verify: Verify,
}

/// Which model to propose, by the parts of its name between dashes.
pub struct Preference {
    /// The part that names the family.
    pub family: &'static str,
    /// How odd a model of another family is.
    pub other_family: u32,
    /// Parts that make a model odd for a short text, and how odd.
    pub odd: &'static [(&'static str, u32)],
}

impl Preference {
    /// The newest one, whatever it is called.
    pub const NONE: Self = Self { family: "", other_family: 0, odd: &[] };
}

/// A page of the provider.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    /// As the provider's own navigation names it.
    pub name: &'static str,
    pub url: &'static str,
    /// The address when the project is known; `{project}` stands for its number or id.
    pub project_url: Option<&'static str>,
}

/// A command and what it must print.
#[derive(Clone, Copy, Debug)]
pub struct Verify {
    /// Reads the key from an environment variable.
    pub command: &'static str,
    pub prints: &'static str,
}

/// One kind of secret.
pub struct Kind {
    /// The contract's `data-kind`: `standard`, `auth`, ….
    pub id: &'static str,
    pub name: Localized<&'static str>,
    pub shape: Shape,
    /// What it is called when it stands where this page's provider wants its own key; none if it is such a key.
    pub cause: Option<Cause>,
}

impl Link {
    /// A page with one address for everybody.
    pub const fn page(name: &'static str, url: &'static str) -> Self {
        Self { name, url, project_url: None }
    }
}

impl Verify {
    /// A command that prints the HTTP status, which is 200 once the key works.
    pub const fn status(command: &'static str) -> Self {
        Self { command, prints: "200" }
    }
}

impl Kind {
    /// A key of its provider, under the name that its provider's pages have for it in every language; it stands
    /// out where another provider's key belongs.
    pub const fn key(id: &'static str, name: &'static str, shape: Shape) -> Self {
        Self::other(id, Localized { en: name, zh: name }, Cause::OtherProviderKey, shape)
    }

    /// The same, for a name that is this page's own and not its provider's.
    pub const fn zh(self, zh: &'static str) -> Self {
        Self { name: Localized { zh, ..self.name }, ..self }
    }

    /// A secret that is no key of the provider this page asks; named by its cause.
    pub const fn other(id: &'static str, name: Localized<&'static str>, cause: Cause, shape: Shape) -> Self {
        Self { id, name, shape, cause: Some(cause) }
    }
}

impl Provider {
    /// A provider whose keys are told apart from others, and nothing more.
    pub const fn recognised(
        id: &'static str,
        name: &'static str,
        company: &'static str,
        kinds: &'static [Kind],
    ) -> Self {
        Self {
            id,
            name,
            company,
            kinds,
            list: None,
            marks: &[],
            sdks: &[],
            probes: &[],
            prefers: Preference::NONE,
            places: &[],
            rules: &[],
            variable: "",
            hides_refusals: false,
            by_hand: None,
            verify: None,
        }
    }

    /// Who answers a command, as its last line names it: the host, or the name where the visitor knows the host.
    pub fn answerer(&self) -> &'static str {
        let url = self.by_hand.map_or_else(|| self.list.map_or("", |it| it.origin), |it| it.url);
        url.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or(self.name)
    }

    /// Whether its request can tell anything about a secret of this kind.
    pub fn asks(&self, kind: &Kind) -> bool {
        let is_key = kind.cause.is_none_or(|cause| cause == Cause::OtherProviderKey);
        is_key && self.list.is_some_and(|it| it.only.is_empty() || it.only.contains(&kind.id))
    }
}
