#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Runs Presidio's pattern recognisers over texts that sets.py has made and masked, and prints both as a table.

  presidio.py CORPUS_TOOL PRESIDIO_ANALYZER_FOLDER PHONENUMBERS_FOLDER FOLDER SEED SET...

FOLDER, SEED and SET are those given to sets.py; in each cell ours, Presidio's default recognisers, all of them. What is needed:
see presidio_spans.py.
"""
import os, subprocess, sys

import corpus_tool, sets

HERE = os.path.dirname(os.path.abspath(__file__))

def spans(analyzer, phones, corpus, every):
    out = corpus.replace(".jsonl", ".presidio-all.jsonl" if every else ".presidio.jsonl")
    command = [sys.executable, os.path.join(HERE, "presidio_spans.py"), analyzer, phones, corpus, out] + (["all"] if every else [])
    print(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip(), file=sys.stderr)
    return out

def main(path, analyzer, phones, folder, seed, *names):
    tool, table = corpus_tool.load(path), {}
    for name in names:
        corpus = os.path.join(folder, "%s-%s.jsonl" % (name.replace(" ", "-"), seed))
        ours = corpus.replace(".jsonl", ".masked.jsonl")
        predicted = [ours, spans(analyzer, phones, corpus, False), spans(analyzer, phones, corpus, True)]
        table[name] = [sets.shares(tool, corpus, each) for each in predicted]
    print("| | %s |\n|---%s|" % (" | ".join(table), "|---" * len(table)))
    for row, title in sets.ROWS:
        cells = (", ".join("%.2f" % shares[row] for shares in table[name]) for name in table)
        print("| %s | %s |" % (title, " | ".join(cells)))

if __name__ == "__main__":
    if len(sys.argv) < 7:
        sys.exit(__doc__)
    main(*sys.argv[1:])
