/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.taskseam.delivery.OwnerOnly;

/**
 * Serves the employee's page on the loopback interface. Files of the page are the same for everybody and hold nothing; whatever
 * is about the person asks for a session in a header, which a page of another origin cannot send. Requests that name another
 * host, or come from another origin, are refused, so that no name in the internet's directory leads here.
 */
final class PageServer implements AutoCloseable {

    private static final int LONGEST_BODY = 4_096;
    private static final String SESSION_HEADER = "X-Taskseam-Session";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");
    private static final Set<String> FILES = Set.of("index.html", "page.css", "page.js", "icon.svg");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "agent-page");
        thread.setDaemon(true);
        return thread;
    });
    private final Tickets tickets = new Tickets();
    private final PageApi api;
    private final Places places;

    private PageServer(HttpServer server, Agent agent) {
        this.server = server;
        this.places = agent.places();
        this.api = new PageApi(agent);
    }

    /** Starts the server on a free port and tells the command line how to reach it. */
    static PageServer start(Agent agent) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 16);
        PageServer page = new PageServer(server, agent);
        server.createContext("/", page::answer);
        server.setExecutor(page.executor);
        server.start();
        OwnerOnly.write(
                page.places.control(),
                (page.port() + "\n" + page.tickets.control() + "\n").getBytes(StandardCharsets.US_ASCII));
        return page;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** @return an address that opens the page once */
    String ticketAddress() {
        return "http://127.0.0.1:" + port() + "/#" + tickets.issue();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
            exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            String path = exchange.getRequestURI().getPath();
            if (!isOurs(exchange)) {
                send(exchange, 403, "text/plain", "This page is for 127.0.0.1 only.");
            } else if (path.startsWith("/api/")) {
                callApi(exchange, path.substring("/api/".length()));
            } else {
                file(exchange, path.equals("/") ? "index.html" : path.substring(1));
            }
        } catch (RuntimeException e) {
            send(
                    exchange,
                    500,
                    "text/plain",
                    "The agent failed on this: " + e.getClass().getSimpleName());
        }
    }

    /** A page elsewhere can make a browser ask us, but not with our host and no origin, or with our origin. */
    private boolean isOurs(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        String here = "127.0.0.1:" + port();
        return here.equals(host) && (origin == null || origin.equals("http://" + here));
    }

    private void file(HttpExchange exchange, String name) throws IOException {
        if (!exchange.getRequestMethod().equals("GET") || !FILES.contains(name)) {
            send(exchange, 404, "text/plain", "Not found");
            return;
        }
        try (InputStream in = PageServer.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in this installation");
            }
            send(exchange, 200, String.valueOf(TYPES.get(name.substring(name.indexOf('.') + 1))), in.readAllBytes());
        }
    }

    private void callApi(HttpExchange exchange, String call) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            send(exchange, 405, "text/plain", "POST only");
            return;
        }
        Map<String, String> arguments = form(exchange);
        if (arguments == null) {
            send(exchange, 413, "text/plain", "Too long");
            return;
        }
        if (call.equals("session")) {
            String session = tickets.redeem(arguments.getOrDefault("ticket", ""));
            send(exchange, session == null ? 403 : 200, Map.of("session", session == null ? "" : session));
            return;
        }
        boolean personal = !call.equals("texts");
        if (personal && !tickets.isSession(exchange.getRequestHeaders().getFirst(SESSION_HEADER))) {
            send(exchange, 401, Map.of("error", "session"));
            return;
        }
        if (call.equals("ticket")) {
            send(exchange, 200, Map.of("address", ticketAddress()));
            return;
        }
        try {
            Object result = api.call(call, arguments);
            send(exchange, result == null ? 404 : 200, result == null ? Map.of("error", "call") : result);
        } catch (IOException | IllegalArgumentException e) {
            send(exchange, 409, Map.of("error", String.valueOf(e.getMessage())));
        }
    }

    private static @Nullable Map<String, String> form(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            return null;
        }
        Map<String, String> form = new HashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static void send(HttpExchange exchange, int code, Object json) throws IOException {
        send(exchange, code, "application/json", Json.of(json));
    }

    private static void send(HttpExchange exchange, int code, String type, String text) throws IOException {
        send(exchange, code, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        executor.shutdownNow();
        Files.deleteIfExists(places.control());
    }
}
