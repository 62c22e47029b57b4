//! What a refusal means, in plain words (RFC 3463 for the codes).

use crate::domain::{DeliveryState, Notice, Reply};
use crate::store::LetterRecord;

/// What a letter says about its state in a list.
pub(super) fn remark(record: &LetterRecord) -> Option<Notice> {
    match record.state {
        DeliveryState::Refused => Some(match &record.reply {
            Some(reply) => refusal(reply),
            None => record.what.clone(),
        }),
        DeliveryState::Unsure => Some(Notice::new("desk-unsure")),
        DeliveryState::Queued => record
            .waits
            .as_ref()
            .map(|waits| waits.why.clone().unwrap_or_else(|| record.what.clone())),
        _ => None,
    }
}

/// What the server's no means, and what to do.
fn refusal(reply: &Reply) -> Notice {
    let enhanced = reply.words.split_whitespace().next().unwrap_or_default();
    let says = |words: &[&str]| {
        let text = reply.words.to_lowercase();
        words.iter().any(|word| text.contains(word))
    };
    Notice::new(match enhanced {
        "5.1.1" | "5.1.10" | "5.1.0" => "desk-refused-no-mailbox",
        "5.1.2" | "5.4.4" => "desk-refused-no-domain",
        "5.2.2" => "desk-refused-full",
        "5.3.4" | "5.2.3" => "desk-refused-too-large",
        "5.7.8" | "5.7.0" | "5.7.9" => "desk-refused-sign-in",
        "5.1.8" | "5.7.60" => "desk-refused-sender",
        _ if enhanced.starts_with("5.7.") || says(&["spam", "blocked", "blacklist", "policy"]) => {
            "desk-refused-blocked"
        }
        _ if matches!(reply.code, 530 | 534 | 535) => "desk-refused-sign-in",
        _ if reply.code == 552 => "desk-refused-too-large",
        _ if matches!(reply.code, 550 | 551 | 553) => "desk-refused-no-mailbox",
        _ => "desk-refused",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_told_in_plain_words() {
        for (code, words, expected) in [
            (550, "5.1.1 no such user", "desk-refused-no-mailbox"),
            (550, "no such user here", "desk-refused-no-mailbox"),
            (550, "5.7.1 blocked by policy", "desk-refused-blocked"),
            (554, "Message rejected as spam", "desk-refused-blocked"),
            (552, "5.3.4 message too big", "desk-refused-too-large"),
            (552, "5.2.2 mailbox full", "desk-refused-full"),
            (535, "5.7.8 bad credentials", "desk-refused-sign-in"),
            (530, "authentication required", "desk-refused-sign-in"),
            (554, "no", "desk-refused"),
        ] {
            let reply = Reply { code, words: words.to_owned() };
            assert_eq!(refusal(&reply).id, expected, "{code} {words}");
        }
    }
}
