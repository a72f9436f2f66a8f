//! Where the words of the causes come from: the constants of their files, or the text that [`packed`](super::packed)
//! made of these, which the page carries.

use super::Language;
use crate::knowledge::cause::Prose;
use crate::knowledge::causes::Cause;

/// The words of every cause, in every language.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    /// As the cause's own file has them.
    pub own: fn(Cause, Language) -> &'static Prose,
    /// As they hold for any provider, where the cause's own file speaks of Google.
    pub elsewhere: fn(Cause, Language) -> &'static Prose,
}

/// The constants themselves.
pub const WRITTEN: Catalogue = Catalogue { own: Cause::prose, elsewhere: Cause::elsewhere };
