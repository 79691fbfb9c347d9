#!/usr/bin/env python3
"""How many slips are marked, and how often what was meant comes first and among the first five:
score.py fr|ar SLIPS.tsv. Asks the program, TARJUMAN_PROGRAM or the dev build's."""
import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = os.environ.get("TARJUMAN_PROGRAM", ROOT / "build/dev/bin/tarjuman")


def asked(language, lines, *options):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        run = subprocess.run([PROGRAM, "spell", "--language", language, *options, file.name],
                             stdout=subprocess.PIPE, check=False)
    marks = collections.defaultdict(list)
    for line in run.stdout.splitlines():
        record = json.loads(line)
        marks[record["line"] - 1].append(record)
    return marks


def main():
    language, slips = sys.argv[1:3]
    rows = [line.split("\t") for line in pathlib.Path(slips).read_text("utf-8").splitlines()]
    doubted = asked(language, [meant for _, meant, _ in rows], "--no-suggestions")
    rows = [row for i, row in enumerate(rows) if i not in doubted]
    marks = asked(language, [typed for typed, _, _ in rows])
    kinds = collections.defaultdict(lambda: [0, 0, 0, 0, 0])
    missed = []
    for i, (typed, meant, kind) in enumerate(rows):
        # What is no mark at all, but another word, no dictionary can see.
        found = [mark for mark in marks.get(i, []) if mark["word"] == typed]
        suggestions = found[0]["suggestions"] if found else []
        for tally in (kinds[kind], kinds["all"]):
            tally[0] += 1
            tally[1] += bool(found)
            tally[2] += bool(found) and found[0]["class"] in ("error", "hint")
            tally[3] += suggestions[:1] == [meant]
            tally[4] += meant in suggestions[:5]
        if found and suggestions[:1] != [meant]:
            missed.append(f"{typed} for {meant} ({kind}, {found[0]['class']}): {' | '.join(suggestions[:5])}")
    print(f"{'class':24} {'slips':>6} {'marked':>7} {'red':>6} {'first %':>8} {'five %':>7}")
    for kind, (slips, marked, red, first, five) in sorted(kinds.items()):
        print(f"{kind:24} {slips:6} {marked:7} {red:6} {100 * first / max(1, marked):8.1f} {100 * five / max(1, marked):7.1f}")
    if "--missed" in sys.argv:
        print("\n".join(missed))


main()
