//! How often the first cause is right.

use std::collections::BTreeMap;

use crate::corpus::{Case, NONE};
use crate::{diagnose, nearest};

/// Causes that say that the key itself is at fault.
const BLAME: &[&str] = &[
    "key_invalid",
    "key_not_found",
    "key_expired",
    "key_leaked",
    "standard_key_retired",
    "unrestricted_key_rejected",
    "dormant_key_blocked",
    "auth_key_rejected",
    "credential_rejected",
    "key_revoked",
    "token_expired_locally",
];

/// What became of a set of texts.
#[derive(Default)]
pub struct Tally {
    pub texts: usize,
    /// The first cause is right, or accepted.
    pub exact: usize,
    /// The right one is in the differential.
    among: usize,
    /// No sure verdict, and the right one is one of the three that come closest.
    near: usize,
    none: usize,
    wrong: usize,
    /// The key is blamed although it is fine.
    misleading: usize,
    pub failing: Vec<String>,
}

impl Tally {
    pub fn of<'a>(cases: impl IntoIterator<Item = &'a Case>) -> Self {
        let mut tally = Self::default();
        cases.into_iter().for_each(|case| tally.add(case));
        tally
    }

    fn add(&mut self, case: &Case) {
        self.texts += 1;
        let right = |id: &str| id == case.cause || case.accept.iter().any(|it| it == id);
        let diagnosis = diagnose(&case.body);
        let first = diagnosis.as_ref().map_or(NONE, |diagnosis| diagnosis.cause.id());
        if right(first) {
            self.exact += 1;
            return;
        }
        if nearest(&case.body, diagnosis.as_ref()).iter().any(|cause| right(cause.id())) {
            self.near += 1;
        }
        let Some(diagnosis) = diagnosis else {
            self.none += 1;
            self.failing.push(format!("{}: none, not {}", case.id, case.cause));
            return;
        };
        let among = diagnosis.also.iter().any(|cause| right(cause.id()));
        *(if among { &mut self.among } else { &mut self.wrong }) += 1;
        let misleads = BLAME.contains(&first) && !BLAME.contains(&case.cause.as_str());
        self.misleading += usize::from(misleads);
        let word = if among { "among" } else { "wrong" };
        self.failing.push(format!("{}: {first}, not {} ({word})", case.id, case.cause));
    }

    /// The exact ones and those that come close, in per cent.
    fn rate_with_near(&self) -> f64 {
        100.0 * (self.exact + self.near) as f64 / self.texts.max(1) as f64
    }

    /// Exact ones in per cent.
    pub fn rate(&self) -> f64 {
        100.0 * self.exact as f64 / self.texts.max(1) as f64
    }
}

/// Prints the tally of each provider.
pub fn print(name: &str, corpus: &[Case], ids: bool) {
    println!("\n{:<20} texts exact among  none wrong misleading          near", format!("accuracy, {name}"));
    let mut providers: BTreeMap<&str, Vec<&Case>> = BTreeMap::new();
    for case in corpus {
        providers.entry(&case.provider).or_default().push(case);
    }
    let of_provider = providers.iter().map(|(name, cases)| (*name, Tally::of(cases.iter().copied())));
    for (name, tally) in of_provider.chain([("all", Tally::of(corpus))]) {
        let Tally { texts, exact, among, near, none, wrong, misleading, .. } = tally;
        println!(
            "{name:<20} {texts:5} {exact:5} {among:5} {none:5} {wrong:5} {misleading:10}  {:.1} % {near:4}  {:.1} %",
            tally.rate(),
            tally.rate_with_near()
        );
        if ids && name != "all" {
            tally.failing.iter().for_each(|line| println!("    {line}"));
        }
    }
}
