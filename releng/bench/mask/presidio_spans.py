#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Runs Presidio's pattern recognisers, without its language models, over a corpus and writes spans for `gen_pii.py score`.

  presidio_spans.py PRESIDIO_ANALYZER_FOLDER PHONENUMBERS_FOLDER CORPUS.jsonl OUT.jsonl [all]

Needs Python's `regex` and `yaml`; of what else Presidio wants (spaCy, pydantic) only names are imported here, since
pattern recognisers do not use them; tldextract is replaced by one that takes every host for real. Default: what its default_recognizers.yaml enables; `all`: all of them.
"""
import importlib, inspect, json, pkgutil, sys, time, types
folder, phones, corpus, out = sys.argv[1:5]; every = sys.argv[5:] == ["all"]
sys.path[:0] = [folder, phones]

class Any(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return type(name, (), {"__class_getitem__": classmethod(lambda c, i: c), "__init__": lambda s, *a, **k: None})
class Finder:
    NAMES = ("spacy", "pydantic", "pydantic_core", "stanza", "transformers", "torch", "huggingface_hub", "azure", "openai", "langextract", "gliner", "spacy_huggingface_pipelines", "jinja2")
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in self.NAMES: return importlib.machinery.ModuleSpec(name, self, is_package=True)
    def create_module(self, spec): return Any(spec.name)
    def exec_module(self, module): module.__path__ = []
sys.meta_path.insert(0, Finder())
# whether a host is a real one: we say yes, which hides no less
sys.modules["tldextract"] = types.SimpleNamespace(extract=lambda host: types.SimpleNamespace(fqdn=host, domain=host, suffix="x"))
import yaml
# the package's own __init__ loads its engine and models: make empty packages and load only what recognisers need
import os
base = os.path.join(folder, "presidio_analyzer")
def package(name, path):
    m = types.ModuleType(name); m.__path__ = [path]; sys.modules[name] = m; return m
P = package("presidio_analyzer", base)
for n, c in (("pattern", "Pattern"), ("analysis_explanation", "AnalysisExplanation"), ("recognizer_result", "RecognizerResult")):
    setattr(P, c, getattr(importlib.import_module("presidio_analyzer." + n), c))
package("presidio_analyzer.nlp_engine", os.path.join(base, "nlp_engine"))
setattr(sys.modules["presidio_analyzer.nlp_engine"], "NlpArtifacts", object); setattr(sys.modules["presidio_analyzer.nlp_engine"], "NlpEngine", object)
for n, c in (("entity_recognizer", "EntityRecognizer"), ("local_recognizer", "LocalRecognizer"), ("pattern_recognizer", "PatternRecognizer")):
    setattr(P, c, getattr(importlib.import_module("presidio_analyzer." + n), c))
for pkg in ("predefined_recognizers", "predefined_recognizers.generic", "predefined_recognizers.country_specific"):
    package("presidio_analyzer." + pkg, os.path.join(base, *pkg.split(".")))
enabled = {r["name"] for r in yaml.safe_load(open(os.path.join(base, "conf", "default_recognizers.yaml")))["recognizers"] if r.get("enabled", True)}
found, failed = [], []
for root, _, files in os.walk(os.path.join(base, "predefined_recognizers")):
    rel = os.path.relpath(root, base).replace(os.sep, ".")
    if not rel.startswith(("predefined_recognizers.generic", "predefined_recognizers.country_specific")): continue
    if "presidio_analyzer." + rel not in sys.modules: package("presidio_analyzer." + rel, root)
    for f in sorted(files):
        if not f.endswith(".py") or f == "__init__.py": continue
        try:
            m = importlib.import_module("presidio_analyzer.%s.%s" % (rel, f[:-3]))
            for name, c in inspect.getmembers(m, inspect.isclass):
                if c.__module__ == m.__name__ and issubclass(c, P.LocalRecognizer) and (every or name in enabled): found.append((name, c()))
        except Exception as e:
            failed.append((f, repr(e)[:80]))
print(len(found), "recognisers;", "not loaded:", failed)
start = time.process_time(); chars = 0; errors = 0
with open(out, "w") as o:
    for line in open(corpus, encoding="utf-8"):
        g = json.loads(line); t = g["text"]; chars += len(t); spans = []
        for name, r in found:
            try:
                for x in r.analyze(t, r.supported_entities, None) or []: spans.append([x.start, x.end, x.entity_type])
            except Exception: errors += 1
        o.write(json.dumps({"id": g["id"], "spans": spans}) + "\n")
cpu = time.process_time() - start
print("%d characters, %.1f CPU s, %.0f characters per CPU second, %d errors" % (chars, cpu, chars / cpu, errors))
