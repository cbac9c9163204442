#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Makes texts of every set, masks them, and prints what share was hidden, as a table.

  sets.py CORPUS_TOOL NAMES FOLDER SEED COUNT [SET...]

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py). NAMES is a folder with lists of names that are no part of the
product: `fake-factory` (Debian's python3-fake-factory, the folder that has `faker`), `mimesis` (datasets of its sources), `chance.js`,
`FakerPHP` (src/Faker/Provider of its sources), `datafaker` (the unpacked jar), `fakerator` (`dist` of the npm package; its
set needs node), `gender-detection-from-name` (the npm package), `ffaker` (lib/ffaker/data of Debian's ruby-ffaker), `translators` (files *.po of Debian's
sources, see sixteenth_set.py), `names-by-country` (see seventeenth_set.py), `popular-names` (see eighteenth_set.py). There is no fifteenth: its generator was not kept. A set whose names are not there is left out, and that is said. Texts and what was hidden in
them stay in FOLDER.
"""
import collections, json, os, subprocess, sys

import corpus_tool

HERE = os.path.dirname(os.path.abspath(__file__))
TASKSEAM = os.path.join(HERE, "..", "..", "..", "taskseam")
SETS = {"tool": None, "held out": "fake-factory", "third": None, "fourth": None, "fifth": None, "sixth": None, "seventh": None, "eighth": None,
        "ninth": "mimesis", "tenth": "chance.js", "eleventh": "FakerPHP", "twelfth": "datafaker", "thirteenth": "fakerator",
        "fourteenth": "gender-detection-from-name", "sixteenth a": "ffaker", "sixteenth b": "translators",
        "seventeenth a": "names-by-country", "seventeenth b": "names-by-country",
        "eighteenth a": "popular-names", "eighteenth b": "popular-names", "nineteenth a": None, "nineteenth b": None,
        "twentieth a": None, "twentieth b": None, "twentyfirst a": None, "twentyfirst b": None,
        "twentysecond a": None, "twentysecond b": None, "twentysecond c": None, "twentysecond d": None}
ROWS = [("validated", "check-digit kinds, all noise"), ("format", "kinds by format"), ("labelled", "context kinds beside a label of their kind"),
        ("labelled things", "the same but names"), ("bare", "context kinds without one"), ("people", "names of people, all"),
        ("clean", "texts without personal data touched"), ("other", "other characters masked")]

def make(name, tool, names, seed, count, out):
    if name == "tool":
        command = [tool, "gen", "--set", "dev", "--seed", seed, "--n", count, "--out", out]
    else:
        number, _, half = ("held_out", "", "") if name == "held out" else name.partition(" ")
        script = number + (".py" if name == "held out" else "_set.py")
        command = [os.path.join(HERE, script), tool] + ([os.path.join(names, SETS[name])] if SETS[name] else []) + [seed, count, out] + ([half] if half else [])
    subprocess.run([sys.executable] + command, check=True, stdout=subprocess.DEVNULL)

def shares(tool, corpus, predicted):
    """Of each row how many there are and how many were hidden, touched or masked."""
    found = {p["id"]: p["spans"] for p in map(json.loads, open(predicted, encoding="utf-8"))}
    every, hit = collections.Counter(), collections.Counter()

    def count(row, yes):
        every[row] += 1
        hit[row] += bool(yes)

    for gold in map(json.loads, open(corpus, encoding="utf-8")):
        text = gold["text"]
        hidden = corpus_tool.hidden(text, found.get(gold["id"], []))
        personal = corpus_tool.hidden(text, [(span["start"], span["end"], span["kind"]) for span in gold["spans"]])
        for span in gold["spans"]:
            place = range(span["start"], span["end"])
            whole, group = all(hidden[i] for i in place if text[i].isalnum()), tool.GROUP[span["kind"]]
            if group != "context":
                count(group, whole)
                continue
            beside = corpus_tool.beside_label(tool, gold, span)
            count("labelled" if beside else "bare", whole)
            if span["kind"] == "PERSON":
                count("people", whole)
            elif beside:
                count("labelled things", whole)
        for i, letter in enumerate(text):
            if letter.isalnum() and not personal[i]:
                count("other", hidden[i])
        if not gold["spans"]:
            count("clean", any(hidden))
    return {row: 100 * hit[row] / every[row] if every[row] else float("nan") for row, _ in ROWS}

def main(path, names, folder, seed, count, *wanted):
    os.makedirs(folder, exist_ok=True)
    tool, table = corpus_tool.load(path), {}
    for name, needs in SETS.items():
        if wanted and name not in wanted:
            continue
        if needs and not os.path.exists(os.path.join(names, needs)):
            print("left out, as its names are not there: " + name, file=sys.stderr)
            continue
        corpus = os.path.join(folder, "%s-%s.jsonl" % (name.replace(" ", "-"), seed))
        make(name, path, names, seed, count, corpus)
        predicted = corpus.replace(".jsonl", ".masked.jsonl")
        subprocess.run([TASKSEAM, "mask", "--in", corpus, "--out", predicted], check=True)
        table[name] = shares(tool, corpus, predicted)
        print("done: " + name, file=sys.stderr)
    print("| | %s |\n|---%s|" % (" | ".join(table), "|---" * len(table)))
    for row, title in ROWS:
        print("| %s | %s |" % (title, " | ".join("%.2f" % table[name][row] for name in table)))

if __name__ == "__main__":
    if len(sys.argv) < 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
