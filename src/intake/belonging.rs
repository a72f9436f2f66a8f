//! What a secret is, against what its place wants.

use super::candidate::Candidate;
use super::desk::Desk;
use super::scan::whose;
use super::{Note, Span, Standing, names, published, request};
use crate::knowledge::causes::Cause;
use crate::knowledge::providers;
use crate::knowledge::sign::Certainty;

/// What has to be said about a secret of this kind at this place.
pub(super) fn of(
    desk: &mut Desk<'_>,
    candidate: &Candidate,
    standing: &Standing,
) -> Vec<(Cause, Certainty, Note)> {
    if let Some(certainty) = published::known(&candidate.trace.key, candidate.kind) {
        return vec![(Cause::PublishedExample, certainty, Note::None)];
    }
    let key_span = Span { start: candidate.start, end: candidate.trace.end };
    let gemini = names::wants_gemini(desk, key_span, standing);
    match candidate.kind.cause {
        None => key(desk, candidate, standing),
        Some(cause) => {
            let asked = desk.names_gemini_host() && !request::goes_elsewhere(desk.text, candidate.start);
            let sure = other(candidate, standing, gemini, asked);
            sure.map(|sure| (cause, sure, whose(candidate))).into_iter().collect()
        }
    }
}

/// A Gemini key: in another vendor's place, or of the kind that ends.
fn key(desk: &mut Desk<'_>, candidate: &Candidate, standing: &Standing) -> Vec<(Cause, Certainty, Note)> {
    let mut rows = Vec::new();
    let owner = names::of(standing).filter(|name| !names::mentions_gemini(name)).and_then(names::owner);
    // Only the Gemini API refuses them.
    let is_maps = owner == Some("google_maps");
    let owner = owner.filter(|owner| !looks_alike(owner, candidate));
    // Clients of the OpenAI kind are pointed at Gemini by an address.
    if owner.is_some() && !desk.names_gemini_host() {
        rows.push((Cause::OtherProviderKey, Certainty::Likely, whose(candidate)));
    }
    if candidate.kind.id == "standard" && !is_maps {
        rows.push((Cause::StandardKey, Certainty::Likely, Note::None));
    }
    rows
}

/// Any other secret: wrong where a Gemini key belongs, right in a place of its own. What is no key of anybody's is
/// worth a word alone.
fn other(candidate: &Candidate, standing: &Standing, gemini: bool, asked: bool) -> Option<Certainty> {
    let google = candidate.provider.id == "gemini";
    match standing {
        _ if gemini => Some(Certainty::Certain),
        // A key of another provider is at fault only where the text says that somebody else is meant.
        Standing::Bare if candidate.kind.cause == Some(Cause::OtherProviderKey) => None,
        Standing::Bare => Some(Certainty::Likely),
        // Google's own tokens travel so; other vendors' keys do not belong to this host.
        Standing::Header(name)
            if names::holds(name, "authorization") && asked && !google && candidate.provider.id != "jwt" =>
        {
            Some(Certainty::Likely)
        }
        Standing::Text | Standing::Header(_) => None,
        Standing::Value(name) | Standing::Query(name) => {
            let owner = names::owner(name);
            let strange =
                owner.is_some_and(|owner| owner != candidate.provider.id && !shares(owner, candidate));
            (strange || (google && names::holds(name, "api_key"))).then_some(Certainty::Likely)
        }
    }
}

/// Whether this vendor's keys have the same prefix.
fn looks_alike(owner: &str, candidate: &Candidate) -> bool {
    let kinds = providers::by_id(owner).map_or(&[][..], |provider| &provider.kinds);
    kinds.iter().any(|kind| kind.shape.prefix == candidate.kind.shape.prefix)
}

/// Compatible services take each other's places: a bare `sk-` says little, and AWS has two files.
fn shares(owner: &str, candidate: &Candidate) -> bool {
    candidate.kind.shape.prefix == "sk-"
        || candidate.provider.id == "jwt"
        || (owner.starts_with("aws") && candidate.provider.id.starts_with("aws"))
        || owner == "openai"
        || (owner == "anthropic" && candidate.provider.id == "openrouter")
}
