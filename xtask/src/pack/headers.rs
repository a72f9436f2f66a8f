//! `_headers`: what a host that reads it sends along. The page needs none of it; a policy in a header can say
//! one thing more, that nobody may frame the page. The worker has a policy of its own: it fetches the page, and
//! nothing from anywhere else.

use key_clinic::knowledge::language::Language;

use super::{pages, tag};
use crate::Done;

const WORKER: &str = "/sw.js\n  Content-Security-Policy: default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'\n";

const REST: &str = "/*\n  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: camera=(), clipboard-read=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
  Cache-Control: no-cache
";

/// The file's text, with the policy of the page and that of the pages of the causes.
pub(super) fn of(page: &str, plain: &str) -> Done<String> {
    let policy = policy(page).ok_or("The page names no policy in its head.")?;
    let policy = format!("{policy}; frame-ancestors 'none'; upgrade-insecure-requests");
    let pages = ["/", "/index.html"].map(|path| format!("{path}\n  Content-Security-Policy: {policy}\n"));
    let of_causes = |language| {
        let home = pages::home(language);
        format!("/{home}causes/*\n  Content-Security-Policy: {plain}; frame-ancestors 'none'\n")
    };
    let plain = Language::ALL.map(of_causes).concat();
    Ok(pages.concat() + &plain + WORKER + REST)
}

fn policy(page: &str) -> Option<String> {
    let meta = tag::tags(page, "meta")
        .find(|meta| meta.attribute("http-equiv") == Some("Content-Security-Policy"))?;
    meta.attribute("content").map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_repeats_the_policy_of_the_page() {
        let page = r#"<meta content="default-src 'none'" http-equiv=Content-Security-Policy>"#;
        let text = of(page, "default-src 'none'").unwrap_or_default();
        assert!(
            text.contains("Content-Security-Policy: default-src 'none'; frame-ancestors 'none'"),
            "{text}"
        );
        assert!(of("<meta charset=utf-8>", "").is_err());
    }
}
