/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.UiElement;

/**
 * Reads a message of the extension: {@code {"kind","url","x","y","element":{"role","name","id","group","password"}}}. What else a
 * message holds is skipped; of an address only origin and path are kept, of a password field only its role.
 */
final class DomEventReader {

    /** Longest message in bytes. */
    static final int MAX_BYTES = 16 * 1024;

    private static final int MAX_TEXT = 200;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_BYTES)
                    .maxNestingDepth(4)
                    .maxStringLength(4_096)
                    .maxNumberLength(20)
                    .build())
            .build();

    private DomEvent.@Nullable Kind kind;
    private @Nullable String url;
    private int x;
    private int y;
    private @Nullable String role;
    private @Nullable String name;
    private @Nullable String id;
    private @Nullable String group;
    private boolean password;

    private DomEventReader() {}

    /** @throws IOException if this is no such message */
    static DomEvent read(byte[] message) throws IOException {
        try (JsonParser json = JSON.createParser(message)) {
            DomEventReader reader = new DomEventReader();
            reader.message(json);
            return reader.event();
        } catch (InputCoercionException | IllegalArgumentException e) {
            throw new IOException(
                    "The message of the browser extension has a field of another kind: update the extension", e);
        }
    }

    private void message(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT, "an object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            require(json.currentToken() == JsonToken.FIELD_NAME, "single values");
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "kind" -> kind = DomEvent.Kind.of(json.getText());
                case "url" -> url = originAndPath(json.getText());
                case "x" -> x = json.getIntValue();
                case "y" -> y = json.getIntValue();
                case "element" -> element(json);
                default -> json.skipChildren();
            }
        }
    }

    private void element(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        require(json.currentToken() == JsonToken.START_OBJECT, "an element");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            require(json.currentToken() == JsonToken.FIELD_NAME, "single values");
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "role" -> role = text(json);
                case "name" -> name = text(json);
                case "id" -> id = text(json);
                case "group" -> group = text(json);
                case "password" -> password = json.getBooleanValue();
                default -> json.skipChildren();
            }
        }
    }

    private DomEvent event() throws IOException {
        DomEvent.Kind what = kind;
        String page = url;
        if (what == null || page == null) {
            throw new IOException(
                    "The message of the browser extension lacks its kind or address: update the extension");
        }
        return new DomEvent(what, page, x, y, element(page));
    }

    private @Nullable UiElement element(String page) {
        String what = role;
        if (what == null) {
            return null;
        }
        return password
                ? UiElement.passwordField(what, BrowserResolver.SOURCE)
                : new UiElement(what, name, id, group, null, page, null, false, BrowserResolver.SOURCE);
    }

    private static @Nullable String text(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        String text = json.getText().strip();
        return text.isEmpty()
                ? null
                : text.substring(
                        0, text.offsetByCodePoints(0, Math.min(MAX_TEXT, text.codePointCount(0, text.length()))));
    }

    private static String originAndPath(String address) throws IOException {
        try {
            URI uri = new URI(address);
            require("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()), "a web address");
            return new URI(uri.getScheme(), null, uri.getHost(), uri.getPort(), uri.getPath(), null, null).toString();
        } catch (URISyntaxException e) {
            throw new IOException("The browser extension names an address that is none", e);
        }
    }

    private static void require(boolean condition, String what) throws IOException {
        if (!condition) {
            throw new IOException("The message of the browser extension lacks " + what + ": update the extension");
        }
    }
}
