"""Clarion's window against an empty one: for scripts/bench-start.

`start.py CLARION EMPTY_WINDOW PROFILE`
"""

import os
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "scripts"))
from real_window import Display, Window, announce_screen_reader, end_session, private_session

PAIRS = 21
IDLE_SECS = 10
SETTLE_SECS = 5
LOG = "target/bench-start-windows.log"


def main():
    clarion, empty, profile = sys.argv[1:4]
    ours, theirs = [clarion, "--profile", profile], [empty]
    home = private_session()
    try:
        with Display():
            starts(ours, theirs)
            idle(ours, theirs)
            announce_screen_reader()
            memory(ours, theirs)
    finally:
        end_session(home)


def starts(ours, theirs):
    """In pairs, and each second pair the other way round."""
    for command in (ours, theirs):
        start(command)  # the files are then in memory for both
    pairs = []
    for number in range(PAIRS):
        both = (ours, theirs) if number % 2 == 0 else (theirs, ours)
        secs = [start(command) for command in both]
        pairs.append(secs if number % 2 == 0 else secs[::-1])
    mine, empty = (statistics.median(secs) for secs in zip(*pairs))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"first frame: clarion {mine * 1000:.0f} ms, empty window {empty * 1000:.0f} ms,")
    print(f"             median of {PAIRS} pairs: {ratio:.2f} times")


def start(command):
    begun = time.perf_counter()
    with open(LOG, "ab") as log:
        subprocess.run([*command, "--exit-after-first-frame"], check=True, stdout=log, stderr=log)
    return time.perf_counter() - begun


def idle(ours, theirs):
    ticks = {}
    for name, command in (("clarion", ours), ("empty window", theirs)):
        with open(LOG, "ab") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log)
        time.sleep(SETTLE_SECS)
        before = cpu_ticks(process.pid)
        time.sleep(IDLE_SECS)
        ticks[name] = cpu_ticks(process.pid) - before
        process.terminate()
        process.wait()
    told = ", ".join(f"{name} {used}" for name, used in ticks.items())
    print(f"idle:        processor ticks (10 ms) in {IDLE_SECS} s: {told}")


def cpu_ticks(pid):
    """User and system time of all threads, in clock ticks."""
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def memory(ours, theirs):
    """Resident memory, with the appeal open in one of them."""
    with Window(ours, LOG) as window:
        open_appeal(window)
        time.sleep(SETTLE_SECS)
        mine = resident_mb(window.process.pid)
    with Window(theirs, LOG) as window:
        time.sleep(SETTLE_SECS)
        empty = resident_mb(window.process.pid)
    print(f"memory:      clarion with the appeal open {mine:.0f} MB, empty window {empty:.0f} MB")


def open_appeal(window):
    window.click("button", "Practise")
    window.find("heading", "What is asked, and of whom")


def resident_mb(pid):
    with open(f"/proc/{pid}/status") as status:
        line = next(line for line in status if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


main()
