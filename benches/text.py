"""How long HarfBuzz takes to shape the letters that benches/text.rs has written, beside how long
benches/text.rs itself takes to lay them out, in turn, and the table.

text.py FOLDER BENCH, where BENCH is the program made from benches/text.rs.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 41
FEW, MANY = 20, 220


def main():
    folder, bench = Path(sys.argv[1]), sys.argv[2]
    letters = sorted(path.name for path in folder.iterdir())
    print(f"{'medians of':14} {ROUNDS:2} rounds {'bytes':>7} {'clarion':>10} {'hb-shape':>11} {'ratio':>6}")
    all_ours, all_theirs = [], []
    for letter in letters:
        ours, theirs = [], []
        for _ in range(ROUNDS):
            [(_, size, micros)] = by_clarion(bench, letter)
            ours.append(micros)
            theirs.append(by_harfbuzz(folder / letter) * 1e6)
        ratio = statistics.median(mine / other for mine, other in zip(ours, theirs))
        mine, other = statistics.median(ours), statistics.median(theirs)
        print(f"{letter:24} {size:>7} {mine:7.0f} us {other:8.0f} us {ratio:6.2f}")
        all_ours.append(ours)
        all_theirs.append(theirs)
    rounds = zip(zip(*all_ours), zip(*all_theirs))
    ratio = statistics.median(sum(mine) / sum(others) for mine, others in rounds)
    print(f"{'all letters together':24} {ratio:37.2f}")
    print("one paragraph changed")
    for name, size, micros in by_clarion(bench, "changed-1kB", "changed-10kB", "changed-100kB"):
        print(f"{name:24} {size:>7} {micros:7.0f} us")


def by_clarion(bench, *names):
    """What the program says of these: name, bytes, microseconds."""
    figures = subprocess.run([bench, *names], capture_output=True, text=True, check=True).stdout
    lines = (line.split() for line in figures.splitlines())
    return [(name, size, float(micros)) for name, size, micros in lines]


def by_harfbuzz(folder):
    """Seconds for a letter: many rounds less few rounds, so that starting up is left out."""
    return sum(one(font) for font in sorted(folder.glob("*.ttf")))


def one(font):
    command = ["hb-shape", f"--font-file={font}", f"--text-file={font.with_suffix('.txt')}"]
    command += [f"--direction={font.stem[-3:]}", "--font-size=17", "--no-glyph-names"]
    few, many = (run(command, rounds) for rounds in (FEW, MANY))
    return (many - few) / (MANY - FEW)


def run(command, rounds):
    begun = time.perf_counter()
    command = [*command, f"--num-iterations={rounds}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


main()
