//! What the page knows, out of the section of its own wasm that the packing added. The boot script has checked
//! the hash of all of it.

use js_sys::{ArrayBuffer, Uint8Array, WebAssembly};
use wasm_bindgen::JsCast;

use crate::knowledge::{packed, tables};

/// Takes the sign tables in.
pub(super) fn open() {
    if let Some(text) = section(packed::SECTION) {
        tables::open(&text);
    }
}

/// The text of a section.
pub(super) fn section(name: &str) -> Option<String> {
    let module = wasm_bindgen::module().dyn_into::<WebAssembly::Module>().ok()?;
    let found = WebAssembly::Module::custom_sections(&module, name).get(0);
    let bytes = found.is_instance_of::<ArrayBuffer>().then(|| Uint8Array::new(&found).to_vec());
    String::from_utf8(bytes?).ok()
}
