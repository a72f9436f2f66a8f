use crate::knowledge::cause::{Entry, Prose, Severity, step};
use crate::locale::Localized;

pub(super) static ENTRY: Entry = Entry {
    severity: Severity::Blocking,
    prose: Localized { en: Prose { title: "service_account_json", meaning: "", settle: "", steps: &[step("")] } },
};
