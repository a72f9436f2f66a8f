//! Why a part of a text is withheld.

use std::ops::Range;

/// What a text withholds, and so what may let it pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The number or id of a project.
    Project,
    /// An address of the Internet or of mail.
    Address,
    /// Any other word that the page does not know.
    Unknown,
    /// Stands where a secret stands. Nothing lets it pass.
    Secret,
}

/// Bytes of a text and why they are withheld.
pub(super) type Marked = (Range<usize>, Class);
