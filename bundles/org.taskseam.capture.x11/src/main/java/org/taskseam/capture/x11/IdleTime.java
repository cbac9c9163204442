/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The X server's own count of the time since the last input: the system counter IDLETIME of the Sync extension. */
final class IdleTime {

    private static final String COUNTER = "IDLETIME";
    /** {@code char *name; XSyncCounter counter; XSyncValue resolution}, LP64. */
    private static final int COUNTER_BYTES = 24;

    static {
        Native.register(IdleTime.class, NativeLibrary.getInstance("Xext"));
    }

    private IdleTime() {}

    /** Asks on a connection of its own, so that it disturbs no other one. Empty if the server does not tell. */
    static Optional<Duration> of(@Nullable String displayName) {
        Pointer display = Xlib.open(displayName);
        if (display == null) {
            return Optional.empty();
        }
        try {
            return read(display);
        } finally {
            Xlib.XCloseDisplay(display);
        }
    }

    private static Optional<Duration> read(Pointer display) {
        int[] first = new int[1];
        int[] second = new int[1];
        if (XSyncQueryExtension(display, first, second) == 0 || XSyncInitialize(display, first, second) == 0) {
            return Optional.empty();
        }
        int[] count = new int[1];
        Pointer counters = XSyncListSystemCounters(display, count);
        if (counters == null) {
            return Optional.empty();
        }
        try {
            for (int i = 0; i < count[0]; i++) {
                long at = (long) i * COUNTER_BYTES;
                if (COUNTER.equals(counters.getPointer(at).getString(0))) {
                    int[] value = new int[2];
                    return XSyncQueryCounter(display, counters.getLong(at + 8), value) == 0
                            ? Optional.empty()
                            : Optional.of(Duration.ofMillis((long) value[0] << 32 | value[1] & 0xffff_ffffL));
                }
            }
            return Optional.empty();
        } finally {
            XSyncFreeSystemCounterList(counters);
        }
    }

    static native int XSyncQueryExtension(Pointer display, int[] event, int[] error);

    static native int XSyncInitialize(Pointer display, int[] major, int[] minor);

    static native @Nullable Pointer XSyncListSystemCounters(Pointer display, int[] count);

    static native void XSyncFreeSystemCounterList(Pointer counters);

    /** @param value high and low half of the value, in this order */
    static native int XSyncQueryCounter(Pointer display, long counter, int[] value);
}
