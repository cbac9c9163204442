/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Drives an installed agent.
 *
 * <p>{@code java Drive.java train AGENT WORK} runs it through its life once, with look-ups of elements where zenity is installed, and has
 * the JVM write down in {@code WORK/classes} which classes it loaded. {@code start} tells how long it takes to start, {@code load} what it costs
 * idle and at work, {@code flood}, with the system property {@code flood} naming Flood.java, what it loses, {@code release}, with the system
 * property {@code fill} naming Fill.java, how much memory looking through, deleting and releasing take. {@code elements}, beside real programs in windows of these names, tells whether
 * clicks are recorded with the right element, how soon, and at which cost. {@code soak AGENT WORK HOURS CLICKS_A_SECOND X1 Y1 X2 Y2}, beside
 * the two forms of {@code soak.sh} and with the system property {@code work} naming Work.java, tells what the agent holds while it works.
 */
class Drive {

    private static final String POLICY = """
            policy "Training"
            version 1
            purpose "Archive of classes"
            basis "none"
            from 2000-01-01
            until 2999-12-31
            retention P1D
            notice 1
            record all
              application *
              mask window url
            """;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path agent;
    private final Path work;
    private String port = "";
    private String secret = "";

    Drive(Path agent, Path work) {
        this.agent = agent;
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        Drive drive = new Drive(Path.of(arguments[1]), Path.of(arguments[2]));
        drive.prepare();
        switch (arguments[0]) {
            case "train" -> drive.train();
            case "start" -> drive.starts();
            case "load" -> drive.load();
            case "flood" -> drive.flood();
            case "release" -> drive.releases();
            case "soak" -> drive.soak(List.of(arguments).subList(3, arguments.length));
            default -> drive.elements();
        }
    }

    private void prepare() throws Exception {
        Path configuration = Files.createDirectories(work.resolve("configuration"));
        Path policy = Files.writeString(work.resolve("training.policy"), POLICY);
        command("keys", work.resolve("keys").toString());
        command(
                "sign",
                policy.toString(),
                "--keys",
                work.resolve("keys").toString(),
                "--out",
                configuration.resolve("agent.config").toString());
        Files.copy(work.resolve("keys/signing.public"), configuration.resolve("signing.public"));
    }

    private void train() throws Exception {
        Process running = start("-Xshare:off -XX:DumpLoadedClassList=" + work.resolve("classes"));
        try {
            awaitControl(running);
            for (String file : List.of("", "page.css", "page.js", "icon.svg")) {
                send(HttpRequest.newBuilder(address(file)).GET());
            }
            for (String call : List.of("texts", "status", "notice", "accept", "applications")) {
                System.out.println(call(call, "notice=1"));
            }
            work();
            browser();
            long refused = figure(call("status", ""), "notMasked");
            if (refused > 0) {
                throw new IOException(refused + " events could not be masked");
            }
            for (String call : List.of("events", "status", "pause", "resume", "delete", "release", "sent", "access")) {
                System.out.println(call(call, "minutes=1"));
            }
            Thread.sleep(1_000);
        } finally {
            end(running);
        }
        if (!Files.exists(work.resolve("classes"))) {
            throw new IOException("The JVM wrote no list of classes");
        }
    }

    /** A first start, at which the notice is accepted, and five more. */
    private void starts() throws Exception {
        Process first = start("");
        awaitControl(first);
        call("accept", "notice=1");
        Thread.sleep(3_000);
        end(first);
        for (int i = 0; i < 5; i++) {
            Process process = timedStart();
            Thread.sleep(5_000);
            System.out.printf("CPU of the first seconds: %.2f s; %s%n", ticks(process) / 100.0, memory(process));
            end(process);
        }
    }

    private void load() throws Exception {
        recording(running -> {
            Thread.sleep(20_000);
            share(running, "idle", 60, 0, 0);
            share(running, "office load (0.7 clicks/s, 3 keys/s)", 60, 0.7, 3);
        });
    }

    private void flood() throws Exception {
        recording(running -> {
            flood(60);
            System.out.println(memory(running));
        });
    }

    /** What a person does with few and with many events that wait, each in an agent that has just been started. */
    private void releases() throws Exception {
        recording(running -> {});
        for (int events : List.of(6_000, 60_000)) {
            for (int times = 0; times < 3; times++) {
                Process fill = new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-cp", agent.resolve("plugins") + "/*", System.getProperty("fill"),
                                work.resolve("data").toString(), String.valueOf(events))
                        .inheritIO()
                        .start();
                if (fill.waitFor() != 0) {
                    throw new IOException("The review store could not be filled");
                }
                Process running = start("");
                try {
                    awaitControl(running);
                    Thread.sleep(15_000);
                    System.out.println(events + " events wait; since the start: " + memory(running));
                    for (String asked : List.of("events limit=200", "applications ", "delete application=soffice", "release ", "sent limit=200")) {
                        forgetPeak(running);
                        long begin = System.nanoTime();
                        String answer = call(asked.split(" ")[0], asked.substring(asked.indexOf(' ') + 1));
                        System.out.printf(
                                "  %s: %d ms, %d characters%s; %s%n",
                                asked, (System.nanoTime() - begin) / 1_000_000, answer.length(),
                                answer.length() < 60 ? " " + answer : "", memory(running));
                        Thread.sleep(3_000);
                    }
                } finally {
                    end(running);
                }
            }
        }
    }

    /** From now on the system counts the peak of resident memory anew. */
    private static void forgetPeak(Process process) throws IOException {
        Files.writeString(Path.of("/proc/" + process.pid() + "/clear_refs"), "5");
    }

    private interface Measurement {
        void of(Process running) throws Exception;
    }

    /** Starts the agent, in which the notice is accepted, and ends it. */
    private void recording(Measurement measurement) throws Exception {
        Process running = start("");
        try {
            awaitControl(running);
            call("accept", "notice=1");
            Thread.sleep(3_000);
            measurement.of(running);
        } finally {
            end(running);
        }
    }

    /** Clicks all the time and waits until the first click is recorded. */
    private Process timedStart() throws Exception {
        Thread clicks = new Thread(() -> {
            try {
                while (true) {
                    xdotool("click", "1");
                    Thread.sleep(20);
                }
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        clicks.setDaemon(true);
        clicks.start();
        Thread.sleep(500);
        String before = lastClick();
        long begin = System.nanoTime();
        Process process = start("");
        awaitControl(process);
        long page = System.nanoTime();
        while (lastClick().equals(before)) {
            Thread.sleep(10);
        }
        long event = System.nanoTime();
        clicks.interrupt();
        clicks.join();
        System.out.printf("start: page after %d ms, first event after %d ms%n", (page - begin) / 1_000_000, (event - begin) / 1_000_000);
        return process;
    }

    private String lastClick() throws IOException, InterruptedException {
        if (!Files.exists(work.resolve("data/control"))) {
            return "";
        }
        String events = call("events", "limit=5");
        int at = events.indexOf("\"action\":\"click\"");
        return at < 0 ? "" : events.substring(Math.max(0, at - 70), at);
    }

    private void share(Process process, String what, int seconds, double clicks, double keys) throws Exception {
        long before = ticks(process);
        long begin = System.nanoTime();
        double clicked = 0;
        double typed = 0;
        for (int second = 0; second < seconds; second++) {
            for (clicked += clicks; clicked >= 1; clicked--) {
                xdotool("mousemove", String.valueOf(100 + second * 5), "200", "click", "1");
            }
            for (typed += keys; typed >= 1; typed--) {
                xdotool("key", "a");
            }
            long next = begin + (second + 1) * 1_000_000_000L;
            Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
        }
        double cpu = (ticks(process) - before) / 100.0;
        System.out.printf(
                "%s: %.2f %% of a core over %d s; %s%n",
                what, cpu * 100e9 / (System.nanoTime() - begin), seconds, memory(process));
    }

    private void flood(int seconds) throws Exception {
        String before = call("status", "");
        long begin = System.nanoTime();
        Process sender = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        System.getProperty("flood"),
                        String.valueOf(seconds))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String sent = new String(sender.getInputStream().readAllBytes()).strip();
        Thread.sleep(5_000);
        String after = call("status", "");
        System.out.printf(
                "flood: %s, %d events arrived, %d clicks recorded, %d events lost in %d gaps%n",
                sent,
                figure(after, "arrived") - figure(before, "arrived"),
                clicksSince(begin),
                figure(after, "lost"),
                figure(after, "gaps"));
    }

    /** A window and places in it, each in another element. */
    private record Form(String title, int[][] places) {}

    /** What the GTK form, the page, and the sheet of {@code elements.sh} show. */
    private static final List<Form> FORMS = List.of(
            new Form("Order form", new int[][] {{200, 45}, {200, 85}, {200, 125}, {200, 165}, {200, 205}}),
            new Form("Order entry", new int[][] {{300, 87}, {300, 137}, {300, 187}, {300, 237}, {300, 287}}),
            new Form("LibreOffice Calc", new int[][] {{100, 330}, {190, 350}, {270, 400}, {360, 440}, {440, 480}, {530, 520}}));

    /** What the agent holds at a moment of a soak; sizes in kilobytes. */
    private record Held(double hours, Map<String, Long> figures) {}

    /**
     * Lets {@code Work.java} work beside the agent, releases what was recorded once an hour of work, and tells every twenty seconds what
     * the agent holds, at the end how that grew and what became of the events.
     *
     * @param load hours, clicks a second, and the places of the two forms
     */
    private void soak(List<String> load) throws Exception {
        double speed = Double.parseDouble(load.get(1)) / 0.7;
        double hours = Double.parseDouble(load.get(0));
        Process running = start("-Dtaskseam.soak.hurry=" + Math.max(1, (long) speed));
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "--enable-native-access=ALL-UNNAMED", System.getProperty("work")));
        command.addAll(load);
        List<Held> samples = new ArrayList<>();
        try {
            awaitControl(running);
            call("accept", "notice=1");
            Thread.sleep(3_000);
            Process worker = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            var asks = worker.outputWriter();
            var answers = worker.inputReader();
            String[] done = {"0", "0"};
            int released = 0;
            long begin = System.nanoTime();
            while (worker.isAlive()) {
                try {
                    asks.write("?\n");
                    asks.flush();
                } catch (IOException e) {
                    // it is just ending
                    break;
                }
                done = answers.readLine().split(" ");
                samples.add(held(Integer.parseInt(done[0]) / 0.7 / 3_600, running));
                tell(begin, done, samples.getLast(), running);
                if (samples.getLast().hours >= released + 1) {
                    released++;
                    System.out.println("released: " + call("release", ""));
                }
                worker.waitFor(20, TimeUnit.SECONDS);
            }
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                done = line.split(" ");
            }
            Thread.sleep(5_000);
            samples.add(held(hours, running));
            tell(begin, done, samples.getLast(), running);
            growth(samples);
            System.out.println("sent clicks and keys: " + String.join(", ", done) + "; recorded: " + recorded());
        } finally {
            end(running);
        }
    }

    private void tell(long begin, String[] done, Held held, Process running) throws Exception {
        String status = call("status", "");
        System.out.printf(
                "%.1f min, %.2f h of work, %s clicks, %s keys: %s; CPU %.1f s; arrived %d, elements %d found, %d not, lost %d; saving: %s%n",
                (System.nanoTime() - begin) / 60e9, held.hours, done[0], done[1], held.figures, ticks(running) / 100.0,
                figure(status, "arrived"), figure(status, "found"), figure(status, "notFound"), figure(status, "lost"),
                status.replaceAll("(?s).*\"saving\":(\\w+|\"\\w+\").*", "$1"));
        System.out.flush();
    }

    private Held held(double hours, Process process) throws Exception {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            String[] parts = line.split("[:\\s]+");
            switch (parts[0]) {
                case "RssAnon" -> figures.put("private", Long.parseLong(parts[1]));
                case "VmRSS" -> figures.put("resident", Long.parseLong(parts[1]));
                case "VmHWM" -> figures.put("most resident", Long.parseLong(parts[1]));
                case "Threads" -> figures.put("threads", Long.parseLong(parts[1]));
                default -> {
                    // not asked for
                }
            }
        }
        try (var files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            figures.put("files", files.count());
        }
        figures.put("sockets", sockets(process));
        display(figures);
        String session = System.getenv("DBUS_SESSION_BUS_ADDRESS");
        if (session != null) {
            bus("session bus", session, figures);
            String answer = said("gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method", "org.a11y.Bus.GetAddress");
            bus("accessibility bus", answer.replaceAll("[('),\\s]*(unix.*?)'.*\\s*", "$1"), figures);
        }
        figures.put("spool", folder(work.resolve("data/spool")));
        figures.put("data", folder(work.resolve("data")));
        return new Held(hours, figures);
    }

    /** Clients of the display, and what those without a window with a title hold there, of which the agent is one. */
    private static void display(Map<String, Long> figures) throws Exception {
        long clients = 0;
        long resources = 0;
        boolean isNamed = true;
        for (String line : said("xrestop", "-b", "-m", "1").lines().toList()) {
            if (line.matches("\\d+ - .*")) {
                clients++;
                isNamed = !line.contains("<unknown>");
            } else if (!isNamed && line.matches("\\s+(windows|GCs|fonts|pixmaps|pictures|glyphsets|colormaps|passive grabs|cursors|unknowns)\\s*: \\d+")) {
                resources += Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        figures.put("X clients", clients);
        figures.put("X resources", resources);
    }

    private static void bus(String name, String address, Map<String, Long> figures) throws Exception {
        String stats = said("gdbus", "call", "--address", address, "--dest", "org.freedesktop.DBus", "--object-path", "/org/freedesktop/DBus", "--method", "org.freedesktop.DBus.Debug.Stats.GetStats");
        for (String figure : List.of("ActiveConnections", "MatchRules", "BusNames")) {
            var matcher = java.util.regex.Pattern.compile("'" + figure + "': <uint32 (\\d+)>").matcher(stats);
            figures.put(name + " " + figure, matcher.find() ? Long.parseLong(matcher.group(1)) : -1);
        }
    }

    private static long folder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum() / 1_024;
        } catch (java.io.UncheckedIOException | java.nio.file.NoSuchFileException e) {
            // a file that was just going
            return -1;
        }
    }

    /** Slopes by least squares, the first tenth left out. */
    private static void growth(List<Held> samples) {
        List<Held> settled = samples.stream().filter(held -> held.hours >= samples.getLast().hours / 10).toList();
        double meanHours = settled.stream().mapToDouble(Held::hours).average().orElse(0);
        for (String figure : samples.getFirst().figures.keySet()) {
            double mean = settled.stream().mapToLong(held -> held.figures.get(figure)).average().orElse(0);
            double products = 0;
            double squares = 0;
            for (Held held : settled) {
                products += (held.hours - meanHours) * (held.figures.get(figure) - mean);
                squares += (held.hours - meanHours) * (held.hours - meanHours);
            }
            System.out.printf(
                    "%s: %.1f in the middle, grows by %.2f an hour of work, %d to %d%n",
                    figure, mean, products / squares,
                    settled.stream().mapToLong(held -> held.figures.get(figure)).min().orElse(0),
                    settled.stream().mapToLong(held -> held.figures.get(figure)).max().orElse(0));
        }
    }

    /** @return how many events there are of each action, and how many in all have a number that no other has */
    private Map<String, Integer> recorded() throws Exception {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        java.util.Set<String> ids = new java.util.HashSet<>();
        for (String what : List.of("events", "sent")) {
            String before = "";
            while (true) {
                var matcher = java.util.regex.Pattern.compile("\"id\":\"(\\d+)\",\"time\":\"[^\"]+\",\"action\":\"([^\"]+)\"")
                        .matcher(call(what, "limit=200&before=" + before));
                boolean any = false;
                while (matcher.find()) {
                    any = true;
                    before = matcher.group(1);
                    ids.add(before);
                    counts.merge(matcher.group(2), 1, Integer::sum);
                }
                if (!any) {
                    break;
                }
            }
        }
        counts.put("different numbers", ids.size());
        return counts;
    }

    private static long sockets(Process process) throws IOException {
        try (var files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.filter(file -> {
                try {
                    return Files.readSymbolicLink(file).toString().startsWith("socket");
                } catch (IOException e) {
                    return false;
                }
            }).count();
        }
    }

    private static String said(String... command) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            // not installed
            return "";
        }
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private static final int CLICKS = 30;

    private void elements() throws Exception {
        Process running = start("");
        try {
            awaitControl(running);
            call("accept", "notice=1");
            Thread.sleep(3_000);
            for (Form form : FORMS) {
                clicks(form);
            }
            String status = call("status", "");
            System.out.printf(
                    "click to record, median: %d ms; look-ups: %d found, %d not%n",
                    figure(status, "delayMillis"), figure(status, "found"), figure(status, "notFound"));
            office(running, Integer.parseInt(System.getenv().getOrDefault("OFFICE_SECONDS", "120")));
            System.out.println(memory(running));
        } finally {
            end(running);
        }
    }

    /**
     * Clicks and copies in turn. The element of the click is found by its place, that of the copy by the keyboard's focus: two ways
     * that know nothing of each other, so that a click counts as right when both say the same.
     */
    private void clicks(Form form) throws Exception {
        String window = window(form.title);
        xdotool("windowactivate", "--sync", window);
        Thread.sleep(2_000);
        java.time.Instant begin = java.time.Instant.now();
        for (int i = 0; i < CLICKS; i++) {
            int[] place = form.places[i % form.places.length];
            xdotool("mousemove", "--window", window, String.valueOf(place[0]), String.valueOf(place[1]), "click", "1");
            Thread.sleep(500);
            xdotool("key", "ctrl+c");
            Thread.sleep(500);
        }
        Thread.sleep(1_000);
        String clicked = null;
        int clicks = 0;
        int found = 0;
        int right = 0;
        java.util.Set<String> different = new java.util.TreeSet<>();
        for (String event : since(begin)) {
            String element = element(event);
            if (event.contains("\"action\":\"click\"")) {
                clicks++;
                found += element.isEmpty() ? 0 : 1;
                clicked = element;
            } else if (event.contains("\"action\":\"copy\"") && clicked != null) {
                boolean same = !clicked.isEmpty() && clicked.equals(element);
                right += same ? 1 : 0;
                different.add(same ? clicked : "by place " + clicked + " / by focus " + element);
                clicked = null;
            }
        }
        System.out.printf(
                "%s: %d clicks sent, %d recorded, %d with an element, %d right: %s%n",
                form.title, CLICKS, clicks, found, right, different);
    }

    /** Waits for a window and, a moment more, for what is in it. */
    private static String opened(String title) throws Exception {
        for (int i = 0; i < 60; i++) {
            try {
                String window = window(title);
                Thread.sleep(2_000);
                return window;
            } catch (IOException e) {
                Thread.sleep(500);
            }
        }
        return window(title);
    }

    private static String window(String title) throws Exception {
        Process search = new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title).start();
        String found = new String(search.getInputStream().readAllBytes()).strip();
        if (found.isEmpty()) {
            throw new IOException("There is no window named " + title);
        }
        return found.lines().reduce((first, last) -> last).orElseThrow();
    }

    /** @return name, identifier and cell of the element of an event */
    private static String element(String event) {
        StringBuilder element = new StringBuilder();
        for (String part : List.of("element", "element_id", "cell")) {
            var matcher = java.util.regex.Pattern.compile("\"" + part + "\":\"([^\"]*)\"").matcher(event);
            element.append(matcher.find() ? matcher.group(1) + " " : "");
        }
        return element.toString().strip();
    }

    /** @return the events since a time, the oldest first */
    private List<String> since(java.time.Instant from) throws Exception {
        List<String> events = new java.util.ArrayList<>();
        for (String event : call("events", "limit=200").split("(?<=\\}),")) {
            var matcher = java.util.regex.Pattern.compile("\"time\":\"([^\"]+)\"").matcher(event);
            if (matcher.find() && !java.time.OffsetDateTime.parse(matcher.group(1)).toInstant().isBefore(from)) {
                events.addFirst(event);
            }
        }
        return events;
    }

    /** 0.7 clicks and 3 keys a second in the three windows, in turn. */
    private void office(Process process, int seconds) throws Exception {
        long before = ticks(process);
        long begin = System.nanoTime();
        int clicks = 0;
        double due = 0;
        for (int second = 0; second < seconds; second++) {
            Form form = FORMS.get(second / 10 % FORMS.size());
            String window = window(form.title);
            if (second % 10 == 0) {
                xdotool("windowactivate", window);
            }
            for (due += 0.7; due >= 1; due--) {
                int[] place = form.places[clicks++ % form.places.length];
                xdotool("mousemove", "--window", window, String.valueOf(place[0]), String.valueOf(place[1]), "click", "1");
            }
            xdotool("key", "--delay", "50", "1", "2", "3");
            Thread.sleep(Math.max(0, (begin + (second + 1) * 1_000_000_000L - System.nanoTime()) / 1_000_000));
        }
        String status = call("status", "");
        System.out.printf(
                "office load with look-ups: %.2f %% of a core over %d s, %d clicks; saving: %s; %s%n",
                (ticks(process) - before) * 1e9 / (System.nanoTime() - begin), seconds, clicks,
                status.replaceAll("(?s).*\"saving\":(\\w+|\"\\w+\").*", "$1"), memory(process));
    }

    private long clicksSince(long begin) throws IOException, InterruptedException {
        java.time.Instant from = java.time.Instant.now().minusNanos(System.nanoTime() - begin);
        long count = 0;
        String before = "";
        while (true) {
            String page = call("events", "limit=200&before=" + before);
            var matcher = java.util.regex.Pattern.compile("\"id\":\"(\\d+)\",\"time\":\"([^\"]+)\",\"action\":\"([^\"]+)\"").matcher(page);
            boolean any = false;
            while (matcher.find()) {
                any = true;
                before = matcher.group(1);
                if (java.time.OffsetDateTime.parse(matcher.group(2)).toInstant().isBefore(from)) {
                    return count;
                }
                count += matcher.group(3).endsWith("click") ? 1 : 0;
            }
            if (!any) {
                return count;
            }
        }
    }

    private static long figure(String json, String name) {
        var matcher = java.util.regex.Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static long ticks(Process process) throws IOException {
        String[] fields = Files.readString(Path.of("/proc/" + process.pid() + "/stat")).replaceAll(".*\\) ", "").split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private static String memory(Process process) throws IOException {
        Path proc = Path.of("/proc/" + process.pid());
        StringBuilder memory = new StringBuilder();
        for (String line : Files.readAllLines(proc.resolve("status"))) {
            if (line.matches("(VmRSS|VmHWM|RssAnon|Threads):.*")) {
                memory.append(line.replaceAll("\\s+", " ")).append("; ");
            }
        }
        try (var files = Files.list(proc.resolve("fd"))) {
            return memory + "open files: " + files.count();
        }
    }

    private static void xdotool(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("xdotool");
        builder.command().addAll(List.of(arguments));
        builder.start().waitFor(20, TimeUnit.SECONDS);
    }

    private static void end(Process running) throws InterruptedException {
        running.destroy();
        if (!running.waitFor(30, TimeUnit.SECONDS)) {
            running.destroyForcibly();
        }
    }

    private Process start(String options) throws IOException {
        ProcessBuilder builder = process("start");
        builder.environment().put("TASKSEAM_AGENT_JAVA_OPTS", options);
        return builder.start();
    }

    /** Something to record, where there is a desktop and a way to drive it. */
    private static void work() throws Exception {
        Thread.sleep(1_500);
        try {
            xdotool("mousemove", "50", "50", "click", "1", "click", "4", "key", "F5", "ctrl+c", "type", "abc");
        } catch (IOException e) {
            System.out.println("Without input: " + e.getMessage());
            return;
        }
        Process form;
        try {
            form = new ProcessBuilder("zenity", "--forms", "--title", "Order form", "--add-entry", "Customer", "--add-entry", "Article").start();
        } catch (IOException e) {
            System.out.println("Without look-ups of elements: " + e.getMessage());
            return;
        }
        try {
            String window = opened("Order form");
            xdotool("windowfocus", "--sync", window);
            for (int i = 0; i < 10; i++) {
                xdotool("mousemove", "--window", window, "200", i % 2 == 0 ? "45" : "85", "click", "1");
                Thread.sleep(300);
                xdotool("key", "a", "ctrl+a", "ctrl+c");
                Thread.sleep(300);
            }
        } finally {
            form.destroy();
        }
        Thread.sleep(3_000);
    }

    /** What a browser extension would send. */
    private void browser() throws IOException, InterruptedException {
        String meeting = Files.readString(work.resolve("runtime/taskseam/browser.json"));
        for (String path : List.of("hello", "event")) {
            String answer = send(HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + meeting.replaceAll("\\D*(\\d+).*", "$1") + "/" + path))
                    .header("Origin", "chrome-extension://training")
                    .header("Authorization", "Bearer " + meeting.replaceAll(".*\"token\":\"(\\w+)\".*", "$1"))
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"kind\":\"click\",\"url\":\"https://example.org/\",\"x\":50,\"y\":50,\"element\":{\"role\":\"entry\"}}")));
            System.out.println(path + ": " + answer);
        }
    }

    private void awaitControl(Process running) throws IOException, InterruptedException {
        Path control = work.resolve("data/control");
        for (int i = 0; i < 6_000 && !Files.exists(control); i++) {
            if (!running.isAlive()) {
                throw new IOException("The agent ended with " + running.exitValue());
            }
            Thread.sleep(10);
        }
        List<String> lines = Files.readAllLines(control);
        port = lines.getFirst();
        secret = lines.getLast();
    }

    private void command(String... arguments) throws IOException, InterruptedException {
        int code = process(arguments).start().waitFor();
        if (code != 0) {
            throw new IOException("taskseam-agent " + arguments[0] + " ended with " + code);
        }
    }

    private ProcessBuilder process(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(agent.resolve("taskseam-agent").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("TASKSEAM_AGENT_CONFIG", work.resolve("configuration").toString());
        builder.environment().put("TASKSEAM_AGENT_DATA", work.resolve("data").toString());
        builder.environment().put("XDG_RUNTIME_DIR", work.resolve("runtime").toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("agent.log").toFile()));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    private String call(String name, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address("api/" + name))
                .header("X-Taskseam-Session", secret)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.body();
    }
}
