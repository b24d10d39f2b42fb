"""Chromium without a window, driven over a pipe in its own protocol (--remote-debugging-pipe): nothing but Python is needed.

    with Chromium(folder) as browser:
        page = browser.page(path, width=390, scheme="dark")
        page.run("document.title")
"""
import base64
import json
import os
import pathlib
import shutil
import subprocess
import tempfile


class Chromium:
    """One browser. What a page does stays in `page.asked`, `page.said`; an exception in its script fails the test that caused it."""

    program = shutil.which("chromium") or shutil.which("chromium-browser")

    def __init__(self, folder):
        profile = tempfile.mkdtemp(dir=folder)
        to_browser, self._write = os.pipe()
        self._read, from_browser = os.pipe()

        def fixed_descriptors():  # the browser reads 3 and writes 4
            spare = [os.dup2(to_browser, 60), os.dup2(from_browser, 61)]
            os.dup2(spare[0], 3)
            os.dup2(spare[1], 4)

        self._process = subprocess.Popen(
            [self.program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-sync",
             "--disable-extensions", "--disable-component-update", "--disable-background-networking", "--hide-scrollbars",
             "--remote-debugging-pipe", f"--user-data-dir={profile}"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=False,
            preexec_fn=fixed_descriptors, env={**os.environ, "HOME": profile})
        os.close(to_browser)
        os.close(from_browser)
        self._rest, self._next, self.events = b"", 0, []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.call("Browser.close")
        self._process.wait(timeout=60)
        os.close(self._write)
        os.close(self._read)

    def _message(self):
        while b"\0" not in self._rest:
            piece = os.read(self._read, 1 << 20)
            if not piece:
                raise RuntimeError("the browser ended")
            self._rest += piece
        message, self._rest = self._rest.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, session=None, **parameters):
        self._next += 1
        words = {"id": self._next, "method": method, "params": parameters, **({"sessionId": session} if session else {})}
        data = json.dumps(words).encode() + b"\0"
        while data:
            data = data[os.write(self._write, data):]
        while True:
            message = self._message()
            if message.get("id") != words["id"]:
                self.events.append(message)
            elif "error" in message:
                raise RuntimeError(f"{method}: {message['error']['message']}")
            else:
                return message["result"]

    def wait(self, method, session):
        while True:
            for at, event in enumerate(self.events):
                if event.get("method") == method and event.get("sessionId") == session:
                    return self.events.pop(at)
            self.events.append(self._message())

    def page(self, path, **how):
        return Page(self, path, **how)


class Page:
    def __init__(self, browser, path, width=1440, height=900, scheme="light", script=True, media=""):
        self._browser = browser
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.call("Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.call("Emulation.setScriptExecutionDisabled", value=not script)
        self.call("Page.navigate", url=pathlib.Path(path).as_uri())
        browser.wait("Page.loadEventFired", self._session)

    def call(self, method, **parameters):
        return self._browser.call(method, session=self._session, **parameters)

    def run(self, expression):
        """The value of an expression of the page's, promises awaited."""
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, userGesture=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression[:80]}: {answer['exceptionDetails'].get('exception', {}).get('description', 'failed')}")
        return answer["result"].get("value")

    def press(self, key, code, text=""):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, text=text if kind == "keyDown" else "")

    def _events(self, method):
        return [event["params"] for event in self._browser.events if event.get("method") == method and event.get("sessionId") == self._session]

    @property
    def asked(self):
        """Addresses that the page asked for, itself not counted."""
        return [event["request"]["url"] for event in self._events("Network.requestWillBeSent")][1:]

    @property
    def said(self):
        """Exceptions of its script, and what the browser has to say: a breach of the policy, for one."""
        errors = [event["exceptionDetails"]["text"] for event in self._events("Runtime.exceptionThrown")]
        return errors + [event["entry"]["text"] for event in self._events("Log.entryAdded")]

    def picture(self, path):
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        data = self.call("Page.captureScreenshot", captureBeyondViewport=True, clip={"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 6000), "scale": 1})
        pathlib.Path(path).write_bytes(base64.b64decode(data["data"]))

    def pdf(self, path):
        data = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        pathlib.Path(path).write_bytes(base64.b64decode(data["data"]))
