//! Unwraps a stream of server-sent events: frames of JSON behind `data:`.

use serde_json::Value;

use super::answer::heard;
use super::complaint::Complaint;

/// What the stream says: the error in it, wherever it stands, else how many frames hold a candidate. None where
/// the text is no stream.
pub fn unwrap(text: &str) -> Option<Complaint> {
    let frames = frames(text);
    if let Some(error) = frames.iter().find(|frame| holds_error(frame)) {
        // The head of the answer said 200 before anything went wrong.
        let mut complaint = heard(error, &error.to_string());
        complaint.http = complaint.fact("code").and_then(|code| code.parse().ok());
        return Some(complaint);
    }
    let first = frames.iter().find(|frame| has_candidate(frame)).or(frames.first())?;
    Some(heard(first, &first.to_string()))
}

/// The JSON documents of the stream. One that stands there without `data:` is a frame too: errors come so.
fn frames(text: &str) -> Vec<Value> {
    if !text.lines().any(|line| line.starts_with("data:")) {
        return Vec::new();
    }
    let mut frames = Vec::new();
    let mut frame = String::new();
    for line in text.lines().chain([""]) {
        if line.is_empty() {
            frames.extend(serde_json::from_str(&frame).ok());
            frame.clear();
        } else if !line.starts_with([':', 'e', 'i', 'r']) {
            frame.push_str(line.strip_prefix("data:").unwrap_or(line));
            frame.push('\n');
        }
    }
    frames
}

fn holds_error(frame: &Value) -> bool {
    let frame = frame.get(0).unwrap_or(frame);
    frame.get("error").is_some()
}

fn has_candidate(frame: &Value) -> bool {
    frame.get("candidates").and_then(Value::as_array).is_some_and(|all| !all.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HELLO: &str = r#"data: {"candidates":[{"content":{"parts":[{"text":"Hello"}]}}]}"#;
    const USAGE: &str = r#"data: {"usageMetadata":{"totalTokenCount":3}}"#;

    #[test]
    fn a_candidate_in_any_frame_counts() {
        for text in [format!("{USAGE}\r\n\r\n{HELLO}\r\n\r\n"), format!(": hi\nevent: x\n{HELLO}")] {
            assert_eq!(unwrap(&text).unwrap().fact("candidates"), Some("1"), "{text}");
        }
        assert_eq!(unwrap(USAGE).unwrap().fact("candidates"), None);
    }

    #[test]
    fn an_error_in_the_stream_is_the_error_that_it_holds() {
        let error = r#"{"error":{"code":429,"message":"m","status":"RESOURCE_EXHAUSTED"}}"#;
        let pretty = error.replace(',', ",\n  ").replace('{', "{\n");
        for text in [
            format!("data: {error}\n\n"),
            format!("{HELLO}\n\ndata: {error}\n\n"),
            format!("{HELLO}\n\n[{error}]"),
            format!("{HELLO}\n\n{pretty}\n"),
        ] {
            let complaint = unwrap(&text).unwrap();
            assert_eq!(complaint.http, Some(429), "{text}");
            assert_eq!(complaint.status.as_deref(), Some("RESOURCE_EXHAUSTED"));
        }
    }

    #[test]
    fn anything_else_is_no_stream() {
        for text in ["", "hello", "<html>data: x</html>", "data:", "data: {", r#"{"data": 1}"#] {
            assert_eq!(unwrap(text), None, "{text}");
        }
    }
}
