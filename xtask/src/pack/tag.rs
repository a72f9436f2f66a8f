//! The start tags of a document, with their attributes, as far as Trunk's output needs it.

use std::ops::Range;

/// One start tag.
pub(super) struct Tag<'a> {
    /// Where it stands, brackets included.
    pub(super) at: Range<usize>,
    text: &'a str,
}

impl Tag<'_> {
    /// The value of an attribute, with or without quotes; empty where it has none.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.text.match_indices(name).find(|(at, _)| self.stands_alone(*at, name))?;
        let rest = self.text.get(found.0 + name.len()..)?;
        let Some(value) = rest.strip_prefix('=') else { return Some("") };
        match value.chars().next()? {
            quote @ ('"' | '\'') => value.get(1..)?.split(quote).next(),
            _ => value.split([' ', '\n', '>']).next(),
        }
    }

    /// Whether the name at this place is an attribute's whole name, outside of any value.
    fn stands_alone(&self, at: usize, name: &str) -> bool {
        let before = self.text.get(..at).unwrap_or_default();
        let after = self.text.get(at + name.len()..).unwrap_or_default();
        before.ends_with(char::is_whitespace)
            && before.matches('"').count() % 2 == 0
            && after
                .starts_with(|next: char| next == '=' || next == '>' || next == '/' || next.is_whitespace())
    }
}

/// All start tags with this name.
pub(super) fn tags<'a>(page: &'a str, name: &'a str) -> impl Iterator<Item = Tag<'a>> {
    page.match_indices('<').filter_map(move |(start, _)| {
        let rest = page.get(start..)?;
        let after = rest.get(1..)?.strip_prefix(name)?;
        after.starts_with(|next: char| next == '>' || next.is_whitespace()).then_some(())?;
        let text = rest.get(..end_of(rest)?)?;
        Some(Tag { at: start..start + text.len(), text })
    })
}

/// Behind the `>` that ends the tag: one inside quotes does not.
fn end_of(rest: &str) -> Option<usize> {
    let mut quoted = false;
    let end = rest.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    });
    end.map(|end| end + 1)
}

/// The style sheets that the document links, in order.
pub(super) fn sheets(page: &str) -> Vec<String> {
    let links = tags(page, "link").filter(|link| link.attribute("rel") == Some("stylesheet"));
    links
        .filter_map(|link| link.attribute("href").map(|href| href.trim_start_matches("./").to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<link href="data:,%3Ca>b c=d" rel=icon><link href=./a.css integrity=x rel=stylesheet><link data-trunk rel="stylesheet" href="b.css" /><linked rel=stylesheet>"#;

    #[test]
    fn sheets_are_named_in_order() {
        assert_eq!(sheets(PAGE), ["a.css", "b.css"]);
    }

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        let links: Vec<Tag> = tags(PAGE, "link").collect();
        let of = |index: usize, name| links.get(index).and_then(|link| link.attribute(name));
        assert_eq!(of(0, "href"), Some("data:,%3Ca>b c=d"));
        assert_eq!(of(0, "c"), None);
        assert_eq!(of(1, "integrity"), Some("x"));
        assert_eq!(of(2, "data-trunk"), Some(""));
        assert_eq!(links.len(), 3);
    }
}
