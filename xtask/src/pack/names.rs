//! The names under which the wasm asks for what the glue has. wasm-bindgen ends each with a hash, which packs badly
//! and stands twice in the page; the place in the list serves as well.

use std::collections::BTreeSet;

/// How the names begin.
const OURS: &str = "__wbg_";
/// How many digits the hash has.
const HASH: usize = 16;

/// The glue and the wasm with other names, each as long as before, so that nothing moves in the wasm.
pub(super) fn shorten(mut glue: String, mut wasm: Vec<u8>) -> (String, Vec<u8>) {
    let names: BTreeSet<String> = hashed(&glue).map(str::to_owned).collect();
    for (place, name) in names.iter().enumerate() {
        let Some(at) = wasm.windows(name.len()).position(|part| part == name.as_bytes()) else { continue };
        let other = format!("{:_<1$}", format!("_{place}"), name.len());
        wasm.splice(at..at + name.len(), other.bytes());
        glue = glue.replace(name, &other);
    }
    (glue, wasm)
}

fn hashed(glue: &str) -> impl Iterator<Item = &str> {
    let words = glue.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words.filter(|word| {
        let hash = word.len().checked_sub(HASH).and_then(|at| word.get(at..));
        word.starts_with(OURS) && hash.is_some_and(|hash| hash.bytes().all(|it| it.is_ascii_hexdigit()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_another_in_both_and_as_long() {
        let (a, b) = ("__wbg_get_0123456789abcdef", "__wbg_set_fedcba9876543210");
        let glue = format!("{{ {b}: f, {a}: () => __wbg_get_imports(), __wbg_x_0000000000000000: f }}");
        let (glue, wasm) = shorten(glue, format!("\0asm\x1a{a}\x1a{b}\x03").into_bytes());
        let name = |place: &str| format!("{place:_<26}");
        assert_eq!(wasm, format!("\0asm\x1a{}\x1a{}\x03", name("_0"), name("_1")).into_bytes());
        let absent = "__wbg_x_0000000000000000";
        assert_eq!(
            glue,
            format!("{{ {}: f, {}: () => __wbg_get_imports(), {absent}: f }}", name("_1"), name("_0"))
        );
    }
}
