//! Keys that stand in public documentation. Only their hashes are here.

use crate::knowledge::provider::Kind;
use crate::knowledge::sign::Certainty;

/// FNV-1a, 64 bits, of whole keys.
const KNOWN: &[u64] = &[
    // The example of Google Cloud's page on API keys.
    0xcb16_0c5e_bf07_2178,
    // The example of Amazon's documentation on access keys.
    0x0e62_7699_b983_76d0,
    // The test keys that Stripe's documentation showed to everybody.
    0xddd1_9c48_6d09_5d84,
    0x67e7_33c2_f903_5757,
    // The token with which jwt.io opens.
    0x15f8_7945_422c_bea3,
];

/// Whether it is one of them, or was made up by somebody with a keyboard.
pub(super) fn known(key: &str, kind: &Kind) -> Option<Certainty> {
    if KNOWN.contains(&hash(key)) {
        return Some(Certainty::Certain);
    }
    let body = key.get(kind.shape.prefix.len()..).unwrap_or_default();
    (kind.cause.is_none() && !kind.shape.prefix.is_empty() && is_typed(body)).then_some(Certainty::Possible)
}

/// FNV-1a, 64 bits.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Eight times the same character, or eight that count up.
fn is_typed(body: &str) -> bool {
    let bytes = body.as_bytes();
    let steps = |wanted: u8| {
        bytes.windows(8).any(|part| {
            part.iter()
                .zip(part.iter().skip(1))
                .all(|(a, b)| b.wrapping_sub(*a) == wanted || (wanted == 1 && *a == b'9' && *b == b'0'))
        })
    };
    steps(0) || steps(1)
}
