//! Key Clinic: finds out why an API key does not work, and says how to fix it.
//!
//! # The map
//!
//! ```text
//! text ── intake ──► Reading ──┐
//!                              ├─► diagnosis ──► Diagnosis | Question ──► report ──► Report ──► web draws it
//! request ◄── check ──► Outcome┘
//!              ▲
//!              └── web::fetch is the only thing that touches the network
//! knowledge: causes, rules, providers, guides, lists and the words of the page, files that the build embeds;
//!            everything above reads it, nothing writes it
//! ```
//!
//! Arrows go down this list only: `web` stands on `report` and `demo`, these on `visit` (what was pasted, asked and
//! answered, as one value), that on `check`, `diagnosis` and `remedy`,
//! these on `intake` and `exchange`, all on `credential` and `knowledge`.
//!
//! # What does not exist here
//!
//! - No `Result` and no panic in the pure part: every function is total, for any bytes.
//! - No browser crate on the host: only [`web`](self) needs one, and it is compiled for wasm32 only.
//! - No way to print, compare with text or serialise a [`credential::Credential`].
//! - No provider text that reaches a view, a copy or an export without the [`redact::Redactor`].
//! - No mapping from an error to a cause outside the files of `src/knowledge/data/rules`, between which
//!   [`diagnosis`] computes the precedence, and the rows of a provider's comparisons.
//! - No endpoint that a query, a setting, a build or a message can change.
//! - No path of a request that holds anything but a constant and a checked [`exchange::Model`].
//! - No request on a guess: a key's place, its shape or the visitor tells whose it is.
//! - No secret half of an AWS key in a request: it signs, and stays.
//! - No request without a press, no storage, no console output.

pub mod check;
pub mod credential;
pub mod demo;
pub mod diagnosis;
pub mod exchange;
pub mod intake;
pub mod knowledge;
pub mod redact;
pub mod remedy;
pub mod report;
pub mod visit;
#[cfg(any(target_arch = "wasm32", kc_web))]
pub mod web;
