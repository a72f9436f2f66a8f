//! Two languages that nobody speaks: a text in them is English still, but as long as German or as wide as Arabic.
//!
//! They show what a layout does with other languages. The page does not hold them.

/// What a pseudo-language does to a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Two fifths longer, with marks on its letters and brackets at its ends.
    Longer,
    /// Every word written from right to left.
    RightToLeft,
}

/// The letters with marks, in the order of the alphabet.
const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MARKED: &str = "àƀçđéƒĝĥîĵķļɱñôþɋřšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞɊŘŠŢÛṼŴẊÝŽ";

impl Pseudo {
    pub const ALL: [Pseudo; 2] = [Pseudo::Longer, Pseudo::RightToLeft];

    /// As `dir` takes it.
    pub const fn dir(self) -> &'static str {
        match self {
            Pseudo::Longer => "ltr",
            Pseudo::RightToLeft => "rtl",
        }
    }

    /// The text in the pseudo-language; a blank `{…}` stays as it is.
    pub fn text(self, text: &str) -> String {
        let changed: String =
            pieces(text).into_iter().map(|(piece, blank)| self.piece(piece, blank)).collect();
        match self {
            Pseudo::RightToLeft => changed,
            Pseudo::Longer => {
                let filling = "~".repeat(text.chars().count() * 2 / 5);
                ["⟦", &changed, &filling, "⟧"].concat()
            }
        }
    }

    fn piece(self, piece: &str, blank: bool) -> String {
        match self {
            _ if blank => piece.to_string(),
            Pseudo::Longer => piece.chars().map(marked).collect(),
            Pseudo::RightToLeft => piece.split_inclusive(' ').map(turned).collect(),
        }
    }
}

/// The stretches of a text, and whether each is a blank.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, blank, after)) = first_blank(rest) {
        pieces.extend([(before, false), (blank, true)]);
        rest = after;
    }
    pieces.push((rest, false));
    pieces
}

fn first_blank(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find('{')?;
    let end = start + text.get(start..)?.find('}')? + 1;
    Some((text.get(..start)?, text.get(start..end)?, text.get(end..)?))
}

fn marked(letter: char) -> char {
    PLAIN.chars().zip(MARKED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, marked)| marked)
}

/// The word between an override to the right and its end; the space behind it stays outside.
fn turned(word: &str) -> String {
    let (letters, space) = word.strip_suffix(' ').map_or((word, ""), |letters| (letters, " "));
    if letters.is_empty() { space.to_string() } else { ["\u{202e}", letters, "\u{202c}", space].concat() }
}
