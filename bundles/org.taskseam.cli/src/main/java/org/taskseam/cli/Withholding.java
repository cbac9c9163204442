/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.PrintWriter;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.mining.release.ReleasedTypes;
import org.taskseam.mining.release.Withheld;
import org.taskseam.privacy.guard.ReleaseGuard;

/** Says that figures were withheld, and what to do where none is left. */
final class Withholding {

    private Withholding() {}

    /** @return whether there are variants, but none that may be told */
    static boolean allVariants(ReleasedResults results) {
        return results.variants().variants().isEmpty() && results.withheld().variants() > 0;
    }

    /** @return that and why no variant is told */
    static String variants(ReleasedResults results) {
        return Texts.text("withheld.variants", results.withheld().variants(), ReleaseGuard.SMALLEST_GROUP);
    }

    static void tell(ReleasedResults results, PrintWriter err) {
        if (!results.isGuarded()) {
            return;
        }
        Withheld withheld = results.withheld();
        if (results.map().activities().isEmpty()) {
            err.println(Texts.text("withheld.all"));
            return;
        }
        if (!withheld.equals(Withheld.NOTHING)) {
            err.println(Texts.text("withheld.some", withheld.activities(), withheld.arcs(), withheld.variants()));
        }
        if (results.isCoarse()) {
            err.println(Texts.text("withheld.tens"));
        }
    }

    /** Says how the counts of found tasks are to be read. */
    static void tell(ReleasedTypes released, PrintWriter out) {
        if (released.isGuarded() && !released.types().isEmpty()) {
            out.println(Texts.text("withheld.tens.tasks"));
        }
    }
}
