"""Says whether an access token is good (RFC 7662), for the mail servers of the tests.

`token_server.py PORT FOLDER` knows the tokens of the tests itself. Any other it takes to the OAuth
servers that stand in FOLDER/authorities, so that a test can sign in to a mail server with a token that
a real OAuth server gave it. Each has a file of JSON with its `introspection` address and the
`client_id` and `client_secret` with which a mail server asks there.
"""

import json
import pathlib
import sys
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

USER = "vol@test.example"
# The second is as long as some providers' are.
GOOD = {"good-token", "long-token-" + "x" * 2400}


def introspect(token: str, authorities: pathlib.Path) -> dict:
    if token in GOOD:
        return {"active": True, "username": USER, "email": USER}
    for file in sorted(authorities.glob("*.json")):
        try:
            authority = json.loads(file.read_text())
            address = authority.pop("introspection")
            body = urllib.parse.urlencode({"token": token, **authority}).encode()
            with urllib.request.urlopen(address, body, timeout=5) as answer:
                said = json.load(answer)
        except (OSError, ValueError, KeyError) as error:
            print(file.name, error, file=sys.stderr)
            continue
        if said.get("active"):
            return said
    return {"active": False}


def main() -> None:
    port, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            form = urllib.parse.parse_qs(self.rfile.read(length).decode())
            said = introspect(form.get("token", [""])[0], folder / "authorities")
            body = json.dumps(said).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass  # a log would hold tokens

    ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()


main()
