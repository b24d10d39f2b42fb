"""A program at a terminal of ours: what it draws as lines of text, what it leaves behind.

Enough of a VT100 and an xterm for programs that use ncurses. Nothing here sleeps: who waits for something to appear reads until it is
there, and fails with the screen when the time is over.
"""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
import unicodedata

DEADLINE = float(os.environ.get("CLAIMDEX_TEST_TIMEOUT", "60"))
SEQUENCE = re.compile(rb"\x1b(?:\[([?>]?)([0-9;]*)([@-~])|[()][0-9A-Za-z]|[=>78MDEc]|\][^\x07]*\x07)")


class Screen:
    """What a terminal shows after the bytes that were fed to it."""

    def __init__(self, rows, columns):
        self.rows, self.columns = rows, columns
        self.cells = [[" "] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.wraps = False            # a character was put in the last column: the next one goes to the next line
        self.modes = set()
        self.top, self.bottom = 0, rows - 1      # the lines that scroll
        self.rest = b""
        self.last = " "

    def resize(self, rows, columns):
        old, self.rows, self.columns = self.cells, rows, columns
        self.cells = [[(old[r][c] if r < len(old) and c < len(old[r]) else " ") for c in range(columns)] for r in range(rows)]
        self.row, self.column = min(self.row, rows - 1), min(self.column, columns - 1)
        self.top, self.bottom = 0, rows - 1

    def scroll(self, n, top=None):
        """Lines go up by n, down where it is negative."""
        top = self.top if top is None else top
        lines = self.cells[top:self.bottom + 1]
        blank = [[" "] * self.columns for _ in range(min(abs(n), len(lines)))]
        self.cells[top:self.bottom + 1] = lines[n:] + blank if n > 0 else blank + lines[:len(lines) + n]

    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.cells)

    def feed(self, data):
        data, self.rest = self.rest + data, b""
        at = 0
        while at < len(data):
            byte = data[at]
            if byte == 0x1B:
                found = SEQUENCE.match(data, at)
                if not found:
                    if len(data) - at < 40:
                        self.rest = data[at:]
                        return
                    raise AssertionError(f"unknown sequence {data[at:at + 20]!r}")
                if found.group(3):
                    self.control(found.group(1), found.group(2), found.group(3).decode())
                elif found.group() == b"\x1bM":
                    if self.row == self.top:
                        self.scroll(-1)
                    else:
                        self.row = max(0, self.row - 1)
                at = found.end()
                continue
            length = 1 if byte < 0x80 else 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            if at + length > len(data):
                self.rest = data[at:]
                return
            self.put(data[at:at + length].decode("utf-8", "replace"))
            at += length

    def put(self, c):
        if c == "\r":
            self.column = 0
        elif c == "\n":
            self.down()
        elif c == "\b":
            self.column = max(0, self.column - 1)
        elif c == "\t":
            self.column = min(self.columns - 1, (self.column // 8 + 1) * 8)
        elif ord(c) >= 0x20:
            self.character(c)
            return
        self.wraps = False

    def down(self):
        if self.row == self.bottom:
            self.scroll(1)
        else:
            self.row = min(self.row + 1, self.rows - 1)

    def character(self, c):
        if unicodedata.category(c) in ("Mn", "Me", "Cf"):
            at = self.column if self.wraps else self.column - 1
            while at > 0 and self.cells[self.row][at] == "":
                at -= 1
            self.cells[self.row][at] += c
            return
        width = 2 if unicodedata.east_asian_width(c) in "WF" else 1
        if self.wraps or self.column + width > self.columns:
            self.down()
            self.column, self.wraps = 0, False
        self.cells[self.row][self.column] = self.last = c
        if width == 2:
            self.cells[self.row][self.column + 1] = ""
        self.wraps = self.column + width >= self.columns
        self.column = min(self.column + width, self.columns - 1)

    def control(self, private, parameters, final):
        numbers = [int(n) if n else 0 for n in parameters.split(b";")]
        n = max(numbers[0], 1)
        self.wraps = False
        if private:
            if final in "hl":
                (self.modes.add if final == "h" else self.modes.discard)(numbers[0])
            return
        if final in "Hf":
            self.row = min(n - 1, self.rows - 1)
            self.column = min((numbers[1] if len(numbers) > 1 and numbers[1] else 1) - 1, self.columns - 1)
        elif final == "A":
            self.row = max(0, self.row - n)
        elif final in "Be":
            self.row = min(self.rows - 1, self.row + n)
        elif final in "Ca":
            self.column = min(self.columns - 1, self.column + n)
        elif final == "D":
            self.column = max(0, self.column - n)
        elif final in "G`":
            self.column = min(n - 1, self.columns - 1)
        elif final == "d":
            self.row = min(n - 1, self.rows - 1)
        elif final == "J":
            self.erase_line(numbers[0])
            for row in (range(self.row + 1, self.rows) if numbers[0] == 0 else range(self.row) if numbers[0] == 1 else range(self.rows)):
                self.cells[row] = [" "] * self.columns
        elif final == "K":
            self.erase_line(numbers[0])
        elif final == "X":
            for c in range(self.column, min(self.column + n, self.columns)):
                self.cells[self.row][c] = " "
        elif final == "b":
            for _ in range(n):
                self.character(self.last)
        elif final == "P":
            row = self.cells[self.row]
            self.cells[self.row] = row[:self.column] + row[self.column + n:] + [" "] * min(n, self.columns - self.column)
        elif final == "@":
            row = self.cells[self.row]
            self.cells[self.row] = (row[:self.column] + [" "] * n + row[self.column:])[:self.columns]
        elif final == "r":
            self.top = n - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.rows) - 1
            self.row = self.column = 0
        elif final in "ST":
            self.scroll(n if final == "S" else -n)
        elif final in "LM" and self.top <= self.row <= self.bottom:
            self.scroll(n if final == "M" else -n, self.row)
        elif final not in "mlht":
            raise AssertionError(f"a control sequence that this terminal doesn't know: {parameters!r} {final}")

    def erase_line(self, how):
        begin, end = (self.column, self.columns) if how == 0 else (0, self.column + 1) if how == 1 else (0, self.columns)
        for c in range(begin, end):
            self.cells[self.row][c] = " "


class Program:
    """A program that runs at such a terminal."""

    def __init__(self, argv, env, rows=24, columns=80, cwd=None):
        self.screen = Screen(rows, columns)
        self.output = b""
        self.status = None
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            try:
                if cwd:
                    os.chdir(cwd)
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
                os.execvpe(argv[0], argv, env)
            finally:
                os._exit(127)
        self.before = termios.tcgetattr(self.master)

    def send(self, keys):
        os.write(self.master, keys.encode() if isinstance(keys, str) else keys)

    def resize(self, rows, columns):
        self.screen.resize(rows, columns)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, until):
        """Some more of what it writes; False at its end."""
        ready, _, _ = select.select([self.master], [], [], max(0, until - time.monotonic()))
        if not ready:
            raise AssertionError("it took too long; the screen is\n" + self.screen.text())
        try:
            data = os.read(self.master, 1 << 16)
        except OSError:
            data = b""
        self.output += data
        self.screen.feed(data)
        return bool(data)

    def wait_for(self, *words, without=()):
        """Reads until all these words are on the screen, and none of those that mustn't."""
        until = time.monotonic() + DEADLINE
        while True:
            text = self.screen.text()
            if all(w in text for w in words) and not any(w in text for w in without):
                return text
            if not self.read(until):
                raise AssertionError(f"it ended before {words} appeared; the screen is\n{text}")

    def wait(self):
        """Its exit status, negative for a signal."""
        until = time.monotonic() + DEADLINE
        while self.status is None and self.read(until):
            pass
        if self.status is None:
            self.status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self.status

    def signal(self, number):
        os.kill(self.pid, number)

    def close(self):
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            self.status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        os.close(self.master)
