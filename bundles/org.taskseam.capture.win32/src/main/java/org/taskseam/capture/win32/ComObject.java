/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.Optional;

/**
 * A COM object by its table of functions. Every call returns an HRESULT; below zero it failed. 64-bit Windows has one calling
 * convention.
 */
final class ComObject implements AutoCloseable {

    private final Pointer self;

    ComObject(Pointer self) {
        this.self = self;
    }

    /**
     * @param slot      place in the table
     * @param arguments without the object itself
     * @return the HRESULT
     */
    int call(int slot, Object... arguments) {
        Pointer table = self.getPointer(0);
        Object[] all = new Object[arguments.length + 1];
        all[0] = self;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Function.getFunction(table.getPointer((long) slot * Native.POINTER_SIZE), Function.C_CONVENTION)
                .invokeInt(all);
    }

    /** Calls a function whose last argument receives an object. */
    Optional<ComObject> object(int slot, Object... arguments) {
        try (Memory result = new Memory(Native.POINTER_SIZE)) {
            result.clear();
            Object[] all = new Object[arguments.length + 1];
            System.arraycopy(arguments, 0, all, 0, arguments.length);
            all[arguments.length] = result;
            Pointer object = call(slot, all) < 0 ? null : result.getPointer(0);
            return object == null ? Optional.empty() : Optional.of(new ComObject(object));
        }
    }

    /** Calls a getter of a 32-bit number or truth value. */
    int number(int slot) {
        try (Memory result = new Memory(8)) {
            result.clear();
            return call(slot, result) < 0 ? 0 : result.getInt(0);
        }
    }

    /** @return the object itself, to be handed to another one */
    Pointer pointer() {
        return self;
    }

    /** Gives the object back; it may not be used afterwards. */
    @Override
    public void close() {
        call(Slots.RELEASE);
    }
}
