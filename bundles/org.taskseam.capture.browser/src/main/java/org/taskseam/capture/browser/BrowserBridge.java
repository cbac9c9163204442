/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.CaptureSource;
import org.taskseam.capture.Moment;
import org.taskseam.capture.RawEvent;
import org.taskseam.capture.RawSink;
import org.taskseam.capture.WindowRef;

/**
 * Takes the messages of the browser extension on a port of the loopback interface. Only an extension that knows the token of
 * this run is heard; it learns port and token through its native host from a file that only this user can read. The port does
 * not answer pages: their origin is refused.
 */
public final class BrowserBridge implements CaptureSource {

    private static final String ORIGIN = "chrome-extension://";
    private static final Duration ALIVE = Duration.ofSeconds(90);

    private final Path meetingPoint;
    private final HostPatterns hosts;
    private final DomEvents events = new DomEvents();
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;
    private @Nullable MeetingPoint meeting;
    private volatile long lastContact = System.nanoTime() - ALIVE.toNanos() - 1;

    /**
     * @param meetingPoint file for port and token, see {@link MeetingPoint#usual()}
     * @param hosts        hosts whose pages may be told of
     */
    public BrowserBridge(Path meetingPoint, HostPatterns hosts) {
        this.meetingPoint = meetingPoint;
        this.hosts = hosts;
    }

    @Override
    public String id() {
        return "browser";
    }

    @Override
    public Availability availability() {
        return Availability.FULL;
    }

    /** @return whether an extension was heard of lately */
    public boolean connected() {
        return System.nanoTime() - lastContact < ALIVE.toNanos();
    }

    DomEvents events() {
        return events;
    }

    @Override
    public void start(RawSink sink) throws CaptureException {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
            threads = Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task, "capture-browser");
                thread.setDaemon(true);
                return thread;
            });
            started.setExecutor(threads);
            MeetingPoint point =
                    MeetingPoint.open(meetingPoint, started.getAddress().getPort());
            started.createContext("/", exchange -> answer(exchange, point.token(), sink));
            started.start();
            server = started;
            meeting = point;
        } catch (IOException e) {
            throw new CaptureException(Texts.text("not.heard", String.valueOf(e.getMessage())), e);
        }
    }

    private void answer(HttpExchange exchange, String token, RawSink sink) throws IOException {
        try (exchange) {
            if (!"POST".equals(exchange.getRequestMethod())) {
                reply(exchange, 405, "");
            } else if (!isExtension(exchange) || !knowsToken(exchange, token)) {
                reply(exchange, 403, "");
            } else {
                lastContact = System.nanoTime();
                switch (exchange.getRequestURI().getPath()) {
                    case "/hello" -> reply(exchange, 200, hello());
                    case "/event" -> event(exchange, sink);
                    default -> reply(exchange, 404, "");
                }
            }
        }
    }

    private void event(HttpExchange exchange, RawSink sink) throws IOException {
        byte[] message = exchange.getRequestBody().readNBytes(DomEventReader.MAX_BYTES + 1);
        DomEvent event;
        try {
            event = DomEventReader.read(message);
        } catch (IOException e) {
            reply(exchange, 400, "");
            return;
        }
        if (hosts.allow(event.url())) {
            events.add(event, System.nanoTime());
            tell(event, sink);
        }
        reply(exchange, 204, "");
    }

    /** The desktop sees clicks, keys and the clipboard by itself; only pages know these. */
    private static void tell(DomEvent event, RawSink sink) {
        switch (event.kind()) {
            case PASTE -> sink.offer(new RawEvent.Pasted(Moment.now(), WindowRef.NONE));
            case TAB, PAGE -> sink.offer(new RawEvent.PageShown(Moment.now(), event.url(), WindowRef.NONE));
            case CLICK, FOCUS, BLUR, CHANGE, COPY, CUT -> {
                // joined by the resolver
            }
        }
    }

    private static boolean isExtension(HttpExchange exchange) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        return origin != null && origin.startsWith(ORIGIN);
    }

    private static boolean knowsToken(HttpExchange exchange, String token) {
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    /** The patterns hold no character that JSON would escape. */
    private String hello() {
        return hosts.patterns().stream()
                .map(host -> '"' + host + '"')
                .collect(Collectors.joining(",", "{\"hosts\":[", "]}"));
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        HttpServer running = server;
        if (running != null) {
            running.stop(0);
        }
        ExecutorService working = threads;
        if (working != null) {
            working.shutdownNow();
        }
        MeetingPoint point = meeting;
        if (point != null) {
            point.close();
        }
    }
}
