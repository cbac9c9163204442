/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.MiningEngine;
import org.taskseam.mining.Variant;
import org.taskseam.mining.VariantMiner;
import org.taskseam.privacy.guard.ReleaseGuard;

/** A log written as who took which way; an activity is a letter. */
final class Ways {

    static final ReleaseGuard GUARD = new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP);

    private final EventRows rows =
            new EventRows(List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("case", Attribute.CASE)));
    private int count;

    /** @param people each takes the way once; a letter or digit is a person */
    Ways take(String people, String way) {
        people.chars().forEach(person -> steps(String.valueOf((char) person).repeat(way.length()), way));
        return this;
    }

    /** One case on which several work. @param people who does which step */
    Ways together(String people, String way) {
        steps(people, way);
        return this;
    }

    private void steps(String people, String way) {
        String name = "c" + count++;
        for (int i = 0; i < way.length(); i++) {
            rows.event(1_767_600_000_000L + i * 1_000L, "p" + people.charAt(i))
                    .text(0, way.substring(i, i + 1))
                    .text(1, name);
        }
    }

    /** What is made of the log on the way to a release. */
    static final class Withholding {
        final EventLog log;
        final Cases cases;
        final CaseSupport support;
        final ArcWithholding arcs;
        final VariantWithholding variants;
        private final List<Variant> mined;

        Withholding(Ways ways) {
            log = ways.rows.toLog();
            cases = Cases.of(log, CaseNotion.column("case"));
            CaseSupportFold fold = new CaseSupportFold(log, log.activities());
            EventCursor events = cases.cursor();
            for (int c = 0; c < cases.count(); c++) {
                cases.open(c, events);
                fold.fold(events);
            }
            support = fold.toSupport();
            mined = new MiningEngine(1)
                    .run(log, CaseNotion.column("case"), List.of(new VariantMiner()), Progress.NONE)
                    .of(new VariantMiner())
                    .variants();
            arcs = new ArcWithholding(GUARD, support, Progress.NONE);
            variants = new VariantWithholding(GUARD, arcs, support, mined, cases, log.activities(), Progress.NONE);
        }

        Withholding audited() {
            new ReleaseAudit(arcs, variants, support, cases, log.activities()).run(Progress.NONE);
            return this;
        }

        private String name(int activity) {
            return activity == CaseSupport.OUTSIDE
                    ? "-"
                    : log.activities().dictionary().text(activity);
        }

        int id(String activity) {
            return activity.equals("-")
                    ? CaseSupport.OUTSIDE
                    : log.activities().dictionary().id(activity);
        }

        long arc(String fromTo) {
            return CaseSupport.key(id(fromTo.substring(0, 1)), id(fromTo.substring(1)));
        }

        /** Activities with {@code =} and their count or {@code >} and what is told, {@code -} for the cases; then arcs. */
        String map() {
            TreeSet<String> told = new TreeSet<>();
            support.activities().forEach((activity, people) -> {
                if (arcs.shows(activity)) {
                    told.add(name(activity)
                            + (arcs.isExact(activity) ? "=" + people.support().count() : ">" + arcs.told(activity)));
                }
            });
            told.add("-"
                    + (arcs.isExact(CaseSupport.OUTSIDE) ? "=" + cases.count() : ">" + arcs.told(CaseSupport.OUTSIDE)));
            TreeSet<String> shown = new TreeSet<>();
            support.arcs().keySet().forEach(arc -> {
                if (arcs.shows(CaseSupport.from(arc), CaseSupport.to(arc))) {
                    shown.add(name(CaseSupport.from(arc)) + name(CaseSupport.to(arc)));
                }
            });
            return String.join(" ", told) + " | " + String.join(" ", shown);
        }

        /** The variants that are told. */
        List<String> variants() {
            List<String> told = new ArrayList<>();
            for (Variant variant : mined) {
                if (variants.shows(variant)) {
                    told.add(String.join(
                            "", variant.activities().stream().map(this::name).toList()));
                }
            }
            return told;
        }
    }

    Withholding withholding() {
        return new Withholding(this);
    }
}
