/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.RawEvent;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.testing.Chromium;

/** The extension in a real browser, found through its native host, telling what is clicked in a page. */
class BrowserExtensionTest {

    private static final Path EXTENSION = Path.of("..", "..", "agent-bundle", "share", "browser-extension")
            .toAbsolutePath()
            .normalize();
    private static final String ID = "cckicmefimamajaijmpbjpdlbkhkhmbl";
    private static final List<String> LOADED =
            List.of("--disable-extensions-except=" + EXTENSION, "--load-extension=" + EXTENSION);
    private static final WindowRef BROWSER = new WindowRef(7, 70, "chromium", "Form");
    private static final Duration DEADLINE = Duration.ofMillis(150);
    private static final String PAGE = """
            <!doctype html><title>Form</title><style>* { margin: 0; position: absolute }</style>
            <form aria-label="New order">
              <label for="amount" style="top: 0; left: 0">Amount</label>
              <input id="amount" style="top: 50px; left: 0; width: 200px; height: 40px">
              <input type="password" id="pin" aria-label="Secret" style="top: 150px; left: 0; width: 200px; height: 40px">
              <button type="button" style="top: 250px; left: 0; width: 200px; height: 40px">
                <span style="width: 100px; height: 40px">Save</span></button>
              <p style="top: 350px; left: 0; width: 200px; height: 40px">Anna owes 100</p>
            </form>""";

    @TempDir(cleanup = CleanupMode.NEVER) // the browser may still write for a moment after it was ended
    private Path folder;

    @Test
    void tellsWhichElementIsUsedAndNothingThatIsTyped() throws Exception {
        Path profile = Files.createDirectories(folder.resolve("profile"));
        installHost(profile);
        HttpServer pages = serve();
        BlockingQueue<RawEvent> raw = new LinkedBlockingQueue<>();
        BrowserBridge bridge = new BrowserBridge(
                folder.resolve("taskseam").resolve("browser.json"), new HostPatterns(List.of("localhost")));
        BrowserResolver resolver = new BrowserResolver(bridge, ElementResolver.NONE);
        bridge.start(raw::add);
        try (bridge;
                Chromium browser =
                        Chromium.startOrSkip(profile, LOADED, Map.of("XDG_RUNTIME_DIR", folder.toString()))) {
            String site = ":" + pages.getAddress().getPort() + "/orders?customer=77";
            Chromium.Page page = browser.open("about:blank");
            waitFor(bridge);
            page.go("http://localhost" + site);
            RawEvent.PageShown shown = (RawEvent.PageShown) raw.poll(60, TimeUnit.SECONDS);
            assertNotNull(shown);
            assertEquals("http://localhost:" + pages.getAddress().getPort() + "/orders", shown.url());

            UiElement amount = clicked(page, bridge, 100, 70);
            assertEquals("entry", amount.role());
            assertEquals("Amount", amount.name());
            assertEquals("amount", amount.id());
            assertEquals("New order", amount.group());
            page.type("1234");
            assertEquals("Amount", focused(resolver).name());

            UiElement secret = clicked(page, bridge, 100, 170);
            assertTrue(secret.password());
            assertNull(secret.name());
            assertEquals("Save", clicked(page, bridge, 50, 270).name());
            UiElement content = clicked(page, bridge, 100, 370);
            assertNull(content.name());

            page.go("http://127.0.0.1" + site);
            Thread.sleep(1_000);
            page.click(100, 70);
            Thread.sleep(1_000);
            assertTrue(raw.isEmpty(), "A page of another host must not be told: " + raw);
        } finally {
            pages.stop(0);
        }
    }

    @Test
    void findsTheAgentByHandWhereNoNativeHostIsInstalled() throws Exception {
        Path meeting = folder.resolve("kept-by-an-administrator").resolve("browser.json");
        HttpServer pages = serve();
        BlockingQueue<RawEvent> raw = new LinkedBlockingQueue<>();
        BrowserBridge bridge = new BrowserBridge(meeting, new HostPatterns(List.of("localhost")));
        bridge.start(raw::add);
        try (bridge;
                Chromium browser = Chromium.startOrSkip(
                        Files.createDirectories(folder.resolve("profile")),
                        LOADED,
                        Map.of("XDG_RUNTIME_DIR", folder.toString()))) {
            String told = Files.readString(meeting);
            String port = told.replaceAll("\\D*(\\d+).*", "$1");
            String token = told.replaceAll(".*\"token\":\"(\\w+)\".*", "$1");
            Chromium.Page page = browser.open("chrome-extension://" + ID + "/options.html");
            page.await(
                    "document.querySelector('button') !== null && document.querySelector('button').textContent !== ''");

            byHand(page, port, "0".repeat(token.length()));
            page.go("http://localhost:" + pages.getAddress().getPort() + "/orders");
            page.click(100, 70);
            Thread.sleep(1_000);
            assertFalse(bridge.connected(), "A wrong token must not be heard");
            assertTrue(raw.isEmpty(), "A wrong token must not be heard: " + raw);

            page.go("chrome-extension://" + ID + "/options.html");
            byHand(page, port, token);
            waitFor(bridge);
            page.go("http://localhost:" + pages.getAddress().getPort() + "/orders");
            assertNotNull(raw.poll(60, TimeUnit.SECONDS));
            assertEquals("Amount", clicked(page, bridge, 100, 70).name());
        } finally {
            pages.stop(0);
        }
    }

    private static void byHand(Chromium.Page options, String port, String token) throws Exception {
        options.await("document.querySelector('#token') !== null");
        options.text("(() => { document.querySelector('#port').value = '" + port
                + "'; document.querySelector('#token').value = '" + token + "'; })()");
        options.click("button");
    }

    private static UiElement focused(BrowserResolver resolver) throws InterruptedException {
        Optional<UiElement> element = resolver.focused(BROWSER, DEADLINE);
        for (int i = 0; i < 100 && element.isEmpty(); i++) {
            Thread.sleep(50);
            element = resolver.focused(BROWSER, DEADLINE);
        }
        return element.orElseThrow();
    }

    /** A page that is not drawn yet is clicked again. */
    private static UiElement clicked(Chromium.Page page, BrowserBridge bridge, int x, int y) throws Exception {
        for (int attempt = 0; attempt < 30; attempt++) {
            page.click(x, y);
            for (int wait = 0; wait < 20; wait++) {
                Optional<UiElement> element = near(bridge, x, y);
                if (element.isPresent()) {
                    return element.get();
                }
                Thread.sleep(50);
            }
        }
        throw new AssertionError("The click at " + x + "," + y + " was not told");
    }

    /** Where the window lies and how high its bars are is not known without a window system, so the click is searched for. */
    private static Optional<UiElement> near(BrowserBridge bridge, int x, int y) {
        for (int border = 0; border < 30; border += 5) {
            for (int bars = 0; bars < 250; bars += 5) {
                Optional<UiElement> element = bridge.events().clickAt(x + border, y + bars, Duration.ZERO);
                if (element.isPresent()) {
                    return element;
                }
            }
        }
        return Optional.empty();
    }

    private static void waitFor(BrowserBridge bridge) throws InterruptedException {
        for (int i = 0; i < 600 && !bridge.connected(); i++) {
            Thread.sleep(100);
        }
        assertTrue(bridge.connected(), "The extension did not find the agent");
    }

    private static void installHost(Path profile) throws IOException, InterruptedException {
        Path install = EXTENSION.resolve("native-host").resolve("install");
        Path config = profile.resolveSibling("config");
        ProcessBuilder builder = new ProcessBuilder(install.toString()).inheritIO();
        builder.environment().put("XDG_CONFIG_HOME", config.toString());
        assertEquals(0, builder.start().waitFor());
        Path host = Path.of("NativeMessagingHosts", "org.taskseam.browser.json");
        Files.createDirectories(profile.resolve("NativeMessagingHosts"));
        Files.copy(config.resolve("chromium").resolve(host), profile.resolve(host));
    }

    private static HttpServer serve() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        });
        server.start();
        return server;
    }
}
