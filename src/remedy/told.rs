//! What a comparison means and what to do, in words.

use super::compare::Match;
use crate::knowledge::causes::Cause;
use crate::locale::Localized;

/// What the page says about an outcome.
pub struct Told {
    /// The contract's `data-fingerprint`.
    pub id: &'static str,
    /// The cause whose cure applies.
    pub cause: Option<Cause>,
    pub words: Localized<Words>,
}

/// The words of an outcome in one language.
pub struct Words {
    /// A plain statement of at most 60 characters, without a full stop.
    pub title: &'static str,
    /// What to do; starts with a verb.
    pub todo: &'static str,
}

macro_rules! told {
    ($($variant:ident => $id:literal, $cause:expr, $title:literal, $todo:literal;)+) => {
        impl Match {
            /// Every outcome.
            pub const ALL: &[Match] = &[$(Match::$variant,)+];

            /// What the page says about it.
            pub const fn told(self) -> &'static Told {
                match self {
                    $(Match::$variant => &Told {
                        id: $id,
                        cause: $cause,
                        words: Localized { en: Words { title: $title, todo: $todo } },
                    },)+
                }
            }
        }
    };
}

told! {
    Same => "same", None,
        "The program sees exactly this key",
        "Look at how the program sends it: address, header and model.";
    Empty => "empty", Some(Cause::EnvVarNotFound),
        "The program sees no value at all",
        "Set the variable where the program starts, and export it.";
    TrailingLf => "trailing_lf", Some(Cause::SurroundingWhitespace),
        "A line break follows the key",
        "Store the key again without a line break: printf adds none, echo adds one.";
    TrailingCrlf => "trailing_crlf", Some(Cause::CrlfLineEndings),
        "CR and LF follow the key",
        "Store the key again without a line break, from a file with Unix line ends.";
    TrailingCr => "trailing_cr", Some(Cause::CrlfLineEndings),
        "A carriage return follows the key",
        "Convert the file that holds the key to Unix line ends.";
    TrailingSpace => "trailing_space", Some(Cause::SurroundingWhitespace),
        "A space or tab follows the key",
        "Delete what stands behind the key on its line.";
    LeadingSpace => "leading_space", Some(Cause::SurroundingWhitespace),
        "A space, tab or line break stands before the key",
        "Delete what stands between the equals sign and the key.";
    ByteOrderMark => "byte_order_mark", Some(Cause::InvisibleCharacter),
        "A byte order mark stands before the key",
        "Save the file that holds the key as UTF-8 without a byte order mark.";
    InvisibleCharacter => "invisible_character", Some(Cause::InvisibleCharacter),
        "An invisible character stands beside the key",
        "Delete the value and paste the cleaned key.";
    SingleQuotes => "single_quotes", Some(Cause::Quoted),
        "Single quotes are part of the value",
        "Write the value without quotes: what reads it here does not remove them.";
    DoubleQuotes => "double_quotes", Some(Cause::Quoted),
        "Double quotes are part of the value",
        "Write the value without quotes: what reads it here does not remove them.";
    SmartQuotes => "smart_quotes", Some(Cause::SmartQuotes),
        "Typographic quotes are part of the value",
        "Delete the curly quotes and write the key without any.";
    Bearer => "bearer", Some(Cause::PrefixIncluded),
        "Bearer is part of the value",
        "Store the key alone: the program adds the header itself.";
    NameIncluded => "name_included", Some(Cause::PrefixIncluded),
        "A name and a sign stand before the key",
        "Store what stands behind the name and the sign, and nothing else.";
    PercentEncoded => "percent_encoded", Some(Cause::PercentEncoded),
        "The program sees the key percent-encoded",
        "Decode it, or store the key as it stands in the key list.";
    Base64 => "base64", Some(Cause::Base64Encoded),
        "The program sees the key in Base64",
        "Decode it once more, or encode it once less.";
    Utf16 => "utf16", Some(Cause::InvisibleCharacter),
        "The file that holds the key is in UTF-16",
        "Save the file as UTF-8. PowerShell 5 writes UTF-16 unless told otherwise.";
    Doubled => "doubled", Some(Cause::DoubledKey),
        "The key stands there twice",
        "Delete one of the two copies.";
    WrongCase => "wrong_case", Some(Cause::WrongCase),
        "All letters of the key have the same case there",
        "Store the key again, and remove the step that changes its letters.";
    MissingDot => "missing_dot", Some(Cause::MissingDot),
        "The dot after AQ is missing there",
        "Put the dot back after AQ.";
    Unexpanded => "unexpanded", Some(Cause::UnexpandedVariable),
        "The program sees a word instead of the key",
        "Write the reference as this shell or file wants it, or set the variable that it names.";
    Placeholder => "placeholder", Some(Cause::Placeholder),
        "The program sees a sample text instead of the key",
        "Replace the sample text by the key where the program reads it.";
    FirstLine => "first_line", Some(Cause::InnerWhitespace),
        "Only the first line arrived",
        "Write the value on one line, or quote all of its lines.";
    CutShort => "cut_short", Some(Cause::TooShort),
        "The end of the key is missing there",
        "Copy the whole key again. Look for a length limit, and for # or $ in the value.";
    BeginningLost => "beginning_lost", Some(Cause::TooShort),
        "The beginning of the key is missing there",
        "Copy the whole key again, from its first character on.";
    AnotherKey => "another_key", Some(Cause::DuplicateVariable),
        "The program sees another value",
        "Look for an older key: in the shell profile, another .env file, or a program started before the change.";
    Unreadable => "unreadable", None,
        "No fingerprint is in this text",
        "Paste the line that the command printed: a number, a space and eight hex digits.";
}
