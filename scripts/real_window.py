"""A program's real window on a virtual display: found as a screen reader finds it, used by real
keys and clicks, and pictured. For scripts/tour.py and scripts/bench-start.

Widgets are found by role and name through AT-SPI, so a step that looks for something that is not
there fails and says what was there. Input goes through the X server, as a person's does.
"""

import os
import re
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE_SECS = float(os.environ.get("CLARION_TOUR_PATIENCE_SECS", "40"))


class NotReached(Exception):
    """A step's end was not reached in time."""


class Display:
    """A virtual X display with a window manager. Ends with the `with` block."""

    def __init__(self, width=1280, height=840):
        self.size = f"{width}x{height}x24"
        self.processes = []

    def __enter__(self):
        read_fd, write_fd = os.pipe()
        self.start(
            ["Xvfb", "-displayfd", str(write_fd), "-screen", "0", self.size, "-nolisten", "tcp"],
            pass_fds=[write_fd],
        )
        os.close(write_fd)
        with os.fdopen(read_fd) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise NotReached("Xvfb did not start")
        os.environ["DISPLAY"] = f":{number}"
        os.environ.pop("WAYLAND_DISPLAY", None)
        self.start(["openbox", "--config-file", no_shortcuts()])
        until("a window manager", lambda: output("xdotool", "get_num_desktops"))
        return self

    def start(self, command, **options):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.processes.append(subprocess.Popen(command, **quiet, **options))

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()


class Window:
    """A program with one window. Ends with the `with` block."""

    def __init__(self, command, log, screenshots=None):
        self.command = command
        self.log_path = log
        self.screenshots = screenshots

    def __enter__(self):
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=log)
        try:
            self.id = until("the window", self._window_id)
            subprocess.run(["xdotool", "windowactivate", "--sync", self.id], check=True)
            self.frame = until("the window's names", self._frame)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def kill(self):
        """Ends the program as a power cut would."""
        self.process.kill()
        self.process.wait()

    # What is there

    def all(self, role=None, name=None):
        """The visible widgets of this role whose name is, or by a pattern matches, `name`."""
        settle()
        found = []
        for node in walk(self.frame):
            try:
                if role and node.get_role_name() not in roles(role):
                    continue
                if name is None or matches(name, texts(node)):
                    found.append(node)
            except GLib.Error:
                continue  # it went away while we looked
        return found

    def find(self, role, name, nth=0):
        """Waits until such a widget is there."""

        def look():
            self._must_live()
            found = self.all(role, name)
            return found[nth] if len(found) > nth else None

        try:
            return until(f"{role} {name!r}", look)
        except NotReached as reason:
            raise NotReached(f"{reason}; what was there:\n{self.listing()}") from None

    def sees(self, name):
        """Waits until these words are somewhere in the window."""
        return self.find(None, name)

    def has(self, role, name):
        """Whether such a widget is there now."""
        return bool(self.all(role, name))

    def listing(self):
        """Every widget with its names, a line each."""
        lines = []
        for node in walk(self.frame):
            try:
                lines.append(f"  {node.get_role_name()}: {' | '.join(texts(node))}")
            except GLib.Error:
                continue
        return "\n".join(lines)

    # What a person does

    def click(self, role, name, nth=0):
        """Brings a widget into sight and clicks its middle."""
        x, y = self._into_sight(role, name, nth)
        xdotool("mousemove", "--window", self.id, x, y)
        time.sleep(0.1)  # a press and its release in one frame are no click to a window
        xdotool("mousedown", 1)
        time.sleep(0.06)
        xdotool("mouseup", 1)
        time.sleep(0.15)

    def type(self, words):
        xdotool("type", "--delay", 12, "--", words)
        time.sleep(0.2)

    def fill(self, name, words, role="entry"):
        """Replaces what stands in an input field."""
        self.click(role, name)
        self.key("ctrl+a")
        self.type(words)

    def paste(self, words):
        """Pastes what another program has copied."""
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(["xclip", "-selection", "clipboard"], input=words.encode(), check=True, **quiet)
        self.key("ctrl+v")

    def copied(self, words):
        """Copies all of the input field; another program must get these words."""
        self.key("ctrl+a", "ctrl+c")
        got = lambda: output("xclip", "-selection", "clipboard", "-o") == words
        until(f"in the system's clipboard: {words}", got)

    def key(self, *combinations):
        """Presses keys such as "Tab" or "alt+Right", as slowly as fingers do."""
        for combination in combinations:
            keys = combination.split("+")
            for action, pressed in (("keydown", keys), ("keyup", reversed(keys))):
                for key in pressed:
                    xdotool(action, key)
                    time.sleep(0.03)
            time.sleep(0.1)

    def scroll(self, x, y, down=True):
        xdotool("mousemove", "--window", self.id, x, y)
        xdotool("click", "--repeat", 3, "--delay", 30, 5 if down else 4)
        time.sleep(0.35)

    def resize(self, width, height):
        xdotool("windowsize", self.id, width, height)
        time.sleep(0.5)

    def picture(self, name):
        """Saves the window as it looks now."""
        time.sleep(0.5)  # let animations come to rest
        path = os.path.join(self.screenshots, name + ".png")
        subprocess.run(["import", "-window", self.id, path], check=True)
        return path

    # Helpers

    def _window_id(self):
        self._must_live()
        ids = output("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)).split()
        return ids[0] if ids else None

    def _frame(self):
        self._must_live()
        settle()
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(index)
            if app and app.get_process_id() == self.process.pid and app.get_child_count():
                return app.get_child_at_index(0)
        return None

    def _must_live(self):
        if self.process.poll() is not None:
            with open(self.log_path, errors="replace") as log:
                said = log.read()[-2000:]
            raise NotReached(f"the program ended with {self.process.returncode}:\n{said}")

    def _size(self):
        geometry = output("xdotool", "getwindowgeometry", "--shell", self.id)
        return tuple(int(re.search(rf"{key}=(\d+)", geometry)[1]) for key in ("WIDTH", "HEIGHT"))

    def _into_sight(self, role, name, nth):
        """Scrolls until a widget stands clear of header and footer, or turns out to be in them."""
        before = None
        for _ in range(60):
            node = self.find(role, name, nth)
            box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
            x, y = box.x + box.width // 2, box.y + box.height // 2
            width, height = self._size()
            if height * 0.2 <= y <= height * 0.8 or y == before:
                if 0 <= x < width and 0 <= y < height:
                    return x, y
                break
            before = y
            self.scroll(min(max(x, 20), width - 20), height // 2, down=y > height // 2)
        raise NotReached(f"{role} {name!r} could not be scrolled into sight")


def until(what, look):
    """Calls `look` until it gives something, and gives that."""
    end = time.monotonic() + PATIENCE_SECS
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise NotReached(f"{what} was not there within {PATIENCE_SECS:.0f} seconds")


def walk(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk(child)


def texts(node):
    """Its name, and what stands in it."""
    words = [node.get_name() or ""]
    text = node.get_text_iface()
    if text:
        words.append(Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)))
    return [word for word in words if word]


def matches(name, words):
    if isinstance(name, re.Pattern):
        return any(name.search(word) for word in words)
    return name in words


def roles(role):
    """AT-SPI's names of a role differ between versions."""
    same = [{"button", "push button"}, {"entry", "text"}, {"link", "hyper link"}, {"label", "static"}]
    return next((names for names in same if role in names), {role})


def settle():
    """Lets AT-SPI take in what has changed."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def no_shortcuts():
    """A window manager's configuration that takes no key for itself."""
    path = os.path.join(os.environ["XDG_RUNTIME_DIR"], "openbox.xml")
    with open(path, "w") as file:
        file.write('<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>')
    return path


def private_session():
    """A home and a runtime folder of its own, so that nothing of the person's is touched."""
    home = tempfile.mkdtemp(prefix="clarion-tour-")
    os.chmod(home, 0o700)
    for name in ("HOME", "XDG_RUNTIME_DIR"):
        os.environ[name] = home
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ.pop(name, None)
    os.environ["LIBGL_ALWAYS_SOFTWARE"] = "1"
    # The window speaks the language of its system, and is read in English here.
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("LANGUAGE", None)
    return home


def announce_screen_reader():
    """Programs give their widgets' names only where someone asked for them."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    enabled = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    bus.call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
        enabled, None, Gio.DBusCallFlags.NONE, -1, None,
    )
    Atspi.init()


def end_session(home):
    shutil.rmtree(home, ignore_errors=True)
