//! A network fault never condemns a key: what the browser or the network did leads, whoever is asked.

mod support;

use key_clinic::diagnosis::{self, Circumstance};
use key_clinic::exchange::{Answer, Fault, Outcome, Request};
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::providers;
use key_clinic::knowledge::rung::Rung;
use key_clinic::knowledge::sign::{Certainty, Wire};
use key_clinic::knowledge::station::Station;
use key_clinic::knowledge::timeline::Date;
use support::cases::none;
use support::visit::pasted;

const TODAY: Date = Date::new(2026, 11, 21);

/// Each transport fault as the page sees it: no network, no way to the host, a host that was reached and whose answer
/// may not be read, a deadline, a cancel, a redirect, a body over the cap, a body that broke off.
const WIRES: [Wire; 9] = [
    Wire::Offline,
    Wire::Unreachable,
    Wire::Unreadable,
    Wire::UnreadableFromFile,
    Wire::Deadline,
    Wire::Cancelled,
    Wire::Redirected,
    Wire::TooLarge,
    Wire::CutShort,
];

/// Whether a cause is about the key, or about the account behind it.
fn blames(cause: Cause) -> bool {
    matches!(cause.station(), Some(Station::Key | Station::Project | Station::Quota))
}

/// Any provider, rung and kind of key; the head of the answer may have come with any status.
#[test]
fn a_transport_fault_leads_to_no_cause_of_the_key() {
    let mut faults = Vec::new();
    for provider in providers::all() {
        let kinds = provider.kinds.iter().map(|kind| Some(kind.id)).chain([None]);
        for kind in kinds {
            for (rung, wire) in Rung::ALL.into_iter().flat_map(|rung| WIRES.map(|wire| (rung, wire))) {
                for http in [None, Some(200), Some(400), Some(401), Some(403), Some(429), Some(503)] {
                    let circumstance = Circumstance {
                        kind,
                        sent: provider.list.as_ref().map(Request::sent),
                        rung: Some(rung),
                        today: TODAY,
                    };
                    let fault = Outcome::Fault(Fault { wire, http, received: 9, elapsed_ms: 1 });
                    let it = diagnosis::of_outcome(provider, &fault, &circumstance);
                    // Whatever about the key is left open stands behind all that the browser can know.
                    let first = it.also.iter().position(|cause| blames(*cause)).unwrap_or(it.also.len());
                    let behind = it.also.iter().skip(first).all(|cause| blames(*cause));
                    if blames(it.cause) || !behind || it.cause == Cause::Unrecognized {
                        faults.push(format!(
                            "{} {rung:?} {wire:?}: {} {:?}",
                            provider.id,
                            it.cause.id(),
                            it.also
                        ));
                    }
                }
            }
        }
    }
    none(&faults);
}

/// A page of a hotel's network in place of the answer, with the statuses that such pages come with.
#[test]
fn a_captive_portal_leads_to_no_cause_of_the_key() {
    let page =
        "<!doctype html><html><head><title>Welcome</title></head><body>Log in to the Wi-Fi</body></html>";
    let mut faults = Vec::new();
    for provider in providers::all() {
        for http in [200, 511] {
            let circumstance = Circumstance {
                kind: provider.kinds.first().map(|kind| kind.id),
                sent: provider.list.as_ref().map(Request::sent),
                rung: Some(Rung::Accepted),
                today: TODAY,
            };
            let body = page.to_string();
            let outcome = Outcome::Answer(Answer { headers: Vec::new(), http, body, elapsed_ms: 1 });
            let it = diagnosis::of_outcome(provider, &outcome, &circumstance);
            if blames(it.cause) {
                faults.push(format!("{} {http}: {}", provider.id, it.cause.id()));
            }
        }
    }
    none(&faults);
}

/// What programs print when the network fails, with a key beside it.
#[test]
fn a_program_without_a_network_leads_to_no_cause_of_the_key() {
    let texts = [
        "TypeError: fetch failed\n  cause: Error: getaddrinfo ENOTFOUND {host}",
        "curl: (6) Could not resolve host: {host}",
        "curl: (7) Failed to connect to {host} port 443: Connection refused",
        "curl: (35) Recv failure: Connection reset by peer",
        "curl: (60) SSL certificate problem: self-signed certificate in certificate chain",
        "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='{host}', port=443): Max retries exceeded with url: /v1/models",
        "httpx.ConnectError: [Errno -2] Name or service not known\n{host}",
        "httpx.ReadTimeout: The read operation timed out\n{host}",
        "Access to fetch at 'https://{host}/v1/models' from origin 'http://localhost:3000' has been blocked by CORS policy",
        "Post \"https://{host}/v1/x\": dial tcp: lookup {host}: no such host",
        "Post \"https://{host}/v1/x\": net/http: TLS handshake timeout",
        "Error: read ECONNRESET\n    at TLSWrap.onStreamRead ({host})",
    ];
    let mut faults = Vec::new();
    for provider in providers::all() {
        let host = provider.list.as_ref().map_or("api.example.com", |request| request.host());
        for text in texts {
            let shown = ["openai anthropic gemini API\n", &text.replace("{host}", host)].concat();
            let report = pasted(&shown, TODAY);
            let verdict = report.verdicts.first();
            let cause = verdict.and_then(|verdict| Cause::by_id(verdict.id));
            if cause.is_some_and(blames) {
                faults.push(format!("{}: {cause:?} for {shown}", provider.id));
            }
        }
    }
    none(&faults);
}

#[test]
fn what_the_browser_only_infers_is_not_certain() {
    for provider in providers::all() {
        for wire in [Wire::Unreachable, Wire::Unreadable, Wire::UnreadableFromFile, Wire::Redirected] {
            let circumstance =
                Circumstance { kind: None, sent: None, rung: Some(Rung::Accepted), today: TODAY };
            let fault = Outcome::Fault(Fault { wire, http: None, received: 0, elapsed_ms: 1 });
            let it = diagnosis::of_outcome(provider, &fault, &circumstance);
            assert!(it.certainty < Certainty::Certain, "{} {wire:?}: {it:?}", provider.id);
        }
    }
}
