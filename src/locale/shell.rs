//! The words of `index.html` in every language, by the `data-words` of their elements. What stands between backticks
//! is code. The document holds the English ones as well; a test compares the two.

use super::Language;

/// The words of an element.
pub fn words(id: &str, language: Language) -> Option<&'static str> {
    let table = match language {
        Language::English => ENGLISH,
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
pub const ENGLISH: &[(&str, &str)] = &[
    ("tagline", "Finds out why an API key does not work"),
    ("heading", "Why doesn’t my API key work?"),
    ("label", "Paste an error, an API key, or the line it is in"),
    (
        "promise",
        "Read on your device: nothing is sent until you press Check. Then your key goes to its own provider and nowhere else. Nothing is stored.",
    ),
    ("file", "or choose a file"),
    (
        "cut",
        "This text is larger than 10 MB. Its first 5 MB and its last 5 MB were read, the part in between was not. This box shows only its beginning and cannot be edited. Paste another text over it, or clear it.",
    ),
    (
        "excerpt",
        "This box shows only the beginning of a long text and cannot be edited. All of it was read. Paste another text over it, or clear it.",
    ),
    ("cancel", "Cancel"),
    ("clear", "Clear"),
    ("idle", "Still there? The box will be cleared in 20 seconds."),
    ("keep", "Keep"),
    ("intro", "What this page does"),
    ("reads", "Reads."),
    (
        "reads-what",
        "A key, a `.env` line, a curl command, a log or an error. It points at what is wrong, down to the invisible character.",
    ),
    ("asks", "Asks."),
    (
        "asks-what",
        "When you press Check, one request asks the key's provider whether it accepts the key. You see the request first.",
    ),
    ("explains", "Explains."),
    ("explains-what", "The cause, how certain it is, the evidence, and the steps that fix it."),
    ("try", "Try an example:"),
    ("try-text", "an invisible character"),
    ("try-key", "an old AIza key"),
    ("try-quota", "a used-up quota (429)"),
    (
        "knows",
        "It knows Gemini's standard keys (`AIza…`) and auth keys (`AQ.…`), and what changed between them in 2026. It also reads keys and errors of OpenAI, Anthropic, Stripe, GitHub and many more.",
    ),
    ("leaves", "What leaves your browser"),
    (
        "leaves-what",
        "Only the requests that you start, to the provider that the key belongs to, with the key in a header. We run no server. There is no storage, no analytics and no third party; the page's own policy blocks every other host.",
    ),
    ("no-key", "Rather not paste a key? Check in your own terminal"),
    ("catalogue", "Error index: every cause this page knows"),
    ("catalogue-what", "What each cause means and how to fix it. The check above finds the one that fits."),
    ("search", "Search causes"),
    ("example", "Example"),
    ("own-page", "Open as a separate page"),
    ("whole", "Key Clinic runs entirely in your browser and is not affiliated with any provider."),
    ("real", "Is this copy genuine?"),
    (
        "real-how",
        "Save this page as a file, “HTML only”, and compare the file's SHA-256 with the release's `SHA256SUMS`: `sha256sum index.html`, or `Get-FileHash index.html` in PowerShell. Everything except Check works offline.",
    ),
    ("download", "Download this page as one file"),
    ("newer", "A newer version of this page is ready."),
    ("update", "Update"),
];

/// In the order of the document.
pub const CHINESE: &[(&str, &str)] = &[
    ("tagline", "诊断不能用的 API 密钥"),
    ("heading", "我的 API 密钥为什么不能用？"),
    ("label", "粘贴错误信息、API 密钥，或密钥所在的那一行"),
    ("file", "或选择一个文件"),
    (
        "cut",
        "文本大于 10 MB。已读取开头 5 MB 和末尾 5 MB，中间部分未读取。框中只显示开头，不能编辑。可以直接粘贴另一段来替换，或先清空。",
    ),
    ("excerpt", "框中只显示长文本的开头，不能编辑，但全文都已读取。可以直接粘贴另一段来替换，或先清空。"),
    (
        "promise",
        "文本只在本机读取：点击检查按钮之前，不发送任何内容。之后密钥只发给它所属的服务商，不会发往别处。不保存任何内容。",
    ),
    ("cancel", "取消"),
    ("clear", "清空"),
    ("idle", "似乎无人操作，20 秒后清空输入框。"),
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
    ("try-key", "旧的 AIza 密钥"),
    ("try-quota", "用完的配额（429）"),
    (
        "knows",
        "本页认识 Gemini 的标准密钥（`AIza…`）和授权密钥（auth key，`AQ.…`），以及二者在 2026 年的变化。OpenAI、Anthropic、Stripe、GitHub 等服务商的密钥和错误信息也能读取。",
    ),
    ("leaves", "哪些内容会离开浏览器"),
    (
        "leaves-what",
        "只有点击按钮后发出的请求：它们发给密钥所属的服务商，密钥放在请求头里。本站没有服务器，不存储，不统计，不接入第三方；页面自身的策略不允许连接其他任何主机。",
    ),
    ("no-key", "不想粘贴密钥？在自己的终端中检查"),
    ("catalogue", "错误索引：本页能识别的所有原因"),
    ("catalogue-what", "每个原因的含义和解决办法。上面的检查会找出符合的那一个。"),
    ("search", "搜索原因"),
    ("example", "示例"),
    ("own-page", "在单独的页面打开"),
    ("whole", "Key Clinic 完全在浏览器中运行，与任何服务商都没有关系。"),
    ("real", "这个页面是原版吗？"),
    (
        "real-how",
        "把本页另存为文件（仅 HTML），将其 SHA-256 与发布版的 `SHA256SUMS` 对比：`sha256sum index.html`，或在 PowerShell 中用 `Get-FileHash index.html`。除检查之外，其他功能都可离线使用。",
    ),
    ("download", "把本页下载为单个文件"),
    ("newer", "本页有新版本可用。"),
    ("update", "更新"),
];
