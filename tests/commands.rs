//! Every command that the page offers, run where its interpreter can be had: what it makes of a file, what it prints,
//! what it hands to the program that it calls. What no interpreter is had for is read by rules.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stderr,
    reason = "a test may fail, and says so"
)]

mod support;

#[path = "commands/calls.rs"]
mod calls;
#[path = "commands/files.rs"]
mod files;
#[path = "commands/offers.rs"]
mod offers;
#[path = "commands/prints.rs"]
mod prints;
#[path = "commands/shells.rs"]
mod shells;
#[path = "commands/written.rs"]
mod written;
