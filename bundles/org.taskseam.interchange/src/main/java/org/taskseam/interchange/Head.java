/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import java.nio.file.Path;

/**
 * The start of a file, unpacked if the file is packed with gzip.
 *
 * @param file     where it comes from; its name may be a hint
 * @param bytes    at most {@value #LIMIT} bytes; not to be changed
 * @param gzip     whether the file is packed
 * @param complete whether this is all there is
 */
public record Head(Path file, byte[] bytes, boolean gzip, boolean complete) {

    /** Most bytes that are looked at before reading. */
    public static final int LIMIT = 256 * 1024;

    /** @return name of the file in lower case without {@code .gz} */
    public String name() {
        return nameOf(file);
    }

    /** @return name of a file in lower case without {@code .gz} */
    public static String nameOf(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(java.util.Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** @return whether the bytes begin with these ASCII characters */
    public boolean startsWith(String ascii) {
        if (bytes.length < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
