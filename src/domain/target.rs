//! Whom an appeal is written to.

use jiff::civil::Date;

use super::{Country, DemandId, EmailAddress, GroupId, Lang, LocalText, TargetId};

/// Targets that are asked the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its id in the file.
    pub id: GroupId,
    /// Its name.
    pub name: LocalText,
    /// Why it is written to, in a line.
    pub why: LocalText,
    /// What it is asked, in a line or two.
    pub ask: LocalText,
    /// What it is asked, by id.
    pub demands: Vec<DemandId>,
    /// The letter's name: `letters/NAME.LANG.md`.
    pub letter: String,
}

/// One office that is written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its id, unique in the appeal.
    pub id: TargetId,
    /// What it is asked.
    pub group: GroupId,
    /// Its full official name.
    pub office: LocalText,
    /// Its name in lists.
    pub short: LocalText,
    /// Who holds the office.
    pub person: Option<String>,
    /// The country whose office it is.
    pub country: Option<Country>,
    /// Its working languages, preferred first; at least one.
    pub languages: Vec<Lang>,
    /// How it is addressed, such as `Your Excellency,`.
    pub salutation: Option<LocalText>,
    /// How it can be reached.
    pub channels: Vec<Channel>,
    /// Who gets a copy.
    pub copies: Vec<EmailAddress>,
    /// What it is asked, where that is less than its group is.
    pub demands: Vec<DemandId>,
}

/// One way to reach a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// What sort of way.
    pub kind: ChannelKind,
    /// The address, number or link; several lines for the post.
    pub address: String,
    /// The day someone last made sure of it.
    pub verified: Option<Date>,
}

/// What sort of way to reach a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChannelKind {
    /// An e-mail address.
    Email,
    /// A postal address.
    Post,
    /// A telephone number.
    Phone,
    /// A form on a website.
    Form,
}

impl Target {
    /// Its first e-mail address, as the file has it: it may not be one.
    pub fn email(&self) -> Option<&str> {
        self.channels
            .iter()
            .find(|channel| channel.kind == ChannelKind::Email)
            .map(|channel| channel.address.as_str())
    }
}
