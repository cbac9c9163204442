#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""How narrow a linear program can make what one person did, from all answers of a differencing attack.

  narrow.py SYSTEM.tsv...      written by QueriesTest (-Dtaskseam.differencing.out=FOLDER); needs scipy

For each person: the least and the most of all that he or she did (cases, weighed alike) that all answers together allow, where nothing is negative. Someone
is told of whose interval is narrower than a tenth of the truth.
"""
import sys
import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_matrix

for path in sys.argv[1:]:
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
    table = coo_matrix((at[2], (at[0], at[1])), (len(bounds), len(people))).tocsr()
    least, most = np.array([b[0] for b in bounds]), np.array([b[1] for b in bounds])
    exact = least == most
    some = ~exact & (most < 1e300)
    upper = table[some]
    from scipy.sparse import vstack
    matrix, limits = vstack([upper, -upper]), np.concatenate([most[some], -least[some]])
    narrow, widths = [], []
    for person in sorted(set(people) - {""}):
        mine = np.array([1.0 if p == person else 0.0 for p in people])
        truth = float(mine @ np.array(times))
        ends = []
        for sign in (1, -1):
            found = linprog(sign * mine, A_ub=matrix, b_ub=limits, A_eq=table[exact], b_eq=least[exact], bounds=(0, None), method="highs")
            ends.append(found.fun * sign if found.status == 0 else {2: float("nan"), 3: -sign * float("inf")}.get(found.status, float("nan")))
        widths.append((ends[1] - ends[0]) / truth)
        if not ends[1] - ends[0] >= truth / 10:
            narrow.append("%s: %.1f to %.1f, in truth %d" % (person, *ends, truth))
    print("%s: %d people, %d told of to within a tenth%s; narrowest interval %.0f %% of the truth" % (path, len(widths), len(narrow), "" if not narrow else " (" + "; ".join(narrow) + ")", 100 * min(widths)))
