//! Reads JSON: only what an answer's error needs, in a tenth of a general parser's weight.
//!
//! Numbers stay as they are written. Of two fields with one name the later counts, as in JavaScript.

/// Levels of nesting beyond which a text is not read; Google's answers have six.
const DEPTH: usize = 64;

/// One value of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    /// As it is written.
    Number(String),
    String(String),
    Array(Vec<Value>),
    /// In the order of the text.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// The document in `text`; nothing where it is not JSON from beginning to end.
    pub fn read(text: &str) -> Option<Self> {
        let mut cursor = Cursor { text, at: 0 };
        let value = cursor.value(DEPTH)?;
        cursor.skip_spaces();
        (cursor.at == text.len()).then_some(value)
    }

    /// The field of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(fields) = self else { return None };
        fields.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The items of an array.
    pub fn as_array(&self) -> Option<&[Self]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }
}

struct Cursor<'a> {
    text: &'a str,
    /// Bytes that are read; always between two characters.
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn skip_spaces(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    /// Takes the words if they stand here, behind spaces.
    fn take(&mut self, words: &str) -> Option<()> {
        self.skip_spaces();
        self.rest().starts_with(words).then(|| self.at += words.len())
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        self.skip_spaces();
        match self.rest().as_bytes().first()? {
            b'{' => self.list("{", "}", |cursor| cursor.field(depth)).map(Value::Object),
            b'[' => self.list("[", "]", |cursor| cursor.value(depth)).map(Value::Array),
            b'"' => self.string().map(Value::String),
            b't' => self.take("true").map(|()| Value::Bool(true)),
            b'f' => self.take("false").map(|()| Value::Bool(false)),
            b'n' => self.take("null").map(|()| Value::Null),
            _ => self.number(),
        }
    }

    fn field(&mut self, depth: usize) -> Option<(String, Value)> {
        let name = self.string()?;
        self.take(":")?;
        Some((name, self.value(depth)?))
    }

    fn list<T>(
        &mut self,
        open: &str,
        close: &str,
        mut item: impl FnMut(&mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.take(open)?;
        let mut items = Vec::new();
        if self.take(close).is_some() {
            return Some(items);
        }
        loop {
            items.push(item(self)?);
            if self.take(",").is_none() {
                return self.take(close).map(|()| items);
            }
        }
    }

    /// Whatever consists of a number's characters: the exact grammar decides nothing here.
    fn number(&mut self) -> Option<Value> {
        let rest = self.rest();
        let end = rest.bytes().take_while(|b| b.is_ascii_digit() || b"+-.eE".contains(b)).count();
        let number = rest.get(..end).filter(|number| number.bytes().any(|b| b.is_ascii_digit()))?;
        self.at += end;
        Some(Value::Number(number.into()))
    }

    fn string(&mut self) -> Option<String> {
        self.take("\"")?;
        let mut text = String::new();
        loop {
            let rest = self.rest();
            // Quote, backslash and control characters are single bytes, so the cut is between characters.
            let plain = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=31))?;
            text.push_str(rest.get(..plain)?);
            self.at += plain + 1;
            match rest.as_bytes().get(plain)? {
                b'"' => return Some(text),
                b'\\' => text.push(self.escape()?),
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let byte = *self.rest().as_bytes().first()?;
        self.at += usize::from(byte.is_ascii());
        Some(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.unit()?,
            _ => return None,
        })
    }

    /// A UTF-16 unit, or two that make a character; half a pair becomes the replacement character.
    fn unit(&mut self) -> Option<char> {
        let high = self.hex()?;
        if !(0xD800..0xDC00).contains(&high) {
            return Some(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        let low = self.rest().strip_prefix("\\u").and_then(|_| {
            let mut ahead = Cursor { text: self.text, at: self.at + 2 };
            ahead.hex().filter(|low| (0xDC00..0xE000).contains(low))
        });
        let Some(low) = low else { return Some(char::REPLACEMENT_CHARACTER) };
        self.at += 6;
        char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4)?;
        self.at += 4;
        digits.chars().try_fold(0, |value, digit| Some(value << 4 | digit.to_digit(16)?))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::Value;
    use proptest::prelude::*;

    /// The same document as serde_json reads it.
    fn same(ours: &Value, theirs: &serde_json::Value) -> bool {
        match (ours, theirs) {
            (Value::Null, serde_json::Value::Null) => true,
            (Value::Bool(a), serde_json::Value::Bool(b)) => a == b,
            (Value::Number(a), serde_json::Value::Number(b)) => {
                a.parse::<f64>().ok().zip(b.as_f64()).is_some_and(|(a, b)| (a - b).abs() <= b.abs() * 1e-12)
            }
            (Value::String(a), serde_json::Value::String(b)) => a == b,
            (Value::Array(a), serde_json::Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
            }
            (Value::Object(_), serde_json::Value::Object(b)) => {
                b.iter().all(|(name, b)| ours.get(name).is_some_and(|a| same(a, b)))
            }
            _ => false,
        }
    }

    fn document() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            any::<f64>().prop_map(Into::into),
            ".*".prop_map(Into::into),
        ];
        leaf.prop_recursive(4, 32, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(serde_json::Value::from),
                prop::collection::vec((".*", inner), 0..6)
                    .prop_map(|fields| serde_json::Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_document_is_read(document in document(), pretty: bool) {
            let text = if pretty { serde_json::to_string_pretty(&document) } else { serde_json::to_string(&document) };
            prop_assert!(same(&Value::read(&text.unwrap()).unwrap(), &document));
        }

        #[test]
        fn no_text_is_too_much(text in "[\\[\\]{}\",:0-9a-ftrulns\\\\ é]*") {
            let theirs: Result<serde_json::Value, _> = serde_json::from_str(&text);
            if let Ok(theirs) = theirs {
                prop_assert!(Value::read(&text).is_some_and(|ours| same(&ours, &theirs)));
            } else {
                let _ = Value::read(&text);
            }
        }
    }

    #[test]
    fn strings_are_unescaped() {
        let text = r#""a\"\\\/\b\f\n\r\t\u00e9\uD83D\ude00\ud800x""#;
        let wanted = "a\"\\/\u{8}\u{c}\n\r\té😀\u{fffd}x".to_owned();
        assert_eq!(Value::read(text), Some(Value::String(wanted)));
    }

    #[test]
    fn what_is_cut_off_or_followed_by_more_is_no_document() {
        for text in
            ["", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":1,}", "\"a", "1 2", "nul", "\"\\u12\"", "-", "\"\n\""]
        {
            assert_eq!(Value::read(text), None, "{text}");
        }
        assert_eq!(Value::read(&"[".repeat(100_000)), None);
    }

    #[test]
    fn the_later_of_two_fields_counts() {
        let value = Value::read(r#"{"a": 1, "a": 2}"#);
        assert_eq!(value.as_ref().and_then(|it| it.get("a")), Some(&Value::Number("2".into())));
    }
}
