//! How a request carries the key and where it goes, and what the network makes of it.

use crate::knowledge::cause::{Prose, at, run, step};
use crate::knowledge::causes::custom_base_url;
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static IN_URL: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is in the URL",
        meaning: "URLs stay in logs, histories and screenshots, and a shell may cut one at an ampersand. Many \
                  providers do not read a key there.",
        settle: "Send the key in its header: if that works, the URL was at fault.",
        steps: &[
            at(Place::KeyDocs, "Send the key in the header that {company} documents."),
            at(Place::Keys, "Create a new key if the URL was shared or logged."),
        ],
    },
    zh: Prose {
        title: "密钥写在了 URL 里",
        meaning: "URL 会留在日志、历史记录和截图里，shell 也可能在 & 处截断它。很多服务商不从 URL 读取密钥。",
        settle: "改用请求头发送密钥：若能用，问题就在 URL 上。",
        steps: &[
            at(Place::KeyDocs, "用 {company} 文档中的请求头发送密钥。"),
            at(Place::Keys, "若 URL 被分享或写入日志，新建密钥。"),
        ],
    },
};

pub(super) static UNREAD_HEADER: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} does not read this header",
        meaning: "The key arrives under a name that nobody looks at, so the request counts as one without a key.",
        settle: "Compare the header of the request with the one in the documentation.",
        steps: &[
            at(Place::KeyDocs, "Send the key in the header that {company} documents."),
            step("Check that no gateway removes the header on the way."),
        ],
    },
    zh: Prose {
        title: "{company} 不读取这个请求头",
        meaning: "密钥放在没人读取的请求头里，因此请求被视为不带密钥。",
        settle: "对比该请求的请求头与文档中的请求头。",
        steps: &[
            at(Place::KeyDocs, "用 {company} 文档中的请求头发送密钥。"),
            step("确认途中没有网关删除该请求头。"),
        ],
    },
};

pub(super) static NO_BEARER: Localized<Prose> = Localized {
    en: Prose {
        title: "The word Bearer is missing before the key",
        meaning: "{company} reads Authorization with the word Bearer, one space and the key.",
        settle: "Compare the header of the request with the one in the documentation.",
        steps: &[
            step("Write Bearer and one space before the key in Authorization."),
            at(Place::KeyDocs, "Compare with an example in the documentation of {company}."),
        ],
    },
    zh: Prose {
        title: "密钥前缺少 Bearer",
        meaning: "{company} 要求 Authorization 由 Bearer、一个空格和密钥组成。",
        settle: "对比该请求的请求头与文档中的请求头。",
        steps: &[
            step("在 Authorization 中的密钥前写上 Bearer 和一个空格。"),
            at(Place::KeyDocs, "对比 {company} 文档中的示例。"),
        ],
    },
};

pub(super) static TWO: Localized<Prose> = Localized {
    en: Prose {
        title: "The request carries two credentials",
        meaning: "The server may judge the wrong one, or refuse both.",
        settle: "Count the credentials in the headers and in the URL of the request.",
        steps: &[
            at(Place::KeyDocs, "Keep one: the header that {company} documents."),
            step("Remove the key from the URL."),
            step("Look for a header that an SDK, gateway or default setting adds."),
        ],
    },
    zh: Prose {
        title: "请求带了两个凭据",
        meaning: "服务器可能检查了错误的那个，或两个都拒绝。",
        settle: "统计请求头和 URL 中凭据的个数。",
        steps: &[
            at(Place::KeyDocs, "只保留一个：{company} 文档中的请求头。"),
            step("删除 URL 中的密钥。"),
            step("查找由 SDK、网关或默认设置添加的请求头。"),
        ],
    },
};

pub(super) static DOUBLED_PATH: Localized<Prose> = Localized {
    en: Prose {
        title: "Part of the path is repeated",
        meaning: "The base URL already holds a part that the SDK adds, such as /v1. The server answers 404, which \
                  says nothing about the key.",
        settle: "Look in the log for a part that stands twice, such as /v1/v1.",
        steps: &[
            step("Remove the repeated part from the base URL."),
            at(Place::KeyDocs, "Compare the base URL with the one in the documentation of {company}."),
        ],
    },
    zh: Prose {
        title: "路径中有一段重复了",
        meaning: "Base URL 已经包含 SDK 会添加的部分，例如 /v1。服务器返回 404，不能据此判断密钥好坏。",
        settle: "在日志中查找重复的部分，例如 /v1/v1。",
        steps: &[
            step("删除 base URL 中重复的部分。"),
            at(Place::KeyDocs, "把 base URL 与 {company} 文档中的对比。"),
        ],
    },
};

pub(super) static BASE_URL: Localized<Prose> = Localized {
    en: Prose {
        title: "Requests go through a custom address",
        meaning: "A base URL or proxy variable sends them elsewhere. The answer may come from that host, which \
                  can drop the key or expect another one.",
        settle: "Unset the variable and try again: if the answer changes, this is the cause.",
        steps: &[
            step("Unset the base URL and try again."),
            run(
                custom_base_url::LIST_NAMES,
                "List the variables that redirect requests, without their values.",
            ),
            step(
                "Ask whoever runs that address which key it expects; it reads whatever you send through it.",
            ),
        ],
    },
    zh: Prose {
        title: "请求经过自定义地址",
        meaning: "Base URL 或代理变量把请求引向别处。响应可能来自那台主机，它可能丢掉密钥，或需要另一个密钥。",
        settle: "删除（unset）该变量后重试：若响应变了，原因就是它。",
        steps: &[
            step("删除（unset）base URL 变量后重试。"),
            run(custom_base_url::LIST_NAMES, "列出会改变请求去向的变量，不显示值。"),
            step("向该地址的运营方确认需要哪个密钥；经过它的内容，它都能看到。"),
        ],
    },
};

pub(super) static WRONG_ENDPOINT: Localized<Prose> = Localized {
    en: Prose {
        title: "The request goes to another provider",
        meaning: "Key and address belong to different companies. The answer then says nothing about the key.",
        settle: "Compare the host in the log with the provider that issued the key.",
        steps: &[
            step("Set the base URL to the provider that issued the key."),
            step("Choose the matching provider in the tool, and a model that it offers."),
            at(Place::Keys, "Create a key of {provider} if that is where the request should go."),
        ],
    },
    zh: Prose {
        title: "请求发到了另一家服务商",
        meaning: "密钥和地址属于不同的公司。这时的响应不能说明密钥好坏。",
        settle: "对比日志中的主机名与签发密钥的服务商。",
        steps: &[
            step("把 base URL 设为签发密钥的服务商。"),
            step("在工具中选择对应的服务商，以及它提供的模型。"),
            at(Place::Keys, "若请求本该发往 {provider}，在那里创建密钥。"),
        ],
    },
};

pub(super) static TLS: Localized<Prose> = Localized {
    en: Prose {
        title: "The network replaces the server's certificate",
        meaning: "A company gateway or a virus scanner reads the encrypted traffic and signs it with its own \
                  certificate. The program does not trust that certificate, so the request never left. This says \
                  nothing about the key.",
        settle: "Look at the issuer of the certificate: it is the gateway or the scanner.",
        steps: &[
            step("Open the API's address in a browser on this machine, and read who issued its certificate."),
            step("Try the same call from another network."),
            step("Ask the administrator for the root certificate and add it where the program looks."),
            step("Keep certificate checks on: without them anybody on the way can read the key."),
        ],
    },
    zh: Prose {
        title: "网络替换了服务器的证书",
        meaning: "公司网关或杀毒软件读取加密流量，并用自己的证书重新签名。程序不信任该证书，因此请求没有发\
                  出。不能据此判断密钥好坏。",
        settle: "查看证书的签发者：是网关或杀毒软件。",
        steps: &[
            step("在本机浏览器中打开 API 的地址，查看证书由谁签发。"),
            step("从另一个网络尝试同一调用。"),
            step("向管理员索取根证书，加到程序查找证书的位置。"),
            step("保持证书校验开启：关闭后，途中任何人都能读到密钥。"),
        ],
    },
};

pub(super) static TOO_LARGE: Localized<Prose> = Localized {
    en: Prose {
        title: "The answer is larger than this page reads",
        meaning: "The page stopped reading at its size limit. The API's answers are much smaller, so another \
                  server may have answered. This says nothing about the key.",
        settle: "Look at the first lines in a terminal: they are not the API's JSON.",
        steps: &[
            step("Check again, from another network if it happens twice."),
            step("Send the same request in a terminal, and look at the first lines of the answer."),
        ],
    },
    zh: Prose {
        title: "响应超出本页的读取上限",
        meaning: "本页读到大小上限就停止了。API 的响应要小得多，因此可能是另一台服务器返回的。不能据此判断密钥好坏。",
        settle: "在终端中查看开头几行：不是 API 的 JSON。",
        steps: &[
            step("重新检查；若再次发生，换一个网络。"),
            step("在终端中发送同样的请求，查看响应的开头几行。"),
        ],
    },
};

pub(super) static RETIRED: Localized<Prose> = Localized {
    en: Prose {
        title: "This model has been retired; the key is not at fault",
        meaning: "{company} shut it down, or offers it to earlier users only. The list of models may still name it.",
        settle: "Call another model with the same key: if it answers, this is the cause.",
        steps: &[
            at(Place::Models, "Choose a model that is offered today."),
            step("Replace the name in code, settings and the defaults of tools."),
            step("Update the tool or SDK if it chooses the model itself."),
        ],
    },
    zh: Prose {
        title: "该模型已下线，问题不在密钥",
        meaning: "{company} 已将其关闭，或只向老用户提供。模型列表中可能仍有它的名称。",
        settle: "用同一个密钥调用另一个模型：若正常响应，原因就在这里。",
        steps: &[
            at(Place::Models, "选择目前提供的模型。"),
            step("替换代码、配置和工具默认值中的名称。"),
            step("若模型由工具或 SDK 选择，更新该工具或 SDK。"),
        ],
    },
};
