//! Decided by certificate errors in pasted texts, such as “self-signed certificate in certificate chain”.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

const ISSUER: &str = "curl -vsSk -o /dev/null https://generativelanguage.googleapis.com/ 2>&1 | grep -i issuer";

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The network replaces the server's certificate",
        meaning: "A company gateway or a virus scanner reads the encrypted traffic and signs it with \
                  its own certificate. The program does not trust that certificate, so the request \
                  never left. This says nothing about the key.",
        settle: "Look at the issuer of the certificate: it is not Google.",
        steps: &[
            run(
                ISSUER,
                "Read who issued the certificate. No key is sent, so -k is safe here.",
            ),
            step("Try the same call from another network."),
            step("Ask the administrator for the root certificate and add it where the program looks."),
            step("Keep certificate checks on: without them anybody on the way can read the key."),
        ],
    },
    zh: Prose {
        title: "网络替换了服务器的证书",
        meaning: "公司网关或杀毒软件读取加密流量，并用自己的证书重新签名。程序不信任该证书，因此请求\
                  没有发出。不能据此判断密钥好坏。",
        settle: "查看证书的签发者：不是 Google。",
        steps: &[
            run(ISSUER, "查看证书由谁签发。此命令不发送密钥，因此可以使用 -k。"),
            step("从另一个网络尝试同一调用。"),
            step("向管理员索取根证书，加到程序查找证书的位置。"),
            step("保持证书校验开启：关闭后，途中任何人都能读到密钥。"),
        ],
    },
};
