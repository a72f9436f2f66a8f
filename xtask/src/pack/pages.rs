//! A page of its own for every cause, in every language: what search engines read, and what is there without
//! WebAssembly. Made of the same data as the page itself; it runs no script and asks nobody.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use key_clinic::knowledge::cause::{Prose, Step};
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::language::{Language, Pages};
use key_clinic::knowledge::providers::{self, gemini};
use key_clinic::knowledge::rules;
use key_clinic::knowledge::sign::Sign;
use key_clinic::report::catalogue;

use super::{seal, write};
use crate::Done;

/// The folder of the pages, in that of each language.
pub(super) const FOLDER: &str = "causes";
/// Every page by its address.
pub(super) const SITEMAP: &str = "sitemap.xml";
/// The variable that names the address of the host, with its folder; without it addresses are relative.
const HOST: &str = "KEY_CLINIC_URL";
/// Wordings that a page shows at most.
const MOST_WORDINGS: usize = 12;
/// Neighbours that a page names at most.
const MOST_NEIGHBOURS: usize = 8;

/// The folder of a language below that of the page, with a slash at its end. The first one has none.
pub(super) fn home(language: Language) -> String {
    if language == Language::default() { String::new() } else { [language.stem(), "/"].concat() }
}

/// What these pages say beside the words of the causes.
fn labels(language: Language) -> &'static Pages {
    static NONE: OnceLock<Pages> = OnceLock::new();
    language.pages().unwrap_or_else(|| NONE.get_or_init(Pages::default))
}

/// Writes all pages and the map of them; `style` is the sheet that they hold.
pub(super) fn put(folder: &Path, style: &str) -> Done {
    let host =
        env::var(HOST).ok().map(|it| it.trim_end_matches('/').to_owned() + "/").filter(|it| it.len() > 1);
    for language in Language::ALL {
        let own = folder.join(home(language)).join(FOLDER);
        fs::create_dir_all(&own).map_err(|fault| format!("{} cannot be made: {fault}.", own.display()))?;
        let frame = Frame { language, style, host: host.as_deref() };
        for &cause in Cause::ALL {
            write(&own, &format!("{}.html", cause.id()), &frame.page(cause))?;
        }
        write(&own, "index.html", &frame.index())?;
    }
    write(folder, SITEMAP, &sitemap(host.as_deref()))
}

/// The addresses of all pages, relative to the folder of the page.
pub(super) fn addresses() -> Vec<String> {
    let of = |language: Language| {
        let names = ["index".to_owned()].into_iter().chain(Cause::ALL.iter().map(|it| it.id().to_owned()));
        names.map(move |name| format!("{}{FOLDER}/{name}.html", home(language)))
    };
    Language::ALL.into_iter().flat_map(of).collect()
}

fn sitemap(host: Option<&str>) -> String {
    let line = |address: String| format!("<url><loc>{}{address}</loc></url>\n", host.unwrap_or_default());
    let all: String = [String::new()].into_iter().chain(addresses()).map(line).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{all}</urlset>\n"
    )
}

/// What all pages of a language have in common.
struct Frame<'a> {
    language: Language,
    style: &'a str,
    host: Option<&'a str>,
}

/// What the rules know of a cause.
#[derive(Default)]
struct Known {
    /// Reasons, statuses and HTTP codes, each once, the more telling first.
    codes: Vec<String>,
    wordings: Vec<&'static str>,
    neighbours: Vec<Cause>,
}

fn known(cause: Cause) -> Known {
    let mut known = Known::default();
    let mut near: BTreeMap<Cause, usize> = BTreeMap::new();
    let mut numbers = Vec::new();
    // Most who search have met Google's words.
    let is_own = |rule: &&Sign| rule.id.starts_with(providers::GEMINI);
    for rule in rules::all().filter(is_own).chain(rules::all().filter(|rule| !is_own(rule))) {
        if rule.cause != cause {
            if rule.also.contains(&cause) {
                *near.entry(rule.cause).or_default() += 1;
            }
            continue;
        }
        rule.also.iter().for_each(|it| *near.entry(*it).or_default() += 1);
        let named = rule.reason.into_iter().chain(rule.status).filter(|code| code.len() > 2);
        known.codes.extend(named.map(str::to_owned));
        numbers
            .extend(rule.http.iter().filter(|_| is_told_by_status(rule)).map(|code| format!("HTTP {code}")));
        known.wordings.extend(rule.phrase.iter().filter(|it| !it.contains('*')));
    }
    known.codes.extend(numbers);
    once(&mut known.codes);
    // What several rules look for is what is said most.
    let all = known.wordings.clone();
    known.wordings.sort_by_key(|it| usize::MAX - all.iter().filter(|other| *other == it).count());
    once(&mut known.wordings);
    known.wordings.truncate(MOST_WORDINGS);
    let mut all: Vec<(Cause, usize)> = near.into_iter().collect();
    all.sort_by_key(|(cause, count)| (usize::MAX - count, *cause));
    known.neighbours = all.into_iter().map(|(cause, _)| cause).take(MOST_NEIGHBOURS).collect();
    known
}

/// An HTTP code beside a wording is the wording's companion; alone it is what people search for.
fn is_told_by_status(rule: &Sign) -> bool {
    rule.http.len() < 4
}

fn once<T: PartialEq>(all: &mut Vec<T>) {
    let mut kept: Vec<T> = Vec::new();
    for one in all.drain(..) {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    *all = kept;
}

impl Frame<'_> {
    fn page(&self, cause: Cause) -> String {
        let Self { language, .. } = *self;
        let (labels, known) = (labels(language), known(cause));
        let prose = cause.prose(language);
        let title = catalogue::for_anybody(prose.title, language);
        let code = known.codes.iter().find(|code| !code.starts_with("HTTP")).map(String::as_str);
        let searched: Vec<&str> = code.into_iter().chain(known.wordings.first().copied()).collect();
        let head =
            if searched.is_empty() { title.clone() } else { format!("{title}: {}", searched.join(", ")) };
        let mut body = String::new();
        body.push_str(&element("h1", &title));
        body.push_str(&element("p", &catalogue::for_anybody(prose.meaning, language)));
        let _ = write!(
            body,
            "<p class=\"go\"><a href=\"{}#cause={}\">{}</a> {}</p>",
            self.up(),
            cause.id(),
            escaped(labels.check),
            escaped(labels.check_why)
        );
        self.cure(&mut body, prose, true);
        if cause.has_own_words() {
            let words = cause.elsewhere(language);
            let _ = write!(body, "<h2>{}</h2>", escaped(labels.elsewhere));
            body.push_str(&element("p", &catalogue::for_anybody(words.meaning, language)));
            self.cure(&mut body, words, false);
        }
        if !known.codes.is_empty() {
            body.push_str(&list(labels.codes, known.codes.iter().map(|it| element("code", it))));
        }
        if !known.wordings.is_empty() {
            body.push_str(&list(labels.wordings, known.wordings.iter().map(|it| element("code", it))));
        }
        if !known.neighbours.is_empty() {
            let link = |it: &Cause| {
                let title = catalogue::for_anybody(it.prose(language).title, language);
                format!("<a href=\"{}.html\">{}</a>", it.id(), escaped(&title))
            };
            body.push_str(&list(labels.neighbours, known.neighbours.iter().map(link)));
        }
        let _ = write!(
            body,
            "<p><a href=\"{}#demo={}\">{}</a> · <a href=\"index.html\">{}</a></p>",
            self.up(),
            cause.id(),
            escaped(labels.example),
            escaped(labels.index)
        );
        self.document(cause.id(), &head, &catalogue::for_anybody(prose.meaning, language), &body)
    }

    fn index(&self) -> String {
        let labels = labels(self.language);
        let link = |cause: &Cause| {
            let title = catalogue::for_anybody(cause.prose(self.language).title, self.language);
            format!("<li><a href=\"{}.html\">{}</a></li>", cause.id(), escaped(&title))
        };
        let all: String = Cause::ALL.iter().map(link).collect();
        let body = format!(
            "{}<p>{}</p><p class=\"go\"><a href=\"{}\">{}</a> {}</p><ul>{all}</ul>",
            element("h1", labels.index),
            escaped(labels.index_what),
            self.up(),
            escaped(labels.check),
            escaped(labels.check_why)
        );
        self.document("index", labels.index, labels.index_what, &body)
    }

    /// How to tell, and the steps; `own` are those of Gemini's pages.
    fn cure(&self, body: &mut String, prose: &Prose, own: bool) {
        let labels = labels(self.language);
        let head = if own { "h2" } else { "h3" };
        let said = |text: &str| escaped(&catalogue::for_anybody(text, self.language));
        let _ = write!(body, "<{head}>{}</{head}><p>{}</p>", labels.settle, said(prose.settle));
        let _ = write!(body, "<{head}>{}</{head}><ol>", labels.steps);
        for step in &prose.steps {
            let _ = write!(
                body,
                "<li>{}{}</li>",
                said(step.text),
                if own { extras(step) } else { String::new() }
            );
        }
        body.push_str("</ol>");
    }

    /// From a page of this language to the folder of the program.
    fn up(&self) -> &'static str {
        if self.language == Language::default() { "../" } else { "../../" }
    }

    fn document(&self, name: &str, title: &str, about: &str, body: &str) -> String {
        let Self { language, style, host } = *self;
        let labels = labels(language);
        let mut others = String::new();
        for it in Language::ALL.into_iter().filter(|it| *it != language) {
            let (up, home, id) = (self.up(), home(it), it.id());
            let _ = write!(
                others,
                " <a href=\"{up}{home}{FOLDER}/{name}.html\" hreflang=\"{id}\" lang=\"{id}\">{}</a>",
                it.name()
            );
        }
        let base = host.unwrap_or(self.up());
        let mut alternates = String::new();
        for it in Language::ALL {
            let (id, home) = (it.id(), home(it));
            let _ = write!(
                alternates,
                "<link rel=\"alternate\" hreflang=\"{id}\" href=\"{base}{home}{FOLDER}/{name}.html\">"
            );
        }
        let canonical = host.map_or_else(String::new, |host| {
            format!("<link rel=\"canonical\" href=\"{host}{}{FOLDER}/{name}.html\">", home(language))
        });
        format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta name=\"description\" content=\"{}\">\n<title>{} | Key Clinic</title>\n{alternates}{canonical}\n\
             <style>{style}</style>\n</head>\n<body>\n<header><a href=\"{}\">Key Clinic</a>\
             {others}</header>\n<main>{body}</main>\n\
             <footer><p>{}</p></footer>\n</body>\n</html>\n",
            language.id(),
            policy(style),
            escaped(about),
            escaped(title),
            self.up(),
            labels.independent,
        )
    }
}

/// What such a page may do: be shown. It runs nothing and asks nobody.
pub(super) fn policy(style: &str) -> String {
    format!(
        "default-src 'none'; style-src '{}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
        seal::source(style)
    )
}

/// The link and the command of a step.
fn extras(step: &Step) -> String {
    let place = step.place.and_then(|place| gemini().place(place));
    let link = place.map_or_else(String::new, |link| {
        format!(" <a href=\"{}\" rel=\"noopener noreferrer\">{}</a>", escaped(link.url), escaped(link.name))
    });
    let command = step.command.map_or_else(String::new, |it| format!("<pre>{}</pre>", escaped(it)));
    link + &command
}

fn list(label: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = lines.collect();
    format!("<h2>{}</h2><ul><li>{}</li></ul>", escaped(label), lines.join("</li><li>"))
}

fn element(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>", escaped(text))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<String> {
        let of = |language| {
            let frame = Frame { language, style: "p{}", host: None };
            Cause::ALL.iter().map(move |cause| frame.page(*cause)).chain([Frame {
                language,
                style: "p{}",
                host: None,
            }
            .index()])
        };
        Language::ALL.into_iter().flat_map(of).collect()
    }

    #[test]
    fn no_page_runs_or_asks_anything() {
        for page in all() {
            assert!(!page.contains("<script") && !page.contains("javascript:"), "{page}");
            let handler = |word: &str| word.starts_with("on") && word.contains("=\"");
            assert!(!page.split_whitespace().any(handler), "{page}");
            assert!(!page.contains("<img") && !page.contains("src="), "{page}");
            assert!(page.contains("default-src 'none'"));
            assert!(!page.contains("{company}") && !page.contains("{provider}"), "{page}");
        }
    }

    #[test]
    fn every_link_to_a_neighbour_is_a_page() {
        let pages = addresses();
        for cause in Cause::ALL {
            for it in known(*cause).neighbours {
                assert!(pages.contains(&format!("{FOLDER}/{}.html", it.id())));
                assert_ne!(it, *cause);
            }
        }
        assert_eq!(pages.len(), Language::ALL.len() * (Cause::ALL.len() + 1));
    }

    #[test]
    fn the_title_holds_what_people_search_for() {
        let page = |cause| Frame { language: Language::English, style: "", host: None }.page(cause);
        assert!(
            page(Cause::KeyInvalid).contains(": API_KEY_INVALID, api key not valid | Key Clinic</title>")
        );
        assert!(page(Cause::CreditsDepleted).contains(" | Key Clinic</title>"));
    }

    #[test]
    fn with_a_host_addresses_are_whole() {
        let page = Frame { language: Language::Chinese, style: "", host: Some("https://clinic.example/") }
            .page(Cause::KeyLeaked);
        assert!(page.contains("rel=\"canonical\" href=\"https://clinic.example/zh/causes/key_leaked.html\""));
        assert!(
            sitemap(Some("https://clinic.example/"))
                .contains("<loc>https://clinic.example/causes/key_leaked.html</loc>")
        );
        assert!(sitemap(None).contains("<loc>zh/causes/key_leaked.html</loc>"));
    }
}
