//! Programs that read PDF. Where they are not installed, that is said; under `CLARION_TEST_STRICT=1` it
//! is a failure.

use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

/// A file that is to be read.
pub(crate) struct Pdf {
    folder: TempDir,
}

/// A word with its place on a page, in points.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub(crate) page: usize,
    pub(crate) left: f32,
    pub(crate) top: f32,
    pub(crate) right: f32,
    pub(crate) bottom: f32,
    pub(crate) text: String,
}

impl Pdf {
    /// `None`, after saying so, where there is nothing to read it with.
    pub(crate) fn new(bytes: &[u8]) -> Option<Self> {
        if !has_tools() {
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("it.pdf"), bytes).unwrap();
        // Who wants to look at what the tests have made says where.
        if let Some(keep) = std::env::var_os("CLARION_TEST_KEEP_PDF") {
            let name = std::thread::current().name().unwrap_or("it").replace("::", "-");
            let number = (0..).find(|n| !named(&keep, &name, *n).exists()).unwrap();
            std::fs::write(named(&keep, &name, number), bytes).unwrap();
        }
        Some(Self { folder })
    }

    fn run(&self, program: &str, words: &[&str]) -> String {
        let mut command = Command::new(program);
        command.current_dir(self.folder.path()).args(words);
        let answer = command.output().unwrap();
        let said = String::from_utf8_lossy(&answer.stderr).into_owned();
        assert!(answer.status.success(), "{program} {words:?}: {said}");
        // Older poppler says this of every file that says that nothing about it is suspect.
        let said = said.replace("Syntax Error: Suspects object is wrong type (boolean)\n", "");
        assert!(said.trim().is_empty(), "{program} {words:?}: {said}");
        // Poppler cuts a long title of a heading in the middle of a letter.
        String::from_utf8_lossy(&answer.stdout).into_owned()
    }

    /// The text in reading order, without the marks of direction that poppler adds.
    pub(crate) fn text(&self) -> String {
        let text = self.run("pdftotext", &["-enc", "UTF-8", "it.pdf", "-"]);
        text.split('\n').map(in_order).collect::<Vec<_>>().join("\n")
    }

    /// The text of the structure, as it is read aloud.
    pub(crate) fn structure(&self) -> String {
        self.run("pdfinfo", &["-struct-text", "it.pdf"])
    }

    pub(crate) fn info(&self) -> String {
        self.run("pdfinfo", &["it.pdf"])
    }

    pub(crate) fn fonts(&self) -> String {
        self.run("pdffonts", &["it.pdf"])
    }

    pub(crate) fn check(&self) -> String {
        self.run("qpdf", &["--check", "it.pdf"])
    }

    pub(crate) fn words(&self) -> Vec<Word> {
        let html = self.run("pdftotext", &["-bbox", "-enc", "UTF-8", "it.pdf", "-"]);
        let mut page = 0;
        let mut words = Vec::new();
        for line in html.lines().map(str::trim) {
            if line.starts_with("<page") {
                page += 1;
            }
            let Some(rest) = line.strip_prefix("<word ") else { continue };
            let value = |name: &str| -> f32 {
                let (_, rest) = rest.split_once(&format!("{name}=\"")).unwrap();
                rest.split('"').next().unwrap().parse().unwrap()
            };
            let (_, text) = rest.split_once('>').unwrap();
            words.push(Word {
                page,
                left: value("xMin"),
                top: value("yMin"),
                right: value("xMax"),
                bottom: value("yMax"),
                text: text.trim_end_matches("</word>").to_owned(),
            });
        }
        words
    }

    /// A page as a picture.
    pub(crate) fn picture(&self, page: usize, dpi: u32) -> image::RgbImage {
        let (page, dpi) = (page.to_string(), dpi.to_string());
        let words = ["-r", &dpi, "-f", &page, "-l", &page, "-singlefile", "-png", "it.pdf", "it"];
        self.run("pdftoppm", &words);
        image::open(self.folder.path().join("it.png")).unwrap().to_rgb8()
    }
}

/// A line without the marks that poppler puts around parts of another direction. To such a part it
/// counts the stops and spaces behind it too, and writes them before it: they are put back.
fn in_order(line: &str) -> String {
    let signs: Vec<char> = line.chars().collect();
    let mut out = String::new();
    let mut open: Option<Vec<char>> = None;
    // What is around a whole line only says which way it runs.
    let is_right_to_left = signs.contains(&'\u{202a}');
    for sign in signs {
        match sign {
            '\u{202b}' if is_right_to_left => {}
            '\u{202a}' | '\u{202b}' => open = Some(Vec::new()),
            '\u{202c}' => {
                let part = open.take().unwrap_or_default();
                let first = part.iter().position(|it| it.is_alphanumeric()).unwrap_or(0);
                out.extend(&part[first..]);
                out.extend(part[..first].iter().rev());
            }
            sign => match &mut open {
                Some(part) => part.push(sign),
                None => out.push(sign),
            },
        }
    }
    out
}

fn named(folder: &std::ffi::OsStr, name: &str, number: usize) -> PathBuf {
    PathBuf::from(folder).join(format!("{name}-{number}.pdf"))
}

fn has_tools() -> bool {
    let missing = ["pdftotext", "pdfinfo", "pdffonts", "pdftoppm", "qpdf"]
        .into_iter()
        .find(|tool| Command::new(tool).arg("--version").output().is_err());
    let Some(tool) = missing else { return true };
    let strict = std::env::var("CLARION_TEST_STRICT").is_ok_and(|value| value == "1");
    assert!(!strict, "{tool} is missing, and CLARION_TEST_STRICT is set");
    eprintln!("LEFT OUT: {tool} is not installed, so no PDF was read back.");
    false
}
