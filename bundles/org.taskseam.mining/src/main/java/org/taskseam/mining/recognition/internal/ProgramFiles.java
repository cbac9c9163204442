/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Locale;

/** Reads names of program files as people say them: {@code Excel} for {@code EXCEL.EXE}. */
final class ProgramFiles {

    private static final String ENDING = ".exe";

    /** Shorter names in capitals are abbreviations. */
    private static final int LONGEST_ABBREVIATION = 4;

    private ProgramFiles() {}

    /** @return the name of an application; one that is no file stays as it is */
    static String said(String application) {
        int end = application.length() - ENDING.length();
        if (end <= 0 || !application.regionMatches(true, end, ENDING, 0, ENDING.length())) {
            return application;
        }
        String name = application.substring(0, end);
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > LONGEST_ABBREVIATION;
        String rest = name.substring(1);
        return Character.toUpperCase(name.charAt(0)) + (capitals ? rest.toLowerCase(Locale.ROOT) : rest);
    }
}
