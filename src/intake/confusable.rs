//! Characters that cannot be seen, and characters that look like others.

use std::sync::OnceLock;

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
        0xff01..=0xff5e => u8::try_from(code - 0xfee0).ok().filter(|_| !is_smart_quote(character)),
        0x1d400..=0x1d6a3 => nth(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", code - 0x1d400),
        0x1d7ce..=0x1d7ff => nth(b"0123456789", code - 0x1d7ce),
        _ => listed(character),
    }
}

fn nth(row: &[u8], offset: u32) -> Option<u8> {
    row.get(usize::try_from(offset).ok()? % row.len().max(1)).copied()
}

/// Letters from elsewhere, dashes, dots and underscores, each before what it is taken for.
const ALIKE: &str = "\
    АAВBСCЕEНHІIӀIЈJКKМMОOРPԚQЅSТTѴVԜWХXУYҮYЗ3б6аaЬbьbсcԁdеeһhіiјjкkӏlмmпnоoрpԛqгrѕsтtѵvԝwхxуyүy\
    ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaγyηnιiκkνvοoρpτtυuχxϳj\
    ıiſsȷjɑaɡgǀlⅼl\u{212a}KⅠI\
    \u{2010}-\u{2011}-\u{2012}-\u{2013}-\u{2014}-\u{2015}-\u{2212}-\u{fe58}-\u{fe63}-\
    \u{2024}.\u{3002}.\u{fe52}.\u{ff61}.\u{a78f}.\u{fe33}_\u{fe4d}_\u{fe4e}_\u{fe4f}_\u{203f}_";

/// The same, in order, so that a text in Greek or Russian does not cost a walk over all of them per letter.
fn sorted() -> &'static [(char, u8)] {
    static SORTED: OnceLock<Vec<(char, u8)>> = OnceLock::new();
    SORTED.get_or_init(|| {
        let mut pairs = ALIKE.chars();
        let mut all = Vec::with_capacity(ALIKE.len() / 3);
        while let (Some(alike), Some(taken)) = (pairs.next(), pairs.next()) {
            all.extend(u8::try_from(taken).map(|taken| (alike, taken)));
        }
        // Stable: the first of two that begin alike decides.
        all.sort_by_key(|(alike, _)| *alike);
        all.dedup_by_key(|(alike, _)| *alike);
        all
    })
}

/// Greek and Cyrillic: whole texts are written in them.
const GREEK: u32 = 0x370;
const LETTERS: u32 = 0x1c0;

/// What each letter of these is taken for; zeros for the others.
fn letters() -> &'static [u8] {
    static TABLE: OnceLock<Vec<u8>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = vec![0; LETTERS as usize];
        for (alike, taken) in sorted() {
            let offset = u32::from(*alike).checked_sub(GREEK);
            if let Some(place) = offset.and_then(|offset| table.get_mut(offset as usize)) {
                *place = *taken;
            }
        }
        table
    })
}

/// What each character is taken for that is taken for an ASCII one, with the first byte of its own.
pub(super) fn first_bytes() -> impl Iterator<Item = (u8, u8)> {
    let wide = (0xff01..=0xff5e).chain(0x1d400..=0x1d7ff).filter_map(char::from_u32);
    let wide = wide.filter_map(|alike| Some((alike, latin(alike)?)));
    wide.chain(sorted().iter().copied()).map(|(alike, taken)| {
        let mut bytes = [0; 4];
        alike.encode_utf8(&mut bytes);
        (bytes[0], taken)
    })
}

/// Whether a letter of these is worth looking up: none is Chinese, Japanese or Korean, none is a mark.
const fn may_be_listed(code: u32) -> bool {
    matches!(code, 0x100..=0x2ff | 0x370..=0x52f | 0x2000..=0x22ff | 0x3002 | 0xa78f | 0xfe30..=0xff61)
}

fn listed(character: char) -> Option<u8> {
    if !may_be_listed(u32::from(character)) {
        return None;
    }
    if let Some(offset) = u32::from(character).checked_sub(GREEK).filter(|offset| *offset < LETTERS) {
        let taken = letters().get(offset as usize).copied().unwrap_or_default();
        return (taken != 0).then_some(taken);
    }
    let all = sorted();
    let at = all.binary_search_by_key(&character, |(alike, _)| *alike).ok()?;
    all.get(at).map(|(_, taken)| *taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_is_found() {
        let mut pairs = ALIKE.chars();
        while let (Some(alike), Some(taken)) = (pairs.next(), pairs.next()) {
            let first = ALIKE
                .chars()
                .step_by(2)
                .position(|it| it == alike)
                .and_then(|at| ALIKE.chars().nth(2 * at + 1));
            assert_eq!(latin(alike).map(char::from), first, "{alike} stands for {taken}");
        }
        for other in ['中', 'é', '\u{301}', '🔑', '\u{fffd}'] {
            assert_eq!(latin(other), None, "{other}");
        }
    }
}
