//! Characters that cannot be seen, and characters that look like others.

/// Characters that draw nothing, and controls: zero-width, byte order mark, soft hyphen, bidi.
pub(super) const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{0}'..='\u{8}'
            | '\u{b}'
            | '\u{c}'
            | '\u{e}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// Spaces that are not the space of the keyboard.
pub(super) const fn is_odd_space(character: char) -> bool {
    matches!(
        character,
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

/// Spaces, tabs and line ends.
pub(super) const fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r')
}

/// Typographic quotes.
pub(super) const fn is_smart_quote(character: char) -> bool {
    matches!(
        character,
        '\u{2018}'
            ..='\u{201f}'
                | '\u{ab}'
                | '\u{bb}'
                | '\u{2039}'
                | '\u{203a}'
                | '\u{300c}'
                | '\u{300d}'
                | '\u{ff02}'
                | '\u{ff07}'
    )
}

/// Characters that stand for hidden ones.
pub(super) const fn is_mask(character: char) -> bool {
    matches!(
        character,
        '*' | '\u{2022}'
            | '\u{25cf}'
            | '\u{2217}'
            | '\u{2588}'
            | '\u{2026}'
            | '\u{b7}'
            | '\u{25cb}'
            | '\u{2731}'
    )
}

/// The ASCII character that it is taken for.
pub(super) fn latin(character: char) -> Option<u8> {
    if character.is_ascii() {
        return None;
    }
    let code = u32::from(character);
    match code {
        0x0370..=0x03ff => greek(character),
        0x0400..=0x052f => cyrillic(character),
        0xff01..=0xff5e => u8::try_from(code - 0xfee0).ok().filter(|_| !is_smart_quote(character)),
        0x1d400..=0x1d6a3 => nth(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", code - 0x1d400),
        0x1d7ce..=0x1d7ff => nth(b"0123456789", code - 0x1d7ce),
        _ => sign(character),
    }
}

fn nth(row: &[u8], offset: u32) -> Option<u8> {
    row.iter().copied().cycle().nth(usize::try_from(offset).unwrap_or(0) % row.len().max(1))
}

const fn cyrillic(character: char) -> Option<u8> {
    Some(match character {
        'А' => b'A',
        'В' => b'B',
        'С' => b'C',
        'Е' => b'E',
        'Н' => b'H',
        'І' | 'Ӏ' => b'I',
        'Ј' => b'J',
        'К' => b'K',
        'М' => b'M',
        'О' => b'O',
        'Р' => b'P',
        'Ԛ' => b'Q',
        'Ѕ' => b'S',
        'Т' => b'T',
        'Ѵ' => b'V',
        'Ԝ' => b'W',
        'Х' => b'X',
        'У' | 'Ү' => b'Y',
        'З' => b'3',
        'б' => b'6',
        'а' => b'a',
        'Ь' | 'ь' => b'b',
        'с' => b'c',
        'ԁ' => b'd',
        'е' => b'e',
        'һ' => b'h',
        'і' => b'i',
        'ј' => b'j',
        'к' => b'k',
        'ӏ' => b'l',
        'м' => b'm',
        'п' => b'n',
        'о' => b'o',
        'р' => b'p',
        'ԛ' => b'q',
        'г' => b'r',
        'ѕ' => b's',
        'т' => b't',
        'ѵ' => b'v',
        'ԝ' => b'w',
        'х' => b'x',
        'у' | 'ү' => b'y',
        _ => return None,
    })
}

const fn greek(character: char) -> Option<u8> {
    Some(match character {
        'Α' => b'A',
        'Β' => b'B',
        'Ε' => b'E',
        'Ζ' => b'Z',
        'Η' => b'H',
        'Ι' => b'I',
        'Κ' => b'K',
        'Μ' => b'M',
        'Ν' => b'N',
        'Ο' => b'O',
        'Ρ' => b'P',
        'Τ' => b'T',
        'Υ' => b'Y',
        'Χ' => b'X',
        'α' => b'a',
        'γ' => b'y',
        'η' => b'n',
        'ι' => b'i',
        'κ' => b'k',
        'ν' => b'v',
        'ο' => b'o',
        'ρ' => b'p',
        'τ' => b't',
        'υ' => b'u',
        'χ' => b'x',
        'ϳ' => b'j',
        _ => return None,
    })
}

/// Dashes, dots, underscores, and a few letters from elsewhere.
const fn sign(character: char) -> Option<u8> {
    Some(match character {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => b'-',
        '\u{2024}' | '\u{3002}' | '\u{fe52}' | '\u{ff61}' | '\u{a78f}' => b'.',
        '\u{fe33}' | '\u{fe4d}'..='\u{fe4f}' | '\u{203f}' => b'_',
        '\u{131}' => b'i',
        '\u{17f}' => b's',
        '\u{237}' => b'j',
        '\u{251}' => b'a',
        '\u{261}' => b'g',
        '\u{1c0}' | '\u{217c}' => b'l',
        '\u{212a}' => b'K',
        '\u{2160}' => b'I',
        _ => return None,
    })
}
