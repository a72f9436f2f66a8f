//! What the copy rules mean in each language.

use key_clinic::knowledge::language::Language;

/// Turns of phrase that no native writer uses for this, and words that have a plainer one. A URL and an IP address
/// are called so; `address` alone leaves open which is meant.
const STILTED: &[&str] = &[
    "stand",
    "stands",
    "anew",
    "bears",
    "hands on",
    "mended",
    "go by",
    "goes by",
    "time is over",
    "no fault",
    "the way out",
    "no way out",
    "some minutes",
    "some seconds",
    "answer so",
    "cure",
    "cures",
    "verdict",
    "examiner",
    "organisation",
    "recognise",
    "recognised",
    "recognises",
    "normalise",
    "normalises",
    "misspelt",
    "greyed",
    "key id",
    "bundle id",
    "project id",
    "project ids",
    "secret store",
    "address",
    "addresses",
];

/// What of them is no turn of phrase.
const PLAIN: &[&str] = &["ip address", "ip or e-mail address", "organisation token"];

/// Words that blame, plead or say nothing. A provider's own text between “ ” may hold them.
const BANNED: &[&str] = &[
    "forbidden",
    "illegal",
    "invalid",
    "valid",
    "please",
    "sorry",
    "oops",
    "you forgot",
    "your fault",
    "your mistake",
    "an error occurred",
    "something went wrong",
];

/// The same in Chinese, and the pronouns: a text without them is neither stiff nor familiar.
const BANNED_IN_CHINESE: &[&str] = &[
    "请",
    "您",
    "你",
    "抱歉",
    "对不起",
    "不好意思",
    "哎呀",
    "糟糕",
    "禁止",
    "非法",
    "无效",
    "有效",
    "忘记",
    "忘了",
    "出错了",
    "发生错误",
    "！",
];

/// Words in which a banned character means something else.
const HARMLESS_IN_CHINESE: &[&str] = &["请求", "申请", "邀请"];

/// Starts of a sentence that tells about something instead of saying what to do.
const NO_VERBS: &[&str] = &["You", "Your", "The", "It", "A", "An", "This", "If", "When", "There"];

/// How a Chinese step starts: with the word that leads to its verb (in, from, with, to, …), or with the verb.
const OPENERS: &str = "在 从 把 用 向 对 为 让 到 与 按 通过 先用 只在 只对 不要 \
    查看 查找 查明 查阅 检查 确认 对比 对照 逐字对比 统计 打印 列出 运行 粘贴 复制 重新 再试 再检查 试用 尝试 改用 改从 使用 选择 \
    切换 打开 点击 关闭 开启 启用 取消 删除 去掉 清空 清除 结束 吊销 恢复 创建 新建 添加 导入 补上 写入 保存 只保存 只保留 只发送 只传变量名 \
    替换 更新 更正 设置 保持 坚持 缩短 提高 解码 多解码 等待 等到 重启 登录 换一个 调用 绕开 搜索 审查 阅读 询问 考虑 注意 完成 \
    记下 明确传入 准备好 回想 先导入 充值 退出 启动 或在";

pub(crate) const fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

/// How many words a sentence may have; in Chinese, characters.
pub(crate) const fn most(language: Language) -> usize {
    match language {
        Language::English => 20,
        Language::Chinese => 45,
    }
}

/// How many words a text has; in Chinese each Han character counts, and each run of other letters.
pub(crate) fn count(words: &str, language: Language) -> usize {
    match language {
        Language::English => words.split_whitespace().count(),
        Language::Chinese => {
            let runs = words.split(|c: char| !c.is_ascii_graphic()).filter(|run| !run.is_empty());
            words.chars().filter(|&c| is_han(c)).count() + runs.count()
        }
    }
}

/// How wide a text is, in Latin letters: a Han character or its punctuation is two.
pub(crate) fn width(text: &str) -> usize {
    text.chars()
        .map(
            |c| {
                if is_han(c) || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}') {
                    2
                } else {
                    1
                }
            },
        )
        .sum()
}

pub(crate) fn sentences(text: &str, language: Language) -> Vec<&str> {
    let mut rest = text;
    let mut found = Vec::new();
    while let Some(end) = sentence_end(rest, language) {
        let (sentence, after) = rest.split_at(end);
        found.push(sentence.trim());
        rest = after;
    }
    found.push(rest.trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// In English a mark ends a sentence at the end of the text or before a capital: `AQ. or` goes on.
fn sentence_end(text: &str, language: Language) -> Option<usize> {
    let opens = |c: char| c.is_uppercase() || matches!(c, '“' | '.');
    let ends =
        |end: &usize| text.split_at(*end).1.strip_prefix(' ').is_some_and(|next| next.starts_with(opens));
    match language {
        Language::English => text.match_indices(['.', '?']).map(|(at, mark)| at + mark.len()).find(ends),
        Language::Chinese => text.match_indices(['。', '？']).map(|(at, mark)| at + mark.len()).next(),
    }
}

/// Whether the text says what to do from its first word on. In Chinese a condition comes first: 若…，
pub(crate) fn starts_with_a_verb(text: &str, language: Language) -> bool {
    match language {
        Language::English => {
            let first = text.split_whitespace().next().unwrap_or_default();
            first.starts_with(|c: char| c.is_ascii_uppercase()) && !NO_VERBS.contains(&first)
        }
        Language::Chinese => {
            let condition = text.strip_prefix('若').and_then(|rest| rest.split_once('，'));
            let deed = condition.map_or(text, |(_, deed)| deed);
            OPENERS.split_whitespace().any(|opener| deed.starts_with(opener))
        }
    }
}

/// The banned words that stand in the text.
pub(crate) fn banned(text: &str, language: Language) -> Vec<&'static str> {
    match language {
        Language::English => BANNED.iter().copied().filter(|banned| says(text, banned)).collect(),
        Language::Chinese => {
            let text = HARMLESS_IN_CHINESE.iter().fold(text.to_string(), |text, word| text.replace(word, ""));
            let both = BANNED.iter().filter(|banned| says(&text, banned));
            both.chain(BANNED_IN_CHINESE.iter().filter(|banned| text.contains(**banned))).copied().collect()
        }
    }
}

/// The stilted words of an English text. The case of “ID” matters, so the text keeps its own.
pub(crate) fn stilted(text: &str) -> Vec<&'static str> {
    let text = text.replace("ID", "identifier").to_lowercase();
    let text = PLAIN.iter().fold(text, |text, plain| text.replace(plain, ""));
    STILTED.iter().copied().filter(|word| says(&text, word)).collect()
}

/// Whether the words stand in the text as whole words, in any case.
pub(crate) fn says(text: &str, words: &str) -> bool {
    let plain: String =
        text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    format!(" {plain} ").contains(&format!(" {words} "))
}
