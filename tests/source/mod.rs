//! The program's own source as words, for the tests that hold it to the rules of the house.

#![allow(clippy::unwrap_used)] // helpers fail as their tests do
#![allow(dead_code)] // each test takes what it needs

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A file of the repository.
pub(crate) struct Source {
    /// Its path from the root of the repository, with `/`.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
}

/// A word of Rust, with the module it stands in.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Word {
    /// A name or keyword.
    Name(String),
    /// A sign.
    Sign(char),
    /// What a string literal holds, escapes left as they are.
    Text(String),
    /// A bracket that opens.
    Open(char),
    /// A bracket that closes.
    Close,
}

/// Words of one module.
pub(crate) struct Module {
    /// The module's path below the crate, such as `["store", "outbox"]`.
    pub(crate) path: Vec<String>,
    /// Whether it is compiled for tests only.
    pub(crate) is_test: bool,
    /// Its words without those of the modules in it.
    pub(crate) words: Vec<Word>,
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder, sorted, those that `keep` wants.
pub(crate) fn files_below(folder: &Path, keep: &dyn Fn(&Path) -> bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_symlink() || !keep(&path) {
            continue;
        }
        if path.is_dir() {
            found.extend(files_below(&path, keep));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The Rust files below a folder of the repository.
pub(crate) fn rust_files(folder: &str) -> Vec<Source> {
    let is_rust = |path: &Path| path.is_dir() || path.extension().is_some_and(|ext| ext == "rs");
    files_below(&root().join(folder), &is_rust)
        .into_iter()
        .map(|path| Source {
            text: fs::read_to_string(&path).unwrap(),
            path: path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/"),
        })
        .collect()
}

/// The modules of a file of `src`.
pub(crate) fn modules(source: &Source) -> Vec<Module> {
    let tokens: TokenStream = source.text.parse().unwrap();
    let inside = source.path.trim_start_matches("src/").trim_end_matches(".rs");
    let mut path: Vec<String> = inside.split('/').map(Into::into).collect();
    let mut is_test = false;
    match path.pop().unwrap().as_str() {
        "mod" | "lib" | "main" => {}
        file => {
            is_test = file == "tests" || file.ends_with("_tests");
            path.push(file.trim_end_matches("_tests").to_owned());
            if file.ends_with("_tests") {
                path.push("tests".into());
            }
        }
    }
    let mut found = Vec::new();
    collect(tokens, path, is_test, &mut found);
    found
}

fn collect(tokens: TokenStream, path: Vec<String>, is_test: bool, found: &mut Vec<Module>) {
    let mut module = Module { path, is_test, words: Vec::new() };
    push(tokens, &mut module, found);
    found.push(module);
}

/// Appends words to a module; a module in it becomes one of its own.
fn push(tokens: TokenStream, module: &mut Module, found: &mut Vec<Module>) {
    let mut test_comes = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let braces = group.delimiter() == Delimiter::Brace;
                let text = group.stream().to_string();
                test_comes |= group.delimiter() == Delimiter::Bracket
                    && module.words.last() == Some(&Word::Sign('#'))
                    && ["cfg (test)", "cfg(test)"].contains(&text.as_str());
                if let [.., Word::Name(keyword), Word::Name(name)] = &module.words[..]
                    && keyword == "mod"
                    && braces
                {
                    let path = module.path.iter().chain([name]).cloned().collect();
                    collect(group.stream(), path, module.is_test || test_comes, found);
                    test_comes = false;
                    continue;
                }
                module.words.push(Word::Open(match group.delimiter() {
                    Delimiter::Brace => '{',
                    Delimiter::Bracket => '[',
                    Delimiter::Parenthesis => '(',
                    Delimiter::None => ' ',
                }));
                push(group.stream(), module, found);
                module.words.push(Word::Close);
                test_comes &= !braces;
            }
            TokenTree::Ident(name) => module.words.push(Word::Name(name.to_string())),
            TokenTree::Punct(sign) => module.words.push(Word::Sign(sign.as_char())),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
                module.words.push(inner.map_or(Word::Sign('0'), |text| Word::Text(text.into())));
            }
        }
    }
}

/// Whether these words begin with such a pattern: names as they are, signs one by one.
pub(crate) fn begins(words: &[Word], pattern: &[&str]) -> bool {
    words.len() >= pattern.len()
        && words.iter().zip(pattern).all(|(word, wanted)| match word {
            Word::Name(name) => name == wanted,
            Word::Sign(sign) | Word::Open(sign) => wanted.chars().eq([*sign]),
            Word::Text(_) | Word::Close => false,
        })
}

/// The source, each file with its modules.
pub(crate) fn source_modules() -> Vec<(Source, Vec<Module>)> {
    let files = rust_files("src");
    assert!(files.len() > 20, "the source was not found");
    files
        .into_iter()
        .map(|file| {
            let all = modules(&file);
            (file, all)
        })
        .collect()
}

/// Fails with all that was found at once.
pub(crate) fn assert_none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}
