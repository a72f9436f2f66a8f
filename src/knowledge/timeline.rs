//! What Google decided when. Source: Google's key documentation of 2026; facts marked "reported" are second-hand.

/// A calendar day. Ordered as days are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }
}

/// Google began to block unrestricted keys that had long been unused.
pub const DORMANT_KEYS_BLOCKED: Date = Date::new(2026, 5, 7);
/// Every new key of AI Studio is an auth key.
pub const AUTH_KEYS_DEFAULT: Date = Date::new(2026, 5, 28);
/// Google began to refuse standard keys without restrictions.
pub const UNRESTRICTED_KEYS_REJECTED: Date = Date::new(2026, 6, 19);
/// Google refuses standard keys. The documentation names September 2026 and no day.
pub const STANDARD_KEYS_RETIRED: Date = Date::new(2026, 9, 1);
