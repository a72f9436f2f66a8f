//! The pages of a provider that a step can send the visitor to. The build reads files with it, so it stands alone.

use serde::{Deserialize, Serialize};

macro_rules! places {
    ($($(#[$note:meta])* $variant:ident => $id:ident,)+) => {
        /// A page of the provider, by what is done there. The provider's table holds the address and its name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Place { $($(#[$note])* $variant,)+ }

        impl Place {
            pub const ALL: &[Place] = &[$(Place::$variant,)+];

            /// Its name in the page's document.
            pub const fn id(self) -> &'static str {
                match self { $(Place::$variant => stringify!($id),)+ }
            }
        }
    };
}

places! {
    /// The list of keys, where one is created: AI Studio's "API keys".
    Keys => keys,
    /// The list of projects, where one is imported: AI Studio's "Projects".
    Projects => projects,
    /// Where a billing account is linked and credits are bought.
    Billing => billing,
    /// Where a spending cap is set.
    Spend => spend,
    /// The limits of the project, per model.
    RateLimits => rate_limits,
    /// What the project has used.
    Usage => usage,
    /// Whether the provider itself has a fault now.
    Status => status,
    /// Where a key's restrictions are edited and a deleted key is restored: the cloud console's credentials.
    Restrictions => restrictions,
    /// Where the API is enabled in a project.
    ApiLibrary => api_library,
    /// The project's quota values in the cloud console.
    Quotas => quotas,
    /// Which people may do what in the project.
    Iam => iam,
    /// Countries and territories that are served.
    Regions => regions,
    /// The models that exist today, and which are retired.
    Models => models,
    /// The provider's own table of errors.
    Errors => errors,
    /// The provider's page about keys.
    KeyDocs => key_docs,
    /// The provider's page about cloud service accounts and OAuth for the enterprise endpoint.
    CloudAuthDocs => cloud_auth_docs,
    /// Where to ask the provider or other users.
    Forum => forum,
    /// The form for an appeal after a suspension.
    Appeal => appeal,
}
