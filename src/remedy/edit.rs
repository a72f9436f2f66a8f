//! Pieces of a text, and changes to it by their places. Bytes are compared, because all signs of code are ASCII.

/// What stands between two places becomes something else; all the rest stays as it is, byte for byte.
pub(super) struct Edit {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) text: String,
}

/// Blanks of a line, and line ends.
pub(super) const GAP: &str = " \t\r\n";

/// The text with all changes, which stand in order; none where two of them meet.
pub(super) fn apply(text: &str, edits: &[Edit]) -> Option<String> {
    let mut written = String::new();
    let mut at = 0;
    for edit in edits {
        written.push_str(text.get(at..edit.start)?);
        written.push_str(&edit.text);
        at = edit.end;
    }
    written.push_str(text.get(at..)?);
    Some(written)
}

#[inline(never)]
pub(super) fn part(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}

/// How many bytes of a set the text starts with.
#[inline(never)]
pub(super) fn run(text: &str, set: &str) -> usize {
    text.bytes().position(|byte| !set.as_bytes().contains(&byte)).unwrap_or(text.len())
}

/// How long the text is without the bytes of a set at its end.
#[inline(never)]
pub(super) fn bare(text: &str, set: &str) -> usize {
    text.bytes().rposition(|byte| !set.as_bytes().contains(&byte)).map_or(0, |at| at + 1)
}

pub(super) fn begins(text: &str, set: &str) -> bool {
    run(text.get(..1).unwrap_or_default(), set) == 1
}

pub(super) fn ends(text: &str, set: &str) -> bool {
    bare(text, set) < text.len()
}

/// How long the name is that the text starts with.
#[inline(never)]
pub(super) fn name(text: &str, more: &str) -> usize {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || more.as_bytes().contains(&byte);
    text.bytes().position(|byte| !is_name(byte)).unwrap_or(text.len())
}

/// Whether the text holds one of these words, a line each.
#[inline(never)]
pub(super) fn holds(text: &str, words: &str) -> bool {
    words.split('\n').any(|word| !word.is_empty() && text.contains(word))
}
