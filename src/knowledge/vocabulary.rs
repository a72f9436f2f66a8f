//! The words that a text may hold without telling anything about whoever pasted it: English words, and the words of
//! the rules, providers, hosts and models that this page knows. What is shared is built from these.

use std::sync::OnceLock;

use super::ideographs::is_ideograph;
use super::language::Language;
use super::provider::Provider;
use super::sign::Sign;
use super::{causes, models, providers, rules, tools};

/// The commonest English words of technical documentation that a spelling dictionary holds as well, in lower case,
/// a word a line, sorted. Names of people are left out, and forms that [`bases`] leads back to another line.
const ENGLISH: &str = include_str!("words.txt");

/// Terms of the field that no dictionary of English holds. They stand in errors, paths and headers.
const TERMS: &str = "\
    ai aio aiohttp aistudio anthropic api apis apikey apikeys app apps args async auth aws axios azure backend backoff base64 \
    base64url bash bat bin bool boto3 bytes cfg chatgpt chrome ci cli cloudflare cmd cn cohere com config configs const cors csv \
    curl cwd deepseek def dev dict dir dll dns docker dotenv eacces eaddrinuse econnaborted econnrefused econnreset eof enoent \
    enotfound env environ err errno getenv argv esm etimedout eval exe fetch fireworks ftp func gateway gcloud gcp gemini gemma genai generativelanguage \
    genkit github gitlab gmail golang google googleapis googleusercontent gpt grpc grpcio gzip h2 haiku hf hmac host hostname href html http http1 \
    http2 httpcore httpx https huggingface iam ide imagen impl init int io ios ip ipv4 ipv6 javascript js json jsonl jwt jwks kb \
    kotlin kubectl kubernetes lang langchain langchaingo lib litellm llama llamaindex llm localhost localized log logs macos main maps mb md5 mcp \
    middleware mistral mixtral mjs mtls nano netlify nginx nil node nodejs npm npx null num oauth oauth2 oai openai opencode openrouter opus ops org os \
    param params passwd perplexity php pid pip pkg png pnpm postman powershell proto ps1 pwd py pydantic pypi python python3 qwen \
    raise rag rb readme regex replicate repo req requests2 res rest retryable rfc rpc rpm rpd rs rust sa sdk sdks sha1 sha256 sha512 sig signin sonnet spec \
    sql src sse ssh ssl stacktrace stderr stdin stdout stdlib str stripe struct stt sts stub sudo svc swagger swift sys \
    tcp terraform tls toml tmp tpm tpd traceback ts tsx tts tty txt typescript udp ui undici uri uris url urllib urllib3 urls usr utc utf utf8 utils uuid uvicorn uvx v1 \
    v1alpha v1beta v1beta1 v1beta2 v1beta3 v1p1beta1 v2 v3 v4 vercel veo vertex vertexai vite vscode wasm webhook webpack websocket websockets wget whoami windows wsl www x509 \
    xai xhr xml yaml yarn yml zod zsh \
    actix alamofire alpine anaconda angular ansible apache asap aspnet axum bitbucket btw bun caddy celery chatbot circleci cline clojure colab conda \
    copilot couldn csharp datadog debian deno digitalocean dio django dotnet ec2 eclipse ecs eks elasticsearch elixir emacs eslint esp32 faraday \
    fargate fastapi fedora feign fi firebase flask fortran fyi gem gke gotta gradio gradle grafana gson guzzle haproxy haskell heroku hetzner \
    hibernate httparty httpie imo ingress insomnia intellij ipad iphone istio jetty jupyter kafka ktor ky laravel lightsail linode linux livedata lol \
    lua mac macbook mariadb matlab maven mongo mongodb moshi mysql n8n neovim nextjs ngrok nomad nuget nuxt okhttp openvpn pdf perl pipenv postgres \
    postgresql prisma prometheus pulumi pycharm pytest rabbitmq rails reddit redhat redis reqwest resttemplate retrofit ruby s3 scala sentry sequelize \
    serde springboot springframework sqlalchemy sqlite stackoverflow streamlit superagent svelte symfony tailscale telegram tokio tomcat traefik \
    ubuntu unity urlsession usb uv venv viewmodel volley vpn vue webclient webstorm whatsapp wi wifi windsurf wireguard wordpress xamarin xcode \
    youtube zapier zed \
    ok hi apt awk chmod chown grep mkdir nohup rsync scp sed systemctl \
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun am pm gmt pst pdt est edt cet cest ms sec secs min mins hr hrs kib mib gib";

/// Ends of host names: a dotted name that ends with one of these is a host and not code.
const TOP_LEVELS: &str = "com net org edu gov mil int io ai dev app cn de uk fr jp kr ru in co us eu ca au br nl it es se ch at pl tw hk sg \
    info biz xyz me tv cloud tech site online shop store pro live life world page local internal intranet lan corp home localdomain localhost \
    example invalid test";

/// The words, hosts and ends of hosts, each list sorted.
struct Vocabulary {
    words: Vec<Box<str>>,
    hosts: Vec<&'static str>,
    /// Which letters follow which in the words: a bit for each second letter in the place of the first.
    pairs: [u32; 26],
}

/// Whether `word`, in lower case, is a word that anybody may write.
pub fn is_word(word: &str) -> bool {
    let known = |word: &str| vocabulary().words.binary_search_by(|known| (**known).cmp(word)).is_ok();
    known(word) || bases(word).into_iter().flatten().any(|base| base.length() >= 3 && base.is(&known))
}

/// Whether the word, in lower case, is one of those that the rules hold in a script beside ASCII. Rules leave out a
/// first letter that may be a capital.
pub fn is_word_of_rules(word: &str) -> bool {
    let known = |word: &str| vocabulary().words.binary_search_by(|known| (**known).cmp(word)).is_ok();
    let mut rest = word.chars();
    rest.next();
    known(word) || (word.chars().count() > 3 && known(rest.as_str()))
}

/// Whether the letters, in lower case, follow each other as they do in words: a name, but hardly a random secret.
pub fn is_speakable(letters: &str) -> bool {
    const SHORT: usize = 5;
    let pairs = &vocabulary().pairs;
    let is_odd = |pair: &&[u8]| match **pair {
        [first, second] => place(first)
            .zip(place(second))
            .is_none_or(|(first, second)| pairs.get(first).is_none_or(|row| row >> second & 1 == 0)),
        _ => true,
    };
    letters.len() <= SHORT || letters.as_bytes().windows(2).filter(is_odd).count() * 8 <= letters.len()
}

fn place(letter: u8) -> Option<usize> {
    letter.is_ascii_lowercase().then(|| usize::from(letter - b'a'))
}

/// The pairs of letters that several words hold.
fn pairs(words: &str) -> [u32; 26] {
    const FEWEST: u16 = 4;
    let mut counts = [[0u16; 26]; 26];
    for word in words.lines() {
        for (first, second) in word.bytes().zip(word.bytes().skip(1)) {
            let row = place(first).and_then(|first| counts.get_mut(first));
            if let Some(count) = row.zip(place(second)).and_then(|(row, second)| row.get_mut(second)) {
                *count += 1;
            }
        }
    }
    counts.map(|row| row.iter().rev().fold(0, |bits, count| bits << 1 | u32::from(*count >= FEWEST)))
}

/// Whether the host belongs to a provider: one of the hosts that the page asks, links to or knows from errors, or a
/// part of one.
pub fn is_host_of_provider(host: &str) -> bool {
    let belongs = |known: &&'static str| {
        host.strip_suffix(*known).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    vocabulary().hosts.iter().any(belongs)
}

/// Whether a dotted name that ends with this piece, in lower case, is a host.
pub fn is_top_level(piece: &str) -> bool {
    TOP_LEVELS.split_ascii_whitespace().any(|known| known == piece)
}

fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    VOCABULARY.get_or_init(|| {
        let mut words: Vec<Box<str>> =
            ENGLISH.lines().chain(TERMS.split_ascii_whitespace()).map(Box::from).collect();
        let mut take = |text: &str| {
            let pieces = text.split(|c: char| !c.is_alphanumeric() || is_ideograph(c));
            let pieces = pieces.filter(|piece| !piece.is_empty());
            words.extend(pieces.map(|piece| piece.to_lowercase().into_boxed_str()));
        };
        for sign in rules::all() {
            of_sign(sign, &mut take);
        }
        for provider in providers::recognised() {
            of_provider(provider, &mut take);
        }
        for cause in causes::Cause::ALL {
            take(cause.id());
        }
        for row in models::retired() {
            take(row.model);
        }
        take(models::current());
        for tool in tools::all() {
            take(tool.label);
            tool.reads.iter().for_each(|variable| take(variable));
        }
        words.sort_unstable();
        words.dedup();
        let pairs = pairs(ENGLISH);
        Vocabulary { words, pairs, hosts: providers::all().iter().flat_map(hosts).collect() }
    })
}

fn of_sign(sign: &Sign, take: &mut impl FnMut(&str)) {
    sign.phrase.iter().for_each(|phrase| take(phrase));
    let named = sign.fact.into_iter().flat_map(|(name, wording)| [name, wording]);
    sign.status.into_iter().chain(sign.reason).chain(named).for_each(take);
}

fn of_provider(provider: &Provider, take: &mut impl FnMut(&str)) {
    [provider.id, provider.name, provider.company, provider.variable].into_iter().for_each(&mut *take);
    provider.marks.iter().chain(&provider.sdks).for_each(|mark| take(mark));
    provider.places.iter().for_each(|link| {
        take(link.name);
        take(link.url);
    });
    provider.kinds.iter().for_each(|kind| take(kind.name.get(Language::English)));
    if let Some(request) = &provider.list {
        [request.origin, request.path, request.key_header].into_iter().for_each(&mut *take);
    }
}

/// The hosts of a provider.
fn hosts(provider: &'static Provider) -> impl Iterator<Item = &'static str> {
    let by_hand = provider.by_hand.iter().map(|it| it.url);
    let asked = provider.list.iter().map(|request| request.origin).chain(by_hand);
    let urls = asked.chain(provider.places.iter().map(|link| link.url));
    let named = urls.filter_map(|url| url.strip_prefix("https://")?.split('/').next());
    let marked = provider.marks.iter().copied().filter(|mark| {
        mark.contains('.')
            && mark.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
    });
    named.chain(marked).filter(|host| host.contains('.') && !host.contains('{'))
}

/// What a form of a word may come from: what is cut off, and what is put in its place.
#[derive(Clone, Copy)]
struct Base<'w> {
    stem: &'w str,
    ending: &'static str,
}

impl Base<'_> {
    const fn length(&self) -> usize {
        self.stem.len() + self.ending.len()
    }

    fn is(&self, known: &impl Fn(&str) -> bool) -> bool {
        if self.ending.is_empty() { known(self.stem) } else { known(&[self.stem, self.ending].concat()) }
    }
}

/// Endings of English forms, and what they replace.
const ENDINGS: &[(&str, &[&str])] = &[
    ("s", &[""]),
    ("es", &[""]),
    ("ies", &["y"]),
    ("ied", &["y"]),
    ("ed", &["", "e"]),
    ("ing", &["", "e"]),
    ("er", &["", "e"]),
    ("ers", &["", "e"]),
    ("or", &["", "e"]),
    ("ly", &[""]),
    ("ily", &["y"]),
];

/// The words that a form may come from: `stopped` from `stop`, `retries` from `retry`.
fn bases(word: &str) -> impl IntoIterator<Item = impl Iterator<Item = Base<'_>>> {
    ENDINGS.iter().filter_map(move |(ending, replaced)| {
        let stem = word.strip_suffix(ending)?;
        let doubled = stem.as_bytes().last_chunk::<2>().is_some_and(|[a, b]| a == b);
        let single = stem.get(..stem.len().saturating_sub(1)).filter(|_| doubled && stem.len() > 3);
        let plain = replaced.iter().map(move |&ending| Base { stem, ending });
        Some(plain.chain(single.map(|stem| Base { stem, ending: "" })))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_words_in_lower_case() {
        let lines: Vec<_> = ENGLISH.lines().collect();
        assert!(lines.is_sorted() && lines.len() > 3000);
        assert!(lines.iter().all(|line| line.bytes().all(|byte| byte.is_ascii_lowercase())));
    }

    #[test]
    fn forms_lead_back_to_words() {
        for word in [
            "key",
            "keys",
            "retries",
            "retried",
            "stopped",
            "stopping",
            "caching",
            "quickly",
            "billed",
            "unauthenticated",
        ] {
            assert!(is_word(word), "{word}");
        }
        for word in ["alice", "hunter2", "xk", "qzv", "acme", "aizasy", "ab8rn6"] {
            assert!(!is_word(word), "{word}");
        }
    }

    #[test]
    fn what_the_tables_say_is_known() {
        for word in
            ["generativelanguage", "googleapis", "consumer", "invalid", "exhausted", "v1beta", "permission"]
        {
            assert!(is_word(word), "{word}");
        }
    }

    #[test]
    fn hosts_of_providers_are_told_from_others() {
        for host in ["generativelanguage.googleapis.com", "api.openai.com", "aistudio.google.com"] {
            assert!(is_host_of_provider(host), "{host}");
        }
        for host in [
            "evil.example",
            "notapi.openai.com.evil.example",
            "myapi.openai.community",
            "googleapis.com.example",
        ] {
            assert!(!is_host_of_provider(host), "{host}");
        }
    }
}
