//! A provider's own settings page (Mozilla's autoconfig, `config-v1.1.xml`): hostile until it has
//! been read. No entity, no depth, no long list gets far, and a server without TLS does not exist.

use roxmltree::{Document, Node, ParsingOptions};

use super::AccountError;
use super::providers::{Server, SignInWay, UserForm};
use super::providers_read::is_name;
use crate::domain::{EmailAddress, Security};

/// The longest page that is read. Real ones have 3 kB.
pub(super) const MAX_PAGE_BYTES: usize = 256 * 1024;
/// The most elements, attributes and texts of one.
const MAX_NODES: u32 = 5_000;
/// The longest value that is looked at, before and after the address is put into it.
const MAX_VALUE_BYTES: usize = 300;

/// What a settings page says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) smtp: Server,
    pub(super) imap: Option<Server>,
    pub(super) user: String,
    pub(super) sign_in: Vec<SignInWay>,
}

/// Reads a settings page for this address: TLS from the first byte before STARTTLS (RFC 8314), and
/// otherwise the provider's own order.
///
/// # Errors
/// [`AccountError::Page`] when it is no such page, or names no server that could be used.
pub(super) fn read(page: &[u8], address: &EmailAddress) -> Result<Page, AccountError> {
    let unusable = |why: &str| AccountError::Page { why: why.to_owned() };
    if page.len() > MAX_PAGE_BYTES {
        return Err(unusable("too long"));
    }
    let text = std::str::from_utf8(page).map_err(|error| unusable(&error.to_string()))?;
    let options = ParsingOptions { nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text.trim_start_matches('\u{feff}'), options)
        .map_err(|error| unusable(&error.to_string()))?;
    let root = document.root_element();
    if !root.has_tag_name("clientConfig") {
        return Err(unusable("not a page of mail settings"));
    }
    let servers = |tag: &str, kind: &str| {
        let provider = child(root, "emailProvider");
        let all = provider.into_iter().flat_map(|at| at.children());
        let fitting = all.filter(|at| at.has_tag_name(tag) && at.attribute("type") == Some(kind));
        let mut found: Vec<_> = fitting.filter_map(|at| offer(at, address)).collect();
        found.sort_by_key(|offer| offer.server.security != Security::Tls);
        found.into_iter().next()
    };
    let smtp = servers("outgoingServer", "smtp")
        .ok_or_else(|| unusable("it names no server for sending by TLS"))?;
    let imap = servers("incomingServer", "imap").map(|offer| offer.server);
    Ok(Page { smtp: smtp.server, imap, user: smtp.user, sign_in: smtp.sign_in })
}

/// A server that could be used.
struct Offer {
    server: Server,
    user: String,
    sign_in: Vec<SignInWay>,
}

fn offer(at: Node<'_, '_>, address: &EmailAddress) -> Option<Offer> {
    let host = filled(&words(at, "hostname")?, address).to_ascii_lowercase();
    let security = match words(at, "socketType")?.as_str() {
        "SSL" => Security::Tls,
        "STARTTLS" => Security::StartTls,
        _ => return None,
    };
    let port = words(at, "port")?.parse().ok().filter(|port| *port != 0)?;
    // A page without one means that the server asks for none: it would not know whom it serves.
    let user = filled(&words(at, "username")?, address);
    let is_line = !user.is_empty() && !user.chars().any(|c| c.is_control() || c.is_whitespace());
    let mut sign_in = Vec::new();
    for way in at.children().filter(|child| child.has_tag_name("authentication")) {
        let way = match way.text().unwrap_or_default().trim() {
            "OAuth2" => SignInWay::OAuth,
            "password-cleartext" | "plain" | "password-encrypted" | "secure" => SignInWay::Password,
            _ => continue,
        };
        if !sign_in.contains(&way) {
            sign_in.push(way);
        }
    }
    let usable = is_name(&host) && is_line && user.len() <= MAX_VALUE_BYTES && !sign_in.is_empty();
    usable.then_some(Offer { server: Server { host, port, security }, user, sign_in })
}

fn child<'a, 'i>(at: Node<'a, 'i>, tag: &str) -> Option<Node<'a, 'i>> {
    at.children().find(|child| child.has_tag_name(tag))
}

fn words(at: Node<'_, '_>, tag: &str) -> Option<String> {
    let text = child(at, tag)?.text()?.trim();
    (text.len() <= MAX_VALUE_BYTES).then(|| text.to_owned())
}

/// A value with the address in it where the page leaves room for it. What has come out of the
/// address is not searched for room again.
fn filled(value: &str, address: &EmailAddress) -> String {
    let local = UserForm::LocalPart.of(address);
    let parts = [
        ("%EMAILADDRESS%", address.as_str()),
        ("%EMAILLOCALPART%", local.as_str()),
        ("%EMAILDOMAIN%", address.domain()),
    ];
    let (mut whole, mut rest) = (String::new(), value);
    while let Some((before, _)) = rest.split_once('%') {
        whole.push_str(before);
        rest = rest.strip_prefix(before).unwrap_or_default();
        let part = parts.iter().find_map(|(name, part)| Some((rest.strip_prefix(name)?, *part)));
        let (after, part) = part.unwrap_or((rest.strip_prefix('%').unwrap_or_default(), "%"));
        whole.push_str(part);
        rest = after;
    }
    whole + rest
}

#[cfg(test)]
#[path = "autoconfig_tests.rs"]
mod tests;
