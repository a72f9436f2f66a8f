//! The secret. It cannot be printed, turned into text or serialised.
//!
//! ```compile_fail
//! let key = key_clinic::credential::Credential::new("abc");
//! println!("{key}");
//! ```
//! ```compile_fail
//! let key = key_clinic::credential::Credential::new("abc");
//! let text: &str = key.as_ref();
//! ```
//! ```compile_fail
//! let key = key_clinic::credential::Credential::new("abc");
//! serde_json::to_string(&key);
//! ```
//! What does compile, so that the three above fail for the reason they name:
//! ```
//! let key = key_clinic::credential::Credential::new("abc");
//! println!("{key:?}");
//! assert_eq!(format!("{key:?}"), "Credential(3 characters)");
//! ```

use std::fmt;

/// A key as it would be sent: cleaned of whatever stood around it.
#[derive(Clone, PartialEq, Eq)]
pub struct Credential(Box<str>);

impl Credential {
    /// Takes the secret in. There is no way back to text outside this crate.
    pub fn new(secret: &str) -> Self {
        Self(secret.into())
    }

    /// Length in characters.
    pub fn length(&self) -> usize {
        self.0.chars().count()
    }

    /// As many stars as it has characters: what is left of it once it has to go.
    pub fn starred(&self) -> Self {
        Self("*".repeat(self.length()).into())
    }

    /// Whether it can stand in an HTTP header: visible ASCII only, and not empty.
    pub fn fits_header(&self) -> bool {
        !self.0.is_empty() && self.0.bytes().all(|byte| byte.is_ascii_graphic())
    }

    /// Lends the secret to the few places that need it: the request header, the redactor, the
    /// fingerprint, the copy button.
    pub(crate) fn reveal<T>(&self, see: impl FnOnce(&str) -> T) -> T {
        see(&self.0)
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Credential({} characters)", self.length())
    }
}
