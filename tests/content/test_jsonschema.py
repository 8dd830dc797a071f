#!/usr/bin/env python3
"""Judges words and scenes by the schemas, with a validator that is not ours.

Every shipped file must be valid, and every change of structure.json must be found sound or not as
its list says; test_structure.cpp holds our own loader to the same list, so the two agree.
"""

import copy
import json
import os
import sys
from pathlib import Path

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit("python3-jsonschema is missing: ./check installs it")

ROOT = Path(os.environ.get("INWORD_SOURCE_DIR", Path(__file__).resolve().parents[2]))
DATA = ROOT / "tests" / "data" / "content"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def schema_of(file):
    """The schema of a file, by its place below the folder that holds assets and levels."""
    if file.parts[0] == "assets":
        return "assets/" + (file.parts[1] if file.parts[1] in ("words", "known") else "wheel")
    if len(file.parts) == 2:
        return "levels/" + file.stem
    return "levels/chapter" if file.name == "chapter.json" else "levels/scene"


def content_files(folder):
    found = [folder / "assets" / "wheel.json"]
    found += sorted((folder / "assets" / "words").glob("*.json"))
    found += sorted((folder / "assets" / "known").glob("*.json"))
    found += [folder / "levels" / name for name in ("cast.json", "twins.json", "sort.json")]
    found += sorted((folder / "levels").glob("*/*.json"))
    return [file for file in found if file.exists()]


def changed(document, operations):
    """JSON Patch (RFC 6902) as far as the list uses it."""
    document = copy.deepcopy(document)
    for operation in operations:
        *way, last = [part.replace("~1", "/").replace("~0", "~")
                      for part in operation["path"].split("/")[1:]]
        place = document
        for part in way:
            place = place[int(part)] if isinstance(place, list) else place[part]
        if isinstance(place, list):
            last = len(place) if last == "-" else int(last)
        if operation["op"] == "remove":
            del place[last]
        elif operation["op"] == "add" and isinstance(place, list):
            place.insert(last, operation["value"])
        else:
            place[last] = operation["value"]
    return document


def main():
    validators, faults = {}, []
    for path in sorted(ROOT.glob("assets/*.schema.json")) + sorted(ROOT.glob("levels/*.schema.json")):
        schema = read(path)
        Draft202012Validator.check_schema(schema)
        name = str(path.relative_to(ROOT)).removesuffix(".schema.json")
        validators[name] = Draft202012Validator(schema)

    shipped = content_files(ROOT)
    for path in shipped:
        document = read(path)
        for error in validators[schema_of(path.relative_to(ROOT))].iter_errors(document):
            place = "".join(f"/{part}" for part in error.absolute_path)
            faults.append(f"{path.relative_to(ROOT)}:{place}: {error.message[:200]}")
        schema = path.parent / document.get("$schema", "none")
        if not schema.resolve().exists():
            faults.append(f"{path.relative_to(ROOT)}:/$schema: there is no such file")

    for path in content_files(DATA / "good"):
        name = path.relative_to(DATA / "good")
        if not validators[schema_of(name)].is_valid(read(path)):
            faults.append(f"good/{name}: expected to be sound")
    cases = read(DATA / "structure.json")
    for case in cases:
        document = changed(read(DATA / "good" / case["file"]), case["change"])
        if validators[schema_of(Path(case["file"]))].is_valid(document) != case["sound"]:
            faults.append(f"{case['file']}: expected {'sound' if case['sound'] else 'a fault'}: "
                          f"{case['name']}")

    for fault in faults:
        print(fault)
    print(f"{len(validators)} schemas, {len(shipped)} shipped files, {len(cases)} changed files: "
          f"{len(faults)} faults")
    return 1 if faults or not shipped or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
