//! A section of a wasm module that no engine looks at: what the page knows travels in it.

/// The module with one more custom section behind everything else.
pub(super) fn add(wasm: &[u8], name: &str, text: &str) -> Vec<u8> {
    let mut inner = number(name.len());
    inner.extend_from_slice(name.as_bytes());
    inner.extend_from_slice(text.as_bytes());
    let mut module = wasm.to_vec();
    module.push(0);
    module.extend(number(inner.len()));
    module.extend(inner);
    module
}

/// A number as WebAssembly writes it: seven bits a byte, the low ones first.
fn number(mut rest: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(rest & 0x7f).unwrap_or_default();
        rest >>= 7;
        if rest == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_has_its_length_and_its_name() {
        assert_eq!(add(b"\0asm", "ab", "xyz"), b"\0asm\0\x06\x02abxyz");
        assert_eq!(number(300), [0xac, 0x02]);
    }
}
