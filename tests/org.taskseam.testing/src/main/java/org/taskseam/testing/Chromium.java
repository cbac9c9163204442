/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.testing;

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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A Chromium with a profile of its own, driven by the Chrome DevTools Protocol. */
public final class Chromium implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path profile;
    private final HttpClient client = HttpClient.newHttpClient();

    private Chromium(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    /**
     * Starts a browser without a window; skips the test, saying so, where none is installed.
     *
     * @param profile     a folder that is made
     * @param options     beside those that every test needs
     * @param environment variables beside those of this process
     */
    public static Chromium startOrSkip(Path profile, List<String> options, Map<String, String> environment)
            throws IOException {
        Path program = Programs.find("chromium", "chromium-browser").orElse(null);
        Assumptions.assumeTrue(program != null, "Skipped: Chromium is not installed");
        List<String> command = new ArrayList<>(List.of(
                String.valueOf(program),
                "--headless=new",
                "--disable-gpu",
                "--no-first-run",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox");
        }
        command.addAll(options);
        Files.createDirectories(profile);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolveSibling("chromium.log").toFile());
        builder.environment().putAll(environment);
        return new Chromium(builder.start(), profile);
    }

    /** @return a new tab that shows this address */
    public Page open(String address) throws Exception {
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 600 && (!Files.exists(port) || Files.size(port) == 0); i++) {
            Thread.sleep(100);
        }
        String base = "http://127.0.0.1:" + Files.readAllLines(port).getFirst();
        HttpResponse<String> tab = client.send(
                HttpRequest.newBuilder(URI.create(base + "/json/new?about:blank"))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Page page = new Page(
                URI.create(JSON.readTree(tab.body()).get("webSocketDebuggerUrl").asText()));
        page.go(address);
        return page;
    }

    /** One tab. */
    public final class Page implements WebSocket.Listener {

        private final LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder partial = new StringBuilder();
        private final WebSocket socket;
        private int calls;

        private Page(URI address) {
            socket = client.newWebSocketBuilder().buildAsync(address, this).join();
        }

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                messages.add(partial.toString());
                partial.setLength(0);
            }
            webSocket.request(1);
            return java.util.concurrent.CompletableFuture.completedStage(null);
        }

        /** Shows another address. */
        public void go(String address) throws Exception {
            send("Page.navigate", Map.of("url", address));
        }

        /** Light or dark, as the desktop would ask for. */
        public void scheme(String scheme) throws Exception {
            send(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        }

        /** Shows the page in a window of so many pixels, as on a telephone or at a large zoom. */
        public void size(int width, int height) throws Exception {
            send(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        }

        public void pressTab() throws Exception {
            for (String type : List.of("rawKeyDown", "keyUp")) {
                send(
                        "Input.dispatchKeyEvent",
                        Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
            }
        }

        /** Types as a keyboard would. */
        public void type(String text) throws Exception {
            for (String c : text.split("")) {
                send("Input.dispatchKeyEvent", Map.of("type", "char", "text", c));
            }
        }

        /** Clicks as a mouse would, at a place in the page. */
        public void click(int x, int y) throws Exception {
            for (String kind : List.of("mousePressed", "mouseReleased")) {
                send(
                        "Input.dispatchMouseEvent",
                        Map.of("type", kind, "x", x, "y", y, "button", "left", "clickCount", 1));
            }
        }

        /** Clicks an element by script. */
        public void click(String selector) throws Exception {
            text("document.querySelector('" + selector + "').click()");
        }

        /** @return the value of an expression of JavaScript as text */
        public String text(String expression) throws Exception {
            JsonNode result = send(
                    "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
            if (result.has("exceptionDetails")) {
                throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
            }
            return result.get("result").path("value").asText();
        }

        /** Waits until an expression is true. */
        public void await(String expression) throws Exception {
            for (int i = 0; i < 300; i++) {
                if (text("Boolean(" + expression + ")").equals("true")) {
                    return;
                }
                Thread.sleep(100);
            }
            throw new AssertionError(
                    "never true: " + expression + "; the page says: " + text("document.body.innerText"));
        }

        /** Writes what is to be seen as PNG. */
        public void screenshot(Path file) throws Exception {
            Files.createDirectories(file.toAbsolutePath().getParent());
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
    }

    @Override
    public void close() {
        client.shutdownNow();
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
