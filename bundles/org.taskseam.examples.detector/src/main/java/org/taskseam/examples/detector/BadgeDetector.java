/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.examples.detector;

import org.taskseam.privacy.Detector;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.detect.FoldedText;

/** Finds numbers of badges as one firm writes them: {@code BDG-} and five digits. */
public final class BadgeDetector implements Detector {

    private static final String START = "BDG-";
    private static final int DIGITS = 5;

    @Override
    public void find(FoldedText text, Findings findings) {
        for (int at = 0; at < text.length(); at++) {
            if (isBadge(text, at)) {
                findings.add(at, at + START.length() + DIGITS, PiiKind.EMPLOYEE_ID);
            }
        }
    }

    /** The text gives a character that is neither letter nor digit outside of it, so that no bounds need to be kept. */
    private static boolean isBadge(FoldedText text, int at) {
        for (int i = 0; i < START.length(); i++) {
            if (text.at(at + i) != START.charAt(i)) {
                return false;
            }
        }
        int digits = at + START.length();
        for (int i = 0; i < DIGITS; i++) {
            if (!Character.isDigit(text.at(digits + i))) {
                return false;
            }
        }
        return !Character.isLetterOrDigit(text.at(at - 1)) && !Character.isLetterOrDigit(text.at(digits + DIGITS));
    }
}
