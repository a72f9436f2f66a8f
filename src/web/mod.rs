//! The page. pub fn mount
pub fn mount() {}
