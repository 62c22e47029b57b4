//! Which folder is the one for sent letters.

use async_imap::imap_proto::{MailboxListData, NameAttribute};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// What the folder is called where it is not marked, the likeliest first, in small letters and as
/// servers write it (RFC 3501 section 5.1.3): English, then the languages of other programs.
const USUAL_NAMES: [&str; 26] = [
    "sent",
    "sent mail",
    "sent items",
    "sent messages",
    "sent-mail",
    "gesendet",
    "gesendete objekte",
    "gesendete elemente",
    "envoy&aok-s",
    "&amk-l&aok-ments envoy&aok-s",
    "messages envoy&aok-s",
    "enviados",
    "elementos enviados",
    "itens enviados",
    "inviati",
    "inviata",
    "posta inviata",
    "verzonden",
    "verzonden items",
    "wys&aui-ane",
    "elementy wys&aui-ane",
    "odeslan&aok-",
    "l&aoq-hetetyt",
    "&bb4eqgq,beaemaqybdsenqq9bd0eswq1-",
    "&bb0emaq0bfyeqqq7bdaepqrw-",
    "&bicgrazfbjegmwzebik-",
];

/// A folder of a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Folder {
    name: String,
    delimiter: Option<String>,
    marked_sent: bool,
    holds_letters: bool,
}

impl Folder {
    pub(super) fn read(data: &MailboxListData<'_>) -> Self {
        let has = |wanted: &NameAttribute<'_>| data.name_attributes.contains(wanted);
        // A server may name a folder that is gone (RFC 5258).
        let gone = NameAttribute::Extension("\\NonExistent".into());
        Self {
            // The library leaves what a quoted name escapes as it is.
            name: data.name.replace("\\\"", "\"").replace("\\\\", "\\"),
            delimiter: data.delimiter.as_deref().map(str::to_owned),
            marked_sent: has(&NameAttribute::Sent),
            holds_letters: !has(&NameAttribute::NoSelect) && !has(&gone),
        }
    }

    /// Whether the server marks it as the one for sent letters (RFC 6154).
    pub(super) fn is_sent(&self) -> bool {
        self.marked_sent && self.holds_letters
    }

    /// How usual its name is for sent letters, 0 the most; folders deep inside others come later.
    fn likelihood(&self) -> Option<(usize, usize)> {
        let mut parts = vec![self.name.as_str()];
        if let Some(delimiter) = self.delimiter.as_deref().filter(|it| !it.is_empty()) {
            parts = self.name.split(delimiter).collect();
        }
        let last = parts.last()?.to_lowercase();
        let rank = USUAL_NAMES.iter().position(|name| *name == last)?;
        (parts.len() <= 2 && self.holds_letters).then_some((rank, parts.len()))
    }
}

/// The name of the folder for sent letters, as the server writes it.
pub(super) fn sent(folders: &[Folder]) -> Option<String> {
    let marked = folders.iter().find(|folder| folder.is_sent());
    let usual = || {
        let likely = folders.iter().filter_map(|it| Some((it.likelihood()?, it)));
        likely.min_by_key(|(likelihood, _)| *likelihood).map(|(_, folder)| folder)
    };
    marked.or_else(usual).map(|folder| folder.name.clone())
}

/// The name as a person reads it, from IMAP's own UTF-7 (RFC 3501 section 5.1.3); as it is where it is
/// none of that.
pub(super) fn readable(name: &str) -> String {
    let mut pieces = name.split('&');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let Some((coded, plain)) = piece.split_once('-') else { return name.to_owned() };
        match coded {
            "" => out.push('&'),
            _ => match utf16(coded) {
                Some(text) => out.push_str(&text),
                None => return name.to_owned(),
            },
        }
        out.push_str(plain);
    }
    out
}

fn utf16(coded: &str) -> Option<String> {
    let bytes = STANDARD_NO_PAD.decode(coded.replace(',', "/")).ok()?;
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .filter_map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?)))
        .collect();
    String::from_utf16(&units).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(text: &str) -> Folder {
        let name = text.trim_start_matches(['!', '*']);
        Folder {
            name: name.into(),
            delimiter: Some(if name.contains('.') { "." } else { "/" }.into()),
            marked_sent: text.contains('*'),
            holds_letters: !text.contains('!'),
        }
    }

    #[test]
    fn a_name_is_read_from_its_code() {
        for (name, expected) in [
            ("Sent Items", "Sent Items"),
            ("Envoy&AOk-s", "Envoyés"),
            ("&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-", "Отправленные"),
            ("Letters &- more", "Letters & more"),
            ("&2D3cKg-", "🐪"),
            ("open &AOk", "open &AOk"),
            ("bad &!!-", "bad &!!-"),
        ] {
            assert_eq!(readable(name), expected);
        }
    }

    #[test]
    fn the_marked_folder_or_the_usual_one() {
        for (folders, expected) in [
            (&["INBOX", "Sent", "*Archive of letters"][..], Some("Archive of letters")),
            (&["INBOX", "!*Sent", "Sent Items"], Some("Sent Items")),
            (&["[Gmail]", "[Gmail]/Sent Mail", "Sent/2025"], Some("[Gmail]/Sent Mail")),
            (&["INBOX.SENT", "INBOX.old.Sent"], Some("INBOX.SENT")),
            (&["Projects/Sent", "Sent"], Some("Sent")),
            (&["Sent Messages", "Sent Items"], Some("Sent Items")),
            (&["Envoy&AOk-s"], Some("Envoy&AOk-s")),
            (&["&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-"], Some("&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-")),
            (&["a/b/Sent", "INBOX", "Sentiment", "Unsent"], None),
            (&["!Sent"], None),
            (&[], None),
        ] {
            let all: Vec<_> = folders.iter().map(|text| folder(text)).collect();
            assert_eq!(sent(&all).as_deref(), expected, "{folders:?}");
        }
    }
}
