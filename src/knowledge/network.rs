//! What it means when the browser or a program reports no readable answer: the same for every provider.
//!
//! No row here says anything about a key.

use super::causes::Cause::{
    AnswerCutShort, AnswerTooLarge, Cancelled, CaptivePortal, CorsBlocked, NetworkBlocked, Offline,
    ServerOverloaded, TimedOut, TlsIntercepted,
};
use super::sign::{Sign, Signs, Wire, means};

/// After the provider's own table.
pub static SIGNS: Signs = &[CHECKED, REPORTED];

/// What this page saw while it asked.
const CHECKED: &[Sign] = &[
    means(Offline).wire(Wire::Offline).likely().or(&[NetworkBlocked]),
    means(NetworkBlocked).wire(Wire::Unreachable).likely().or(&[Offline, TlsIntercepted, CaptivePortal]),
    means(CorsBlocked).wire(Wire::UnreadableFromFile).likely().or(&[NetworkBlocked]),
    means(CorsBlocked).wire(Wire::Unreadable).likely().or(&[NetworkBlocked, CaptivePortal]),
    means(TimedOut).wire(Wire::Deadline).or(&[NetworkBlocked, ServerOverloaded]),
    means(Cancelled).wire(Wire::Cancelled),
    means(CaptivePortal).wire(Wire::Redirected).likely().or(&[TlsIntercepted]),
    means(AnswerTooLarge).wire(Wire::TooLarge).or(&[CaptivePortal]),
    means(AnswerCutShort).wire(Wire::CutShort).or(&[NetworkBlocked]),
];

/// What other programs print when the network stands in the way.
const REPORTED: &[Sign] = &[
    means(TlsIntercepted).says(&[
        "self-signed certificate",
        "self signed certificate",
        "certificate_verify_failed",
        "certificate verify failed",
        "unable to get local issuer certificate",
        "unable_to_get_issuer_cert",
        "unable to verify the first certificate",
        "x509: certificate signed by unknown authority",
        "pkix path building failed",
    ]),
    means(CorsBlocked).likely().or(&[NetworkBlocked]).says(&[
        "blocked by cors policy",
        "cross-origin request blocked",
        "no 'access-control-allow-origin' header",
        "cors header 'access-control-allow-origin' missing",
    ]),
    means(NetworkBlocked).likely().or(&[CorsBlocked, Offline]).says(&[
        "failed to fetch",
        "load failed",
        "networkerror when attempting to fetch resource",
    ]),
    means(NetworkBlocked).likely().or(&[Offline, TlsIntercepted]).says(&[
        "err_connection_timed_out",
        "err_connection_refused",
        "err_connection_reset",
        "err_connection_closed",
        "err_name_not_resolved",
        "err_blocked_by_client",
        "enotfound",
        "econnrefused",
        "econnreset",
        "etimedout",
        "eai_again",
        "connecttimeouterror",
        "getaddrinfo failed",
        "could not resolve host",
        "name or service not known",
        "temporary failure in name resolution",
        "failed to connect to",
        "failed to establish a new connection",
        "connection refused",
        "connection timed out",
        "connection reset by peer",
        "semaphore timeout period has expired",
        "no route to host",
        "network is unreachable",
        "fetch failed",
    ]),
    means(Offline).says(&["err_internet_disconnected", "err_network_changed"]),
];
