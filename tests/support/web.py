#!/usr/bin/env python3
"""Runs a command beside a web server that misbehaves on purpose: no test needs the network.

    tests/support/web.py claimdex evidence add c1 WEB/page --fetch --allow-private

WEB in the command is the server's address, and in what the command prints the address is WEB again. Each folder has an address of its own in
127.0.0.0/8, the same for every command run there, so that any number of tests run at once and what one command recorded is found by the next.
"""
import gzip
import hashlib
import http.server
import os
import subprocess
import sys
import threading
import time

PAGE = """<!doctype html><html lang="en"><head><title>List of the dead</title></head><body>
<nav>Home</nav><article><h1>List of the dead</h1>
<p>The company said on Tuesday that 11 miners died in the Koldava mine, and that it regrets every loss of life.</p>
<p>All families have been told, and the mine stays closed until the inspectors have written their report.</p></article>
<table><tr><td>Names &amp; ages are in the annex.</td></tr></table></body></html>
"""


def address_of(folder):
    digest = hashlib.sha256(folder.encode()).digest()
    return f"127.{digest[0] % 254 + 1}.{digest[1]}.{digest[2] % 254 + 1}"


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        headers.setdefault("Content_Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def redirect(self, to):
        self.answer(302, Location=to)

    def do_GET(self):
        name = self.path.split("?")[0].strip("/").replace("-", "_") or "page"
        try:
            getattr(self, "get_" + name, self.get_nothing)()
        except (BrokenPipeError, ConnectionResetError):
            pass
        self.close_connection = True

    def get_nothing(self):
        self.answer(404, b"not here", Content_Type="text/plain")

    def get_page(self):
        self.answer(200, PAGE.encode(), Content_Type="text/html; charset=utf-8")

    get_article = get_page

    def get_moved(self):
        self.redirect("/page")

    def get_own(self):
        self.redirect("/article")

    def get_inward(self):
        self.redirect("http://127.0.0.1:9/")

    def get_metadata(self):
        self.redirect("http://169.254.169.254/latest/")

    def get_mapped(self):
        self.redirect("http://[::ffff:10.0.0.1]/")

    def get_file(self):
        self.redirect("file:///etc/passwd")

    def get_loop(self):
        self.redirect("/loop")

    def get_endless(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        while True:
            self.wfile.write(b"more and more\n" * 4096)

    def get_promises(self):
        self.answer(200, b"", Content_Length=str(10 ** 12))

    def get_slow(self):
        self.send_response(200)
        self.end_headers()
        for _ in range(200):
            self.wfile.write(b".")
            self.wfile.flush()
            time.sleep(0.05)

    def get_heads(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for i in range(100000):
            self.wfile.write(b"X-More: " + b"x" * 1000 + b"\r\n")

    def get_short(self):
        self.answer(200, b"cut", Content_Length="1000")

    def get_bomb(self):
        self.answer(200, gzip.compress(bytes(50 << 20), mtime=0), Content_Type="text/html", Content_Encoding="gzip")

    def get_cookies(self):
        seen = self.headers.get("Cookie")
        if seen is None and "again" not in self.path:
            self.answer(302, Location="/cookies?again", Set_Cookie="who=ada")
        else:
            self.answer(200, f"cookie {seen}, {self.headers.get('User-Agent').split('/')[0]}\n".encode(), Content_Type="text/plain")


def main():
    address = address_of(os.getcwd())
    server = http.server.ThreadingHTTPServer((address, 8765), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    web = f"http://{address}:8765"
    done = subprocess.run([word.replace("WEB", web) for word in sys.argv[1:]], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    sys.stdout.buffer.write(done.stdout.replace(web.encode(), b"WEB"))
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
