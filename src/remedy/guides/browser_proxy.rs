//! A server of one's own between a browser app and the API.

use super::{Guide, go, say, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "browser-proxy",
    title: Localized {
        en: "Move the call from the browser to a server",
        zh: "Move the call from the browser to a server",
    },
    steps: &[
        go(
            Place::Keys,
            Localized {
                en: "Create a new key: everybody can read one in a page or an app.",
                zh: "Create a new key: everybody can read one in a page or an app.",
            },
        ),
        say(Localized {
            en: "Name its variable GEMINI_API_KEY, without VITE_, NEXT_PUBLIC_ or the like.",
            zh: "Name its variable GEMINI_API_KEY, without VITE_, NEXT_PUBLIC_ or the like.",
        }),
        type_in(
            r#"export default async (request) =>
  fetch("https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:generateContent", {
    method: "POST",
    headers: { "content-type": "application/json", "x-goog-api-key": process.env.GEMINI_API_KEY },
    body: await request.text(),
  });"#,
            Localized {
                en: "Let a server function ask Google, and the page ask that function.",
                zh: "Let a server function ask Google, and the page ask that function.",
            },
        ),
        say(Localized {
            en: "Check there who asks and how often, or everybody uses your quota.",
            zh: "Check there who asks and how often, or everybody uses your quota.",
        }),
    ],
};
