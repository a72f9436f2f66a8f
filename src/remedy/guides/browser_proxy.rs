//! A server of one's own between a browser app and the API.

use super::{Guide, go, say, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "browser-proxy",
    title: Localized {
        en: "Move the call from the browser to a server", zh: "把调用从浏览器移到服务器"
    },
    is_geminis: true,
    steps: &[
        go(
            Place::Keys,
            Localized {
                en: "Create a new key: anybody can read a key in a page or an app.",
                zh: "新建密钥：网页或应用中的密钥，任何人都能读到。",
            },
        ),
        say(Localized {
            en: "Name its variable GEMINI_API_KEY, without a prefix such as VITE_ or NEXT_PUBLIC_.",
            zh: "把变量命名为 GEMINI_API_KEY，不带 VITE_、NEXT_PUBLIC_ 之类的前缀。",
        }),
        type_in(
            r#"export default async (request) =>
  fetch("https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:generateContent", {
    method: "POST",
    headers: { "content-type": "application/json", "x-goog-api-key": process.env.GEMINI_API_KEY },
    body: await request.text(),
  });"#,
            Localized {
                en: "Let a server function call Google, and let the page call that function.",
                zh: "让服务器函数请求 Google，网页只请求该函数。",
            },
        ),
        say(Localized {
            en: "Check in that function who calls it and how often, or anybody can use up your quota.",
            zh: "在函数中检查是谁在调用、多久一次，否则任何人都能用掉配额。",
        }),
    ],
};
