/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** Every text is there in English and in German, and can be formatted. */
class TextsTest {

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Platform.getBundle("org.taskseam.ui").getEntry(file).openStream(), StandardCharsets.ISO_8859_1)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void compare(Properties english, Properties german) {
        assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
        assertTrue(english.size() > 20);
        for (String key : english.stringPropertyNames()) {
            assertEquals(
                    new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
                    new MessageFormat(german.getProperty(key)).getFormatsByArgumentIndex().length,
                    key);
        }
    }

    @Test
    void messages() throws IOException {
        String base = "org/taskseam/ui/internal/messages";
        String place = Platform.getBundle("org.taskseam.ui").getEntry(base + ".properties") == null ? "src/" : "";
        compare(load(place + base + ".properties"), load(place + base + "_de.properties"));
    }

    @Test
    void namesOfCommandsAndViews() throws IOException {
        compare(load("plugin.properties"), load("plugin_de.properties"));
    }
}
