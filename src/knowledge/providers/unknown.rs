//! Nobody: whose a secret is that no format names. It is not among the providers; the visitor chooses one of these.

use super::prelude::{Alphabet, Kind, Length, Provider, Shape};
use crate::knowledge::causes::Cause;
use crate::locale::Localized;

/// The contract's `data-provider` where nobody is named.
pub const ID: &str = "unknown";

pub static PROVIDER: Provider = Provider::recognised(ID, "unknown", "the service", &[KIND]);

/// Stands out where a Gemini key belongs; told apart from nothing.
const KIND: Kind = Kind::other(
    ID,
    Localized { en: "secret of no known format", zh: "格式未知的密钥" },
    Cause::OtherProviderKey,
    Shape::new("", Alphabet::Dotted, Length::AtLeast(8)),
);
