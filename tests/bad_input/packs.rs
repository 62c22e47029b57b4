//! Every pack of `tests/packs/bad`, in the library and under `clarion check`, and packs that want
//! the same name. What each says is in its `expected.txt`, line by line.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::home::{Home, copy_folder};
use crate::window::Window;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The folder of a bad pack with the lines it says.
fn bad_packs() -> Vec<(PathBuf, Vec<String>)> {
    let folders = fs::read_dir(root().join("tests/packs/bad")).unwrap();
    let folders = folders.map(|entry| entry.unwrap().path());
    let expected = |folder: &Path| fs::read_to_string(folder.join("expected.txt")).unwrap();
    folders.map(|it| (it.clone(), expected(&it).lines().map(str::to_owned).collect())).collect()
}

#[test]
fn a_check_says_each_problem_at_its_place_and_ends_with_3() {
    let home = Home::new();
    for (folder, lines) in bad_packs() {
        let answer = home.run(&format!("check {}", folder.display()));
        assert_eq!(answer.code, 3, "{}: {}{}", folder.display(), answer.out, answer.err);
        for line in &lines {
            let words = line.split(" [").next().unwrap().replacen(" warning:", "", 1);
            assert!(answer.out.contains(&words), "{}\n{line}\n{}", folder.display(), answer.out);
        }
    }
}

#[test]
fn the_library_lists_what_does_not_open_and_opens_the_rest() {
    let home = Home::new();
    let own = home.profile().join("appeals");
    let mut broken = BTreeSet::new();
    for (number, (folder, lines)) in bad_packs().into_iter().enumerate() {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        if lines.iter().all(|line| line.contains(" warning: ")) {
            continue;
        }
        let copy = own.join(&name);
        copy_folder(&folder, &copy);
        assert!(number < 1_000 && broken.insert(name));
    }
    let listed = home.json("appeals", 0);
    let names = listed["broken"].as_array().unwrap().iter();
    let names: BTreeSet<String> = names.map(|it| it["name"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names, broken);
    assert_eq!(listed["appeals"][0]["id"], "homs-2012");

    let window = Window::open(&home.profile());
    drop(window);
    fs::write(home.profile().join("settings.toml"), "format = 1\nwelcomed = true\n").unwrap();
    let window = Window::open(&home.profile());
    window.must_show("toml-syntax");
    window.must_show("endless-loop");
}

#[test]
fn of_two_packs_with_one_id_the_second_says_so() {
    let home = Home::new();
    let own = home.profile().join("appeals");
    let bundled = root().join("config/appeals/homs-2012");
    for name in ["a-first", "b-second"] {
        copy_folder(&bundled, &own.join(name));
    }
    let listed = home.json("appeals", 0);
    let cards = listed["appeals"].as_array().unwrap();
    assert_eq!(cards.len(), 1, "one's own stands in the place of the bundled one");
    assert_eq!(cards[0]["own"], true);
    home.run("appeals").expect(0, "homs-2012", "folder “a-first” has the id “homs-2012” as well");

    // One's own that does not open does not hide the bundled one.
    fs::remove_dir_all(own.join("b-second")).unwrap();
    fs::write(own.join("a-first/appeal.toml"), "format = \n").unwrap();
    let listed = home.json("appeals", 0);
    assert_eq!(listed["appeals"][0]["own"], false);
    assert_eq!(listed["broken"][0]["name"], "a-first");
}

#[test]
fn a_place_that_is_no_folder_is_named() {
    let home = Home::new();
    fs::create_dir_all(home.profile()).unwrap();
    for name in ["practice", "appeals"] {
        let place = home.profile().join(name);
        fs::write(&place, "mine").unwrap();
        let answer = home.run("letters");
        answer.expect(1, "", &format!("The folder {} cannot be made", place.display()));
        answer.expect(1, "", "Move away what stands in its place");
        let window = Window::open(&home.profile());
        window.must_show(&place.display().to_string());
        assert_eq!(fs::read_to_string(&place).unwrap(), "mine");
        fs::remove_file(&place).unwrap();
    }
    home.run("letters").expect(0, "There are no letters here yet.", "");
}
