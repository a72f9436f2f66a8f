//! Texts that stay with the browser until it is known how long they are: what is pasted may be larger than the memory
//! that the program can ask for.

use js_sys::{Function, JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DataTransfer, HtmlTextAreaElement};

/// The text of what is pasted or dropped; empty where it has none.
pub(super) fn text(data: &DataTransfer) -> JsString {
    let get = Reflect::get(data, &"getData".into()).and_then(JsCast::dyn_into::<Function>);
    let text = get.and_then(|get| get.call1(data, &"text/plain".into()));
    string(text)
}

/// What stands in a field.
pub(super) fn value(area: &HtmlTextAreaElement) -> JsString {
    string(Reflect::get(area, &"value".into()))
}

/// Whether files are dragged. Their list is empty until they are dropped.
pub(super) fn holds_files(data: &DataTransfer) -> bool {
    data.types().iter().any(|it| it.as_string().as_deref() == Some("Files"))
}

fn string(value: Result<JsValue, JsValue>) -> JsString {
    value.and_then(JsCast::dyn_into::<JsString>).unwrap_or_default()
}
