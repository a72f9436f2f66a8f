//! Decided by a text that decodes from Base64 into a key, or by a key where Base64 is wanted.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(in crate::knowledge) const CREATE_SECRET: &str = r#"printf %s "$GEMINI_API_KEY" | kubectl create secret generic api-key --from-file=GEMINI_API_KEY=/dev/stdin"#;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The key has the wrong Base64 encoding",
        meaning: "Kubernetes and some CI systems store secrets in Base64. Encoded twice, or read raw, \
            the app receives the encoded text. Not encoded, a manifest is refused.",
        settle: "Decode it once: the result starts with AQ. or AIza.",
        steps: &[
            step("Store the cleaned key, or decode it before use."),
            run(
                CREATE_SECRET,
                "Let kubectl encode the plain key, exactly once.",
            ),
            step("Use stringData for the plain key in a manifest; data expects Base64."),
        ],
    },
    zh: Prose {
            title: "密钥的 Base64 编码不对",
            meaning: "Kubernetes 和某些 CI 系统以 Base64 保存机密。若编码了两次，或直接读取而没有解码，\
                      应用收到的就是编码后的文本。若没有编码，清单文件会被拒绝。",
        settle: "解码一次：结果以 AQ. 或 AIza 开头。",
        steps: &[
            step("保存清理后的密钥，或在使用前解码。"),
            run(CREATE_SECRET, "让 kubectl 给原始密钥编码，且只编码一次。"),
            step("在清单文件中，把原始密钥写在 stringData 下；data 需要 Base64。"),
        ],
    },
};
