//! Where a secret lives, outside files and code.

use super::{Guide, say, type_in};
use crate::locale::Localized;
use crate::remedy::system::DESKS;
use crate::remedy::system::System::{Ci, Container, Hosting};

pub(super) static GUIDE: Guide = Guide {
    id: "secret-store",
    title: Localized { en: "Keep the key in a secret store", zh: "Keep the key in a secret store" },
    steps: &[
        say(Localized { en: "Set it in the run configuration of the IDE: that one wins over the terminal’s.", zh: "Set it in the run configuration of the IDE: that one wins over the terminal’s." })
            .on(DESKS),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | docker secret create gemini_api_key -"#,
            Localized { en: "Store it in Docker Swarm, and read /run/secrets/gemini_api_key.", zh: "Store it in Docker Swarm, and read /run/secrets/gemini_api_key." },
        )
        .on(&[Container]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | kubectl create secret generic gemini --from-file=GEMINI_API_KEY=/dev/stdin"#,
            Localized { en: "Store it in Kubernetes: printf adds no line break, and kubectl encodes it.", zh: "Store it in Kubernetes: printf adds no line break, and kubectl encodes it." },
        )
        .on(&[Container]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | gh secret set GEMINI_API_KEY"#,
            Localized { en: "Store it in GitHub; forks do not get it.", zh: "Store it in GitHub; forks do not get it." },
        )
        .on(&[Ci]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | glab variable set GEMINI_API_KEY --masked"#,
            Localized { en: "Store it in GitLab; a protected one is empty on other branches.", zh: "Store it in GitLab; a protected one is empty on other branches." },
        )
        .on(&[Ci]),
        type_in(
            "withCredentials([string(credentialsId: 'gemini', variable: 'GEMINI_API_KEY')]) { sh './run' }",
            Localized { en: "Store it in Jenkins as secret text, and bind it where it is used.", zh: "Store it in Jenkins as secret text, and bind it where it is used." },
        )
        .on(&[Ci]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | gcloud secrets create gemini-api-key --data-file=-"#,
            Localized { en: "Store it in Google Secret Manager.", zh: "Store it in Google Secret Manager." },
        )
        .on(&[Hosting, Container]),
        type_in(
            r#"aws secretsmanager create-secret --name gemini-api-key --secret-string "$GEMINI_API_KEY""#,
            Localized { en: "Store it in AWS Secrets Manager.", zh: "Store it in AWS Secrets Manager." },
        )
        .on(&[Hosting, Container]),
        type_in(
            r#"az keyvault secret set --vault-name VAULT --name gemini-api-key --value "$GEMINI_API_KEY""#,
            Localized { en: "Store it in Azure Key Vault.", zh: "Store it in Azure Key Vault." },
        )
        .on(&[Hosting, Container]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | vercel env add GEMINI_API_KEY production"#,
            Localized { en: "Store it in Vercel, once per environment.", zh: "Store it in Vercel, once per environment." },
        )
        .on(&[Hosting]),
        type_in(
            r#"printf %s "$GEMINI_API_KEY" | npx wrangler secret put GEMINI_API_KEY"#,
            Localized { en: "Store it in Cloudflare, and read it from env: an edge runtime has no process.env.", zh: "Store it in Cloudflare, and read it from env: an edge runtime has no process.env." },
        )
        .on(&[Hosting]),
    ],
};
