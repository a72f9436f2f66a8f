//! Faults of a value, whoever's it is.

use crate::knowledge::cause::{Prose, at, run, step};
use crate::knowledge::causes::{
    base64_encoded, percent_encoded, prefix_included, surrounding_whitespace, unexpanded_variable,
};
use crate::knowledge::command;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static SPACES: Localized<Prose> = Localized {
    en: Prose {
        title: "Spaces or line breaks surround the key",
        meaning: "Many programs send these characters along with the key. A secret store often keeps the line \
                  break that echo or an editor adds at the end.",
        settle: "Count the characters that the app sees: with this fault there are more than in the key.",
        steps: &[
            step("Copy the cleaned key and store it anew, without a line break."),
            run(command::COUNT_CHARACTERS, "Count what the app sees, and compare it with the cleaned key."),
            run(
                surrounding_whitespace::SET_SECRET,
                "Write a CI secret with printf, because echo adds a line break.",
            ),
            step("Restart the app, terminal or job, so that it reads the new value."),
        ],
    },
    zh: Prose {
        title: "密钥前后有空格或换行符",
        meaning: "很多程序会把这些字符连同密钥一起发送。机密存储往往会保留 echo 或编辑器在末尾加上的换行符。",
        settle: "统计应用读到的字符数：有此问题时，比密钥本身多。",
        steps: &[
            step("复制清理后的密钥，重新保存，末尾不带换行符。"),
            run(command::COUNT_CHARACTERS, "统计应用读到的字符数，与清理后的密钥对比。"),
            run(surrounding_whitespace::SET_SECRET, "用 printf 写入 CI secret，因为 echo 会加上换行符。"),
            step("重启应用、终端或任务，让它读到新的值。"),
        ],
    },
};

pub(super) static DOUBLED: Localized<Prose> = Localized {
    en: Prose {
        title: "The key was pasted twice",
        meaning: "The same field holds the key two times in a row. {company} receives one long key, unknown to it.",
        settle: "Count the characters that the app sees: here there are twice as many.",
        steps: &[
            step("Delete one of the two copies."),
            step("Clear a masked field completely before you paste into it."),
            run(command::COUNT_CHARACTERS, "Count the characters, and compare them with the key's."),
        ],
    },
    zh: Prose {
        title: "密钥粘贴了两次",
        meaning: "同一个输入框里连续粘贴了两次密钥。{company} 收到一个不认识的长密钥。",
        settle: "统计应用读到的字符数：这里是密钥的两倍。",
        steps: &[
            step("删除其中一份。"),
            step("清空显示为圆点的输入框，再粘贴。"),
            run(command::COUNT_CHARACTERS, "统计字符数，与密钥的长度对比。"),
        ],
    },
};

pub(super) static SHORT: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is shorter than such keys are",
        meaning: "The first or last characters are often lost while selecting by hand. You may still check it.",
        settle: "Compare the last four characters with those in the key list.",
        steps: &[
            at(Place::Keys, "Copy the key again from where it is stored, or create a new one."),
            step("Look for a length limit in the form, database column or secret store."),
            run(command::COUNT_CHARACTERS, "Count the characters that the app sees."),
        ],
    },
    zh: Prose {
        title: "密钥比同类密钥短",
        meaning: "手动选取时，开头或末尾的字符常常会漏掉。仍然可以检查这个密钥。",
        settle: "把最后四个字符与密钥列表中的对比。",
        steps: &[
            at(Place::Keys, "从保存密钥的地方重新复制，或新建密钥。"),
            step("检查表单、数据库列或机密存储是否有长度限制。"),
            run(command::COUNT_CHARACTERS, "统计应用读到的字符数。"),
        ],
    },
};

pub(super) static LONG: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is longer than such keys are",
        meaning: "Something else was probably copied along. You may still check it.",
        settle: "Compare the end of the value with the key list.",
        steps: &[
            at(Place::Keys, "Copy the key again from where it is stored, and replace the whole value."),
            step("Look for a word, a comment or a second key at the end."),
            run(command::COUNT_CHARACTERS, "Count the characters that the app sees."),
        ],
    },
    zh: Prose {
        title: "密钥比同类密钥长",
        meaning: "很可能多复制了别的内容。仍然可以检查这个密钥。",
        settle: "把值的末尾与密钥列表对比。",
        steps: &[
            at(Place::Keys, "从保存密钥的地方重新复制，替换整个值。"),
            step("查看末尾是否有单词、注释或另一个密钥。"),
            run(command::COUNT_CHARACTERS, "统计应用读到的字符数。"),
        ],
    },
};

pub(super) static MASKED: Localized<Prose> = Localized {
    en: Prose {
        title: "This is a masked key, not the whole one",
        meaning: "Lists, logs and CI output replace the middle of a key with dots or stars. The hidden part \
                  cannot be recovered from here.",
        settle: "Compare the length with that of a whole key.",
        steps: &[
            at(Place::Keys, "Copy the whole key, or create a new one if it cannot be shown again."),
            step("Replace the value wherever the masked text was stored."),
        ],
    },
    zh: Prose {
        title: "这是打码后的密钥，并不完整",
        meaning: "列表、日志和 CI 输出会用点或星号代替密钥的中间部分。隐藏的部分无法从这里恢复。",
        settle: "与完整密钥对比长度。",
        steps: &[
            at(Place::Keys, "复制完整密钥；若无法再次显示，新建密钥。"),
            step("替换各处保存的打码文本。"),
        ],
    },
};

pub(super) static PREFIX: Localized<Prose> = Localized {
    en: Prose {
        title: "The value holds more than the key",
        meaning: "A word such as Bearer or key=, or the name of the header or variable, is part of the value. \
                  SDKs add the header name themselves, so it arrives twice.",
        settle: "Look at the first characters that the app sees: they are not those of the key.",
        steps: &[
            step("Store only the key, without the words in front of it."),
            run(prefix_included::START, "Print the first four characters that the app sees."),
            step("Leave the header to the SDK, or write it once in the request."),
        ],
    },
    zh: Prose {
        title: "值里除了密钥还有别的内容",
        meaning: "值里带有 Bearer、key= 之类的文字，或请求头、变量的名称。SDK 会自己加上请求头名称，于是它出现了两次。",
        settle: "查看应用读到的开头几个字符：不是密钥的开头。",
        steps: &[
            step("只保存密钥本身，去掉前面的文字。"),
            run(prefix_included::START, "打印应用读到的前四个字符。"),
            step("把请求头交给 SDK 处理，或在请求中只写一次。"),
        ],
    },
};

pub(super) static PERCENT: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is percent-encoded",
        meaning: "A URL tool replaced characters by a percent sign and two digits. In a header nobody decodes \
                  them, so {company} sees another key.",
        settle: "Look for a percent sign in the value: keys never hold one.",
        steps: &[
            step("Copy the cleaned key, which is decoded."),
            run(
                percent_encoded::COUNT_DECODED,
                "Print the length after decoding, and compare it with the key's.",
            ),
            step("Remove the encode step between the secret store and the request."),
        ],
    },
    zh: Prose {
        title: "密钥经过了百分号编码",
        meaning: "某个 URL 工具把字符换成了百分号加两位数字。请求头不会被解码，因此 {company} 看到的是另一个密钥。",
        settle: "查看值里是否有百分号：密钥从不含百分号。",
        steps: &[
            step("复制清理后的密钥，它已解码。"),
            run(percent_encoded::COUNT_DECODED, "打印解码后的长度，与密钥的长度对比。"),
            step("去掉机密存储与请求之间的编码步骤。"),
        ],
    },
};

pub(super) static BASE64: Localized<Prose> = Localized {
    en: Prose {
        title: "The key has the wrong Base64 encoding",
        meaning: "Kubernetes and some CI systems store secrets in Base64. Encoded twice, or read raw, the app \
                  receives the encoded text. Not encoded, a manifest is refused.",
        settle: "Decode it once: the result starts as the key does.",
        steps: &[
            step("Store the cleaned key, or decode it before use."),
            run(base64_encoded::CREATE_SECRET, "Let kubectl encode the plain key, exactly once."),
            step("Use stringData for the plain key in a manifest; data expects Base64."),
        ],
    },
    zh: Prose {
        title: "密钥的 Base64 编码不对",
        meaning: "Kubernetes 和某些 CI 系统以 Base64 保存机密。若编码了两次，或直接读取而没有解码，应用收到的\
                  就是编码后的文本。若没有编码，清单文件会被拒绝。",
        settle: "解码一次：结果的开头与密钥相同。",
        steps: &[
            step("保存清理后的密钥，或在使用前解码。"),
            run(base64_encoded::CREATE_SECRET, "让 kubectl 给原始密钥编码，且只编码一次。"),
            step("在清单文件中，把原始密钥写在 stringData 下；data 需要 Base64。"),
        ],
    },
};

pub(super) static PLACEHOLDER: Localized<Prose> = Localized {
    en: Prose {
        title: "There is a placeholder instead of the key",
        meaning: "The sample text of a guide, or a .env line that refers to itself, was not replaced. A \
                  reference to a variable in a command is right and not meant here.",
        settle: "Look at the value that the app reads: it is the sample text or empty.",
        steps: &[
            at(Place::Keys, "Create a key, or copy yours from where it is stored, and put it here."),
            step("Replace the whole sample, angle brackets and quotes included."),
            step("Restart the app so that it reads the new value."),
        ],
    },
    zh: Prose {
        title: "该填密钥的地方还是占位符",
        meaning: "教程中的示例文字，或 .env 中引用自身的那一行，没有替换。命令中对变量的引用是正确的，不在此列。",
        settle: "查看应用读到的值：是示例文字或为空。",
        steps: &[
            at(Place::Keys, "创建密钥，或从保存密钥的地方复制，填到这里。"),
            step("替换整个示例，包括尖括号和引号。"),
            step("重启应用，让它读到新的值。"),
        ],
    },
};

pub(super) static TOKEN: Localized<Prose> = Localized {
    en: Prose {
        title: "This is a JSON Web Token, not an API key",
        meaning: "A login or a server signed it for one audience and a short time. The call expects an API key.",
        settle: "Look at the start: eyJ, and two dots further on.",
        steps: &[
            at(Place::Keys, "Create an API key and use it instead."),
            step("Look for code that passes a session or id token as the key."),
            step("End the session if others could see the token."),
        ],
    },
    zh: Prose {
        title: "这是 JSON Web Token，不是 API 密钥",
        meaning: "它由登录流程或服务器签发，只面向一个受众（audience），很快过期。这次调用需要的是 API 密钥。",
        settle: "查看开头：是 eyJ，后面还有两个点。",
        steps: &[
            at(Place::Keys, "创建 API 密钥并改用它。"),
            step("查找把会话令牌或 ID 令牌当作密钥传递的代码。"),
            step("若他人能看到该令牌，结束会话。"),
        ],
    },
};

pub(super) static OTHERS: Localized<Prose> = Localized {
    en: Prose {
        title: "This key belongs to another provider",
        meaning: "Its shape is that of another company’s keys. Names that sound alike and copied settings mix \
                  them up.",
        settle: "Compare the start of the key with that of a key of {provider}.",
        steps: &[
            step("Send this key to its own provider, or use another here."),
            at(Place::Keys, "Create a key of the provider that the request goes to."),
            step("Compare provider, base URL and model in the settings: all three must match."),
        ],
    },
    zh: Prose {
        title: "这个密钥属于另一家服务商",
        meaning: "它的格式与另一家公司的密钥一致。名称相近或复制来的配置会造成混淆。",
        settle: "把密钥的开头与 {provider} 密钥的开头对比。",
        steps: &[
            step("把这个密钥发给它所属的服务商，或在这里改用另一个。"),
            at(Place::Keys, "在请求发往的服务商处创建密钥。"),
            step("对比配置中的服务商、base URL 和模型：三者必须一致。"),
        ],
    },
};

pub(super) static UNEXPANDED: Localized<Prose> = Localized {
    en: Prose {
        title: "The shell does not replace this variable",
        meaning: "The name of the variable is sent instead of the key. Single quotes stop bash and zsh, and each \
                  Windows shell has its own notation.",
        settle: "Print the same text with echo: the name appears, not the key.",
        steps: &[
            step("Use double quotes around the header in bash and zsh."),
            step("Write $env: before the name in PowerShell."),
            step("Write percent signs around the name in cmd.exe."),
            run(unexpanded_variable::WORKFLOW, "Refer to the secret under env in a CI workflow."),
        ],
    },
    zh: Prose {
        title: "shell 没有展开这个变量",
        meaning: "发送出去的是变量名，而不是密钥。单引号会阻止 bash 和 zsh 展开变量，各种 Windows shell 又各有写法。",
        settle: "用 echo 打印同样的文本：出现的是变量名，而不是密钥。",
        steps: &[
            step("在 bash 和 zsh 中用双引号括住请求头。"),
            step("在 PowerShell 中，变量名前写 $env:。"),
            step("在 cmd.exe 中，变量名两侧写百分号。"),
            run(unexpanded_variable::WORKFLOW, "在 CI workflow 中，通过 env 引用 secret。"),
        ],
    },
};

pub(super) static UNREAD: Localized<Prose> = Localized {
    en: Prose {
        title: "The tool may not read a variable of this name",
        meaning: "Each tool looks for its own names and ignores the rest. The variable can be set and still go \
                  unread.",
        settle: "Look up the name in the tool’s documentation, or rename it and try again.",
        steps: &[
            step("Rename the variable to the one that the tool reads."),
            at(Place::KeyDocs, "Look up which name the libraries of {company} read."),
        ],
    },
    zh: Prose {
        title: "工具可能不读取这个名称的变量",
        meaning: "每个工具只查找自己的变量名，忽略其余的。变量即使已设置，也可能没有读取。",
        settle: "查阅工具文档中的变量名，或改名后再试。",
        steps: &[
            step("把变量改成工具会读取的名称。"),
            at(Place::KeyDocs, "查阅 {company} 的库读取哪个变量名。"),
        ],
    },
};

pub(super) static EXPOSED: Localized<Prose> = Localized {
    en: Prose {
        title: "This publishes the key with the web page",
        meaning: "Build tools copy variables with VITE_, NEXT_PUBLIC_ or REACT_APP_ into the page, and a browser shows \
                  what its code holds. Every visitor can read the key, and such keys are soon blocked.",
        settle: "Search the built files for the first characters of the key.",
        steps: &[
            step("Move the call to a server that keeps the key."),
            step("Remove the prefix from the variable’s name."),
            at(Place::Keys, "Create a new key and delete this one if the page was online."),
        ],
    },
    zh: Prose {
        title: "这样会把密钥随网页公开",
        meaning: "构建工具会把带 VITE_、NEXT_PUBLIC_ 或 REACT_APP_ 的变量写进网页，浏览器中运行的代码也会暴露\
                  密钥。每个访问者都能看到，这样的密钥很快会被封锁。",
        settle: "在构建产物中搜索密钥的开头几个字符。",
        steps: &[
            step("把调用移到保管密钥的服务器上。"),
            step("去掉变量名的前缀。"),
            at(Place::Keys, "若网页已经上线，新建密钥并删除这个。"),
        ],
    },
};

pub(super) static CONTAMINATED: Localized<Prose> = Localized {
    en: Prose {
        title: "The key holds a character that no header can carry",
        meaning: "The program refused to send the request, so {company} never saw the key. The value contains a \
                  curly quote, a line break or an invisible mark.",
        settle: "Read the index in the message: it counts from 0 to the odd character.",
        steps: &[
            step("Paste the line that sets the key into this page, which marks the character."),
            step("Copy the cleaned key from here and replace the stored value with it."),
            run(
                command::COUNT_CHARACTERS,
                "Count what the program sees now: as many as the cleaned key has.",
            ),
            step("Restart the program, so that it reads the new value."),
        ],
    },
    zh: Prose {
        title: "密钥含有请求头无法携带的字符",
        meaning: "程序拒绝发送请求，因此 {company} 没有收到这个密钥。值里有弯引号、换行符或看不见的字符。",
        settle: "查看消息中的索引：从 0 数起，指向异常字符。",
        steps: &[
            step("把设置密钥的那一行粘贴到本页，本页会标出该字符。"),
            step("从这里复制清理后的密钥，替换已保存的值。"),
            run(command::COUNT_CHARACTERS, "统计程序现在读到的字符数：应与清理后的密钥一样长。"),
            step("重启程序，让它读到新的值。"),
        ],
    },
};
