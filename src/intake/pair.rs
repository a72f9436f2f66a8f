//! The two halves of an AWS key, and the token of a session: only together they are asked about.

use super::alike;
use super::candidate::is_varied;
use super::desk::Desk;
use super::kinds::Whose;
use super::{Found, Reading, Span, Standing};
use crate::exchange::sigv4::Pair;
use crate::knowledge::provider::Alphabet;
use crate::knowledge::providers;

/// The kind of key id that needs the token of its session.
const TEMPORARY: &str = "temporary_key_id";
/// The half of a key that signs, and the token of a session: never sent alone.
const SECRET: &str = "secret_access_key";
const TOKEN: &str = "session_token";
/// Texts beyond this are logs.
const LONGEST: usize = 1 << 16;

/// Finds the secret beside a key id where no name tells it: in the file that the console hands out, in two lines.
pub(super) fn read(desk: &mut Desk<'_>) {
    let is_part = |found: &Found| found.is_part();
    let is_id = |found: &Found| found.provider.id == "aws" && !found.is_part();
    let credentials = &desk.reading.credentials;
    if desk.text.len() > LONGEST || !credentials.iter().any(is_id) || credentials.iter().any(is_part) {
        return;
    }
    let Some(kind) = kind(SECRET) else { return };
    let text = desk.text;
    // A secret is never padded: what stands before an equals sign is its name.
    let has = |byte: &u8| Alphabet::Base64.has(*byte) && *byte != b'=';
    let mut start = 0;
    while let Some(at) = text.as_bytes().get(start..).unwrap_or_default().iter().position(has) {
        start += at;
        let rest = text.as_bytes().get(start..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| has(byte)).count();
        let span = Span { start, end: start + length };
        if text.get(start..span.end).is_some_and(|word| kind.1.shape.fits(word) && is_varied(word)) {
            alike::list(desk, kind, span, &Standing::Text);
            return;
        }
        start = span.end;
    }
}

fn kind(id: &str) -> Option<Whose> {
    let aws = providers::by_id("aws")?;
    aws.kind(id).map(|kind| (aws, kind))
}

impl Reading {
    /// What signs for this key id; none where its other half is not in the text. The nearest one is its own.
    pub fn pair(&self, id: &Found) -> Option<Pair> {
        let nearest = |kind: &str| {
            let parts = self.credentials.iter().filter(|found| found.is_part() && found.kind.id == kind);
            parts
                .min_by_key(|part| part.span.start.abs_diff(id.span.start))
                .map(|part| part.credential.clone())
        };
        let temporary = id.kind.id == TEMPORARY;
        let token = nearest(TOKEN).filter(|_| temporary);
        if temporary && token.is_none() {
            return None;
        }
        Some(Pair { secret: nearest(SECRET)?, token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_providers_file_has_these_kinds() {
        for id in [TEMPORARY, SECRET, TOKEN] {
            assert!(
                kind(id).is_some_and(|(_, kind)| (id == TEMPORARY) != kind.shape.prefix.is_empty()),
                "{id}"
            );
        }
    }
}
