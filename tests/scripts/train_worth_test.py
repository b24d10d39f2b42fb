#!/usr/bin/env python3
"""scripts/train_worth on sentences of our own: it learns, it says the same twice, it leaves alone what is set by hand."""
import itertools
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
FEATURES = sys.argv.pop()

WHO = ["The mayor", "A union", "The harbour office", "Velmark", "The ministry", "Ansa Pell"]
CHECKABLE = ["closed 12 schools in March.", "cut the ferry budget by 30 percent.", "voted against the dyke law.", "spent 4 million euros on roads."]
OPEN = ["should be kinder to people.", "will do better tomorrow.", "might think about it.", "is wonderful, I believe."]


def rows():
    return [{"text": f"{who} {what}", "yes": what in CHECKABLE} for who, what in itertools.product(WHO, CHECKABLE + OPEN)]


class TrainWorth(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        for name in ("worth.tsv", "worth_ngrams.tsv"):
            shutil.copy(ROOT / "src/extract/lang/en" / name, self.folder)
        self.file = self.folder / "judged.jsonl"
        self.file.write_text("".join(json.dumps(row) + "\n" for row in rows()), encoding="utf-8")

    def train(self, *options):
        command = [sys.executable, ROOT / "scripts/train_worth", "--features", FEATURES, "--lang", self.folder, *options, self.file]
        return subprocess.run(command, capture_output=True, text=True)

    def weights(self):
        return (self.folder / "worth.tsv").read_text(encoding="utf-8"), (self.folder / "worth_ngrams.tsv").read_text(encoding="utf-8")

    def test_learns_and_repeats_itself(self):
        before = self.weights()
        done = self.train()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("F1 1.000", done.stdout)
        first = self.weights()
        self.assertNotEqual(first, before)
        self.assertEqual(self.train().returncode, 0)
        self.assertEqual(self.weights(), first)
        by_hand = [line for line in before[0].splitlines() if "by=hand" in line or line.startswith(("#", "claim."))]
        self.assertEqual([line for line in first[0].splitlines() if line in by_hand], by_hand)

    def test_cross_validation_writes_nothing(self):
        before = self.weights()
        done = self.train("--folds", "3")
        self.assertRegex(done.stdout, r"all: +F1 (1\.000|0\.9)")
        self.assertEqual(self.weights(), before)

    def test_a_wrong_line_is_told_with_its_place(self):
        self.file.write_text('{"text": "One."}\n', encoding="utf-8")
        done = self.train()
        self.assertEqual(done.returncode, 1)
        self.assertIn("judged.jsonl:1: expected", done.stderr)


if __name__ == "__main__":
    unittest.main()
