//! Setting the variable for good, so that the next terminal, container or deployment has it too.

use super::{Guide, say, type_in};
use crate::locale::Localized;
use crate::remedy::system::System::{Ci, Cmd, Container, Fish, Hosting, Linux, MacOs, PowerShell};
use crate::remedy::system::WINDOWS;

const PASTE: Localized<&str> = Localized {
    en: "Run this, paste the key and press Enter: this keeps it out of the shell’s history.",
    zh: "运行此命令，粘贴密钥后按 Enter：这样密钥不会留在 shell 的历史记录中。",
};

pub(super) static GUIDE: Guide = Guide {
    id: "set-variable",
    title: Localized { en: "Set the variable permanently", zh: "永久设置变量" },
    is_geminis: false,
    steps: &[
        type_in(
            "read -rs GEMINI_API_KEY && printf '\\nexport GEMINI_API_KEY=%q\\n' \"$GEMINI_API_KEY\" >> ~/.bashrc",
            PASTE,
        )
        .on(&[Linux]),
        type_in(
            "read -rs GEMINI_API_KEY && printf '\\nexport GEMINI_API_KEY=%q\\n' \"$GEMINI_API_KEY\" >> ~/.zshrc",
            PASTE,
        )
        .on(&[MacOs]),
        type_in("read -sxU GEMINI_API_KEY", PASTE).on(&[Fish]),
        type_in(
            "[Environment]::SetEnvironmentVariable('GEMINI_API_KEY', (Read-Host 'Key').Trim(), 'User')",
            PASTE,
        )
        .on(&[PowerShell]),
        type_in(
            "powershell -NoProfile -Command \"[Environment]::SetEnvironmentVariable('GEMINI_API_KEY',(Read-Host 'Key').Trim(),'User')\"",
            PASTE,
        )
        .on(&[Cmd]),
        say(Localized { en: "Or search Windows for “environment variables” and add a user variable there.", zh: "或在 Windows 中搜索“environment variables”（环境变量），添加用户变量。" })
            .on(WINDOWS),
        type_in(
            "docker run --env GEMINI_API_KEY your-image",
            Localized { en: "Pass the variable by name only, in compose under environment; docker inspect still shows its value.", zh: "只传变量名、不写值；在 compose 中写在 environment 下。docker inspect 仍会显示值。" },
        )
        .on(&[Container]),
        say(Localized { en: "Add a secret or a masked variable with this name in the project settings.", zh: "在项目设置中添加同名的 secret 或隐藏（masked）变量。" })
            .on(&[Ci]),
        say(Localized { en: "Add the variable in the platform settings, once per environment.", zh: "在平台设置中添加变量，每个环境各一次。" })
            .on(&[Hosting]),
        say(Localized { en: "Delete GOOGLE_API_KEY if it holds an older key: Google’s SDKs prefer it.", zh: "若 GOOGLE_API_KEY 中是旧密钥，删除它：Google 的 SDK 优先使用它。" })
        .geminis(),
    ],
};
