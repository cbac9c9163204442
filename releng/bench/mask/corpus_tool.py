# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""What the sets of texts share: the corpus tool beside the repository, which gives values, noise and score, and how a set is written."""
import importlib.util, json

def load(path):
    """The corpus tool (gen_pii.py) as a module; it is no part of the product."""
    spec = importlib.util.spec_from_file_location("gen_pii", path)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool

def lists(**of):
    return {k: v.split("|") for k, v in of.items()}

def words(**of):
    """The words that templates name, in the order below, for each language."""
    names = "customer message invoice search edit new file payment print order page tracking inbox item open save".split()
    return {lang: dict(zip(names, each.split("|"))) for lang, each in of.items()}

def write(tool, tables, name, seed, count, out, langs=None):
    """Texts of these tables, each with the labels of its kinds beside it."""
    tool.load = lambda which: tables
    write_texts(tool.generate(name, int(seed), int(count), langs or tool.LANGS), tables, out)

def write_texts(texts, tables, out):
    with open(out, "w", encoding="utf-8") as f:
        for text in texts:
            text["labels"] = {span["kind"]: tables["labels"][span["kind"]][text["lang"]] for span in text["spans"]}
            f.write(json.dumps(text, ensure_ascii=False) + "\n")
