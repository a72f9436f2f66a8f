//! The words of the page itself; those of a cause stand in the cause's file.

use super::fields::words;

words! {
/// One field per sentence or label. A language without one of them does not compile.
///
/// `{…}` stands for a value; `report` fills it in.
pub struct Words {
    /// Names of the certainties, as the verdict shows them.
    pub certain: &'static str,
    pub likely: &'static str,
    pub possible: &'static str,
    /// Names of the severities.
    pub fine: &'static str,
    pub passing: &'static str,
    pub blocking: &'static str,
    /// A key that is refused here and may work where it belongs; an answer that nobody could read.
    pub unknown: &'static str,

    /// A recognised credential: `{provider}`, `{kind}`, `{length}`.
    pub recognised: &'static str,
    /// One of which only the look is known: `{names}`, `{length}`.
    pub guessed: &'static str,
    /// A secret that looks like nobody's: `{length}`.
    pub nobodys: &'static str,
    /// Its length against the usual one: `{found}`, `{expected}`.
    pub length_as_expected: &'static str,
    pub length_differs: &'static str,
    /// What it tells of itself: `{value}`, `{provider}`.
    pub tells_account: &'static str,
    pub tells_region: &'static str,
    pub tells_begin: &'static str,
    pub tells_end: &'static str,
    pub tells_live: &'static str,
    pub tells_test: &'static str,
    pub tells_sum: &'static str,
    pub tells_wrong_sum: &'static str,
    pub tells_sign: &'static str,
    pub tells_no_sign: &'static str,
    pub tells_milliseconds: &'static str,
    pub tells_unsigned: &'static str,
    /// Where it stands: `{name}`.
    pub stands_bare: &'static str,
    pub stands_value: &'static str,
    pub stands_header: &'static str,
    pub stands_query: &'static str,
    pub stands_text: &'static str,
    /// No fault in the text.
    pub no_finding: &'static str,
    /// Nothing in the text is known to the page.
    pub nothing_recognised: &'static str,
    /// A text that takes the key from a variable.
    pub key_elsewhere: &'static str,
    /// The visitor was away, the secret went, the diagnosis stayed.
    pub expired: &'static str,
    pub file_empty: &'static str,
    pub file_unreadable: &'static str,
    /// The file is not in the encoding that tools look for a key in.
    pub file_utf16: &'static str,
    /// The page does not start.
    pub damaged: &'static str,
    /// An example would have taken the place of the visitor's own text.
    pub example_kept_out: &'static str,
    /// This page cannot ask the provider: `{provider}`.
    pub not_asked_here: &'static str,
    /// `{provider}`, whose secrets are recognised and no more.
    pub only_recognised: &'static str,
    /// The provider's question is not for this kind of secret: `{provider}`.
    pub not_this_kind: &'static str,
    /// The secret is none that the provider takes as a key.
    pub not_a_key: &'static str,
    /// Its look does not tell whom to ask.
    pub choose_first: &'static str,
    /// A key id without what signs for it, and that alone: `{provider}`.
    pub needs_its_half: &'static str,
    pub half_a_key: &'static str,
    /// Labels of the choice: whose key it is, whose command to show.
    pub whose_key: &'static str,
    pub whose_command: &'static str,
    /// The commands for those who will not paste a key.
    pub by_hand: &'static str,
    pub by_hand_note: &'static str,
    /// The key holds characters that no HTTP header can carry.
    pub cannot_be_sent: &'static str,

    /// Position of a finding: `{line}`, `{column}`.
    pub position: &'static str,
    /// `{character}`, `{count}`.
    pub note_character: &'static str,
    pub note_characters: &'static str,
    /// `{found}`, `{expected}`.
    pub note_length: &'static str,
    /// `{provider}`.
    pub note_provider: &'static str,
    /// A note and its position: `{note}`, `{place}`.
    pub noted: &'static str,

    /// What a press sends: `{host}`.
    pub will_send: &'static str,
    pub method_and_host: &'static str,
    pub path: &'static str,
    pub headers: &'static str,
    /// The header that carries the key: `{header}`, `{scheme}` with a space behind it or empty.
    pub key_in_header: &'static str,
    /// The header of a request that is signed with the key: `{header}`, `{scheme}`.
    pub key_signs: &'static str,
    /// Before a key that moves real money is sent.
    pub live_key: &'static str,
    pub nothing_else: &'static str,

    /// Names of the rungs, bottom up, and of their states.
    pub rungs: [&'static str; 7],
    pub not_run: &'static str,
    pub running: &'static str,
    pub ok: &'static str,
    /// The shape passed with faults to look at.
    pub remarks: &'static str,
    pub failed: &'static str,
    /// A station at which it cannot be told from here whether the request would pass.
    pub cannot_tell: &'static str,
    pub skipped: &'static str,

    /// The presses of the upper rungs.
    pub go_further: &'static str,
    pub go_further_note: &'static str,
    /// The field for the model, and what there is to know about the name in it: `{model}`.
    pub model_field: &'static str,
    pub name_a_model: &'static str,
    pub no_model_name: &'static str,
    pub no_list: &'static str,
    pub model_not_listed: &'static str,
    /// `{rung}`.
    pub run: &'static str,
    pub cost: &'static str,
    /// The command of an upper rung.
    pub elsewhere: &'static str,
    pub from_this_browser: &'static str,

    /// The comparisons: their heading, the referrer's place among the headers, and an answer that settles nothing:
    /// `{title}`.
    pub compare: &'static str,
    pub compare_note: &'static str,
    pub site_as_referrer: &'static str,
    /// The label of what a settled verdict was before, and that verdict: `{title}`, `{certainty}`.
    pub verdict_before: &'static str,
    pub sure: &'static str,
    pub not_settled: &'static str,

    /// The corrected text.
    pub corrected: &'static str,
    pub corrected_note: &'static str,
    /// Which variable wins: `{tool}`, `{reads}`, `{name}`; what stands between two names.
    pub tools: &'static str,
    pub tools_note: &'static str,
    pub tool_wins: &'static str,
    pub tool_reads: &'static str,
    pub and_then: &'static str,
    /// The systems in the order of `System::ALL`, and what the choice is for.
    /// The heading of the guides.
    pub guides: &'static str,
    pub systems: [&'static str; 8],
    pub system_note: &'static str,
    /// The message to an administrator: `{provider}`, `{title}`, `{evidence}`, `{steps}`.
    pub letter_heading: &'static str,
    pub letter_note: &'static str,
    pub letter: &'static str,

    /// Labels of the evidence.
    pub http_status: &'static str,
    pub status: &'static str,
    pub reason: &'static str,
    pub message: &'static str,
    pub body: &'static str,
    /// What the browser saw instead of an answer: `{ms}`, `{bytes}`, `{http}`.
    pub observed: &'static str,
    pub saw_offline: &'static str,
    pub saw_unreachable: &'static str,
    pub saw_unreadable: &'static str,
    /// The same at a provider that lets pages read the answer to a good key only.
    pub saw_hidden: &'static str,
    pub saw_deadline: &'static str,
    pub saw_cancelled: &'static str,
    pub saw_redirect: &'static str,
    pub saw_too_large: &'static str,
    pub saw_cut_short: &'static str,
    pub empty_body: &'static str,
    /// `{models}`, `{generating}`.
    pub models_listed: &'static str,
    pub models_generating: &'static str,

    /// A decoded limit: its label, what it counts, how often it starts anew, whose it is.
    pub limit: &'static str,
    pub requests: &'static str,
    pub tokens: &'static str,
    pub per_minute: &'static str,
    pub per_day: &'static str,
    pub free_tier: &'static str,
    pub paid_tier: &'static str,
    /// Whether waiting helps: its label, and `{wait}`.
    pub waiting: &'static str,
    pub limit_wait: &'static str,
    pub limit_resets: &'static str,
    pub limit_zero: &'static str,
    /// `{time}` of day by the visitor's clock.
    pub limit_clock: &'static str,
    /// A countdown: `{wait}`, and its end.
    pub limit_left: &'static str,
    pub limit_over: &'static str,
    /// Hours, minutes and seconds, behind a number.
    pub units: [&'static str; 3],
    /// The timer for a cure: `{wait}`, and its end before the time.
    pub start_timer: &'static str,
    pub stop_timer: &'static str,
    /// Leads to another `{button}`.
    pub go_to: &'static str,
    /// A step: the text holds another key.
    pub other_key: &'static str,
    /// Beside the picture of the limit.
    pub limit_note: &'static str,

    /// The way of a request: its stations in the order of `Station::ALL`, `{company}`; the first one where this page
    /// asked; what is said of those behind the one that stops it.
    pub way: &'static str,
    pub stations: [&'static str; 7],
    pub this_browser: &'static str,
    pub not_reached: &'static str,
    /// The timeline, in the order of `MOMENTS`.
    pub timeline: &'static str,
    pub timeline_note: &'static str,
    pub moments: [&'static str; 4],
    pub today: &'static str,
    pub your_kind: &'static str,
    /// `{seconds}`.
    pub waited: &'static str,
    /// The pasted text held a secret.
    pub held_secret: &'static str,

    /// What is shown is an example.
    pub example: &'static str,

    /// Sources of a verdict.
    pub from_text: &'static str,
    /// `{company}`.
    pub from_check: &'static str,

    /// Waiting: `{host}`.
    pub asking: &'static str,
    pub probing: &'static str,
    /// The live region: `{title}`, `{certainty}`.
    pub announce_verdict: &'static str,
    /// `{what}`.
    pub announce_reading: &'static str,
    pub announce_faults: &'static str,

    /// Headings and buttons.
    pub evidence: &'static str,
    /// The label of the rule that decided.
    pub rule: &'static str,
    pub what_to_do: &'static str,
    /// The link to the page of a cause.
    pub permalink: &'static str,
    pub other_causes: &'static str,
    pub settled_by: &'static str,
    pub verify: &'static str,
    pub must_print: &'static str,
    pub found_in_text: &'static str,
    pub your_text: &'static str,
    pub ladder: &'static str,
    pub report: &'static str,
    pub report_note: &'static str,
    /// What was pasted: `{kind}` of these, `{length}`.
    pub pasted: &'static str,
    pub pasted_kinds: [&'static str; 6],
    pub report_preview: &'static str,
    /// A token that is not shared: `{count}` characters; the same for a single one.
    pub withheld: &'static str,
    pub withheld_one: &'static str,
    pub withheld_heading: &'static str,
    pub withheld_note: &'static str,
    /// `{company}`.
    pub check: &'static str,
    /// The same while there is nothing to send.
    pub check_nothing: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub copy_report: &'static str,
    /// The same for programs, and what only a tick lets into both.
    pub copy_json: &'static str,
    pub disclose: &'static str,
    pub copy_cleaned: &'static str,
    pub copy_cleaned_note: &'static str,
    /// The fingerprint of the key, and of the variable `{name}` where a program runs.
    pub fingerprint: &'static str,
    pub fingerprint_intro: &'static str,
    pub fingerprint_here: &'static str,
    pub fingerprint_where: &'static str,
    pub fingerprint_run: &'static str,
    pub fingerprint_paste: &'static str,
    pub choose: &'static str,
    pub opens_elsewhere: &'static str,
    pub left_out: &'static str,
    /// A line of the report: `{label}`, `{text}`, which may be empty.
    pub labelled: &'static str,
    /// Whoever has no name: what stands for `{company}` at the start of a text, and what replaces it elsewhere.
    pub nameless: (&'static str, &'static [(&'static str, &'static str)]),

    /// Names of characters that cannot be seen or told apart.
    pub characters: &'static [(char, &'static str)],
    pub control_character: &'static str,
}
}
