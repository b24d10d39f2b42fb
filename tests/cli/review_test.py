#!/usr/bin/env python3
"""`claimdex review` at a terminal: keys in, the screen and the desk out. Another process reads what was committed.

    tests/cli/review_test.py build/release/claimdex
"""
import json
import os
import pathlib
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import termios
import unittest

from terminal import Program

PROGRAM = None
ARTICLES = [
    {"url": "https://courier.example/mine", "source": "Courier", "published": "2031-03-11", "title": "Mine", "lang": "en",
     "text": "Twelve miners died in Koldava on 10 March 2031, the governor Vera Lind said.\n\nThree miners were wounded, she said."},
    {"url": "https://dispatch.example/boats", "source": "Dispatch", "published": "2031-03-12", "title": "Boats", "lang": "en",
     "text": "Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."},
]
HOSTILE = [
    {"url": "https://wide.example/1", "source": "漢字新聞", "published": "2031-03-11", "title": "漢字 e\u0301\u0302\u0303\u0304\u0305\u0306 שָׁלוֹם", "lang": "en",
     "text": "In 漢字漢字漢字漢字 the mayor 王小明 said 12 soldiers were killed at שָׁלוֹם عليكم \u202egnp\u2066 on Monday \x1b[2J\x1b]0;owned\x07 👩\u200d👧\ufe0f 🇺🇦 ｆｕｌｌ."},
]


class Desk:
    def __init__(self, articles):
        self.folder = tempfile.TemporaryDirectory(prefix="claimdex-")
        self.path = pathlib.Path(self.folder.name)
        self.env = {"PATH": "/usr/bin:/bin", "HOME": str(self.path), "CLAIMDEX_NOW": "2031-05-20T12:00:00Z", "CLAIMDEX_USER": "ada",
                    "CLAIMDEX_DESK": str(self.path / "desk"), "TERM": "vt100", "LC_ALL": "C"}
        self.env.update({k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")})
        lines = "".join(json.dumps(a) + "\n" for a in articles)
        self.run("ingest", "-", stdin=lines)

    def run(self, *words, user="ada", status=0, stdin=""):
        done = subprocess.run([PROGRAM, *words], input=stdin, capture_output=True, text=True, env=self.env | {"CLAIMDEX_USER": user})
        assert done.returncode == status, done.stderr
        return done.stdout

    def claim(self, handle):
        return json.loads(self.run("show", "--json", handle))

    def history(self, handle="c1"):
        """What happened to a claim since it was read in: (change, action, field, old, new)."""
        events = [json.loads(line) for line in self.run("log", handle, "--json").splitlines()]
        return [(e["change"], e["action"], e["field"], e["new"]) for e in events][1:]


class Review(unittest.TestCase):
    def start(self, *words, articles=ARTICLES, rows=24, columns=80, **env):
        self.desk = Desk(articles)
        self.addCleanup(self.desk.folder.cleanup)
        return self.open(*words, rows=rows, columns=columns, **env)

    def open(self, *words, rows=24, columns=80, **env):
        program = Program([PROGRAM, "review", *words], self.desk.env | env, rows, columns)
        self.addCleanup(program.close)
        return program

    def at_c1(self, program):
        """The newest claims come first: down to the oldest."""
        program.wait_for("? help")
        program.send("G")
        program.wait_for("c1 casualty.killed")

    def leaves_well(self, program, status=0):
        """It ended so, and the terminal is as it was."""
        self.assertEqual(program.wait(), status)
        self.assertNotIn(2004, program.screen.modes)
        self.assertNotIn(1049, program.screen.modes)


class Keys(Review):
    def test_a_verdict_is_committed_before_the_next_key(self):
        p = self.start("*")
        self.at_c1(p)
        p.send("oan old count\r")
        p.wait_for("unchecked → outdated")
        claim = self.desk.claim("c1")
        self.assertEqual((claim["verdict"], claim["progress"], claim["reason"]), ("outdated", "checked", "an old count"))
        p.signal(signal.SIGKILL)    # and nothing takes it away
        self.assertEqual(p.wait(), -signal.SIGKILL)
        self.assertEqual(self.desk.claim("c1")["verdict"], "outdated")
        self.desk.run("doctor")

    def test_each_change_is_one_in_the_log(self):
        p = self.start("*")
        self.at_c1(p)
        p.send("s")
        p.wait_for("new → in_progress")
        self.assertEqual(self.desk.claim("c1")["progress"], "in_progress")
        p.send("nasked on Monday, no reply\r")
        p.wait_for("c1 noted")
        p.send("ehttps://hospital.example/toll\r")
        p.wait_for("c1 has evidence e1")
        p.send("rthe hospital counts 9\r")       # the evidence is there already
        p.wait_for("unchecked → refuted")
        p.send("u")
        p.wait_for("undone: mark", "refuted → unchecked")
        self.assertEqual(self.desk.claim("c1")["verdict"], "unchecked")
        p.send("U")
        p.wait_for("taken back")
        self.assertEqual(self.desk.claim("c1")["verdict"], "refuted")
        changes = [h[0] for h in self.desk.history()]
        self.assertEqual(sorted(set(changes)), ["t2", "t3", "t4", "t5", "t6", "t7"])
        p.send("q")
        self.leaves_well(p)

    def test_a_refusal_says_why_and_keeps_what_was_typed(self):
        p = self.start("*")
        self.at_c1(p)
        p.send("dthe mine counts 11\r")
        p.wait_for("what shows that c1 is disputed:")
        p.send("https://courier.example/mine\r")
        p.wait_for("this is the article that makes c1", "https://courier.example/mine")
        self.assertEqual(self.desk.claim("c1")["verdict"], "unchecked")
        p.send("\x15https://mine.example/list\r")
        p.wait_for("unchecked → disputed (evidence e1)")
        self.assertEqual(self.desk.claim("c1")["reason"], "the mine counts 11")

    def test_a_pasted_newline_is_no_enter_and_pasted_keys_are_no_commands(self):
        p = self.start("*")
        self.at_c1(p)
        p.send("\x1b[200~sxq\r\x1b[201~")
        p.wait_for("what you pasted was left out")
        p.send("n\x1b[200~first\nsecond\x1b[201~ third")
        p.wait_for("note on c1: first second third")
        p.send("\r")
        p.wait_for("c1 noted")
        self.assertEqual(self.desk.history(), [("t2", "note", None, "first second third")])

    def test_unknown_keys_are_nothing(self):
        p = self.start("*")
        self.at_c1(p)
        p.send("nhalf")
        p.wait_for("note on c1: half")
        p.send("\x1b[1;5D\x1bs")              # Ctrl and Left, Alt and s: no Escape, no s
        p.send(" a note\r")
        p.wait_for("c1 noted")
        self.assertEqual(self.desk.history(), [("t2", "note", None, "half a note")])

    def test_somebody_else_was_faster(self):
        p = self.start("*")
        self.at_c1(p)
        p.send("oold")
        p.wait_for("c1 outdated because: old")
        self.desk.run("mark", "c1", "misleading", "--because", "no context", user="bo")
        p.send("\r")
        p.wait_for("c1 was marked misleading by bo meanwhile", "c1 outdated because: old")
        self.assertEqual(self.desk.claim("c1")["verdict"], "misleading")
        p.send("\r")                          # now it is known
        p.wait_for("misleading → outdated")
        self.assertEqual(self.desk.claim("c1")["verdict"], "outdated")

    def test_the_same_evidence_twice(self):
        p = self.start("*")
        self.at_c1(p)
        p.send("ehttps://mine.example/list\r")
        p.wait_for("c1 has evidence e1")
        p.send("ehttp://www.mine.example/list/\r")
        p.wait_for("c1 has evidence e1 already")
        self.assertEqual(len(self.desk.claim("c1")["evidence_list"]), 1)

    def test_sealed_claims_say_so(self):
        p = self.start("*")
        self.at_c1(p)
        self.desk.run("mark", "c1", "outdated", "--because", "old")
        self.desk.run("publish", "c1")
        p.send("\x0c")
        p.wait_for("outdated, published", "read anew")
        p.send("d")
        p.wait_for("c1 is published, and sealed", "claimdex reopen c1")

    def test_another_writer_is_waited_for(self):
        p = self.start("*")
        self.at_c1(p)
        other = sqlite3.connect(self.desk.path / "desk" / "claims.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        p.send("s")
        p.wait_for("working …")
        other.execute("ROLLBACK")
        other.close()
        p.wait_for("new → in_progress")
        self.assertEqual(self.desk.claim("c1")["progress"], "in_progress")

    def test_a_full_disk_is_said_and_the_session_goes_on(self):
        p = self.start("*")
        self.at_c1(p)
        no_more = max(f.stat().st_size for f in (self.desk.path / "desk").glob("claims.db*"))
        resource.prlimit(p.pid, resource.RLIMIT_FSIZE, (min(no_more, 4096), resource.RLIM_INFINITY))
        p.send("nasked on Monday\r")
        p.wait_for("note on c1: asked on Monday", "can't be read or written")
        resource.prlimit(p.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        p.send("\r")
        p.wait_for("c1 noted")
        self.assertEqual([h[3] for h in self.desk.history()], ["asked on Monday"])

    def test_older_changes_are_undone_only_when_agreed_to(self):
        self.desk = Desk(ARTICLES)
        self.addCleanup(self.desk.folder.cleanup)
        self.desk.run("mark", "c1", "outdated", "--because", "old")
        p = self.open("*")
        self.at_c1(p)
        p.send("u")
        p.wait_for("from before this session")
        p.send("n")
        p.wait_for("nothing was changed")
        self.assertEqual(self.desk.claim("c1")["verdict"], "outdated")
        p.send("uy")
        p.wait_for("undone: mark")
        self.assertEqual(self.desk.claim("c1")["verdict"], "unchecked")

    def test_searching_within_and_going_on(self):
        p = self.start("*")
        p.wait_for("? help", "1 of 3")
        p.send("/fishermen\r")
        p.wait_for("1 of 1", "Nine fishermen")
        p.send("/kind:\r")
        p.wait_for("search within: kind:", "kind")
        p.send("\x1b")
        p.wait_for("nothing was changed")
        p.send("\\")
        p.wait_for("1 of 3")
        p.send("oold\r")
        p.wait_for("→ outdated")
        p.send("\t")
        p.wait_for("2 of 3")
        p.send("-")
        p.wait_for("3 of 3", "later")
        p.send("\t")
        p.wait_for("no other unchecked claim")

    def test_help(self):
        p = self.start("*", rows=40, columns=120)
        p.wait_for("? help")
        p.send("?")
        p.wait_for("mostly verified", "undo your last change", "search within", "any key: back")
        p.send("q")
        p.wait_for("1 of 3")
        p.send("q")
        self.leaves_well(p)


class Proposals(Review):
    TWO = [{"url": "https://courier.example/barracks", "source": "Courier", "published": "2031-03-11", "title": "Barracks burn", "lang": "en",
            "text": "Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031, the regional governor said."},
           {"url": "https://herald.example/toll", "source": "Herald", "published": "2031-03-12", "title": "Toll", "lang": "en",
            "text": "On 10 March 2031 a strike on Kherson killed 12 servicemen, according to two witnesses."}]

    def find(self, program):
        return program.wait_for("looks like c1")

    def test_accepted(self):
        p = self.start("*", articles=self.TWO)
        p.wait_for("? help")
        self.find(p)
        p.send("y")
        p.wait_for("c2 is c1 now")
        self.assertEqual(self.desk.claim("c2")["id"], "c1")

    def test_somebody_marked_the_other_claim_meanwhile(self):
        p = self.start("*", articles=self.TWO)
        self.find(p)
        self.desk.run("mark", "c1", "outdated", "--because", "old", user="bo")
        p.send("y")
        p.wait_for("c1 was marked outdated by bo meanwhile")
        self.assertEqual(self.desk.claim("c2")["id"], "c2")
        p.send("y")
        p.wait_for("c2 is c1 now, outdated")

    def test_refused(self):
        p = self.start("*", articles=self.TWO)
        p.wait_for("? help")
        self.find(p)
        p.send("N")
        p.wait_for("refused: c2 repeats c1")
        self.assertEqual(self.desk.claim("c2")["id"], "c2")
        self.assertIn("declined", [link["state"] for link in self.desk.claim("c2")["links"]])


class Windows(Review):
    def test_another_size_while_open(self):
        p = self.start("*", LINES="50", COLUMNS="200")     # the terminal knows better
        self.at_c1(p)
        p.send("nhalf a no")
        p.wait_for("note on c1: half a no")
        p.resize(12, 40)
        p.wait_for("half a no", "─", without=["│"])
        p.resize(5, 20)
        p.wait_for("too small: 20×5")
        p.resize(24, 80)
        p.wait_for("note on c1: half a no", "│")
        p.send("te\r")
        p.wait_for("c1 noted")

    def test_wide_combining_and_right_to_left(self):
        for term in ("vt100", "xterm-256color"):
            with self.subTest(term):
                p = self.start("*", articles=HOSTILE, rows=30, TERM=term, LC_ALL="C.UTF-8")
                p.wait_for("? help", "漢字")
                for row in p.screen.cells[1:-1]:
                    self.assertEqual(row[32], "│", "".join(row))
                self.assertNotIn(b"owned\x07", p.output)
                self.assertNotIn("\u202e".encode(), p.output)
                p.send("q")
                self.leaves_well(p)

    def test_terminals_and_colour(self):
        colours = (b"\x1b[31m", b"\x1b[32m", b"\x1b[33m", b"\x1b[35m", b"\x1b[36m")
        for term, env, words, coloured in (("xterm-256color", {}, [], True), ("xterm-256color", {"NO_COLOR": "1"}, [], False),
                                           ("xterm-256color", {}, ["--color=never"], False), ("vt100", {}, [], False), ("linux", {}, [], True)):
            with self.subTest(f"{term} {env} {words}"):
                p = self.start("*", *words, TERM=term, **env)
                p.wait_for("Nine fishermen", "? help")
                p.send("q")
                self.leaves_well(p)
                self.assertEqual(any(c in p.output for c in colours), coloured)


class Ends(Review):
    def test_signals(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(number.name):
                p = self.start("*", TERM="xterm-256color")
                p.wait_for("? help")
                self.assertIn(2004, p.screen.modes)
                p.signal(number)
                self.leaves_well(p, -number)

    def test_control_c_while_somebody_types(self):
        p = self.start("*")
        self.at_c1(p)
        p.send("nhalf")
        p.wait_for("half")
        p.send("\x03")
        self.leaves_well(p, -signal.SIGINT)
        self.assertEqual(self.desk.history(), [])

    def test_a_crash_leaves_the_terminal_as_it_was(self):
        p = self.start("*", TERM="xterm-256color")
        p.wait_for("? help")
        during = termios.tcgetattr(p.master)
        p.signal(signal.SIGABRT)
        self.leaves_well(p, -signal.SIGABRT)
        after = termios.tcgetattr(p.master)
        self.assertFalse(during[3] & termios.ECHO)
        self.assertTrue(after[3] & termios.ECHO and after[3] & termios.ICANON)

    def test_nothing_is_found(self):
        p = self.start("verdict:refuted")
        self.assertEqual(p.wait(), 1)
        self.assertIn(b"no claim is found by that", p.output)

    def test_an_unknown_terminal(self):
        p = self.start("*", TERM="no-such-terminal")
        self.assertEqual(p.wait(), 2)
        self.assertIn(b"this terminal isn't known", p.output)


if __name__ == "__main__":
    PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
