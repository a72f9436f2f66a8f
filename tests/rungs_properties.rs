//! The upper rungs under any order of events and any answer.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use key_clinic::check::{Event, NoAnswer, Rung};
use key_clinic::intake::Origin;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::report;
use key_clinic::visit::Order;
use proptest::prelude::*;
use support::rungs::{DENIED, UPPER, fact, good, runs};
use support::visit::{LIST, accepted, answer, answered, climbed, open};

const TODAY: Date = Date::new(2026, 11, 21);

#[derive(Clone, Debug)]
enum Act {
    Press,
    Run(Rung),
    Answer(usize),
    Fail,
    Cancel,
    Paste,
    Choose(usize),
    Name(String),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        2 => Just(Act::Press),
        4 => prop::sample::select(UPPER.to_vec()).prop_map(Act::Run),
        5 => (0usize..6).prop_map(Act::Answer),
        1 => Just(Act::Fail),
        1 => Just(Act::Cancel),
        1 => Just(Act::Paste),
        1 => (0usize..3).prop_map(Act::Choose),
        1 => "[a-z0-9./ -]{0,12}".prop_map(Act::Name),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_sent_without_its_own_press_and_one_request_per_press(acts in prop::collection::vec(act(), 0..30)) {
        let two = format!("A_KEY={}\nB_KEY={}\n", support::standard(), support::auth());
        let answers = [
            answer(200, LIST), answer(429, "{}"), answer(403, DENIED), good(Rung::Count), good(Rung::Generate), answer(200, ""),
        ];
        let mut visit = open(TODAY);
        let mut ticket = None;
        for act in acts {
            let busy = visit.is_busy();
            let shown = report(&visit);
            let (order, press) = match act.clone() {
                Act::Press => (visit.on(Event::Press), Some(Rung::Accepted)),
                Act::Run(rung) => (visit.on(Event::Run(rung)), Some(rung)),
                Act::Answer(which) => (ticket.and_then(|it| visit.on(Event::Answered(it, answers[which].clone()))), None),
                Act::Fail => {
                    let failed = NoAnswer { online: true, from_file: false, elapsed_ms: 1 };
                    (ticket.and_then(|it| visit.on(Event::Failed(it, failed))), None)
                }
                Act::Cancel => (visit.on(Event::Cancel), None),
                Act::Paste => (visit.read(two.clone(), Origin::Paste), None),
                Act::Choose(index) => (visit.choose(index), None),
                Act::Name(name) => (visit.name_model(&name), None),
            };
            if let Some(Order::Ask { ticket: new, call, .. }) = order {
                let rung = press.expect("asked without a press");
                prop_assert!(!busy && visit.is_busy());
                prop_assert_eq!(&call, &visit.call(rung).unwrap());
                if rung > Rung::Accepted {
                    let line = runs(&shown).into_iter().find(|line| line.rung == rung).unwrap();
                    prop_assert!(line.ready && fact(&line, "Request").contains(&call.path()), "not as shown: {:?}", line);
                }
                ticket = Some(new);
            }
            prop_assert!(report(&visit).verdicts.len() <= 1);
        }
    }

    #[test]
    fn any_bytes_have_a_diagnosis_on_any_rung(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        stream in any::<bool>(),
        http in 100u16..600,
        rung in prop::sample::select(UPPER.to_vec()),
    ) {
        let body = [if stream { "data: " } else { "" }, &String::from_utf8_lossy(&bytes)].concat();
        let report = climbed(&support::auth(), rung, &answer(http, &body), TODAY);
        prop_assert_eq!(report.verdicts.len(), 1);
    }

    #[test]
    fn a_list_never_shows_the_key(key in "[0-9a-z-]{50}", around in "[a-z-]{0,5}") {
        let key = format!("{}{key}", "AQ.");
        let piece = key.to_lowercase();
        let body = format!(
            r#"{{"models":[{{"name":"models/{around}{piece}","supportedGenerationMethods":["generateContent"]}},
               {{"name":"models/{}","supportedGenerationMethods":["generateContent"]}}]}}"#, key.get(3..40).unwrap()
        );
        let mut visit = accepted(&key, TODAY);
        visit.name_model(&piece);
        visit.name_model(key.get(3..40).unwrap());
        prop_assert!(!visit.can_run(Rung::Model));
        let shown = format!("{:?} {:?}", answered(&key, &answer(200, &body), TODAY), report(&visit));
        prop_assert!(!shown.contains(key.get(3..11).unwrap()), "{shown}");
    }
}
