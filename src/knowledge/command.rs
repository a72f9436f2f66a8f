//! Commands that several causes give. Each reads the key from `$GEMINI_API_KEY`.

/// How many characters the variable holds.
pub const COUNT_CHARACTERS: &str = r#"printf %s "$GEMINI_API_KEY" | wc -c"#;

/// How many lines of `.env` set the variable to visible ASCII and nothing else. A comment may hold anything.
pub const COUNT_CLEAN_LINES: &str = "LC_ALL=C grep -cE '^(export )?GEMINI_API_KEY=[!-~]+$' .env";

/// The models that the key may see, as Google answers.
pub const LIST_MODELS: &str = r#"curl -sS -H "x-goog-api-key: $GEMINI_API_KEY" https://generativelanguage.googleapis.com/v1beta/models"#;

/// The same at the address for OpenAI's clients.
pub const LIST_MODELS_AS_OPENAI: &str = r#"curl -sS -H "Authorization: Bearer $GEMINI_API_KEY" https://generativelanguage.googleapis.com/v1beta/openai/models"#;

/// The names of the models alone.
pub const NAME_MODELS: &str = r#"curl -sS -H "x-goog-api-key: $GEMINI_API_KEY" "https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000" | grep '"name"'"#;

/// The HTTP status of listing models.
pub const STATUS: &str = r#"curl -sS -o /dev/null -w '%{http_code}\n' -H "x-goog-api-key: $GEMINI_API_KEY" https://generativelanguage.googleapis.com/v1beta/models"#;

/// The same as a page of the site in it sends it.
pub const STATUS_OF_SITE: &str = r#"curl -sS -o /dev/null -w '%{http_code}\n' -H "x-goog-api-key: $GEMINI_API_KEY" -H "Referer: https://example.com/" https://generativelanguage.googleapis.com/v1beta/models"#;

/// The same as the Android app in it sends it.
pub const STATUS_OF_ANDROID: &str = r#"curl -sS -o /dev/null -w '%{http_code}\n' -H "x-goog-api-key: $GEMINI_API_KEY" -H "X-Android-Package: com.example.app" -H "X-Android-Cert: SHA1" https://generativelanguage.googleapis.com/v1beta/models"#;

/// The same as the iOS app in it sends it.
pub const STATUS_OF_IOS: &str = r#"curl -sS -o /dev/null -w '%{http_code}\n' -H "x-goog-api-key: $GEMINI_API_KEY" -H "X-Ios-Bundle-Identifier: com.example.app" https://generativelanguage.googleapis.com/v1beta/models"#;

/// Where OpenAI's clients find Gemini.
pub const OPENAI_BASE_URL: &str = "https://generativelanguage.googleapis.com/v1beta/openai/";
