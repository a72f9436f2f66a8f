//! The pages of a provider that a step can send the visitor to.

/// A page of the provider, by what is done there. The provider's table holds the address and its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The list of keys, where one is created: AI Studio's "API keys".
    Keys,
    /// The list of projects, where one is imported: AI Studio's "Projects".
    Projects,
    /// Where a billing account is linked and credits are bought.
    Billing,
    /// Where a spending cap is set.
    Spend,
    /// The limits of the project, per model.
    RateLimits,
    /// What the project has used.
    Usage,
    /// Whether the provider itself has a fault now.
    Status,
    /// Where a key's restrictions are edited and a deleted key is restored: the cloud console's credentials.
    Restrictions,
    /// Where the API is enabled in a project.
    ApiLibrary,
    /// The project's quota values in the cloud console.
    Quotas,
    /// Which people may do what in the project.
    Iam,
    /// Countries and territories that are served.
    Regions,
    /// The models that exist today, and which are retired.
    Models,
    /// The provider's own table of errors.
    Errors,
    /// The provider's page about keys.
    KeyDocs,
    /// The provider's page about cloud service accounts and OAuth for the enterprise endpoint.
    CloudAuthDocs,
    /// Where to ask the provider or other users.
    Forum,
    /// The form for an appeal after a suspension.
    Appeal,
}
