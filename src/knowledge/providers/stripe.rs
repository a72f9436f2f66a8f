//! Stripe (`api.stripe.com`). Old keys have 24 characters after the prefix, newer ones up to 247.

use super::prelude::{Alphabet, Kind, Length, Link, Place, Provider, Request, Shape};

pub static PROVIDER: Provider = Provider {
    list: Some(Request { only: &["secret_live", "secret_test", "restricted_live", "restricted_test"], shows: &["livemode"], ..Request::bearer("https://api.stripe.com", "/v1/balance") }),
    marks: &["api.stripe.com", "stripe.com/docs", "dashboard.stripe.com", "stripepermissionerror", "stripeauthenticationerror", "stripeinvalidrequesterror", "live mode key was used", "test mode key was used", "on account 'acct_", "provided: sk_live_", "provided: sk_test_", "provided: rk_live_", "provided: rk_test_", "provided: pk_live_", "provided: pk_test_"],
    sdks: &["stripe"],
    places: &[
        (Place::Keys, Link::page("Stripe dashboard → API keys", "https://dashboard.stripe.com/apikeys")),
        (Place::Restrictions, Link::page("Stripe dashboard → API keys", "https://dashboard.stripe.com/apikeys")),
        (Place::Status, Link::page("Stripe status", "https://status.stripe.com")),
        (Place::Errors, Link::page("Stripe docs → Error codes", "https://docs.stripe.com/error-codes")),
        (Place::KeyDocs, Link::page("Stripe docs → API keys", "https://docs.stripe.com/keys")),
    ],
    rules: &["stripe", "gateway", "accepted", "unreadable", "statuses"],
    variable: "STRIPE_SECRET_KEY",
    ..Provider::recognised("stripe", "Stripe", "Stripe", KINDS)
};

/// Its secrets, the narrower shape first.
const KINDS: &[Kind] = &[
    Kind::key("organization", "organization key, sent with Stripe-Context and Stripe-Version", Shape::new("sk_org_", Alphabet::Base64Url, Length::AtLeast(24))).zh("组织密钥（需同时发送 Stripe-Context 和 Stripe-Version）"),
    Kind::key("secret_live", "live secret key", Shape::new("sk_live_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    Kind::key("secret_test", "test secret key", Shape::new("sk_test_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    Kind::key("restricted_live", "live restricted key", Shape::new("rk_live_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    Kind::key("restricted_test", "test restricted key", Shape::new("rk_test_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    Kind::key("publishable_live", "live publishable key", Shape::new("pk_live_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    Kind::key("publishable_test", "test publishable key", Shape::new("pk_test_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    Kind::key("webhook", "webhook secret", Shape::new("whsec_", Alphabet::Base64, Length::AtLeast(30))),
];
