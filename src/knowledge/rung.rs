//! The rungs of the ladder, from the look of a key to a working call. The build reads files with it, so it stands
//! alone.

use serde::{Deserialize, Serialize};

/// One step of the way from a text to a working call. The order is that of the ladder, bottom up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rung {
    /// What the key looks like. It advises and never fails.
    Shape,
    /// The provider's host answered.
    Reach,
    /// The provider took the key. A throttled key is a known key.
    Accepted,
    /// The model that is wanted is there.
    Model,
    /// Tokens are counted.
    Count,
    /// Text is generated.
    Generate,
    /// Text is generated piece by piece.
    Stream,
}

impl Rung {
    pub const ALL: [Rung; 7] =
        [Self::Shape, Self::Reach, Self::Accepted, Self::Model, Self::Count, Self::Generate, Self::Stream];

    /// The contract's `data-rung`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::Reach => "reach",
            Self::Accepted => "accepted",
            Self::Model => "model",
            Self::Count => "count",
            Self::Generate => "generate",
            Self::Stream => "stream",
        }
    }

    /// The contract's `data-action` of the button that asks at this rung; the lower rungs share Check.
    pub const fn action(self) -> &'static str {
        match self {
            Self::Shape | Self::Reach | Self::Accepted => "check",
            Self::Model => "run-model",
            Self::Count => "run-count",
            Self::Generate => "run-generate",
            Self::Stream => "run-stream",
        }
    }
}
