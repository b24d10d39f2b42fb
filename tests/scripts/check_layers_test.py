#!/usr/bin/env python3
"""scripts/check_layers finds each kind of breach, and nothing in a tree that has none."""
import pathlib
import subprocess
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "scripts" / "check_layers"

BREACHES = [
    ("below includes above", "src/text/a.cpp", '#include "claimdex/store/store.hpp"', "text must not know store"),
    ("a sibling", "src/ingest/a.cpp", '#include "claimdex/extract/x.hpp"', "ingest must not know extract"),
    ("the command line and the record", "src/cli/a.cpp", '#include "claimdex/store/store.hpp"', "cli must not know store"),
    ("in a public header", "include/claimdex/index/a.hpp", '#include "claimdex/app/desk.hpp"', "index must not know app"),
    ("another's private header by path", "src/app/a.cpp", '#include "../store/b.hpp"', "by their name alone"),
    ("another's private header by name", "src/app/a.cpp", '#include "b.hpp"', "isn't in its own folder"),
    ("Xapian outside index", "src/app/a.cpp", "#include <xapian.h>", "belongs to index alone"),
    ("SQLite outside store", "index/a.cpp", "  #  include <sqlite3.h>", "belongs to store alone"),
    ("ICU outside text", "src/extract/a.cpp", "#include <unicode/uchar.h>", "belongs to text alone"),
    ("ncurses outside its folder", "src/cli/a.cpp", "#include <ncursesw/curses.h>", "belongs to cli/review alone"),
    ("a library without a fence", "src/text/a.cpp", "#include <boost/regex.hpp>", "doesn't know"),
    ("third-party in a public header", "include/claimdex/text/a.hpp", "#include <fmt/format.h>", "no third-party header"),
    ("POSIX in a public header", "include/claimdex/text/a.hpp", "#include <unistd.h>", "only the standard library"),
    ("a library that prints", "src/core/a.cpp", "void f() { std::cout << 1; }", "prints"),
    ("printf too", "src/core/a.cpp", 'void f() { printf("x"); }', "prints"),
    ("exits", "src/store/a.cpp", "void f() { std::exit(1); }", "exits"),
    ("reads the environment", "index/a.cpp", 'auto home = getenv("HOME");', "reads the environment"),
    ("reads the clock", "src/app/a.cpp", "auto t = std::chrono::system_clock::now();", "reads the clock"),
    ("a module that nobody placed", "src/misc/a.cpp", "", "which layer"),
]

FINE = {
    "src/app/a.cpp": '#include <map>\n#include <sys/stat.h>\n#include "claimdex/store/store.hpp"\n#include "own.hpp"\n',
    "src/app/own.hpp": '#include "claimdex/text/text.hpp"\n// getenv( and std::cout are words here\nauto s = "exit(1)"; auto r = R"(printf(")";\n',
    "index/a.cpp": "#include <xapian.h>\n#include <fmt/format.h>\nvoid f() { snprintf(b, 2, \"x\"); p.exit(); std::this_thread::yield(); }\n",
    "src/cli/review/a.cpp": '#include <ncursesw/curses.h>\n#include "own.hpp"\n',
    "src/cli/own.hpp": "",
    "src/cli/main.cpp": '#include <CLI/CLI.hpp>\nint main() { printf("x"); exit(0); }\n',
    "src/store/CMakeLists.txt": "claimdex_embed(claimdex_store embedded_sql ROOT x FILES y)\n",
    "src/store/a.cpp": '#include "embedded_sql.hpp"\n#include <SQLiteCpp/SQLiteCpp.h>\n',
    "include/claimdex/core/result.hpp": "#include <tl/expected.hpp>\n#include <string>\n",
}


def check(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            file = pathlib.Path(folder, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        return subprocess.run([SCRIPT, folder], capture_output=True, text=True)


class CheckLayers(unittest.TestCase):
    def test_a_good_tree_passes_in_silence(self):
        done = check(FINE)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_each_breach_is_found_and_named_with_its_line(self):
        for what, file, line, message in BREACHES:
            with self.subTest(what):
                done = check({**FINE, file: f"\n\n{line}\n", "src/store/b.hpp": ""})
                self.assertEqual(done.returncode, 1)
                self.assertIn(message, done.stdout)
                self.assertEqual(len(done.stdout.splitlines()), 1, done.stdout)
                if message != "which layer":
                    self.assertTrue(done.stdout.startswith(f"{file}:3: "), done.stdout)

    def test_an_empty_tree_is_not_a_success(self):
        self.assertNotEqual(check({"README.md": ""}).returncode, 0)


if __name__ == "__main__":
    unittest.main()
