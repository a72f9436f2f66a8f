//! The text that bytes of a file stand for. Most tools write UTF-8; `>` in Windows PowerShell writes UTF-16.

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
}

/// Bytes of which the encoding is guessed, where no mark names it.
const SAMPLE: usize = 4096;

#[derive(Clone, Copy)]
enum Order {
    Little,
    Big,
}

/// The text of a whole file. A byte order mark of UTF-8 stays, as tools that read the file see it.
pub fn decode(bytes: &[u8]) -> (String, Encoding) {
    match order(bytes) {
        Some(order) => (unmarked(utf16(bytes, order)), Encoding::Utf16),
        None => (String::from_utf8_lossy(bytes).into_owned(), Encoding::Utf8),
    }
}

/// The texts of a file's beginning and of its end, which begins with a whole unit of UTF-16. What is left of a
/// character at either border is left out.
pub fn decode_ends(head: &[u8], tail: &[u8]) -> (String, String, Encoding) {
    if let Some(order) = order(head) {
        let whole = |text: String| text.trim_matches(char::REPLACEMENT_CHARACTER).to_owned();
        return (whole(unmarked(utf16(head, order))), whole(utf16(tail, order)), Encoding::Utf16);
    }
    let lossy = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (lossy(without_broken_end(head)), lossy(without_broken_start(tail)), Encoding::Utf8)
}

/// The order of the bytes of UTF-16: by its mark, or because every other byte is NUL.
fn order(bytes: &[u8]) -> Option<Order> {
    match bytes {
        [0xff, 0xfe, ..] => return Some(Order::Little),
        [0xfe, 0xff, ..] => return Some(Order::Big),
        _ => {}
    }
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let pairs: Vec<[bool; 2]> =
        sample.as_chunks().0.iter().map(|pair: &[u8; 2]| pair.map(|it| it == 0)).collect();
    let all = |wanted: [bool; 2]| pairs.len() > 1 && pairs.iter().all(|pair| *pair == wanted);
    if all([false, true]) {
        Some(Order::Little)
    } else if all([true, false]) {
        Some(Order::Big)
    } else {
        None
    }
}

fn utf16(bytes: &[u8], order: Order) -> String {
    let unit = |pair: &[u8; 2]| match order {
        Order::Little => u16::from_le_bytes(*pair),
        Order::Big => u16::from_be_bytes(*pair),
    };
    let units = bytes.as_chunks().0.iter().map(unit);
    char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// The mark belongs to the encoding, not to the text.
fn unmarked(text: String) -> String {
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

fn without_broken_end(bytes: &[u8]) -> &[u8] {
    match std::str::from_utf8(bytes) {
        Err(fault) if fault.error_len().is_none() => bytes.get(..fault.valid_up_to()).unwrap_or(bytes),
        _ => bytes,
    }
}

fn without_broken_start(bytes: &[u8]) -> &[u8] {
    let broken = bytes.iter().take(3).take_while(|byte| (0x80..0xc0).contains(*byte)).count();
    bytes.get(broken..).unwrap_or(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: &[&str] = &["GEMINI_API_KEY=abc\r\nB=2\r\n", "# 密钥\r\nKEY=abc\n", "é \u{1f511} x", "ab"];

    fn written(text: &str, big: bool, marked: bool) -> Vec<u8> {
        let mark = if marked { "\u{feff}" } else { "" };
        let unit = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        [mark, text].concat().encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn utf_16_is_read_by_its_mark_whatever_it_says() {
        for (text, big) in TEXTS.iter().flat_map(|text| [(text, false), (text, true)]) {
            assert_eq!(decode(&written(text, big, true)), ((*text).to_owned(), Encoding::Utf16));
        }
        assert_eq!(decode(&[0xff, 0xfe]), (String::new(), Encoding::Utf16));
    }

    #[test]
    fn utf_16_without_a_mark_is_read_where_every_other_byte_is_nul() {
        for big in [false, true] {
            assert_eq!(decode(&written("A=1\r\n", big, false)), ("A=1\r\n".to_owned(), Encoding::Utf16));
        }
    }

    #[test]
    fn everything_else_is_utf_8() {
        for text in TEXTS.iter().copied().chain(["", "\u{feff}KEY=abc", "a\0b", "\0\0\0\0", "a\0"]) {
            assert_eq!(decode(text.as_bytes()), (text.to_owned(), Encoding::Utf8));
        }
        assert_eq!(decode(b"a\xffb").0, "a\u{fffd}b");
    }

    #[test]
    fn a_border_within_a_character_leaves_nothing_of_it() {
        let text = "é密\u{1f511}é密\u{1f511}";
        let bytes = text.as_bytes();
        for at in 0..=bytes.len() {
            let (head, tail) = bytes.split_at(at);
            let (head, tail, _) = decode_ends(head, tail);
            assert!(text.starts_with(&head) && text.ends_with(&tail), "{at}: {head} {tail}");
        }
        let bytes = written(text, false, true);
        for at in (2..=bytes.len()).step_by(2) {
            let (head, tail) = bytes.split_at(at);
            let (head, tail, encoding) = decode_ends(head, tail);
            assert!(text.starts_with(&head) && text.ends_with(&tail), "{at}: {head} {tail}");
            assert_eq!(encoding, Encoding::Utf16);
        }
    }
}
