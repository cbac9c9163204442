#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Kinds by context, apart for values right beside a label of their kind and for those without; misses are listed with `--show N`.

  labelled.py CORPUS_TOOL CORPUS.jsonl PREDICTED.jsonl [--show N]

Labels are those of the value's language that the corpus names with each text (`labels`), else those of the tool.
"""
import collections, json, sys

import corpus_tool

tool, corpus, predicted = sys.argv[1:4]
show = int(sys.argv[5]) if sys.argv[4:5] == ["--show"] else 0
G = corpus_tool.load(tool)

spans = {p["id"]: p["spans"] for p in map(json.loads, open(predicted, encoding="utf-8"))}
count = collections.Counter()
missed = collections.defaultdict(list)
for line in open(corpus, encoding="utf-8"):
    gold = json.loads(line)
    text = gold["text"]
    hidden = corpus_tool.hidden(text, spans.get(gold["id"], []))
    for span in gold["spans"]:
        if G.GROUP[span["kind"]] != "context":
            continue
        labelled = corpus_tool.beside_label(G, gold, span)
        whole = all(hidden[i] for i in range(span["start"], span["end"]) if text[i].isalnum())
        count[span["kind"], labelled, whole] += 1
        if not whole:
            missed[span["kind"], labelled].append((gold, span))
def share(kinds, labelled):
    good = sum(n for (k, l, w), n in count.items() if k in kinds and l == labelled and w)
    every = sum(n for (k, l, w), n in count.items() if k in kinds and l == labelled)
    return "%6.2f %% of %6d" % (100 * good / every, every) if every else "%19s" % "none"
kinds = sorted({k for k, _, _ in count})
print("%-16s %-20s %s" % ("kind", "with a label", "without"))
for name, of in [(k, [k]) for k in kinds] + [("all", kinds), ("all but names", [k for k in kinds if k != "PERSON"])]:
    print("%-16s %-20s %s" % (name, share(of, True), share(of, False)))
for kind, labelled in sorted(missed):
    for gold, span in missed[kind, labelled][:show]:
        print(kind, "labelled" if labelled else "bare", span["noise"], gold["channel"], repr(span["value"]), "|", repr(gold["text"]), spans.get(gold["id"]))
