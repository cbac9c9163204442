#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Texts of user interfaces from message catalogues, for counting what a masker hides in texts that name nobody.

  clean_ui.py OUT.jsonl PER_LANGUAGE FOLDER...     looks for */LANG/LC_MESSAGES/*.mo below the folders
Messages with addresses, mail, credits of translators or sample names are left out, and so are catalogues of place names.
"""
import gettext, glob, json, os, random, re, sys
out, most = sys.argv[1], int(sys.argv[2])
LANGS = ["en", "de", "fr", "nl", "es", "it", "pl", "pt", "sv", "fi", "da", "cs", "hu", "ro", "tr", "el", "ru", "uk", "bg"]
SKIP = ("iso_", "iso-", "libc", "vim", "libpq", "xkeyboard", "iso3166", "gweather", "tzdata", "libgweather", "opcodes", "bfd")
found = {l: set() for l in LANGS}
for base in sys.argv[3:]:
    for f in glob.glob(os.path.join(base, "**", "LC_MESSAGES", "*.mo"), recursive=True):
        lang = f.split(os.sep)[-3].split("_")[0].split("@")[0]
        if lang not in found or os.path.basename(f).startswith(SKIP): continue
        try: t = gettext.GNUTranslations(open(f, "rb"))
        except Exception: continue
        for k, v in t._catalog.items():
            for which, s in ((lang, v), ("en", k if isinstance(k, str) else k[0])):
                if not isinstance(s, str): continue
                s = s.split("\x04")[-1].replace("_", "").replace("&", "").replace("~", "").strip()
                if not 3 <= len(s) <= 80 or s.count("\n") > 1 or re.search(r"@|://|www\.|translator|[Cc]opyright|©|%[sdiux]|\\|<[^>]+>|\d{3}", s): continue
                found[which].add(s)
r = random.Random(3); n = 0
with open(out, "w", encoding="utf-8") as o:
    for lang in LANGS:
        texts = sorted(found[lang]); r.shuffle(texts)
        for s in texts[:most]:
            o.write(json.dumps({"id": "c-%d" % n, "lang": lang, "channel": r.choice(["element", "window_title", "ocr", "clipboard"]), "text": s, "spans": []}, ensure_ascii=False) + "\n"); n += 1
        print(lang, min(most, len(texts)), "of", len(texts))
