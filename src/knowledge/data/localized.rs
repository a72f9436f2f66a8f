//! One value per language.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One value per language, in a file as `{ en = "…", zh = "…" }`, or as a table for each. The build has seen to it that
/// every text has every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized<T> {
    first: T,
    /// In the order of the languages' ids.
    others: Vec<T>,
}

impl Localized<()> {
    /// The id of the language that every text is written in first.
    pub const FIRST: &'static str = "en";
}

impl<T> Localized<T> {
    /// The value of the language at this place: English stands at 0, the others behind it by their ids. The English
    /// one where there is no such language.
    pub fn at(&self, language: usize) -> &T {
        language.checked_sub(1).and_then(|place| self.others.get(place)).unwrap_or(&self.first)
    }

    /// Something made of each language's value.
    pub fn map<'a, U>(&'a self, mut make: impl FnMut(&'a T) -> U) -> Localized<U> {
        Localized { first: make(&self.first), others: self.others.iter().map(make).collect() }
    }

    /// Every language's, English first.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.first).chain(&self.others)
    }
}

impl<T: Serialize> Serialize for Localized<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.first, &self.others).serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Localized<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return deserializer.deserialize_map(Languages(PhantomData));
        }
        Deserialize::deserialize(deserializer).map(|(first, others)| Self { first, others })
    }
}

/// Reads `{ en = …, zh = … }`.
struct Languages<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Languages<T> {
    type Value = Localized<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text for each language, as { en = \"…\", zh = \"…\" }")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut all = BTreeMap::new();
        while let Some((language, value)) = map.next_entry::<String, T>()? {
            all.insert(language, value);
        }
        let first =
            all.remove(Localized::FIRST).ok_or_else(|| A::Error::custom("write the English text as `en`"))?;
        Ok(Localized { first, others: all.into_values().collect() })
    }
}
