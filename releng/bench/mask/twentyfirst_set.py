#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a twenty-first set: what offices and small firms show in six languages, made as the nineteenth, in two halves of other trades, frames, labels, names and streets, both written before any
result of the ledger of rules was seen. Every clean text is another; about one in twenty is called as if it named somebody.

  twentyfirst_set.py CORPUS_TOOL SEED COUNT OUT.jsonl a|b

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py).
"""
import sys

import nineteenth_set

LANGS = "en de fr nl es it".split()

if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    nineteenth_set.write("twentyfirst", LANGS, *sys.argv[1:])
