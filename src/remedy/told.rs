//! What a comparison means and what to do, in words.

use super::compare::Match;
use crate::knowledge::causes::Cause;
use crate::locale::Localized;

/// What the page says about an outcome.
pub struct Told {
    /// The contract's `data-fingerprint`.
    pub id: &'static str,
    /// The cause whose cure applies.
    pub cause: Option<Cause>,
    pub words: Localized<Words>,
}

/// The words of an outcome in one language.
pub struct Words {
    /// A plain statement of at most 60 characters, without a full stop.
    pub title: &'static str,
    /// What to do; starts with a verb.
    pub todo: &'static str,
}

macro_rules! told {
    ($($variant:ident => $id:literal, $cause:expr, $title:literal, $todo:literal, $zh_title:literal, $zh_todo:literal;)+) => {
        impl Match {
            /// Every outcome.
            pub const ALL: &[Match] = &[$(Match::$variant,)+];

            /// What the page says about it.
            pub const fn told(self) -> &'static Told {
                match self {
                    $(Match::$variant => &Told {
                        id: $id,
                        cause: $cause,
                        words: Localized {
                            en: Words { title: $title, todo: $todo },
                            zh: Words { title: $zh_title, todo: $zh_todo },
                        },
                    },)+
                }
            }
        }
    };
}

told! {
    Same => "same", None,
        "The program sees exactly this key",
        "Check how the program sends it: the URL, the header and the model.",
        "程序读到的正是这个密钥",
        "检查程序发送它的方式：URL、请求头和模型。";
    Empty => "empty", Some(Cause::EnvVarNotFound),
        "The program sees no value at all",
        "Set the variable where the program is started, and export it.",
        "程序没有读到任何值",
        "在程序启动处设置变量，并导出（export）它。";
    TrailingLf => "trailing_lf", Some(Cause::SurroundingWhitespace),
        "A line break follows the key",
        "Store the key again without a line break: printf adds none, echo adds one.",
        "密钥后面跟着换行符",
        "重新保存密钥，不带换行符：printf 不加换行，echo 会加。";
    TrailingCrlf => "trailing_crlf", Some(Cause::CrlfLineEndings),
        "CR and LF follow the key",
        "Store the key again without a line break, from a file with Unix line endings.",
        "密钥后面跟着 CR 和 LF",
        "重新保存密钥，不带换行符，所用文件采用 Unix 换行。";
    TrailingCr => "trailing_cr", Some(Cause::CrlfLineEndings),
        "A carriage return follows the key",
        "Convert the file that holds the key to Unix line endings.",
        "密钥后面跟着回车符",
        "把保存密钥的文件转换为 Unix 换行。";
    TrailingSpace => "trailing_space", Some(Cause::SurroundingWhitespace),
        "A space or tab follows the key",
        "Delete everything after the key on its line.",
        "密钥后面跟着空格或制表符",
        "删除该行中密钥之后的内容。";
    LeadingSpace => "leading_space", Some(Cause::SurroundingWhitespace),
        "A space, tab or line break precedes the key",
        "Delete everything between the equals sign and the key.",
        "密钥前面有空格、制表符或换行符",
        "删除等号与密钥之间的内容。";
    ByteOrderMark => "byte_order_mark", Some(Cause::InvisibleCharacter),
        "A byte order mark precedes the key",
        "Save the file that holds the key as UTF-8 without a byte order mark.",
        "密钥前面有字节顺序标记（BOM）",
        "把保存密钥的文件另存为不带 BOM 的 UTF-8。";
    InvisibleCharacter => "invisible_character", Some(Cause::InvisibleCharacter),
        "There is an invisible character next to the key",
        "Delete the value and paste the cleaned key.",
        "密钥旁边有看不见的字符",
        "删除该值，粘贴清理后的密钥。";
    SingleQuotes => "single_quotes", Some(Cause::Quoted),
        "Single quotes are part of the value",
        "Write the value without quotes: whatever reads it there does not remove them.",
        "单引号成了值的一部分",
        "写入值时不加引号：那里的读取方不会去掉引号。";
    DoubleQuotes => "double_quotes", Some(Cause::Quoted),
        "Double quotes are part of the value",
        "Write the value without quotes: whatever reads it there does not remove them.",
        "双引号成了值的一部分",
        "写入值时不加引号：那里的读取方不会去掉引号。";
    SmartQuotes => "smart_quotes", Some(Cause::SmartQuotes),
        "Typographic quotes are part of the value",
        "Delete the curly quotes and write the key without any.",
        "弯引号成了值的一部分",
        "删除弯引号，密钥不加任何引号。";
    Bearer => "bearer", Some(Cause::PrefixIncluded),
        "Bearer is part of the value",
        "Store the key alone: the program adds the header itself.",
        "Bearer 成了值的一部分",
        "只保存密钥：程序会自己加上请求头。";
    NameIncluded => "name_included", Some(Cause::PrefixIncluded),
        "A name and a sign precede the key",
        "Store only what follows the name and the sign.",
        "密钥前面有名称和符号",
        "只保存名称和符号之后的内容。";
    PercentEncoded => "percent_encoded", Some(Cause::PercentEncoded),
        "The program sees the key percent-encoded",
        "Decode it, or store the key exactly as the key list shows it.",
        "程序读到的密钥经过百分号编码",
        "解码它，或按密钥列表中的样子保存密钥。";
    Base64 => "base64", Some(Cause::Base64Encoded),
        "The program sees the key in Base64",
        "Decode it once more, or encode it one time fewer.",
        "程序读到的密钥是 Base64 编码",
        "多解码一次，或少编码一次。";
    Utf16 => "utf16", Some(Cause::InvisibleCharacter),
        "The file that holds the key is in UTF-16",
        "Save the file as UTF-8. PowerShell 5 writes UTF-16 unless told otherwise.",
        "保存密钥的文件是 UTF-16 编码",
        "把文件另存为 UTF-8。PowerShell 5 若不指定编码，会写成 UTF-16。";
    Doubled => "doubled", Some(Cause::DoubledKey),
        "The value there is the key twice in a row",
        "Delete one of the two copies.",
        "那里的密钥连续出现了两次",
        "删除其中一份。";
    WrongCase => "wrong_case", Some(Cause::WrongCase),
        "All letters are upper case or lower case there",
        "Store the key again, and remove the step that changes its letters.",
        "那里的密钥字母全部变成了大写或小写",
        "重新保存密钥，并去掉改变字母大小写的步骤。";
    MissingDot => "missing_dot", Some(Cause::MissingDot),
        "The dot after AQ is missing there",
        "Put the dot back after AQ.",
        "那里的 AQ 后面少了一个点",
        "在 AQ 后补上点。";
    Unexpanded => "unexpanded", Some(Cause::UnexpandedVariable),
        "The program sees a word instead of the key",
        "Write the reference in the notation of this shell or file, or set the variable that it names.",
        "程序读到的是一个词，而不是密钥",
        "按该 shell 或文件的写法引用变量，或设置所引用的变量。";
    Placeholder => "placeholder", Some(Cause::Placeholder),
        "The program sees a sample text instead of the key",
        "Replace the sample text with the key where the program reads it.",
        "程序读到的是示例文字，而不是密钥",
        "把程序读取处的示例文字替换为密钥。";
    FirstLine => "first_line", Some(Cause::InnerWhitespace),
        "Only the first line arrived",
        "Write the value on one line, or quote all of its lines.",
        "只传到了第一行",
        "把值写在一行内，或用引号括住所有行。";
    CutShort => "cut_short", Some(Cause::TooShort),
        "The end of the key is missing there",
        "Copy the whole key again. Look for a length limit, and for # or $ in the value.",
        "那里的密钥缺少末尾",
        "重新复制完整的密钥。检查是否有长度限制，以及值中是否有 # 或 $。";
    BeginningLost => "beginning_lost", Some(Cause::TooShort),
        "The beginning of the key is missing there",
        "Copy the whole key again, from its first character on.",
        "那里的密钥缺少开头",
        "重新复制完整的密钥，从第一个字符开始。";
    AnotherKey => "another_key", Some(Cause::DuplicateVariable),
        "The program sees another value",
        "Look for an older key: in the shell profile, another .env file, or a program started before the change.",
        "程序读到的是另一个值",
        "查找旧密钥：在 shell 配置文件、另一个 .env 文件，或更改之前启动的程序中。";
    Unreadable => "unreadable", None,
        "This text contains no fingerprint",
        "Paste the line that the command printed: a number, a space and eight hex digits.",
        "这段文本中没有指纹",
        "粘贴命令打印的那一行：一个数字、一个空格和八位十六进制数字。";
}
