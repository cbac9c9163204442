/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from the chain of causes of Derby's failures whether files are damaged. */
final class DerbyFailure {

    private static final String START_FAILED = "XJ040";
    private static final String NO_DATABASE = "XJ004";
    private static final String JAVA_EXCEPTION = "XJ001";
    private static final int STORE_PART = 4;

    /** The parts of Derby that read pages, containers, logs, and what a database consists of. */
    private static final Set<String> READING = Set.of("XSDA", "XSDB", "XSDF", "XSDG", "XSLA", "XSAI", "XSAM", "XBM0");

    /** Of these parts, what tells of writing that failed, an interruption, or rights: the files may be whole. */
    private static final Set<String> WHOLE = Set.of(
            "XSDB6", "XSDB7", "XSDF0", "XSDF1", "XSDF2", "XSDF3", "XSDF4", "XSDG1", "XSDG9", "XSLA0", "XSLA2", "XSLA4",
            "XSLAE", "XSLAF", "XSLAH", "XSLAK", "XSLAQ", "XBM0H", "XBM0J", "XBM0S");

    private DerbyFailure() {}

    /** @return a failure and all that led to it, what came first last */
    static List<Throwable> causes(SQLException e) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = e; cause != null && !causes.contains(cause); cause = next(cause)) {
            causes.add(cause);
        }
        return causes;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof SQLException sql && sql.getNextException() != null
                ? sql.getNextException()
                : cause.getCause();
    }

    /** @return Derby's code of the damage, if the failure is one of damaged files in the folder of a database */
    static Optional<String> damage(Path folder, SQLException e) {
        List<String> codes = causes(e).stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .toList();
        boolean lacksLog = Files.isDirectory(folder) && !Files.isDirectory(folder.resolve("log"));
        if (!lacksLog && codes.stream().anyMatch(WHOLE::contains)) {
            return Optional.empty();
        }
        Optional<String> read = codes.stream()
                .filter(code -> code.length() > STORE_PART && READING.contains(code.substring(0, STORE_PART)))
                .findFirst();
        return read.or(
                () -> codes.stream().filter(code -> tellsOfDamage(code, e)).findFirst());
    }

    private static boolean tellsOfDamage(String code, SQLException e) {
        return switch (code) {
            case NO_DATABASE -> true;
            case START_FAILED, JAVA_EXCEPTION -> causes(e).stream().noneMatch(Error.class::isInstance);
            default -> false;
        };
    }

    /** @return in one line, without the dumps and the names of classes that Derby adds, why something failed */
    static String reason(SQLException e) {
        Throwable cause = START_FAILED.equals(e.getSQLState()) ? causes(e).getLast() : e;
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
