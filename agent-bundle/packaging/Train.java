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
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs an agent through its life once and has the JVM write down which classes it loaded.
 *
 * <p>{@code java Train.java AGENT WORK}: writes {@code WORK/classes}.
 */
class Train {

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

    private final Path agent;
    private final Path work;
    private String port = "";
    private String secret = "";

    Train(Path agent, Path work) {
        this.agent = agent;
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        new Train(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    private void run() throws Exception {
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
        Process running = process("start").start();
        try {
            awaitControl(running);
            for (String file : List.of("", "page.css", "page.js", "icon.svg")) {
                send(HttpRequest.newBuilder(address(file)).GET());
            }
            for (String call : List.of("texts", "status", "notice", "accept", "applications")) {
                System.out.println(call(call, "notice=1"));
            }
            work();
            for (String call : List.of("events", "status", "pause", "resume", "delete", "release", "sent", "access")) {
                System.out.println(call(call, "minutes=1"));
            }
            Thread.sleep(1_000);
        } finally {
            running.destroy();
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        }
        if (!Files.exists(work.resolve("classes"))) {
            throw new IOException("The JVM wrote no list of classes");
        }
    }

    /** Something to record, where there is a desktop and a way to drive it. */
    private static void work() throws IOException, InterruptedException {
        Thread.sleep(1_500);
        try {
            new ProcessBuilder("xdotool", "mousemove", "50", "50", "click", "1", "click", "4", "key", "F5", "ctrl+c", "type", "abc")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(20, TimeUnit.SECONDS);
        } catch (IOException e) {
            System.out.println("Without input: " + e.getMessage());
        }
        Thread.sleep(3_000);
    }

    private void awaitControl(Process running) throws IOException, InterruptedException {
        Path control = work.resolve("data/control");
        for (int i = 0; i < 600 && !Files.exists(control); i++) {
            if (!running.isAlive()) {
                throw new IOException("The agent ended with " + running.exitValue());
            }
            Thread.sleep(100);
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
        builder.environment()
                .put("TASKSEAM_AGENT_JAVA_OPTS", "-Xshare:off -XX:DumpLoadedClassList=" + work.resolve("classes"));
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
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body().lines().findFirst().orElse("");
    }
}
