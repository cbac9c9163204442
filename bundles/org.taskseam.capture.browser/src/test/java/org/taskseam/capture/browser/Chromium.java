/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A headless Chromium with an extension, driven over the DevTools protocol: real, trusted input without a display. */
final class Chromium implements AutoCloseable {

    private final Process process;
    private final Path profile;
    private final HttpClient client = HttpClient.newHttpClient();
    private int calls;

    private Chromium(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    static Optional<Path> executable() {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            for (String name : List.of("chromium", "chromium-browser")) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    static Chromium start(Path program, Path profile, Path extension, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--disable-gpu",
                "--no-first-run",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--disable-extensions-except=" + extension,
                "--load-extension=" + extension,
                "about:blank"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add(1, "--no-sandbox");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolveSibling("chromium.log").toFile());
        builder.environment().putAll(environment);
        return new Chromium(builder.start(), profile);
    }

    /** Shows a page. @return the connection that drives it */
    Page open(String url) throws Exception {
        Path portFile = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 600 && !Files.exists(portFile); i++) {
            Thread.sleep(100);
        }
        int port = 0;
        for (int i = 0; i < 50 && port == 0; i++) {
            List<String> lines = Files.readAllLines(portFile);
            port = lines.isEmpty() ? 0 : Integer.parseInt(lines.get(0));
            Thread.sleep(50);
        }
        HttpResponse<String> created = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?" + url))
                        .method("PUT", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(field(created.body(), "webSocketDebuggerUrl")), new WebSocket.Listener() {})
                .get(30, TimeUnit.SECONDS);
        return new Page(socket);
    }

    private static String field(String json, String name) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && name.equals(parser.currentName())) {
                    return parser.nextTextValue();
                }
            }
        }
        throw new IOException("Chromium names no " + name + ": " + json);
    }

    final class Page {

        private final WebSocket socket;

        private Page(WebSocket socket) {
            this.socket = socket;
        }

        void click(int x, int y) throws Exception {
            for (String kind : List.of("mousePressed", "mouseReleased")) {
                send(
                        "Input.dispatchMouseEvent",
                        "\"type\":\"" + kind + "\",\"x\":" + x + ",\"y\":" + y
                                + ",\"button\":\"left\",\"clickCount\":1");
            }
        }

        void type(String text) throws Exception {
            for (char c : text.toCharArray()) {
                send("Input.dispatchKeyEvent", "\"type\":\"char\",\"text\":\"" + c + "\"");
            }
        }

        void navigate(String url) throws Exception {
            send("Page.navigate", "\"url\":\"" + url + "\"");
        }

        private void send(String method, String parameters) throws Exception {
            calls++;
            socket.sendText(
                            "{\"id\":" + calls + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}",
                            true)
                    .get(30, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
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
