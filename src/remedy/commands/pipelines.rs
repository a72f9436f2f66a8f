//! Pipelines and services: a step to add, or a look at the process that runs.

use super::{Command, posix};

pub(super) const COMMANDS: &[Command] = &[
    Command::new(
        "github",
        "GitHub Actions step",
        concat!(
            "- name: Fingerprint of {name}\n  shell: bash\n  env:\n    {name}: ${{ secrets.{name} }}\n  run: |\n    ",
            posix!(),
        ),
    )
    .note("Add this step to the job that fails, with the env of the step that fails.", "把这一步加到失败的 job 中，并使用失败步骤的 env。"),
    Command::new(
        "gitlab",
        "GitLab CI job",
        concat!("fingerprint:\n  script:\n    - |\n      ", posix!()),
    )
    .note("Add this job. A protected variable is empty on a branch that is not protected.", "添加这个 job。受保护的变量在未受保护的分支上为空。"),
    Command::new(
        "systemd",
        "systemd unit",
        r#"sudo sh -c 'k() { sed -zn "s/^{name}=//p" /proc/$(systemctl show -p MainPID --value app)/environ | tr -d "\0"; }; echo $(k | wc -c) $(k | sha256sum | cut -c1-8)'"#,
    )
    .note("Replace app with your unit; it has to be running.", "把 app 换成自己的 unit；它须正在运行。"),
];
