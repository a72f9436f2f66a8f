//! Where a secret lives, outside files and code.

use super::{Guide, say, type_in};
use crate::locale::Localized;
use crate::remedy::system::DESKS;
use crate::remedy::system::System::{Ci, Container, Hosting};

pub(super) static GUIDE: Guide = Guide {
    id: "secret-store",
    title: Localized { en: "Keep the key in a secret manager", zh: "把密钥存放到密钥管理服务中" },
    is_geminis: false,
    steps: &[
        say(Localized { en: "Set it in the run configuration of the IDE: that overrides the terminal’s.", zh: "在 IDE 的运行配置中设置：它优先于终端中的变量。" })
            .on(DESKS),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | docker secret create api_key -"#,
            Localized { en: "Store it in Docker Swarm, and read /run/secrets/api_key.", zh: "保存到 Docker Swarm，从 /run/secrets/api_key 读取。" },
        )
        .on(&[Container]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | kubectl create secret generic api-key --from-file=GEMINI_API_KEY=/dev/stdin"#,
            Localized { en: "Store it in Kubernetes: printf adds no line break, and kubectl encodes it.", zh: "保存到 Kubernetes：printf 不加换行符，编码由 kubectl 完成。" },
        )
        .on(&[Container]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | gh secret set GEMINI_API_KEY"#,
            Localized { en: "Store it in GitHub; forks cannot read it.", zh: "保存到 GitHub；fork 出的仓库读不到它。" },
        )
        .on(&[Ci]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | glab variable set GEMINI_API_KEY --masked"#,
            Localized { en: "Store it in GitLab; a protected variable is empty on unprotected branches.", zh: "保存到 GitLab；受保护的变量在未受保护的分支上为空。" },
        )
        .on(&[Ci]),
        type_in(
            "withCredentials([string(credentialsId: 'api-key', variable: 'GEMINI_API_KEY')]) { sh './run' }",
            Localized { en: "Store it in Jenkins as Secret text, and bind it where it is used.", zh: "保存到 Jenkins，类型为 Secret text（密文），并在使用处绑定。" },
        )
        .on(&[Ci]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | gcloud secrets create api-key --data-file=-"#,
            Localized { en: "Store it in Google Secret Manager.", zh: "保存到 Google Secret Manager。" },
        )
        .on(&[Hosting, Container]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | aws secretsmanager create-secret --name api-key --secret-string file:///dev/stdin"#,
            Localized { en: "Store it in AWS Secrets Manager; Parameter Store keeps it too, as a SecureString.", zh: "保存到 AWS Secrets Manager；Parameter Store 也可以，类型为 SecureString。" },
        )
        .on(&[Hosting, Container]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | az keyvault secret set --vault-name VAULT --name api-key --file /dev/stdin"#,
            Localized { en: "Store it in Azure Key Vault.", zh: "保存到 Azure Key Vault。" },
        )
        .on(&[Hosting, Container]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | vercel env add GEMINI_API_KEY production"#,
            Localized { en: "Store it in Vercel, once per environment.", zh: "保存到 Vercel，每个环境各一次。" },
        )
        .on(&[Hosting]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | npx wrangler secret put GEMINI_API_KEY"#,
            Localized { en: "Store it in Cloudflare, and read it from env; process.env has it only with nodejs_compat, the default since August 2026.", zh: "保存到 Cloudflare，从 env 读取；process.env 需启用 nodejs_compat（2026 年 8 月起默认启用）。" },
        )
        .on(&[Hosting]),
    ],
};
