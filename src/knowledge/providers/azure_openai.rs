//! Azure OpenAI: every resource has its own host, so no page can name it beforehand.

use super::prelude::{Alphabet, ByHand, Kind, Length, Link, Place, Provider, Shape};

pub static PROVIDER: Provider = Provider {
    marks: &["aka.ms/cogsvc", "openai.azure.com", "cognitiveservices.azure.com", "services.ai.azure.com", "apim-request-id", "under azure openai api", "openai s0 pricing tier", "invalid subscription key or wrong api endpoint", "virtual network/firewall", "authenticationtypedisabled", "key based authentication is disabled", "deploymentnotfound"],
    sdks: &["azureopenai", "azure openai"],
    places: &[
        (Place::Keys, Link::page("Azure portal → the resource → Keys and Endpoint", "https://portal.azure.com/#view/Microsoft_Azure_ProjectOxford/CognitiveServicesHub/~/OpenAI")),
        (Place::Billing, Link::page("Azure portal → Subscriptions", "https://portal.azure.com/#view/Microsoft_Azure_Billing/SubscriptionsBladeV2")),
        (Place::Restrictions, Link::page("Azure portal → the resource → Networking", "https://portal.azure.com/#view/Microsoft_Azure_ProjectOxford/CognitiveServicesHub/~/OpenAI")),
        (Place::RateLimits, Link::page("Azure portal → Quotas", "https://portal.azure.com/#view/Microsoft_Azure_Capacity/QuotaMenuBlade/~/myQuotas")),
        (Place::Status, Link::page("Azure status", "https://azure.status.microsoft")),
        (Place::KeyDocs, Link::page("Azure docs → Authentication", "https://learn.microsoft.com/azure/ai-services/authentication")),
        (Place::Errors, Link::page("Azure docs → API reference", "https://learn.microsoft.com/azure/ai-services/openai/reference")),
        (Place::Models, Link::page("Azure docs → Models", "https://learn.microsoft.com/azure/ai-services/openai/concepts/models")),
    ],
    rules: &["azure_openai", "openai", "gateway", "statuses"],
    variable: "AZURE_OPENAI_API_KEY",
    by_hand: Some(ByHand { headers: &["api-key: {AZURE_OPENAI_API_KEY}"], url: "{AZURE_OPENAI_ENDPOINT}/openai/v1/models", body: "" }),
    ..Provider::recognised("azure_openai", "Azure OpenAI", "Azure", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("secret", "key of a resource", Shape::new("", Alphabet::Hex, Length::Exactly(32))).zh("资源的密钥"),
    // Since 2024, with a signature inside.
    Kind::key("long", "key of a resource", Shape::new("", Alphabet::Alphanumeric, Length::Exactly(84)).with("JQQJ99")).zh("资源的密钥"),
];
