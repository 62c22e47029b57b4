#!/usr/bin/env python3
"""A real SMTP server on loopback for the tests, by aiosmtpd: implicit TLS and STARTTLS.

server.py CHAIN KEY FOLDER [WAY ...]: WAY is PLAIN or LOGIN, the ways to sign in (both unless told).
It prints {"tls": PORT, "starttls": PORT} when it listens, and stores each letter it accepts as
FOLDER/N.eml with FOLDER/N.json beside it. What it does with a letter hangs on its recipients:

    hard-...  550 to RCPT            cut-...  the connection is cut at RCPT
    soft-...  451 to RCPT            end4-... 451, end5-... 554 to the final dot
    lost-...  the letter is accepted, and the connection cut before the reply
"""
import asyncio
import json
import logging
import pathlib
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

USER, PASSWORD = "vol@test.example", "pass word=ü"
# Under implicit TLS aiosmtpd does not see that the connection is private, and warns of it.
warnings.simplefilter("ignore")
logging.disable(logging.WARNING)
CHAIN, KEY, FOLDER, *WAYS = sys.argv[1:]
WAYS = WAYS or ["PLAIN", "LOGIN"]


class Handler:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("hard-"):
            return "550 5.1.1 no such user"
        if address.startswith("soft-"):
            return "451 4.7.1 come back later"
        if address.startswith("cut-"):
            server.transport.abort()
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        target = envelope.rcpt_tos[0]
        if target.startswith("end4-"):
            return "451 4.3.0 not now"
        if target.startswith("end5-"):
            return "554 5.7.1 not this"
        Handler.count += 1
        path = pathlib.Path(FOLDER, f"{Handler.count:04}.eml")
        path.write_bytes(envelope.original_content)
        facts = {
            "hello": session.host_name,
            "private": server.transport.get_extra_info("ssl_object") is not None,
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "options": envelope.mail_options,
        }
        path.with_suffix(".json").write_text(json.dumps(facts))
        if target.startswith("lost-"):
            server.transport.abort()
        return f"250 2.0.0 queued as {Handler.count}"


def authenticate(server, session, envelope, mechanism, data):
    good = data.login == USER.encode() and data.password == PASSWORD.encode()
    return AuthResult(success=good, handled=False)


async def main():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CHAIN, KEY)
    loop = asyncio.get_running_loop()
    common = dict(
        authenticator=authenticate,
        auth_required=True,
        auth_exclude_mechanism={"PLAIN", "LOGIN"} - set(WAYS),
        data_size_limit=1_000_000,
        hostname="mail.test.example",
        loop=loop,
    )

    def by_starttls():
        return SMTP(Handler(), tls_context=context, require_starttls=True, **common)

    def by_tls():
        return SMTP(Handler(), auth_require_tls=False, **common)

    starttls = await loop.create_server(by_starttls, "127.0.0.1", 0)
    tls = await loop.create_server(by_tls, "127.0.0.1", 0, ssl=context)
    port = lambda server: server.sockets[0].getsockname()[1]
    print(json.dumps({"tls": port(tls), "starttls": port(starttls)}), flush=True)
    # The test holds our standard input: when it ends, so do we.
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
