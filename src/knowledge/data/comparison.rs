//! `comparisons/<id>.toml`: one more request that differs in one thing from the one that was refused, and so tells two
//! causes apart.

use serde::{Deserialize, Serialize};

use super::super::certainty::Certainty;
use super::super::rung::Rung;
use super::{Localized, Request, Text};

/// Offered only where a verdict leaves two causes open between which its answer decides.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "S: Text<'de>, C: Deserialize<'de>"))]
pub struct Comparison<S = String, C = S> {
    /// The contract's `data-action` of its button. The build makes it of the name of the file: `compare-<id>`.
    #[serde(default)]
    pub action: S,
    /// The provider that refused, and is asked again.
    pub provider: S,
    /// What differs, as the button names it.
    pub title: Localized<S>,
    /// What a press costs.
    pub cost: Localized<S>,
    /// The rungs whose verdict it can settle.
    pub lowest_rung: Rung,
    pub highest_rung: Rung,
    /// The pairs that it tells apart: both must be open. A cause that names two is a pair with itself.
    pub between: Vec<(C, C)>,
    /// Whether the browser names this page's site as the referrer.
    #[serde(default)]
    pub referrer: bool,
    pub request: Request<S>,
    /// What its answers mean; the first that holds decides, and where none does, nothing is settled.
    #[serde(rename = "answer")]
    pub answers: Vec<Settled<S, C>>,
}

/// An answer, and the cause that it leaves.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "S: Text<'de>, C: Deserialize<'de>"))]
pub struct Settled<S = String, C = S> {
    /// The HTTP statuses that count.
    pub http: Vec<u16>,
    /// What the answer itself is judged to mean; none where the status is enough.
    pub judged: Option<C>,
    pub cause: C,
    /// Beside anything else no cause is certain.
    pub certainty: Certainty,
    /// What this answer allows beside the cause, the likelier first.
    #[serde(default)]
    pub also: Vec<C>,
    /// What this shows, and what to do.
    pub told: Localized<S>,
}
