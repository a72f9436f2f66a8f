//! What there is to say about a file, beside what stands in it.

use super::Visit;

/// One such thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileNote {
    /// Nothing stands in it.
    Empty,
    /// It could not be read: a folder, a file that is gone, or one that is not the visitor's to read.
    Unreadable,
    /// It is written in UTF-16, which most tools that look for a key do not read.
    Utf16,
}

impl Visit {
    /// Notes it. The next text forgets it.
    pub const fn note_file(&mut self, note: FileNote) {
        self.file = Some(note);
    }

    /// What there is to say: of the encoding only where a key is read from the file.
    pub fn file_note(&self) -> Option<FileNote> {
        self.file.filter(|note| *note != FileNote::Utf16 || self.chosen().is_some())
    }
}
