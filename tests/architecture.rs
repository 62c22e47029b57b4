//! The rules of the house, held to the source itself: who may know whom, and which crate has
//! which field.

#![allow(clippy::indexing_slicing)] // helpers fail as their tests do

mod source;

use std::collections::BTreeSet;

use source::{
    Module, Source, Word, assert_none, begins, modules, root, rust_files, source_modules,
};

/// Each layer with those it may know. Siblings never know each other, and nothing knows upwards.
const LAYERS: [(&str, &[&str]); 14] = [
    ("domain", &[]),
    ("messages", &["domain"]),
    ("pack", &["domain"]),
    ("store", &["domain"]),
    ("net", &["domain"]),
    ("profile", &["domain"]),
    ("typeset", &["domain"]),
    ("paper", &["domain", "typeset"]),
    ("mail", &["domain", "net"]),
    ("account", &["domain", "net"]),
    ("sender", &["domain", "store", "net", "profile", "mail", "account"]),
    ("desk", &["domain", "pack", "store", "net", "profile", "mail", "account", "paper", "sender"]),
    ("cli", &["domain", "messages", "profile", "desk"]),
    ("ui", &["domain", "messages", "profile", "desk", "typeset"]),
];

/// Each crate we depend on, with the only layers that name it; `*` is all of them.
const CRATES: [(&str, &[&str]); 55] = [
    ("async_imap", &["mail"]),
    ("base64", &["mail"]),
    ("clap", &["cli"]),
    ("directories", &["profile"]),
    ("eframe", &["ui"]),
    ("egui", &["ui"]),
    ("email_address", &["domain"]),
    ("fluent_bundle", &["messages"]),
    ("fontique", &["typeset"]),
    ("getrandom", &["net", "mail", "account"]),
    ("harfrust", &["typeset"]),
    ("hickory_resolver", &["net"]),
    ("http_body_util", &["net", "account"]),
    ("hyper", &["net", "account"]),
    ("hyper_util", &["net", "account"]),
    ("icu", &["messages", "desk", "typeset"]),
    ("icu_properties", &["typeset"]),
    ("idna", &["domain"]),
    ("include_dir", &["messages", "pack"]),
    ("jiff", &["*"]),
    ("keyring", &["profile"]),
    ("krilla", &["paper"]),
    ("lettre", &["mail"]),
    ("mail_parser", &["mail"]),
    ("minijinja", &["pack"]),
    ("oauth2", &["account"]),
    ("percent_encoding", &["mail", "account"]),
    ("pulldown_cmark", &["ui"]),
    ("rfd", &["ui"]),
    ("roxmltree", &["account"]),
    ("rusqlite", &["store"]),
    ("rustls_native_certs", &["net"]),
    ("rustls_platform_verifier", &["net"]),
    ("serde", &["pack", "store", "account", "cli"]),
    ("serde_json", &["store", "account", "cli"]),
    ("siphasher", &["domain"]),
    ("skrifa", &["typeset"]),
    ("strsim", &["pack", "profile"]),
    ("sys_locale", &["profile"]),
    ("system_open", &["desk"]),
    ("tempfile", &["pack", "store", "mail", "profile", "desk", "cli"]),
    ("thiserror", &["*"]),
    ("tokio", &["net", "mail", "account", "sender", "desk"]),
    ("tokio_rustls", &["net"]),
    ("tokio_socks", &["net"]),
    ("toml", &["pack", "profile", "account"]),
    ("toml_edit", &["pack", "profile"]),
    ("tracing", &["*"]),
    ("tracing_subscriber", &["main"]),
    ("unicode_bidi", &["typeset"]),
    ("unicode_security", &["domain"]),
    ("unicode_segmentation", &["typeset"]),
    ("vello_cpu", &["typeset"]),
    ("zeroize", &["profile", "account"]),
    ("clarion", &["main"]),
];

/// The layer a module belongs to: the first name of its path, or `main` at the top.
fn layer(module: &Module) -> &str {
    module.path.first().map_or("main", String::as_str)
}

/// The layers a module names, by `crate::layer`, `super::…::layer`, or in a group of a `use`.
fn layers_named(module: &Module) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (at, word) in module.words.iter().enumerate() {
        let Word::Name(first) = word else { continue };
        if at > 0 && module.words[at - 1] == Word::Sign(':') {
            continue;
        }
        let mut rest = &module.words[at..];
        match first.as_str() {
            "crate" => rest = &rest[1..],
            "super" => {
                let mut depth = module.path.len();
                while begins(rest, &["super"]) {
                    depth = depth.saturating_sub(1);
                    rest = if begins(&rest[1..], &[":", ":", "super"]) {
                        &rest[3..]
                    } else {
                        &rest[1..]
                    };
                }
                if depth > 0 {
                    continue;
                }
            }
            _ => continue,
        }
        match rest {
            [Word::Sign(':'), Word::Sign(':'), Word::Name(name), ..] => {
                named.insert(name.clone());
            }
            [Word::Sign(':'), Word::Sign(':'), Word::Open('{'), group @ ..] => {
                named.extend(first_names(group));
            }
            _ => {}
        }
    }
    named
}

/// The first name of each path of a `use` group.
fn first_names(group: &[Word]) -> Vec<String> {
    let mut names = Vec::new();
    let (mut depth, mut at_start) = (0, true);
    for word in group {
        match word {
            Word::Open(_) => depth += 1,
            Word::Close if depth == 0 => break,
            Word::Close => depth -= 1,
            Word::Sign(',') if depth == 0 => at_start = true,
            Word::Name(name) if at_start => {
                names.push(name.clone());
                at_start = false;
            }
            _ => {}
        }
    }
    names
}

/// The crates a module names, by `name::…` or `use name`.
fn crates_named(module: &Module) -> BTreeSet<String> {
    let words = &module.words;
    let mut named = BTreeSet::new();
    for (at, word) in words.iter().enumerate() {
        let Word::Name(name) = word else { continue };
        let inside_path = at > 0 && matches!(words[at - 1], Word::Sign(':' | '.'));
        let begins_path = begins(&words[at + 1..], &[":", ":"]);
        let used = at > 0 && words[at - 1] == Word::Name("use".into());
        if (begins_path && !inside_path) || used {
            named.insert(name.clone());
        }
    }
    named
}

#[test]
fn layers_know_only_what_is_below_them() {
    let mut found = Vec::new();
    for (file, modules) in source_modules() {
        for module in &modules {
            let own = layer(module);
            let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == own) else { continue };
            for named in layers_named(module) {
                let is_layer = LAYERS.iter().any(|(name, _)| *name == named);
                if is_layer && named != own && !allowed.contains(&named.as_str()) {
                    found.push(format!("{} knows {named}", file.path));
                }
            }
        }
    }
    assert_none(&found, "an import goes against the layers");
}

#[test]
fn every_folder_is_a_layer() {
    let folders: BTreeSet<String> = rust_files("src")
        .iter()
        .filter_map(|file| Some(file.path.strip_prefix("src/")?.split_once('/')?.0.to_owned()))
        .collect();
    let layers: BTreeSet<String> = LAYERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(folders, layers);
}

#[test]
fn a_crate_is_named_only_in_its_field() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let mut needed: BTreeSet<String> = manifest["dependencies"]
        .as_table()
        .unwrap()
        .keys()
        .map(|name| name.replace('-', "_"))
        .collect();
    needed.insert("clarion".into());
    let listed: BTreeSet<String> = CRATES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(needed, listed, "Cargo.toml and the table of fields differ");

    let mut found = Vec::new();
    let mut used = BTreeSet::new();
    for (file, modules) in source_modules() {
        for module in modules.iter().filter(|module| !module.is_test) {
            for name in crates_named(module) {
                let Some((_, fields)) = CRATES.iter().find(|(known, _)| *known == name) else {
                    continue;
                };
                used.insert(name.clone());
                if !fields.contains(&"*") && !fields.contains(&layer(module)) {
                    found.push(format!("{} names {name}, which belongs to {fields:?}", file.path));
                }
            }
        }
    }
    assert_none(&found, "a crate is named outside its field");
    let unused: Vec<String> = listed.difference(&used).cloned().collect();
    assert_none(&unused, "a dependency that nobody uses");
}

/// Without these features all of it builds, and every other test passes: nothing can be copied from or to
/// another program, and GNOME shows a window without a title bar.
#[test]
fn the_window_has_the_systems_clipboard_and_a_title_bar() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let has = |table: &toml::Value, name: &str, feature: &str| {
        let features = table[name]["features"].as_array().unwrap();
        assert!(features.iter().any(|it| it.as_str() == Some(feature)), "{name} without {feature}");
    };
    has(&manifest["dependencies"], "eframe", "clipboard");
    let (_, unix) = manifest["target"].as_table().unwrap().iter().next().unwrap();
    has(&unix["dependencies"], "winit", "wayland-csd-adwaita");
}

#[test]
fn the_domain_has_no_io_and_one_clock_serves_all() {
    let io: [&[&str]; 6] = [
        &["std", ":", ":", "fs"],
        &["std", ":", ":", "net"],
        &["std", ":", ":", "env"],
        &["std", ":", ":", "io"],
        &["std", ":", ":", "process"],
        &["std", ":", ":", "thread"],
    ];
    let clocks: [&[&str]; 3] = [
        &["SystemTime", ":", ":", "now"],
        &["Timestamp", ":", ":", "now"],
        &["Zoned", ":", ":", "now"],
    ];
    let mut found = Vec::new();
    for (file, modules) in source_modules() {
        for module in modules.iter().filter(|module| !module.is_test) {
            let names = |pattern: &[&str]| {
                (0..module.words.len()).any(|at| begins(&module.words[at..], pattern))
            };
            if layer(module) == "domain" && io.iter().any(|pattern| names(pattern)) {
                found.push(format!("{}: IO in the domain", file.path));
            }
            let has_clock = ["src/main.rs", "src/desk/clock.rs"].contains(&file.path.as_str());
            if !has_clock && clocks.iter().any(|pattern| names(pattern)) {
                found.push(format!("{}: a clock of its own", file.path));
            }
        }
    }
    assert_none(&found, "something reaches outside where it must not");
}

/// All that could go past the route that a person has chosen.
const WAYS_OUT: [&str; 10] = [
    "TcpStream",
    "TcpSocket",
    "TcpListener",
    "UdpSocket",
    "UnixStream",
    "UnixDatagram",
    "ToSocketAddrs",
    "lookup_host",
    "getaddrinfo",
    "with_plain_loopback",
];

#[test]
fn only_net_opens_a_connection_or_looks_a_name_up() {
    // The browser comes back to a listener on loopback; nothing goes out by it.
    let allowed = |module: &Module, name: &str| match layer(module) {
        "net" => true,
        "account" => name == "TcpListener",
        // The stream that a dialer gave is handed on in these.
        "mail" => name == "TcpStream",
        _ => false,
    };
    let mut found = Vec::new();
    for (file, modules) in source_modules() {
        for module in modules.iter().filter(|module| !module.is_test) {
            for (at, word) in module.words.iter().enumerate() {
                let Word::Name(name) = word else { continue };
                let is_way_out = WAYS_OUT.contains(&name.as_str());
                if is_way_out && !allowed(module, name) {
                    found.push(format!("{} names {name}", file.path));
                }
                // One place reads the way from the settings, and nobody takes another.
                let direct = ["Direct", "default"]
                    .iter()
                    .any(|way| begins(&module.words[at..], &["Route", ":", ":", *way]));
                if direct && layer(module) != "net" && file.path != "src/sender/accounts.rs" {
                    found.push(format!("{} chooses a route itself", file.path));
                }
                let opens = begins(&module.words[at..], &["TcpStream", ":", ":"]);
                if opens && layer(module) != "net" {
                    found.push(format!("{} opens a connection itself", file.path));
                }
            }
        }
    }
    assert_none(&found, "a connection goes past the route");
}

/// The rules above would be worthless if the reading were wrong.
#[test]
fn the_reading_finds_what_it_should() {
    let text = "
        use crate::{domain::{A, store}, pack};
        use super::super::mail::X;
        use super::sibling;
        use std::fs;
        fn f() { g!(crate::store::open(), rusqlite::Connection); let fs = a.serde::<T>(); }
        mod inner { use super::super::super::ui; }
        #[cfg(test)] mod tests { use crate::cli; }
    ";
    let file = Source { path: "src/desk/view.rs".into(), text: text.into() };
    let modules = modules(&file);
    let named: Vec<(String, bool, Vec<String>)> = modules
        .iter()
        .map(|m| (m.path.join("::"), m.is_test, layers_named(m).into_iter().collect()))
        .collect();
    let expected = [
        ("desk::view::inner", false, vec!["ui"]),
        ("desk::view::tests", true, vec!["cli"]),
        ("desk::view", false, vec!["domain", "mail", "pack", "store"]),
    ];
    assert_eq!(named.len(), expected.len());
    for ((path, is_test, layers), expected) in named.iter().zip(expected) {
        assert_eq!((path.as_str(), *is_test), (expected.0, expected.1));
        assert_eq!(layers, &expected.2);
    }
    let crates: Vec<String> = crates_named(&modules[2]).into_iter().collect();
    assert_eq!(crates, ["crate", "domain", "rusqlite", "std", "super"]);
}
