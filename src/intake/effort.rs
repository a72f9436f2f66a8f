//! How much of a text was walked in vain, so that a text made of starts of keys still takes linear time.

use super::breaks::Breaks;

/// So much is walked in vain without a thought, in bytes, beside twice the text.
const FREE: usize = 1 << 16;

/// What was walked in vain so far.
pub(super) struct Effort {
    left: usize,
    until: usize,
    /// What lies ahead of the last start of a key.
    pub(super) breaks: Breaks,
}

impl Effort {
    pub(super) fn new(text: &str) -> Self {
        Self { left: 2 * text.len() + FREE, until: 0, breaks: Breaks::default() }
    }

    /// A walk over this stretch found no secret. Once there were too many, none starts within such a stretch:
    /// in `sk--sk--sk--…` each walk would go to the end.
    pub(super) const fn waste(&mut self, start: usize, end: usize) {
        let walked = end.saturating_sub(start);
        if walked > self.left {
            self.until = end;
        }
        self.left = self.left.saturating_sub(walked);
    }

    /// Whether a walk from here is allowed.
    pub(super) const fn allows(&self, start: usize) -> bool {
        start >= self.until
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_is_left_out_once_too_much_was_walked() {
        let mut effort = Effort::new("");
        effort.waste(0, FREE);
        assert!(effort.allows(1));
        effort.waste(1, 10);
        assert!(!effort.allows(9) && effort.allows(10));
    }
}
