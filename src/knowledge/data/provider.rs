//! `providers/<id>.toml`: what the page knows about one provider.

use serde::{Deserialize, Serialize};

use super::super::place::Place;
use super::super::rung::Rung;
use super::super::shape::Shape;
use super::{Localized, Text};

/// Everything the page knows about one provider. `S` is a text, `C` a cause: its id in the files, the cause itself on
/// the page.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "S: Text<'de>, C: Deserialize<'de>"))]
pub struct Provider<S = String, C = S> {
    /// The contract's id: `gemini`, `openai`, …. The build takes it from the name of the file.
    #[serde(default)]
    pub id: S,
    /// As visitors know it: "Google Gemini".
    pub name: S,
    /// Who answers: "Google".
    pub company: S,
    /// Where it stands in lists, and when its shapes are tried: those with a smaller number come first, those without
    /// one last.
    pub order: Option<u32>,
    /// What people call it, and its models, in a question where they mean it: `claude`, or `github token` for who is a
    /// host as well. Left out: its name.
    #[serde(default)]
    pub called: Vec<S>,
    /// The environment variable that its own libraries read.
    #[serde(default)]
    pub variable: S,
    /// Whether it is known to keep its refusals from web pages.
    #[serde(default)]
    pub hides_refusals: bool,
    /// What its answers and error texts mean: files of `rules`, in any order. The one with its id is its own, the others
    /// are the dialect it speaks (`openai`) and what stands in front of it (`gateway`). Where only its status is known,
    /// `gateway` and `statuses` are all.
    #[serde(default)]
    pub rules: Vec<S>,
    /// Words by which a text shows that this provider answered: its hosts, its own error codes and wordings.
    /// Lower case, without `*`; white space and quotes are not looked at. Without any, its secrets are told apart from
    /// others, and nothing more: it is never asked.
    #[serde(default)]
    pub marks: Vec<S>,
    /// Names of its libraries and its own, which only hint: compatible services answer through them too.
    #[serde(default)]
    pub sdks: Vec<S>,
    /// What an answer that it hands on may say of its own credential at the service behind it, and never of the
    /// visitor's. Empty where it hands on nothing.
    #[serde(default)]
    pub not_inner: Vec<C>,
    /// Its pages.
    #[serde(default)]
    pub places: Vec<Link<S>>,
    /// The secrets it issues, the narrower shape first.
    #[serde(rename = "kind")]
    pub kinds: Vec<Kind<S, C>>,
    /// The request that lists models; none where a page cannot or must not ask.
    pub list: Option<Request<S>>,
    /// What a terminal asks where this page does not.
    pub by_hand: Option<ByHand<S>>,
    /// The command that shows that a cure worked, where it is not the one that asks by hand.
    pub verify: Option<Verify<S>>,
    /// Which of its models to propose for the upper rungs.
    #[serde(default)]
    pub prefers: Preference<S>,
    /// The requests of the upper rungs, bottom up; none where the page does not go further than the list.
    #[serde(rename = "probe", default)]
    pub probes: Vec<Probe<S>>,
}

/// One kind of secret.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "S: Text<'de>, C: Deserialize<'de>"))]
pub struct Kind<S = String, C = S> {
    /// The contract's `data-kind`: `standard`, `auth`, ….
    pub id: S,
    pub name: Localized<S>,
    pub shape: Shape<S>,
    /// What it is called when it stands where this page's provider wants its own key; none if it is such a key.
    pub cause: Option<C>,
}

/// What is sent for one press. It holds no secret: the key joins it in `web::fetch` only. What is left out is as most
/// providers want it: a GET with the key as `Authorization: Bearer` and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "S: Text<'de>"))]
pub struct Request<S = String> {
    #[serde(default = "get")]
    pub method: S,
    /// Scheme and host, without a slash at the end. Nothing at run time changes it.
    pub origin: S,
    /// `{model}` stands for the model's name.
    pub path: S,
    #[serde(default)]
    pub query: Vec<(S, S)>,
    /// The header that carries the key. There is no way to put it into a URL.
    #[serde(default = "authorization")]
    pub key_header: S,
    /// What stands before the key in that header: `Bearer `, or nothing.
    #[serde(default = "bearer")]
    pub scheme: S,
    /// Headers that the provider wants beside it, with their values. Its preflight must allow each of them.
    #[serde(default)]
    pub headers: Vec<(S, S)>,
    /// The kinds of secret that this call knows, by id; empty where it knows every kind of the provider.
    #[serde(default)]
    pub only: Vec<S>,
    /// Headers of the answer that are worth reading.
    #[serde(default)]
    pub reads: Vec<S>,
    /// Named values of a good answer that tell how money, quota and rights stand.
    #[serde(default)]
    pub shows: Vec<S>,
    /// JSON or a form, sent with its `content-type`; none where the method has no body.
    pub body: Option<S>,
    /// Over the whole exchange, body included.
    #[serde(default = "ten_seconds")]
    pub deadline_ms: u32,
    /// No more bytes of the body than this are read.
    #[serde(default = "a_mebibyte")]
    pub body_cap: usize,
}

/// A request for a terminal. `{NAME}` stands for an environment variable.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "S: Text<'de>"))]
pub struct ByHand<S = String> {
    #[serde(default)]
    pub headers: Vec<S>,
    pub url: S,
    /// JSON, or nothing.
    #[serde(default)]
    pub body: S,
}

/// The request of an upper rung.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "S: Text<'de>"))]
pub struct Probe<S = String> {
    pub rung: Rung,
    pub request: Request<S>,
    /// What a press costs, as one or two sentences.
    pub cost: Localized<S>,
    /// The same request as a command, `{model}` in place of the model's name. It prints the HTTP status.
    pub verify: Verify<S>,
}

/// Which model to propose, by the parts of its name between dashes. By default the newest one, whatever it is called.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preference<S = String> {
    /// The part that names the family.
    pub family: S,
    /// How odd a model of another family is.
    pub other_family: u32,
    /// Parts that make a model odd for a short text, and how odd.
    pub odd: Vec<(S, u32)>,
}

/// A page of the provider.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link<S = String> {
    /// What is done there.
    pub place: Place,
    /// As the provider's own navigation names it.
    pub name: S,
    pub url: S,
    /// The address when the project is known; `{project}` stands for its number or id.
    pub project_url: Option<S>,
}

/// A command and what it must print.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "S: Text<'de>"))]
pub struct Verify<S = String> {
    /// Reads the key from an environment variable.
    pub command: S,
    /// Left out: 200, the HTTP status that the command prints once the key works.
    #[serde(default = "ok")]
    pub prints: S,
}

fn get<S: From<&'static str>>() -> S {
    S::from("GET")
}

fn authorization<S: From<&'static str>>() -> S {
    S::from("authorization")
}

fn bearer<S: From<&'static str>>() -> S {
    S::from("Bearer ")
}

fn ok<S: From<&'static str>>() -> S {
    S::from("200")
}

const fn ten_seconds() -> u32 {
    10_000
}

const fn a_mebibyte() -> usize {
    1 << 20
}
