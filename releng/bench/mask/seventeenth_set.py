#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a seventeenth set, made as the corpus tool makes its own, with its kinds, channels, noise and six languages, in two halves of other frames, labels, words, names and streets,
each written before its author had read the rules and lists.

  seventeenth_set.py CORPUS_TOOL NAMES SEED COUNT OUT.jsonl a|b

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py). NAMES holds `firstnames.csv` of github.com/MatthiasWinkelmann/firstname-database (given names by country) and, in
`families`, the files de (of non-normalized), es, fr, it, ne and uk .txt of github.com/smashew/NameDatabases (public domain): half the names are theirs, those of one half never in the other. Neither is part
of the product.
"""
import csv, importlib, os, random, sys, zlib

import corpus_tool
from sixteenth_set import CHANNELS, parsed

COUNTRIES = dict(en=["Great Britain", "Ireland", "U.S.A."], de=["Germany", "Austria"], fr=["France", "Belgium"], nl=["the Netherlands"], es=["Spain"], it=["Italy"])
FAMILIES = dict(en="uk", de="de", fr="fr", nl="ne", es="es", it="it")

def own(half, name):
    return zlib.crc32(name.encode()) % 2 == "ab".index(half)

def given(folder, half, lang):
    """Names that are not very rare in one of the language's countries: the lists give the binary logarithm of their share."""
    with open(os.path.join(folder, "firstnames.csv"), encoding="utf-8") as rows:
        return [row["name"].replace("+", "-") for row in csv.DictReader(rows, delimiter=";") if own(half, row["name"]) and any(int(row[country] or -99) > -10 for country in COUNTRIES[lang])]

def families(folder, half, lang):
    with open(os.path.join(folder, "families", FAMILIES[lang] + ".txt"), encoding="utf-8") as lines:
        return [name for name in map(str.strip, lines) if len(name) > 2 and own(half, name)][:5000]

def mixed(r, ours, theirs, count):
    return [r.choice(ours if i % 2 else theirs) for i in range(count)]

def tables(tool, folder, half, seed):
    texts = importlib.import_module("seventeenth_texts_" + half)
    everywhere, r = parsed(texts.EVERYWHERE), random.Random("seventeenth %s/%s" % (half, seed))
    of = {lang: parsed(getattr(texts, lang.upper())) for lang in tool.LANGS}
    screens = dict(everywhere["screens"][-2:])
    frames = {name: [frame for letter, frame in everywhere["screens"] if CHANNELS.get(letter) == name] for name in CHANNELS.values()}
    T = {"frames": frames, "neg_frames": [frame for kind, frame in everywhere["screens"] if kind == "neg"], "domains": texts.DOMAINS.split("|"),
         "orgs": screens["orgs"].split("|"), "trap": screens["trap"].split("|")}
    for name in ("street", "city"):
        T[name] = {lang: of[lang][name] for lang in of}
    T["first"] = {lang: mixed(r, of[lang]["first"], given(folder, half, lang), 2000) for lang in of}
    T["last"] = {lang: mixed(r, of[lang]["last"], families(folder, half, lang), 2000) for lang in of}
    T["labels"] = {kind: {lang: of[lang]["labels"].get(kind) or texts.NUMBERS.get(kind, kind.partition("_")[2] or kind).split("|") for lang in of} for kind in tool.KINDS}
    number = lambda: "%d-%05d" % (r.randint(2021, 2026), r.randint(1, 99999))
    T["words"] = {lang: corpus_tool.Varied(dict(pair.split("=") for pair in dict(of[lang]["screens"])["words"].split(";")), of[lang]["clean"], r, number) for lang in of}
    return T

def main(path, folder, seed, count, out, half):
    tool = corpus_tool.load(path)
    at_home = tool.asc
    tool.asc = lambda text: at_home(corpus_tool.latin(text))
    corpus_tool.write(tool, tables(tool, folder, half, seed), "seventeenth-" + half, seed, count, out)

if __name__ == "__main__":
    if len(sys.argv) != 7:
        sys.exit(__doc__)
    main(*sys.argv[1:])
