//! How sure a verdict is. The build reads files with it, so it stands alone.

use serde::{Deserialize, Serialize};

/// How sure a verdict is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    Possible,
    Likely,
    Certain,
}

impl Certainty {
    pub const ALL: &[Certainty] = &[Self::Possible, Self::Likely, Self::Certain];

    /// The word of the page's contract: `certain`, `likely`, `possible`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }

    /// The most that can be said beside so many other causes that the same evidence allows: certain is only what
    /// stands alone.
    pub const fn beside(self, others: usize) -> Self {
        match self {
            Self::Certain if others > 0 => Self::Likely,
            other => other,
        }
    }
}
