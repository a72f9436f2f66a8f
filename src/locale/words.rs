//! words
/// words
pub struct Words {}
