/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.PrintWriter;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.mining.release.Withheld;

/** Says that figures were withheld, and what to do where none is left. */
final class Withholding {

    private Withholding() {}

    static void tell(ReleasedResults results, PrintWriter err) {
        if (!results.isGuarded()) {
            return;
        }
        Withheld withheld = results.withheld();
        if (results.map().activities().isEmpty()) {
            err.println(Texts.text("withheld.all"));
        } else if (!withheld.equals(Withheld.NOTHING)) {
            err.println(Texts.text("withheld.some", withheld.activities(), withheld.arcs(), withheld.variants()));
        }
    }
}
