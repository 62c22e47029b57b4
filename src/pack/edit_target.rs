//! Edits of one target in `targets.toml`.

use std::path::Path;

use jiff::civil::Date;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike};

use super::edit::{close, language_of, one_line, open, put, set_local, toml_date};
use super::problem::PackError;
use super::read_appeal;
use super::read_targets::FILE;
use crate::domain::{EmailAddress, Lang, Notice, TargetId};

/// A target as a form has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TargetEdit {
    /// Its id; a new one adds a target.
    pub id: String,
    /// The id of its group.
    pub group: String,
    /// The full name, in the appeal's language.
    pub office: String,
    /// The greeting, in the target's first language; empty for none.
    pub salutation: String,
    /// The e-mail address; empty for none.
    pub email: String,
    /// The day someone last made sure of it.
    pub verified: Option<Date>,
}

/// Keeps a target in `targets.toml`; one with a new id is added at the end, in the appeal's language.
///
/// # Errors
/// A value that the format does not allow, a file with a mistake of syntax, or a disk that says no;
/// the file is then as before.
pub fn set_target(dir: &Path, edit: &TargetEdit) -> Result<(), PackError> {
    let default = language_of(&open(dir, read_appeal::FILE)?);
    let mut doc = open(dir, FILE)?;
    let good = checked(&doc, edit)?;
    let tables = doc.entry("targets").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let Some(tables) = tables.as_array_of_tables_mut() else {
        return Err(not_tables());
    };
    let at = tables.iter().position(|table| id_of(table) == Some(&edit.id));
    match at.and_then(|at| tables.get_mut(at)) {
        Some(table) => apply(table, &good, &default)?,
        None => tables.push(new_target(&good, &default)?),
    }
    close(dir, FILE, &doc)
}

/// Takes a target out of `targets.toml`, with the comment that stands directly above it.
///
/// # Errors
/// No such target, the last one, or as [`set_target`].
pub fn remove_target(dir: &Path, id: &str) -> Result<(), PackError> {
    let mut doc = open(dir, FILE)?;
    let tables = doc.get_mut("targets").and_then(Item::as_array_of_tables_mut);
    let tables = tables.ok_or_else(|| PackError::NoTarget(id.to_owned()))?;
    let at = tables.iter().position(|table| id_of(table) == Some(id));
    let at = at.ok_or_else(|| PackError::NoTarget(id.to_owned()))?;
    if tables.len() == 1 {
        return Err(PackError::NotAllowed(Notice::new("pack-last-target")));
    }
    let heading = tables.get(at).map(heading_above).unwrap_or_default();
    tables.remove(at);
    if !heading.is_empty() {
        match tables.get_mut(at) {
            Some(next) => {
                let own = prefix_of(next);
                next.decor_mut().set_prefix(format!("{heading}{own}"));
            }
            None => {
                let trailing = doc.trailing().as_str().unwrap_or_default().to_owned();
                doc.set_trailing(format!("{heading}{trailing}"));
            }
        }
    }
    close(dir, FILE, &doc)
}

fn not_tables() -> PackError {
    PackError::NotAllowed(Notice::new("pack-want-tables").text("key", "targets"))
}

fn id_of(table: &Table) -> Option<&str> {
    table.get("id").and_then(Item::as_str)
}

fn prefix_of(table: &Table) -> String {
    let prefix = table.decor().prefix().and_then(|prefix| prefix.as_str());
    prefix.unwrap_or_default().to_owned()
}

/// The comments above a target that are not about it alone: those before the last empty line.
fn heading_above(table: &Table) -> String {
    let prefix = prefix_of(table);
    let heading = prefix.rsplit_once("\n\n").map_or("", |(heading, _)| heading);
    if heading.contains('#') { format!("{heading}\n") } else { String::new() }
}

/// The edit with its values checked.
fn checked(doc: &DocumentMut, edit: &TargetEdit) -> Result<TargetEdit, PackError> {
    let bad_id = |_| {
        let what = Notice::new("pack-bad-id").text("value", &edit.id);
        PackError::NotAllowed(what)
    };
    TargetId::parse(&edit.id).map_err(bad_id)?;
    let groups = doc.get("groups").and_then(Item::as_array_of_tables);
    let names: Vec<&str> = groups.into_iter().flatten().filter_map(id_of).collect();
    if !names.contains(&edit.group.as_str()) {
        let what = Notice::new("pack-unknown-group").text("id", &edit.group);
        return Err(PackError::NotAllowed(
            what.text("known", names.join(", ")).count("count", names.len()),
        ));
    }
    let optional = |key: &str, text: &str| match text.trim() {
        "" => Ok(String::new()),
        _ => one_line(key, text),
    };
    let email = optional("address", &edit.email)?;
    if !email.is_empty() && EmailAddress::parse(&email).is_err() {
        let what = Notice::new("pack-bad-address").text("value", &email);
        return Err(PackError::NotAllowed(what));
    }
    Ok(TargetEdit {
        office: one_line("office", &edit.office)?,
        salutation: optional("salutation", &edit.salutation)?,
        email,
        ..edit.clone()
    })
}

fn apply(table: &mut Table, edit: &TargetEdit, default: &Lang) -> Result<(), PackError> {
    put(table, "group", edit.group.as_str());
    set_local(table, "office", default, default, &edit.office);
    let languages = table.get("languages").and_then(Item::as_array);
    let first = languages.and_then(|list| list.get(0)).and_then(|code| code.as_str());
    let first = first.and_then(|code| Lang::parse(code).ok()).unwrap_or_else(|| default.clone());
    if edit.salutation.is_empty() {
        remove_local(table, "salutation", &first);
    } else {
        set_local(table, "salutation", &first, default, &edit.salutation);
    }
    set_email(table, edit)
}

fn remove_local(table: &mut Table, key: &str, lang: &Lang) {
    let texts = table.get_mut(key).and_then(Item::as_table_like_mut);
    let others = texts.is_some_and(|texts| {
        texts.remove(lang.as_str());
        !texts.is_empty()
    });
    if !others {
        table.remove(key);
    }
}

fn set_email(table: &mut Table, edit: &TargetEdit) -> Result<(), PackError> {
    if edit.email.is_empty() && !table.contains_key("channels") {
        return Ok(());
    }
    let channels = table.entry("channels").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let is_email =
        |channel: &dyn TableLike| channel.get("kind").and_then(Item::as_str) == Some("email");
    let channels = channels.as_array_of_tables_mut().ok_or_else(not_tables)?;
    let at = channels.iter().position(|channel| is_email(channel));
    match at {
        Some(at) if edit.email.is_empty() => {
            channels.remove(at);
        }
        Some(at) => {
            if let Some(channel) = channels.get_mut(at) {
                fill_channel(channel, edit);
            }
        }
        None if edit.email.is_empty() => {}
        None => {
            let mut channel = Table::new();
            channel.decor_mut().set_prefix("\n");
            put(&mut channel, "kind", "email");
            fill_channel(&mut channel, edit);
            channels.push(channel);
        }
    }
    Ok(())
}

fn fill_channel(channel: &mut Table, edit: &TargetEdit) {
    put(channel, "address", edit.email.as_str());
    match edit.verified {
        Some(day) => put(channel, "verified", toml_date(day)),
        None => {
            channel.remove("verified");
        }
    }
}

fn new_target(edit: &TargetEdit, default: &Lang) -> Result<Table, PackError> {
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    put(&mut table, "id", edit.id.as_str());
    put(&mut table, "group", edit.group.as_str());
    put(&mut table, "office", edit.office.as_str());
    put(&mut table, "short", edit.office.as_str());
    put(&mut table, "languages", Array::from_iter([default.as_str()]));
    apply(&mut table, edit, default)?;
    Ok(table)
}
