//! Texts without a key: nothing is found, nothing is said.

use key_clinic::intake::{Origin, Reading, read};

#[track_caller]
fn silent(text: &str) {
    for origin in [Origin::Paste, Origin::File] {
        assert_eq!(read(text, origin), Reading::default(), "{text:?}");
    }
}

#[test]
fn prose() {
    silent("");
    silent(" \n\t\u{feff}");
    silent("See the FAQ. Then ask again. AQ. is short, AIza is a prefix, sk- too.");
    silent("My Gemini key does not work, it says 400 and I do not know why.");
    silent("Keys start with AIza… or AQ.…; old ones with `AIza`, new ones with `AQ.`");
    silent("Мой ключ не работает: Аналитика, АИ, хай-тек.");
    silent("A QUIC connection is an association between two endpoints, and 53 characters are soon there.");
    silent("The task-management disk-usage-report-2024-final is done.");
    silent("Put your key into GEMINI_API_KEY and restart.");
}

#[test]
fn code_without_keys() {
    silent("const apiKey = process.env.GEMINI_API_KEY;");
    silent("api_key = os.environ[\"GEMINI_API_KEY\"]");
    silent("client = genai.Client(api_key=os.getenv('GEMINI_API_KEY'))");
    silent(
        "curl -H \"x-goog-api-key: $GEMINI_API_KEY\" https://generativelanguage.googleapis.com/v1beta/models",
    );
    silent("docker run -e GEMINI_API_KEY=$GEMINI_API_KEY image");
    silent("environment:\n  - GEMINI_API_KEY=${GEMINI_API_KEY}\n  GOOGLE_API_KEY: ${GOOGLE_API_KEY}");
    silent("GEMINI_API_KEY: ${{ secrets.GEMINI_API_KEY }}");
    silent("export GEMINI_API_KEY=$(pass show gemini)");
    silent(
        "def ask(api_key: str, token: str = None) -> str:\n    return client(api_key=api_key, token=token)",
    );
    silent("interface Props { apiKey: string; token?: string }");
    silent("<div class=\"sk-container-id-1 sk-toggleable__label-arrow sk-estimator-doc-link\">");
    silent("from huggingface_hub import hf_hub_download, hf_transfer_enable_progress_bars");
    silent("GEMINI_API_KEY=\nGOOGLE_API_KEY=\"\"\n");
    silent("GEMINI_API_KEY = load_secret(\"gemini\")");
    silent("api_key=settings.gemini_api_key, timeout=30");
    silent("if (key === 'Enter') { token = next(); }");
}

#[test]
fn things_that_look_random() {
    silent("9fceb02d0ae598e95dc970b74767f19372d61af8");
    silent("commit 9fceb02d0ae598e95dc970b74767f19372d61af8\nAuthor: A");
    silent("550e8400-e29b-41d4-a716-446655440000");
    silent("https://github.com/googleapis/js-genai/issues/1723#issuecomment-2948273645");
    silent("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4");
    silent("sha512-9fceb02d0ae598e95dc970b74767f19372d61af8AbCdEf+/==");
    silent(&format!("blob xyz{}{}zz/x", "AIzaSyB", "0".repeat(40)));
    silent("src/components/KeyInput2.tsx");
}

#[test]
fn logs_and_answers() {
    silent("2026-11-20T12:00:01Z INFO listening on :8080 token=refreshed key=primary");
    silent(
        "{\"error\":{\"code\":400,\"message\":\"API key not valid. Please pass a valid API key.\",\"status\":\"INVALID_ARGUMENT\"}}",
    );
    silent("Authorization: Bearer ***\npassword=********");
    silent("project gen-lang-client-0123456789 has been denied access");
    silent(
        "{\"models\":[{\"name\":\"models/gemini-3.8-flash\",\"version\":\"001\",\"inputTokenLimit\":1048576}]}",
    );
}
