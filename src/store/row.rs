//! How the domain's values are written into columns, and read back.

use jiff::Timestamp;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use super::record::Carrier;
use crate::domain::{
    AppealId, Arg, DeliveryState, Direction, EmailAddress, Envelope, GroupId, HangsOn, Lang,
    Notice, QuestionId, Reply, SupporterKey, TargetId,
};

macro_rules! text_column {
    ($($name:ty),*) => { $(
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::parse(value.as_str()?).map_err(FromSqlError::other)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.as_str().into())
            }
        }
    )* };
}

text_column!(AppealId, TargetId, GroupId, QuestionId, Lang, EmailAddress);

impl FromSql for SupporterKey {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str().map(Self::from_stored)
    }
}

impl ToSql for SupporterKey {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.as_str().into())
    }
}

impl FromSql for DeliveryState {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::from_name(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

impl ToSql for DeliveryState {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

impl ToSql for HangsOn {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok((*self as i64).into())
    }
}

impl FromSql for Carrier {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        String::column_result(value).map(Self::from_name)
    }
}

impl ToSql for Carrier {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

/// Which way paragraphs run.
pub(super) struct Runs(pub(super) Direction);

impl FromSql for Runs {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "ltr" => Ok(Self(Direction::LeftToRight)),
            "rtl" => Ok(Self(Direction::RightToLeft)),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

impl ToSql for Runs {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let name = match self.0 {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        };
        Ok(name.into())
    }
}

/// An instant as milliseconds since 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ms(pub(super) Timestamp);

/// When a letter is due that waits for no moment: it is held, or can still be called back. The
/// newest moment there is, so that no clock reaches it.
pub(super) const FAR: Ms = Ms(Timestamp::constant(253_402_207_200, 0));

impl FromSql for Ms {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Timestamp::from_millisecond(value.as_i64()?).map(Self).map_err(FromSqlError::other)
    }
}

impl ToSql for Ms {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        // The very last millisecond could be written and not read again.
        Ok(self.0.min(FAR.0).as_millisecond().into())
    }
}

/// Recipients as a JSON array.
pub(super) fn recipients_json(envelope: &Envelope) -> String {
    let list: Vec<&str> = envelope.to.iter().map(EmailAddress::as_str).collect();
    serde_json::json!(list).to_string()
}

/// An envelope from its two columns.
pub(super) fn envelope(
    row: &rusqlite::Row<'_>,
    sender: &str,
    recipients: &str,
) -> rusqlite::Result<Envelope> {
    let json: String = row.get(recipients)?;
    let list: Vec<String> = serde_json::from_str(&json).map_err(unreadable)?;
    let to = list.iter().map(|address| EmailAddress::parse(address)).collect::<Result<_, _>>();
    Ok(Envelope { from: row.get(sender)?, to: to.map_err(unreadable)? })
}

/// A notice's variables as a JSON object; `None` when there are none.
pub(super) fn args_json(notice: &Notice) -> Option<String> {
    let args: serde_json::Map<String, serde_json::Value> = notice
        .args
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Arg::Text(text) => text.as_str().into(),
                Arg::Count(count) => (*count).into(),
            };
            (name.to_string(), value)
        })
        .collect();
    (!args.is_empty()).then(|| serde_json::Value::Object(args).to_string())
}

/// A notice from its two columns; `None` where the first is null.
pub(super) fn notice(
    row: &rusqlite::Row<'_>,
    id: &str,
    args: &str,
) -> rusqlite::Result<Option<Notice>> {
    let Some(id) = row.get::<_, Option<String>>(id)? else { return Ok(None) };
    let json: Option<String> = row.get(args)?;
    let json = json.as_deref().unwrap_or("{}");
    let map: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(json).map_err(unreadable)?;
    let args = map.into_iter().map(|(name, value)| match value {
        serde_json::Value::String(text) => (name, Arg::Text(text)),
        other => (name, Arg::Count(other.as_i64().unwrap_or_default())),
    });
    Ok(Some(Notice::from_stored(id, args.collect())))
}

/// A server's reply from its two columns; `None` where there was none.
pub(super) fn reply(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<Reply>> {
    let Some(code) = row.get("code")? else { return Ok(None) };
    Ok(Some(Reply { code, words: row.get::<_, Option<String>>("words")?.unwrap_or_default() }))
}

/// A pattern for `LIKE … ESCAPE '\'` that finds these words anywhere.
pub(super) fn like(search: &str) -> String {
    let mut pattern = String::from("%");
    for c in search.trim().chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

/// A count that SQLite gives as a signed number.
pub(super) fn count(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}

/// A number of rows as SQLite takes it.
pub(super) fn rows(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn unreadable(error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
}
