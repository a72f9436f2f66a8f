//! Stripe (`api.stripe.com`). Old keys have 24 characters after the prefix, newer ones up to 247.

use crate::knowledge::causes::Cause;
use crate::knowledge::provider::{Alphabet, Kind, Length, Provider, Shape};
use crate::locale::Localized;

pub static PROVIDER: Provider = Provider::recognised("stripe", "Stripe", "Stripe", &[
    key("secret_live", Localized { en: "live secret key" }, Shape::new("sk_live_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    key("secret_test", Localized { en: "test secret key" }, Shape::new("sk_test_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    key("restricted_live", Localized { en: "live restricted key" }, Shape::new("rk_live_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    key("restricted_test", Localized { en: "test restricted key" }, Shape::new("rk_test_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    key("publishable_live", Localized { en: "live publishable key" }, Shape::new("pk_live_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    key("publishable_test", Localized { en: "test publishable key" }, Shape::new("pk_test_", Alphabet::Alphanumeric, Length::AtLeast(24))),
    key("webhook", Localized { en: "webhook secret" }, Shape::new("whsec_", Alphabet::Base64, Length::AtLeast(30))),
]);

const fn key(id: &'static str, name: Localized<&'static str>, shape: Shape) -> Kind {
    Kind::other(id, name, Cause::OtherProviderKey, shape)
}
