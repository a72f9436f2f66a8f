//! Documentation, tables of limits, lists of error codes, headings, status pages and plans are no errors of the visitor;
//! errors that are made of the same words are.

mod support;

use key_clinic::knowledge::timeline::Date;
use support::cases::none;
use support::visit::pasted;

const TODAY: Date = Date::new(2026, 11, 21);

fn verdict(text: &str) -> Option<(&'static str, &'static str)> {
    let report = pasted(text, TODAY);
    report.verdicts.first().map(|it| (it.id, it.certainty.id()))
}

#[track_caller]
fn silent(texts: &[&str]) {
    let fault = |text: &&str| Some(format!("{:?} for: {text}", verdict(text)?));
    none(&texts.iter().filter_map(fault).collect::<Vec<_>>());
}

/// Each text speaks, and names one of the causes.
#[track_caller]
fn speaks(texts: &[(&str, &[&str])]) {
    let fault = |(text, causes): &(&str, &[&str])| {
        let found = verdict(text);
        let right = found.is_some_and(|(id, _)| causes.contains(&id));
        (!right).then(|| format!("{found:?}, not {causes:?} for: {text}"))
    };
    none(&texts.iter().filter_map(fault).collect::<Vec<_>>());
}

#[test]
fn tables_of_limits() {
    silent(&[
        "Rate limits\n\nRate limits regulate the number of requests you can make to the Gemini API within a given timeframe.\n\nRate limits are usually measured across three dimensions:\n- Requests per minute (RPM)\n- Tokens per minute (TPM)\n- Requests per day (RPD)\n\nYour usage is evaluated against each limit, and exceeding any of them will trigger a rate limit error. Requests per day (RPD) quotas reset at midnight Pacific time.",
        "| Model | RPM | TPM | RPD |\n|---|---|---|---|\n| Gemini 2.5 Pro | 5 | 250,000 | 100 |\n| Gemini 2.5 Flash | 10 | 250,000 | 250 |\n\nRPM: requests per minute. TPM: tokens per minute. RPD: requests per day.",
        "Free Tier\nModel\tRPM\tTPM\tRPD\nGemini 2.5 Pro\t5\t250,000\t100\nGemini 2.5 Flash\t10\t250,000\t250\nGemma 3\t30\t15,000\t14,400",
        "OpenAI usage tiers\nTier 1: 500 requests per minute, 30,000 tokens per minute, 10,000 requests per day.\nTier 2: 5,000 requests per minute.",
        "Anthropic rate limits: the Messages API has a limit of requests per minute and of input tokens per minute for each model class. Limits are set per organization.",
        "Groq free plan: llama-3.3-70b-versatile, 30 requests per minute, 1,000 requests per day, 12,000 tokens per minute, 100,000 tokens per day.",
        "Mistral: The free tier has a limit of 1 request per second and 500,000 tokens per minute. Upgrade your plan for more.",
        "What is the daily limit of the Gemini API free tier?",
        "How the quota works: the daily quota is per project, not per API key. The daily limit resets at midnight Pacific time.",
        "Batch API rate limits for Gemini\nConcurrent batch requests: 100. Input file size limit: 2GB. Enqueued tokens per model: see the table.",
        "Gemini API 速率限制\n每分钟请求数 (RPM)、每分钟令牌数 (TPM)、每天请求数 (RPD)。requests per day 在太平洋时间午夜重置。",
        "Pricing: on the free tier, Gemini 2.5 Flash is free of charge. On the paid tier you pay per 1M tokens.",
    ]);
}

#[test]
fn status_pages() {
    silent(&[
        "OpenAI Status\nAll Systems Operational\nAPIs: Operational\nChatGPT: Operational\nNo incidents reported today.",
        "Google AI Studio status\nAll systems operational\nGemini API 99.98% uptime\nNo recent issues",
        "Claude Status: All Systems Operational. claude.ai Operational, api.anthropic.com Operational. Past incidents: Nov 18: elevated errors on Claude Opus. Resolved.",
        "Gemini API\nNo incidents\nPast 90 days\nNov 20: no incidents reported.\nNov 19: no incidents reported.",
        "Past Incidents\nNov 12, 2026\nElevated error rates for Gemini API\nResolved - This incident has been resolved.\nMonitoring - A fix has been implemented. Some requests returned 503 Service Unavailable and \"The model is overloaded\".\nInvestigating - We are investigating.",
        "Status: operational\nGroq API is fully operational. Uptime over the past 90 days: 99.9 %. Rate limited requests are not counted as errors.",
        "Gemini API 状态：所有系统运行正常。过去 24 小时没有事故。",
    ]);
}

#[test]
fn headings_and_titles() {
    silent(&[
        "API Key Not Found",
        "# API Key Not Found",
        "## Gemini API Key Not Found",
        "API Key Not Valid",
        "### Rate Limit Exceeded (OpenAI)",
        "Troubleshooting: API Key Not Valid",
        "How to Fix \"API Key Not Valid\" in Gemini",
        "Quota Exceeded | Gemini API | Google AI for Developers",
        "Invalid API Key - Anthropic Help Center",
        "Gemini API: Resource Exhausted",
        "OpenAI: Insufficient Quota",
        "User Location Is Not Supported for the API Use",
        "Common Errors\n- API Key Not Found\n- API Key Expired\n- Quota Exceeded\n- Model Is Overloaded",
        "Table of contents\n1. Get a Gemini API key\n2. API key not valid\n3. Rate limit exceeded\n4. Model not found",
    ]);
}

#[test]
fn lists_of_error_codes() {
    silent(&[
        "| HTTP Code | Status | Description | Example | Solution |\n|---|---|---|---|---|\n| 400 | INVALID_ARGUMENT | The request body is malformed. | There is a typo in your request. | Check the API reference. |\n| 403 | PERMISSION_DENIED | Your API key doesn't have the required permissions. | You are using the wrong API key. | Check that your API key is set. |\n| 429 | RESOURCE_EXHAUSTED | You've exceeded the rate limit. | You are sending too many requests per minute with the free tier Gemini API. | Verify that you're within the model's rate limit. |\n| 503 | UNAVAILABLE | The service may be temporarily overloaded or down. | The service is temporarily running out of capacity. | Temporarily switch to another model. |",
        "OpenAI error codes\n401 - Invalid Authentication. Cause: Invalid Authentication. Solution: Ensure the correct API key and requesting organization are being used.\n401 - Incorrect API key provided. Cause: The requesting API key is not correct. Solution: Ensure the API key used is correct, clear your browser cache, or generate a new one.\n429 - Rate limit reached for requests. Cause: You are sending requests too quickly. Solution: Pace your requests.\n503 - The engine is currently overloaded, please try again later.",
        "Anthropic errors:\n400 - invalid_request_error: There was an issue with the format or content of your request.\n401 - authentication_error: There's an issue with your API key.\n403 - permission_error: Your API key does not have permission to use the specified resource.\n404 - not_found_error: The requested resource was not found.\n429 - rate_limit_error: Your account has hit a rate limit.\n529 - overloaded_error: Anthropic's API is temporarily overloaded.",
        "DeepSeek error codes\n400 - Invalid Format\n401 - Authentication Fails\n402 - Insufficient Balance\n422 - Invalid Parameters\n429 - Rate Limit Reached\n500 - Server Error\n503 - Server Overloaded",
        "Groq error codes\n429 Too Many Requests: Too many requests were sent in a given timeframe. Implement request throttling and respect rate limits.\n498 Custom: Flex Tier Capacity Exceeded.\n500 Internal Server Error: A generic error occurred on the server.\n503 Service Unavailable: The server is not ready to handle the request.",
        "Google Maps status codes\nOK indicates that no errors occurred.\nOVER_QUERY_LIMIT indicates that you are over your quota.\nREQUEST_DENIED indicates that your request was denied.\nINVALID_REQUEST generally indicates that the query is missing.",
        "错误码\n401 API Key 无效\n402 余额不足\n429 请求过于频繁\n503 服务繁忙",
        "HTTP status codes used by the OpenAI API:\n- 200 OK\n- 400 Bad Request\n- 401 Unauthorized\n- 403 Forbidden\n- 404 Not Found\n- 429 Too Many Requests\n- 500 Internal Server Error",
    ]);
}

#[test]
fn documentation_prose_and_plans() {
    silent(&[
        "Using Gemini API keys\nTo use the Gemini API, you need an API key. You can create and manage keys in Google AI Studio. Set the API key as an environment variable: if you set the environment variable GEMINI_API_KEY or GOOGLE_API_KEY, the API key will automatically be picked up by the client.",
        "If your API key is blocked or leaked, generate a new API key in AI Studio and delete the old one. Keys that are reported as leaked are blocked automatically.",
        "When a request fails because the rate limit is exceeded, the OpenAI API returns a 429 error. We recommend exponential backoff.",
        "docs: mention that the Gemini free tier has requests per day and requests per minute limits",
        "feat: show a hint when the Gemini quota is exceeded\n\nUntil now the user saw nothing. The hint links to the billing page.",
        "Changelog 2.4.0\n- Gemini: a leaked API key is reported with its own message\n- OpenAI: rate limit errors are retried three times\n- Fixed: quota exceeded was shown as invalid API key",
        "Feature request: it would be nice if the Gemini extension rotated keys when the rate limit is reached.",
        "Acceptance criteria\n- If the API key is missing, the settings page opens\n- If the quota is exceeded, a banner is shown\n- If Gemini is overloaded, the request is retried",
        "Q: What happens if I exceed my OpenAI quota?\nA: Requests will fail until the quota resets or you add credits. You can raise the limit in the billing settings.",
        "We use the Gemini API with a spend cap. When the spend cap is reached, requests stop until the next month.",
        "Security policy: if an Anthropic API key was leaked, rotate it within an hour and tell the security team.",
        "Requests that come from a referrer which is not on the list are blocked by Google. If your API key is restricted to IP addresses, requests from other addresses fail.",
        "注意：Gemini API 的免费层有每日限额，超出配额后请求会失败。请在 AI Studio 中查看。",
        "Test plan\n1. Remove GEMINI_API_KEY and start the app: it should say that the API key is missing.\n2. Use an expired key: it should say that the API key expired.\n3. Use up the quota: it should say so.",
    ]);
}

/// Written after the rules, to see how far they carry.
#[test]
fn more_of_each_kind() {
    silent(&[
        "Mistral AI docs > Errors\n- 401 Unauthorized: the API key is missing or invalid\n- 422 Unprocessable Entity: the body is wrong\n- 429 Too Many Requests: slow down\n- 500 Internal Server Error: try later",
        "xAI rate limits by tier\nTier 0: 60 requests per minute, 4M tokens per minute\nTier 1: 600 requests per minute",
        "OpenRouter FAQ\n- What happens when my credits run out? Requests fail with 402.\n- What are the free limits? 20 requests per minute, 50 requests per day.",
        "Anthropic status: All Systems Operational\nAPI 99.9 % uptime\nIdentified - We saw elevated 529 overloaded_error answers.\nResolved - This incident has been resolved.",
        "fix(gemini): API key not valid is shown in the user's language",
        "feat(quota): tell quota exceeded and rate limit exceeded apart",
        "Understanding the Error \"API Key Expired\"",
        "## Invalid API Key",
        "If the Gemini API returns RESOURCE_EXHAUSTED, wait and try again.",
        "Whenever the OpenAI quota is exceeded, an admin is told by mail.",
        "Release notes\n* Gemini: the model is overloaded is now retried\n* Claude: credit balance is too low opens the billing page",
        "| Code | Meaning |\n| --- | --- |\n| insufficient_quota | You exceeded your current quota |\n| rate_limit_exceeded | Too many requests |\n| invalid_api_key | Incorrect API key provided |",
    ]);
    speaks(&[
        (
            "If I call Gemini with this key I get: API key not valid. Please pass a valid API key.",
            &["key_invalid"],
        ),
        (
            "When a user of our app writes, we see 429 RESOURCE_EXHAUSTED from Gemini",
            &["rate_limited", "quota_exhausted"],
        ),
        (
            "## What happened\n\nAPI key not valid. Please pass a valid API key.\n\n## FAQ\n- read it",
            &["key_invalid"],
        ),
        (
            "Changelog says it was mended, but: Error: 503 The model is overloaded (gemini)",
            &["server_overloaded"],
        ),
        (
            "- 429 RESOURCE_EXHAUSTED at 10:00\n- 429 RESOURCE_EXHAUSTED at 10:05\n- 429 RESOURCE_EXHAUSTED at 10:10\ngemini",
            &["rate_limited", "quota_exhausted"],
        ),
        (
            "403 PERMISSION_DENIED Your API key was reported as leaked. Please use another API key.\n429 RESOURCE_EXHAUSTED",
            &["key_leaked"],
        ),
        (
            "fix: it does not work\n\n{\"error\": {\"code\": 400, \"message\": \"API key not valid. Please pass a valid API key.\", \"status\": \"INVALID_ARGUMENT\"}}",
            &["key_invalid"],
        ),
        (
            "| Time | Error |\n|---|---|\n| 10:00 | 429 Quota exceeded for metric generate_content_free_tier_requests, limit: 0 |\ngemini",
            &["free_tier_unavailable", "quota_zero", "quota_exhausted", "rate_limited"],
        ),
    ]);
}

/// The same words where something happened.
#[test]
fn errors_of_the_same_words() {
    const QUOTA: &[&str] = &["quota_exhausted", "rate_limited", "quota_zero", "free_tier_unavailable"];
    const KEY: &[&str] =
        &["key_invalid", "key_not_found", "key_expired", "standard_key_retired", "env_var_not_found"];
    const BUSY: &[&str] = &["server_overloaded", "server_error"];
    speaks(&[
        (
            "429 You exceeded your current quota, please check your plan and billing details. Quota exceeded for metric: generate_content_free_tier_requests, limit: 20",
            QUOTA,
        ),
        (
            "Error: 429 RESOURCE_EXHAUSTED. Quota exceeded for quota metric 'Generate Content API requests per minute' and limit 'GenerateContent request limit per minute for a region' of service 'generativelanguage.googleapis.com'",
            QUOTA,
        ),
        ("Gemini says: you have reached your requests per day limit", QUOTA),
        ("I hit the requests per day limit of Gemini, what now?", QUOTA),
        (
            "Rate limit reached for gpt-4o in organization org-x on requests per day (RPD): Limit 200, Used 200, Requested 1.",
            QUOTA,
        ),
        (
            "Rate limit reached for gpt-4o on tokens per min (TPM): Limit 30000, Used 29000, Requested 2000. Please try again in 2s.",
            &["rate_limited"],
        ),
        (
            "groq.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached for model `llama-3.3-70b-versatile` on tokens per day (TPD): Limit 100000, Used 99999'}}",
            QUOTA,
        ),
        ("Error: API key not valid. Please pass a valid API key.", KEY),
        ("API key not valid. Please pass a valid API key.", KEY),
        ("API Key not found. Please pass a valid API key.", KEY),
        ("API key expired. Please renew the API key.", KEY),
        (
            "# Bug\n\nWhen I start the app with Gemini I get\n\nAPI key not valid. Please pass a valid API key.",
            KEY,
        ),
        ("Gemini API Key Not Found! Please set GEMINI_API_KEY.", KEY),
        ("Error: Gemini API key not found", KEY),
        ("gemini: API key not found", KEY),
        (
            "anthropic.AuthenticationError: Error code: 401 - {'type': 'error', 'error': {'type': 'authentication_error', 'message': 'invalid x-api-key'}}",
            KEY,
        ),
        (
            "openai.AuthenticationError: Error code: 401 - Incorrect API key provided",
            &["key_invalid", "wrong_provider_endpoint"],
        ),
        ("Invalid API key (OpenAI)", KEY),
        ("OpenAI: invalid API key", KEY),
        ("DeepSeek 402 Insufficient Balance", &["credits_depleted"]),
        ("Error 402: Insufficient Balance (deepseek)", &["credits_depleted"]),
        ("503 UNAVAILABLE. The model is overloaded. Please try again later.", BUSY),
        ("Gemini: The model is overloaded. Please try again later.", BUSY),
        ("Since this morning every Gemini call ends with 503 Service Unavailable.", BUSY),
        (
            "The status page says all systems operational, but Gemini answers 503 The model is overloaded.",
            BUSY,
        ),
        ("status.openai.com: All Systems Operational. My log: Error 429 insufficient_quota", QUOTA),
        (
            "All systems operational\n\nError code: 401 - {'error': {'message': 'Incorrect API key provided: abc', 'code': 'invalid_api_key'}} openai",
            KEY,
        ),
        ("User location is not supported for the API use.", &["location_unsupported"]),
        ("Your API key was reported as leaked. Please use another API key.", &["key_leaked"]),
        ("Requests from referer https://a.example are blocked.", &["referrer_blocked"]),
        (
            "ValueError: Missing key inputs argument! To use the Google AI API, provide (`api_key`) arguments.",
            &["env_var_not_found"],
        ),
        ("error: GEMINI_API_KEY is not set", &["env_var_not_found"]),
        ("Your project has exceeded its monthly spending cap.", &["spend_cap_reached"]),
        ("{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}", BUSY),
        (
            "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"This request would exceed your organization's rate limit\"}}",
            QUOTA,
        ),
        ("Google Maps: REQUEST_DENIED The provided API key is invalid.", KEY),
        (
            "{\"error_message\": \"You have exceeded your daily request quota for this API.\", \"status\": \"OVER_QUERY_LIMIT\"}",
            QUOTA,
        ),
        ("Gemini free tier is not available for this model: 429 RESOURCE_EXHAUSTED", QUOTA),
        ("Unser Dienst meldet seit heute: Gemini 429 Quota exceeded", QUOTA),
        ("调用 Gemini 时报错：429 请求过于频繁", QUOTA),
    ]);
}
