use crate::knowledge::cause::{Entry, Prose, Severity, step};
use crate::locale::Localized;

pub(super) static ENTRY: Entry = Entry {
    severity: Severity::Blocking,
    prose: Localized { en: Prose { title: "oauth_client_secret", meaning: "", settle: "", steps: &[step("")] } },
};
