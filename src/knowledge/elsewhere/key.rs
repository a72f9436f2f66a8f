//! Causes that concern the key itself.

use crate::knowledge::cause::{Prose, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static INVALID: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} does not know this key",
        meaning: "{company} found no key with exactly these characters. It was deleted, revoked or has expired, \
                  belongs to another service, or a character is missing or added. Many providers give all of these \
                  one answer.",
        settle: "Create a new key and send it the same way: if that works, the old string was wrong.",
        steps: &[
            at(
                Place::Keys,
                "Compare the key in use with the list of keys: first and last characters, and date.",
            ),
            at(Place::Keys, "Create a new key if the old one is missing there or cannot be shown again."),
            step("Check that key and address belong to the same provider, region and product."),
            step("Replace the value everywhere it is stored, then restart the program."),
        ],
    },
    zh: Prose {
        title: "{company} 不认识这个密钥",
        meaning: "{company} 没有找到字符完全一致的密钥。它已被删除、吊销或已过期，属于另一项服务，或者少了或\
                  多了字符。很多服务商对这些情况返回同样的响应。",
        settle: "新建密钥并以同样方式发送：若能用，就是原来的字符串有误。",
        steps: &[
            at(Place::Keys, "对比正在使用的密钥与密钥列表：开头和末尾的字符，以及日期。"),
            at(Place::Keys, "若旧密钥不在列表中或无法再次显示，新建密钥。"),
            step("确认密钥和地址属于同一服务商、区域和产品。"),
            step("替换各处保存的旧值，然后重启程序。"),
        ],
    },
};

pub(super) static MISSING: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} saw no key in the request",
        meaning: "No key arrived, or an empty one, or one in a header that is not read. Usually the \
                  variable is empty where the program runs.",
        settle: "Print the length of the key right before the request: it is 0.",
        steps: &[
            step("Print the length of the variable where the program runs: 0 means it is empty."),
            step("Set the variable in that same place: shell, service, container or CI job."),
            at(
                Place::KeyDocs,
                "Send the key in the header that {company} reads, with its scheme if it has one.",
            ),
            step("Restart the program, so that it reads the new value."),
        ],
    },
    zh: Prose {
        title: "{company} 没有在请求中收到密钥",
        meaning: "没有收到密钥，密钥为空，或放在了没人读取的请求头里。通常是程序的运行环境中变量为空。",
        settle: "在发出请求前打印密钥的长度：结果为 0。",
        steps: &[
            step("在程序的运行环境中打印变量的长度：0 表示为空。"),
            step("在同一处设置变量：shell、服务、容器或 CI 任务。"),
            at(Place::KeyDocs, "用 {company} 读取的请求头发送密钥，若有前缀（scheme）则一并带上。"),
            step("重启程序，让它读到新的值。"),
        ],
    },
};

pub(super) static NOT_FOUND: Localized<Prose> = Localized {
    en: Prose {
        title: "The program found no key in its environment",
        meaning: "The program stopped before it asked {company}. The variable is not set where it runs, or it \
                  reads another name or another .env file.",
        settle: "Print the variable's length from inside the program: it is 0 or missing.",
        steps: &[
            at(
                Place::KeyDocs,
                "Set the name that the program reads; the error or its documentation tells it.",
            ),
            step("Set the variable in that same place: shell, service, container or CI job."),
            step("Open a new terminal and restart the editor; a running program keeps the old values."),
        ],
    },
    zh: Prose {
        title: "程序在环境变量中没有找到密钥",
        meaning: "程序在请求 {company} 之前就停止了。运行环境中没有设置该变量，或程序读取的是另一个变量名或另一个 .env 文件。",
        settle: "在程序内打印变量的长度：为 0 或不存在。",
        steps: &[
            at(Place::KeyDocs, "设置程序读取的变量名；错误信息或文档会写明。"),
            step("在同一处设置变量：shell、服务、容器或 CI 任务。"),
            step("打开新终端并重启编辑器；运行中的程序保留旧值。"),
        ],
    },
};

pub(super) static EXPIRED: Localized<Prose> = Localized {
    en: Prose {
        title: "This key has expired",
        meaning: "{company} knows the key or token and says that it has expired. It does not come back; a \
                  new one takes its place.",
        settle: "Look at the date of the key in the list of keys.",
        steps: &[
            at(Place::Keys, "Create a new key, or sign in again if it was the token of a login."),
            step("Replace the old value everywhere it is stored, then restart the program."),
            step("Note the new date, or renew short-lived tokens in the program."),
        ],
    },
    zh: Prose {
        title: "这个密钥已过期",
        meaning: "{company} 认识这个密钥或令牌，并表示它已过期。它不会恢复，只能换新的。",
        settle: "在密钥列表中查看该密钥的日期。",
        steps: &[
            at(Place::Keys, "新建密钥；若是登录令牌，重新登录。"),
            step("替换各处保存的旧值，然后重启程序。"),
            step("记下新的日期，或让程序为短期令牌续期。"),
        ],
    },
};

pub(super) static REJECTED: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} did not accept this credential",
        meaning: "The answer refuses the login and gives no reason. An unknown key, a missing header and \
                  a key of another service all get it.",
        settle: "Send the same key with the command below: if that works, the program sends it another way.",
        steps: &[
            step("Paste the whole request or error here, so that the page can tell the causes apart."),
            step("Check name and scheme of the header that carries the key."),
            at(Place::Keys, "Create a new key and try it the same way."),
        ],
    },
    zh: Prose {
        title: "{company} 没有接受这个凭据",
        meaning: "响应拒绝了登录，没有说明原因。密钥未知、缺少请求头或密钥属于另一项服务，都会得到这个响应。",
        settle: "用下面的命令发送同一个密钥：若能用，说明程序的发送方式不同。",
        steps: &[
            step("把整个请求或错误信息粘贴到这里，让本页区分各种原因。"),
            step("检查携带密钥的请求头的名称和前缀（scheme）。"),
            at(Place::Keys, "新建密钥，以同样方式试用。"),
        ],
    },
};

pub(super) static WRONG_TYPE: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} wants another kind of credential here",
        meaning: "The credential may be good, but not for this call. A login token stands where a key belongs, \
                  or a key or password where a login is needed.",
        settle: "Compare the first letters of the credential with what the documentation of the call shows.",
        steps: &[
            at(Place::KeyDocs, "Look up which credential this address takes."),
            at(Place::Keys, "Create a credential of that kind."),
            step("Pass it explicitly, so that the program does not pick up another login of this machine."),
        ],
    },
    zh: Prose {
        title: "{company} 在这里需要另一种凭据",
        meaning: "凭据可能没有问题，但不适用于这次调用。该用密钥的地方用了登录令牌，或该登录的地方用\
                  了密钥或密码。",
        settle: "把凭据的开头字母与该调用文档中的示例对比。",
        steps: &[
            at(Place::KeyDocs, "查阅这个地址接受哪种凭据。"),
            at(Place::Keys, "创建这种凭据。"),
            step("明确传入它，以免程序选用本机的其他登录。"),
        ],
    },
};

pub(super) static LISTS_MODELS: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} accepts this key for listing models",
        meaning: "The key is known and may list models. Generating was not tested: credits, limits and \
                  rights to single models show only there.",
        settle: "Look at the check: the list of models came back with status 200.",
        steps: &[
            step("Paste your program's error here: it tells what listing cannot."),
            at(Place::Billing, "Look at credits and limits of the account."),
        ],
    },
    zh: Prose {
        title: "{company} 允许用这个密钥列出模型",
        meaning: "密钥已通过，可以列出模型。生成未经测试：余额、限额和各模型的权限只有在生成时才会显现。",
        settle: "查看检查结果：返回了模型列表，状态为 200。",
        steps: &[
            step("把程序的错误信息粘贴到这里：它能说明列出模型看不出的问题。"),
            at(Place::Billing, "查看账号的余额和限额。"),
        ],
    },
};

pub(super) static WRONG_HEADER: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} reads the key from another header",
        meaning: "The header is missing, has another name, or lacks its scheme. The key itself was not \
                  looked at.",
        settle: "Compare the header of the request with the one that the command below sends.",
        steps: &[
            at(
                Place::KeyDocs,
                "Send the key in the header that {company} reads, with its scheme if it has one.",
            ),
            step("Send one credential only: no second key, no stored login beside it."),
        ],
    },
    zh: Prose {
        title: "{company} 从另一个请求头读取密钥",
        meaning: "请求头缺失、名称不同，或缺少前缀（scheme）。密钥本身未经检查。",
        settle: "对比该请求的请求头与下面命令发送的请求头。",
        steps: &[
            at(Place::KeyDocs, "用 {company} 读取的请求头发送密钥，若有前缀（scheme）则一并带上。"),
            step("只发送一个凭据：不要有第二个密钥，也不要附带已保存的登录。"),
        ],
    },
};
