#!/usr/bin/env python3
"""`claimdex search` at a terminal: cut to its width around the words, and through a pager where there is more than a screen.

    tests/cli/search_test.py build/release/claimdex
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from terminal import Program

PROGRAM = None
LONG = "who stood with many others on the quay of the old harbour and had come from the villages along the river in the night "
ARTICLES = [
    {"url": f"https://courier.example/{n}", "source": "Courier", "published": "2031-03-11", "title": f"Mine {n}", "lang": "en",
     "text": f"{n} miners died in Koldava on 10 March 2031, the governor Vera Lind said."} for n in range(3, 33)
] + [
    {"url": "https://courier.example/quay", "source": "Courier", "published": "2031-03-11", "title": "Quay", "lang": "en",
     "text": f"Vera Lind said: \"The people {LONG * 4}saw a zeppelin \x1b[2J\u202e burn, {LONG * 4}and went home.\""},
]


class AtATerminal(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="claimdex-")
        cls.path = pathlib.Path(cls.folder.name)
        cls.env = {"PATH": "/usr/bin:/bin", "HOME": str(cls.path), "CLAIMDEX_NOW": "2031-05-20T12:00:00Z", "CLAIMDEX_USER": "ada",
                   "CLAIMDEX_DESK": str(cls.path / "desk"), "TERM": "vt100", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
        cls.env.update({k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")})
        lines = "".join(json.dumps(a) + "\n" for a in ARTICLES)
        subprocess.run([PROGRAM, "ingest", "-"], input=lines, capture_output=True, text=True, env=cls.env, check=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def search(self, *words, rows=24, columns=80, **env):
        p = Program([PROGRAM, "search", *words], self.env | env, rows, columns)
        self.addCleanup(p.close)
        return p

    def pager(self, script):
        """A pager of ours: says that it was there, reads what it is told to."""
        path = self.path / "pager"
        path.write_text(f"#!/bin/sh\necho pager >> {self.path}/called\n{script}\n")
        path.chmod(0o755)
        (self.path / "called").write_text("")
        return str(path)

    def called(self):
        return (self.path / "called").read_text().count("pager")

    def test_more_than_a_screen_goes_through_the_pager(self):
        p = self.search("miners", "--limit", "30", CLAIMDEX_PAGER=self.pager("cat; echo 'the end of it'"))
        self.assertEqual(p.wait(), 0)
        self.assertIn(b"the end of it", p.output)
        self.assertEqual(self.called(), 1)

    def test_what_fits_does_not(self):
        p = self.search("miners", "--limit", "2", CLAIMDEX_PAGER=self.pager("cat"))
        self.assertEqual(p.wait(), 0)
        self.assertIn(b"miners died", p.output)
        self.assertEqual(self.called(), 0)

    def test_nothing_does_off_a_terminal(self):
        env = self.env | {"CLAIMDEX_PAGER": self.pager("cat")}
        done = subprocess.run([PROGRAM, "search", "miners", "--limit", "30"], capture_output=True, env=env, check=True)
        self.assertGreater(done.stdout.count(b"\n"), 60)
        self.assertEqual(self.called(), 0)

    def test_a_reader_who_has_seen_enough(self):
        p = self.search("*", "--limit", "1000", "--json", CLAIMDEX_PAGER=self.pager("head -n 1 > /dev/null"))
        self.assertEqual(p.wait(), 0)
        self.assertEqual(self.called(), 1)

    def test_a_pager_that_isn_t_there(self):
        p = self.search("miners", "--limit", "30", CLAIMDEX_PAGER="/no/such/pager")
        self.assertEqual(p.wait(), 0)
        self.assertIn(b"miners died", p.output)

    def test_whose_pager(self):
        own = self.pager("cat > /dev/null")
        for env, calls in (({"PAGER": own}, 1), ({"PAGER": own, "CLAIMDEX_PAGER": ""}, 0), ({"PAGER": own, "CLAIMDEX_PAGER": "cat"}, 0)):
            (self.path / "called").write_text("")
            p = self.search("miners", "--limit", "30", **env)
            self.assertEqual(p.wait(), 0)
            self.assertEqual(self.called(), calls, env)

    def test_a_long_claim_is_cut_around_the_words(self):
        for form in ("text", "line", "table"):
            p = self.search("zeppelin", "--format", form, "--limit", "1", columns=70, CLAIMDEX_PAGER="")
            self.assertEqual(p.wait(), 0)
            shown = p.output.decode()
            self.assertIn("zeppelin", shown, form)
            self.assertIn("…", shown, form)
            self.assertNotIn("\x1b[2J", shown)
            self.assertNotIn("\u202e", shown)
            if form != "text":
                for line in shown.splitlines():
                    self.assertLessEqual(len(line), 70, line)

    def test_narrow_terminals(self):
        for columns in (1, 5, 12, 20, 33):
            for form in ("text", "line", "table"):
                p = self.search("zeppelin OR miners", "--format", form, "--limit", "3", columns=columns, CLAIMDEX_PAGER="")
                self.assertEqual(p.wait(), 0, (columns, form))


if __name__ == "__main__":
    PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
