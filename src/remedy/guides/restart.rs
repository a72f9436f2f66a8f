//! Restarting what still holds the old value.

use super::{Guide, say, type_in};
use crate::locale::Localized;
use crate::remedy::system::DESKS;
use crate::remedy::system::System::{Ci, Container, Hosting, Linux, MacOs};

pub(super) static GUIDE: Guide = Guide {
    id: "restart",
    title: Localized {
        en: "Restart everything that holds the old value", zh: "重启仍保留旧值的程序"
    },
    is_geminis: false,
    steps: &[
        type_in(
            "source ~/.bashrc",
            Localized {
                en: "Reload the profile in the open terminal.",
                zh: "在已打开的终端中重新加载 shell 配置文件。",
            },
        )
        .on(&[Linux]),
        type_in(
            "source ~/.zshrc",
            Localized {
                en: "Reload the profile in the open terminal.",
                zh: "在已打开的终端中重新加载 shell 配置文件。",
            },
        )
        .on(&[MacOs]),
        say(Localized {
            en: "Open a new terminal: terminals already open keep the old value.",
            zh: "打开新终端：已打开的终端保留旧值。",
        })
        .on(DESKS),
        say(Localized {
            en: "Quit the IDE and open it again: programs inherit its variables.",
            zh: "退出 IDE 后重新打开：程序会继承它的变量。",
        })
        .on(DESKS),
        type_in(
            "docker compose up -d --force-recreate",
            Localized {
                en: "Recreate the containers: restart does not read .env again.",
                zh: "重新创建容器：只用 restart 不会再次读取 .env。",
            },
        )
        .on(&[Container]),
        type_in(
            "kubectl rollout restart deployment/app",
            Localized {
                en: "Restart the pods: a changed secret reaches their variables only this way.",
                zh: "重启 Pod：更改后的 Secret 只有这样才会进入变量。",
            },
        )
        .on(&[Container]),
        say(Localized { en: "Start a new run of the pipeline.", zh: "启动一次新的流水线运行。" }).on(&[Ci]),
        say(Localized {
            en: "Deploy again: a running program keeps the variables it was deployed with.",
            zh: "重新部署：运行中的程序保留部署时的变量。",
        })
        .on(&[Hosting]),
        say(Localized {
            en: "Build again if the name starts with VITE_, REACT_APP_ or NEXT_PUBLIC_: the value is in the bundle.",
            zh: "若变量名以 VITE_、REACT_APP_ 或 NEXT_PUBLIC_ 开头，重新构建：值已写进构建产物。",
        }),
    ],
};
