//! Habits that keep a key from becoming public, and a bill from becoming large.

use super::{Guide, go, say, type_in};
use crate::knowledge::place::Place;
use crate::locale::Localized;
use crate::remedy::system::System::{Cmd, PowerShell};

const LIST_IT: Localized<&str> = Localized {
    en: "List .env in .gitignore before you create it.",
    zh: "在创建 .env 之前，先把它列入 .gitignore。",
};

pub(super) static GUIDE: Guide = Guide {
    id: "keep-safe",
    title: Localized { en: "Keep the next key safe", zh: "妥善保管下一个密钥" },
    is_geminis: false,
    steps: &[
        // The line break comes first: the last line of the file may have none.
        type_in("printf '\\n.env\\n' >> .gitignore", LIST_IT),
        type_in("Add-Content .gitignore '','.env'", LIST_IT).on(&[PowerShell]),
        type_in("(echo.& echo .env)>> .gitignore", LIST_IT).on(&[Cmd]),
        type_in(
            "git check-ignore .env",
            Localized {
                en: "Check that Git ignores it: this prints .env.",
                zh: "确认 Git 会忽略它：此命令应打印 .env。",
            },
        ),
        say(Localized {
            en: "Keep keys out of code: GitHub and GitLab report public ones, and providers switch them off. Read a variable that a secret manager fills.",
            zh: "不要把密钥写进代码：GitHub 和 GitLab 会通报公开仓库中的密钥，服务商随即将其停用。改为读取变量，由密钥管理服务填入。",
        }),
        say(Localized {
            en: "Use separate keys, preferably separate projects, for development and production.",
            zh: "为开发和生产各用一个密钥，最好各用一个项目。",
        }),
        say(Localized {
            en: "Rotate in this order, so that nothing stops: create a new key, deploy it, delete the old one.",
            zh: "按新建、部署、删除旧密钥的顺序轮换，这样服务不会中断。",
        }),
        go(
            Place::Spend,
            Localized {
                en: "Set a spend cap, and billing alerts in the Cloud console; check the usage regularly.",
                zh: "设置支出上限，并在 Cloud 控制台中设置结算提醒；定期查看用量。",
            },
        )
        .geminis(),
    ],
};
