//! Set-up and build steps of Key Clinic.
fn main() {}
