//! How long the page takes for a long text of any sort: what a paste does, and what a later act does.

use std::fs;
use std::hint::black_box;
use std::path::Path;

use key_clinic::intake::Origin;
use key_clinic::knowledge::language::Language;
use key_clinic::remedy::system::System;
use key_clinic::report;
use key_clinic::visit::{Setting, Visit};

use crate::classes::{self, Class};
use crate::processor;

/// A text as long as the page takes it.
const LONG: usize = 10 << 20;
/// The same class at a quarter of it: time must grow like the text.
const QUARTER: usize = LONG / 4;
/// What the page's budgets leave here, in milliseconds: its code is built for size and runs in a browser, several
/// times slower. The goal is 0.5 s there, the limit 1.5 s; a later act has 50 ms, at most 200.
const GOAL: f64 = 150.0;
const LIMIT: f64 = 400.0;
const ACT: f64 = 15.0;
/// The slowest classes at a quarter of it, which alone are measured at full length; `slow=all` measures every one.
const MEASURED: usize = 40;
/// Classes that the browser measures.
const IN_BROWSER: usize = 80;
/// Classes that are printed.
const SHOWN: usize = 15;

/// What a class costs, in milliseconds.
#[derive(Clone, Copy)]
struct Cost {
    reading: f64,
    report: f64,
    act: f64,
}

impl Cost {
    fn paste(self) -> f64 {
        self.reading + self.report
    }
}

/// Prints the slowest classes, then the worst beside its budget; `only` names a part of a class's name.
pub fn print(everything: bool, only: Option<&str>) {
    println!(
        "\n{:<34} {:>9} {:>9} {:>9} {:>9} {:>9}",
        "speed, 10 MB made to be slow", "paste ms", "read", "report", "later act", "x of 2.5"
    );
    let classes = classes::all();
    let named = |class: &&Class| only.is_none_or(|only| class.name.contains(only));
    let mut short: Vec<(&Class, Cost)> =
        classes.iter().filter(named).map(|class| (class, cost(&class.text(QUARTER)))).collect();
    let all = short.len();
    short.sort_by(|one, two| two.1.paste().total_cmp(&one.1.paste()));
    short.truncate(if everything { all } else { MEASURED });
    let long = |(class, quarter): &(&'_ Class, Cost)| (class.name.clone(), *quarter, cost(&class.text(LONG)));
    let mut rows: Vec<(String, Cost, Cost)> = short.iter().map(long).collect();
    rows.sort_by(|one, two| two.2.paste().total_cmp(&one.2.paste()));
    for (name, quarter, long) in rows.iter().take(if everything { all } else { SHOWN }) {
        println!(
            "{name:<34} {:9.1} {:9.1} {:9.1} {:9.1} {:9.1}",
            long.paste(),
            long.reading,
            long.report,
            long.act,
            long.paste() / quarter.paste().max(1.0)
        );
    }
    let worst = rows.iter().map(|row| row.2.paste()).fold(0.0, f64::max);
    let act = rows.iter().map(|row| row.2.act).fold(0.0, f64::max);
    let over = rows.iter().filter(|row| row.2.paste() > GOAL).count();
    println!("worst of {all} classes: {worst:.0} ms of {LIMIT:.0} ({over} over the goal of {GOAL:.0})");
    println!("slowest later act: {act:.1} ms of {ACT:.0}");
}

/// Writes the slowest classes at full length into a folder, where the browser's measurement reads them, named by their
/// order and class; they hold no key, only starts of keys.
pub fn write(folder: &Path) {
    let classes = classes::all();
    let mut rows: Vec<(f64, &Class)> =
        classes.iter().map(|class| (cost(&class.text(QUARTER)).paste(), class)).collect();
    rows.sort_by(|one, two| two.0.total_cmp(&one.0));
    fs::create_dir_all(folder).unwrap();
    for (place, (_, class)) in rows.iter().take(IN_BROWSER).enumerate() {
        let name: String = class.name.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        fs::write(folder.join(format!("{place:02} {}.txt", name.trim())), class.text(LONG)).unwrap();
    }
}

fn cost(text: &str) -> Cost {
    let setting = Setting {
        language: Language::English,
        today: crate::TODAY,
        now: 0,
        ahead: 0,
        system: System::Linux,
        from_file: false,
    };
    let mut visit = Visit::new(setting);
    let text = text.to_owned();
    let start = processor::millis();
    black_box(visit.read(text, Origin::Paste));
    let reading = processor::millis() - start;
    let start = processor::millis();
    black_box(report::report(&visit));
    let report = processor::millis() - start;
    let start = processor::millis();
    black_box(report::report(&visit));
    Cost { reading, report, act: processor::millis() - start }
}
