/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** One page in a Chromium without a window, driven by the Chrome DevTools Protocol. */
final class Chromium implements AutoCloseable, WebSocket.Listener {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;
    private int calls;

    private Chromium(Process process, URI page, HttpClient client) {
        this.process = process;
        this.socket = client.newWebSocketBuilder().buildAsync(page, this).join();
    }

    /** Starts a browser; skips the test where there is none. */
    static Chromium open(Path profile, String address) throws Exception {
        String program = List.of("chromium", "chromium-browser", "google-chrome").stream()
                .filter(name -> List.of(System.getenv("PATH").split(":")).stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst()
                .orElse("");
        Assumptions.assumeTrue(!program.isEmpty(), "Skipped: Chromium is not installed");
        Process process = new ProcessBuilder(
                        program,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--lang=en",
                        "--window-size=1180,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 600 && (!Files.exists(port) || Files.size(port) == 0); i++) {
            Thread.sleep(100);
        }
        HttpClient client = HttpClient.newHttpClient();
        String base = "http://127.0.0.1:" + Files.readAllLines(port).getFirst();
        JsonNode tab = JSON.readTree(client.send(
                        HttpRequest.newBuilder(URI.create(base + "/json/new?about:blank"))
                                .PUT(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
        Chromium browser =
                new Chromium(process, URI.create(tab.get("webSocketDebuggerUrl").asText()), client);
        browser.go(address);
        return browser;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            messages.add(partial.toString());
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    void go(String address) throws Exception {
        send("Page.navigate", Map.of("url", address));
    }

    /** Light or dark, as the desktop would ask for. */
    void scheme(String scheme) throws Exception {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void pressTab() throws Exception {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
        }
    }

    /** @return the value of an expression of JavaScript as text */
    String text(String expression) throws Exception {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value").asText();
    }

    /** Waits until an expression is true. */
    void await(String expression) throws Exception {
        for (int i = 0; i < 300; i++) {
            if (text("Boolean(" + expression + ")").equals("true")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never true: " + expression + "; the page says: " + text("document.body.innerText"));
    }

    void click(String selector) throws Exception {
        text("document.querySelector('" + selector + "').click()");
    }

    void screenshot(Path file) throws Exception {
        Files.createDirectories(file.getParent());
        JsonNode picture = send("Page.captureScreenshot", Map.of("format", "png"));
        Files.write(file, Base64.getDecoder().decode(picture.get("data").asText()));
    }

    private JsonNode send(String method, Map<String, Object> parameters) throws Exception {
        int id = ++calls;
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        for (String message = messages.poll(60, TimeUnit.SECONDS);
                message != null;
                message = messages.poll(60, TimeUnit.SECONDS)) {
            JsonNode answer = JSON.readTree(message);
            if (answer.path("id").asInt() == id) {
                if (answer.has("error")) {
                    throw new IOException(method + ": " + answer.get("error"));
                }
                return answer.get("result");
            }
        }
        throw new IOException("Chromium does not answer " + method);
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
