//! The one document: shell, style, script and wasm, under a policy that names the hashes of exactly these.

use key_clinic::knowledge::language::Language;
use key_clinic::report::catalogue;

use super::seal;
use super::tag::{self, Tag};
use crate::Done;

/// What goes into the document.
pub(super) struct Parts<'a> {
    /// The glue and the boot script, a module.
    pub(super) boot: &'a str,
    /// All style sheets, in order.
    pub(super) style: &'a str,
    /// The wasm as text.
    pub(super) wasm: &'a str,
}

/// What index.html holds in the place of a hash or of the version.
const BOOT: &str = "sha256-{boot}";
const STYLE: &str = "sha256-{style}";
const VERSION: &str = "{version}";
/// Where the causes stand as plain HTML.
const CATALOGUE: &str = "{catalogue}";
/// Where the buttons of the languages stand.
const LANGUAGES: &str = "{languages}";
/// What the minifier makes of the first element of the head.
const CHARSET: &str = "<meta charset=utf-8>";

/// The document. The style comes before the shell and the wasm after it, so that the shell is painted while the
/// wasm is still on its way.
pub(super) fn assemble(staged: &str, parts: &Parts, version: Done<String>) -> Done<String> {
    inline(parts.boot, "</script", "the boot script")?;
    inline(parts.style, "</style", "the style")?;
    let page = without(staged, tag::tags(staged, "link").filter(is_built));
    let page = without(&page, tag::tags(&page, "script")).replace("</script>", "");
    let page = put(&page, BOOT, &seal::source(parts.boot))?;
    let page = put(&page, STYLE, &seal::source(parts.style))?;
    let page = put(&page, VERSION, &version?)?;
    let page = put(&page, LANGUAGES, &buttons())?;
    let page = put(&page, CATALOGUE, &catalogue::html(Language::English))?;
    // The minifier drops the start tag alone, which readers of HTML that are no browser stumble over.
    let page = if page.contains("<head>") { page } else { put(&page, CHARSET, &format!("<head>{CHARSET}"))? };
    let page = put(&page, "</head>", &format!("<style>{}</style></head>", parts.style))?;
    let end = format!(
        "<script type=\"module\">{}</script><script type=\"application/octet-stream\" id=\"wasm\">{}</script></body>",
        parts.boot, parts.wasm
    );
    let page = put(&page, "</body>", &end)?;
    whole(&page, parts).map(|()| page)
}

/// A button for each language; that of the document itself appears once another is spoken.
fn buttons() -> String {
    let button = |language: Language| {
        let (id, name) = (language.id(), language.name());
        let hidden = if language == Language::default() { " hidden" } else { "" };
        format!("<button type=button class=quiet lang={id} data-language={id}{hidden}>{name}</button>")
    };
    Language::ALL.map(button).concat()
}

/// A link that Trunk left for what stands in the document itself.
fn is_built(link: &Tag) -> bool {
    link.attribute("rel") == Some("stylesheet") || link.attribute("data-trunk").is_some()
}

fn without<'a>(page: &str, tags: impl Iterator<Item = Tag<'a>>) -> String {
    let mut kept = String::new();
    let mut from = 0;
    for tag in tags {
        kept.push_str(page.get(from..tag.at.start).unwrap_or_default());
        from = tag.at.end;
    }
    kept + page.get(from..).unwrap_or_default()
}

/// Replaces what must stand there exactly once.
fn put(page: &str, place: &str, text: &str) -> Done<String> {
    match page.matches(place).count() {
        1 => Ok(page.replacen(place, text, 1)),
        count => Err(format!("`{place}` must stand once in index.html, and stands there {count} times.")),
    }
}

fn inline(text: &str, end: &str, what: &str) -> Done {
    if text.to_ascii_lowercase().contains(end) {
        return Err(format!("{what} contains `{end}`, which would end it early."));
    }
    Ok(())
}

/// Reads the hashes back from the finished document.
fn whole(page: &str, parts: &Parts) -> Done {
    let between = |open: &str, close: &str| {
        page.split_once(open).and_then(|(_, rest)| rest.split_once(close)).map(|(inner, _)| inner)
    };
    let boot = between("<script type=\"module\">", "</script>");
    let style = between("<style>", "</style>");
    let named = |text: &str| page.contains(&format!("'{}'", seal::source(text)));
    let policy = page.find("Content-Security-Policy");
    let first = ["<style", "<script", "<link"].iter().filter_map(|tag| page.find(tag)).min();
    let sealed =
        boot == Some(parts.boot) && style == Some(parts.style) && named(parts.boot) && named(parts.style);
    if sealed && policy.is_some() && policy < first {
        return Ok(());
    }
    Err("The finished document does not hold what its policy names: read xtask/src/pack/document.rs."
        .to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAGED: &str = "<!doctype html><html><head><meta charset=utf-8><meta content=\"script-src 'sha256-{boot}'; \
        style-src 'sha256-{style}'\" http-equiv=Content-Security-Policy><link href=./a.css rel=stylesheet><link \
        data-trunk rel=rust href=Cargo.toml><script src=./boot.js type=module></script></head><body><h1>Hi</h1>\
        {version}{languages}{catalogue}</body></html>";

    fn packed(boot: &str, style: &str) -> Done<String> {
        assemble(STAGED, &Parts { boot, style, wasm: "AAAA" }, Ok("1.2.3".to_owned()))
    }

    #[test]
    fn everything_stands_in_one_document() {
        let page = packed("start()", "p{}").unwrap_or_default();
        assert_eq!(page.matches("<script").count(), 2);
        assert!(
            !page.contains("<link") && !page.contains("boot.js") && !page.contains('{')
                || page.contains("p{}")
        );
        let places = ["Content-Security-Policy", "<style>p{}</style>", "Hi", "1.2.3", "start()", "AAAA"];
        let found: Vec<Option<usize>> = places.iter().map(|part| page.find(part)).collect();
        assert!(found.iter().all(Option::is_some) && found.is_sorted(), "{page}");
    }

    #[test]
    fn what_would_end_its_own_element_is_refused() {
        assert!(packed("'</SCRIPT>'", "").is_err());
        assert!(packed("", "/*</style>*/").is_err());
    }

    #[test]
    fn a_page_without_room_for_a_hash_is_refused() {
        let parts = Parts { boot: "", style: "", wasm: "" };
        assert!(assemble("<head></head><body></body>", &parts, Ok(String::new())).is_err());
    }
}
