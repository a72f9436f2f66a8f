//! Every cause by name: a file of `src/knowledge/data/causes`, whose stem is the cause's id, its permalink and its case
//! folder. What the file says stands in [`loaded`](super::loaded).
//!
//! To add one, add a file. `tests/cases.rs` names whatever is missing.

use serde::de::Error;
use serde::{Deserialize, Deserializer};

include!(concat!(env!("OUT_DIR"), "/causes.rs"));

impl Cause {
    /// The cause with this id, if there is one.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|cause| cause.id() == id)
    }
}

/// By its id. The build has refused ids that nothing has.
impl<'de> Deserialize<'de> for Cause {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = <&str>::deserialize(deserializer)?;
        Self::by_id(id).ok_or_else(|| D::Error::custom(id))
    }
}
