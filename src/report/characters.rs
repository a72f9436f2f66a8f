//! Draws a character that cannot be seen or told apart as what it is.

use crate::knowledge::language::Words;
use crate::redact::is_invisible;

/// `U+200B zero-width space`; a visible character stands in front of its number, any other is its number alone.
pub fn name(character: char, words: &Words) -> String {
    let number = number(character);
    let known = words.characters.get(&character);
    match known {
        Some(name) => format!("{number} {name}"),
        None if character.is_control() => format!("{number} {}", words.control_character),
        None if is_invisible(character) || matches!(character, '\u{2028}' | '\u{2029}') => number,
        None => format!("{character} {number}"),
    }
}

/// `U+` and at least four hexadecimal digits.
fn number(character: char) -> String {
    let value = u32::from(character);
    let digits = [20, 16, 12, 8, 4, 0].map(|shift| char::from_digit(value >> shift & 15, 16).unwrap_or('0'));
    let skip = digits.iter().take(2).take_while(|digit| **digit == '0').count();
    let mut text = String::from("U+");
    text.extend(digits.iter().skip(skip).map(char::to_ascii_uppercase));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::language::Language;

    #[test]
    fn an_invisible_character_has_a_name() {
        let words = Language::English.words();
        assert_eq!(name('\u{200b}', words), "U+200B zero-width space");
        assert_eq!(name('\u{410}', words), "\u{410} U+0410");
        assert_eq!(name('\u{1}', words), "U+0001 control character");
        assert_eq!(name('\u{1f511}', words), "\u{1f511} U+1F511");
    }
}
