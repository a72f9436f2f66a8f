//! Files that are dropped or chosen. A file keeps what a clipboard may change: its line ends and its byte order mark.

use js_sys::Uint8Array;
use js_sys::futures::JsFuture;
use web_sys::{Blob, File};

use crate::intake::bytes::{Encoding, decode, decode_ends};
use crate::intake::cap::{self, CAP};
use crate::visit::FileNote;

/// What came of a file.
pub(super) enum Came {
    Text { text: String, cut: bool, note: Option<FileNote> },
    Nothing(FileNote),
}

/// The text of a file up to the cap, beyond that its beginning and its end.
pub(super) async fn read(file: &File) -> Came {
    match read_ends(file).await {
        None => Came::Nothing(FileNote::Unreadable),
        Some((text, ..)) if text.is_empty() => Came::Nothing(FileNote::Empty),
        Some((text, cut, encoding)) => {
            Came::Text { text, cut, note: (encoding == Encoding::Utf16).then_some(FileNote::Utf16) }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a size of some megabytes")]
async fn read_ends(file: &File) -> Option<(String, bool, Encoding)> {
    let size = file.size();
    let cap = CAP as f64;
    if size <= cap {
        let (text, encoding) = decode(&read_blob(file).await?);
        let (text, cut) = cap::to_cap(text);
        return Some((text, cut, encoding));
    }
    let half = cap / 2.0;
    // A unit of UTF-16 has two bytes: both pieces begin with a whole one.
    let start = ((size - half) / 2.0).floor() * 2.0;
    let head = read_blob(&file.slice_with_f64_and_f64(0.0, half).ok()?).await?;
    let tail = read_blob(&file.slice_with_f64_and_f64(start, size).ok()?).await?;
    let (head, tail, encoding) = decode_ends(&head, &tail);
    Some((cap::join(&head, &tail), true, encoding))
}

async fn read_blob(blob: &Blob) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
