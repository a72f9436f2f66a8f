//! What the page knows, out of the section of its own wasm that the packing added. The boot script has checked
//! the hash of all of it.

use js_sys::{ArrayBuffer, Uint8Array, WebAssembly};
use wasm_bindgen::JsCast;

use super::catalogue;
use crate::knowledge::provider::Provider;
use crate::knowledge::{packed, providers, tables};
use crate::locale::Language;

/// Takes the sign tables in. Whether everything is there: a page that lacks some of it would call every error unknown,
/// and must not start.
pub(super) fn open(language: Language) -> bool {
    tables::open(&section(packed::SECTION).unwrap_or_default());
    let has_signs = |provider: &&Provider| !tables::of(provider).is_empty();
    let shared = [tables::general(), tables::network(), tables::last()];
    let has_words = |it: Language| it == language || section(it.id()).is_some_and(|text| !text.is_empty());
    shared.iter().all(|table| !table.is_empty())
        && providers::ALL.iter().all(has_signs)
        && catalogue::is_whole(language)
        && Language::ALL.into_iter().all(has_words)
}

/// The text of a section.
pub(super) fn section(name: &str) -> Option<String> {
    let module = wasm_bindgen::module().dyn_into::<WebAssembly::Module>().ok()?;
    let found = WebAssembly::Module::custom_sections(&module, name).get(0);
    let bytes = found.is_instance_of::<ArrayBuffer>().then(|| Uint8Array::new(&found).to_vec());
    String::from_utf8(bytes?).ok()
}
