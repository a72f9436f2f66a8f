//! Which variables a library or program reads, in its own order: the first that is set wins. They disagree.

use crate::locale::Localized;

/// A library or program that takes its key from the environment.
pub struct Tool {
    /// Stable, for the page and its tests.
    pub id: &'static str,
    pub label: &'static str,
    /// The first that is set wins.
    pub reads: &'static [&'static str],
    /// What comes before all variables, or hides them.
    pub note: Option<Localized<&'static str>>,
}

const GOOGLE_FIRST: &[&str] = &["GOOGLE_API_KEY", "GEMINI_API_KEY"];

pub static TOOLS: &[Tool] = &[
    // google/genai/_api_client.py, node_client.ts; Google's key documentation says so of every library of its own.
    tool("google-genai", "google-genai (Python)", GOOGLE_FIRST),
    tool("js-genai", "@google/genai (JavaScript)", GOOGLE_FIRST),
    tool("go-genai", "google.golang.org/genai (Go)", GOOGLE_FIRST),
    tool("java-genai", "com.google.genai (Java)", GOOGLE_FIRST),
    // google/generativeai/client.py; the package index says that it ended on 30 November 2025.
    Tool {
        note: Some(Localized {
            en: "It is discontinued, and prefers the other variable than its successor google-genai does.",
            zh: "它已停止维护，优先读取的变量与后继者 google-genai 相反。",
        }),
        ..tool("google-generativeai", "google-generativeai (Python)", &["GEMINI_API_KEY", "GOOGLE_API_KEY"])
    },
    // packages/core/src/core/contentGenerator.ts; issues 1883, 21744, 28107: `apiKey || getEnv('GEMINI_API_KEY') || loadApiKey()`.
    Tool {
        note: Some(Localized {
            en: "The variable takes precedence over a key that the tool stored itself. It reads the nearest .gemini/.env or .env upward, and no other.",
            zh: "环境变量优先于它自己保存的密钥。它逐级向上查找 .gemini/.env 和 .env，只读取最近的一个。",
        }),
        ..tool("gemini-cli", "Gemini CLI", &["GEMINI_API_KEY"])
    },
    // google/adk-js pull request 748, of August 2026. Before it the last came first.
    tool("adk-js", "ADK for JavaScript", &["GOOGLE_GENAI_API_KEY", "GOOGLE_API_KEY", "GEMINI_API_KEY"]),
    // Its googleai plugin.
    tool("genkit", "Genkit", &["GEMINI_API_KEY", "GOOGLE_API_KEY", "GOOGLE_GENAI_API_KEY"]),
    // `loadApiKey` of its google provider.
    tool("vercel-ai", "Vercel AI SDK", &["GOOGLE_GENERATIVE_AI_API_KEY"]),
    // libs/genai/langchain_google_genai/_common.py
    tool("langchain", "LangChain (Python)", GOOGLE_FIRST),
    // `get_api_key` of its gemini provider.
    tool("litellm", "LiteLLM", GOOGLE_FIRST),
    // `Secret.from_env_var` of its google-genai integration.
    tool("haystack", "Haystack", GOOGLE_FIRST),
    // Its documentation of the Gemini client.
    tool("ag2", "AG2", &["GOOGLE_GEMINI_API_KEY"]),
];

const fn tool(id: &'static str, label: &'static str, reads: &'static [&'static str]) -> Tool {
    Tool { id, label, reads, note: None }
}
