//! The rules, by whose answers they read. The files of `src/knowledge/data/rules` hold them, a provider names those that
//! are read for it, and `diagnosis::precedence` says which of the rules that hold decides.

use std::sync::OnceLock;

use super::loaded;
use super::provider::Provider;
use super::providers;
use super::sign::{Sign, Signs};

/// What APIs share, behind the provider's own.
pub const GENERAL: &[&str] = &["general", "openai", "general_after"];
/// What the browser and the network say.
pub const NETWORK: &[&str] = &["network"];
/// Bare statuses.
pub const STATUSES: &[&str] = &["statuses"];
/// What is looked at when nothing else holds.
pub const LAST: &[&str] = &["last"];

/// The id of a provider, and its rules.
type Of = (&'static str, Vec<&'static [Sign]>);

/// The rules of the files that a provider names.
pub fn of(provider: &Provider) -> Signs {
    static OF: OnceLock<Vec<Of>> = OnceLock::new();
    let all = OF.get_or_init(|| providers::recognised().iter().map(|it| (it.id, sets(&it.rules))).collect());
    all.iter().find(|(id, _)| *id == provider.id).map_or(&[], |(_, rules)| rules)
}

/// What APIs share, behind the provider's own.
pub fn general() -> Signs {
    static GENERALS: OnceLock<Vec<&'static [Sign]>> = OnceLock::new();
    GENERALS.get_or_init(|| sets(GENERAL))
}

/// What the browser and the network say.
pub fn network() -> Signs {
    static NETWORKS: OnceLock<Vec<&'static [Sign]>> = OnceLock::new();
    NETWORKS.get_or_init(|| sets(NETWORK))
}

/// What is looked at when nothing else holds.
pub fn last() -> Signs {
    static LASTS: OnceLock<Vec<&'static [Sign]>> = OnceLock::new();
    LASTS.get_or_init(|| sets(LAST))
}

/// The rules of one file, by its stem; none where there is no such file.
pub fn set(id: &str) -> &'static [Sign] {
    loaded::all().rules.iter().find(|(known, _)| *known == id).map_or(&[], |(_, rules)| rules)
}

/// Every rule once, file by file.
pub fn all() -> impl Iterator<Item = &'static Sign> {
    loaded::all().rules.iter().flat_map(|(_, rules)| rules)
}

/// The stems of all files.
pub fn ids() -> impl Iterator<Item = &'static str> {
    loaded::all().rules.iter().map(|(id, _)| *id)
}

fn sets(ids: &[&str]) -> Vec<&'static [Sign]> {
    ids.iter().map(|id| set(id)).filter(|rules| !rules.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_is_read_by_somebody_and_every_name_is_a_file() {
        let own = providers::recognised().iter().flat_map(|it| it.rules.iter().copied());
        let read: BTreeSet<&str> =
            own.chain([GENERAL, NETWORK, LAST].into_iter().flatten().copied()).collect();
        assert_eq!(read, ids().collect(), "src/knowledge/data/rules and `rules` of the providers");
    }
}
