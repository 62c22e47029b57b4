"""The Arab League's letter by jinja2: for scripts/bench-render, and read by benches/peers.py.

Takes the template and the fields that `letters --jinja FILE` wrote, writes the template in jinja2's
words, makes sure that every letter comes out word for word as Clarion's, and prints how many letters
a second jinja2 renders, compiled once.
"""

import json
import re
import sys
import time

import jinja2

LETTERS = 10_000
ROUNDS = 5


def read(path):
    """The template, the fields of each letter, and what is known of each."""
    with open(path, encoding="utf-8") as file:
        given = json.load(file)
    source, sizes = translate(given["template"])
    template = jinja2.Environment(undefined=jinja2.StrictUndefined).from_string(source)
    letters = [
        {
            "supporter": letter["supporter"],
            "answer": given["answer"],
            "target": letter["target"],
            **picks(letter["variation"], sizes),
        }
        for letter in given["letters"]
    ]
    return template, letters, given


def main():
    template, letters, given = read(sys.argv[1])
    for fields, letter in zip(letters, given["letters"]):
        made = tidy(template.render(fields))
        if made != (letter["subject"], letter["body"]):
            sys.exit(f"jinja2 made another letter:\n{made[1]}\n--- instead of\n{letter['body']}")
    print(f"{max(rate(template, letters) for _ in range(ROUNDS)):.0f}")


def rate(template, letters):
    done = 0
    begun = time.perf_counter()
    while done < LETTERS:
        for fields in letters:
            template.render(fields)
        done += len(letters)
    return done / (time.perf_counter() - begun)


def translate(text):
    """The letter with its alternatives as plain conditions, and how many each choice has."""
    head, body = text.split("\n\n", 1)
    subject = next(line for line in head.split("\n") if line.startswith("subject:"))
    text = subject.removeprefix("subject:") + "\x03" + body
    sizes, open_choices = [], []

    def tag(words):
        if words == "one of":
            sizes.append(1)
            open_choices.append(len(sizes) - 1)
            return f"{{% if _c{len(sizes) - 1} == 0 %}}"
        choice = open_choices[-1]
        if words == "or":
            sizes[choice] += 1
            return f"{{% elif _c{choice} == {sizes[choice] - 1} %}}"
        open_choices.pop()
        return "{% endif %}"

    def call(match):
        arguments = re.findall(r'"[^"]*"', match[1])
        sizes.append(len(arguments))
        choice = len(sizes) - 1
        tests = [f"{text} if _c{choice} == {at} else" for at, text in enumerate(arguments[:-1])]
        return f"({' '.join(tests)} {arguments[-1]})"

    text = re.sub(r"^\{#.*?#\}\n", "", text, flags=re.MULTILINE | re.DOTALL)
    parts = re.split(r"(\{%\s*(?:one of|or|end)\s*%\}\n|one_of\(.*?\)(?=\s*\}\}))", text)
    for at, part in enumerate(parts):
        if part.startswith("one_of("):
            parts[at] = re.sub(r"one_of\((.*)\)", call, part)
        elif words := re.fullmatch(r"\{%\s*(one of|or|end)\s*%\}\n", part):
            parts[at] = tag(words[1])
    return "".join(parts), sizes


def picks(variation, sizes):
    chosen = {}
    for at, size in enumerate(sizes):
        chosen[f"_c{at}"] = variation % size
        variation //= size
    return chosen


def tidy(made):
    """Clarion's own tidying: no space at the ends of lines, one empty line between paragraphs."""
    subject, body = made.split("\x03", 1)
    body = "\n".join(line.rstrip() for line in body.split("\n"))
    return " ".join(subject.split()), re.sub(r"\n{3,}", "\n\n", body).strip("\n")


if __name__ == "__main__":
    main()
