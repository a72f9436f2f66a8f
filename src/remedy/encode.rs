//! The encodings in which a key arrives when nobody decodes it.

/// A base64 alphabet's last two characters, and whether the end is padded.
#[derive(Clone, Copy)]
pub struct Base64 {
    pub last: [u8; 2],
    pub padded: bool,
}

/// As `base64` and Kubernetes write it.
pub const STANDARD: Base64 = Base64 { last: *b"+/", padded: true };
/// The same without padding.
pub const UNPADDED: Base64 = Base64 { last: *b"+/", padded: false };
/// As it stands in URLs.
pub const URL: Base64 = Base64 { last: *b"-_", padded: true };

/// The bytes in base64, on one line.
pub fn base64(bytes: &[u8], how: Base64) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() * 4 / 3 + 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or_default());
        let word = byte(0) << 16 | byte(1) << 8 | byte(2);
        let digits = [18, 12, 6, 0].into_iter().take(chunk.len() + 1);
        out.extend(digits.map(|at| sextet(word >> at & 63, how.last)));
        out.extend(std::iter::repeat_n(b'=', if how.padded { 3 - chunk.len() } else { 0 }));
    }
    out
}

/// Six bits as a character.
#[expect(clippy::cast_possible_truncation, reason = "the value is below 64")]
const fn sextet(value: u32, [plus, slash]: [u8; 2]) -> u8 {
    let value = value as u8;
    match value {
        0..=25 => b'A' + value,
        26..=51 => b'a' + value - 26,
        52..=61 => b'0' + value - 52,
        62 => plus,
        _ => slash,
    }
}

/// The text with every byte that `keep` refuses as a percent sign and two digits.
pub fn percent(text: &str, hex: &[u8; 16], keep: impl Fn(u8) -> bool) -> Vec<u8> {
    let digit = |value: u8| hex.get(usize::from(value)).copied().unwrap_or_default();
    let mut out = Vec::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        if keep(byte) {
            out.push(byte);
        } else {
            out.extend([b'%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    out
}

/// The text in UTF-16, behind these first bytes.
pub fn utf16(text: &str, mark: &[u8], bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mut out = mark.to_vec();
    out.extend(text.encode_utf16().flat_map(bytes));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_standard_test_vectors() {
        for (plain, encoded) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("~~?", "fn4/")]
        {
            assert_eq!(base64(plain.as_bytes(), STANDARD), encoded.as_bytes());
        }
        assert_eq!(base64(b"~~?~", UNPADDED), b"fn4/fg");
        assert_eq!(base64(b"~~?~", URL), b"fn4_fg==");
    }
}
