use crate::knowledge::cause::{Entry, Prose, Severity, step};
use crate::locale::Localized;

pub(super) static ENTRY: Entry = Entry {
    severity: Severity::Blocking,
    prose: Localized { en: Prose { title: "json_web_token", meaning: "", settle: "", steps: &[step("")] } },
};
