//! Which characters of Chinese, Japanese and Korean stand beside each other in words that anybody may write. These
//! scripts put no space between words, so that two characters are to them what a word is to English.

use std::sync::OnceLock;

use super::language::Language;
use super::{providers, rules};

/// Common Chinese words of questions and logs. What the page itself says is known as well.
const COMMON: &str = include_str!("ideographs.txt");

/// Characters that say something only beside others. No name holds them.
const PARTICLES: &str = "的了在是我你您他她它们不没有也都就还又很太再被把给让对从到向和与或但而且这那哪吗呢吧啊嘛个次条行里上下中着过得地之其各某几请问应该要会能可用说看想做用叫等为因所以如何谁只才却并则后前时每元页秒分年月日号点万好一报走跑填求换改试找开关连装写读打查删加减存传收发送回去起进退停跳选配跟比错空满慢快坏第无未已刚";

/// Whether the character belongs to a script that puts no space between words.
pub const fn is_ideograph(character: char) -> bool {
    matches!(
        character,
        '\u{2e80}'..='\u{2fff}' | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3031}'..='\u{3035}' | '\u{3038}'..='\u{303c}'
            | '\u{3041}'..='\u{30ff}' | '\u{3100}'..='\u{312f}' | '\u{3131}'..='\u{318f}' | '\u{31a0}'..='\u{31bf}' | '\u{31f0}'..='\u{31ff}'
            | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}' | '\u{1100}'..='\u{11ff}'
            | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{1b000}'..='\u{1b16f}' | '\u{20000}'..='\u{3ffff}'
    )
}

/// For each character of a run of them, whether it stands in a word that is known.
pub fn known(run: &[char]) -> Vec<bool> {
    let pairs = pairs();
    let is_pair = |at: usize| match (run.get(at), run.get(at + 1)) {
        (Some(&first), Some(&second)) => pairs.binary_search(&(first, second)).is_ok(),
        _ => false,
    };
    let mut all = Vec::with_capacity(run.len());
    let mut before = false;
    for (at, character) in run.iter().enumerate() {
        let here = is_pair(at);
        all.push(before || here || PARTICLES.contains(*character));
        before = here;
    }
    all
}

/// Two characters in a row of the words that are known, sorted.
fn pairs() -> &'static [(char, char)] {
    static PAIRS: OnceLock<Vec<(char, char)>> = OnceLock::new();
    PAIRS.get_or_init(|| {
        let mut all = Vec::new();
        let mut take = |text: &str| {
            let both = text.chars().zip(text.chars().skip(1));
            all.extend(both.filter(|(first, second)| is_ideograph(*first) && is_ideograph(*second)));
        };
        take(COMMON);
        for language in Language::ALL {
            language.words().each(&mut |_, text| take(text));
        }
        for sign in rules::all() {
            sign.phrase.iter().for_each(|phrase| take(phrase));
        }
        providers::recognised()
            .iter()
            .flat_map(|it| &it.kinds)
            .for_each(|kind| take(kind.name.get(Language::Chinese)));
        all.sort_unstable();
        all.dedup();
        all
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown(text: &str) -> String {
        let run: Vec<char> = text.chars().collect();
        run.iter().zip(known(&run)).filter(|(_, known)| !known).map(|(character, _)| character).collect()
    }

    #[test]
    fn sentences_are_told_from_names() {
        for text in [
            "密钥昨天还能用",
            "今天突然报错",
            "我没有修改过任何代码",
            "也重新生成过一次密钥",
            "部署到服务器之后就返回",
            "请问应该检查哪里",
            "令牌额度已用尽",
            "当前分组负载已饱和",
            "レート制限",
        ] {
            assert_eq!(unknown(text), "", "{text}");
        }
        for name in ["王小明", "李雷", "张伟", "韩梅梅", "欧阳娜娜", "陈建国", "タナカ", "김철수", "田中太郎"]
        {
            assert!(unknown(name).chars().count() * 2 >= name.chars().count(), "{name}: {}", unknown(name));
        }
    }
}
