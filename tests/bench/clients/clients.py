"""What today's clients of Python and Node print of each answer, as labelled texts for `cargo xtask bench clients`.

The answers are those examples of the rules that a text alone can tell, labelled by these rules, and a few made up below:
the figure says whether a verdict survives what a client makes of an answer, and nothing of answers that no rule knows. A loopback server plays them: the number in the path of a client's base
address says which. Prints one JSON object a line: id, provider, body (what a developer sees), cause, accept.
"""

import http.server
import json
import logging
import os
import secrets
import subprocess
import sys
import threading
import time
import tomllib
import traceback
import warnings
from pathlib import Path

RULES, NODE_FOLDER = Path(sys.argv[1]), Path(sys.argv[2])
# What a text cannot tell: how the key travelled, its kind, the rung, the day.
OPEN = ("kind", "sent", "lowest_rung", "highest_rung", "from", "until", "today", "rung")
HTML = "<!DOCTYPE html><html><head><title>{0}</title></head><body><h1>{0}</h1><p>{1}</p></body></html>"
# Answers that no rule has as an example, for every provider: status, body, causes.
BESIDE = [
    (403, HTML.format("Access denied", "This category is blocked by the web filter of your organization."), ["network_ip_blocked", "network_blocked"]),
    (200, HTML.format("Sign in to the network", "Accept the terms to go on."), ["captive_portal"]),
]
# The same, of Google alone.
GOOGLES = [
    (403, json.dumps({"error": {"code": 403, "message": "Project #123456789012 has been deleted.", "status": "PERMISSION_DENIED"}}), ["project_invalid"]),
    (404, HTML.format("Error 404 (Not Found)!!1", "The requested URL /v1beta/v1beta/models was not found on this server."), ["malformed_request", "doubled_path", "custom_base_url"]),
]


def answers():
    all_of = []
    for provider in ("gemini", "openai", "anthropic", "mistral", "cohere"):
        rules = tomllib.loads((RULES / f"{provider}.toml").read_text("utf-8"))["rule"]
        for rule in rules:
            example = rule["example"]
            is_open = any(name in rule or name in example for name in OPEN)
            if example.get("http", 0) >= 400 and example.get("body") and not is_open and "{{" not in example["body"]:
                causes = [rule["cause"], *rule.get("also", [])]
                all_of.append((provider, rule["id"], example["http"], example["body"], causes))
        beside = BESIDE + (GOOGLES if provider == "gemini" else [])
        all_of += [(provider, f"beside {place}", status, body, causes) for place, (status, body, causes) in enumerate(beside)]
    return all_of


ANSWERS = answers()
KEYS = {
    "gemini": "AI" + "za" + secrets.token_hex(17) + "x",
    "openai": "sk-" + "proj-" + secrets.token_hex(40),
    "anthropic": "sk-" + "ant-api03-" + secrets.token_hex(40),
    "mistral": secrets.token_hex(16),
    "cohere": secrets.token_hex(20),
}


class Server(http.server.BaseHTTPRequestHandler):
    def answer(self):
        self.rfile.read(int(self.headers.get("content-length") or 0))
        _, _, status, body, _ = ANSWERS[int(self.path.split("/")[1])]
        data = body.encode()
        self.send_response(status)
        self.send_header("content-type", "text/html" if body.startswith("<") else "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


def google_genai(url, key):
    from google import genai

    # Without a name the client is closed before it asks.
    client = genai.Client(api_key=key, http_options={"base_url": url, "timeout": 5000})
    client.models.generate_content(model="gemini-3.5-flash", contents="hi")


def langchain(url, key):
    from langchain_google_genai import ChatGoogleGenerativeAI

    ChatGoogleGenerativeAI(model="gemini-3.5-flash", google_api_key=key, base_url=url, transport="rest", max_retries=1, timeout=5).invoke("hi")


def openai(url, key):
    from openai import OpenAI

    OpenAI(api_key=key, base_url=url, max_retries=0, timeout=5).chat.completions.create(model="gpt-5", messages=[{"role": "user", "content": "hi"}])


def anthropic(url, key):
    from anthropic import Anthropic

    Anthropic(api_key=key, base_url=url, max_retries=0, timeout=5).messages.create(model="claude-sonnet-5", max_tokens=9, messages=[{"role": "user", "content": "hi"}])


def mistral(url, key):
    try:
        from mistralai import Mistral
    except ImportError:
        from mistralai.client import Mistral

    Mistral(api_key=key, server_url=url, timeout_ms=5000).chat.complete(model="mistral-large-latest", messages=[{"role": "user", "content": "hi"}])


def cohere(url, key):
    import cohere

    cohere.ClientV2(api_key=key, base_url=url, timeout=5).chat(model="command-a", messages=[{"role": "user", "content": "hi"}])


CLIENTS = {"google-genai": ("gemini", google_genai), "langchain-google-genai": ("gemini", langchain), "openai": ("openai", openai),
           "anthropic": ("anthropic", anthropic), "mistralai": ("mistral", mistral), "cohere": ("cohere", cohere)}


def say(client, number, printed):
    provider, rule, _, _, causes = ANSWERS[number]
    print(json.dumps({"id": f"{client}: {rule}", "provider": client, "body": printed, "cause": causes[0], "accept": causes[1:]}))


def main():
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    # A client that waits before it tries again waits for nothing here.
    time.sleep = lambda _: None
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_address[1]
    for client, (wanted, ask) in CLIENTS.items():
        for number, (provider, *_) in enumerate(ANSWERS):
            if provider == wanted:
                try:
                    ask(f"http://127.0.0.1:{port}/{number}", KEYS[provider])
                    printed = ""
                except Exception:
                    printed = traceback.format_exc()
                say(client, number, printed)
    asked = json.dumps([[number, provider, KEYS[provider]] for number, (provider, *_) in enumerate(ANSWERS)])
    script = Path(__file__).with_name("clients.mjs")
    node = subprocess.run(["node", script, str(port), str(NODE_FOLDER)], input=asked, text=True, stdout=subprocess.PIPE, check=True, env={**os.environ, "NO_COLOR": "1"})
    for line in node.stdout.splitlines():
        client, number, printed = json.loads(line)
        say(client, number, printed)


main()
