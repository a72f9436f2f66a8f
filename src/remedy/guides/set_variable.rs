//! Setting the variable for good, so that the next terminal, container or deployment has it too.

use super::{Guide, say, type_in};
use crate::locale::Localized;
use crate::remedy::system::System::{Ci, Cmd, Container, Fish, Hosting, Linux, MacOs, PowerShell};
use crate::remedy::system::WINDOWS;

const PASTE: Localized<&str> = Localized {
    en: "Run this, paste the key and press Enter: so it stays out of the shell’s history.",
    zh: "Run this, paste the key and press Enter: so it stays out of the shell’s history.",
};

pub(super) static GUIDE: Guide = Guide {
    id: "set-variable",
    title: Localized { en: "Set the variable for good", zh: "Set the variable for good" },
    steps: &[
        type_in(
            "read -rs GEMINI_API_KEY && printf 'export GEMINI_API_KEY=%s\\n' \"$GEMINI_API_KEY\" >> ~/.bashrc",
            PASTE,
        )
        .on(&[Linux]),
        type_in(
            "read -rs GEMINI_API_KEY && printf 'export GEMINI_API_KEY=%s\\n' \"$GEMINI_API_KEY\" >> ~/.zshrc",
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
        say(Localized { en: "Or search Windows for “environment variables” and add a user variable there.", zh: "Or search Windows for “environment variables” and add a user variable there." })
            .on(WINDOWS),
        type_in(
            "docker run --env GEMINI_API_KEY your-image",
            Localized { en: "Hand the variable on by its name alone, in compose under environment.", zh: "Hand the variable on by its name alone, in compose under environment." },
        )
        .on(&[Container]),
        say(Localized { en: "Add a secret or a masked variable of this name in the settings of the project.", zh: "Add a secret or a masked variable of this name in the settings of the project." })
            .on(&[Ci]),
        say(Localized { en: "Add the variable in the settings of the platform, once per environment.", zh: "Add the variable in the settings of the platform, once per environment." })
            .on(&[Hosting]),
        say(Localized { en: "Remove GOOGLE_API_KEY if it holds an older key: Google’s SDKs prefer it.", zh: "Remove GOOGLE_API_KEY if it holds an older key: Google’s SDKs prefer it." }),
    ],
};
