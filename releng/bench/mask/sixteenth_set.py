#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a sixteenth set: screens of offices in fourteen languages, written before anybody had read the rules, in two halves of other templates, labels, names and streets.

  sixteenth_set.py CORPUS_TOOL NAMES SEED COUNT OUT.jsonl a|b

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py). NAMES is for half a the folder `lib/ffaker/data` of the Debian package ruby-ffaker 2.20, for half b a folder
with translation files (*.po) of Debian's sources apt, dpkg, gimp, gnucash, gnome-control-center, iso-codes and nautilus, whose heads name those who translated them. Neither is part
of the product.
"""
import collections, glob, importlib, os, random, re, sys, urllib.parse

import corpus_tool

LANGS = "de en fr nl es it pl pt sv fi da cs tr el".split()
KINDS = ["PERSON", "ADDRESS", "BIRTH_DATE", "USERNAME", "PASSWORD", "LICENSE_PLATE", "PASSPORT_NO", "CUSTOMER_ID", "EMPLOYEE_ID", "EMAIL", "PHONE", "IBAN"]
MONTHS = dict(
    pl="stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", pt="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    sv="januari februari mars april maj juni juli augusti september oktober november december", fi="tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    da="januar februar marts april maj juni juli august september oktober november december", cs="ledna února března dubna května června července srpna září října listopadu prosince",
    tr="Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık", el="Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου")
PHONES = dict(pl=("48", "5########"), pt=("351", "9########"), sv=("46", "7########"), fi=("358", "4########"), da=("45", "2#######"), cs=("420", "6########"), tr=("90", "53########"), el=("30", "69########"))
ADDRESSES = dict(pl="ul. {s} {n}/{m}, {d2}-{d3} {c}", pt="{s}, {n}, {d4}-{d3} {c}", sv="{s} {n}, {d3} {d2} {c}", fi="{s} {n} A {m}, {d5} {c}", da="{s} {n}, {d4} {c}", cs="{s} {n}/{m}, {d3} {d2} {c}",
                 tr="{s} No: {n} D: {m}, {d5} {c}", el="{s} {n}, {d3} {d2} {c}")

def phone(r, _, lang):
    country, pattern = PHONES[lang]
    digits = re.sub("#", lambda _: r.choice("0123456789"), pattern)
    width = 2 if lang == "da" else 3
    grouped = " ".join(digits[i:i + width] for i in range(0, len(digits), width))
    return r.choice(["+%s %s" % (country, grouped), "+%s%s" % (country, digits), "00%s %s" % (country, grouped), ("0" if lang in ("sv", "fi", "tr") else "") + grouped])

def address(tool):
    def one(r, tables, lang):
        values = {"s": r.choice(tables["street"][lang]), "c": r.choice(tables["city"][lang]), "n": str(r.randint(1, 180)), "m": str(r.randint(1, 40))}
        return re.sub(r"\{(\w)(\d?)\}", lambda m: r.choice("123456789") + tool.digs(r, int(m.group(2)) - 1) if m.group(1) == "d" else values[m.group(1)], ADDRESSES[lang])
    return one

def listed(folder, *names):
    return [line.strip() for name in names for line in open(os.path.join(folder, name), encoding="utf-8") if line.strip()]

def names_of_lists(folder, tables):
    """Given and family names of ffaker, and the towns and streets that it has."""
    where = dict(en="name", de="name_de", fr="name_fr", nl="name_nl", es="name_es", it="name_it", pl="name_pl", pt="name_br", sv="name_se", cs="name_cs", el="name_gr")
    for lang, of in where.items():
        of = os.path.join(folder, of)
        tables["first"][lang] = listed(of, *[n for n in sorted(os.listdir(of)) if "first" in n])
        tables["last"][lang] = listed(of, *[n for n in sorted(os.listdir(of)) if "last" in n])
    for lang, of in dict(de="de", fr="fr", nl="nl", it="it", pl="pl", sv="se", da="da", el="gr", pt="br", fi="fi").items():
        of = os.path.join(folder, "address_" + of)
        tables["city"][lang] = listed(of, "city")
        if os.path.exists(os.path.join(of, "street")): tables["street"][lang] = listed(of, "street")
    tables["street"]["pl"] = [re.sub(r"^(ul\.|ulica) ", "", street) for street in tables["street"]["pl"]]

def names_of_translators(folder, tables):
    """Given and family names of those who translated programs, by language."""
    found = collections.defaultdict(set)
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.po"), recursive=True)):
        lang = os.path.basename(path)[:-3].split(".")[-1][:2]
        if lang not in LANGS: continue
        head = open(path, encoding="utf-8", errors="replace").read(6000)
        for name in re.findall(r'^# *([^<#\d,;:()@"\n]+?) *[<(][^>\n]*@', head, re.M) + re.findall(r'Last-Translator: ([^<"\\]+?) *<', head):
            words = name.split()
            if 2 <= len(words) <= 3 and all(len(word) > 2 and word[0].isupper() and word[1:].replace("-", "").islower() for word in words) and not re.search("translat|team|anonym|copyright|free|softw|packag", name, re.I):
                found[lang].add(tuple(words))
    everywhere = collections.Counter(name for of in found.values() for name in of)
    for lang, of in found.items():
        own = sorted(name for name in of if everywhere[name] == 1)
        tables["first"][lang], tables["last"][lang] = [name[0] for name in own], [" ".join(name[1:]) for name in own]

def parsed(block):
    """Labels by kind, screens by channel, texts that name nobody, streets and towns of a language."""
    of = {"labels": {}, "screens": [], "clean": [], "street": [], "city": [], "first": [], "last": []}
    for line in block.strip().split("\n"):
        head, _, rest = line.strip().partition(" ")
        rest = re.sub(r"\\([nt\\])", lambda m: {"n": "\n", "t": "\t"}.get(m.group(1), "\\"), rest)
        if head in ("street", "city", "first", "last"): of[head] = rest.split("|")
        elif head == "clean": of["clean"] += rest.split("|")
        elif head.isupper() and len(head) > 2: of["labels"][head] = rest.split("|")
        else: of["screens"].append((head, rest))
    return of

CHANNELS = {"w": "window_title", "u": "url", "e": "element", "o": "ocr", "c": "clipboard", "p": "path"}

class Screens:

    def __init__(self, tool, texts, langs):
        self.tool, self.langs = tool, langs
        self.frames = parsed(texts.EVERYWHERE)["screens"]
        self.wrong = parsed(texts.EVERYWHERE)["clean"]
        self.parts = {lang: parsed(getattr(texts, lang.upper())) for lang in langs}
        self.tables = {"first": {}, "last": {}, "street": {}, "city": {}, "domains": texts.DOMAINS.split("|"), "labels": {}, "words": {}}
        for of in ("street", "city", "first", "last"):
            for lang in langs: self.tables[of][lang] = self.parts[lang][of]
        for kind in tool.KINDS:
            self.tables["labels"][kind] = {lang: self.parts[lang]["labels"].get(kind) or texts.NUMBERS.get(kind, kind.split("_")[-1]).split("|") for lang in langs}
        self.writer = corpus_tool.Writer(tool, self.tables, langs)
        self.writer.abroad(MONTHS, phone, address(tool))

    def nobody(self, r):
        lang = r.choice(self.langs)
        clean = self.parts[lang]["clean"] + self.wrong
        return self.writer.harmless(r, ["{}", "{}", "{}", "{}", "{} - {}", "{} | {}", "{}\n{}", "{}: {}", "{} ({n})", "{} – {date}", "{}\t{amt}", "{} {A2}{d5}", "{} [{ver}]"], self.writer.filled, lambda _: lambda: clean)

    def somebody(self, r, kind_of, lang):
        channel, frame = r.choice(self.frames if r.random() < .45 else self.parts[lang]["screens"])
        channel, kind, tool = CHANNELS[channel], kind_of(), self.tool
        if channel in ("url", "path") and kind in ("MRZ", "ADDRESS", "BIRTH_DATE"): kind = r.choice(["EMAIL", "PERSON", "IBAN"])
        if "{X}" in frame and "{L}" not in frame and tool.GROUP[kind] == "context": frame = "{L}: {X}" if channel != "url" else "https://portal.example.org/list?{L}={X}"
        text = corpus_tool.Text()
        label = r.choice(self.tables["labels"][kind][lang])
        for part in re.split(r"(\{[A-Z]\}|\{[A-Z_0-9]{3,}\})", frame):
            name = part[1:-1] if part.startswith("{") else ""
            if name == "L": text.text += urllib.parse.quote(tool.asc(label).replace(" ", "") or "q") if channel == "url" else label
            elif name == "X":
                value = tool.gen_value(kind, r, self.tables, lang)
                noise, shown = tool.noisy(kind, value, channel, r)
                before, behind = r.choice(tool.GLUE) if noise == "glued" else ("", "")
                text.text += before
                text.add(kind, value, shown, noise)
                text.text += behind
            elif name == "P" or name in tool.GROUP:
                of = "PERSON" if name == "P" else name
                value = tool.gen_value(of, r, self.tables, lang)
                text.add(of, value, urllib.parse.quote(value) if channel == "url" else value)
            elif name == "C": text.text += self.writer.nobody(r, self.parts[lang]["clean"])
            else: text.text += self.writer.filled(r, part)
        return channel, text

def main(path, folder, seed, count, out, half):
    tool = corpus_tool.load(path)
    at_home = tool.asc
    tool.asc = lambda text: at_home(corpus_tool.latin(text))
    screens = Screens(tool, importlib.import_module("sixteenth_texts_" + half), LANGS)
    (names_of_lists if half == "a" else names_of_translators)(folder, screens.tables)
    if half == "b":
        screens.tables["first"]["el"], screens.tables["last"]["el"] = screens.parts["el"]["first"], screens.parts["el"]["last"]
    r = random.Random("sixteenth %s/%s" % (half, seed))
    texts = screens.writer.texts("sixteenth-" + half, r, int(count), .35, lambda r: (r.choice(list(CHANNELS.values())[:1] + ["element", "ocr", "clipboard"]), screens.nobody(r)), 7, screens.somebody)
    corpus_tool.write_texts(texts, screens.tables, out)

if __name__ == "__main__":
    if len(sys.argv) != 7:
        sys.exit(__doc__)
    main(*sys.argv[1:])
