#!/usr/bin/env python3
"""Writes config/providers.toml from a list of mail providers: scripts/providers.py FACTS.tsv

FACTS.tsv has one line a provider and these columns, as they stand in the public autoconfig
database (https://github.com/thunderbird/autoconfig): name, domains (a space between them),
smtp_host, smtp_port, smtp_security (SSL, STARTTLS, plain), smtp_username (%EMAILADDRESS% …),
auth (ways to sign in, + between them), imap_host, imap_port, imap_security.

Whoever is not reached by TLS is left out. What that database does not hold is in the tables
below. Client ids that stand in the old file are kept.
"""

import csv
import json
import sys
import tomllib
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "config" / "providers.toml"

SECURITY = {"SSL": "tls", "STARTTLS": "starttls"}
USERS = {
    "%EMAILADDRESS%": "address",
    "%EMAILLOCALPART%": "local part",
    "%EMAILLOCALPART%.%EMAILDOMAIN%": "local part.domain",
}
WAYS = {"OAuth2": "oauth", "password-cleartext": "password", "password-encrypted": "password"}

# Where tokens come from. Yahoo, AOL and AT&T are not here: they accept no loopback redirect without
# TLS (RFC 8252), so their app passwords are the way. Google's device grant does not give out mail.
SERVICES = {
    "google": {
        "name": "Google",
        "authorize": "https://accounts.google.com/o/oauth2/v2/auth",
        "token": "https://oauth2.googleapis.com/token",
        "scopes": ["https://mail.google.com/"],
        "register": "https://console.cloud.google.com/auth/clients",
    },
    "microsoft": {
        "name": "Microsoft",
        "authorize": "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        "token": "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        "device": "https://login.microsoftonline.com/common/oauth2/v2.0/devicecode",
        "scopes": [
            "https://outlook.office.com/SMTP.Send",
            "https://outlook.office.com/IMAP.AccessAsUser.All",
            "offline_access",
        ],
        "register": "https://entra.microsoft.com/",
    },
    "fastmail": {
        "name": "Fastmail",
        "authorize": "https://api.fastmail.com/oauth/authorize",
        "token": "https://api.fastmail.com/oauth/refresh",
        "scopes": ["urn:ietf:params:oauth:scope:mail", "offline_access"],
        "register": "https://www.fastmail.com/dev/",
    },
}
# Which of them a server of this domain takes tokens from.
SERVICE_OF = {
    "gmail.com": "google",
    "office365.com": "microsoft",
    "outlook.com": "microsoft",
    "fastmail.com": "fastmail",
}
# Recipients a day that a provider has published, by the entry's id.
LETTERS_A_DAY = {
    "gmail.com": 500,
    "google-workspace": 2000,
    "mac.com": 1000,
    "office365.com": 10000,
}
# Whose own steps lead to a password for one program (src/account/steps.rs), by the server's domain.
STEPS = {
    "gmail.com": "google",
    "yahoo.com": "yahoo",
    "aol.com": "yahoo",
    "att.net": "att",
    "me.com": "icloud",
    "fastmail.com": "fastmail",
    "zoho.com": "zoho",
    "zoho.eu": "zoho",
    "zoho.in": "zoho",
    "zoho.jp": "zoho",
    "zoho.com.au": "zoho",
    "zohocloud.ca": "zoho",
    "yandex.com": "yandex",
    "yandex.ru": "yandex",
    "mail.ru": "mailru",
    "gmx.net": "gmx",
    "gmx.com": "gmx",
    "web.de": "gmx",
    "qq.com": "code",
    "163.com": "code",
    "126.com": "code",
    "yeah.net": "code",
    "naver.com": "naver",
}
# Domains of theirs that the database does not list.
MORE_DOMAINS = {"messagingengine.com": ["fastmail.com", "fastmail.fm"]}
# Where the hosts are that take the mail (MX) of anybody's own domain at a provider, by the entry's id:
# only where a mailbox there has the entry's servers, and signs in as the entry says. There is none for
# Apple (one signs in there with another name than the address) and for Zoho (the servers differ by what is
# paid), and where a host of that name may be anybody's own server it has the whole name.
MX = {
    "google-workspace": ["google.com", "googlemail.com"],
    "office365.com": ["mail.protection.outlook.com", "mx.microsoft"],
    "messagingengine.com": ["messagingengine.com"],
    "yandex.ru": ["mx.yandex.net", "mx.yandex.ru"],
    "mail.ru": ["emx.mail.ru"],
    "secureserver.net": ["smtp.secureserver.net", "mailstore1.secureserver.net"],
    "emailsrvr.com": ["emailsrvr.com"],
    "gandi.net": ["mail.gandi.net"],
    "ovh.net": ["mail.ovh.net"],
    "online.de": ["mx00.kundenserver.de", "mx01.kundenserver.de"],
    "strato.de": ["smtpin.rzone.de"],
    "ispgateway.de": ["smtpin.ispgateway.de", "mxlb.ispgateway.de"],
    "one.com": ["one.com"],
}
# Anybody's own domain at a provider's server: found by the server's name.
OWN_DOMAINS = {
    "google-workspace": ("Google Workspace", "gmail.com"),
}

HEADER = """\
# Mail providers: where their letters are handed in and read, and how one signs in there.
#
# Made by scripts/providers.py; change what is not in its list there. Two values are for you to fill
# in here, and stay when the file is made anew: an organisation that gives Clarion to its people
# registers it with Google, Microsoft … under its own name, as a desktop program without a secret that
# comes back to http://127.0.0.1/callback, and writes what it gets into client_id. (Google gives a
# client_secret as well; in a program on everybody's computer it is none.) Where client_id is empty,
# people sign in with a password that the provider makes for this program.
"""


def of_domain(table, host):
    """What a table says of the domain that a server's name ends in."""
    parts = host.split(".")
    for at in range(len(parts)):
        if (found := table.get(".".join(parts[at:]))) is not None:
            return found
    return None


def server(row, kind):
    """A server inside TLS, or None."""
    host, port = row[f"{kind}_host"], row[f"{kind}_port"]
    security = SECURITY.get(row[f"{kind}_security"])
    if not host or not port or security is None:
        return None
    return {"host": host.lower(), "port": int(port), "security": security}


def entry(row, seen):
    """A provider as we keep it, or None where it is not reached by TLS."""
    smtp, user = server(row, "smtp"), USERS.get(row["smtp_username"])
    ways = [WAYS[way] for way in row["auth"].split("+") if way in WAYS]
    if smtp is None or user is None or not ways:
        return None
    domains = []
    first = row["domains"].split()[0].lower()
    for domain in row["domains"].lower().split() + MORE_DOMAINS.get(first, []):
        if domain not in seen:
            seen.add(domain)
            domains.append(domain)
    if not domains:
        return None
    return finished(
        {
            "id": domains[0],
            "name": row["name"],
            "domains": domains,
            "mx": MX.get(domains[0]),
            "smtp": smtp,
            "imap": server(row, "imap"),
            "user": user,
            "sign_in": list(dict.fromkeys(ways)),
        }
    )


def each_alone(row):
    """A line whose servers are named after the domain is a provider a domain."""
    if not any("%EMAILDOMAIN%" in row[key] for key in ("name", "smtp_host", "imap_host")):
        return [row]
    return [
        {key: value.replace("%EMAILDOMAIN%", domain) if key != "smtp_username" else value
         for key, value in {**row, "domains": domain}.items()}
        for domain in row["domains"].split()
    ]


def finished(known):
    """The same with what the list does not hold."""
    host = known["smtp"]["host"]
    known["oauth"] = of_domain(SERVICE_OF, host) if "oauth" in known["sign_in"] else None
    if known["oauth"] is None:
        known["sign_in"] = [way for way in known["sign_in"] if way != "oauth"]
    known["letters_a_day"] = LETTERS_A_DAY.get(known["id"])
    steps = of_domain(STEPS, host) if "password" in known["sign_in"] else None
    known["steps"] = steps
    return known if known["sign_in"] else None


def toml(value):
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def written(head, table):
    lines = [f"{key} = {toml(value)}" for key, value in table.items() if value is not None]
    return "\n".join([head, *lines]) + "\n"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    old = tomllib.loads(TARGET.read_text(encoding="utf-8")) if TARGET.exists() else {}
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    seen = set()
    providers = [
        made for row in rows for one in each_alone(row) if (made := entry(one, seen))
    ]
    for own_id, (name, like) in OWN_DOMAINS.items():
        base = next(one for one in providers if one["id"] == like)
        own = {**base, "id": own_id, "name": name, "domains": [], "mx": MX.get(own_id)}
        providers.append(finished(own))
    parts = [HEADER + "format = 1\n"]
    for service_id, service in SERVICES.items():
        kept = old.get("oauth", {}).get(service_id, {})
        ours = {"client_id": kept.get("client_id", ""), "client_secret": kept.get("client_secret")}
        parts.append(written(f"[oauth.{service_id}]", {**service, **ours}))
    parts += [written("[[provider]]", one) for one in providers]
    TARGET.write_text("\n".join(parts), encoding="utf-8")
    print(f"{len(rows)} listed, {len(providers)} written to {TARGET}")


main()
