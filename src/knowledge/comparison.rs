//! A comparison: one more request that differs in one thing from the one that was refused, and so tells two
//! causes apart.

use super::causes::Cause;
use super::rung::Rung;
use super::sign::Certainty;
use crate::exchange::Request;
use crate::locale::Localized;

/// Offered only where a verdict leaves two causes open between which its answer decides.
pub struct Comparison {
    /// The contract's `data-action` of its button.
    pub action: &'static str,
    /// What differs, as the button names it.
    pub title: Localized<&'static str>,
    /// The rungs whose verdict it can settle, lowest and highest.
    pub rungs: (Rung, Rung),
    /// The pairs that it tells apart: both must be open. A cause that names two is a pair with itself.
    pub between: &'static [(Cause, Cause)],
    pub request: Request,
    /// Whether the browser names this page's site as the referrer.
    pub referrer: bool,
    /// What a press costs.
    pub cost: Localized<&'static str>,
    /// What its answers mean; the first that holds decides, and where none does, nothing is settled.
    pub answers: &'static [Settled],
}

/// An answer, and the cause that it leaves.
pub struct Settled {
    /// The HTTP statuses that count.
    pub http: &'static [u16],
    /// What the answer itself is judged to mean; none where the status is enough.
    pub judged: Option<Cause>,
    pub cause: Cause,
    pub certainty: Certainty,
    /// What this answer allows beside the cause, the likelier first.
    pub also: &'static [Cause],
    /// What this shows, and what to do.
    pub told: Localized<&'static str>,
}

impl Settled {
    /// The answer speaks for the cause and does not show it.
    pub const fn likely(mut self) -> Self {
        self.certainty = Certainty::Likely;
        self
    }

    /// What else this answer allows. Beside anything else no cause is certain.
    pub const fn or(mut self, also: &'static [Cause]) -> Self {
        self.also = also;
        self.certainty = self.certainty.beside(also.len());
        self
    }
}

impl Comparison {
    /// Whether it would settle a verdict of this rung with these causes open.
    pub fn settles(&self, rung: Rung, is_open: impl Fn(Cause) -> bool) -> bool {
        let (low, high) = self.rungs;
        (low..=high).contains(&rung)
            && self.between.iter().any(|(one, other)| is_open(*one) && is_open(*other))
    }
}
