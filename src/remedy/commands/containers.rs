//! Containers: what arrives inside.

use super::{Command, posix};

pub(super) const COMMANDS: &[Command] = &[
    Command::new(
        "docker",
        "docker run",
        concat!("docker run --rm --env-file .env --entrypoint sh alpine -c '", posix!(), "'"),
    )
    .note("Replace --env-file .env with the flags of your own docker run, and use your image if it has a shell.", "把 --env-file .env 换成自己的 docker run 参数；镜像若带 shell，也换成自己的。"),
    Command::new("compose", "Docker Compose", concat!("docker compose exec -T app sh -c '", posix!(), "'"))
        .note("Replace app with your service; it has to be running.", "把 app 换成自己的服务名；该服务须正在运行。"),
    Command::new(
        "kubernetes",
        "Kubernetes secret",
        r#"sh -c 'k() { kubectl get secret app -o go-template="{{.data.{name} | base64decode}}"; }; echo $(k | wc -c) $(k | { sha256sum 2>/dev/null || shasum -a 256; } | cut -c1-8)'"#,
    )
    .note("Replace app with your secret, and the field name too if it differs from the variable.", "把 app 换成自己的 secret；若字段名与变量名不同，也一并替换。"),
];
