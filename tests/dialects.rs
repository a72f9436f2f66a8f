//! What each provider answers, as its error reference and reports of 2026 have it, one row for each answer: read
//! from the command's output, and from the answer itself where the page asks.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use key_clinic::knowledge::providers;
use key_clinic::knowledge::timeline::Date;
use key_clinic::report::Report;
use support::visit::{answer, answered_by, pasted};

const TODAY: Date = Date::new(2026, 11, 21);

/// Provider, status, body, cause.
type Row = (&'static str, u16, &'static str, &'static str);

const OPENAI: &[Row] = &[
    (
        "openai",
        401,
        r#"{"error":{"message":"Incorrect API key provided: sk-ab***yz. You can find your API key at https://platform.openai.com/account/api-keys.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}"#,
        "key_invalid",
    ),
    (
        "openai",
        401,
        r#"{"error":{"message":"Missing bearer or basic authentication in header","type":"invalid_request_error","param":null,"code":null}}"#,
        "key_missing",
    ),
    (
        "openai",
        401,
        r#"{"error":{"message":"You didn't provide an API key.","type":"invalid_request_error","param":null,"code":null}}"#,
        "key_missing",
    ),
    (
        "openai",
        401,
        r#"{"error":{"message":"The account is gone.","type":"invalid_request_error","code":"account_deactivated"}}"#,
        "account_suspended",
    ),
    (
        "openai",
        401,
        r#"{"error":{"message":"You are in none.","code":"no_organization"}}"#,
        "wrong_organization",
    ),
    (
        "openai",
        401,
        r#"{"error":{"message":"Another one.","code":"mismatched_organization"}}"#,
        "wrong_organization",
    ),
    (
        "openai",
        401,
        r#"{"error":{"message":"You have insufficient permissions for this operation. Missing scopes: api.model.read.","type":"invalid_request_error","code":null}}"#,
        "insufficient_scope",
    ),
    ("openai", 401, r#"{"error":{"message":"IP not authorized","code":null}}"#, "ip_blocked"),
    (
        "openai",
        403,
        r#"{"error":{"message":"Not here.","type":"request_forbidden","code":"unsupported_country_region_territory"}}"#,
        "location_unsupported",
    ),
    (
        "openai",
        403,
        r#"{"error":{"message":"Project `proj_a` does not have access to model `gpt-5`","code":"model_not_found"}}"#,
        "model_access_denied",
    ),
    (
        "openai",
        429,
        r#"{"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota","code":"insufficient_quota"}}"#,
        "quota_exhausted",
    ),
    (
        "openai",
        429,
        r#"{"error":{"message":"Pay first.","type":"billing_not_active","code":"billing_not_active"}}"#,
        "billing_disabled",
    ),
    (
        "openai",
        429,
        r#"{"error":{"message":"Rate limit reached for gpt-5 on tokens per min (TPM)","type":"tokens","code":"rate_limit_exceeded"}}"#,
        "rate_limited",
    ),
    (
        "openai",
        400,
        r#"{"error":{"message":"Billing hard limit has been reached","code":"billing_hard_limit_reached"}}"#,
        "quota_exhausted",
    ),
    (
        "openai",
        503,
        r#"{"error":{"message":"The engine is currently overloaded, please try again later"}}"#,
        "server_overloaded",
    ),
];

const ANTHROPIC: &[Row] = &[
    (
        "anthropic",
        401,
        r#"{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"},"request_id":"r"}"#,
        "key_invalid",
    ),
    (
        "anthropic",
        401,
        r#"{"type":"error","error":{"type":"authentication_error","message":"x-api-key header is required"}}"#,
        "key_missing",
    ),
    (
        "anthropic",
        401,
        r#"{"type":"error","error":{"type":"authentication_error","message":"Invalid bearer token"}}"#,
        "key_invalid",
    ),
    (
        "anthropic",
        401,
        r#"{"type":"error","error":{"type":"authentication_error","message":"OAuth token has expired. Please refresh."}}"#,
        "key_expired",
    ),
    (
        "anthropic",
        401,
        r#"{"type":"error","error":{"type":"authentication_error","message":"OAuth authentication is currently not supported."}}"#,
        "wrong_credential_type",
    ),
    (
        "anthropic",
        401,
        r#"{"type":"error","error":{"type":"authentication_error","message":"CORS requests must set 'anthropic-dangerous-direct-browser-access' header"}}"#,
        "cors_blocked",
    ),
    (
        "anthropic",
        401,
        r#"{"type":"error","error":{"type":"authentication_error","message":"CORS requests are not allowed for this Organization because of its settings"}}"#,
        "cors_blocked",
    ),
    (
        "anthropic",
        400,
        r#"{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API."}}"#,
        "credits_depleted",
    ),
    (
        "anthropic",
        400,
        r#"{"type":"error","error":{"type":"invalid_request_error","message":"This organization has been disabled."}}"#,
        "account_suspended",
    ),
    (
        "anthropic",
        400,
        r#"{"type":"error","error":{"type":"invalid_request_error","message":"You have reached your specified API usage limits. You will regain access on 2026-12-01."}}"#,
        "quota_exhausted",
    ),
    (
        "anthropic",
        400,
        r#"{"type":"error","error":{"type":"invalid_request_error","message":"anthropic-version: header is required"}}"#,
        "malformed_request",
    ),
    (
        "anthropic",
        402,
        r#"{"type":"error","error":{"type":"billing_error","message":"Pay."}}"#,
        "billing_disabled",
    ),
    (
        "anthropic",
        403,
        r#"{"error":{"type":"forbidden","message":"Request not allowed"}}"#,
        "location_unsupported",
    ),
    (
        "anthropic",
        403,
        r#"{"type":"error","error":{"type":"permission_error","message":"Not yours."}}"#,
        "permission_denied",
    ),
    (
        "anthropic",
        404,
        r#"{"type":"error","error":{"type":"not_found_error","message":"model: x"}}"#,
        "model_not_found",
    ),
    (
        "anthropic",
        429,
        r#"{"type":"error","error":{"type":"rate_limit_error","message":"Slow down."}}"#,
        "rate_limited",
    ),
    (
        "anthropic",
        529,
        r#"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#,
        "server_overloaded",
    ),
    ("anthropic", 504, r#"{"type":"error","error":{"type":"timeout_error","message":"Late."}}"#, "timeout"),
    (
        "anthropic",
        500,
        r#"{"type":"error","error":{"type":"api_error","message":"Internal server error"}}"#,
        "server_error",
    ),
];

const AGGREGATORS: &[Row] = &[
    ("openrouter", 401, r#"{"error":{"message":"No auth credentials found","code":401}}"#, "key_missing"),
    ("openrouter", 401, r#"{"error":{"message":"Missing Authentication header","code":401}}"#, "key_missing"),
    ("openrouter", 401, r#"{"error":{"message":"User not found.","code":401}}"#, "key_invalid"),
    (
        "openrouter",
        402,
        r#"{"error":{"message":"Insufficient credits. Add more using https://openrouter.ai/settings/credits","code":402}}"#,
        "credits_depleted",
    ),
    (
        "openrouter",
        403,
        r#"{"error":{"message":"Key limit exceeded (total limit).","code":403}}"#,
        "quota_exhausted",
    ),
    (
        "openrouter",
        403,
        r#"{"error":{"message":"Your chosen model requires moderation and your input was flagged","code":403}}"#,
        "permission_denied",
    ),
    (
        "openrouter",
        429,
        r#"{"error":{"message":"Rate limit exceeded: free-models-per-min.","code":429}}"#,
        "rate_limited",
    ),
    (
        "openrouter",
        401,
        r#"{"error":{"message":"No.","code":401,"metadata":{"error_type":"authentication"}}}"#,
        "key_invalid",
    ),
    (
        "openrouter",
        403,
        r#"{"error":{"message":"No.","code":403,"metadata":{"error_type":"permission_denied"}}}"#,
        "permission_denied",
    ),
    (
        "openrouter",
        402,
        r#"{"error":{"message":"No.","code":402,"metadata":{"error_type":"payment_required"}}}"#,
        "credits_depleted",
    ),
    (
        "openrouter",
        429,
        r#"{"error":{"message":"No.","code":429,"metadata":{"error_type":"rate_limit_exceeded"}}}"#,
        "rate_limited",
    ),
    (
        "openrouter",
        401,
        r#"{"error":{"message":"Provider returned error","code":401,"metadata":{"raw":"{\"error\":{\"message\":\"Incorrect API key provided: sk-ab***yz\",\"code\":\"invalid_api_key\"}}","provider_name":"OpenAI"}}}"#,
        "server_error",
    ),
    (
        "openrouter",
        400,
        r#"{"error":{"message":"Provider returned error","code":400,"metadata":{"raw":"{\"error\":{\"message\":\"API key not valid. Please pass a valid API key.\",\"status\":\"INVALID_ARGUMENT\"}}","provider_name":"Google"}}}"#,
        "server_error",
    ),
    (
        "openrouter",
        429,
        r#"{"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"x is temporarily rate-limited upstream."}}}"#,
        "rate_limited",
    ),
    (
        "openai_compatible",
        401,
        r#"{"error":{"message":"无效的令牌 (request id: 1)","type":"one_api_error"}}"#,
        "key_invalid",
    ),
    ("openai_compatible", 401, r#"{"error":{"message":"未提供令牌","type":"new_api_error"}}"#, "key_missing"),
    (
        "openai_compatible",
        401,
        r#"{"error":{"message":"该令牌额度已用尽 (request id: 1)","type":"one_api_error"}}"#,
        "quota_exhausted",
    ),
    (
        "openai_compatible",
        401,
        r#"{"error":{"message":"该令牌已过期 (request id: 1)","type":"one_api_error"}}"#,
        "key_expired",
    ),
    (
        "openai_compatible",
        401,
        r#"{"error":{"message":"该令牌状态不可用 (request id: 1)","type":"one_api_error"}}"#,
        "key_revoked",
    ),
    (
        "openai_compatible",
        403,
        r#"{"error":{"message":"用户额度不足 (request id: 1)","type":"one_api_error"}}"#,
        "quota_exhausted",
    ),
    (
        "openai_compatible",
        403,
        r#"{"error":{"message":"用户已被封禁","type":"one_api_error"}}"#,
        "account_suspended",
    ),
    (
        "openai_compatible",
        403,
        r#"{"error":{"message":"该令牌无权使用模型：gpt-5","type":"one_api_error"}}"#,
        "model_access_denied",
    ),
    (
        "openai_compatible",
        403,
        r#"{"error":{"message":"该令牌只能在指定网段使用：10.0.0.0/8","type":"one_api_error"}}"#,
        "ip_blocked",
    ),
    (
        "openai_compatible",
        503,
        r#"{"error":{"message":"当前分组 default 下对于模型 gpt-5 无可用渠道","type":"one_api_error"}}"#,
        "model_not_found",
    ),
    (
        "openai_compatible",
        429,
        r#"{"error":{"message":"当前分组负载已饱和，请稍后再试","type":"one_api_error"}}"#,
        "rate_limited",
    ),
];

const MODELS: &[Row] = &[
    ("mistral", 401, r#"{"detail":"Unauthorized"}"#, "key_invalid"),
    ("mistral", 401, r#"{"message":"Unauthorized","request_id":"r"}"#, "key_invalid"),
    (
        "groq",
        401,
        r#"{"error":{"message":"Invalid API Key","type":"invalid_request_error","code":"invalid_api_key"}}"#,
        "key_invalid",
    ),
    (
        "groq",
        400,
        r#"{"error":{"message":"Organization has been restricted. Please reach out to support.","type":"invalid_request_error","code":"organization_restricted"}}"#,
        "account_suspended",
    ),
    (
        "groq",
        403,
        "<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head></html>",
        "network_blocked",
    ),
    (
        "groq",
        498,
        r#"{"error":{"message":"No flex tier capacity","code":"capacity_exceeded"}}"#,
        "server_overloaded",
    ),
    (
        "deepseek",
        401,
        r#"{"error":{"message":"Authentication Fails (no such user)","type":"authentication_error","code":"invalid_request_error"}}"#,
        "key_invalid",
    ),
    (
        "deepseek",
        401,
        r#"{"error":{"message":"Authentication Fails, Your api key: ****abcd is invalid","type":"authentication_error","code":"invalid_request_error"}}"#,
        "key_invalid",
    ),
    (
        "deepseek",
        402,
        r#"{"error":{"message":"Insufficient Balance","type":"unknown_error","code":"invalid_request_error"}}"#,
        "credits_depleted",
    ),
    (
        "deepseek",
        200,
        r#"{"is_available":false,"balance_infos":[{"currency":"USD","total_balance":"0.00"}]}"#,
        "credits_depleted",
    ),
    (
        "xai",
        400,
        r#"{"code":"Client specified an invalid argument","error":"Incorrect API key provided: gs***tF. You can obtain an API key from https://console.x.ai."}"#,
        "key_invalid",
    ),
    (
        "xai",
        429,
        r#"{"code":"c","error":"Your team a has either used all available credits or reached its monthly spending limit."}"#,
        "credits_depleted",
    ),
    ("xai", 403, r#"{"code":"c","error":"The API key is blocked: the team is blocked."}"#, "key_revoked"),
    (
        "xai",
        403,
        r#"{"code":"The caller does not have permission to execute the specified operation","error":"No."}"#,
        "insufficient_scope",
    ),
    ("cohere", 401, r#"{"message":"no api key supplied"}"#, "key_missing"),
    ("cohere", 401, r#"{"message":"invalid api token"}"#, "key_invalid"),
    (
        "cohere",
        401,
        r#"{"message":"Your API key has expired. Please create a production key."}"#,
        "key_expired",
    ),
    (
        "cohere",
        402,
        r#"{"message":"Please add or update your payment method at dashboard.cohere.com"}"#,
        "billing_disabled",
    ),
    ("cohere", 402, r#"{"message":"You have reached the billing cap of this key"}"#, "quota_exhausted"),
    (
        "cohere",
        429,
        r#"{"message":"You are using a Trial key, which is limited to 1000 calls a month."}"#,
        "rate_limited",
    ),
    ("cohere", 498, r#"{"message":"Blocked input."}"#, "malformed_request"),
    ("cohere", 403, "<html><title>403</title>Forbidden</html>", "network_blocked"),
    ("huggingface", 401, r#"{"error":"Invalid credentials in Authorization header"}"#, "key_invalid"),
    ("huggingface", 401, r#"{"error":"Invalid username or password."}"#, "key_missing"),
    (
        "huggingface",
        403,
        r#"{"error":"This authentication method does not have sufficient permissions to call Inference Providers on behalf of user a"}"#,
        "insufficient_scope",
    ),
    (
        "huggingface",
        402,
        r#"{"error":"You have exceeded your monthly included credits for Inference Providers."}"#,
        "credits_depleted",
    ),
    (
        "together",
        401,
        r#"{"error":{"message":"Invalid API key provided. You can find your API key at https://api.together.xyz/settings/api-keys.","type":"invalid_request_error","code":"invalid_api_key"}}"#,
        "key_invalid",
    ),
    (
        "fireworks",
        401,
        r#"{"error":{"message":"The API key you provided is invalid.","code":"UNAUTHORIZED"}}"#,
        "key_invalid",
    ),
    (
        "fireworks",
        403,
        r#"{"error":{"code":"FORBIDDEN","message":"Fire Pass API keys are not authorized for this route."}}"#,
        "insufficient_scope",
    ),
    (
        "fireworks",
        412,
        r#"{"error":{"code":"PRECONDITION_FAILED","message":"Account a is suspended, possibly due to reaching the monthly spending limit."}}"#,
        "account_suspended",
    ),
    ("fireworks", 500, r#"{"error":{"message":"Error listing deployed models"}}"#, "server_error"),
    (
        "perplexity",
        401,
        "<html><head><title>401 Authorization Required</title></head><body><hr><center>openresty/1.27</center></body></html>",
        "key_invalid",
    ),
    (
        "replicate",
        401,
        r#"{"title":"Unauthenticated","detail":"You did not pass a valid authentication token","status":401}"#,
        "key_invalid",
    ),
    (
        "replicate",
        402,
        r#"{"title":"Insufficient credit","detail":"You have insufficient credit to run this model.","status":402}"#,
        "credits_depleted",
    ),
    ("replicate", 402, r#"{"title":"Payment Required","detail":"No.","status":402}"#, "credits_depleted"),
];

const CLOUDS: &[Row] = &[
    (
        "google_maps",
        200,
        r#"{"status":"REQUEST_DENIED","error_message":"This API project is not authorized to use this API.","results":[]}"#,
        "service_disabled",
    ),
    (
        "google_maps",
        200,
        r#"{"status":"REQUEST_DENIED","error_message":"API keys with referer restrictions cannot be used with this API."}"#,
        "referrer_blocked",
    ),
    (
        "google_maps",
        200,
        r#"{"status":"REQUEST_DENIED","error_message":"This IP, site or mobile application is not authorized to use this API key. Request received from IP address 192.0.2.1, with empty referer"}"#,
        "ip_blocked",
    ),
    (
        "google_maps",
        200,
        r#"{"status":"REQUEST_DENIED","error_message":"You must enable Billing on the Google Cloud Project at https://console.cloud.google.com/project/_/billing/enable"}"#,
        "billing_disabled",
    ),
    (
        "google_maps",
        200,
        r#"{"status":"REQUEST_DENIED","error_message":"The provided API key is invalid."}"#,
        "key_invalid",
    ),
    ("google_maps", 200, r#"{"status":"REQUEST_DENIED"}"#, "permission_denied"),
    ("google_maps", 200, r#"{"status":"OVER_QUERY_LIMIT","error_message":"Too much."}"#, "quota_exhausted"),
    (
        "vertex_ai",
        401,
        r#"{"error":{"code":401,"message":"API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal.","status":"UNAUTHENTICATED","details":[{"reason":"CREDENTIALS_MISSING","metadata":{"service":"aiplatform.googleapis.com"}}]}}"#,
        "wrong_credential_type",
    ),
    (
        "aws",
        403,
        "<ErrorResponse><Error><Code>InvalidClientTokenId</Code><Message>The security token included in the request is invalid.</Message></Error></ErrorResponse>",
        "key_invalid",
    ),
    (
        "aws",
        403,
        "<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided.</Message></Error></ErrorResponse>",
        "signature_mismatch",
    ),
    (
        "aws",
        403,
        "<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code><Message>Signature expired: 20261121T100000Z is now earlier than 20261121T110000Z (20261121T111500Z - 15 min.)</Message></Error></ErrorResponse>",
        "clock_skew",
    ),
    (
        "aws",
        403,
        "<ErrorResponse><Error><Code>ExpiredToken</Code><Message>The security token included in the request is expired</Message></Error></ErrorResponse>",
        "key_expired",
    ),
    (
        "aws_bedrock",
        403,
        r#"{"Message":"Authentication failed: Please make sure your API Key is valid."}"#,
        "key_invalid",
    ),
    (
        "aws_bedrock",
        401,
        r#"{"error":{"code":"invalid_api_key","message":"Invalid bearer token","type":"authentication_error"}}"#,
        "key_invalid",
    ),
    (
        "azure_openai",
        401,
        r#"{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key."}}"#,
        "key_invalid",
    ),
    (
        "azure_openai",
        403,
        r#"{"error":{"code":"403","message":"Access denied due to Virtual Network/Firewall rules."}}"#,
        "ip_blocked",
    ),
    (
        "azure_openai",
        403,
        r#"{"error":{"code":"403","message":"A Virtual Network is configured for this resource."}}"#,
        "ip_blocked",
    ),
    (
        "azure_openai",
        403,
        r#"{"error":{"code":"AuthenticationTypeDisabled","message":"Key based authentication is disabled for this resource."}}"#,
        "wrong_credential_type",
    ),
    (
        "azure_openai",
        404,
        r#"{"error":{"code":"DeploymentNotFound","message":"The API deployment for this resource does not exist."}}"#,
        "model_not_found",
    ),
];

const HOSTS: &[Row] = &[
    (
        "stripe",
        401,
        r#"{"error":{"message":"Invalid API Key provided: sk_live_***yrW3","type":"invalid_request_error"}}"#,
        "key_invalid",
    ),
    (
        "stripe",
        401,
        r#"{"error":{"code":"api_key_expired","message":"Expired API Key provided: sk_live_***yrW3","type":"invalid_request_error"}}"#,
        "key_expired",
    ),
    (
        "stripe",
        403,
        r#"{"error":{"message":"The provided key 'rk_live_***' does not have the required permissions for this endpoint on account 'acct_a'. Having the 'rak_balance_read' permission would allow this request to continue.","type":"invalid_request_error"}}"#,
        "insufficient_scope",
    ),
    (
        "stripe",
        404,
        r#"{"error":{"code":"resource_missing","message":"No such charge: 'ch_a'; a similar object exists in test mode, but a live mode key was used to make this request."}}"#,
        "wrong_environment",
    ),
    (
        "stripe",
        401,
        r#"{"error":{"message":"Invalid API Key provided: pi_3ab***_secret"}}"#,
        "wrong_credential_type",
    ),
    (
        "github",
        401,
        r#"{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}"#,
        "key_invalid",
    ),
    (
        "github",
        403,
        r#"{"message":"Resource not accessible by personal access token","status":"403"}"#,
        "insufficient_scope",
    ),
    (
        "github",
        403,
        r#"{"message":"Resource not accessible by integration","status":"403"}"#,
        "insufficient_scope",
    ),
    (
        "github",
        403,
        r#"{"message":"Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization."}"#,
        "sso_required",
    ),
    (
        "github",
        200,
        r#"{"data":null,"errors":[{"type":"FORBIDDEN","extensions":{"saml_failure":true},"message":"No."}]}"#,
        "sso_required",
    ),
    (
        "github",
        403,
        r#"{"message":"Although you appear to have the correct authorization credentials, the `a` organization has an IP allow list enabled, and your IP address is not permitted to access this resource."}"#,
        "ip_blocked",
    ),
    ("github", 403, r#"{"message":"API rate limit exceeded for user ID 1."}"#, "rate_limited"),
    ("github", 429, r#"{"message":"You have exceeded a secondary rate limit."}"#, "rate_limited"),
    ("gitlab", 401, r#"{"message":"401 Unauthorized"}"#, "key_invalid"),
    (
        "gitlab",
        401,
        r#"{"error":"invalid_token","error_description":"Token was revoked. You have to re-authorize from the user."}"#,
        "key_revoked",
    ),
    (
        "gitlab",
        401,
        r#"{"error":"invalid_token","error_description":"Token is expired. You can either do re-authorization or token refresh."}"#,
        "key_expired",
    ),
    (
        "gitlab",
        403,
        r#"{"error":"insufficient_scope","error_description":"The request requires higher privileges than provided by the access token.","scope":"api"}"#,
        "insufficient_scope",
    ),
    ("gitlab", 403, r#"{"message":"403 Forbidden - Your account has been blocked."}"#, "account_suspended"),
];

fn rows() -> impl Iterator<Item = &'static Row> {
    [OPENAI, ANTHROPIC, AGGREGATORS, MODELS, CLOUDS, HOSTS].into_iter().flatten()
}

fn first(report: &Report) -> &'static str {
    report.verdicts.first().map_or("none", |verdict| verdict.id)
}

#[test]
fn what_the_command_prints_is_read() {
    let mut faults = Vec::new();
    for (id, http, body, cause) in rows() {
        let by = providers::by_id(id).unwrap().answerer();
        let read = pasted(&format!("{body}\nHTTP {http} from {by}"), TODAY);
        if first(&read) != *cause {
            faults.push(format!("{id} {http}: {} is not {cause}: {body}", first(&read)));
        }
    }
    support::cases::none(&faults);
}

#[test]
fn what_the_page_is_answered_is_read() {
    let mut faults = Vec::new();
    for (id, http, body, cause) in rows() {
        let Some(_) = providers::by_id(id).unwrap().list else { continue };
        let key = match *id {
            "aws" => "aws_pair",
            "vertex_ai" => "auth",
            id => id,
        };
        let key = support::secret(key).unwrap();
        let read = first(&answered_by(id, &key, &answer(*http, body), TODAY));
        if read != *cause {
            faults.push(format!("{id} {http}: {read} is not {cause}: {body}"));
        }
    }
    support::cases::none(&faults);
}

/// What an aggregator hands on is about its own credential, however the text quotes it.
#[test]
fn an_inner_error_is_not_the_visitors() {
    for inner in [
        r#"{"error":{"message":"Incorrect API key provided: sk-ab***yz. You can find your API key at https://platform.openai.com/account/api-keys.","code":"invalid_api_key"}}"#,
        r#"{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}}"#,
        r#"{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}"#,
        r#"{"error":"Unauthorized"}"#,
    ] {
        let raw = serde_json::to_string(inner).unwrap();
        let body = format!(
            r#"{{"error":{{"message":"Provider returned error","code":401,"metadata":{{"raw":{raw},"provider_name":"X"}}}},"user_id":"u"}}"#
        );
        for text in [
            body.clone(),
            format!(
                "openai.AuthenticationError: Error code: 401 - {}",
                body.replace('"', "'").replace("\\'", "\"")
            ),
            format!(
                "AI_APICallError: Provider returned error\n  responseBody: {}",
                serde_json::to_string(&body).unwrap()
            ),
            serde_json::to_string_pretty(&serde_json::from_str::<serde_json::Value>(&body).unwrap()).unwrap(),
        ] {
            let read = pasted(&text, TODAY);
            let verdict = read.verdicts.first().map(|it| (it.provider, it.id));
            assert_eq!(verdict, Some(("openrouter", "server_error")), "{text}");
        }
    }
}
