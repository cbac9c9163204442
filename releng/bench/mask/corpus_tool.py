# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""What the sets of texts share: the corpus tool beside the repository, which gives values, noise and score, how a template is filled, and how a set is written."""
import datetime, functools, importlib.util, json, re, unicodedata, urllib.parse

def load(path):
    """The corpus tool (gen_pii.py) as a module; it is no part of the product."""
    spec = importlib.util.spec_from_file_location("gen_pii", path)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool

def hidden(text, spans):
    """For each character of a text whether one of the spans [start, end, kind] hides it."""
    marks = bytearray(len(text))
    for start, end, _ in spans:
        marks[start:end] = b"\1" * (end - start)
    return marks

@functools.lru_cache
def own_labels(tool):
    return tool.load("dev")["labels"]

LATIN = dict(zip("αβγδεζηικλμνξοπρσςτυφωøłıđ", "avgdeziiklmnxoprsstyfoolid"), θ="th", χ="ch", ψ="ps", æ="ae", ß="ss")

def latin(text):
    """Small letters of a text, Greek ones and those that have no plain one in Unicode written as Latin ones."""
    return "".join(LATIN.get(letter, letter) for letter in unicodedata.normalize("NFD", text.lower()))

def plain_letters(tool, text):
    return re.sub(r"[^a-z0-9]", "", tool.asc(latin(urllib.parse.unquote(text))))

def beside_label(tool, gold, span):
    """Whether the value stands right beside a label of its kind: of those that the corpus names with the text (`labels`), else of the tool's in its language."""
    text = gold["text"]
    before, behind = plain_letters(tool, text[:span["start"]]), plain_letters(tool, text[span["end"]:])
    labels = gold.get("labels", {}).get(span["kind"]) or own_labels(tool)[span["kind"]][gold["lang"]]
    words = [plain_letters(tool, label) for label in labels]
    return any(word and (re.search(word + "(id|nr|x)?$", before) or behind.startswith(word)) for word in words)

def lists(**of):
    return {k: v.split("|") for k, v in of.items()}

def words(**of):
    """The words that templates name, in the order below, for each language."""
    names = "customer message invoice search edit new file payment print order page tracking inbox item open save".split()
    return {lang: dict(zip(names, each.split("|"))) for lang, each in of.items()}

def labels(**of):
    """Labels for each of the tool's languages, those of English where a language has none of its own."""
    return {lang: of.get(lang, of["en"]).split("|") for lang in "en de fr nl es it".split()}

class Varied(dict):
    """Words that templates name, of which {clean} is another clean text each time, with a number in it where it says {N}."""

    def __init__(self, words, clean, draw, number):
        super().__init__(words)
        self.clean, self.draw, self.number = clean, draw, number

    def __getitem__(self, key):
        return self.draw.choice(self.clean).replace("{N}", self.number()) if key == "clean" else super().__getitem__(key)

def write(tool, tables, name, seed, count, out, langs=None):
    """Texts of these tables, each with the labels of its kinds beside it."""
    tool.load = lambda which: tables
    write_texts(tool.generate(name, int(seed), int(count), langs or tool.LANGS), tables, out)

def write_texts(texts, tables, out):
    with open(out, "w", encoding="utf-8") as f:
        for text in texts:
            text["labels"] = {span["kind"]: tables["labels"][span["kind"]][text["lang"]] for span in text["spans"]}
            f.write(json.dumps(text, ensure_ascii=False) + "\n")

class Text:
    """A text that grows, and what is planted in it."""

    def __init__(self):
        self.text, self.spans = "", []

    def add(self, kind, value, shown, noise="clean"):
        self.spans.append({"start": len(self.text), "end": len(self.text) + len(shown), "kind": kind, "value": value, "noise": noise})
        self.text += shown

class Writer:
    """Fills templates with the tool's values; languages that the tool does not know get the tables of English, but for what a set gives."""

    def __init__(self, tool, tables, langs):
        self.tool, self.tables = tool, tables
        self.known = {lang: lang if lang in tool.LANGS else "en" for lang in langs}
        for table in tables["labels"].values():
            for lang in langs:
                table.setdefault(lang, table["en"])

    def abroad(self, months, phone, address):
        """How telephone numbers and addresses look in the languages that the tool does not know, and what their months are called."""
        known, at_home = self.known, (self.tool.g_phone, self.tool.g_addr)

        class Wide(dict):
            def __missing__(self, lang):
                return self[known[lang]]

        self.tool.MONTH = Wide(self.tool.MONTH)
        self.tool.MONTH.update(months)
        self.tool.FP["PHONE"] = lambda r, tables, lang: (at_home[0] if known[lang] == lang else phone)(r, tables, lang)
        self.tool.CP["ADDRESS"] = lambda r, tables, lang: (at_home[1] if known[lang] == lang else address)(r, tables, lang)

    def valid(self, text):
        """Whether a number in it happens to have good check digits, so that hiding it would be right."""
        for found in re.finditer(r"[0-9][0-9 .\-/]*[0-9]", text):
            digits = self.tool.D(found.group())
            for kind, length in [("NL_BSN", 9), ("PT_NIF", 9), ("UK_NHS", 10), ("AT_SVNR", 10), ("SE_PNR", 10), ("BE_NRN", 11), ("DE_TAX_ID", 11), ("PL_PESEL", 11), ("CH_AHV", 13), ("FR_NIR", 15), ("IMEI", 15)]:
                if len(digits) == length and self.tool.V[kind][1](digits):
                    return True
            if 12 <= len(digits) <= 19 and self.tool.luhn(digits):
                return True
        return False

    def filled(self, r, text):
        """{d6}: six digits, {A2}: capitals, {h8}: hexadecimal digits, {n}: a small number, {y}: a year; {ver} {date} {time} {amt}."""
        def one(m):
            what, many = m.group(1), int(m.group(2) or 0)
            if what == "d": return r.choice("123456789") + self.tool.digs(r, many - 1)
            if what == "A": return "".join(r.choice("BCDEFGHKLMPRSTVWX") for _ in range(many))
            if what == "h": return "".join(r.choice("0123456789abcdef") for _ in range(many))
            if what == "n": return str(r.randint(1, 12))
            if what == "y": return str(r.randint(2022, 2026))
            if what == "ver": return "%d.%d.%d" % (r.randint(0, 9), r.randint(0, 40), r.randint(0, 99))
            if what == "date":
                day = datetime.date(2023, 1, 1) + datetime.timedelta(r.randint(0, 1200))
                return day.strftime(r.choice(["%Y-%m-%d", "%d.%m.%Y", "%Y%m%d"]))
            if what == "time": return "%d:%02d" % (r.randint(7, 18), r.choice([0, 15, 30, 45]))
            return r.choice(["%d,%02d", "%d.%02d", "1.%03d,%02d", "2 %03d,%02d"]) % (r.randint(100, 999), r.randint(0, 99))
        return re.sub(r"\{(ver|date|time|amt|[dAhny])(\d*)z?\}", one, text)

    def nobody(self, r, templates):
        """A text that names nobody, whose numbers have no good check digits."""
        while True:
            text = self.filled(r, r.choice(templates))
            if not self.valid(text):
                return text

    def drawn(self, r, template, parts):
        """A template in which <name> stands for one of a list of parts, in which such places may stand themselves."""
        return self.filled(r, re.sub(r"<(\w+)>", lambda m: self.drawn(r, r.choice(parts[m.group(1)]), parts), template))

    def harmless(self, r, frames, filled, choose):
        """
        A text that names nobody, whose numbers have no good check digits: a frame with templates in the places of {}.
        `choose(lang)` gives a function that returns the templates of which one is taken for a place.
        """
        while True:
            lang = r.choice(list(self.known))
            pieces = r.choice(frames).split("{}")
            templates_of = choose(lang)
            text = filled(r, pieces[0])
            for piece in pieces[1:]:
                text += filled(r, r.choice(templates_of())) + filled(r, piece)
            if not self.valid(text):
                return text

    def plain(self, r, text, kind, lang):
        value = self.tool.gen_value(kind, r, self.tables, lang)
        text.add(kind, value, value)

    def sentence(self, r, template, lang, kinds):
        """A template in which capitals in braces stand for values of kinds, and {N} for a number of something."""
        text = Text()
        for part in re.split(r"(\{[A-Z]\})", template):
            if part == "{N}": text.text += self.filled(r, "{y}-{d4}")
            elif part[1:-1] in kinds: self.plain(r, text, kinds[part[1:-1]], lang)
            else: text.text += part
        return text

    def labelled(self, r, kind, lang, channels, weights):
        """A template of the tables with a value {X} of the kind and its label {L}, people {P}, accounts {U}, numbers {N} and words."""
        tool, tables = self.tool, self.tables
        channel = r.choices(channels, weights)[0]
        if channel in ("url", "path") and kind in ("MRZ", "ADDRESS", "BIRTH_DATE"): kind = r.choice(["EMAIL", "PERSON", "IBAN"])
        frame = r.choice(tables["frames"][channel])
        if frame == "{X}" and tool.GROUP[kind] == "context": frame = "{L} = {X}"
        label, word, t = r.choice(tables["labels"][kind][lang]), tables["words"][lang], Text()
        for part in re.split(r"(\{[A-Za-z]+\})", frame):
            name = part[1:-1]
            if part == "{X}":
                value = tool.gen_value(kind, r, tables, lang)
                noise, shown = tool.noisy(kind, value, channel, r)
                before, behind = r.choice(tool.GLUE) if noise == "glued" else ("", "")
                t.text += before
                t.add(kind, value, shown, noise)
                t.text += behind
            elif part == "{L}": t.text += urllib.parse.quote(tool.asc(label).replace(" ", "") or "q") if channel == "url" else label
            elif part == "{P}":
                value = tool.g_person(r, tables, lang)
                t.add("PERSON", value, urllib.parse.quote(value) if channel == "url" else value)
            elif part == "{U}": self.plain(r, t, "USERNAME", lang)
            elif part == "{N}": t.text += self.filled(r, r.choice(["{d5}", "{A2}-{d4}", "{y}/{d3}"])) if channel != "path" else self.filled(r, "{d5}")
            elif name in word: t.text += word[name]
            else: t.text += part
        return channel, t

    def texts(self, name, r, count, share, nobody, kinds_apart, somebody):
        """A share of texts that name nobody, given by one function, among those given by another for each kind in turn."""
        langs, kinds = list(self.known), self.tool.KINDS
        for i in range(count):
            lang = langs[i % len(langs)]
            if r.random() < share:
                channel, text = nobody(r); spans = []
            else:
                channel, t = somebody(r, lambda: kinds[(i * kinds_apart + r.randrange(len(kinds))) % len(kinds)], lang)
                text, spans = t.text, t.spans
            yield {"id": "%s-%d" % (name, i), "lang": lang, "channel": channel, "text": text, "spans": spans}
