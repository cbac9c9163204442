/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The agent as it is installed on a Linux PC, with its own Java runtime. */
class AgentImageTest {

    private static final Path IMAGE =
            Installation.ROOT.resolve("releng/org.taskseam.agent.image/target/taskseam-agent");
    private static final long MOST_BYTES = 75L << 20;
    private static final String POLICY = """
        policy "Product test"
        version 1
        purpose "See the agent work"
        basis "none"
        from 2000-01-01
        until 2999-12-31
        retention P1D
        notice 1
        record all
          application *
          mask window url
          keep value-length
        """;

    @TempDir(cleanup = CleanupMode.NEVER) // a browser may still write for a moment after it was ended
    private Path folder;

    private Path image = IMAGE;

    @BeforeEach
    void needsTheImage() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the image is made for Linux only");
        assertTrue(Files.isDirectory(IMAGE), "the build has not made " + IMAGE);
    }

    @Test
    void isSmallAndHoldsNothingButTheAgent() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(IMAGE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        assertTrue(bytes <= MOST_BYTES, "unpacked " + bytes + " bytes");
        try (Stream<Path> plugins = Files.list(IMAGE.resolve("plugins"))) {
            List<String> unwanted = plugins.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(
                            ".*(emf|swt|jface|\\.ui|store|mining|interchange|insight|derby|databind|replay).*"))
                    .toList();
            assertEquals(List.of(), unwanted);
        }
    }

    @Test
    void recordsAfterTheNoticeWasAcceptedAndObeysTheCommandLine() throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no DISPLAY: start the tests by ./taskseam test");
        configure();
        assertEquals(3, agent("status"), "it does not run yet");
        Process running = command("start").start();
        try {
            awaitControl(running);
            assertTrue(call("status", "").contains("\"state\":\"notice\""));
            assertTrue(call("accept", "notice=1").contains("\"state\":\"recording\""), said());
            assertEquals(0, agent("status"));
            new ProcessBuilder("xdotool", "mousemove", "40", "40", "click", "1", "click", "3")
                    .start()
                    .waitFor();
            awaitEvent("click");
            assertEquals(3, agent("start"), "one agent is enough");
            assertEquals(0, agent("pause", "5m"));
            assertTrue(call("status", "").contains("\"state\":\"paused\""));
            assertEquals(0, agent("resume"));
            assertTrue(call("release", "").contains("released"));
        } finally {
            running.destroy();
            assertTrue(running.waitFor(30, TimeUnit.SECONDS), "does not end when the desktop does");
        }
        assertTrue(Files.notExists(folder.resolve("data/control")), "its page is closed");
        try (Stream<Path> spool = Files.list(folder.resolve("data/spool"))) {
            assertEquals(
                    1, spool.filter(file -> file.toString().endsWith(".tseam")).count());
        }
    }

    @Test
    void masksWithTheDetectorOfAPartnersBundle() throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no DISPLAY: start the tests by ./taskseam test");
        String chromium = chromium();
        assumeTrue(!chromium.isEmpty(), "Skipped: Chromium is not installed");
        image = folder.resolve("image");
        Installation.copy(IMAGE, image);
        Path dropins = Files.createDirectory(image.resolve("dropins"));
        Path jar = Installation.jarOf("bundles/org.taskseam.examples.detector");
        Files.copy(jar, dropins.resolve(jar.getFileName()));
        configure();
        HttpServer pages = page("<!doctype html><title>Gate BDG-48213</title><p>Open</p>");
        Process running = command("start").start();
        Process browser = null;
        try {
            awaitControl(running);
            assertTrue(call("accept", "notice=1").contains("\"state\":\"recording\""), said());
            browser = browser(chromium, "http://localhost:" + pages.getAddress().getPort() + "/");
            String events = "";
            for (int i = 0; i < 60 && !events.contains("Gate"); i++) {
                new ProcessBuilder("xdotool", "mousemove", "400", "400", "click", "1")
                        .start()
                        .waitFor();
                Thread.sleep(1_000);
                events = call("events", "limit=20");
            }
            assertTrue(events.contains("\"Gate \\u003cEMPLOYEE_ID>\""), events + said());
            assertFalse(events.contains("48213"), events);
        } finally {
            end(browser);
            running.destroy();
            running.waitFor(30, TimeUnit.SECONDS);
            pages.stop(0);
        }
        Files.writeString(dropins.resolve("broken.jar"), "no jar");
        assertEquals(1, agent("start"), "nothing may be recorded without what was to mask it");
        assertTrue(said().contains("dropins"), said());
    }

    /** The real extension in a real browser finds the installed agent through its native host; no accessibility bus is needed. */
    @Test
    void recordsTheElementThatTheBrowserExtensionTellsOf() throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no DISPLAY: start the tests by ./taskseam test");
        String chromium = chromium();
        assumeTrue(!chromium.isEmpty(), "Skipped: Chromium is not installed");
        configure();
        Path profile = Files.createDirectories(folder.resolve("profile/NativeMessagingHosts"));
        assertEquals(0, agent("browser"), said());
        Files.copy(
                folder.resolve("config/chromium/NativeMessagingHosts/org.taskseam.browser.json"),
                profile.resolve("org.taskseam.browser.json"));
        HttpServer pages =
                page("<!doctype html><title>Form</title><form aria-label='New order'><button type='button' id='save' "
                        + "style='position:fixed;inset:0;width:100%;height:100%'>Save order</button></form>");
        Process running = command("start").start();
        Process browser = null;
        try {
            awaitControl(running);
            assertTrue(call("accept", "notice=1").contains("\"browser\":\"waiting\""), said());
            browser = browser(chromium, "http://localhost:" + pages.getAddress().getPort() + "/form?customer=7");
            for (int i = 0; i < 600 && !call("status", "").contains("\"browser\":\"connected\""); i++) {
                Thread.sleep(100);
            }
            String events = "";
            for (int i = 0; i < 60 && !events.contains("Save order"); i++) {
                new ProcessBuilder("xdotool", "mousemove", "400", "400", "click", "1")
                        .start()
                        .waitFor();
                Thread.sleep(1_000);
                events = call("events", "limit=20");
            }
            assertTrue(events.contains("\"element\":\"Save order\""), events + said());
            assertTrue(
                    events.contains("\"element_id\":\"save\"") && events.contains("\"group\":\"New order\""), events);
            assertTrue(!events.contains("customer"), events);
            agent("doctor");
            assertTrue(said().contains("ok    The browser extension is connected"), said());
        } finally {
            end(browser);
            running.destroy();
            running.waitFor(30, TimeUnit.SECONDS);
            pages.stop(0);
        }
    }

    private static String chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(program -> Files.isExecutable(Path.of(program)))
                .findFirst()
                .orElse("");
    }

    private static void end(Process browser) throws InterruptedException {
        if (browser != null) {
            browser.descendants().forEach(ProcessHandle::destroy);
            browser.destroy();
            browser.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private Process browser(String program, String address) throws IOException {
        String extension = IMAGE.resolve("browser-extension").toString();
        ProcessBuilder builder = new ProcessBuilder(
                program,
                "--no-sandbox",
                "--test-type",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-position=0,0",
                "--window-size=900,800",
                "--user-data-dir=" + folder.resolve("profile"),
                "--disable-extensions-except=" + extension,
                "--load-extension=" + extension,
                "--app=" + address);
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("browser.log").toFile())
                .start();
    }

    private static HttpServer page(String html) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        return server;
    }

    /** Keys and a signed configuration, as an administrator makes them. */
    private void configure() throws IOException, InterruptedException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Path policy = Files.writeString(folder.resolve("test.policy"), POLICY);
        String keys = folder.resolve("keys").toString();
        assertEquals(0, agent("keys", keys));
        assertEquals(
                0,
                agent(
                        "sign",
                        policy.toString(),
                        "--keys",
                        keys,
                        "--out",
                        configuration.resolve("agent.config").toString()));
        Files.copy(folder.resolve("keys/signing.public"), configuration.resolve("signing.public"));
    }

    private int agent(String... arguments) throws IOException, InterruptedException {
        Process process = command(arguments).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> List.of(arguments) + " does not end");
        return process.exitValue();
    }

    private ProcessBuilder command(String... arguments) {
        ProcessBuilder builder =
                new ProcessBuilder(image.resolve("taskseam-agent").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment()
                .put("TASKSEAM_AGENT_CONFIG", folder.resolve("configuration").toString());
        builder.environment().put("TASKSEAM_AGENT_DATA", folder.resolve("data").toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output").toFile()));
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    private void awaitControl(Process running) throws IOException, InterruptedException {
        Path control = folder.resolve("data/control");
        for (int i = 0; i < 600 && !Files.exists(control) && running.isAlive(); i++) {
            Thread.sleep(100);
        }
        assertTrue(Files.exists(control), said());
    }

    private void awaitEvent(String action) throws IOException, InterruptedException {
        String events = "";
        for (int i = 0; i < 100 && !events.contains("\"action\":\"" + action + "\""); i++) {
            Thread.sleep(100);
            events = call("events", "limit=20");
        }
        assertTrue(events.contains("\"action\":\"" + action + "\""), events);
    }

    private String call(String name, String form) throws IOException, InterruptedException {
        List<String> control = Files.readAllLines(folder.resolve("data/control"));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + control.getFirst() + "/api/" + name))
                                .header("X-Taskseam-Session", control.getLast())
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
