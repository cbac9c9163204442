/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.CaptureHealth;
import org.taskseam.delivery.RecordedEvent;
import org.taskseam.eventlog.ProgramNames;
import org.taskseam.privacy.policy.Papers;
import org.taskseam.privacy.policy.Policy;

/** What the page and the command line can ask of the agent. Values of arguments are texts; results become JSON. */
final class PageApi {

    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "nl");
    private static final int MOST_ROWS = 200;
    private static final int ACCESSES = 200;
    private static final long MOST_MINUTES = 60L * 24 * 31;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Agent agent;

    PageApi(Agent agent) {
        this.agent = agent;
    }

    /**
     * @return the result, or {@code null} if there is no such call
     * @throws IOException              if it cannot be done now; the message is for the person
     * @throws IllegalArgumentException if an argument is missing or wrong
     */
    @Nullable
    Object call(String name, Map<String, String> arguments) throws IOException {
        return switch (name) {
            case "status" -> status();
            case "texts" -> texts(language(arguments));
            case "notice" -> notice(language(arguments));
            case "accept" -> {
                agent.accept((int) number(arguments, "notice", 1_000_000), language(arguments));
                yield status();
            }
            case "pause" -> {
                long minutes = number(arguments, "minutes", MOST_MINUTES);
                agent.pause(minutes == 0 ? null : Duration.ofMinutes(minutes));
                yield status();
            }
            case "resume" -> {
                agent.resume();
                yield status();
            }
            case "events" -> rows(agent.store().pending(before(arguments), limit(arguments)));
            case "picture" -> picture(number(arguments, "id", Long.MAX_VALUE));
            case "sent" -> rows(agent.store().sent(before(arguments), limit(arguments)));
            case "applications" -> applications();
            case "delete" -> Map.of("deleted", delete(arguments));
            case "release" -> Map.of("released", agent.release(event -> true));
            case "autorelease" -> {
                String hours = arguments.getOrDefault("hours", "");
                agent.autoRelease(hours.isEmpty() ? null : (int) number(arguments, "hours", 24 * 31));
                yield status();
            }
            case "access" -> accesses();
            default -> null;
        };
    }

    private static Locale language(Map<String, String> arguments) {
        String wanted = arguments.getOrDefault("language", "en");
        return Locale.of(LANGUAGES.contains(wanted) ? wanted : "en");
    }

    private static long number(Map<String, String> arguments, String name, long most) {
        String text = arguments.getOrDefault(name, "");
        if (!text.matches("\\d{1,18}") || Long.parseLong(text) > most) {
            throw new IllegalArgumentException("\"" + name + "\" is a number up to " + most);
        }
        return Long.parseLong(text);
    }

    private static long before(Map<String, String> arguments) {
        return arguments.getOrDefault("before", "").isEmpty()
                ? Long.MAX_VALUE
                : number(arguments, "before", Long.MAX_VALUE);
    }

    private static int limit(Map<String, String> arguments) {
        return arguments.getOrDefault("limit", "").isEmpty() ? 50 : (int) number(arguments, "limit", MOST_ROWS);
    }

    private static Map<String, String> texts(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.taskseam.agent.page.texts", language, NO_FALLBACK);
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }

    private Map<String, Object> notice(Locale language) throws IOException {
        Policy policy = agent.policy().orElseThrow(() -> new IOException("There is no configuration yet"));
        return Map.of("version", policy.notice(), "text", Papers.write(Papers.Paper.NOTICE, policy, language));
    }

    private Map<String, Object> status() throws IOException {
        Map<String, Object> status = StatusFile.of(agent);
        Instant paused = agent.state().pausedUntil();
        status.put("pausedUntil", paused == null || paused.equals(AgentState.OPEN_END) ? null : paused.toString());
        status.put("autoReleaseHours", agent.state().autoReleaseHours());
        status.put("pending", agent.store().pendingCount());
        Policy policy = agent.policy().orElse(null);
        if (policy != null) {
            status.put("purpose", policy.purpose());
            status.put("basis", policy.basis());
            status.put("from", policy.from().toString());
            status.put("until", policy.until().toString());
            status.put("notice", policy.notice());
            status.put("retention", policy.retention().toString());
            List<String> applications = new ArrayList<>();
            policy.rules().stream()
                    .filter(rule -> rule.record())
                    .forEach(rule -> applications.addAll(rule.applications()));
            status.put(
                    "applications",
                    applications.stream()
                            .map(ProgramNames::said)
                            .distinct()
                            .sorted()
                            .toList());
        }
        status.put("cpuPercent", Math.round(agent.cpu() * 1_000) / 10.0);
        status.put("memoryMegabytes", agent.memory() / 1_000_000);
        agent.health().ifPresent(health -> status.put("health", health(health)));
        agent.browserConnected().ifPresent(connected -> status.put("browser", connected ? "connected" : "waiting"));
        return status;
    }

    private static Map<String, Object> health(CaptureHealth.Snapshot health) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("arrived", health.arrived());
        result.put("recorded", health.recorded());
        result.put("refused", health.refused());
        result.put("lost", health.lost());
        result.put("found", health.found());
        result.put("notFound", health.notFound());
        result.put("delayMillis", health.delay().toMillis());
        result.put("silenceSeconds", health.silence().toSeconds());
        result.put("perMinute", health.perMinute());
        result.put(
                "gaps",
                health.gaps().reversed().stream()
                        .map(gap -> Map.of("at", gap.at().toString(), "lost", gap.lost(), "reason", gap.reason()))
                        .toList());
        return result;
    }

    private static List<Map<String, Object>> rows(List<RecordedEvent> events) {
        List<Map<String, Object>> rows = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            Map<String, Object> row = new LinkedHashMap<>();
            // a number in JavaScript has 53 bits
            row.put("id", Long.toString(event.id()));
            for (int i = 0; i < Math.min(event.fields().size(), Journal.COLUMNS.size()); i++) {
                String column = Journal.COLUMNS.get(i);
                if (!column.equals("actor") && !event.fields().get(i).isEmpty()) {
                    row.put(column, event.fields().get(i));
                }
            }
            row.computeIfPresent("application", (column, program) -> Journal.application(event));
            rows.add(row);
        }
        return rows;
    }

    /** The picture of an event that is not yet released, for a page that loads nothing without its session. */
    private Map<String, String> picture(long event) throws IOException {
        byte[] png = agent.store().picture(event).orElseThrow(() -> new IOException(Messages.text("picture.none")));
        return Map.of("png", Base64.getEncoder().encodeToString(png));
    }

    private Map<String, Long> applications() throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        agent.store().forEachPending(event -> {
            String application = Journal.application(event);
            if (!application.isEmpty()) {
                counts.merge(application, 1L, Long::sum);
            }
        });
        return counts;
    }

    private long delete(Map<String, String> arguments) throws IOException {
        if (arguments.containsKey("id")) {
            long id = number(arguments, "id", Long.MAX_VALUE);
            return agent.delete(event -> event.id() == id);
        }
        if (arguments.containsKey("application")) {
            String application = arguments.get("application");
            return agent.delete(event -> Journal.application(event).equals(application));
        }
        return agent.deleteLast(Duration.ofMinutes(number(arguments, "minutes", MOST_MINUTES)));
    }

    /** The end of the project's access log, where the administrator puts a copy of it on this PC. */
    private Map<String, Object> accesses() throws IOException {
        Path file = agent.places().accessLog();
        if (!Files.exists(file)) {
            return Map.of("known", false, "entries", List.of());
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<Map<String, String>> entries = new ArrayList<>();
        for (String line : lines.subList(Math.max(0, lines.size() - ACCESSES), lines.size())
                .reversed()) {
            String[] parts = line.split("\t");
            if (parts.length >= 6) {
                entries.add(Map.of(
                        "time", parts[1], "who", parts[2], "what", parts[3], "about", parts[4], "why", parts[5]));
            }
        }
        return Map.of("known", true, "entries", entries);
    }
}
