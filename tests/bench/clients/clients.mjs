// The clients of Node, for clients.py: reads [number, provider, key] from standard input, writes [client, number, printed].
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

const [port, folder] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${folder}/package.json`));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);

const { GoogleGenAI } = await load("@google/genai");
const { default: OpenAI } = await load("openai");
const { default: Anthropic } = await load("@anthropic-ai/sdk");
const { generateText } = await load("ai");
const { createGoogleGenerativeAI } = await load("@ai-sdk/google");
const { createOpenAI } = await load("@ai-sdk/openai");

const messages = [{ role: "user", content: "hi" }];
const CLIENTS = {
  "@google/genai": ["gemini", (baseUrl, apiKey) => new GoogleGenAI({ apiKey, httpOptions: { baseUrl, timeout: 5000 } }).models.generateContent({ model: "gemini-3.5-flash", contents: "hi" })],
  "@ai-sdk/google": ["gemini", (baseURL, apiKey) => generateText({ model: createGoogleGenerativeAI({ apiKey, baseURL })("gemini-3.5-flash"), prompt: "hi", maxRetries: 0 })],
  "openai (Node)": ["openai", (baseURL, apiKey) => new OpenAI({ apiKey, baseURL, maxRetries: 0, timeout: 5000 }).chat.completions.create({ model: "gpt-5", messages })],
  "@ai-sdk/openai": ["openai", (baseURL, apiKey) => generateText({ model: createOpenAI({ apiKey, baseURL })("gpt-5"), prompt: "hi", maxRetries: 0 })],
  "@anthropic-ai/sdk": ["anthropic", (baseURL, apiKey) => new Anthropic({ apiKey, baseURL, maxRetries: 0, timeout: 5000 }).messages.create({ model: "claude-sonnet-5", max_tokens: 9, messages })],
};

let given = "";
for await (const part of process.stdin) given += part;
for (const [client, [wanted, ask]] of Object.entries(CLIENTS)) {
  for (const [number, provider, key] of JSON.parse(given)) {
    if (provider !== wanted) continue;
    let printed = "";
    try {
      await ask(`http://127.0.0.1:${port}/${number}`, key);
    } catch (error) {
      printed = inspect(error);
    }
    process.stdout.write(`${JSON.stringify([client, number, printed])}\n`);
  }
}
