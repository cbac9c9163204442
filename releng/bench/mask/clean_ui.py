#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Texts of real programs, for counting what a masker hides in texts that name nobody.

  clean_ui.py fetch FOLDER PACKAGE...              fetches packages of Debian with apt-get; a name may end with * (clean_ui.txt lists those that were counted)
  clean_ui.py texts FOLDER HALF MOST OUT.jsonl     at most MOST texts of each kind, source and language; HALF is a, b or all of the sources
  clean_ui.py people OUT.jsonl                     names of people who look after packages of Debian, each in a title or a message
  clean_ui.py count TEXTS.jsonl MASKED.jsonl       which share of them is touched, by language and by kind

Texts are messages of interfaces (catalogues of gettext, Qt, Mozilla, PHP and Java), names and descriptions of programs, paths of files,
addresses of home pages and descriptions of packages. Those with mail or web addresses, credits, places to fill in, or sample names are left out.
"""
import collections, fnmatch, glob, hashlib, html, io, json, os, random, re, struct, subprocess, sys, tarfile, zipfile, gettext

LANGUAGES = "en de fr nl es it pl pt sv fi da cs hu ro tr el ru uk bg nb".split()
PLACES = ("iso_", "iso-", "tzdata", "libgweather", "stellarium", "gweather", "kgeography", "ktuberling")
CREDITS = re.compile(r"translat|copyright|©|\(c\)|licen[sc]|author|credit|written by|maintain|contributor|artist|thanks|e\.g\.|example|z\. ?B\.|p\. ?ex\.|bijv|beispiel|exemple|ejemplo|esempio", re.I)
ASIDE = re.compile(r"credit|author|translat|copyright|example|TRANSLATORS|name of|person|contributor|font|country|city", re.I)
FILLED = re.compile(r"@|://|www\.|%[^\s]|\$\w|\{|\}|<[^>]+>|\\|^\W+$|\[\[|\{\{")

# A message that says the same in so many languages is a name: of something, or of somebody who made it.
SAME = 4

def fetch(folder, *wanted):
    os.makedirs(folder, exist_ok=True)
    names = subprocess.run(["apt-cache", "pkgnames"], check=True, capture_output=True, text=True).stdout.split()
    for package in sorted({name for want in wanted for name in fnmatch.filter(names, want)}):
        if not glob.glob(os.path.join(folder, package + "_*.deb")):
            subprocess.run(["apt-get", "download", package], cwd=folder, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

def language(name):
    code = re.split(r"[_@.-]", name)[0]
    return code if code in LANGUAGES else None

def part_of_path(path):
    """The language that a path says: a folder or the name of a file."""
    parts = path.split("/")
    for part in [parts[-1].rsplit(".", 1)[0].rsplit("_", 1)[-1], parts[-1].rsplit(".", 1)[0]] + parts[:-1][::-1]:
        if re.fullmatch(r"[a-z]{2}([_-][A-Za-z]{2})?(@\w+)?(\.UTF-8)?", part): return language(part)
    return None

def gettext_messages(data):
    for key, value in gettext.GNUTranslations(io.BytesIO(data))._catalog.items():
        key = key if isinstance(key, str) else key[0]
        aside, _, english = key.rpartition("\x04")
        if not ASIDE.search(aside):
            yield "en", english
            yield None, value

def po_messages(text):
    for entry in re.split(r"\n\s*\n", text):
        if re.search(r"^#[.,].*(fuzzy|" + ASIDE.pattern + ")", entry, re.M | re.I): continue
        for field in re.findall(r'^(msgid|msgstr)(?:\[0\])? ((?:"(?:[^"\\]|\\.)*"\s*)+)', entry, re.M):
            value = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', field[1]))
            yield ("en" if field[0] == "msgid" else None), value.replace('\\"', '"').replace("\\n", "\n")

def qt_messages(data):
    at = 16
    while at + 5 <= len(data):
        tag, size = struct.unpack_from(">BI", data, at)
        at += 5
        if tag == 0x69: break
        at += size
    else: return
    end = at + size
    while at < end:
        tag = data[at]
        at += 1
        if tag in (2, 3, 4, 6, 7, 8):
            size = struct.unpack_from(">I", data, at)[0]
            at += 4
            if size == 0xffffffff: continue
            if tag == 3: yield None, data[at:at + size].decode("utf-16-be", "replace")
            if tag == 6: yield "en", data[at:at + size].decode("utf-8", "replace")
            at += size
        elif tag in (5, 9): at += 4 if tag == 5 else 1

def assigned(text, ending):
    pattern = {"properties": r"^[\w.-]+\s*=\s*(.+)$", "ftl": r"^[ \w.-]+?\s*=\s*(.+)$", "dtd": r"<!ENTITY\s+[\w.-]+\s+\"([^\"]*)\"",
               "php": r"^\s*\$\w+\[[^=]*\]\s*=\s*'((?:[^'\\]|\\.)*)'", "json": r'"[\w.-]+"\s*:\s*"((?:[^"\\]|\\.)*)"', "inc": r"^\s*\$\w+\[[^=]*\]\s*=\s*'((?:[^'\\]|\\.)*)'"}[ending]
    for value in re.findall(pattern, text, re.M):
        if ending == "properties": value = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m.group(1), 16)), value)
        yield None, html.unescape(value).replace("\\'", "'")

def messages(path, data):
    """Language and text of each message of one file."""
    ending = path.rsplit(".", 1)[-1]
    of = part_of_path(path)
    if of is None or os.path.basename(path).startswith(PLACES): return
    if ending == "mo": found = gettext_messages(data)
    elif ending == "qm": found = qt_messages(data)
    elif ending == "po": found = po_messages(data.decode("utf-8", "replace"))
    else: found = assigned(data.decode("utf-8", "replace"), ending)
    for lang, text in found: yield lang or of, text

def files(deb):
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", deb], stdout=subprocess.PIPE) as process:
        with tarfile.open(fileobj=process.stdout, mode="r|") as tar:
            for entry in tar: yield entry.name.lstrip("."), (lambda: tar.extractfile(entry).read()) if entry.isfile() else None
        process.stdout.read()

def texts_of(deb, control):
    """Kind, language and text of all that one package says."""
    if "Homepage" in control: yield "home page", "en", control["Homepage"]
    yield "package", "en", control["Description"].split("\n")[0]
    for paragraph in re.split(r"\n \.\n", control["Description"].partition("\n")[2]): yield "package", "en", " ".join(paragraph.split())
    for path, read in files(deb):
        if read is None: continue
        yield "path", "en", path
        ending = path.rsplit(".", 1)[-1]
        if ending == "desktop":
            for key, of, value in re.findall(r"^(Name|GenericName|Comment|Keywords)(?:\[([\w@]+)\])?=(.+)$", read().decode("utf-8", "replace"), re.M):
                yield "program", language(of or "en"), value
        elif ending == "xpi":
            with zipfile.ZipFile(io.BytesIO(read())) as archive:
                of = "/%s/" % re.search(r"langpack-([a-z]+)", path).group(1) if "langpack" in path else "/"
                for name in archive.namelist():
                    if re.search(r"\.(properties|ftl|dtd)$", name):
                        for lang, text in messages(of + "x." + name.rsplit(".", 1)[-1], archive.read(name)): yield "message", lang, text
        elif ending in ("mo", "qm", "po") or ending in ("properties", "dtd", "php", "inc", "json") and re.search(r"/(locali[sz]ation|lang|locale|i18n|languages?)/", path):
            try:
                for lang, text in messages(path, read()): yield "message", lang, text
            except (OSError, ValueError, IndexError, struct.error): pass # no catalogue after all

def kept(kind, text):
    """The text as it is shown; None if it may name somebody or is not shown so."""
    if not isinstance(text, str): return None
    if kind in ("message", "program"):
        text = re.sub(r"(?<!\w)[&_~](?=\w)|(?<=\w)[&_~](?=\w)(?!.*[&_~])", "", text.split("\x04")[-1].strip())
        if not 3 <= len(text) <= 160 or text.count("\n") > 2 or FILLED.search(text) or CREDITS.search(text): return None
    if kind == "package" and (not 3 <= len(text) <= 400 or "@" in text or CREDITS.search(text)): return None
    return text if text.strip() else None

def packages(folder, half):
    """Path, metadata and source of each fetched package of a half of the sources."""
    for deb in sorted(glob.glob(os.path.join(folder, "*.deb"))):
        fields = subprocess.run(["dpkg-deb", "-f", deb, "Package", "Source", "Homepage", "Description"], check=True, capture_output=True, text=True).stdout
        control = {m.group(1): m.group(2).rstrip("\n") for m in re.finditer(r"(?ms)^(\w+): (.*?)(?=^\w|\Z)", fields)}
        source = control.get("Source", control["Package"]).split(" ")[0]
        if half == "all" or half == "ab"[hashlib.sha256(source.encode()).digest()[0] % 2]: yield deb, control, source

def texts(folder, half, most, out):
    found = collections.defaultdict(set)
    for deb, control, source in packages(folder, half):
        for kind, lang, text in texts_of(deb, control):
            text = kept(kind, text) if lang else None
            if text: found[kind, lang, source].add(text)
    for source in {source for _, _, source in found}:
        spread = collections.Counter(text for kind, lang, of in found if (kind, of) == ("message", source) for text in found[kind, lang, of])
        same = {text for text, n in spread.items() if n >= SAME}
        for lang in LANGUAGES:
            found["same", lang, source] = found["message", lang, source] & same if lang == "en" else set()
            found["message", lang, source] -= same
    chance, seen, n = random.Random(7), set(), 0
    with open(out, "w", encoding="utf-8") as o:
        for kind, lang, source in sorted(found):
            some = sorted(found[kind, lang, source])
            chance.shuffle(some)
            written = 0
            for text in some:
                if written == int(most): break
                if (lang, text) in seen: continue
                seen.add((lang, text))
                channel = {"path": "path", "home page": "url", "package": "clipboard", "program": "window_title"}.get(kind) or ("element" if len(text) <= 40 else "ocr")
                o.write(json.dumps({"id": "c-%d" % n, "lang": lang, "channel": channel, "kind": kind, "source": source, "text": text, "spans": []}, ensure_ascii=False) + "\n")
                n, written = n + 1, written + 1
    print(n, "texts of", len({source for _, _, source in found}), "sources")

FRAMES = ["{}", "{} - Evolution", "Calendar of {}", "Inbox — {} — Mozilla Thunderbird", "Edit Contact: {}", "{} | CRM - Firefox", "Row 4 {}", "{}, 12 items",
          "Termin mit {}", "Message from {}", "{} has accepted the invitation", "Assigned to {}"]
NOBODY = re.compile(r"team|maint|group|debian|devel|packag|project|list|task|force|\bfor\b|QA|GNU|Go\b|Perl|Python|Ruby|Lisp|Qt|KDE|GNOME|Xfce|Java|Med|Science|Android|Mozilla|\d|\(", re.I)

def people(out):
    told = subprocess.run(["apt-cache", "dumpavail"], check=True, capture_output=True).stdout.decode("utf-8", "replace")
    names = sorted(set(re.findall(r'^(?:Original-)?Maintainer: "?([^<"\n]+?)"? <', told, re.M)))
    names = [n for n in names if not NOBODY.search(n) and 2 <= len(n.split()) <= 3 and min(len(w.strip(".")) for w in n.split()) > 1 and all(w[0].isupper() for w in n.split() if len(w) > 3)]
    with open(out, "w", encoding="utf-8") as o:
        for n, name in enumerate(names):
            start = FRAMES[n % len(FRAMES)].index("{}")
            o.write(json.dumps({"id": str(n), "lang": "en", "channel": "window_title", "kind": "person", "text": FRAMES[n % len(FRAMES)].format(name),
                                "spans": [{"start": start, "end": start + len(name), "kind": "PERSON"}]}, ensure_ascii=False) + "\n")
    print(len(names), "names")

def count(texts, masked):
    found = {p["id"]: p["spans"] for p in map(json.loads, open(masked, encoding="utf-8"))}
    every, hit, letters, hidden = (collections.Counter() for _ in range(4))
    for gold in map(json.loads, open(texts, encoding="utf-8")):
        spans = found[gold["id"]]
        if gold["spans"]:  # only a name that is hidden as a whole counts
            name = gold["spans"][0]
            spans = [span for span in spans if span[0] <= name["start"] and span[1] >= name["end"]]
        inside = set(i for start, end, _ in spans for i in range(start, end) if gold["text"][i].isalnum())
        for row in ("all", "kind: " + gold["kind"], "language: " + gold["lang"]):
            every[row] += 1
            hit[row] += bool(spans)
            letters[row] += sum(c.isalnum() for c in gold["text"])
            hidden[row] += len(inside)
    print("| | texts | touched | characters masked |\n|---|---|---|---|")
    for row in every:
        print("| %s | %d | %.2f %% | %.2f %% |" % (row, every[row], 100 * hit[row] / every[row], 100 * hidden[row] / letters[row]))

if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("fetch", "texts", "people", "count"):
        sys.exit(__doc__)
    {"fetch": fetch, "texts": texts, "people": people, "count": count}[sys.argv[1]](*sys.argv[2:])
