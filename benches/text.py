"""How long HarfBuzz takes to shape the letters that benches/text.rs has written, and the table.

text.py FOLDER FIGURES, where FIGURES is what benches/text.rs has printed.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 7
FEW, MANY = 20, 420


def main():
    folder, figures = Path(sys.argv[1]), Path(sys.argv[2]).read_text()
    print(f"{'':24} {'bytes':>7} {'clarion':>10} {'hb-shape':>10} {'ratio':>6}")
    for line in figures.splitlines():
        name, size, micros = line.split()
        if (folder / name).is_dir():
            shaped = by_harfbuzz(folder / name) * 1e6
            ratio = float(micros) / shaped
            print(f"{name:24} {size:>7} {micros:>7} us {shaped:7.0f} us {ratio:6.2f}")
        else:
            print(f"{name:24} {size:>7} {micros:>7} us")


def by_harfbuzz(folder):
    """Seconds for a letter: many rounds less few rounds, so that starting up is left out."""
    return sum(one(font) for font in sorted(folder.glob("*.ttf")))


def one(font):
    command = ["hb-shape", f"--font-file={font}", f"--text-file={font.with_suffix('.txt')}"]
    command += [f"--direction={font.stem[-3:]}", "--font-size=17", "--no-glyph-names"]
    times = []
    for _ in range(ROUNDS):
        few, many = (run(command, rounds) for rounds in (FEW, MANY))
        times.append((many - few) / (MANY - FEW))
    return statistics.median(times)


def run(command, rounds):
    begun = time.perf_counter()
    command = [*command, f"--num-iterations={rounds}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


main()
