//! Restarting what still holds the old value.

use super::{Guide, say, type_in};
use crate::locale::Localized;
use crate::remedy::system::DESKS;
use crate::remedy::system::System::{Ci, Container, Hosting, Linux, MacOs};

pub(super) static GUIDE: Guide = Guide {
    id: "restart",
    title: Localized { en: "Restart what holds the old value", zh: "Restart what holds the old value" },
    steps: &[
        type_in(
            "source ~/.bashrc",
            Localized {
                en: "Load the profile anew in the open terminal.",
                zh: "Load the profile anew in the open terminal.",
            },
        )
        .on(&[Linux]),
        type_in(
            "source ~/.zshrc",
            Localized {
                en: "Load the profile anew in the open terminal.",
                zh: "Load the profile anew in the open terminal.",
            },
        )
        .on(&[MacOs]),
        say(Localized {
            en: "Open a new terminal: those that are open keep the old value.",
            zh: "Open a new terminal: those that are open keep the old value.",
        })
        .on(DESKS),
        say(Localized {
            en: "Quit the IDE and open it again: it hands its own variables on.",
            zh: "Quit the IDE and open it again: it hands its own variables on.",
        })
        .on(DESKS),
        type_in(
            "docker compose up -d --force-recreate",
            Localized {
                en: "Create the containers anew: restart does not read .env again.",
                zh: "Create the containers anew: restart does not read .env again.",
            },
        )
        .on(&[Container]),
        type_in(
            "kubectl rollout restart deployment/app",
            Localized {
                en: "Restart the pods: a changed secret reaches their variables only so.",
                zh: "Restart the pods: a changed secret reaches their variables only so.",
            },
        )
        .on(&[Container]),
        say(Localized { en: "Start a new run of the pipeline.", zh: "Start a new run of the pipeline." })
            .on(&[Ci]),
        say(Localized {
            en: "Deploy again: what runs keeps the variables it was deployed with.",
            zh: "Deploy again: what runs keeps the variables it was deployed with.",
        })
        .on(&[Hosting]),
        say(Localized {
            en: "Build again where the name starts with VITE_, REACT_APP_ or NEXT_PUBLIC_: the value is in the bundle.",
            zh: "Build again where the name starts with VITE_, REACT_APP_ or NEXT_PUBLIC_: the value is in the bundle.",
        }),
    ],
};
