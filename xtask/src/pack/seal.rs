//! Hashes, and the wasm as text.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use zopfli::{Format, Options};

use crate::Done;

/// SHA-256 as 64 hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// SHA-256 as a policy writes it, without quotes: `sha256-…`.
pub(super) fn source(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// The wasm in gzip in base64. The gzip header holds no time, so that equal wasm gives equal text; zopfli packs
/// tighter than gzip itself, which pays because no host compresses base64 again.
pub(super) fn payload(wasm: &[u8]) -> Done<String> {
    let mut packed = Vec::new();
    let done = zopfli::compress(Options::default(), Format::Gzip, wasm, &mut packed);
    done.map_err(|fault| format!("The wasm cannot be packed: {fault}."))?;
    Ok(STANDARD.encode(packed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standard() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(hex(b""), empty);
        assert_eq!(source(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn a_payload_names_no_time_and_no_machine() {
        let packed =
            payload(b"\0asm").and_then(|text| STANDARD.decode(text).map_err(|fault| fault.to_string()));
        // Magic number, deflate, no flags, no time; then a hint about the effort, then the system.
        assert_eq!(packed.unwrap_or_default().get(..8), Some(&[31, 139, 8, 0, 0, 0, 0, 0][..]));
    }
}
