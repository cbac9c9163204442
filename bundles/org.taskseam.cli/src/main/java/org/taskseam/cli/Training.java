/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs several commands in one process, so that one AOT cache of Java can be made from what all of them load:
 * {@code Training import LOG --project P ; report P --out F}. What they print is dropped.
 */
final class Training {

    private static final String NEXT = ";";

    private Training() {}

    /** Ends with the code of the first command that fails, else 0. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        for (List<String> command : commands(arguments)) {
            int code = Main.run(command.toArray(String[]::new), out, err);
            if (code != 0) {
                System.exit(code);
            }
        }
    }

    private static List<List<String>> commands(String[] arguments) {
        List<List<String>> commands = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= arguments.length; i++) {
            if (i == arguments.length || arguments[i].equals(NEXT)) {
                commands.add(Arrays.asList(arguments).subList(start, i));
                start = i + 1;
            }
        }
        return commands;
    }
}
