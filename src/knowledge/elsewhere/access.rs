//! Who may do what, from where; and requests that are at fault themselves.

use crate::knowledge::cause::{Prose, at, step};
use crate::knowledge::place::Place;
use crate::locale::Localized;

pub(super) static LOCATION: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} does not serve the caller's location",
        meaning: "{company} goes by the IP address of the calling computer. A server, CI runner or VPN \
                  counts where it stands. This says nothing about the key.",
        settle: "Send the same call from a computer in a supported country: it works there.",
        steps: &[
            at(Place::Regions, "Check whether the calling computer's country is on the list of {company}."),
            step("Turn off a VPN or proxy that leaves the network elsewhere, then try again."),
            step("Move the calls to a server in a supported region if the program may run there."),
        ],
    },
    zh: Prose {
        title: "{company} 不在调用方所在地区提供服务",
        meaning: "{company} 看的是发起调用的计算机的 IP 地址。服务器、CI runner 或 VPN 以其所在地为\
                  准。不能据此判断密钥好坏。",
        settle: "从受支持的国家或地区的计算机发起同一调用：会成功。",
        steps: &[
            at(Place::Regions, "查看发起调用的计算机所在的国家或地区是否在 {company} 的列表中。"),
            step("关闭出口在别处的 VPN 或代理，然后重试。"),
            step("若程序允许在那里运行，把调用移到受支持地区的服务器上。"),
        ],
    },
};

pub(super) static IP: Localized<Prose> = Localized {
    en: Prose {
        title: "The key or account is bound to other addresses",
        meaning: "The credential is alive and a list of allowed addresses excludes this one. From this page \
                  your own address counts, so a refusal of a check from here proves nothing.",
        settle: "Compare the caller's address with the list of allowed ones.",
        steps: &[
            step("Test the key on the server it was made for before you change anything."),
            at(Place::Restrictions, "Add the caller's address to the list of allowed ones."),
            step("Check for IPv6 and for addresses that change, as in CI and serverless hosting."),
        ],
    },
    zh: Prose {
        title: "密钥或账号绑定到其他地址",
        meaning: "凭据本身可用，但这个地址不在允许列表中。从本页发送时以本机的地址为准，因此在这里被\
                  拒绝是正常现象。",
        settle: "对比调用方的地址与允许列表。",
        steps: &[
            step("在改动设置前，先在密钥对应的服务器上测试。"),
            at(Place::Restrictions, "把调用方的地址加入允许列表。"),
            step("检查是否涉及 IPv6，或 CI、无服务器托管这类会变化的地址。"),
        ],
    },
};

pub(super) static REFERRER: Localized<Prose> = Localized {
    en: Prose {
        title: "The key is bound to websites, and this call is none",
        meaning: "A key with website restrictions works only in pages of the listed sites. Calls from \
                  servers, programs and other sites are refused, as they should be.",
        settle: "Call the API from one of the listed websites: there the key works.",
        steps: &[
            at(
                Place::Restrictions,
                "Add the site's origin to the key's website restrictions; localhost is an origin of its own.",
            ),
            at(Place::Keys, "Create another key for servers, and one for development."),
        ],
    },
    zh: Prose {
        title: "密钥绑定到网站，而这次调用并非来自网站",
        meaning: "带有网站限制的密钥只能在列表中的网站使用。来自服务器、程序和其他网站的调用会被拒\
                  绝，这不是密钥的问题。",
        settle: "从列表中的网站调用 API：会成功。",
        steps: &[
            at(Place::Restrictions, "把网站的源（origin）加入密钥的网站限制；localhost 是另一个源。"),
            at(Place::Keys, "为服务器另建一个密钥，开发时也单独用一个。"),
        ],
    },
};

pub(super) static SERVICE: Localized<Prose> = Localized {
    en: Prose {
        title: "The API is off in the key's project",
        meaning: "{company} knows the key, but its project has not enabled this API. Each API is enabled \
                  on its own.",
        settle: "Look at the list of enabled APIs of the key's project: this one is missing.",
        steps: &[
            at(Place::ApiLibrary, "Enable the API in the project that the key belongs to."),
            at(Place::Restrictions, "Check that the key's API restrictions include it."),
            step("Wait some minutes until the change has spread, then try again."),
        ],
    },
    zh: Prose {
        title: "密钥所属项目未启用该 API",
        meaning: "{company} 认识这个密钥，但它的项目没有启用该 API。每个 API 需要单独启用。",
        settle: "查看密钥所属项目的已启用 API 列表：其中没有这个 API。",
        steps: &[
            at(Place::ApiLibrary, "在密钥所属的项目中启用该 API。"),
            at(Place::Restrictions, "确认密钥的 API restrictions（API 限制）包含它。"),
            step("等待几分钟，让更改生效，然后重试。"),
        ],
    },
};

pub(super) static PERMISSION: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} refused the call without naming a reason",
        meaning: "{company} understood the request and does not allow it. The key's rights, the account's \
                  plan or the caller's network can be why.",
        settle: "Send the simplest call with the same key: if that works, the refused resource is the cause.",
        steps: &[
            at(Place::Keys, "Check what the key may do, and for which project or organization."),
            step("Try the same call from another network, without VPN."),
            at(Place::Errors, "Look up the status in the error table of {company}."),
        ],
    },
    zh: Prose {
        title: "{company} 拒绝了调用，但没有说明原因",
        meaning: "{company} 读懂了请求，但不允许执行。原因可能在密钥的权限、账号的套餐或调用方的网络。",
        settle: "用同一个密钥发送最简单的调用：若成功，原因就在被拒绝的资源上。",
        steps: &[
            at(Place::Keys, "检查密钥能做什么，以及适用于哪个项目或组织。"),
            step("从另一个网络尝试同一调用，不用 VPN。"),
            at(Place::Errors, "在 {company} 的错误码表中查找该状态。"),
        ],
    },
};

pub(super) static MODEL: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} does not offer this model to this key",
        meaning: "The key is accepted and the model is not found. The name is misspelt, retired, of another \
                  provider, or closed to this account.",
        settle: "List the models with the same key and look for the exact name.",
        steps: &[
            at(Place::Models, "Compare the name with the provider's own list of models."),
            step("Check that the base URL and the model belong to the same provider."),
        ],
    },
    zh: Prose {
        title: "{company} 不向这个密钥提供该模型",
        meaning: "密钥已通过，但没有找到模型。名称拼错、已下线、属于另一家服务商，或不对该账号开放。",
        settle: "用同一个密钥列出模型，查找完全一致的名称。",
        steps: &[
            at(Place::Models, "把名称与服务商自己的模型列表对比。"),
            step("确认 base URL 和模型属于同一服务商。"),
        ],
    },
};

pub(super) static NETWORK: Localized<Prose> = Localized {
    en: Prose {
        title: "A network between here and {company} blocks the way",
        meaning: "No answer of the API arrived. A firewall, a blocker, a VPN or a guard against bots stands in \
                  between. This says nothing about the key.",
        settle: "Send the same request from another network: it is answered there.",
        steps: &[
            step("Try another network, such as a phone's, and without VPN or proxy."),
            step(
                "Set HTTPS_PROXY if a proxy is needed: curl, Python and Node do not use the browser's by \
                 themselves.",
            ),
            step("Turn off extensions that block requests, for this page."),
            at(Place::Status, "Check the provider's status page."),
        ],
    },
    zh: Prose {
        title: "这里与 {company} 之间的网络受阻",
        meaning: "没有收到 API 的响应。中间有防火墙、拦截器、VPN 或反机器人防护。不能据此判断密钥好坏。",
        settle: "从另一个网络发送同一请求：会正常响应。",
        steps: &[
            step("换一个网络（例如手机网络），不用 VPN 或代理。"),
            step("若需要代理，设置 HTTPS_PROXY：curl、Python 和 Node 默认不走浏览器的代理。"),
            step("为本页关闭会拦截请求的扩展程序。"),
            at(Place::Status, "查看服务商的状态页。"),
        ],
    },
};

pub(super) static CORS: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} hides this answer from web pages",
        meaning: "The server is reachable, but the browser may not show its answer to a page. Some \
                  providers answer pages only when they accept the key, and some never. The key itself \
                  was not judged.",
        settle: "Run the command in a terminal: browser rules do not apply there.",
        steps: &[
            step("Run the command below in a terminal and paste here what it prints."),
            step("Call the API from a server instead of a page if this is your program's error."),
            step("Send no other headers than the documented ones: each extra one can be refused."),
        ],
    },
    zh: Prose {
        title: "{company} 不让网页读取这个响应",
        meaning: "服务器可以连接，但浏览器不能把响应交给网页。有些服务商只在接受密钥时才响应网页，有\
                  些从不响应网页。密钥本身未经判断。",
        settle: "在终端中运行该命令：浏览器的规则在那里不适用。",
        steps: &[
            step("在终端中运行下面的命令，把输出粘贴到这里。"),
            step("若这是程序的报错，改从服务器调用 API，不要从网页调用。"),
            step("只发送文档列出的请求头：多一个就可能被拒绝。"),
        ],
    },
};

pub(super) static REQUEST: Localized<Prose> = Localized {
    en: Prose {
        title: "{company} cannot use the request, key aside",
        meaning: "{company} read the request and cannot use it. A field, header or token is missing, unknown or \
                  of the wrong form.",
        settle: "Send the simplest call with the same key: if that works, the request is at fault.",
        steps: &[
            step("Read the message: it usually names the field."),
            step("Send one short text alone, then add the other fields one by one."),
            at(Place::Errors, "Look up the status in the error table of {company}."),
        ],
    },
    zh: Prose {
        title: "{company} 无法处理该请求，与密钥无关",
        meaning: "{company} 读取了请求，但无法处理。某个字段、请求头或 token 缺失、未知或格式不对。",
        settle: "用同一个密钥发送最简单的调用：若成功，问题就在请求上。",
        steps: &[
            step("阅读消息：它通常会指出字段。"),
            step("只发送一段短文本，再逐个加入其他字段。"),
            at(Place::Errors, "在 {company} 的错误码表中查找该状态。"),
        ],
    },
};
