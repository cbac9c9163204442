/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.capture.UiElement;

class DomEventReaderTest {

    @Test
    void readsAClick() throws IOException {
        DomEvent event = read("""
                {"kind":"click","at":1,"url":"https://crm.example.org:8443/orders/new?customer=7#top","x":10,"y":20,
                 "element":{"role":"entry","name":"Amount","id":"amount","group":"New order","length":4}}""");
        assertEquals(DomEvent.Kind.CLICK, event.kind());
        assertEquals("https://crm.example.org:8443/orders/new", event.url());
        assertEquals(10, event.x());
        UiElement element = Objects.requireNonNull(event.element());
        assertEquals("Amount", element.name());
        assertEquals("New order", element.group());
        assertEquals("https://crm.example.org:8443/orders/new", element.url());
    }

    @Test
    void ofAPasswordFieldOnlyTheRoleIsKept() throws IOException {
        UiElement element = Objects.requireNonNull(read("""
                {"kind":"focus","url":"https://a.example/","element":{"role":"password text","password":true,"name":"PIN","id":"pin"}}""").element());
        assertTrue(element.password());
        assertNull(element.name());
        assertNull(element.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"kind\":\"click\"}",
                "{\"kind\":\"unheard\",\"url\":\"https://a.example/\"}",
                "{\"kind\":\"click\",\"url\":\"javascript:alert(1)\"}",
                "{\"kind\":\"click\",\"url\":\"https://a.example/\",\"x\":1e99}",
                "{\"kind\":\"click\",\"url\":\"https://a.example/\",\"x\":\"1\"}",
                "{\"kind\":\"click\",\"url\":\"https://a.example/\",\"element\":7}",
                "{\"kind\":\"click\",\"url\":\"https://a.example/\",\"deep\":[[[[[[[1]]]]]]]}"
            })
    void refusesWhatIsNoMessage(String message) {
        assertThrows(IOException.class, () -> read(message));
    }

    private static DomEvent read(String json) throws IOException {
        return DomEventReader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
