//! Signing in by the system's browser (RFC 8252): the person agrees on the provider's own page, which
//! sends the browser back to a page of ours on this computer alone.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode, header};
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use oauth2::url::Url;
use oauth2::{
    AuthUrl, AuthorizationCode, CsrfToken, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
};
use tokio::task::JoinSet;

use super::oauth::{Client, MAX_ANSWER_BYTES, Tokens, bad_table, client, refusal, words};
use super::oauth_page::{Body, PageWords, empty};
use super::providers::OAuthService;
use super::{AccountError, Asker};
use crate::domain::EmailAddress;

/// Where the browser comes back to, on this computer.
const PATH: &str = "/callback";
/// How long one connection of the browser may take.
const CONNECTION_LIMIT: Duration = Duration::from_secs(10);
/// How many connections are open at once: a browser opens some in advance.
const MAX_CONNECTIONS: usize = 16;

/// A sign-in that waits for the browser. Dropped, it lets no one in any more.
pub struct BrowserSignIn {
    service: OAuthService,
    client: Client,
    listener: std::net::TcpListener,
    redirect: RedirectUrl,
    page: Url,
    /// What only the browser that was sent there can know (RFC 6749 section 10.12).
    state: CsrfToken,
    /// What proves that the one who fetches the tokens is the one who asked (RFC 7636).
    verifier: PkceCodeVerifier,
}

impl BrowserSignIn {
    /// Begins to wait, on loopback and a port that the system chooses.
    ///
    /// # Errors
    /// [`AccountError::NoClient`]; [`AccountError::NoWayBack`] where the system gives no port.
    pub fn begin(service: &OAuthService, address: &EmailAddress) -> Result<Self, AccountError> {
        let client = client(service)?;
        let no_way = |error: std::io::Error| AccountError::NoWayBack { why: error.to_string() };
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(no_way)?;
        listener.set_nonblocking(true).map_err(no_way)?;
        let port = listener.local_addr().map_err(no_way)?.port();
        let redirect = RedirectUrl::new(format!("http://127.0.0.1:{port}{PATH}"));
        let redirect = redirect.map_err(|error| bad_table(service, &error))?;
        let authorize = AuthUrl::new(service.authorize.clone());
        let authorize = authorize.map_err(|error| bad_table(service, &error))?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let asking = client.clone().set_auth_uri(authorize).set_redirect_uri(redirect.clone());
        let (page, state) = asking
            .authorize_url(CsrfToken::new_random)
            .set_pkce_challenge(challenge)
            .add_scopes(service.scopes.iter().cloned().map(Scope::new))
            .add_extra_param("login_hint", address.as_str())
            .url();
        let service = service.clone();
        Ok(Self { service, client, listener, redirect, page, state, verifier })
    }

    /// The page to open in the system's browser.
    pub fn page(&self) -> &str {
        self.page.as_str()
    }

    /// Waits for the browser, at most as long as `limit`, shows it a page with these words, and
    /// fetches the tokens. What comes with another state is turned away, and waited on.
    ///
    /// # Errors
    /// [`AccountError::Denied`], [`AccountError::TooLate`]; and whatever the service says.
    pub async fn finish(
        self,
        page: PageWords,
        asker: &Asker,
        now: impl Fn() -> Timestamp,
        limit: Duration,
    ) -> Result<Tokens, AccountError> {
        let mut connections = JoinSet::new();
        let door = Arc::new(Door {
            state: self.state,
            host: host_of(&self.redirect),
            page,
            answer: Mutex::default(),
        });
        let waiting = wait(&self.listener, &door, &mut connections);
        let answer = tokio::time::timeout(limit, waiting).await;
        let code = match answer.map_err(|_| AccountError::TooLate)?? {
            Answer::Code(code) => code,
            Answer::No(why) if why.starts_with("access_denied") => {
                return Err(AccountError::Denied { service: self.service.name, why });
            }
            Answer::No(why) => {
                return Err(AccountError::Refused { service: self.service.name, why });
            }
        };
        let http = |request| asker.https(request, MAX_ANSWER_BYTES);
        let client = self.client.set_redirect_uri(self.redirect);
        let exchange = client.exchange_code(code).set_pkce_verifier(self.verifier);
        let answer = exchange.request_async(&http).await;
        let answer = answer.map_err(|error| refusal(&self.service, error))?;
        Ok(Tokens::of(&answer, now()))
    }
}

/// What the browser brought.
enum Answer {
    Code(AuthorizationCode),
    No(String),
}

/// What each connection of the browser is measured by.
struct Door {
    state: CsrfToken,
    /// `127.0.0.1:port`: a page that reached us under another name is no business of ours.
    host: String,
    page: PageWords,
    answer: Mutex<Option<Answer>>,
}

fn host_of(redirect: &RedirectUrl) -> String {
    let port = redirect.url().port().unwrap_or_default();
    format!("127.0.0.1:{port}")
}

/// Lets the browser in until it has brought an answer.
async fn wait(
    listener: &std::net::TcpListener,
    door: &Arc<Door>,
    connections: &mut JoinSet<()>,
) -> Result<Answer, AccountError> {
    let no_way = |error: std::io::Error| AccountError::NoWayBack { why: error.to_string() };
    let listener = listener.try_clone().and_then(tokio::net::TcpListener::from_std);
    let listener = listener.map_err(no_way)?;
    loop {
        tokio::select! {
            accepted = listener.accept(), if connections.len() < MAX_CONNECTIONS => {
                let (stream, _) = accepted.map_err(no_way)?;
                let door = door.clone();
                connections.spawn(async move {
                    let serving = http1::Builder::new().keep_alive(false).serve_connection(
                        TokioIo::new(stream),
                        service_fn(|request| {
                            let response = door.open(&request);
                            async move { Ok::<_, std::convert::Infallible>(response) }
                        }),
                    );
                    // A browser that goes away in the middle has had its answer, or comes again.
                    drop(tokio::time::timeout(CONNECTION_LIMIT, serving).await);
                });
            }
            Some(_) = connections.join_next() => {
                if let Some(answer) = door.taken() {
                    return Ok(answer);
                }
            }
        }
    }
}

impl Door {
    fn open(&self, request: &Request<Incoming>) -> Response<Body> {
        let is_ours = request.method() == Method::GET && request.uri().path() == PATH;
        let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
        if !is_ours || host != Some(self.host.as_str()) {
            return empty(StatusCode::NOT_FOUND);
        }
        let whole = format!("http://{}{}", self.host, request.uri());
        let Some(answer) = Url::parse(&whole).ok().and_then(|url| self.read(&url)) else {
            return self.page.stranger();
        };
        let mut kept = self.answer.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.is_some() {
            return self.page.stranger();
        }
        let (response, answer) = match answer {
            Answer::Code(_) => (self.page.done(), answer),
            Answer::No(_) => (self.page.denied(), answer),
        };
        *kept = Some(answer);
        response
    }

    /// The answer in an address, if it carries our state and carries it once.
    fn read(&self, url: &Url) -> Option<Answer> {
        let only = |name: &str| {
            let mut found =
                url.query_pairs().filter(|(key, _)| key == name).map(|(_, value)| value);
            found.next().filter(|_| found.next().is_none())
        };
        if only("state")? != self.state.secret().as_str() {
            return None;
        }
        match (only("code"), only("error")) {
            (Some(code), None) => Some(Answer::Code(AuthorizationCode::new(code.into_owned()))),
            (None, Some(error)) => {
                let more = only("error_description").unwrap_or_default();
                Some(Answer::No(words(&format!("{error} {more}"))))
            }
            _ => None,
        }
    }

    fn taken(&self) -> Option<Answer> {
        self.answer.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
