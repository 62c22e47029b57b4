//! Tells cargo which folders are embedded whole: a file added to one of them makes a new build.

fn main() {
    println!("cargo::rerun-if-changed=assets/messages");
    println!("cargo::rerun-if-changed=config");
}
