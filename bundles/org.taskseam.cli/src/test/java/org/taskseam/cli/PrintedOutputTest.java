/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintedOutputTest {

    @Test
    void whatCouldNotBePrintedIsKnown() {
        assertNotNull(printed("No space left on device").failure());
    }

    @Test
    void aReaderThatHasReadEnoughIsNoFailure() {
        assertNull(printed("Broken pipe").failure());
    }

    private static PrintedOutput printed(String problem) {
        PrintedOutput printed = new PrintedOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(problem);
            }
        });
        PrintWriter out = new PrintWriter(printed, false, StandardCharsets.UTF_8);
        out.println("figures");
        out.flush();
        return printed;
    }
}
