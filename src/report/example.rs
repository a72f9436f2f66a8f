//! What an example leaves out of the report.

use super::Report;

/// An example asks nobody, and its secrets are nobody's.
pub(super) fn close(report: &mut Report) {
    report.notice = None;
    report.request = None;
    report.unasked = None;
    report.choices = None;
    report.model = None;
    report.comparisons = None;
    report.rungs.iter_mut().for_each(|line| line.run = None);
}
