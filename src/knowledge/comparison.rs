//! A comparison: one more request that differs in one thing from the one that was refused, and so tells two
//! causes apart. They are the files of `data/comparisons`.

use super::causes::Cause;
use super::data;
use super::rung::Rung;

pub type Comparison = data::Comparison<&'static str, Cause>;
pub type Settled = data::Settled<&'static str, Cause>;

impl Comparison {
    /// Whether it would settle a verdict of this rung with these causes open.
    pub fn settles(&self, rung: Rung, is_open: impl Fn(Cause) -> bool) -> bool {
        (self.lowest_rung..=self.highest_rung).contains(&rung)
            && self.between.iter().any(|(one, other)| is_open(*one) && is_open(*other))
    }
}
