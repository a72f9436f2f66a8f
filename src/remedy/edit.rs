//! Changes to a text, by their places.

/// What stands between two places becomes something else; all the rest stays as it is, byte for byte.
pub(super) struct Edit {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) text: String,
}

/// The text with all changes; none where two of them meet.
pub(super) fn apply(text: &str, mut edits: Vec<Edit>) -> Option<String> {
    edits.sort_by_key(|edit| (edit.start, edit.end));
    let mut written = String::new();
    let mut at = 0;
    for edit in &edits {
        written.push_str(text.get(at..edit.start)?);
        written.push_str(&edit.text);
        at = edit.end;
    }
    written.push_str(text.get(at..)?);
    Some(written)
}
