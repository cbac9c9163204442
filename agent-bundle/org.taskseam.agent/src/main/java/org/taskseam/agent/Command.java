/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.browser.NativeHost;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.OwnerOnly;
import org.taskseam.delivery.SignedConfiguration;
import org.taskseam.privacy.policy.PolicyException;
import org.taskseam.privacy.policy.PolicyText;

/** The command line {@code taskseam-agent}, for the person at the PC and for whoever prepares a configuration. */
public final class Command {

    private static final int FAILED = 1;
    private static final int USAGE_ERROR = 2;
    private static final int NOT_RUNNING = 3;

    /** What the agent answers when it can't do what it was asked for, and says why. */
    private static final int REFUSED = 409;

    private final Places places;
    private final PrintStream out;
    private final PrintStream err;

    Command(Places places, PrintStream out, PrintStream err) {
        this.places = places;
        this.out = out;
        this.err = err;
    }

    /** @param arguments see the usage text */
    public static void main(String[] arguments) throws IOException {
        System.exit(new Command(Places.ofUser(System.getenv()), System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        Queue<String> rest = new ArrayDeque<>(arguments);
        String command = rest.isEmpty() ? "help" : rest.remove();
        try {
            return switch (command) {
                case "status" -> status(rest.contains("--json"));
                case "open" -> open();
                case "pause" -> pause(rest.peek());
                case "resume" -> told(call("resume", Map.of()));
                case "doctor" -> new Doctor(places, statusOrNull(), out).run();
                case "browser-host" -> {
                    NativeHost.answer(System.in, out, places.browser());
                    yield 0;
                }
                case "keys" -> keys(rest);
                case "sign" -> sign(rest);
                case "help", "-h", "--help" -> {
                    out.print(Messages.text("usage"));
                    yield arguments.isEmpty() ? USAGE_ERROR : 0;
                }
                default -> usage(Messages.text("usage.unknown", command));
            };
        } catch (NotRunning e) {
            err.println(Messages.text("not.running"));
            return NOT_RUNNING;
        } catch (IOException e) {
            err.println("taskseam-agent: " + e.getMessage());
            return FAILED;
        }
    }

    private int usage(String problem) {
        err.println(problem);
        err.print(Messages.text("usage"));
        return USAGE_ERROR;
    }

    private int status(boolean json) throws IOException {
        String status = call("status", Map.of());
        return json ? printed(status) : told(status);
    }

    private @Nullable String statusOrNull() throws IOException {
        try {
            return call("status", Map.of());
        } catch (NotRunning e) {
            return null;
        }
    }

    private int printed(String text) {
        out.println(text);
        return 0;
    }

    /** One or two lines for a person. */
    private int told(String status) {
        String state = value(status, "state");
        String reason = value(status, "reason");
        String alarm = value(status, "alarm");
        out.println(
                switch (String.valueOf(state)) {
                    case "recording" -> Messages.text("state.recording", String.valueOf(value(status, "project")));
                    case "paused" -> paused(value(status, "pausedUntil"));
                    case "notice" -> Messages.text("state.notice");
                    case "outside_period" -> Messages.text("state.outside_period");
                    case "unconfigured" -> Messages.text("state.unconfigured", places.configuration());
                    default -> Messages.text("state.other");
                });
        if (reason != null) {
            out.println(reason);
        }
        String limits = value(status, "limits");
        if (limits != null && !limits.isEmpty()) {
            out.println(limits);
        }
        String saving = value(status, "saving");
        if (saving != null) {
            out.println(Messages.text("saving", Messages.text("saving." + saving)));
        }
        if (alarm != null) {
            out.println(Messages.text("alarm", Messages.text("alarm." + alarm)));
        }
        return alarm == null && !"refused".equals(state) ? 0 : FAILED;
    }

    private static String paused(@Nullable String until) {
        return until == null
                ? Messages.text("state.paused")
                : Messages.text("state.paused.until", Messages.time(Instant.parse(until)));
    }

    /** Reads one text of our own JSON. */
    static @Nullable String value(String json, String key) {
        int at = json.indexOf("\"" + key + "\":\"");
        if (at < 0) {
            return null;
        }
        int from = at + key.length() + 4;
        StringBuilder text = new StringBuilder();
        for (int i = from; i < json.length() && json.charAt(i) != '"'; i++) {
            if (json.charAt(i) == '\\') {
                i++;
            }
            text.append(json.charAt(i));
        }
        return text.toString();
    }

    private int open() throws IOException {
        String address = String.valueOf(value(call("ticket", Map.of()), "address"));
        out.println(address);
        String opener = System.getProperty("os.name").startsWith("Windows") ? "explorer" : "xdg-open";
        try {
            new ProcessBuilder(opener, address)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            err.println(Messages.text("open.by.hand"));
        }
        return 0;
    }

    private int pause(@Nullable String time) throws IOException {
        long minutes = 0;
        if (time != null) {
            try {
                minutes = Duration.parse("PT" + time.toUpperCase(Locale.ROOT)).toMinutes();
            } catch (DateTimeParseException e) {
                return usage(Messages.text("usage.time", time));
            }
            if (minutes < 1) {
                return usage(Messages.text("usage.pause"));
            }
        }
        return told(call("pause", Map.of("minutes", String.valueOf(minutes))));
    }

    private static final class NotRunning extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private String call(String name, Map<String, String> arguments) throws IOException {
        List<String> control;
        try {
            control = Files.readAllLines(places.control(), StandardCharsets.US_ASCII);
        } catch (NoSuchFileException e) {
            throw new NotRunning();
        }
        if (control.size() < 2) {
            throw new NotRunning();
        }
        HttpURLConnection connection =
                (HttpURLConnection) URI.create("http://127.0.0.1:" + control.getFirst() + "/api/" + name)
                        .toURL()
                        .openConnection(java.net.Proxy.NO_PROXY);
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(30_000);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("X-Taskseam-Session", control.getLast());
        connection.setDoOutput(true);
        List<String> form = new ArrayList<>();
        arguments.forEach((key, value) -> form.add(key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        try {
            connection.getOutputStream().write(String.join("&", form).getBytes(StandardCharsets.US_ASCII));
        } catch (java.net.ConnectException e) {
            throw new NotRunning();
        }
        int code = connection.getResponseCode();
        if (code != 200) {
            String problem = code == REFUSED ? error(connection) : null;
            // after a crash something else may answer where the agent was, and an older agent knows another secret
            throw new IOException(problem == null ? Messages.text("control.foreign", places.control()) : problem);
        }
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static @Nullable String error(HttpURLConnection connection) throws IOException {
        try (InputStream answer = connection.getErrorStream()) {
            return answer == null ? null : value(new String(answer.readAllBytes(), StandardCharsets.UTF_8), "error");
        }
    }

    private int keys(Queue<String> rest) throws IOException {
        if (rest.size() != 1) {
            return usage(Messages.text("usage.keys"));
        }
        Path folder = OwnerOnly.folder(Path.of(rest.remove()));
        KeyPair signing = KeyFile.pair(KeyFile.Kind.SIGNING_PRIVATE);
        KeyPair spool = KeyFile.pair(KeyFile.Kind.SPOOL_PRIVATE);
        KeyFile.store(folder.resolve("signing.private"), KeyFile.Kind.SIGNING_PRIVATE, signing.getPrivate());
        KeyFile.store(folder.resolve("signing.public"), KeyFile.Kind.SIGNING_PUBLIC, signing.getPublic());
        KeyFile.store(folder.resolve("spool.private"), KeyFile.Kind.SPOOL_PRIVATE, spool.getPrivate());
        KeyFile.store(folder.resolve("spool.public"), KeyFile.Kind.SPOOL_PUBLIC, spool.getPublic());
        out.println(Messages.text("keys.made", folder));
        out.println(Messages.text("keys.signing"));
        out.println(Messages.text("keys.spool"));
        return 0;
    }

    private int sign(Queue<String> rest) throws IOException {
        String policy = null;
        String keys = null;
        String target = null;
        while (!rest.isEmpty()) {
            String argument = rest.remove();
            switch (argument) {
                case "--keys" -> keys = rest.poll();
                case "--out" -> target = rest.poll();
                default -> policy = argument;
            }
        }
        if (policy == null || keys == null || target == null) {
            return usage(Messages.text("usage.sign"));
        }
        try {
            String text = PolicyText.format(PolicyText.parse(Files.readString(Path.of(policy))));
            OwnerOnly.write(
                    Path.of(target).toAbsolutePath(),
                    SignedConfiguration.sign(
                                    text,
                                    KeyFile.publicKey(Path.of(keys, "spool.public"), KeyFile.Kind.SPOOL_PUBLIC),
                                    KeyFile.privateKey(Path.of(keys, "signing.private"), KeyFile.Kind.SIGNING_PRIVATE))
                            .getBytes(StandardCharsets.UTF_8));
        } catch (PolicyException e) {
            throw new IOException(policy + ": " + e.getMessage(), e);
        } catch (GeneralSecurityException e) {
            throw new IOException(Messages.text("sign.failed"), e);
        }
        out.println(Messages.text("sign.done", target));
        return 0;
    }
}
