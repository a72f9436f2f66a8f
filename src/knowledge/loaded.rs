//! What the files of `src/knowledge/data` say, as the build embedded it: read once, texts borrowed from the program
//! itself.

use std::sync::OnceLock;

use super::cause::{Example, Prose, Severity, Step};
use super::causes::Cause;
use super::data::{self, Knowledge, Localized};
use super::language::Language;
use super::place::Place;
use super::rung::Rung;
use super::sign::{Body, Certainty, Sent, Sign, Wire};
use super::station::Station;
use super::timeline::Date;

/// The value that `build.rs` wrote.
static EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));

/// A cause, as its file has it.
struct Entry {
    severity: Severity,
    severity_here: Severity,
    station: Option<Station>,
    /// The id of the provider that alone has it.
    provider: Option<&'static str>,
    /// What holds for every provider.
    words: Localized<Prose>,
    /// What is said instead where the Gemini API answers.
    gemini: Option<Localized<Prose>>,
}

/// Everything, by the names of this crate.
#[derive(Default)]
pub(super) struct Loaded {
    /// In the order of [`Cause::ALL`].
    causes: Vec<Entry>,
    /// Each file of rules, by its stem.
    pub(super) rules: Vec<(&'static str, Vec<Sign>)>,
}

/// What the files say. Of a value that is damaged nothing: see [`is_whole`].
pub(super) fn all() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    LOADED.get_or_init(|| knowledge().map_or_else(Loaded::default, load))
}

/// Whether the embedded value is there and every cause has its words. A page that lacks some of it would call every
/// error unknown, and must not start.
pub fn is_whole() -> bool {
    let all = all();
    let is_said = |prose: &Prose| !prose.title.is_empty() && !prose.steps.is_empty();
    all.causes.len() == Cause::ALL.len()
        && languages().len() == Language::ALL.len()
        && all.causes.iter().all(|it| it.words.iter().all(is_said))
        && !all.rules.is_empty()
        && knowledge().is_some_and(|it| !it.guides.is_empty() && it.lists.is_whole())
}

/// The value itself, whose parts the page reads as they are written.
pub(crate) fn knowledge() -> Option<&'static Knowledge<&'static str, Cause>> {
    static KNOWLEDGE: OnceLock<Option<Knowledge<&'static str, Cause>>> = OnceLock::new();
    KNOWLEDGE.get_or_init(|| postcard::from_bytes(EMBEDDED).ok()).as_ref()
}

/// The files of `languages/`, in the order of [`Language::ALL`].
pub(crate) fn languages() -> &'static [data::Language<&'static str>] {
    knowledge().map_or(&[], |it| &it.languages)
}

/// Words that mean the same, by what the phrases of rules call them.
pub(crate) fn classes() -> &'static [data::lists::Class<&'static str>] {
    knowledge().map_or(&[], |it| &it.lists.classes)
}

/// The file of a cause.
pub(crate) fn file_of(cause: Cause) -> Option<&'static data::Cause<&'static str>> {
    knowledge()?.causes.get(cause as usize)
}

fn load(knowledge: &'static Knowledge<&'static str, Cause>) -> Loaded {
    Loaded {
        causes: knowledge.causes.iter().map(entry).collect(),
        rules: knowledge
            .rules
            .iter()
            .map(|(id, rules)| (*id, rules.all.iter().filter_map(sign).collect()))
            .collect(),
    }
}

fn entry(cause: &'static data::Cause<&'static str>) -> Entry {
    let severities = [Severity::Fine, Severity::Passing, Severity::Blocking, Severity::Unknown];
    let severity = |id: &str| severities.into_iter().find(|it| it.id() == id).unwrap_or(Severity::Unknown);
    Entry {
        severity: severity(cause.severity),
        severity_here: severity(cause.severity_here.unwrap_or(cause.severity)),
        station: named(Some(cause.station), &Station::ALL, Station::id),
        provider: cause.provider,
        words: cause.words.map(prose),
        gemini: cause.gemini.as_ref().map(|own| own.map(prose)),
    }
}

fn prose(words: &'static data::Prose<&'static str>) -> Prose {
    Prose {
        title: words.title,
        meaning: words.meaning,
        settle: words.settle,
        steps: words.steps.iter().map(step).collect(),
    }
}

fn step(step: &'static data::Step<&'static str>) -> Step {
    Step { text: step.text, place: named(step.place, Place::ALL, Place::id), command: step.command }
}

/// A rule; none whose cause this build does not know. The build has refused ids that nothing has.
fn sign(rule: &'static data::Rule<&'static str>) -> Option<Sign> {
    let certain = if rule.also.is_empty() { Certainty::Certain } else { Certainty::Likely };
    Some(Sign {
        id: rule.id,
        http: rule.http.clone(),
        seen: rule.seen,
        status: rule.status,
        reason: rule.reason,
        phrase: rule.phrase.clone(),
        fact: rule.field.as_ref().map(|it| (it.name, it.is)),
        body: named(rule.body, Body::ALL, Body::id),
        wire: named(rule.transport, Wire::ALL, Wire::id),
        kind: rule.kind,
        sent: named(rule.sent, Sent::ALL, Sent::id),
        rung: named(rule.lowest_rung, &Rung::ALL, Rung::id),
        up_to: named(rule.highest_rung, &Rung::ALL, Rung::id),
        from: rule.from.and_then(Date::of_iso),
        until: rule.until.and_then(Date::of_iso),
        cause: Cause::by_id(rule.cause)?,
        certainty: named(rule.certainty, Certainty::ALL, Certainty::id).unwrap_or(certain),
        also: rule.also.iter().filter_map(|id| Cause::by_id(id)).collect(),
    })
}

/// The one with this id.
fn named<T: Copy>(id: Option<&str>, all: &[T], name: fn(T) -> &'static str) -> Option<T> {
    let id = id?;
    all.iter().copied().find(|it| name(*it) == id)
}

/// What a page without its words says. It does not start, see [`is_whole`].
static NOTHING: Prose = Prose { title: "", meaning: "", settle: "", steps: Vec::new() };

impl Cause {
    /// How much it stands in the way.
    pub fn severity(self) -> Severity {
        self.entry().map_or(Severity::Unknown, |it| it.severity)
    }

    /// How much it stands in the way, where this page's own request met it.
    pub fn severity_here(self) -> Severity {
        self.entry().map_or(Severity::Unknown, |it| it.severity_here)
    }

    /// Where it stops a request; of good news, the last station that the request passed.
    pub fn station(self) -> Option<Station> {
        self.entry().and_then(|it| it.station)
    }

    /// Its words in a language where Google's Gemini API answers.
    pub fn prose(self, language: Language) -> &'static Prose {
        let own = self.entry().and_then(|it| it.gemini.as_ref()).map(|it| it.get(language));
        own.unwrap_or_else(|| self.elsewhere(language))
    }

    /// Its words in a language, as they hold for any provider.
    pub fn elsewhere(self, language: Language) -> &'static Prose {
        self.entry().map_or(&NOTHING, |it| it.words.get(language))
    }

    /// What the page plays to show it; none where its file is not there.
    pub fn example(self) -> Option<Example> {
        let example = &file_of(self)?.example;
        Some(Example {
            text: example.text,
            http: example.http,
            body: example.body.unwrap_or_default(),
            wire: named(example.transport, Wire::ALL, Wire::id),
            rung: named(example.rung, &Rung::ALL, Rung::id).unwrap_or(Rung::Accepted),
            today: example.today.and_then(Date::of_iso),
        })
    }

    /// Whether other words stand where the Gemini API answers.
    pub fn has_own_words(self) -> bool {
        self.entry().is_some_and(|it| it.gemini.is_some())
    }

    /// Whether it says that something went well.
    pub fn is_good_news(self) -> bool {
        file_of(self).is_some_and(|it| it.group == "good")
    }

    /// Whether it speaks of what Google alone has: its kinds of keys, its consoles, its variables. No answer and no text
    /// of another provider means it, unless Google's own words stand there.
    pub fn is_googles(self) -> bool {
        self.entry().is_some_and(|it| it.provider.is_some())
    }

    fn entry(self) -> Option<&'static Entry> {
        all().causes.get(self as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_the_files_say_is_there() {
        let knowledge = knowledge().expect("the embedded value is read as it was written");
        assert!(is_whole());
        for ((id, rules), (_, loaded)) in knowledge.rules.iter().zip(&all().rules) {
            assert_eq!(rules.all.len(), loaded.len(), "{id}");
            for (rule, loaded) in rules.all.iter().zip(loaded) {
                let iso = |day: Option<Date>| day.map(|day| day.iso(true));
                assert_eq!(rule.id, loaded.id);
                assert_eq!(rule.body, loaded.body.map(Body::id), "{}", loaded.id);
                assert_eq!(rule.transport, loaded.wire.map(Wire::id), "{}", loaded.id);
                assert_eq!(rule.sent, loaded.sent.map(Sent::id), "{}", loaded.id);
                assert_eq!(rule.lowest_rung, loaded.rung.map(Rung::id), "{}", loaded.id);
                assert_eq!(rule.highest_rung, loaded.up_to.map(Rung::id), "{}", loaded.id);
                assert_eq!(rule.from, iso(loaded.from).as_deref(), "{}", loaded.id);
                assert_eq!(rule.until, iso(loaded.until).as_deref(), "{}", loaded.id);
                assert_eq!(rule.also.len(), loaded.also.len(), "{}", loaded.id);
            }
        }
        for (cause, entry) in knowledge.causes.iter().zip(&all().causes) {
            assert_eq!(entry.severity.id(), cause.severity);
            assert_eq!(entry.station.map_or("none", Station::id), cause.station);
            let proses = cause.words.iter().zip(entry.words.iter());
            for (step, loaded) in proses.flat_map(|(from, to)| from.steps.iter().zip(&to.steps)) {
                assert_eq!(step.place, loaded.place.map(Place::id), "{}", loaded.text);
            }
        }
    }

    #[test]
    fn a_damaged_value_is_nothing_and_no_panic() {
        for length in [0, 1, EMBEDDED.len() / 2, EMBEDDED.len() - 1] {
            let part = EMBEDDED.get(..length).unwrap_or_default();
            assert!(postcard::from_bytes::<Knowledge<&'static str, Cause>>(part).is_err(), "{length}");
        }
    }

    #[test]
    fn texts_are_borrowed() {
        let range = EMBEDDED.as_ptr_range();
        let knowledge = knowledge().expect("the embedded value is read as it was written");
        let texts = knowledge.causes.iter().flat_map(|it| it.words.iter()).map(|it| &it.meaning);
        let phrases = knowledge.rules.iter().flat_map(|(_, rules)| &rules.all).flat_map(|it| &it.phrase);
        assert!(texts.chain(phrases).all(|text| range.contains(&text.as_ptr())));
    }
}
