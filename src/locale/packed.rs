//! The words of the causes in a language besides English, as one text: JSON, in the order of the causes. Places and
//! commands are the same in every language, so that only words are written.

use serde_json::{Value, json};

use super::Language;
use crate::knowledge::cause::Prose;
use crate::knowledge::causes::Cause;
use crate::knowledge::elsewhere;

/// The words of all causes: `own`, and `elsewhere` with `null` where a cause has no others.
pub fn write(language: Language) -> String {
    let own: Vec<Value> = Cause::ALL.iter().map(|cause| words(cause.prose(language))).collect();
    let others = |cause: &Cause| elsewhere::words(*cause).map(|it| words(it.get(language)));
    let elsewhere: Vec<Option<Value>> = Cause::ALL.iter().map(others).collect();
    json!({ "own": own, "elsewhere": elsewhere }).to_string()
}

fn words(prose: &Prose) -> Value {
    let steps = prose.steps.iter().map(|step| step.text);
    let words = [prose.title, prose.meaning, prose.settle].into_iter().chain(steps);
    json!(words.collect::<Vec<_>>())
}

/// The words of one cause out of such a text: title, meaning, what settles it, then the steps.
pub fn read(packed: &Value, cause: Cause, elsewhere: bool) -> Vec<&'static str> {
    let place = Cause::ALL.iter().position(|known| *known == cause).unwrap_or(usize::MAX);
    let words = packed.get(if elsewhere { "elsewhere" } else { "own" }).and_then(|all| all.get(place));
    let words = words.and_then(Value::as_array).into_iter().flatten();
    words.filter_map(|it| it.as_str().map(|text| &*text.to_owned().leak())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_what_the_files_say() {
        let packed = serde_json::from_str(&write(Language::Chinese)).unwrap_or_default();
        for &cause in Cause::ALL {
            let prose = cause.prose(Language::Chinese);
            let read_back = read(&packed, cause, false);
            assert_eq!(read_back.get(..3), Some(&[prose.title, prose.meaning, prose.settle][..]));
            assert!(read_back.iter().skip(3).eq(prose.steps.iter().map(|step| &step.text)), "{cause:?}");
            assert_eq!(read(&packed, cause, true).is_empty(), elsewhere::words(cause).is_none(), "{cause:?}");
        }
    }
}
