/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageServerTest {

    @TempDir
    private Path folder;

    private Agent agent;
    private PageServer page;
    private Workplace workplace;

    @BeforeEach
    void start() throws IOException {
        workplace = new Workplace(folder);
        agent = workplace.start();
        page = PageServer.start(agent);
    }

    @AfterEach
    void stop() throws IOException {
        page.close();
        agent.close();
    }

    @Test
    void aTicketOpensThePageOnce() throws IOException {
        String ticket = page.ticketAddress().replaceAll(".*#", "");
        String first = post("session", "ticket=" + ticket, "");
        assertTrue(first.startsWith("HTTP/1.1 200"), first);
        String session = first.replaceAll("(?s).*\"session\":\"([^\"]+)\".*", "$1");
        assertTrue(post("status", "", "X-Taskseam-Session: " + session).contains("\"state\":\"notice\""));
        assertTrue(post("session", "ticket=" + ticket, "").startsWith("HTTP/1.1 403"), "a ticket works once");
        assertTrue(post("status", "", "").startsWith("HTTP/1.1 401"));
        assertTrue(post("status", "", "X-Taskseam-Session: " + ticket).startsWith("HTTP/1.1 401"));
    }

    @Test
    void otherHostsAndOriginsAreTurnedAway() throws IOException {
        String control = "X-Taskseam-Session: "
                + Files.readAllLines(workplace.places.control()).getLast();
        assertTrue(post("status", "", control).startsWith("HTTP/1.1 200"));
        assertTrue(post("status", "", control, "Origin: http://evil.example").startsWith("HTTP/1.1 403"));
        assertTrue(post("status", "", control, "Origin: null").startsWith("HTTP/1.1 403"));
        assertTrue(request("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 403"));
        assertTrue(request("GET /api/status HTTP/1.1\r\nHost: 127.0.0.1:" + page.port() + "\r\nConnection: close\r\n"
                        + control + "\r\n\r\n")
                .startsWith("HTTP/1.1 405"));
        assertTrue(post("pause", "minutes=" + "9".repeat(5_000), control).startsWith("HTTP/1.1 413"));
        assertTrue(post("pause", "minutes=-1", control).startsWith("HTTP/1.1 409"));
        assertTrue(request("GET /../page/page.js HTTP/1.1\r\nHost: 127.0.0.1:" + page.port()
                        + "\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 404"));
    }

    @Test
    void thePageLoadsNothingFromElsewhere() throws IOException {
        for (String file : List.of("", "page.css", "page.js", "icon.svg")) {
            String answer = request(
                    "GET /" + file + " HTTP/1.1\r\nHost: 127.0.0.1:" + page.port() + "\r\nConnection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 200"), file);
            assertTrue(answer.contains("default-src 'none'"), "a strict content security policy");
            String body = answer.substring(answer.indexOf("\r\n\r\n"));
            assertFalse(
                    body.replace("http://www.w3.org/2000/svg", "").contains("://"), file + " names another address");
            assertFalse(body.contains("innerHTML"), "texts are never markup");
        }
    }

    @Test
    void theCommandLineSeesAndSteersTheAgent() throws IOException {
        assertEquals(0, command("status"));
        assertTrue(said.toString().contains("read and accept the notice"), said.toString());
        agent.accept(1, java.util.Locale.ENGLISH);
        assertEquals(0, command("pause", "5m"));
        assertEquals(Standing.Kind.PAUSED, agent.standing().kind());
        assertEquals(0, command("resume"));
        assertEquals(Standing.Kind.RECORDING, agent.standing().kind());
        assertEquals(0, command("status", "--json"));
        assertTrue(said.toString().contains("\"project\":\"Incoming orders\""));
        assertEquals(2, command("pause", "soon"));
        assertEquals(2, command("dance"));
        page.close();
        assertEquals(3, command("status"));
    }

    @Test
    void aProjectIsPreparedWithTheCommandLine() throws Exception {
        Path keys = folder.resolve("keys");
        Path policy = folder.resolve("orders.policy");
        Files.writeString(policy, Workplace.POLICY.formatted(1, 1));
        assertEquals(0, command("keys", keys.toString()));
        assertEquals(1, command("keys", keys.toString()), "keys are never overwritten");
        Path out = folder.resolve("agent.config");
        assertEquals(0, command("sign", policy.toString(), "--keys", keys.toString(), "--out", out.toString()));
        Places other = new Places(folder, folder, folder.resolve("browser.json"));
        Files.copy(keys.resolve("signing.public"), other.signingKey());
        assertEquals("Incoming orders", AgentConfiguration.load(other).policy().project());
    }

    @Test
    void everyLanguageHasEveryText() throws IOException {
        Set<String> english = keys("texts.properties");
        for (String language : List.of("de", "fr", "nl")) {
            assertEquals(english, keys("texts_" + language + ".properties"), language);
        }
        try (InputStream in = PageServer.class.getResourceAsStream("page/index.html")) {
            String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            java.util.regex.Pattern.compile("data-(?:t|label)=\"([^\"]+)\"")
                    .matcher(html)
                    .results()
                    .forEach(key -> assertTrue(english.contains(key.group(1)), "no text for " + key.group(1)));
        }
    }

    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = PageServer.class.getResourceAsStream("page/" + file)) {
            texts.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int command(String... arguments) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Command(workplace.places, out, out).run(List.of(arguments));
    }

    private String post(String call, String body, String... headers) throws IOException {
        StringBuilder request = new StringBuilder("POST /api/" + call + " HTTP/1.1\r\nHost: 127.0.0.1:" + page.port()
                + "\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n");
        for (String header : headers) {
            request.append(header.isEmpty() ? "" : header + "\r\n");
        }
        return request(request + "\r\n" + body);
    }

    private String request(String text) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", page.port())) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
