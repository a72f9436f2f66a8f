//! Vendors whose secrets are told apart by their prefix, and nothing more: they are named and never asked, so that
//! no secret of theirs is taken for one of nobody's and sent to somebody else. One row each.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Shape};

/// `id "name" "company" RULES: "kind" "its name" prefix-shape, …;`
macro_rules! vendors {
    ($($id:ident $name:literal $company:literal $rules:ident $pages:ident: $($kind:expr),+;)+) => {
        $(pub mod $id {
            use super::*;

            pub static PROVIDER: Provider = Provider {
                rules: $rules,
                places: $pages,
                ..Provider::recognised(stringify!($id), $name, $company, &[$($kind),+])
            };
        })+

        /// In the order of the table.
        pub static ALL: &[&Provider] = &[$(&$id::PROVIDER,)+];
    };
}

/// A prefix and at least so many characters in all.
const fn key(id: &'static str, name: &'static str, prefix: &'static str, of: Alphabet, least: usize) -> Kind {
    Kind::key(id, name, Shape::new(prefix, of, Length::AtLeast(least)))
}

/// Its API speaks as OpenAI's does.
const SPEAKS_OPENAI: &[&str] = &["openai", "gateway", "statuses"];
/// Nothing is known of its answers but their status.
const STATUS: &[&str] = &["gateway", "statuses"];
/// No page is known.
const NONE: &[(Place, Link)] = &[];
const NPM: &[(Place, Link)] =
    &[(Place::Keys, Link::page("npm → Access tokens", "https://www.npmjs.com/settings/~/tokens"))];

use Alphabet::{Alphanumeric, Base64Url, Dotted, Hex, Small};

vendors! {
    alibaba "Alibaba Cloud Model Studio" "Alibaba Cloud" SPEAKS_OPENAI NONE:
        key("plan", "plan key", "sk-sp-", Base64Url, 24).zh("套餐密钥");
    moonshot "Kimi" "Moonshot AI" SPEAKS_OPENAI NONE:
        key("coding", "Kimi Code key", "sk-kimi-", Base64Url, 28);
    minimax "MiniMax" "MiniMax" SPEAKS_OPENAI NONE:
        key("plan", "plan key", "sk-cp-", Base64Url, 40).zh("套餐密钥"),
        key("api", "API key", "sk-api-", Base64Url, 40);
    nvidia "NVIDIA" "NVIDIA" SPEAKS_OPENAI NONE: key("api", "API key", "nvapi-", Base64Url, 40);
    cerebras "Cerebras" "Cerebras" SPEAKS_OPENAI NONE: key("api", "API key", "csk-", Small, 36);
    vercel "Vercel AI Gateway" "Vercel" SPEAKS_OPENAI NONE: key("gateway", "API key", "vck_", Base64Url, 28);
    supabase "Supabase" "Supabase" STATUS NONE:
        key("secret", "secret key", "sb_secret_", Base64Url, 32),
        key("publishable", "publishable key", "sb_publishable_", Base64Url, 36);
    elevenlabs "ElevenLabs" "ElevenLabs" STATUS NONE: key("api", "API key", "sk_", Hex, 43);
    cloudflare "Cloudflare" "Cloudflare" STATUS NONE:
        key("global", "global API key", "cfk_", Alphanumeric, 44),
        key("user", "user API token", "cfut_", Alphanumeric, 45),
        key("account", "account API token", "cfat_", Alphanumeric, 45);
    npm "npm" "npm" STATUS NPM:
        // Its documentation of 2026: the old kind is gone, and what may write lives for 90 days at most.
        Kind::key("token", "access token (one that may write lasts 90 days at most)", Shape::new("npm_", Alphanumeric, Length::Expected(40)))
            .zh("访问令牌（可写的最多 90 天后过期）");
    slack "Slack" "Slack" STATUS NONE:
        key("bot", "bot token", "xoxb-", Base64Url, 30),
        key("user", "user token", "xoxp-", Base64Url, 30),
        key("app", "app-level token", "xapp-", Base64Url, 30);
    telegram "Telegram" "Telegram" STATUS NONE:
        // The bot's number, a colon, and 35 characters.
        Kind::key("bot", "bot token", Shape::new("", Alphabet::Numbered, Length::AtLeast(42)).with(":AA"));
    notion "Notion" "Notion" STATUS NONE:
        key("integration", "integration secret", "ntn_", Alphanumeric, 40);
    sendgrid "SendGrid" "SendGrid" STATUS NONE: key("api", "API key", "SG.", Dotted, 50);
    tavily "Tavily" "Tavily" STATUS NONE: key("api", "API key", "tvly-", Base64Url, 25);
    pinecone "Pinecone" "Pinecone" STATUS NONE: key("api", "API key", "pcsk_", Base64Url, 40);
    langsmith "LangSmith" "LangChain" STATUS NONE: key("api", "API key", "lsv2_", Base64Url, 40);
    jina "Jina AI" "Jina AI" STATUS NONE: key("api", "API key", "jina_", Base64Url, 40);
    voyage "Voyage AI" "Voyage AI" STATUS NONE: key("api", "API key", "pa-", Base64Url, 40);
    databricks "Databricks" "Databricks" STATUS NONE: key("token", "access token", "dapi", Hex, 36);
    vault "HashiCorp Vault" "HashiCorp" STATUS NONE: key("service", "service token", "hvs.", Base64Url, 28);
    docker "Docker Hub" "Docker" STATUS NONE: key("access", "access token", "dckr_pat_", Base64Url, 32);
    digitalocean "DigitalOcean" "DigitalOcean" STATUS NONE:
        key("personal", "access token", "dop_v1_", Hex, 71);
    shopify "Shopify" "Shopify" STATUS NONE: key("admin", "access token", "shpat_", Hex, 38);
    grafana "Grafana" "Grafana Labs" STATUS NONE:
        key("service", "service account token", "glsa_", Base64Url, 40);
    newrelic "New Relic" "New Relic" STATUS NONE: key("user", "user key", "NRAK-", Alphanumeric, 32);
    postman "Postman" "Postman" STATUS NONE: key("api", "API key", "PMAK-", Base64Url, 60);
    figma "Figma" "Figma" STATUS NONE: key("access", "access token", "figd_", Base64Url, 40);
    linear "Linear" "Linear" STATUS NONE: key("api", "API key", "lin_api_", Alphanumeric, 44);
    pypi "PyPI" "PyPI" STATUS NONE: key("api", "API token", "pypi-", Base64Url, 80);
    age "age" "age" STATUS NONE: key("identity", "secret key", "AGE-SECRET-KEY-1", Alphanumeric, 70);
}
