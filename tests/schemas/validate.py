#!/usr/bin/env python3
"""Checks JSON Lines against schemas/json, each line by its own "schema" key.

    claimdex annotate --json article.txt | tests/schemas/validate.py
    tests/schemas/validate.py sheet.jsonl sheet.json        (a file may also be one JSON array or object)

The lines of a dump behind its first one have no "schema": the first one's is theirs.

--as NAME says what all of it is, for JSON-LD, which has no "schema": --as claimreview.v1 takes each file as one value.

Silent and 0 when all lines hold; otherwise one message a broken line, with the key, and 1. Input without a line is an
error, so that a test can't pass on nothing; --allow-empty says that nothing is expected.
Needs python3-jsonschema.
"""
import argparse
import json
import pathlib
import re
import sys

from jsonschema import Draft202012Validator

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "schemas" / "json"


class Schemas:
    """The schema files with every reference replaced by what it refers to: no resolver, so any version of jsonschema will do."""

    def __init__(self, folder):
        self.folder = folder
        self.files = {}
        self.validators = {}

    def load(self, name):
        if name not in self.files:
            self.files[name] = json.loads((self.folder / name).read_text(encoding="utf-8"))
        return self.files[name]

    def resolve(self, node, home):
        if isinstance(node, list):
            return [self.resolve(item, home) for item in node]
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            name, _, pointer = node["$ref"].partition("#")
            target = self.load(name or home)
            for step in pointer.strip("/").split("/") if pointer else []:
                target = target[step]
            return self.resolve(target, name or home)
        return {key: self.resolve(value, home) for key, value in node.items()}

    def validator(self, schema):
        if schema not in self.validators:
            match = re.fullmatch(r"claimdex\.([a-z_]+\.v[0-9]+)", schema)
            name = f"{match.group(1)}.schema.json" if match else ""
            if not name or not (self.folder / name).is_file():
                return None
            resolved = self.resolve(self.load(name), name)
            Draft202012Validator.check_schema(resolved)
            self.validators[schema] = Draft202012Validator(resolved)
        return self.validators[schema]

    def problem(self, value, inherited=None):
        """What is wrong with one object, or None."""
        schema = value.get("schema", inherited) if isinstance(value, dict) else None
        if not isinstance(schema, str):
            return 'schema: not an object with a "schema"'
        validator = self.validator(schema)
        if validator is None:
            return f"schema: nothing under schemas/json describes {schema!r}"
        errors = sorted(validator.iter_errors(value), key=lambda error: [str(step) for step in error.absolute_path])
        if not errors:
            return None
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in errors[0].absolute_path)
        return f"{path.lstrip('.') or schema}: {errors[0].message[:300]}"


def refuse_constant(word):
    raise ValueError(f"{word} is no JSON")


def values(text):
    """(line number, object or the error that stands in its way)"""
    if text.lstrip().startswith("["):
        for number, value in enumerate(json.loads(text, parse_constant=refuse_constant), 2):
            yield number, value
        return
    try:
        yield 1, json.loads(text, parse_constant=refuse_constant)  # one object, on as many lines as it likes
        return
    except ValueError:
        pass
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield number, json.loads(line, parse_constant=refuse_constant)
            except ValueError as error:
                yield number, error


def main():
    parser = argparse.ArgumentParser(description="validate claimdex's JSON against schemas/json")
    parser.add_argument("files", nargs="*", help="JSON Lines or one array; standard input without any, or for -")
    parser.add_argument("--as", dest="name", metavar="NAME", help="each file is one value, described by NAME")
    parser.add_argument("--allow-empty", action="store_true", help="input without an object is fine")
    options = parser.parse_args()
    schemas = Schemas(FOLDER)
    failed = False
    for name in options.files or ["-"]:
        data = sys.stdin.buffer.read() if name == "-" else pathlib.Path(name).read_bytes()
        label = "standard input" if name == "-" else name
        seen, dump = False, f"claimdex.{options.name}" if options.name else None
        try:
            text = data.decode("utf-8")
            whole = [(1, json.loads(text, parse_constant=refuse_constant))] if options.name else None
            for number, value in whole or values(text):
                seen = True
                if isinstance(value, dict) and str(value.get("schema")).startswith("claimdex.dump."):
                    dump = value["schema"]
                problem = f"not JSON: {value}" if isinstance(value, ValueError) else schemas.problem(value, dump)
                if problem:
                    failed = True
                    print(f"{label}:{number}: {problem}", file=sys.stderr)
        except ValueError as error:
            failed = seen = True
            print(f"{label}: {error}", file=sys.stderr)
        if not seen and not options.allow_empty:
            failed = True
            print(f"{label}: nothing to validate", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
