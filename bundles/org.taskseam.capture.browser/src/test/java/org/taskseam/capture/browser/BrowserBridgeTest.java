/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.Click;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.Moment;
import org.taskseam.capture.RawEvent;
import org.taskseam.capture.WindowRef;

class BrowserBridgeTest {

    private static final String EXTENSION = "chrome-extension://abcdefghijklmnop";
    private static final WindowRef BROWSER = new WindowRef(7, 70, "chromium", "Orders");

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<RawEvent> raw = new LinkedBlockingQueue<>();
    private Path file = Path.of("");
    private BrowserBridge bridge = new BrowserBridge(file, new HostPatterns(List.of()));
    private String port = "";
    private String token = "";

    @BeforeEach
    void start() throws CaptureException, IOException {
        file = folder.resolve("sub").resolve("browser.json");
        bridge = new BrowserBridge(file, new HostPatterns(List.of("!bank.example.org", "*.Example.org")));
        bridge.start(raw::add);
        Matcher matcher = Pattern.compile("\\{\"port\":(\\d+),\"token\":\"([0-9a-f]{64})\"}")
                .matcher(Files.readString(file));
        assertTrue(matcher.matches());
        port = matcher.group(1);
        token = matcher.group(2);
    }

    @AfterEach
    void stop() {
        bridge.close();
        assertFalse(Files.exists(file));
    }

    @Test
    void whereTheAgentListensOnlyThisUserCanRead() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aClickInAPageIsTheElementOfTheClickOnTheDesktop() throws Exception {
        assertFalse(bridge.connected());
        assertEquals(200, post("/hello", EXTENSION, token, "{}").statusCode());
        assertTrue(bridge.connected());
        assertEquals(204, post("/event", EXTENSION, token, """
                        {"kind":"click","url":"https://crm.example.org/a","x":10,"y":20,"element":{"role":"push button","name":"Save"}}""").statusCode());
        BrowserResolver resolver = new BrowserResolver(bridge, ElementResolver.NONE);
        assertEquals(
                "Save",
                resolver.atPoint(BROWSER, new Click(11, 21, Moment.now()), Duration.ofMillis(150))
                        .orElseThrow()
                        .name());
        WindowRef other = new WindowRef(8, 80, "soffice", "Sheet");
        assertTrue(resolver.focused(other, Duration.ofMillis(150)).isEmpty());
    }

    @Test
    void pagesThatMayNotBeRecordedAreNotHeard() throws Exception {
        assertTrue(post("/hello", EXTENSION, token, "{}").body().contains("\"*.example.org\""));
        for (String forbidden : List.of("example.com", "bank.example.org", "example.org.evil.com", "example.org")) {
            String message = "{\"kind\":\"page\",\"url\":\"https://" + forbidden + "/\"}";
            assertEquals(204, post("/event", EXTENSION, token, message).statusCode());
        }
        assertEquals(
                204,
                post("/event", EXTENSION, token, "{\"kind\":\"page\",\"url\":\"https://www.example.org/x\"}")
                        .statusCode());
        assertEquals(1, raw.size());
        assertEquals("https://www.example.org/x", ((RawEvent.PageShown) raw.remove()).url());
    }

    @Test
    void whoIsNoExtensionOrDoesNotKnowTheTokenIsRefused() throws Exception {
        assertEquals(403, post("/hello", "https://evil.example", token, "{}").statusCode());
        assertEquals(403, post("/hello", EXTENSION, "0".repeat(64), "{}").statusCode());
        assertEquals(403, post("/event", EXTENSION, "", "{}").statusCode());
        assertEquals(404, post("/other", EXTENSION, token, "{}").statusCode());
        assertEquals(400, post("/event", EXTENSION, token, "x".repeat(100_000)).statusCode());
        assertTrue(raw.isEmpty());
    }

    @Test
    void whatIsNoHostIsRefusedAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> new HostPatterns(List.of("https://example.org/a")));
    }

    @Test
    void theNativeHostTellsWhereTheAgentListensInTheFramesOfItsProtocol() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] question = "{\"kind\":\"where\"}".getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(4 + question.length)
                .order(ByteOrder.nativeOrder())
                .putInt(question.length)
                .put(question);
        NativeHost.answer(new ByteArrayInputStream(frame.array()), answer, file);
        ByteBuffer told = ByteBuffer.wrap(answer.toByteArray()).order(ByteOrder.nativeOrder());
        assertEquals(told.remaining() - 4, told.getInt());
        assertEquals(Files.readString(file), StandardCharsets.UTF_8.decode(told).toString());

        ByteArrayOutputStream nobody = new ByteArrayOutputStream();
        NativeHost.answer(new ByteArrayInputStream(frame.array()), nobody, folder.resolve("nowhere"));
        assertEquals("{}", nobody.toString(StandardCharsets.UTF_8).substring(4));
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[] {-1, -1, -1, 127});
        assertThrows(IOException.class, () -> NativeHost.answer(endless, nobody, file));
    }

    private HttpResponse<String> post(String path, String origin, String bearer, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Origin", origin)
                        .header("Authorization", "Bearer " + bearer)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
