#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a twenty-second set: what offices show in six languages, as it comes, made as the nineteenth, in four halves of other trades, frames, labels, names and streets, all written before any rule
or list was read. Three texts in five name nobody, each of them another; nothing was put there to mislead, nothing left out because it could.

  twentysecond_set.py CORPUS_TOOL SEED COUNT OUT.jsonl a|b|c|d

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py).
"""
import sys

import nineteenth_set

LANGS = "en de fr nl es it".split()

if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    nineteenth_set.write("twentysecond", LANGS, *sys.argv[1:], share=.6)
