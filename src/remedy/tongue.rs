//! Programming languages, as far as a correction needs them: how each reads a variable, and what it puts together.

use super::edit::holds;

/// A language, as data. Lists are one word a line.
pub(super) struct Tongue {
    /// What only this one has.
    tells: &'static str,
    /// Reads the key.
    pub(super) key: &'static str,
    /// Joins two texts; empty where it takes more than a sign.
    pub(super) join: &'static str,
    /// Begins a comment, beside `//`.
    pub(super) comment: &'static str,
    /// What has to be loaded for `key`, and what shows that it is; where nothing can be loaded, it has to show.
    pub(super) import: &'static str,
    pub(super) imported: &'static str,
    /// Words of a line whose value must be constant.
    pub(super) fixed: &'static str,
    /// Puts a scheme before the key, and what closes that.
    pub(super) scheme: (&'static str, &'static str),
    /// Opens a list of headers, a line each, and one header for it; `@` is the key.
    pub(super) headers: &'static str,
    pub(super) header: &'static str,
}

const PLAIN: Tongue = Tongue {
    tells: "",
    key: "",
    join: "+",
    comment: "//",
    import: "",
    imported: "",
    fixed: "",
    scheme: ("\"Bearer \" + ", ""),
    headers: "",
    header: "\"x-goog-api-key\": @",
};
const SCRIPT: Tongue = Tongue {
    tells: "fetch(\naxios\nprocess.env.\nrequire('\nnew GoogleGenAI(\nnew OpenAI(\nJSON.stringify\ncreateOpenAI(",
    key: "process.env.GEMINI_API_KEY",
    // A page has no environment.
    imported: "require(\nprocess.\nimport \nexport ",
    headers: "headers: {",
    ..PLAIN
};
/// A value of the environment may be missing, and TypeScript insists on that.
static TYPED: Tongue = Tongue { key: "process.env.GEMINI_API_KEY!", ..SCRIPT };
const TYPES: &str = ": string\n: Promise<\n as const\ninterface ";

static TONGUES: &[Tongue] = &[
    SCRIPT,
    Tongue {
        tells: "import os\nimport json\nimport requests\nimport httpx\nimport aiohttp\nrequests.get(\nrequests.post(\nhttpx.\nos.environ\nfrom google import genai\nfrom openai import\ngenai.Client(\nOpenAI(api_key",
        key: "os.environ[\"GEMINI_API_KEY\"]",
        comment: "#",
        import: "import os\n",
        imported: "import os\n, os\nos.environ\nos.getenv",
        headers: "headers={\nheaders = {",
        ..PLAIN
    },
    Tongue {
        tells: "http.NewRequest\nos.Getenv(\npackage main\ngenai.NewClient(\n := ",
        key: "os.Getenv(\"GEMINI_API_KEY\")",
        import: "import \"os\"\n",
        imported: "\"os\"",
        fixed: "const ",
        ..PLAIN
    },
    Tongue {
        tells: "System.getenv(\nHttpRequest.newBuilder\nnew Request.Builder\nHttpURLConnection\nWebClient.\nimport java\nimport com.\nString key =",
        key: "System.getenv(\"GEMINI_API_KEY\")",
        ..PLAIN
    },
    Tongue {
        tells: "new HttpClient(\nHttpRequestMessage(\nGetEnvironmentVariable(\nusing System\nusing Google\nnew RestClient(\nDefaultRequestHeaders\nnew OpenAIClient",
        key: "System.Environment.GetEnvironmentVariable(\"GEMINI_API_KEY\")",
        fixed: "const ",
        ..PLAIN
    },
    Tongue {
        tells: "<?php\ncurl_setopt(\n->request(\n->post(\n->get(\nstream_context_create(\nOpenAI::",
        key: "getenv('GEMINI_API_KEY')",
        join: ".",
        comment: "#",
        fixed: "const \nprivate \npublic \nprotected \nstatic \nfunction ",
        scheme: ("'Bearer ' . ", ""),
        headers: "'headers' => [\nHttp::withHeaders([",
        header: "'x-goog-api-key' => @",
        ..PLAIN
    },
    Tongue {
        tells: "reqwest::\nstd::env\nureq::\nlet mut \nasync_openai::\n.await?",
        key: "&*std::env::var(\"GEMINI_API_KEY\").unwrap()",
        join: "",
        fixed: "const \nstatic \nfrom_static(",
        scheme: ("&*format!(\"Bearer {}\", ", ")"),
        ..PLAIN
    },
    Tongue {
        tells: "package:http\npackage:dio\n'dart:\nString.fromEnvironment(\nUri.parse(\nDio(\nOpenAI.baseUrl",
        key: "const String.fromEnvironment('GEMINI_API_KEY')",
        headers: "headers: {",
        ..PLAIN
    },
];

/// What no correction is offered in: other languages, and programs that run where no variable can be read.
const NEVER: &str = "<script\ndocument.\nwindow.\nimport.meta\nlocalStorage\nclassName=\nuse client\nuseState(\nexport default {\ndangerouslyAllowBrowser\nwasm_bindgen\n@Value\nconst (\n<<<\nURLSession\nNet::HTTP\nenv!(";

/// The one language that the text can be in; none where several could be meant.
pub(super) fn of(text: &str) -> Option<&'static Tongue> {
    let mut own = None;
    for tongue in TONGUES {
        if holds(text, tongue.tells) {
            if own.is_some() {
                return None;
            }
            own = Some(tongue);
        }
    }
    let own = own.filter(|_| !holds(text, NEVER))?;
    let typed = own.key == SCRIPT.key && holds(text, TYPES);
    Some(if typed { &TYPED } else { own })
}
