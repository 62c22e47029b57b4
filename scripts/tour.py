"""The main job, played through the real window by keys and clicks: `tour.py CLARION FOLDER`.

Leaves in FOLDER: screenshots by number, `letters/` (what was sent for practice), and `profile/` (what
Clarion has kept). Ends with an error, and with what the window showed, where a step is not reached.
"""

import email
import email.policy
import os
import re
import shutil
import sys

from real_window import (
    Display,
    NotReached,
    Window,
    announce_screen_reader,
    end_session,
    private_session,
    until,
)

# One letter to Russia's foreign ministry, and 22 to the Arab League: its Secretary-General and
# 21 delegations.
LETTERS = 23
ANSWER = "People in Homs ask for no more than I take for granted where I live."


def main():
    clarion, folder = sys.argv[1], os.path.abspath(sys.argv[2])
    profile = os.path.join(folder, "profile")
    log = os.path.join(folder, "clarion.log")
    command = [os.path.abspath(clarion), "--profile", profile]
    home = private_session()
    try:
        with Display():
            announce_screen_reader()
            with Window(command, log, folder) as window:
                first_run(window)
                appeal(window)
                choose(window)
                write(window)
                window.kill()
            with Window(command, log, folder) as window:
                go_on_writing(window)
                review(window)
                sent(window, os.path.join(profile, "practice"))
                settings(window)
    except NotReached as reason:
        sys.exit(f"tour: {reason}")
    finally:
        end_session(home)
    letters = os.path.join(folder, "letters")
    shutil.copytree(os.path.join(profile, "practice"), letters)
    check(letters)
    print(f"The tour reached its end: {LETTERS} letters in {letters},")
    print(f"screenshots in {folder}.")


def first_run(window):
    window.fill("Name", "Anna Example")
    window.fill("City", "Uppsala")
    window.click("combo box", "Country")
    window.type("Swed")
    window.key("Down", "Return")
    window.sees(re.compile("Uppsala, Sweden"))
    window.click("radio button", "Practise first")
    window.picture("01-first-run")
    window.click("button", "Read the first appeal")


def appeal(window):
    window.click("toggle button", "Appeals")
    window.find("heading", "Appeals")
    window.picture("02-appeals")
    window.click("button", "Practise")
    window.find("heading", "What is asked, and of whom")
    window.picture("03-appeal")
    window.click("button", "Write a letter")


def choose(window):
    window.find("heading", "Whom will you write to?")
    window.click("check box", re.compile("^All of Russia’s foreign ministry"))
    window.click("check box", re.compile("^All of The Arab League"))
    window.sees(re.compile(f"^{LETTERS} letters picked"))
    window.picture("04-choose")
    window.click("button", f"Write {LETTERS} letters")


def write(window):
    typed, pasted = ANSWER[:20], ANSWER[20:]
    window.fill("In a sentence or two: why does Homs matter to you?", typed)
    window.paste(pasted)
    window.copied(ANSWER)
    window.sees("Saved on this computer")
    window.picture("05-write")
    window.key("alt+Right")
    window.sees(re.compile(f"2 of {LETTERS}"))
    window.picture("06-next-letter")


def go_on_writing(window):
    """The program was killed while writing: nothing is lost."""
    window.click("button", "Continue writing")
    window.sees(re.compile(re.escape(ANSWER)))
    window.key("ctrl+Return")


def review(window):
    window.sees(f"{LETTERS} letters are ready")
    window.picture("07-review")
    window.click("button", f"Practise {LETTERS} letters")
    window.sees(f"Practise {LETTERS} letters?")
    window.picture("08-confirm")
    window.key("Return")


def sent(window, practice):
    def all_there():
        return len([name for name in os.listdir(practice) if name.endswith(".eml")]) == LETTERS

    until(f"{LETTERS} letters in the practice mailbox", all_there)
    window.picture("09-practice-mailbox")


def settings(window):
    window.click("toggle button", "Settings")
    window.find("heading", "Settings")
    window.picture("10-settings")


def check(letters):
    """Each letter is whole, and each goes to somebody else in other words."""
    offices, bodies = set(), set()
    for name in os.listdir(letters):
        with open(os.path.join(letters, name), "rb") as file:
            letter = email.message_from_binary_file(file, policy=email.policy.default)
        body = letter.get_content()
        for piece in ("[[", "{{", "{%"):
            if piece in body or piece in letter["Subject"]:
                sys.exit(f"tour: {name} is not whole: it has {piece}")
        if ANSWER not in body:
            sys.exit(f"tour: {name} has not the supporter's own words")
        offices.add(letter["To"])
        bodies.add(body)
    if (len(offices), len(bodies)) != (LETTERS, LETTERS):
        sys.exit(f"tour: {len(offices)} offices and {len(bodies)} texts, not {LETTERS}")


main()
