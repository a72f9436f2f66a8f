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
        "unable_to_verify_leaf_signature",
        "certificate signed by unknown authority",
        "pkix path building failed",
        "ssl certificate problem",
        "err_cert_authority_invalid",
        "remote certificate is invalid",
        "trust anchor for certification path not found",
        "certificate for this server is invalid",
    ]),
    means(CorsBlocked).likely().or(&[NetworkBlocked]).says(&[
        "blocked by cors policy",
        "cross-origin request blocked",
        "no access-control-allow-origin header",
        "access-control-allow-origin missing",
        "not allowed by access-control-allow",
    ]),
    means(Offline).likely().or(&[NetworkBlocked]).says(&[
        "err_internet_disconnected",
        "err_network_changed",
        "internet connection appears to be offline",
        "no internet connection",
        "network is unreachable",
    ]),
    means(NetworkBlocked).likely().or(&[CorsBlocked, Offline]).says(&[
        "failed to fetch",
        "load failed",
        "networkerror when attempting to fetch resource",
        "axioserror: network error",
        "network request failed",
        "err_network",
    ]),
    means(NetworkBlocked).likely().or(&[Offline, TlsIntercepted]).says(&[
        "err_connection_",
        "err_timed_out",
        "err_name_not_resolved",
        "err_blocked_by_client",
        "err_address_unreachable",
        "err_tunnel_connection_failed",
        "err_proxy_connection_failed",
        "enotfound",
        "econnrefused",
        "econnreset",
        "etimedout",
        "ehostunreach",
        "enetunreach",
        "eai_again",
        "connecttimeout",
        "connect_timeout",
        "connect timeout",
        "connect timed out",
        "getaddrinfo failed",
        "could not resolve host",
        "unable to resolve host",
        "failed host lookup",
        "unknownhostexception",
        "no such host",
        "nodename nor servname provided",
        "name or service not known",
        "name resolution",
        "specified hostname could not be found",
        "nsurlerrordomain",
        "could not connect to the server",
        "failed to connect to",
        "cannot connect to",
        "failed to establish a new connection",
        "all connection attempts failed",
        "connection refused",
        "connection timed out",
        "connection reset by peer",
        "connection aborted",
        "socket hang up",
        "forcibly closed by the remote host",
        "connected party did not properly respond",
        "semaphore timeout period has expired",
        "tls handshake timeout",
        "i/o timeout",
        "no route to host",
        "proxyerror",
        "fetch failed",
        "failed to connect to all addresses",
    ]),
];
