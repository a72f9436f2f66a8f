//! Every cause has an example, and an example shows its cause and asks nobody.

mod support;

use key_clinic::check::Event;
use key_clinic::demo;
use key_clinic::intake::Origin;
use key_clinic::knowledge::causes::Cause;
use key_clinic::knowledge::timeline::Date;
use key_clinic::visit::Visit;
use support::cases::none;
use support::visit::open;

const TODAY: Date = Date::new(2027, 3, 4);

/// The causes that the page shows: the first verdict, then the findings.
fn shown(visit: &Visit) -> Vec<&'static str> {
    let verdict = visit.checked().map(|(_, it)| it).or(visit.told()).map(|it| it.cause);
    verdict.into_iter().chain(visit.reading().findings.iter().map(|it| it.cause)).map(Cause::id).collect()
}

#[test]
fn every_cause_has_an_example_that_shows_it() {
    let fault = |&cause: &Cause| {
        let mut visit = open(TODAY);
        let Some(demo) = demo::of(cause, visit.setting) else {
            return Some(format!("{}: no row of the signs and no text of src/demo/text.rs shows it", cause.id()));
        };
        visit.play(&demo);
        if std::env::var("SHOW").is_ok() {
            println!("{}\n    {:?}\n    {:?}\n    {:?}", cause.id(), demo.text, demo.answers, shown(&visit));
        }
        (!shown(&visit).contains(&cause.id())).then(|| format!("{}: shows {:?} for {:?}", cause.id(), shown(&visit), demo.text))
    };
    none(&Cause::ALL.iter().filter_map(fault).collect::<Vec<_>>());
}
