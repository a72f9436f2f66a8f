use crate::knowledge::cause::{Entry, Prose, Severity, step};
use crate::locale::Localized;

pub(super) static ENTRY: Entry = Entry {
    severity: Severity::Blocking,
    prose: Localized { en: Prose { title: "placeholder", meaning: "", settle: "", steps: &[step("")] } },
};
