/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.capture.CaptureSource;
import org.taskseam.privacy.Detector;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.InstalledDetectors;
import org.taskseam.privacy.detect.FoldedText;

/** The command line against a running agent, and where there is none. */
class CommandTest {

    private final Locale before = Locale.getDefault();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Workplace workplace;

    @BeforeEach
    void setUp() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        workplace = new Workplace(folder);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void tellsPausesAndResumes() throws IOException {
        try (Agent agent = workplace.start();
                PageServer page = PageServer.start(agent)) {
            assertRun(0, "read and accept the notice", "status");
            agent.accept(1, Locale.ENGLISH);
            assertRun(0, "Recording for \"Incoming orders\"", "status");
            assertRun(0, "\"state\":\"recording\"", "status", "--json");
            assertRun(0, "Paused until 2 Mar 2026, ", "pause", "5m");
            assertEquals(Standing.Kind.PAUSED, agent.standing().kind());
            assertRun(0, "Paused until 2 Mar 2026, ", "status");
            assertRun(0, "Paused until you say resume", "pause");
            assertRun(0, "Recording", "resume");
            assertRun(2, "no time such as 5m", "pause", "soon");
            assertRun(2, "at least a minute", "pause", "5s");
            assertEquals(Standing.Kind.RECORDING, agent.standing().kind());
            assertTrue(page.port() > 0);
        }
        assertRun(3, "does not run", "status");
    }

    @Test
    void saysThatNoAgentRuns() throws IOException {
        for (String command : List.of("status", "pause", "resume", "open")) {
            assertRun(3, "The agent does not run. Start it with", command);
        }
        assertRun(1, "WRONG The agent does not run", "doctor");
        assertRun(2, "There is no command", "stop");
        assertRun(2, "Usage", new String[0]);
    }

    @Test
    void whatACrashLeavesBehindIsNoAgent() throws IOException {
        int port;
        try (Agent agent = workplace.startAndAccept();
                PageServer page = PageServer.start(agent)) {
            port = page.port();
        }
        Files.writeString(workplace.places.control(), port + "\nsecret\n");
        assertRun(3, "does not run", "status");
        // a lock that nobody holds does not keep the next start from starting
        try (Agent again = workplace.start()) {
            assertEquals(Standing.Kind.RECORDING, again.standing().kind());
        }
    }

    @Test
    void whoeverElseAnswersIsNotTakenForTheAgent() throws IOException {
        try (Agent agent = workplace.startAndAccept();
                PageServer page = PageServer.start(agent)) {
            Files.writeString(workplace.places.control(), page.port() + "\nanother secret\n");
            assertRun(1, "does not know this agent\u2019s secret", "pause");
            assertEquals(Standing.Kind.RECORDING, agent.standing().kind());
        }
        HttpServer stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        stranger.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        stranger.start();
        try {
            Files.writeString(workplace.places.control(), stranger.getAddress().getPort() + "\nsecret\n");
            assertRun(1, "does not know this agent\u2019s secret", "status");
        } finally {
            stranger.stop(0);
        }
    }

    @Test
    void whereTheDesktopLetsNobodyListenStatusAndDoctorSayWhy() throws IOException {
        CaptureSource closed = workplace.new HandDriven() {
            @Override
            public Availability availability() {
                return Availability.none("No display can be opened");
            }
        };
        try (Agent agent = workplace.start(() -> List.of(closed));
                PageServer page = PageServer.start(agent)) {
            agent.accept(1, Locale.ENGLISH);
            assertRun(1, "No display can be opened", "status");
            assertRun(1, "Something is wrong: recording is wanted but not possible", "status");
            assertRun(
                    1,
                    "WRONG recording is wanted but not possible on this desktop: No display can be opened",
                    "doctor");
            assertTrue(Files.readString(workplace.places.status()).contains("\"alarm\":\"unavailable\""));
            assertTrue(page.port() > 0);
        }
    }

    @Test
    void whatADesktopShowsInPartOnlyIsTold() throws IOException {
        CaptureSource limited = workplace.new HandDriven() {
            @Override
            public Availability availability() {
                return Availability.limited("On Wayland only programs under XWayland are seen");
            }
        };
        try (Agent agent = workplace.start(() -> List.of(limited));
                PageServer page = PageServer.start(agent)) {
            agent.accept(1, Locale.ENGLISH);
            assertRun(0, "On Wayland only programs under XWayland are seen", "status");
            String doctor = assertRun(1, "note  On Wayland only programs", "doctor");
            assertFalse(doctor.contains("WRONG recording"), doctor);
            assertTrue(page.port() > 0);
        }
    }

    @Test
    void theDoctorNamesTheDetectorsOfPartnersWhileTheyAreAsked() throws IOException {
        Detector finds = new Badges();
        InstalledDetectors.alsoFrom(() -> List.of(finds));
        try (Agent agent = workplace.start();
                PageServer page = PageServer.start(agent)) {
            assertFalse(assertRun(1, "The agent runs", "doctor").contains("Badges"));
            agent.accept(1, Locale.ENGLISH);
            assertRun(
                    1,
                    "ok    Detectors of personal data from partners are in use: " + Badges.class.getName(),
                    "doctor");
            assertTrue(page.port() > 0);
        } finally {
            InstalledDetectors.alsoFrom(List::of);
        }
    }

    private static final class Badges implements Detector {
        @Override
        public void find(FoldedText text, Findings findings) {
            // what it finds is nothing to the doctor
        }
    }

    /** @return what it said; {@code doctor} finds something in any case where this test has no desktop, and is asked for its line only */
    private String assertRun(int code, String expected, String... arguments) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int ended = new Command(workplace.places, out, out).run(List.of(arguments));
        String text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains(expected), text);
        if (arguments.length == 0 || !arguments[0].equals("doctor")) {
            assertEquals(code, ended, text);
        }
        return text;
    }
}
