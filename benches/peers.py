"""1,000 letters to one Postfix in several ways, in turn, and the table: for scripts/bench-send.

peers.py PEERS SERVERS_JSON LETTERS_JSON MAILMERGE, where PEERS is the program made from benches/peers.
Each round runs every way once, and waits before each until the server has nothing left to do.
"""

import csv
import json
import os
import resource
import smtplib
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from pathlib import Path

import jinja

ROUNDS = 5
LETTERS = 1000
SYNCS = 2000


def main():
    peers, servers, letters, mailmerge = sys.argv[1:]
    server = json.loads(Path(servers).read_text())
    mail = Path(servers).parent
    made = jinja.read(letters)
    ways = {
        "raw socket, commands in groups": lambda: ours(peers, "raw", servers),
        "lettre, one connection, nothing stored": lambda: ours(peers, "lettre", servers),
        "clarion, every letter durable": lambda: ours(peers, "clarion", servers),
        "smtplib + jinja2, one connection": lambda: by_smtplib(server, made),
        "mailmerge": lambda: by_mailmerge(mailmerge, server, made[2]["letters"]),
    }
    found = {name: [] for name in ways}
    syncs = []
    for number in range(ROUNDS):
        names = list(ways)
        for name in names[number:] + names[:number]:
            settle(mail)
            found[name].append(ways[name]())
        syncs.append(syncs_a_second())
    tell(found, syncs)


def ours(peers, way, servers):
    done = subprocess.run([peers, way, servers], capture_output=True, text=True, check=True)
    rate, cpu_secs = map(float, done.stdout.split())
    return rate, cpu_secs


def by_smtplib(server, made):
    """A careful script: one connection, TLS verified, the template compiled once."""
    template, fields, given = made
    begun, cpu = time.perf_counter(), time.process_time()
    trust = ssl.create_default_context(cafile=server["ca"])
    with smtplib.SMTP("localhost", server["new"]["submission"]) as smtp:
        smtp.starttls(context=trust)
        smtp.login(server["bench_user"], server["bench_password"])
        for field, letter in zip(fields[:LETTERS], given["letters"]):
            subject, body = jinja.tidy(template.render(field))
            message = EmailMessage()
            message["From"] = server["bench_user"]
            message["To"] = letter["to"]
            message["Subject"] = subject
            message["Date"] = formatdate()
            message["Message-ID"] = make_msgid(domain="test.example")
            message.set_content(body)
            smtp.send_message(message)
    return LETTERS / (time.perf_counter() - begun), time.process_time() - cpu


def by_mailmerge(program, server, letters):
    """The program from PyPI as it is: a connection for each letter. Its texts are given to it whole."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        (folder / "template.txt").write_text(
            f"TO: {{{{to}}}}\nSUBJECT: {{{{subject}}}}\nFROM: {server['bench_user']}\n\n{{{{body}}}}\n"
        )
        with open(folder / "people.csv", "w", newline="", encoding="utf-8") as file:
            rows = csv.DictWriter(file, ["to", "subject", "body"], extrasaction="ignore")
            rows.writeheader()
            rows.writerows(letters[:LETTERS])
        (folder / "server.conf").write_text(
            "[smtp_server]\nhost = localhost\n"
            f"port = {server['new']['submission']}\nsecurity = STARTTLS\n"
            f"username = {server['bench_user']}\n"
        )
        begun = time.perf_counter()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(
            [program, "--no-dry-run", "--no-limit", "--template", "template.txt"]
            + ["--database", "people.csv", "--config", "server.conf"],
            cwd=folder,
            input=server["bench_password"] + "\n",
            capture_output=True,
            text=True,
            start_new_session=True,  # it would ask a terminal for the password
        )
        if done.returncode != 0:
            sys.exit(f"mailmerge: {done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu_secs = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return LETTERS / (time.perf_counter() - begun), cpu_secs


def settle(mail):
    """Waits until Postfix has delivered what it took."""
    queues = [mail / "spool" / name for name in ("incoming", "active", "maildrop")]
    while any(entry.is_file() for queue in queues for entry in queue.rglob("*")):
        time.sleep(0.1)


def syncs_a_second():
    with open("target/bench-syncs", "wb", buffering=0) as file:
        begun = time.perf_counter()
        for _ in range(SYNCS):
            file.write(b"\7" * 4096)
            os.fdatasync(file.fileno())
    return SYNCS / (time.perf_counter() - begun)


def tell(found, syncs):
    median = {
        name: [statistics.median(run[at] for run in runs) for at in (0, 1)]
        for name, runs in found.items()
    }
    print(f"{'':40} letters/s  (least to most)  CPU ms a letter")
    for name, (rate, cpu_secs) in median.items():
        rates = sorted(rate for rate, _ in found[name])
        spread = f"({rates[0]:.0f} to {rates[-1]:.0f})"
        print(f"{name:40} {rate:9.0f} {spread:>16} {cpu_secs / LETTERS * 1000:12.3f}")
    raw, lettre, clarion, smtplib_, mailmerge = (median[name] for name in found)
    print()
    print(f"clarion / lettre that stores nothing:  {clarion[0] / lettre[0]:.2f}  (goal 0.85)")
    print(f"clarion / smtplib + jinja2:            {clarion[0] / smtplib_[0]:.2f}  (goal 1.7)")
    print(f"clarion / mailmerge:                   {clarion[0] / mailmerge[0]:.2f}  (goal 3)")
    print(f"CPU, clarion / smtplib + jinja2:       {clarion[1] / smtplib_[1]:.2f}  (goal 0.25)")
    print(f"raw socket / clarion:                  {raw[0] / clarion[0]:.2f}")
    print(f"disk: {statistics.median(syncs):.0f} fdatasync/s of 4 kB appended")
    print(f"medians of {ROUNDS} rounds, {LETTERS} letters each")


main()
