/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Messages of a browser are read or refused; nothing else happens, and of an address no query is kept. */
class DomEventFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void domEvent(FuzzedDataProvider data) {
        try {
            DomEvent event = DomEventReader.read(data.consumeRemainingAsBytes());
            if (event.url() != null && event.url().indexOf('?') >= 0) {
                throw new AssertionError("A query was kept");
            }
        } catch (IOException e) {
            if (e.getMessage() == null || e.getMessage().isEmpty()) {
                throw new AssertionError("A refusal without a reason", e);
            }
        }
    }
}
