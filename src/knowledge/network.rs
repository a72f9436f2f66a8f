//! What it means when the browser reports no readable answer: the same for every provider.

use super::causes::Cause;
use super::sign::{ANY, Certainty, Sign, Wire};

/// In order of precedence. None of these says anything about the key.
pub static SIGNS: &[Sign] = &[
    Sign {
        wire: Some(Wire::Offline),
        cause: Cause::Offline,
        also: &[Cause::NetworkBlocked],
        certainty: Certainty::Likely,
        ..ANY
    },
    Sign {
        wire: Some(Wire::Unreachable),
        cause: Cause::NetworkBlocked,
        also: &[Cause::Offline, Cause::TlsIntercepted, Cause::CaptivePortal],
        certainty: Certainty::Likely,
        ..ANY
    },
    Sign {
        wire: Some(Wire::UnreadableFromFile),
        cause: Cause::CorsBlocked,
        also: &[Cause::NetworkBlocked],
        certainty: Certainty::Likely,
        ..ANY
    },
    Sign {
        wire: Some(Wire::Unreadable),
        cause: Cause::CorsBlocked,
        also: &[Cause::NetworkBlocked, Cause::CaptivePortal],
        certainty: Certainty::Likely,
        ..ANY
    },
    Sign {
        wire: Some(Wire::Deadline),
        cause: Cause::TimedOut,
        also: &[Cause::NetworkBlocked, Cause::ServerOverloaded],
        ..ANY
    },
    Sign { wire: Some(Wire::Cancelled), cause: Cause::Cancelled, ..ANY },
    Sign {
        wire: Some(Wire::Redirected),
        cause: Cause::CaptivePortal,
        also: &[Cause::TlsIntercepted],
        certainty: Certainty::Likely,
        ..ANY
    },
    Sign { wire: Some(Wire::TooLarge), cause: Cause::AnswerTooLarge, also: &[Cause::CaptivePortal], ..ANY },
    Sign { wire: Some(Wire::CutShort), cause: Cause::AnswerCutShort, also: &[Cause::NetworkBlocked], ..ANY },
];
