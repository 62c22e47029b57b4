//! The pages that the browser sees when it comes back: a few words, and nothing that runs, loads or
//! stays.

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::{Response, StatusCode, header};

/// What a page is made of.
pub(super) type Body = Full<Bytes>;

/// The words on the pages that the browser sees when it comes back, in the person's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageWords {
    /// The language, as in `<html lang>`.
    pub lang: String,
    /// The title of all of them.
    pub title: String,
    /// When the person has agreed.
    pub done: String,
    /// When the service says no.
    pub denied: String,
    /// When something else than the awaited answer comes.
    pub stranger: String,
}

impl PageWords {
    pub(super) fn done(&self) -> Response<Body> {
        self.page(StatusCode::OK, &self.done)
    }

    pub(super) fn denied(&self) -> Response<Body> {
        self.page(StatusCode::OK, &self.denied)
    }

    pub(super) fn stranger(&self) -> Response<Body> {
        self.page(StatusCode::BAD_REQUEST, &self.stranger)
    }

    fn page(&self, status: StatusCode, words: &str) -> Response<Body> {
        let (lang, title, words) = (plain(&self.lang), plain(&self.title), plain(words));
        let html = format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"auto\"><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
             <style>body{{font:1.2em/1.5 sans-serif;max-width:32em;margin:4em auto;padding:0 1em}}\
             </style><h1>{title}</h1><p>{words}</p></html>\n"
        );
        let mut response = empty(status);
        *response.body_mut() = Full::new(Bytes::from(html));
        response.headers_mut().insert(
            header::CONTENT_TYPE,
            header::HeaderValue::from_static("text/html; charset=utf-8"),
        );
        response
    }
}

/// A page with nothing on it. None of ours is kept, and none tells another where it came from: its
/// address holds the code.
pub(super) fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Full::default());
    *response.status_mut() = status;
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'"),
        (header::CONNECTION, "close"),
    ] {
        response.headers_mut().insert(name, header::HeaderValue::from_static(value));
    }
    response
}

/// Words that cannot be taken for HTML.
fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => plain.push_str("&amp;"),
            '<' => plain.push_str("&lt;"),
            '>' => plain.push_str("&gt;"),
            '"' => plain.push_str("&quot;"),
            c => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_never_html() {
        assert_eq!(plain("a <b> & \"c\""), "a &lt;b&gt; &amp; &quot;c&quot;");
    }
}
