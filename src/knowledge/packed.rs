//! The sign tables as one text: JSON, every group of rows once, fields that hold for everything left out. What a
//! field of few values holds is its place in the list of these, so that both ends are one build.

use serde_json::{Map, Value, json};

use super::causes::Cause;
use super::rung::Rung;
use super::sign::{ANY, Body, Certainty, Sent, Sign, Signs, Wire};
use super::timeline::Date;

/// The section of the wasm that holds the text.
pub const SECTION: &str = "knowledge";
/// The ids of the tables that belong to no provider.
pub const GENERAL: &str = "general";
pub const NETWORK: &str = "network";
pub const LAST: &str = "last";

const CERTAINTIES: &[Certainty] = &[Certainty::Possible, Certainty::Likely, Certainty::Certain];
const WAYS: &[Sent] = &[Sent::KeyHeader, Sent::Bearer, Sent::Query, Sent::Signature];
const BODIES: &[Body] = &[Body::Empty, Body::Html, Body::Json, Body::Other];
const WIRES: &[Wire] = &[
    Wire::Offline,
    Wire::Unreachable,
    Wire::Unreadable,
    Wire::UnreadableFromFile,
    Wire::Deadline,
    Wire::Cancelled,
    Wire::Redirected,
    Wire::TooLarge,
    Wire::CutShort,
];

/// The tables as they were read.
#[derive(Default)]
pub struct Packed {
    tables: Vec<(String, Signs)>,
}

impl Packed {
    /// The table with this id; one that is not there is empty.
    pub fn table(&self, id: &str) -> Signs {
        self.tables.iter().find(|(known, _)| known == id).map_or(&[], |(_, signs)| signs)
    }
}

/// Writes tables, each with its id. A group that several share is written once. A constant has as many addresses as
/// it has users, so the rows themselves are compared.
pub fn write<'a>(tables: impl IntoIterator<Item = (&'a str, Signs)>) -> String {
    let mut groups: Vec<Vec<Value>> = Vec::new();
    let mut named = Map::new();
    for (id, signs) in tables {
        let mut places = Vec::new();
        for group in signs {
            let rows: Vec<Value> = group.iter().map(row).collect();
            let known = groups.iter().position(|known| *known == rows);
            places.push(known.unwrap_or_else(|| {
                groups.push(rows);
                groups.len() - 1
            }));
        }
        named.insert(id.to_owned(), json!(places));
    }
    json!({ "groups": groups, "tables": named }).to_string()
}

fn row(sign: &Sign) -> Value {
    let mut row = Map::new();
    let mut put = |name: &str, value: Value, empty: bool| {
        if !empty {
            row.insert(name.to_owned(), value);
        }
    };
    put("h", json!(sign.http), sign.http.is_empty());
    put("s", json!(sign.status), sign.status.is_none());
    put("r", json!(sign.reason), sign.reason.is_none());
    put("p", json!(sign.phrase), sign.phrase.is_empty());
    put("f", json!(sign.fact), sign.fact.is_none());
    put("b", at(BODIES, sign.body), sign.body.is_none());
    put("w", at(WIRES, sign.wire), sign.wire.is_none());
    put("k", json!(sign.kind), sign.kind.is_none());
    put("t", at(WAYS, sign.sent), sign.sent.is_none());
    put("g", at(&Rung::ALL, sign.rung), sign.rung.is_none());
    put("i", at(&Rung::ALL, sign.up_to), sign.up_to.is_none());
    put("d", day(sign.from), sign.from.is_none());
    put("u", day(sign.until), sign.until.is_none());
    put("c", at(Cause::ALL, Some(sign.cause)), false);
    put("y", at(CERTAINTIES, Some(sign.certainty)), sign.certainty == Certainty::Certain);
    let also: Vec<Value> = sign.also.iter().map(|cause| at(Cause::ALL, Some(*cause))).collect();
    put("a", json!(also), also.is_empty());
    Value::Object(row)
}

fn at<T: PartialEq>(all: &[T], one: Option<T>) -> Value {
    json!(one.and_then(|one| all.iter().position(|known| *known == one)))
}

fn day(day: Option<Date>) -> Value {
    json!(day.map(|day| [day.year, day.month.into(), day.day.into()]))
}

/// Reads what `write` wrote. The rows are kept for as long as the program runs.
pub fn read(text: &str) -> Packed {
    let Ok(Value::Object(packed)) = serde_json::from_str(text) else { return Packed::default() };
    let groups: Vec<&'static [Sign]> = list(packed.get("groups")).iter().map(|group| rows(group)).collect();
    let mut tables = Vec::new();
    for (id, places) in packed.get("tables").and_then(Value::as_object).into_iter().flatten() {
        let own: Vec<_> =
            list(Some(places)).iter().filter_map(|place| one_of(&groups, Some(place))).collect();
        tables.push((id.clone(), &*own.leak()));
    }
    Packed { tables }
}

fn rows(group: &Value) -> &'static [Sign] {
    list(Some(group)).iter().map(sign).collect::<Vec<_>>().leak()
}

fn sign(row: &Value) -> Sign {
    let field = |name| row.get(name);
    let phrase: Vec<&'static str> = list(field("p")).iter().filter_map(|it| words(Some(it))).collect();
    let http: Vec<u16> = list(field("h")).iter().map(number).collect();
    let also: Vec<Cause> = list(field("a")).iter().filter_map(|it| one_of(Cause::ALL, Some(it))).collect();
    let fact = list(field("f"));
    Sign {
        http: http.leak(),
        status: words(field("s")),
        reason: words(field("r")),
        phrase: phrase.leak(),
        fact: words(fact.first()).zip(words(fact.get(1))),
        body: one_of(BODIES, field("b")),
        wire: one_of(WIRES, field("w")),
        kind: words(field("k")),
        sent: one_of(WAYS, field("t")),
        rung: one_of(&Rung::ALL, field("g")),
        up_to: one_of(&Rung::ALL, field("i")),
        from: date(field("d")),
        until: date(field("u")),
        cause: one_of(Cause::ALL, field("c")).unwrap_or(ANY.cause),
        certainty: one_of(CERTAINTIES, field("y")).unwrap_or(ANY.certainty),
        also: also.leak(),
    }
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn words(value: Option<&Value>) -> Option<&'static str> {
    value.and_then(Value::as_str).map(|text| &*text.to_owned().leak())
}

fn number(value: &Value) -> u16 {
    value.as_u64().and_then(|number| u16::try_from(number).ok()).unwrap_or_default()
}

fn one_of<T: Copy>(all: &[T], place: Option<&Value>) -> Option<T> {
    all.get(usize::from(place.map(number)?)).copied()
}

fn date(value: Option<&Value>) -> Option<Date> {
    let [year, month, day] = list(value) else { return None };
    Some(Date::new(number(year), number(month).try_into().ok()?, number(day).try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::{providers, tables};

    #[test]
    fn what_is_packed_is_what_the_files_say() {
        let all: Vec<(&str, Signs)> = providers::all_tables().collect();
        let packed = read(&write(all.iter().copied()));
        for (id, signs) in all {
            assert_eq!(format!("{:?}", packed.table(id)), format!("{signs:?}"), "{id}");
            assert!(!signs.is_empty(), "{id} has no table");
        }
        assert_eq!(packed.tables.len(), providers::recognised().count() + 3);
        assert!(!tables::general().is_empty());
    }

    #[test]
    fn what_tables_share_is_written_once() {
        let all: Vec<(&str, Signs)> = providers::all_tables().collect();
        let text = write(all.iter().copied());
        let packed: Value = serde_json::from_str(&text).unwrap();
        let groups = packed["groups"].as_array().unwrap();
        assert!(groups.iter().enumerate().all(|(at, group)| !groups[..at].contains(group)));
        assert_eq!(text.matches("billing_hard_limit_reached").count(), 1);
    }

    #[test]
    fn a_text_that_is_none_gives_empty_tables() {
        assert!(read("").table("gemini").is_empty());
        assert!(read(r#"{"groups":[[{"c":1}]],"tables":{"gemini":[7]}}"#).table("gemini").is_empty());
    }
}
