/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight;

import java.util.ArrayList;
import java.util.List;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.ApplicationMiner;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.mining.CopyPaste;
import org.taskseam.mining.CopyPasteMiner;
import org.taskseam.mining.Miner;
import org.taskseam.mining.MiningEngine;
import org.taskseam.mining.MiningResults;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.ProcessMaps;
import org.taskseam.mining.VariantMiner;
import org.taskseam.mining.Variants;

/**
 * What a report is made from.
 *
 * @param log the events
 * @param cases the events by case
 * @param map of all activities, not filtered
 * @param variants of the cases
 * @param applications use of applications
 * @param copyPaste values carried by hand
 */
public record ReportData(
        EventLog log,
        Cases cases,
        ProcessMap map,
        Variants variants,
        ApplicationUsage applications,
        CopyPaste copyPaste) {

    /** The miners whose results a report needs. */
    public static List<Miner<?, ?>> miners() {
        List<Miner<?, ?>> miners = new ArrayList<>(ProcessMaps.MINERS);
        miners.add(new VariantMiner());
        miners.add(new ApplicationMiner());
        miners.add(new CopyPasteMiner());
        return miners;
    }

    /** Mines a log with all cores. */
    public static ReportData mine(EventLog log, CaseNotion notion, Progress progress) {
        Cases cases = Cases.of(log, notion);
        MiningResults results = MiningEngine.onAllCores().run(log.activities(), cases, miners(), progress);
        return of(cases, results);
    }

    /** @param results of {@link #miners()} on these cases */
    public static ReportData of(Cases cases, MiningResults results) {
        EventLog log = cases.log();
        return new ReportData(
                log,
                cases,
                ProcessMaps.of(log.activities().dictionary(), results),
                results.of(new VariantMiner()),
                results.of(new ApplicationMiner()),
                results.of(new CopyPasteMiner()));
    }
}
