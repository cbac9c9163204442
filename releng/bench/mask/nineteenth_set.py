#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a nineteenth set: what office programs show on ordinary days, in eight languages (whole clean texts in six more), in two halves of other trades, frames, labels, names and streets, each
written before its author had read the rules and lists. Two texts in five name nobody, each of them another: whole ones (SEEN), and frames of titles, addresses and elements around what files and mails are called.

  nineteenth_set.py CORPUS_TOOL SEED COUNT OUT.jsonl a|b

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py).
"""
import importlib, random, re, sys

import corpus_tool
from sixteenth_set import CHANNELS, Screens

LANGS = "en de fr nl es it pl pt".split()

def channel(text):
    """What shows such a text."""
    if text.startswith(("http", "file:")): return "url"
    if text[1:3] == ":\\" or text.startswith(("\\\\", "/", "~/")): return "path"
    return "ocr" if "\n" in text else "window_title"

def nobody(texts, writer, seed):
    """Texts that name nobody, each once: those that are whole, shuffled among others made of frames and subjects."""
    r = random.Random(seed)
    unescaped = lambda line: line if line.startswith("\\\\") or line[1:3] == ":\\" else line.replace("\\n", "\n").replace("\\t", "\t")
    whole = [unescaped(line) for line in texts.SEEN.strip().split("\n")]
    subjects, frames = texts.SUBJECTS.split("|"), [frame.replace("\\n", "\n").replace("\\\\", "\\") for frame in re.split(r"(?<! )\|(?! )", texts.FRAMES)]
    made = set(whole)
    while True:
        if whole and r.random() < .5:
            text = whole.pop(r.randrange(len(whole)))
        else:
            text = writer.harmless(r, frames, writer.filled, lambda lang: lambda: subjects)
            if text.startswith("http"): text = text.replace(" ", "-").lower()
            if text in made: continue
            made.add(text)
        yield channel(text), text

def write(number, langs, path, seed, count, out, half, share=.4):
    """Writes a half of a set that is made so, a share of whose texts names nobody."""
    tool = corpus_tool.load(path)
    at_home = tool.asc
    tool.asc = lambda text: at_home(corpus_tool.latin(text))
    texts = importlib.import_module("%s_texts_%s" % (number, half))
    screens = Screens(tool, texts, langs)
    clean = nobody(texts, screens.writer, "nobody %s/%s" % (half, seed))
    made = screens.writer.texts("%s-%s" % (number, half), random.Random("%s %s/%s" % (number, half, seed)), int(count), share, lambda r: next(clean), 7, screens.somebody)
    corpus_tool.write_texts(made, screens.tables, out)

if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    write("nineteenth", LANGS, *sys.argv[1:])
