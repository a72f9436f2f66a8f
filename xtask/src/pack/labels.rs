//! What the pages of the causes say beside the words of the causes, in every language.

use key_clinic::locale::Language;

/// What these pages say beside the words of the causes.
pub(super) struct Labels {
    pub(super) check: &'static str,
    pub(super) check_why: &'static str,
    pub(super) settle: &'static str,
    pub(super) steps: &'static str,
    pub(super) elsewhere: &'static str,
    pub(super) wordings: &'static str,
    pub(super) codes: &'static str,
    pub(super) neighbours: &'static str,
    pub(super) example: &'static str,
    pub(super) index: &'static str,
    pub(super) index_what: &'static str,
    pub(super) other_language: &'static str,
    pub(super) independent: &'static str,
}

pub(super) const fn labels(language: Language) -> &'static Labels {
    match language {
        Language::English => &Labels {
            check: "Check your own key or error",
            check_why: "Paste it there. It stays in your browser; nothing is sent until you press Check.",
            settle: "How to tell",
            steps: "What to do",
            elsewhere: "With other providers",
            wordings: "What it looks like",
            codes: "Codes",
            neighbours: "Easily confused with",
            example: "See an example",
            index: "API key error index",
            index_what: "What each API key error means, how to confirm it, and the steps that fix it.",
            other_language: "简体中文",
            independent: "Key Clinic is not affiliated with any provider.",
        },
        Language::Chinese => &Labels {
            check: "检查自己的密钥或错误信息",
            check_why: "粘贴到那里即可。内容只留在浏览器中，点击检查按钮之前不会发送任何东西。",
            settle: "如何确认",
            steps: "解决步骤",
            elsewhere: "其他服务商",
            wordings: "错误信息的样子",
            codes: "代码",
            neighbours: "容易混淆的原因",
            example: "查看示例",
            index: "API 密钥错误索引",
            index_what: "每种 API 密钥错误的含义、如何确认以及解决步骤。",
            other_language: "English",
            independent: "Key Clinic 与任何服务商都没有关系。",
        },
    }
}
