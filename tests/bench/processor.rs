//! Time on the processor: what other programs take meanwhile does not count.

use std::sync::OnceLock;
use std::time::Instant;

/// Milliseconds that this thread has run for; where the system does not tell, that have passed.
pub fn millis() -> f64 {
    static START: OnceLock<Instant> = OnceLock::new();
    let start = START.get_or_init(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanos = told.split(' ').next().and_then(|it| it.parse::<f64>().ok());
    nanos.map_or_else(|| start.elapsed().as_secs_f64() * 1e3, |nanos| nanos / 1e6)
}
