/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/** XInput2 (libXi), XFixes and what is needed of the C library. */
final class Extensions {

    private Extensions() {}

    static final class XInput2 {
        static final int ALL_MASTER_DEVICES = 1;
        static final int RAW_KEY_PRESS = 13;
        static final int RAW_KEY_RELEASE = 14;
        static final int RAW_BUTTON_PRESS = 15;

        static {
            Native.register(XInput2.class, NativeLibrary.getInstance("Xi"));
        }

        private XInput2() {}

        static native int XIQueryVersion(Pointer display, int[] major, int[] minor);

        static native int XISelectEvents(Pointer display, long window, Pointer masks, int count);
    }

    static final class XFixes {
        /** Owner set, owner's window destroyed, owner's client closed. */
        static final long SELECTION_OWNER_CHANGES = 7;

        static {
            Native.register(XFixes.class, NativeLibrary.getInstance("Xfixes"));
        }

        private XFixes() {}

        static native int XFixesQueryExtension(Pointer display, int[] event, int[] error);

        static native void XFixesSelectSelectionInput(Pointer display, long window, long selection, long mask);
    }

    static final class LibC {
        static final short POLLIN = 1;
        /** POLLERR, POLLHUP and POLLNVAL: nothing will come any more. */
        static final int ENDED = 0x8 | 0x10 | 0x20;

        static final int MADV_DONTNEED = 4;

        static {
            Native.register(LibC.class, NativeLibrary.getInstance("c"));
        }

        private LibC() {}

        static native int madvise(Pointer address, long length, int advice);

        static native int poll(Pointer descriptors, long count, int timeoutMillis);
    }
}
