#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""How narrow a linear program can make what one person did, from all answers of a differencing attack.

  narrow.py SYSTEM.tsv...      written by QueriesTest (-Dtaskseam.differencing.out=FOLDER); needs scipy

For each person: the least and the most of all that he or she did (cases, weighed alike) that all answers together allow, where nothing is negative. Someone
is told of whose interval is narrower than a tenth of the truth. One system takes about three minutes; after a quarter of an hour no further person is looked at,
and the line says how many were.
"""
import sys
import time
import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_matrix, vstack

MOST = 1e6  # of an unknown, in units of the truth: who reaches it has no upper bound
LONGEST = 900  # seconds for one system
TOGETHER = 400  # bounds that are taken in at once: most of them say nothing that others do not


def read(path):
    bounds, people, times, at = [], [], [], ([], [], [])
    for line in open(path, encoding="utf-8"):
        kind, *fields = line.rstrip("\n").split("\t")
        if kind == "answer":
            bounds.append(tuple(map(float, fields)))
        else:
            for pair in fields[2:]:
                answer, amount = pair.split(":")
                at[0].append(int(answer)); at[1].append(len(people)); at[2].append(float(amount))
            people.append(fields[0]); times.append(int(fields[1]))
    return np.array(bounds), people, np.array(times), coo_matrix((at[2], (at[0], at[1])), (len(bounds), len(people))).tocsr()


def best(goal, exact, value, upper, limits, taken):
    """The least of a goal; upper bounds are taken in as they are broken, and stay for the next goal."""
    while True:
        rows = np.flatnonzero(taken)
        found = linprog(goal, A_ub=upper[rows], b_ub=limits[rows], A_eq=exact, b_eq=value, bounds=(0, MOST), method="highs")
        if found.status != 0:
            return float("nan")
        broken = (upper @ found.x - limits) / np.maximum(1, abs(limits))
        worst = np.argsort(-broken)[:TOGETHER]
        worst = worst[(broken[worst] > 1e-7) & ~taken[worst]]
        if not len(worst):
            return float("inf") * np.sign(goal.sum()) if found.x.max() >= MOST * .999 and abs(found.fun) >= MOST * .999 else found.fun
        taken[worst] = True


for path in sys.argv[1:]:
    bounds, people, times, table = read(path)
    least, most = bounds[:, 0], bounds[:, 1]
    exact = least == most
    above, below = ~exact & (most < 1e300), ~exact & (least > -1e300)
    upper, limits = vstack([table[above], -table[below]]).tocsr(), np.concatenate([most[above], -least[below]])
    # each row as a part of its largest amount: times and counts are far apart
    scale = np.maximum(1, abs(upper).max(axis=1).toarray().ravel())
    upper, limits = upper.multiply(1 / scale[:, None]).tocsr(), limits / scale
    factor = np.maximum(1, abs(table[exact]).max(axis=1).toarray().ravel())
    equal, value = table[exact].multiply(1 / factor[:, None]).tocsr(), least[exact] / factor
    taken = np.zeros(len(limits), bool)
    narrow, widths = [], []
    names, begun = sorted(set(people) - {""}), time.monotonic()
    for person in names:
        if time.monotonic() - begun > LONGEST:
            break
        mine = np.array([1.0 if p == person else 0.0 for p in people])
        truth = float(mine @ times)
        ends = [sign * best(sign * mine, equal, value, upper, limits, taken) for sign in (1, -1)]
        widths.append((ends[1] - ends[0]) / truth)
        if not ends[1] - ends[0] >= truth / 10:
            narrow.append("%s: %.1f to %.1f, in truth %d" % (person, *ends, truth))
    print("%s: %d of %d people, %d bounds of which %d were needed, %d told of to within a tenth%s; narrowest interval %.0f %% of the truth" % (
        path, len(widths), len(names), len(limits), taken.sum(), len(narrow), "" if not narrow else " (" + "; ".join(narrow) + ")", 100 * min(widths)), flush=True)
