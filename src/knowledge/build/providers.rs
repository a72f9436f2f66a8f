//! Refuses providers and comparisons that the page could not use, and puts them in order.

use std::collections::{BTreeMap, BTreeSet};

use super::data::{Cause, Comparison, Kind, Localized, Provider, Request, Rules};
use super::shape::Length;
use super::{DATA, Faults};

/// The provider whose own keys need no cause: they are what this page asks for.
const OWN: &str = "gemini";
/// Nobody, who stands among no others.
const NOBODY: &str = "unknown";
/// From so many characters on nothing else looks like a secret without a prefix.
const LEAST_WITHOUT_PREFIX: usize = 64;
/// The cause of a key that is right elsewhere.
const ELSEWHERE: &str = "other_provider_key";

/// The providers in the order in which their shapes are tried, and nobody.
pub type Sorted = (Vec<Provider>, Provider);

/// What the other folders have: the ids of the causes, and the rules.
pub struct Known<'k> {
    pub causes: BTreeSet<&'k str>,
    pub rules: &'k BTreeMap<String, Rules>,
}

/// The providers in order; none where a file is missing without which the page is none.
pub fn sorted(
    mut files: BTreeMap<String, Provider>,
    known: &Known<'_>,
    faults: &mut Faults,
) -> Option<Sorted> {
    for (id, provider) in &mut files {
        check(id, provider, known, &mut |text| faults.push(format!("{DATA}/providers/{id}.toml: {text}")));
        provider.id.clone_from(id);
    }
    for id in [OWN, NOBODY].into_iter().filter(|id| !files.contains_key(*id)) {
        faults.push(format!("{DATA}/providers/{id}.toml is missing: the page cannot be without it."));
    }
    let nobody = files.remove(NOBODY)?;
    let mut all: Vec<Provider> = files.into_values().collect();
    all.sort_by_key(|it| (!it.marks.is_empty(), it.order.unwrap_or(u32::MAX), it.id.clone()));
    check_marks(&all, faults);
    check_order(&all, faults);
    check_readers(&all, known, faults);
    Some((all, nobody))
}

fn check(id: &str, provider: &Provider, known: &Known<'_>, fault: &mut impl FnMut(String)) {
    if !provider.id.is_empty() {
        fault("the name of the file is its id: remove `id`.".to_owned());
    }
    for (name, text) in [("name", &provider.name), ("company", &provider.company)] {
        if text.trim().is_empty() {
            fault(format!("write its {name}."));
        }
    }
    let is_asked = provider.list.is_some() || provider.by_hand.is_some() || !provider.probes.is_empty();
    if provider.marks.is_empty() && (is_asked || provider.order.is_some()) {
        fault(
            "add `marks`, by which a text shows that it answered; without them it is never asked.".to_owned(),
        );
    }
    if provider.rules.is_empty() && id != NOBODY {
        fault("add `rules`: at least [\"gateway\", \"statuses\"].".to_owned());
    }
    for set in provider.rules.iter().filter(|it| !known.rules.contains_key(*it)) {
        fault(format!("there is no file of rules `{set}`: add rules/{set}.toml, or remove it from `rules`."));
    }
    if !provider.variable.is_empty() && !is_variable(&provider.variable) {
        fault(format!("`{}` is no environment variable: write it as ACME_API_KEY.", provider.variable));
    }
    for cause in &provider.not_inner {
        check_cause(cause, known, fault);
    }
    check_places(provider, fault);
    check_kinds(id, provider, known, fault);
    check_requests(provider, fault);
}

fn check_cause(cause: &str, known: &Known<'_>, fault: &mut impl FnMut(String)) {
    if !known.causes.contains(cause) {
        fault(format!("there is no cause `{cause}`: add causes/{cause}.toml, or name another."));
    }
}

fn check_places(provider: &Provider, fault: &mut impl FnMut(String)) {
    for (at, link) in provider.places.iter().enumerate() {
        let id = link.place.id();
        if provider.places.iter().take(at).any(|it| it.place == link.place) {
            fault(format!("it has the place `{id}` twice: remove one."));
        }
        if link.name.trim().is_empty() {
            fault(format!("write the name of the place `{id}`."));
        }
        if !is_address(&link.url) || link.url.contains('{') {
            fault(format!("the place `{id}` leads to `{}`: write an address as https://….", link.url));
        }
        let lacks = |url: &String| !is_address(url) || url.matches("{project}").count() != 1;
        if let Some(url) = link.project_url.as_ref().filter(|url| lacks(url)) {
            fault(format!(
                "the `project_url` of `{id}` is `{url}`: write an address as https://…?project={{project}}."
            ));
        }
    }
}

fn check_kinds(id: &str, provider: &Provider, known: &Known<'_>, fault: &mut impl FnMut(String)) {
    if provider.kinds.is_empty() {
        fault("add at least one [[kind]] of secret.".to_owned());
    }
    for (at, kind) in provider.kinds.iter().enumerate() {
        let mut fault = |text: String| fault(format!("kind `{}`: {text}", kind.id));
        if provider.kinds.iter().take(at).any(|it| it.id == kind.id) {
            fault("another kind has this id: choose another.".to_owned());
        }
        if !is_id(&kind.id) {
            fault("write its id in small letters, digits and `_`.".to_owned());
        }
        check_text("name", &kind.name, &mut fault);
        match &kind.cause {
            Some(cause) => check_cause(cause, known, &mut fault),
            None if id == OWN => {}
            None => {
                fault(format!("add `cause = \"{ELSEWHERE}\"`, or what it is called where a key belongs."));
            }
        }
        check_shape(kind, provider.marks.is_empty() && id != NOBODY, &mut fault);
    }
}

fn check_shape(kind: &Kind, is_told_by_shape: bool, fault: &mut impl FnMut(String)) {
    let shape = &kind.shape;
    let length = shape.length.characters();
    if length <= shape.prefix.len() {
        fault("its `length` counts the whole secret, the prefix included: write a larger number.".to_owned());
    }
    if !shape.prefix.chars().all(|c| matches!(c, ' '..='~')) {
        fault("write its prefix in ASCII.".to_owned());
    }
    if !shape.infix.bytes().all(|byte| shape.alphabet.has(byte)) {
        fault(format!("its alphabet lacks a character of the infix `{}`: choose a wider one.", shape.infix));
    }
    if !shape.prefix.is_empty() || !shape.infix.is_empty() {
        return;
    }
    if is_told_by_shape {
        return fault("nothing tells it apart: give it a prefix or an infix.".to_owned());
    }
    // Where nothing but the place tells whose it is, another length must tell whose it is not.
    let is_rare = matches!(shape.length, Length::Exactly(_)) || length >= LEAST_WITHOUT_PREFIX;
    if !is_rare && kind.id != NOBODY {
        fault("give it a prefix, an infix or an exact length: else any word would be one.".to_owned());
    }
}

fn check_requests(provider: &Provider, fault: &mut impl FnMut(String)) {
    if let Some(list) = &provider.list {
        check_request("list", list, provider, fault);
    }
    for (at, probe) in provider.probes.iter().enumerate() {
        let name = format!("probe `{}`", probe.rung.id());
        check_request(&name, &probe.request, provider, fault);
        check_text(&format!("cost of the {name}"), &probe.cost, fault);
        if provider.probes.iter().take(at).any(|it| it.rung >= probe.rung) {
            fault(format!("{name}: order the probes as their rungs are, one for each."));
        }
    }
    if let Some(by_hand) = &provider.by_hand {
        let texts = || by_hand.headers.iter().chain([&by_hand.url]);
        let blanks = || {
            texts().flat_map(|it| it.split('{').skip(1)).map(|it| it.split('}').next().unwrap_or_default())
        };
        if !is_address(&by_hand.url) && !by_hand.url.starts_with('{') {
            fault(format!("[by_hand]: `{}` is no address: write https://….", by_hand.url));
        }
        if let Some(blank) = blanks().find(|it| !is_variable(it)) {
            fault(format!(
                "[by_hand]: `{{{blank}}}` is no environment variable: write it as {{ACME_API_KEY}}."
            ));
        }
        if provider.variable.is_empty() || blanks().all(|it| it != provider.variable) {
            fault("[by_hand]: name its `variable`, and write it in braces where the key belongs.".to_owned());
        }
    }
    let commands = provider.verify.iter().chain(provider.probes.iter().map(|it| &it.verify));
    if commands.into_iter().any(|it| it.command.trim().is_empty() || it.prints.is_empty()) {
        fault("write the `command` of each `verify`, and what it prints.".to_owned());
    }
}

fn check_request(name: &str, request: &Request, provider: &Provider, fault: &mut impl FnMut(String)) {
    let mut fault = |text: String| fault(format!("{name}: {text}"));
    if !is_origin(&request.origin) {
        fault(format!(
            "`{}` is no origin: write https://host, without a path or a slash at its end.",
            request.origin
        ));
    }
    if provider.list.as_ref().is_some_and(|it| it.origin != request.origin) {
        fault("ask the `origin` of its [list]: a key goes to one host only.".to_owned());
    }
    if !request.path.starts_with('/') || request.path.contains(['?', '#', ' ']) {
        fault(format!("`{}` is no path: begin it with a slash; parameters belong to `query`.", request.path));
    }
    if !matches!((&*request.method, &request.body), ("GET", None) | ("POST", Some(_))) {
        fault("write `method = \"POST\"` and a `body`, or neither.".to_owned());
    }
    for header in request.headers.iter().map(|(name, _)| name).chain([&request.key_header]) {
        if header.is_empty()
            || !header.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte.is_ascii_digit())
        {
            fault(format!("write the name of the header `{header}` in small letters."));
        }
    }
    for kind in request.only.iter().filter(|id| provider.kinds.iter().all(|kind| kind.id != **id)) {
        fault(format!("`only` names `{kind}`, which is no kind of it: add the kind, or remove the name."));
    }
    if request.deadline_ms == 0 || request.body_cap == 0 {
        fault("nothing is answered in no time, or with no bytes: remove the zero.".to_owned());
    }
}

/// A text marks one provider.
fn check_marks(all: &[Provider], faults: &mut Faults) {
    let mut seen = BTreeMap::new();
    for (provider, mark) in all.iter().flat_map(|it| it.marks.iter().map(move |mark| (it, mark))) {
        let mut fault = |text: String| faults.push(format!("{DATA}/providers/{}.toml: {text}", provider.id));
        if mark.trim().is_empty() || mark.contains('*') || mark.to_lowercase() != *mark {
            fault(format!("write the mark `{mark}` in lower case and without `*`."));
        }
        if let Some(other) = seen.insert(mark, &provider.id) {
            fault(format!("`{mark}` marks {other} already: remove it from one of them."));
        }
    }
}

/// A kind that comes earlier must not take every secret of a later one that is narrower.
fn check_order(all: &[Provider], faults: &mut Faults) {
    let kinds: Vec<(&Provider, &Kind)> =
        all.iter().flat_map(|it| it.kinds.iter().map(move |kind| (it, kind))).collect();
    for (at, (provider, kind)) in kinds.iter().enumerate() {
        let takes = |(_, first): &&(&Provider, &Kind)| {
            let rest = kind.shape.prefix.strip_prefix(&*first.shape.prefix).unwrap_or_default();
            !first.shape.prefix.is_empty()
                && !rest.is_empty()
                && first.shape.infix.is_empty()
                && rest.bytes().all(|byte| first.shape.alphabet.has(byte))
        };
        if let Some((other, first)) = kinds.iter().take(at).find(takes) {
            let cure = if other.id == provider.id { "move it up" } else { "give its file a smaller `order`" };
            faults.push(format!(
                "{DATA}/providers/{}.toml, kind `{}`: kind `{}` of {} is tried before it and takes `{}` for its own: {cure}.",
                provider.id, kind.id, first.id, other.id, kind.shape.prefix
            ));
        }
    }
}

/// Every cause that one provider alone has names one that there is.
pub fn check_owners(causes: &[(String, Cause)], all: &[Provider], faults: &mut Faults) {
    for (id, owner) in causes.iter().filter_map(|(id, cause)| Some((id, cause.provider.as_ref()?))) {
        if all.iter().all(|it| it.id != *owner) {
            faults.push(format!("{DATA}/causes/{id}.toml: there is no provider `{owner}`: add providers/{owner}.toml, or name another."));
        }
    }
}

/// Every file of rules is read by somebody.
fn check_readers(all: &[Provider], known: &Known<'_>, faults: &mut Faults) {
    let read: BTreeSet<&str> = all
        .iter()
        .flat_map(|it| &it.rules)
        .map(|it| &**it)
        .chain(super::proofs::SHARED.into_iter().flatten().copied())
        .collect();
    for set in known.rules.keys().filter(|set| !read.contains(set.as_str())) {
        faults.push(format!(
            "{DATA}/rules/{set}.toml: nobody reads it: add `{set}` to the `rules` of a provider."
        ));
    }
}

/// The comparisons by their names.
pub fn comparisons(
    files: BTreeMap<String, Comparison>,
    all: &[Provider],
    known: &Known<'_>,
    faults: &mut Faults,
) -> Vec<Comparison> {
    let named = |(id, mut comparison): (String, Comparison)| {
        let mut fault = |text: String| faults.push(format!("{DATA}/comparisons/{id}.toml: {text}"));
        if !comparison.action.is_empty() {
            fault("the name of the file is its action: remove `action`.".to_owned());
        }
        check_comparison(&comparison, all, known, &mut fault);
        comparison.action = ["compare-", &id.replace('_', "-")].concat();
        comparison
    };
    files.into_iter().map(named).collect()
}

fn check_comparison(
    comparison: &Comparison,
    all: &[Provider],
    known: &Known<'_>,
    fault: &mut impl FnMut(String),
) {
    match all.iter().find(|it| it.id == comparison.provider && it.list.is_some()) {
        Some(provider) => check_request("request", &comparison.request, provider, fault),
        None => fault(format!("no provider `{}` is asked for a list: name another.", comparison.provider)),
    }
    check_text("title", &comparison.title, fault);
    check_text("cost", &comparison.cost, fault);
    if comparison.lowest_rung > comparison.highest_rung {
        fault("its `lowest_rung` is above its `highest_rung`: exchange them.".to_owned());
    }
    if comparison.between.is_empty() || comparison.answers.is_empty() {
        fault("write the pairs that it is `between`, and at least one [[answer]].".to_owned());
    }
    for answer in &comparison.answers {
        if answer.http.is_empty() || answer.http.iter().any(|it| !(100..600).contains(it)) {
            fault("write the HTTP statuses that count as `http` of each [[answer]].".to_owned());
        }
        if !answer.also.is_empty() && answer.certainty.beside(answer.also.len()) != answer.certainty {
            fault("nothing is certain beside other causes: write `certainty = \"likely\"`.".to_owned());
        }
        check_text("told", &answer.told, fault);
    }
    let left = comparison.answers.iter().flat_map(|it| it.judged.iter().chain([&it.cause]).chain(&it.also));
    for cause in comparison.between.iter().flat_map(|(one, other)| [one, other]).chain(left) {
        check_cause(cause, known, fault);
    }
}

fn check_text(name: &str, text: &Localized<String>, fault: &mut impl FnMut(String)) {
    if text.iter().any(|it| it.trim().is_empty()) {
        fault(format!("write its {name} in every language."));
    }
}

/// `ACME_API_KEY`.
fn is_variable(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// An address that a page may link to.
fn is_address(text: &str) -> bool {
    text.strip_prefix("https://")
        .is_some_and(|rest| rest.contains('.') && !text.contains(char::is_whitespace))
}

/// `https://host`: what the page's policy lets through.
fn is_origin(text: &str) -> bool {
    let is_host =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-');
    text.strip_prefix("https://").is_some_and(|host| host.contains('.') && host.bytes().all(is_host))
}
