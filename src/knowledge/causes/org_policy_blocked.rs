use crate::knowledge::cause::{Entry, Prose, Severity, step};
use crate::locale::Localized;

pub(super) static ENTRY: Entry = Entry {
    severity: Severity::Blocking,
    prose: Localized { en: Prose { title: "org_policy_blocked", meaning: "", settle: "", steps: &[step("")] } },
};
