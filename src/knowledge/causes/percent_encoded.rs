//! Decided by percent codes, such as `%2E` or `%0A`, inside the key.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(in crate::knowledge) const COUNT_DECODED: &str = r#"python3 -c 'import os, urllib.parse as u; print(len(u.unquote(os.environ["GEMINI_API_KEY"])))'"#;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is percent-encoded",
        meaning: "A URL tool replaced characters by a percent sign and two digits. In a header nobody \
            decodes them, so the provider sees another key.",
        settle: "Look for a percent sign in the value: keys never hold one.",
        steps: &[
            step("Copy the cleaned key, which is decoded."),
            run(
                COUNT_DECODED,
                "Print the length after decoding; a Gemini auth key usually has 53 characters.",
            ),
            step("Remove the encode step between the secret store and the request."),
        ],
    },
    zh: Prose {
        title: "密钥经过了百分号编码",
        meaning: "某个 URL 工具把字符换成了百分号加两位数字。请求头不会被解码，因此服务商看到的是另一个\
                  密钥。",
        settle: "查看值里是否有百分号：密钥从不含百分号。",
        steps: &[
            step("复制清理后的密钥，它已解码。"),
            run(COUNT_DECODED, "打印解码后的长度；Gemini auth 密钥通常有 53 个字符。"),
            step("去掉机密存储与请求之间的编码步骤。"),
        ],
    },
};
