//! How long a change takes until every server of the provider knows it: the waits of `knowledge/data/waits.toml`.

use crate::knowledge::causes::Cause;
use crate::knowledge::data::lists;
use crate::knowledge::loaded;

/// A change that takes its time.
pub type Wait = lists::Wait<&'static str>;

/// All of them.
pub fn all() -> &'static [Wait] {
    loaded::knowledge().map_or(&[], |knowledge| &knowledge.lists.waits)
}

/// How long the cure of a cause takes to hold; none where it holds at once, or is nobody's change.
pub fn of(cause: Cause) -> Option<&'static Wait> {
    let id = loaded::file_of(cause)?.wait?;
    all().iter().find(|wait| wait.id == id)
}
