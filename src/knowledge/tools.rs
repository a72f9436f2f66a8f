//! Which variables a library or program reads, in its own order: the tools of `data/tools.toml`. They disagree.

use super::data::lists;
use super::loaded;

/// A library or program that takes its key from the environment.
pub type Tool = lists::Tool<&'static str>;

/// All of them.
pub fn all() -> &'static [Tool] {
    loaded::knowledge().map_or(&[], |knowledge| &knowledge.lists.tools)
}
