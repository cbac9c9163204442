/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.CaptureHealth;
import org.taskseam.capture.CaptureSource;
import org.taskseam.capture.Governor;
import org.taskseam.capture.OwnUse;
import org.taskseam.capture.Saving;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.RecordedEvent;
import org.taskseam.delivery.ReviewStore;
import org.taskseam.delivery.Spool;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.Pseudonyms;
import org.taskseam.privacy.policy.Policy;

/**
 * The agent: decides whether to record, keeps what was recorded until it is released, and does what its person says. Once a
 * few seconds it looks at configuration, clock and desktop again; what a person says takes effect at once. All methods are
 * thread-safe.
 */
final class Agent implements AutoCloseable {

    private static final long TICK_SECONDS = 10;
    private static final Duration CHECK = Duration.ofMinutes(1);
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final Duration GIVE_BACK = Duration.ofMinutes(1);

    /** A desktop that is gone for so long does not come back. */
    private static final Duration GONE = Duration.ofMinutes(1);

    /** After so long the start of a recording has loaded what it needs. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Places places;
    private final Supplier<List<CaptureSource>> sources;
    private final Supplier<OwnUse> use;
    private final Governor governor = new Governor(Integer.getInteger("taskseam.soak.hurry", 1));
    private final Clock clock;
    private final FileChannel lock;
    private final AgentState state;
    private final Agreement agreement;
    private final ProjectKey key;
    private final Journal journal;
    private final ReviewStore store;
    private final Alarm alarm = new Alarm();
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "agent");
        thread.setDaemon(true);
        return thread;
    });

    private Standing standing = Standing.of(Standing.Kind.UNCONFIGURED);
    private @Nullable AgentConfiguration configuration;
    private @Nullable FileTime configurationTime;
    private @Nullable Spool spool;
    private @Nullable Recording recording;
    private @Nullable Policy recordedPolicy;
    private Instant nextCheck = Instant.MIN;
    private Instant nextGiveBack = Instant.MIN;
    private Instant nextTry = Instant.MIN;
    private Instant nextGlance = Instant.MIN;
    private boolean desktopSeen;
    private @Nullable Instant desktopGone;
    private Runnable atEndOfSession = () -> {};
    private @Nullable String releaseTrouble;

    private Agent(
            Places places, Supplier<List<CaptureSource>> sources, Supplier<OwnUse> use, Clock clock, FileChannel lock)
            throws IOException {
        this.places = places;
        this.sources = sources;
        this.use = use;
        this.clock = clock;
        this.lock = lock;
        state = AgentState.open(places.state());
        agreement = new Agreement(places);
        if (!Files.exists(places.pseudonymKey())) {
            ProjectKey.random().store(places.pseudonymKey());
        }
        key = ProjectKey.load(places.pseudonymKey());
        journal = new Journal(
                new EventNumbers(state.epoch()), Pseudonyms.ofPersons(key).of(System.getProperty("user.name")), clock);
        store = new ReviewStore(
                places.review(),
                KeyFile.reviewKey(places.reviewKey()),
                state.installation(),
                Journal.COLUMNS,
                journal::gap);
    }

    /** A second agent of the same person. */
    static final class AlreadyRunning extends IOException {
        private static final long serialVersionUID = 1L;

        AlreadyRunning() {
            super(Messages.text("running.already"));
        }
    }

    /**
     * Starts the agent.
     *
     * @param sources makes the sources of this platform, the preferred one first
     * @throws AlreadyRunning if this person has one
     */
    static Agent start(Places places, Supplier<List<CaptureSource>> sources, Clock clock) throws IOException {
        return start(places, sources, OwnUse::now, clock);
    }

    /** @param use tells what the agent itself takes of the PC */
    static Agent start(Places places, Supplier<List<CaptureSource>> sources, Supplier<OwnUse> use, Clock clock)
            throws IOException {
        FileChannel lock = FileChannel.open(places.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Agent agent;
        try {
            if (!isLocked(lock)) {
                throw new AlreadyRunning();
            }
            agent = new Agent(places, sources, use, clock, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        agent.tick();
        agent.ticks.scheduleWithFixedDelay(agent::tick, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
        return agent;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Looks at configuration, clock and desktop, and does what follows from them. */
    synchronized void tick() {
        try {
            standing = evaluate();
            if (!standing.records()) {
                stopRecording();
            }
            releaseWhatIsDue();
        } catch (IOException e) {
            stopRecording();
            standing = new Standing(Standing.Kind.UNAVAILABLE, String.valueOf(e.getMessage()));
        }
        checkHealth();
        govern();
        checkDesktop();
        StatusFile.write(places.status(), this);
    }

    private Standing evaluate() throws IOException {
        if (!Files.exists(places.configurationFile())) {
            configuration = null;
            configurationTime = null;
            return Standing.of(Standing.Kind.UNCONFIGURED);
        }
        try {
            Policy policy = load().policy();
            agreement.check(policy);
            if (!agreement.isAccepted(policy, state.acceptance())) {
                return Standing.of(Standing.Kind.NOTICE);
            }
            if (!policy.covers(clock.instant().atZone(clock.getZone()).toLocalDate())) {
                return Standing.of(Standing.Kind.OUTSIDE_PERIOD);
            }
            if (isPaused()) {
                return Standing.of(Standing.Kind.PAUSED);
            }
            return record(policy);
        } catch (AgentConfiguration.Refused e) {
            return new Standing(Standing.Kind.REFUSED, e.getMessage());
        }
    }

    /** A configuration that is not right leaves the one before in memory unused: it is refused, and recording stops. */
    private AgentConfiguration load() throws AgentConfiguration.Refused, IOException {
        FileTime time = Files.getLastModifiedTime(places.configurationFile());
        AgentConfiguration known = configuration;
        if (known != null && time.equals(configurationTime)) {
            return known;
        }
        configuration = null;
        AgentConfiguration loaded = AgentConfiguration.load(places);
        Spool before = spool;
        if (before != null) {
            before.close();
        }
        spool = new Spool(places.spool(), loaded.collector(), state.installation(), Journal.COLUMNS, journal::gap);
        configuration = loaded;
        configurationTime = time;
        return loaded;
    }

    private boolean isPaused() throws IOException {
        Instant until = state.pausedUntil();
        if (until != null
                && !until.equals(AgentState.OPEN_END)
                && !clock.instant().isBefore(until)) {
            state.pause(null);
            return false;
        }
        return until != null;
    }

    private Standing record(Policy policy) {
        Recording current = recording;
        if (current != null && !current.hasEnded() && policy.equals(recordedPolicy)) {
            return Standing.of(Standing.Kind.RECORDING);
        }
        stopRecording();
        if (clock.instant().isBefore(nextTry)) {
            return standing;
        }
        StringBuilder reasons = new StringBuilder();
        for (CaptureSource source : sources.get()) {
            CaptureSource.Availability availability = source.availability();
            if (!availability.usable()) {
                reasons.append(reasons.isEmpty() ? "" : ". ").append(availability.reason());
                continue;
            }
            try {
                // what the start of this program needed
                source.giveBackMemory();
                recording = Recording.begin(source, policy, key, journal, store, places.browser());
                recordedPolicy = policy;
                alarm.reset();
                ticks.schedule(this::giveBackMemory, SETTLED.toMillis(), TimeUnit.MILLISECONDS);
                nextGiveBack = clock.instant().plus(GIVE_BACK);
                return Standing.of(Standing.Kind.RECORDING);
            } catch (CaptureException e) {
                reasons.append(reasons.isEmpty() ? "" : ". ").append(e.getMessage());
            }
        }
        nextTry = clock.instant().plus(RETRY);
        return new Standing(Standing.Kind.UNAVAILABLE, reasons.toString());
    }

    private void stopRecording() {
        Recording ended = recording;
        recording = null;
        recordedPolicy = null;
        if (ended != null) {
            ended.close();
        }
    }

    private void releaseWhatIsDue() {
        Integer hours = state.autoReleaseHours();
        if (hours != null && spool != null) {
            Instant due = clock.instant().minus(Duration.ofHours(hours));
            try {
                release(event -> !Journal.time(event).isAfter(due));
                releaseTrouble = null;
            } catch (IOException e) {
                releaseTrouble = String.valueOf(e.getMessage());
            }
        }
    }

    private void checkHealth() {
        Instant now = clock.instant();
        Recording current = recording;
        if (!now.isBefore(nextCheck)) {
            nextCheck = now.plus(CHECK);
            if (current == null) {
                alarm.reset();
            } else {
                Duration silence = current.health().silence();
                alarm.check(silence, silence.compareTo(CHECK) < 0 ? Optional.empty() : current.untouched());
            }
        }
    }

    private void govern() {
        Recording current = recording;
        OwnUse own = use.get();
        Saving saving = governor.look(current == null ? own : current.with(own));
        if (current != null) {
            current.save(saving);
            if (!clock.instant().isBefore(nextGiveBack)) {
                nextGiveBack = clock.instant().plus(GIVE_BACK);
                giveBackMemory();
            }
        }
    }

    /** An agent that outlives its session could record nothing, and would not let the agent of the next session start. */
    private void checkDesktop() {
        Instant now = clock.instant();
        if (recording != null) {
            desktopSeen = true;
            desktopGone = null;
        } else if (!now.isBefore(nextGlance)) {
            nextGlance = now.plus(RETRY);
            if (sources.get().stream().anyMatch(CaptureSource::isDesktopThere)) {
                desktopSeen = true;
                desktopGone = null;
            } else if (desktopSeen && desktopGone == null) {
                desktopGone = now;
            }
        }
        Instant since = desktopGone;
        if (since != null && !now.isBefore(since.plus(GONE))) {
            desktopGone = null;
            desktopSeen = false;
            atEndOfSession.run();
        }
    }

    /** @param end what is done once when the desktop session has ended in which this agent began; must not wait for this agent */
    synchronized void atEndOfSession(Runnable end) {
        atEndOfSession = end;
    }

    /** The serial collector lets a heap grow to its limit before it looks at what has grown old, which is little. */
    private synchronized void giveBackMemory() {
        Recording current = recording;
        if (current != null) {
            System.gc();
            current.giveBackMemory();
        }
    }

    /** @return what is done without, so that the agent takes less of the PC */
    synchronized Saving saving() {
        return governor.saving();
    }

    /** @return share of one core that the agent took of late */
    synchronized double cpu() {
        return governor.cpu();
    }

    /** @return bytes of memory that the agent takes */
    synchronized long memory() {
        return governor.memory();
    }

    synchronized Standing standing() {
        return standing;
    }

    /** @return the policy in the configuration, accepted or not; empty if there is none that may be used */
    synchronized Optional<Policy> policy() {
        return usable().map(AgentConfiguration::policy);
    }

    /** @return the fingerprint of {@link #policy} */
    synchronized Optional<String> policyFingerprint() {
        return usable().map(AgentConfiguration::fingerprint);
    }

    private Optional<AgentConfiguration> usable() {
        return standing.kind() == Standing.Kind.REFUSED ? Optional.empty() : Optional.ofNullable(configuration);
    }

    synchronized Optional<CaptureHealth.Snapshot> health() {
        Recording current = recording;
        return current == null ? Optional.empty() : Optional.of(current.health());
    }

    /** @return what can't be seen on this desktop, empty if nothing */
    synchronized String limits() {
        Recording current = recording;
        return current == null ? "" : current.limits();
    }

    /** @return class names of the detectors of partners that mask, too; none while nothing is recorded */
    synchronized List<String> detectors() {
        Recording current = recording;
        return current == null ? List.of() : current.detectors();
    }

    /** @return whether the browser extension was heard of lately; empty while no browser may be looked at */
    synchronized Optional<Boolean> browserConnected() {
        Recording current = recording;
        return current == null ? Optional.empty() : current.browserConnected();
    }

    /** @return technical name of what is wrong, or empty */
    synchronized Optional<String> alarm() {
        return standing.kind() == Standing.Kind.UNAVAILABLE
                ? Optional.of("unavailable")
                : store.trouble() != null || releaseTrouble != null
                        ? Optional.of("disk")
                        : alarm.isRaised() ? Optional.of("silent") : Optional.empty();
    }

    AgentState state() {
        return state;
    }

    Places places() {
        return places;
    }

    ReviewStore store() {
        return store;
    }

    /** Records that this person has read the notice and agrees; from now on may be recorded. */
    synchronized void accept(int notice, Locale language) throws IOException {
        Policy policy = policy().orElseThrow(() -> new IOException("There is nothing to accept"));
        if (policy.notice() != notice) {
            throw new IOException(Messages.text("notice.changed"));
        }
        agreement.keep(policy);
        state.accept(new AgentState.Acceptance(notice, clock.instant(), language.toLanguageTag()));
        tick();
    }

    /** Stops listening now. @param time how long, or {@code null} until {@link #resume} */
    synchronized void pause(@Nullable Duration time) throws IOException {
        state.pause(time == null ? AgentState.OPEN_END : clock.instant().plus(time));
        tick();
    }

    synchronized void resume() throws IOException {
        state.pause(null);
        tick();
    }

    synchronized void autoRelease(@Nullable Integer hours) throws IOException {
        state.autoRelease(hours);
        tick();
    }

    /** Deletes what is not yet released. @return how many events */
    long delete(Predicate<RecordedEvent> which) throws IOException {
        return store.delete(event -> !Journal.isGap(event) && which.test(event), Journal::marker);
    }

    /** Deletes what was recorded in the last time. */
    long deleteLast(Duration time) throws IOException {
        Instant from = clock.instant().minus(time);
        return delete(event -> Journal.time(event).isAfter(from));
    }

    /** Releases events. @return how many */
    synchronized long release(Predicate<RecordedEvent> which) throws IOException {
        Spool target = spool;
        if (target == null) {
            throw new IOException(Messages.text("release.nobody"));
        }
        Policy policy = policy().orElse(null);
        if (policy != null) {
            store.forgetSent(clock.instant()
                    .atZone(clock.getZone())
                    .minus(policy.retention())
                    .toInstant());
        }
        return store.release(target, which);
    }

    @Override
    public void close() throws IOException {
        ticks.shutdownNow();
        synchronized (this) {
            stopRecording();
            try {
                store.close();
                Spool open = spool;
                if (open != null) {
                    open.close();
                }
                Files.deleteIfExists(places.status());
            } finally {
                lock.close();
            }
        }
    }
}
