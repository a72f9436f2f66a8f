//! The words of `index.html` in the languages besides English, by the `data-words` of their elements. What stands
//! between backticks is code.

use super::Language;

/// The words of an element; none where the document's own are in this language.
pub fn words(id: &str, language: Language) -> Option<&'static str> {
    let table = match language {
        Language::English => return None,
        Language::Chinese => CHINESE,
    };
    table.iter().find(|(known, _)| *known == id).map(|(_, words)| *words)
}

/// The title of the document.
pub const fn title(language: Language) -> &'static str {
    match language {
        Language::English => "Key Clinic: why your API key does not work",
        Language::Chinese => "Key Clinic：API 密钥为什么不能用",
    }
}

/// In the order of the document.
pub const CHINESE: &[(&str, &str)] = &[
    ("tagline", "诊断不能用的 API 密钥"),
    ("heading", "我的 API 密钥为什么不能用？"),
    ("label", "粘贴 API 密钥、密钥所在的那一行，或整个错误信息"),
    ("file", "或选择一个文件"),
    ("cut", "该文件大于 10 MB。已读取开头 5 MB 和末尾 5 MB，中间部分未读取。"),
    ("excerpt", "框中只显示长文本的开头，但全文都已读取。清空后可以粘贴另一段。"),
    (
        "promise",
        "点击检查按钮之前，没有任何内容离开本页。之后密钥只发给它的服务商，不会发往别处。不保存任何内容。",
    ),
    ("cancel", "取消"),
    ("clear", "清空"),
    ("idle", "似乎已经无人操作。20 秒后清空输入框。"),
    ("keep", "保留"),
    ("intro", "本页能做什么"),
    ("reads", "读取。"),
    ("reads-what", "密钥、`.env` 行、curl 命令、日志或错误信息。指出问题所在，连看不见的字符也标出来。"),
    ("asks", "验证。"),
    ("asks-what", "点击按钮后，用一个请求向服务商验证是否接受这个密钥。请求的内容事先可见。"),
    ("explains", "解释。"),
    ("explains-what", "给出原因、确定程度、依据和解决步骤。"),
    ("try", "试一个示例："),
    ("try-text", "看不见的字符"),
    ("try-key", "旧类型的密钥"),
    ("try-quota", "用完的配额"),
    (
        "knows",
        "本页认识 Gemini 的标准密钥（`AIza…`）和 auth 密钥（`AQ.…`），以及二者在 2026 年的变化。OpenAI、Anthropic、Stripe、GitHub 等服务商的密钥和错误信息也能读取。",
    ),
    ("leaves", "哪些内容会离开浏览器"),
    (
        "leaves-what",
        "只有点击按钮后发出的请求：它发给密钥所属的服务商，密钥放在请求头里。本站没有服务器，不存储，不统计，不接入第三方；页面自身的策略不允许连接其他任何地址。",
    ),
    ("no-key", "不想粘贴密钥？在自己的终端中检查"),
    ("catalogue", "本页能识别的所有原因"),
    ("catalogue-what", "每个原因的含义和解决办法。上面的检查会找出符合的那一个。"),
    ("search", "搜索原因"),
    ("example", "示例"),
    ("whole", "Key Clinic 完全在浏览器中运行，与任何服务商都没有关系。"),
    ("real", "这个页面是原版吗？"),
    (
        "real-how",
        "把本页另存为文件（仅 HTML），将其 SHA-256 与发布版的 `SHA256SUMS` 对比：`sha256sum index.html`，或在 PowerShell 中用 `Get-FileHash index.html`。除检查之外，该文件不需要网络。",
    ),
    ("download", "把本页下载为单个文件"),
    ("newer", "本页有新版本可用。"),
    ("update", "更新"),
];
