"""How long HarfBuzz takes to shape the letters that benches/text.rs has written, beside how long
benches/text.rs itself takes to lay them out, in turn, and the table.

text.py FOLDER BENCH, where BENCH is the program made from benches/text.rs.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 9
FEW, MANY = 20, 420


def main():
    folder, bench = Path(sys.argv[1]), sys.argv[2]
    sizes, ours, theirs = {}, {}, {}
    for _ in range(ROUNDS):
        figures = subprocess.run([bench], capture_output=True, text=True, check=True).stdout
        for line in figures.splitlines():
            name, size, micros = line.split()
            sizes[name] = size
            ours.setdefault(name, []).append(float(micros))
            if (folder / name).is_dir():
                theirs.setdefault(name, []).append(by_harfbuzz(folder / name) * 1e6)
    print(f"{'medians of':13} {ROUNDS:2} rounds {'bytes':>7} {'clarion':>10} {'hb-shape':>11} {'ratio':>6}")
    for name, size in sizes.items():
        told = f"{name:24} {size:>7} {statistics.median(ours[name]):7.0f} us"
        if name in theirs:
            pairs = zip(ours[name], theirs[name])
            ratio = statistics.median(mine / other for mine, other in pairs)
            told += f" {statistics.median(theirs[name]):8.0f} us {ratio:6.2f}"
        print(told)
    rounds = zip(zip(*(ours[name] for name in theirs)), zip(*theirs.values()))
    ratio = statistics.median(sum(mine) / sum(others) for mine, others in rounds)
    print(f"{'all letters together':24} {ratio:41.2f}")


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
