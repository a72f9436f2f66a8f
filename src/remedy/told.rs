//! What a comparison means and what to do: the outcomes of `knowledge/data/outcomes.toml`.

use super::compare::Match;
use crate::knowledge::causes::Cause;
use crate::knowledge::data::lists::Outcome;
use crate::knowledge::language::Language;
use crate::knowledge::loaded;

macro_rules! ids {
    ($($variant:ident => $id:literal,)+) => {
        impl Match {
            /// Every outcome.
            pub const ALL: &[Match] = &[$(Match::$variant,)+];

            /// The contract's `data-fingerprint`, and its id in the file.
            pub const fn id(self) -> &'static str {
                match self { $(Match::$variant => $id,)+ }
            }
        }
    };
}

ids! {
    Same => "same",
    Empty => "empty",
    TrailingLf => "trailing_lf",
    TrailingCrlf => "trailing_crlf",
    TrailingCr => "trailing_cr",
    TrailingSpace => "trailing_space",
    LeadingSpace => "leading_space",
    ByteOrderMark => "byte_order_mark",
    InvisibleCharacter => "invisible_character",
    SingleQuotes => "single_quotes",
    DoubleQuotes => "double_quotes",
    SmartQuotes => "smart_quotes",
    Bearer => "bearer",
    NameIncluded => "name_included",
    PercentEncoded => "percent_encoded",
    Base64 => "base64",
    Utf16 => "utf16",
    Doubled => "doubled",
    WrongCase => "wrong_case",
    MissingDot => "missing_dot",
    Unexpanded => "unexpanded",
    Placeholder => "placeholder",
    FirstLine => "first_line",
    CutShort => "cut_short",
    BeginningLost => "beginning_lost",
    AnotherKey => "another_key",
    Unreadable => "unreadable",
}

impl Match {
    /// The cause whose cure applies.
    pub fn cause(self) -> Option<Cause> {
        Cause::by_id(self.outcome()?.cause?)
    }

    /// What happened: a plain statement of at most 60 characters, without a full stop.
    pub fn title(self, language: Language) -> &'static str {
        self.outcome().map_or("", |outcome| outcome.title.get(language))
    }

    /// What to do; starts with a verb.
    pub fn todo(self, language: Language) -> &'static str {
        self.outcome().map_or("", |outcome| outcome.todo.get(language))
    }

    /// The build refuses a file without it.
    fn outcome(self) -> Option<&'static Outcome<&'static str>> {
        loaded::knowledge()?.lists.outcomes.iter().find(|outcome| outcome.id == self.id())
    }
}
