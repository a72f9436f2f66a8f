//! Hashes, and the wasm as text.

use std::io::{self, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lzma_rust2::{LzmaOptions, LzmaWriter};
use sha2::{Digest, Sha256};

use crate::Done;

/// SHA-256 as 64 hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// SHA-256 as a policy writes it, without quotes: `sha256-…`.
pub(super) fn source(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// The wasm as an LZMA file, which `src/web/unpack.js` unpacks, in base64. It names no time, so that equal wasm gives
/// equal text.
pub(super) fn payload(wasm: &[u8]) -> Done<String> {
    let packed = packed(wasm).map_err(|fault| format!("The wasm cannot be packed: {fault}."))?;
    Ok(STANDARD.encode(packed))
}

/// The wasm as an LZMA file.
pub(crate) fn packed(wasm: &[u8]) -> io::Result<Vec<u8>> {
    let mut options = LzmaOptions::with_preset(9);
    // Instructions have no places, and the longest search is still over within seconds.
    (options.lc, options.lp, options.pb) = (3, 0, 0);
    (options.nice_len, options.depth_limit) = (273, 1000);
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(wasm.len() as u64))?;
    writer.write_all(wasm)?;
    writer.finish()
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
    fn a_payload_says_how_it_is_packed_and_how_long_it_was() {
        let packed =
            payload(b"\0asm").and_then(|text| STANDARD.decode(text).map_err(|fault| fault.to_string()));
        let packed = packed.unwrap_or_default();
        assert_eq!(packed.first(), Some(&3), "lc=3, lp=0, pb=0: src/web/unpack.js reads no other");
        assert_eq!(packed.get(5..13), Some(&[4, 0, 0, 0, 0, 0, 0, 0][..]));
    }
}
