#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of an eighteenth set, in the corpus tool's kinds, noise and six languages, in two halves of other frames, labels, words, names and streets, each written before its author had read
the rules and lists. A third of the clean texts are whole titles, addresses, paths, elements and pictures as programs show them, some in eleven languages more.

  eighteenth_set.py CORPUS_TOOL NAMES SEED COUNT OUT.jsonl a|b

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py). NAMES holds the files of these repositories of github.com, in folders called as here: sigpwned/popular-names-by-country-dataset in
`popular`, marcboquet/spanish-names in `spanish`, suzanbaert/2017_First-names-in-Belgium in `belgian`, berlinonline/haeufige-vornamen-berlin in `berlin`; half the names are theirs, those of one half never
in the other. None is part of the product.
"""
import csv, glob, importlib, os, random, sys

import corpus_tool
from seventeenth_set import mixed, own
from sixteenth_set import CHANNELS, parsed

COUNTRIES = dict(en="GB IE US CA", de="DE AT CH", fr="FR BE CA", nl="NL BE", es="ES MX AR", it="IT")

def rows(*path, encoding="utf-8-sig"):
    with open(os.path.join(*path), encoding=encoding) as lines:
        yield from csv.DictReader(lines)

def popular(folder, file, lang):
    return [row["Romanized Name"] for row in rows(folder, "popular", file) if row["Country"] in COUNTRIES[lang].split()]

def given(folder, half, lang):
    names = popular(folder, "common-forenames-by-country.csv", lang)
    if lang == "de": names += [row["vorname"] for path in sorted(glob.glob(os.path.join(folder, "berlin", "data", "cleaned", "2015", "*.csv"))) for row in rows(path) if int(row["anzahl"]) > 2]
    if lang == "es": names += [row["nombre"].title() for file in ("hombres.csv", "mujeres.csv") for row in list(rows(folder, "spanish", file))[:1500]]
    if lang in ("fr", "nl"): names += [row["Name"] for row in rows(folder, "belgian", "Cleaned file - First names Belgian Population anno 2013.csv", encoding="latin-1") if row["Count"].isdigit() and int(row["Count"]) > 300]
    return sorted({name for name in names if len(name) > 2 and own(half, name)})

def families(folder, half, lang):
    names = popular(folder, "common-surnames-by-country.csv", lang)
    if lang == "es": names += [row["apellido"].title() for row in list(rows(folder, "spanish", "apellidos.csv"))[:3000]]
    return sorted({name for name in names if len(name) > 2 and own(half, name)})

def tables(tool, folder, half, seed):
    texts = importlib.import_module("eighteenth_texts_" + half)
    r = random.Random("eighteenth %s/%s" % (half, seed))
    of = {lang: parsed(getattr(texts, lang.upper())) for lang in tool.LANGS}
    frames = parsed(texts.EVERYWHERE)["screens"]
    seen = [line if line.startswith("\\\\") or line[1:3] == ":\\" else line.replace("\\n", "\n") for line in texts.SEEN.strip().split("\n")]
    T = {"frames": {name: [frame for letter, frame in frames if CHANNELS.get(letter) == name] for name in CHANNELS.values()},
         "neg_frames": [frame for letter, frame in frames if letter == "neg"], "domains": texts.DOMAINS.split("|"),
         **{name: values.split("|") for name, values in frames[-2:]}}
    for name in ("street", "city"):
        T[name] = {lang: of[lang][name] for lang in of}
    T["first"] = {lang: mixed(r, of[lang]["first"], given(folder, half, lang), 2000) for lang in of}
    T["last"] = {lang: mixed(r, of[lang]["last"], families(folder, half, lang), 2000) for lang in of}
    T["labels"] = {kind: {lang: of[lang]["labels"].get(kind) or texts.NUMBERS.get(kind, kind.partition("_")[2] or kind).split("|") for lang in of} for kind in tool.KINDS}
    abroad = parsed(texts.CLEAN)["clean"]

    class Words(dict):
        def __getitem__(self, key):
            return r.choice(seen) if key == "seen" else r.choice(self.clean if r.random() < .92 else abroad) if key == "clean" else super().__getitem__(key)

    T["words"] = {}
    for lang in of:
        T["words"][lang] = Words(pair.split("=") for pair in dict(of[lang]["screens"])["words"].split(";"))
        T["words"][lang].clean = of[lang]["clean"]
    return T

def main(path, folder, seed, count, out, half):
    tool = corpus_tool.load(path)
    at_home = tool.asc
    tool.asc = lambda text: at_home(corpus_tool.latin(text))
    corpus_tool.write(tool, tables(tool, folder, half, seed), "eighteenth-" + half, seed, count, out)

if __name__ == "__main__":
    if len(sys.argv) != 7:
        sys.exit(__doc__)
    main(*sys.argv[1:])
