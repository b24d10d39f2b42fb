#!/usr/bin/env python3
"""tests/cli/run with a program of three lines: what passes, what fails, what bless writes."""
import pathlib
import subprocess
import tempfile
import unittest

RUN = pathlib.Path(__file__).resolve().parents[1] / "cli" / "run"
PROGRAM = """#!/bin/sh
echo "$2" | sed 's/;/\\n/g'
exit $1
"""
UID = "0123456789abcdef0123456789abcdef"

PASS = [
    ("a line", "  $ claimdex 0 x\n  x\n"),
    ("an exit status", "  $ claimdex 3 x\n  x\n  [3]\n"),
    ("a continued command", "  $ claimdex \\\n  > 0 x\n  x\n"),
    ("an empty line inside, none at the end", "  $ claimdex 0 'x;;y;;'\n  x\n\n  y\n\nProse.\n"),
    ("a regular expression", "  $ claimdex 0 x42\n  x\\d+ (re)\n"),
    ("a glob, in which brackets are brackets", "  $ claimdex 0 '[x]42'\n  [x]* (glob)\n"),
    ("any lines", "  $ claimdex 0 'a;b;c;d'\n  a\n  ...\n  d\n"),
    ("no lines are any lines", "  $ claimdex 0 'a;d'\n  a\n  ...\n  d\n"),
    ("handles that differ from run to run", f"  $ claimdex 0 {UID}\n  <uid>\n"),
    ("unless they are written out", f"  $ claimdex 0 {UID}\n  {UID}\n"),
    ("places", "  $ claimdex 0 $PWD/x\n  $TMP/x\n"),
    ("control characters", "  $ claimdex 0 \"$(printf '\\033[1mx')\"\n  \\x1b[1mx (esc)\n"),
    ("output that looks like a command", "  $ claimdex 0 '$ x'\n  \\x24 x (esc)\n"),
    ("clock and user", "  $ echo $CLAIMDEX_NOW $CLAIMDEX_USER\n  2031-05-20T12:00:00Z ada\n"),
    ("a folder for the whole file", "  $ touch x\n  $ ls\n  x\n"),
]
FAIL = [
    ("another line", "  $ claimdex 0 x\n  y\n"),
    ("a line too many", "  $ claimdex 0 'x;y'\n  x\n"),
    ("a line too few", "  $ claimdex 0 x\n  x\n  y\n"),
    ("a status that wasn't expected", "  $ claimdex 1 x\n  x\n"),
    ("a status that didn't come", "  $ claimdex 0 x\n  x\n  [1]\n"),
    ("a part of a line is no match", "  $ claimdex 0 xy\n  x (re)\n"),
    ("other digits", f"  $ claimdex 0 {UID}\n  {UID[::-1]}\n"),
    ("any lines, but the last is another", "  $ claimdex 0 'a;b'\n  a\n  ...\n  c\n"),
]


class Transcripts(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        program = self.folder / "claimdex"
        program.write_text(PROGRAM)
        program.chmod(0o755)

    def run_transcript(self, text, *options):
        file = self.folder / "x.t"
        file.write_text(text)
        done = subprocess.run([RUN, "--program-dir", self.folder, *options, file], capture_output=True, text=True)
        return done, file.read_text()

    def test_what_holds_passes_and_blessing_leaves_it_alone(self):
        for what, text in PASS:
            with self.subTest(what):
                done, _ = self.run_transcript(text)
                self.assertEqual((done.returncode, done.stdout), (0, "1 passed, 0 failed\n"))
                self.assertEqual(self.run_transcript(text, "--bless")[1], text)

    def test_what_does_not_hold_fails_and_passes_once_blessed(self):
        for what, text in FAIL:
            with self.subTest(what):
                done, same = self.run_transcript(text)
                self.assertEqual(done.returncode, 1)
                self.assertIn("0 passed, 1 failed\n", done.stdout)
                self.assertEqual(same, text)
                _, blessed = self.run_transcript(text, "--bless")
                self.assertEqual(self.run_transcript(blessed)[0].returncode, 0)

    def test_a_command_that_hangs_is_stopped(self):
        done, _ = self.run_transcript("  $ sleep 60\n", "--timeout", "0.2")
        self.assertEqual(done.returncode, 1)
        self.assertIn("(stopped after 0.2 s)", done.stdout)


if __name__ == "__main__":
    unittest.main()
