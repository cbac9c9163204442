/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.capture.KeyClass;
import org.taskseam.capture.Moment;
import org.taskseam.capture.OwnUse;
import org.taskseam.capture.RawEvent;
import org.taskseam.capture.Saving;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.delivery.RecordedEvent;
import org.taskseam.delivery.Segment;
import org.taskseam.delivery.SegmentKeys;
import org.taskseam.privacy.InstalledDetectors;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyText;

class AgentTest {

    private static final WindowRef SHEET =
            new WindowRef(1, 10, "soffice", "orders of Anna Schmidt.ods - LibreOffice Calc");
    private static final WindowRef PRIVATE = new WindowRef(2, 11, "firefox", "Letter to the doctor");

    @TempDir
    private Path folder;

    private Workplace workplace;

    @BeforeEach
    void setUp() throws IOException {
        workplace = new Workplace(folder);
    }

    @Test
    void nothingIsListenedToBeforeTheNoticeWasAccepted() throws IOException {
        try (Agent agent = workplace.start()) {
            assertEquals(Standing.Kind.NOTICE, agent.standing().kind());
            assertEquals(List.of(), workplace.sources);
            assertThrows(IOException.class, () -> agent.accept(2, Locale.ENGLISH), "another notice than the one shown");
            agent.accept(1, Locale.GERMAN);
            assertEquals(Standing.Kind.RECORDING, agent.standing().kind());
            assertEquals("de", agent.state().acceptance().orElseThrow().language());
        }
        try (Agent again = workplace.start()) {
            assertEquals(Standing.Kind.RECORDING, again.standing().kind());
        }
    }

    @Test
    void whatIsRecordedIsMaskedEncryptedAndOnlyOfAllowedPrograms() throws Exception {
        try (Agent agent = workplace.startAndAccept()) {
            click(SHEET, 1);
            click(PRIVATE, 2);
            type(SHEET, 3);
            List<RecordedEvent> events = await(agent, 4);
            assertEquals(List.of("gap", "click", "other application", "text input"), actions(events));
            assertEquals("3", events.get(3).fields().get(Journal.COLUMNS.indexOf("value_length")));
            String all = events.toString();
            assertTrue(all.contains("soffice"));
            assertFalse(all.contains("Schmidt") || all.contains("doctor") || all.contains("firefox"), all);
        }
        assertNoByteOf("soffice", "LibreOffice", "text input");
    }

    @Test
    void whatAnInstalledDetectorFailsOnIsRefused() throws Exception {
        InstalledDetectors.alsoFrom(() -> List.of((text, findings) -> {
            if (text.toString().contains("orders")) {
                throw new NoSuchMethodError("of another version");
            }
        }));
        try (Agent agent = workplace.startAndAccept()) {
            click(SHEET, 1);
            click(new WindowRef(1, 10, "soffice", "LibreOffice"), 2);
            assertEquals(List.of("gap", "click"), actions(await(agent, 2)));
            assertEquals(1, agent.health().orElseThrow().refused());
        } finally {
            InstalledDetectors.alsoFrom(List::of);
        }
    }

    @Test
    void withoutAnInstalledDetectorNothingIsListenedTo() throws Exception {
        AtomicBoolean broken = new AtomicBoolean(true);
        InstalledDetectors.alsoFrom(() -> {
            if (broken.get()) {
                throw new IllegalStateException("a detector cannot be made");
            }
            return List.of();
        });
        try (Agent agent = workplace.startAndAccept()) {
            assertEquals(new Standing(Standing.Kind.UNAVAILABLE, "a detector cannot be made"), agent.standing());
            assertEquals(List.of(), workplace.sources);
            broken.set(false);
            workplace.clock.advance(Duration.ofMinutes(1));
            agent.tick();
            assertEquals(Standing.Kind.RECORDING, agent.standing().kind());
        } finally {
            InstalledDetectors.alsoFrom(List::of);
        }
    }

    @Test
    void aPauseStopsListeningAndEndsByItself() throws IOException {
        try (Agent agent = workplace.startAndAccept()) {
            agent.pause(Duration.ofMinutes(5));
            assertEquals(Standing.Kind.PAUSED, agent.standing().kind());
            assertTrue(workplace.sources.getFirst().closed);
            workplace.clock.advance(Duration.ofMinutes(6));
            agent.tick();
            assertEquals(Standing.Kind.RECORDING, agent.standing().kind());
            agent.pause(null);
        }
        workplace.clock.advance(Duration.ofDays(2));
        try (Agent again = workplace.start()) {
            assertEquals(Standing.Kind.PAUSED, again.standing().kind(), "until I say holds over a restart");
            again.resume();
            assertEquals(Standing.Kind.RECORDING, again.standing().kind());
        }
    }

    @Test
    void recordsOnlyInThePeriodOfTheProject() throws IOException {
        workplace.clock.advance(Duration.ofDays(200));
        try (Agent agent = workplace.startAndAccept()) {
            assertEquals(Standing.Kind.OUTSIDE_PERIOD, agent.standing().kind());
            assertEquals(List.of(), workplace.sources);
        }
    }

    @Test
    void aConfigurationThatSomebodyChangedIsRefusedAndRecordingStops() throws IOException {
        try (Agent agent = workplace.startAndAccept()) {
            Path file = workplace.places.configurationFile();
            Files.writeString(file, Files.readString(file).replace("chromium", "chromium thunderbird"));
            agent.tick();
            assertEquals(Standing.Kind.REFUSED, agent.standing().kind());
            assertTrue(workplace.sources.getFirst().closed);
        }
    }

    @Test
    void aConfigurationLooserThanAgreedForTheWorkplaceIsRefused() throws IOException {
        Files.writeString(workplace.places.agreedProfile(), Workplace.POLICY.formatted(1, 1));
        workplace.configure(Workplace.POLICY.formatted(2, 1).replace("soffice chromium", "soffice chromium outlook"));
        try (Agent agent = workplace.start()) {
            assertEquals(Standing.Kind.REFUSED, agent.standing().kind());
            assertTrue(
                    String.valueOf(agent.standing().reason()).contains("outlook"),
                    agent.standing().toString());
        }
    }

    @Test
    void moreThanWasAcceptedNeedsANewAcceptance() throws IOException {
        try (Agent agent = workplace.startAndAccept()) {
            workplace.configure(Workplace.POLICY.formatted(2, 1).replace("until 2026-06-30", "until 2026-05-31"));
            agent.tick();
            assertEquals(Standing.Kind.RECORDING, agent.standing().kind(), "a stricter policy holds at once");
            workplace.configure(
                    Workplace.POLICY.formatted(3, 2).replace("soffice chromium", "soffice chromium outlook"));
            agent.tick();
            assertEquals(Standing.Kind.NOTICE, agent.standing().kind());
        }
    }

    @Test
    void theFingerprintIsMadeOncePerPolicy() throws IOException {
        try (Agent agent = workplace.startAndAccept()) {
            String fingerprint = agent.policyFingerprint().orElseThrow();
            agent.tick();
            assertSame(fingerprint, agent.policyFingerprint().orElseThrow());
            workplace.configure(Workplace.POLICY.formatted(2, 1).replace("until 2026-06-30", "until 2026-05-31"));
            agent.tick();
            assertEquals(
                    agent.policy().orElseThrow().hash(),
                    agent.policyFingerprint().orElseThrow());
            assertNotEquals(fingerprint, agent.policyFingerprint().orElseThrow());
        }
    }

    @Test
    void deletesWhatThePersonSaysAndLeavesAMarker() throws Exception {
        try (Agent agent = workplace.startAndAccept()) {
            click(SHEET, 1);
            RecordedEvent click = await(agent, 2).getLast();
            assertEquals(1, agent.delete(event -> event.id() == click.id()));
            assertEquals(List.of("gap", "gap"), actions(agent.store().pending(Long.MAX_VALUE, 10)));
            click(SHEET, 2);
            await(agent, 3);
            assertEquals(1, agent.deleteLast(Duration.ofDays(36_500)));
        }
    }

    @Test
    void releasedEventsCanBeReadByTheProjectOnly() throws Exception {
        try (Agent agent = workplace.startAndAccept()) {
            click(SHEET, 1);
            await(agent, 2);
            assertEquals(2, agent.release(event -> true));
            assertEquals(0, agent.store().pendingCount());
            assertEquals(2, agent.store().sent(Long.MAX_VALUE, 10).size());
        }
        try (var files = Files.list(workplace.places.spool())) {
            Segment segment = Segment.open(files.findFirst().orElseThrow());
            assertEquals(
                    List.of("gap", "click"),
                    actions(segment.decrypt(new SegmentKeys.Unsealing(workplace.spool.getPrivate()))
                            .events()));
        }
    }

    @Test
    void releasesByItselfWhatIsOldEnough() throws Exception {
        try (Agent agent = workplace.startAndAccept()) {
            agent.autoRelease(24);
            click(SHEET, 1);
            await(agent, 2);
            agent.tick();
            assertEquals(2, agent.store().pendingCount());
            workplace.clock.advance(Duration.ofHours(25));
            agent.tick();
            assertEquals(0, agent.store().pendingCount());
        }
    }

    @Test
    void aSecondAgentOfTheSamePersonDoesNotStart() throws IOException {
        try (Agent agent = workplace.start()) {
            assertThrows(Agent.AlreadyRunning.class, workplace::start);
            assertEquals(Standing.Kind.NOTICE, agent.standing().kind());
        }
        workplace.start().close();
    }

    @Test
    void theAdministratorsStatusHoldsNoFigureAboutThePerson() throws Exception {
        try (Agent agent = workplace.startAndAccept()) {
            click(SHEET, 1);
            await(agent, 2);
            agent.tick();
            String status = Files.readString(workplace.places.status());
            assertTrue(status.contains("\"state\":\"recording\""), status);
            assertFalse(
                    status.contains("arrived") || status.contains("pending") || status.contains("recorded\""), status);
        }
    }

    @Test
    void whatThePageTellsIsTheElementOfTheClickOnTheDesktop() throws Exception {
        WindowRef form = new WindowRef(3, 12, "chromium", "New order");
        workplace.configure(Workplace.POLICY
                .formatted(1, 1)
                .replace("soffice chromium", "soffice chromium\n" + "  domain *.example.org"));
        try (Agent agent = workplace.startAndAccept()) {
            assertEquals(Optional.of(false), agent.browserConnected());
            String meeting = Files.readString(workplace.places.browser());
            assertEquals(200, extension(meeting, "hello", "{}"));
            assertEquals(Optional.of(true), agent.browserConnected());
            String click = """
                {"kind":"click","url":"https://%s/new?customer=7","x":50,"y":1,
                 "element":{"role":"push button","name":"Save order","id":"save"}}""";
            assertEquals(204, extension(meeting, "event", click.formatted("bank.example.com")));
            click(form, 1);
            assertEquals(
                    204,
                    extension(
                            meeting, "event", click.formatted("crm.example.org").replace("50", "100")));
            click(form, 2);
            List<RecordedEvent> events = await(agent, 2);
            assertEquals(List.of("gap", "click"), actions(events), "a page of another host stays unknown");
            assertTrue(events.getLast().fields().contains("Save order"), events.toString());
            assertFalse(events.toString().contains("customer"), events.toString());
            agent.pause(null);
            assertTrue(Files.notExists(workplace.places.browser()), "nobody is listened to in a pause");
            assertEquals(Optional.empty(), agent.browserConnected());
        }
    }

    @Test
    void picturesAreTakenOnlyByTheRuleAndGoWithTheirEvents() throws Exception {
        try (Agent agent = workplace.startAndAccept()) {
            click(SHEET, 1);
            assertTrue(agent.store().picture(await(agent, 2).getLast().id()).isEmpty(), "none by default");
        }
        workplace.configure(
                Workplace.POLICY.formatted(2, 2).replace("ignore private", "screenshots window\nignore private"));
        workplace.element = Optional.of(new UiElement(
                "push button", "Save", null, null, null, null, new Bounds(400, 40, 64, 24), false, "hand"));
        try (Agent agent = workplace.start()) {
            assertEquals(Standing.Kind.NOTICE, agent.standing().kind(), "pictures are more than was accepted");
            agent.accept(2, Locale.ENGLISH);
            click(SHEET, 9);
            long id = await(agent, 4).getLast().id();
            byte[] png = agent.store().picture(id).orElseThrow();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            assertEquals(Workplace.WINDOW.width(), picture.getWidth());
            assertEquals(0xcc0000, picture.getRGB(5, 5) & 0xffffff);
            assertEquals(0x7f7f7f, picture.getRGB(330, 5) & 0xffffff, "stripes can't be told apart");
            assertEquals(0x000000, picture.getRGB(400, 40) & 0xffffff, "but in the button that was clicked");
            assertEquals(0xffffff, picture.getRGB(402, 40) & 0xffffff);
            agent.delete(event -> event.id() == id);
            assertTrue(agent.store().picture(id).isEmpty());
        }
    }

    @Test
    void ofAProgramThatIsNotRecordedThereIsNoPicture() throws Exception {
        workplace.configure(
                Workplace.POLICY.formatted(1, 1).replace("ignore private", "screenshots window\nignore private"));
        try (Agent agent = workplace.startAndAccept()) {
            click(PRIVATE, 1);
            click(SHEET, 2);
            List<RecordedEvent> events = await(agent, 3);
            assertEquals(List.of("gap", "other application", "click"), actions(events));
            assertTrue(agent.store().picture(events.get(1).id()).isEmpty());
            assertTrue(agent.store().picture(events.get(2).id()).isPresent());
        }
    }

    @Test
    void pagesMayBeToldOfAsThePolicyOrdersIt() {
        Policy policy = PolicyText.parse(Workplace.POLICY.formatted(1, 1).replace("record office", """
            ignore bank
              application *
              domain bank.example.org
            ignore secrets
              application chromium
              role password*
            record crm
              application chrom*
              domain *.example.org
            record office"""));
        assertEquals(
                List.of("!bank.example.org", "*.example.org", "*"),
                PolicyAllowance.pages(policy).patterns());
        Policy sheets = PolicyText.parse(Workplace.POLICY.formatted(1, 1).replace("soffice chromium", "soffice"));
        assertEquals(List.of(), PolicyAllowance.pages(sheets).patterns());
    }

    @Test
    void anAgentThatTakesTooMuchSavesAndSaysSo() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        Supplier<OwnUse> heavy = () -> {
            long n = looks.getAndIncrement();
            return new OwnUse(Duration.ofSeconds(10 * n), Duration.ofMillis(3_000 * n), 60L << 20);
        };
        Workplace.HandDriven source = workplace.new HandDriven();
        try (Agent agent = Agent.start(workplace.places, () -> List.of(source), heavy, workplace.clock)) {
            agent.accept(1, Locale.ENGLISH);
            for (int i = 0; i < 4; i++) {
                agent.tick();
            }
            assertEquals(Saving.DETAILS, agent.saving());
            assertEquals(0.3, agent.cpu(), 1e-9);
            assertTrue(Files.readString(workplace.places.status()).contains("\"saving\":\"details\""));
            for (int place = 1; place <= 5; place++) {
                click(SHEET, place);
            }
            source.sink.offer(new RawEvent.WindowActivated(now(), SHEET));
            List<RecordedEvent> events = await(agent, 3);
            assertEquals(List.of("gap", "gap", "window activate"), actions(events));
            assertTrue(events.get(1).fields().contains("5"), events.toString());
        }
    }

    @Test
    void anAgentEndsWithTheSessionThatItBeganIn() throws Exception {
        AtomicInteger ends = new AtomicInteger();
        try (Agent agent = workplace.startAndAccept()) {
            agent.atEndOfSession(ends::incrementAndGet);
            workplace.desktop = false;
            workplace.sources.getFirst().ended = true;
            agent.tick();
            assertEquals(Standing.Kind.UNAVAILABLE, agent.standing().kind());
            workplace.clock.advance(Duration.ofSeconds(59));
            agent.tick();
            assertEquals(0, ends.get(), "a desktop may come back");
            workplace.desktop = true;
            workplace.clock.advance(Duration.ofSeconds(40));
            agent.tick();
            assertEquals(Standing.Kind.RECORDING, agent.standing().kind());
            agent.pause(null);
            workplace.desktop = false;
            for (int minute = 0; minute < 4; minute++) {
                workplace.clock.advance(Duration.ofMinutes(1));
                agent.tick();
            }
            assertEquals(1, ends.get(), "also in a pause, once");
        }
    }

    @Test
    void anAgentThatNeverSawADesktopWaitsForOne() throws Exception {
        AtomicInteger ends = new AtomicInteger();
        workplace.desktop = false;
        try (Agent agent = workplace.startAndAccept()) {
            agent.atEndOfSession(ends::incrementAndGet);
            for (int minute = 0; minute < 4; minute++) {
                workplace.clock.advance(Duration.ofMinutes(1));
                agent.tick();
            }
            assertEquals(0, ends.get());
        }
    }

    @Test
    void aDeliveryThatTheDesktopEndsIsBegunAnewAndLeavesALine() throws Exception {
        try (Agent agent = workplace.startAndAccept()) {
            click(SHEET, 1);
            await(agent, 2);
            workplace.sources.getFirst().ended = true;
            agent.tick();
            assertEquals(Standing.Kind.RECORDING, agent.standing().kind());
            assertEquals(2, workplace.sources.size());
            assertTrue(workplace.sources.getFirst().closed);
            click(SHEET, 2);
            assertEquals(List.of("gap", "click", "gap", "click"), actions(await(agent, 4)));
        }
    }

    @Test
    void nothingArrivingWhileThePcIsUsedRaisesAnAlarm() {
        Alarm alarm = new Alarm();
        for (int minute = 1; minute < Alarm.MINUTES; minute++) {
            alarm.check(Duration.ofMinutes(minute + 1L), Optional.of(Duration.ofSeconds(3)));
        }
        assertFalse(alarm.isRaised());
        alarm.check(Duration.ofMinutes(9), Optional.of(Duration.ofSeconds(3)));
        assertTrue(alarm.isRaised());
        alarm.check(Duration.ofSeconds(2), Optional.of(Duration.ofSeconds(1)));
        assertFalse(alarm.isRaised());
        for (int minute = 1; minute < 100; minute++) {
            alarm.check(Duration.ofMinutes(minute), Optional.of(Duration.ofMinutes(minute)));
        }
        assertFalse(alarm.isRaised(), "nobody is there");
    }

    private Moment now() {
        return new Moment(workplace.clock.instant(), System.nanoTime());
    }

    private void click(WindowRef window, int place) {
        workplace.sources.getLast().sink.offer(new RawEvent.ButtonPress(now(), 1, place * 50, 0, window));
    }

    /** Sends what the browser extension would. @return code of the answer */
    private static int extension(String meeting, String path, String body) throws Exception {
        String port = meeting.replaceAll(".*\"port\":(\\d+).*", "$1");
        String token = meeting.replaceAll(".*\"token\":\"(\\w+)\".*", "$1");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                .header("Origin", "chrome-extension://abcdefghijklmnop")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private void type(WindowRef window, int keys) {
        for (int i = 0; i < keys; i++) {
            workplace.sources.getLast().sink.offer(new RawEvent.KeyPress(now(), KeyClass.CHARACTER, null, window));
        }
        workplace.sources.getLast().sink.offer(new RawEvent.KeyPress(now(), KeyClass.TAB, null, PRIVATE));
    }

    /** The events that wait for review, the oldest first, once there are enough. */
    private static List<RecordedEvent> await(Agent agent, int count) throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            List<RecordedEvent> events =
                    new ArrayList<>(agent.store().pending(Long.MAX_VALUE, 100).reversed());
            if (events.size() >= count) {
                return events.subList(0, count);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("there are only " + agent.store().pendingCount() + " events");
    }

    private static List<String> actions(List<RecordedEvent> events) {
        return events.stream()
                .map(event -> event.fields().get(Journal.COLUMNS.indexOf("action")))
                .toList();
    }

    private void assertNoByteOf(String... secrets) throws IOException {
        try (var files = Files.walk(workplace.places.review())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String secret : secrets) {
                    assertFalse(bytes.contains(secret), file + " holds " + secret);
                }
            }
        }
    }
}
