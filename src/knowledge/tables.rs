//! The sign tables, wherever they are kept. On the host they are the constants of their files. The page carries
//! them as text in a section of its wasm, which is a sixth of the size: thousands of addresses compress badly.
//! `packed` writes and reads that text; the packing of the page adds it.

#[cfg(not(any(target_arch = "wasm32", kc_web)))]
mod place {
    use crate::knowledge::provider::Provider;
    use crate::knowledge::sign::Signs;
    use crate::knowledge::{general, network};

    /// What a provider's file says its answers mean.
    #[derive(Clone, Copy)]
    pub struct Table(Signs);

    impl Table {
        pub const fn of(signs: Signs) -> Self {
            Self(signs)
        }
    }

    /// The table of a provider.
    pub const fn of(provider: &Provider) -> Signs {
        provider.signs.0
    }

    /// What APIs share, behind the provider's table.
    pub const fn general() -> Signs {
        general::SIGNS
    }

    /// What the browser and the network say.
    pub const fn network() -> Signs {
        network::SIGNS
    }

    /// What is looked at when nothing else holds.
    pub const fn last() -> Signs {
        general::LAST
    }
}

#[cfg(any(target_arch = "wasm32", kc_web))]
mod place {
    use std::sync::OnceLock;

    use crate::knowledge::packed::{self, Packed};
    use crate::knowledge::provider::Provider;
    use crate::knowledge::sign::Signs;

    static PACKED: OnceLock<Packed> = OnceLock::new();

    /// What a provider's file says its answers mean; the page keeps it elsewhere.
    #[derive(Clone, Copy)]
    pub struct Table;

    impl Table {
        pub const fn of(_: Signs) -> Self {
            Self
        }
    }

    /// Takes in the text that `packed` wrote. Before that every table is empty.
    pub fn open(text: &str) {
        PACKED.get_or_init(|| packed::read(text));
    }

    fn table(id: &str) -> Signs {
        PACKED.get().map_or(&[], |packed| packed.table(id))
    }

    /// The table of a provider.
    pub fn of(provider: &Provider) -> Signs {
        table(provider.id)
    }

    /// What APIs share, behind the provider's table.
    pub fn general() -> Signs {
        table(packed::GENERAL)
    }

    /// What the browser and the network say.
    pub fn network() -> Signs {
        table(packed::NETWORK)
    }

    /// What is looked at when nothing else holds.
    pub fn last() -> Signs {
        table(packed::LAST)
    }
}

pub use place::*;
