//! A person with a browser: keeps cookies, follows redirects, fills the provider's forms in.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
    headers: Vec<(String, String)>,
    /// Where it came from.
    pub(crate) address: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// What the person does on the provider's pages.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Person {
    Agrees,
    SaysNo,
}

#[derive(Default)]
pub(crate) struct Browser {
    cookies: BTreeMap<String, String>,
    /// Does not open the program's own page, when it is sent back there.
    pub(crate) stays: bool,
}

impl Browser {
    /// Opens a page and does what it asks, until it leads back to the program or has no form.
    pub(crate) fn visit(&mut self, page: &str, person: Person, code: &str) -> Answer {
        let mut answer = self.follow("GET", page.to_owned(), None);
        for _ in 0..8 {
            if answer.address.contains("/callback?") {
                return answer;
            }
            let Some(form) = form(&answer) else { return answer };
            let asks_to_agree =
                form.fields.iter().any(|(name, _)| name == "prompt" || name == "confirm");
            if person == Person::SaysNo && asks_to_agree {
                let no = answer.body.split("href=\"").find(|text| text.contains("/abort\""));
                answer = match no {
                    Some(no) => {
                        let to = resolve(&answer.address, no.split('"').next().unwrap());
                        self.follow("GET", to, None)
                    }
                    None => {
                        let mut fields = form.fields;
                        fields.retain(|(name, _)| name != "confirm");
                        fields.push(("abort".into(), "yes".into()));
                        return self.submit(&form.action, &fields);
                    }
                };
                continue;
            }
            let fields: Vec<(String, String)> = form
                .fields
                .into_iter()
                .map(|(name, value)| match name.as_str() {
                    "login" => (name, "vera@mail.example".into()),
                    "password" => (name, "x".into()),
                    "user_code" if value.is_empty() => (name, code.into()),
                    _ => (name, value),
                })
                .collect();
            answer = self.submit(&form.action, &fields);
        }
        panic!("the provider's pages lead nowhere: {answer:?}");
    }

    fn submit(&mut self, to: &str, fields: &[(String, String)]) -> Answer {
        let fields: Vec<(&str, String)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        self.follow("POST", to.to_owned(), Some(&fields))
    }

    fn follow(&mut self, method: &str, address: String, form: Option<&[(&str, String)]>) -> Answer {
        let mut answer = self.send(method, &address, form);
        while (301..=308).contains(&answer.status) {
            let to = resolve(&answer.address, answer.header("location").unwrap());
            if self.stays && to.contains("/callback?") {
                return Answer { address: to, ..answer };
            }
            answer = self.send("GET", &to, None);
        }
        answer
    }

    /// One request, nothing followed.
    pub(crate) fn send(
        &mut self,
        method: &str,
        address: &str,
        form: Option<&[(&str, String)]>,
    ) -> Answer {
        let (host, path) = address.strip_prefix("http://").unwrap().split_once('/').unwrap();
        let body = form.map(encoded).unwrap_or_default();
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut stream = TcpStream::connect(host).unwrap();
        // HTTP/1.0 is answered in one piece, and the connection's end is the answer's.
        let head = format!(
            "{method} /{path} HTTP/1.0\r\nHost: {host}\r\nCookie: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            cookies.join("; "),
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        let mut whole = String::new();
        stream.read_to_string(&mut whole).unwrap();
        let (head, body) = whole.split_once("\r\n\r\n").unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        for (_, cookie) in headers.iter().filter(|(name, _)| name == "set-cookie") {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        Answer { status, body: body.to_owned(), headers, address: address.to_owned() }
    }
}

struct Form {
    action: String,
    fields: Vec<(String, String)>,
}

fn form(answer: &Answer) -> Option<Form> {
    let (_, rest) = answer.body.split_once("<form")?;
    let whole = rest.split("</form>").next()?;
    let head = whole.split('>').next()?;
    let action = resolve(&answer.address, &attribute(head, "action")?);
    let fields = whole.split("<input").skip(1).filter_map(|input| {
        let input = input.split('>').next()?;
        Some((attribute(input, "name")?, attribute(input, "value").unwrap_or_default()))
    });
    Some(Form { action, fields: fields.collect() })
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(rest.split('"').next()?.replace("&amp;", "&"))
}

fn resolve(from: &str, to: &str) -> String {
    if to.starts_with("http://") {
        return to.to_owned();
    }
    let host = from.strip_prefix("http://").unwrap().split('/').next().unwrap();
    format!("http://{host}{to}")
}

fn encoded(form: &[(&str, String)]) -> String {
    let plain = |text: &str| {
        text.bytes().fold(String::new(), |all, byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                all + &char::from(byte).to_string()
            }
            byte => all + &format!("%{byte:02X}"),
        })
    };
    let pairs: Vec<String> =
        form.iter().map(|(key, value)| format!("{}={}", plain(key), plain(value))).collect();
    pairs.join("&")
}
