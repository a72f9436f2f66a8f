//! Loading the variable and making a first call, in the languages of Google's own SDKs.

use super::{Guide, say, type_in};
use crate::locale::Localized;

pub(super) static GUIDE: Guide = Guide {
    id: "first-call",
    title: Localized {
        en: "Load the key, check it, make a first call", zh: "加载并检查密钥，完成首次调用"
    },
    is_geminis: true,
    steps: &[
        type_in(
            "curl -sS -H \"x-goog-api-key: $GEMINI_API_KEY\" -H 'content-type: application/json' -d '{\"contents\":[{\"parts\":[{\"text\":\"Hi\"}]}]}' https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:generateContent",
            Localized {
                en: "Try REST first: it needs no library.", zh: "先用 REST 试一次：不需要任何库。"
            },
        ),
        type_in(
            r#"import os
from google import genai
key = os.environ.get("GEMINI_API_KEY", "")
if not key or key != key.strip(" \t\r\n\"'"):
    raise SystemExit("GEMINI_API_KEY is empty, or has spaces or quotes around it")
client = genai.Client(api_key=key, http_options={"timeout": 30_000})
print(client.models.generate_content(model="gemini-3.8-flash", contents="Hi").text)"#,
            Localized {
                en: "Use google-genai in Python, not the discontinued google-generativeai; call load_dotenv() first if the key is in .env.",
                zh: "在 Python 中使用 google-genai，不要用已停止维护的 google-generativeai；若密钥在 .env 中，先调用 load_dotenv()。",
            },
        ),
        type_in(
            r#"import { GoogleGenAI } from "@google/genai";
const key = process.env.GEMINI_API_KEY ?? "";
if (!key || /^["'\s]|["'\s]$/.test(key)) throw new Error("GEMINI_API_KEY is empty, or has spaces or quotes around it");
const ai = new GoogleGenAI({ apiKey: key, httpOptions: { timeout: 30_000 } });
const answer = await ai.models.generateContent({ model: "gemini-3.8-flash", contents: "Hi" });
console.log(answer.text);"#,
            Localized {
                en: "Use @google/genai in Node.js, not the discontinued @google/generative-ai; node --env-file=.env loads that file.",
                zh: "在 Node.js 中使用 @google/genai，不要用已停止维护的 @google/generative-ai；若密钥在 .env 中，用 node --env-file=.env 加载。",
            },
        ),
        type_in(
            r#"package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"strings"

	"google.golang.org/genai"
)

func main() {
	key := os.Getenv("GEMINI_API_KEY")
	if key == "" || key != strings.Trim(key, " \t\r\n\"'") {
		log.Fatal("GEMINI_API_KEY is empty, or has spaces or quotes around it")
	}
	ctx := context.Background()
	client, err := genai.NewClient(ctx, &genai.ClientConfig{APIKey: key, Backend: genai.BackendGeminiAPI})
	if err != nil {
		log.Fatal(err)
	}
	answer, err := client.Models.GenerateContent(ctx, "gemini-3.8-flash", genai.Text("Hi"), nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer.Text())
}"#,
            Localized {
                en: "Use google.golang.org/genai in Go.",
                zh: "在 Go 中使用 google.golang.org/genai。",
            },
        ),
        type_in(
            r#"import com.google.genai.Client;

public class First {
  public static void main(String[] args) {
    String key = System.getenv().getOrDefault("GEMINI_API_KEY", "");
    if (!key.matches("[^\\s\"']+")) throw new IllegalStateException("GEMINI_API_KEY is empty, or has spaces or quotes around it");
    Client client = Client.builder().apiKey(key).build();
    System.out.println(client.models.generateContent("gemini-3.8-flash", "Hi", null).text());
  }
}"#,
            Localized { en: "Use com.google.genai in Java.", zh: "在 Java 中使用 com.google.genai。" },
        ),
        say(Localized {
            en: "Pass the key explicitly, as shown: then GOOGLE_API_KEY cannot override it. GOOGLE_GENAI_USE_ENTERPRISE, GOOGLE_GENAI_USE_VERTEXAI and GOOGLE_GEMINI_BASE_URL still take effect.",
            zh: "明确传入密钥，如这里所示：GOOGLE_API_KEY 就不会取代它。但 GOOGLE_GENAI_USE_ENTERPRISE、GOOGLE_GENAI_USE_VERTEXAI 和 GOOGLE_GEMINI_BASE_URL 仍起作用。",
        }),
        say(Localized {
            en: "Paste what a failing call prints into this page.",
            zh: "把失败的调用打印的内容粘贴到本页。",
        }),
    ],
};
