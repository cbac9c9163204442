/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GovernorTest {

    private static final long LITTLE = 60L << 20;

    private final Governor governor = new Governor();
    private Duration clock = Duration.ofHours(1);
    private Duration cpu = Duration.ofMinutes(7);

    @Test
    void goesUpTheLadderWhileItTakesTooMuchAndDownWhenItIsQuiet() {
        use(0, LITTLE);
        assertEquals(List.of(Saving.NONE, Saving.NONE, Saving.PICTURES), looks(3, 0.04));
        assertEquals(Saving.PICTURES, looks(30, 0.05).getLast(), "elements are worth more than pictures");
        assertEquals(Saving.ELEMENTS, looks(3, 0.07).getLast());
        assertEquals(Saving.ELEMENTS, looks(30, 0.11).getLast());
        assertEquals(Saving.DETAILS, looks(3, 0.13).getLast());
        assertEquals(Saving.DETAILS, looks(30, 0.13).getLast(), "there is no more to save");
        assertEquals(0.13, governor.cpu(), 1e-9);
        assertEquals(Saving.DETAILS, looks(11, 0.01).getLast());
        assertEquals(Saving.ELEMENTS, looks(1, 0.01).getLast());
        assertEquals(Saving.NONE, looks(24, 0.01).getLast());
        assertEquals(Saving.NONE, looks(100, 0.01).getLast());
    }

    @Test
    void aShortPeakIsNoReasonAndAGreatOneIs() {
        use(0, LITTLE);
        for (int i = 0; i < 20; i++) {
            looks(2, 0.05);
            assertEquals(Saving.NONE, looks(1, 0.025).getLast());
        }
        assertEquals(Saving.PICTURES, looks(1, 0.3).getLast());
    }

    @Test
    void aSoakMayUseAsManyTimesAsMuchAsItIsFaster() {
        assertEquals(Saving.NONE, afterThreeLooks(new Governor(7), 0.2));
        assertEquals(Saving.PICTURES, afterThreeLooks(new Governor(7), 0.22));
        assertEquals(Saving.PICTURES, afterThreeLooks(new Governor(), 0.2));
    }

    private static Saving afterThreeLooks(Governor governor, double share) {
        Saving saving = Saving.NONE;
        for (int look = 0; look < 4; look++) {
            Duration at = Governor.PERIOD.multipliedBy(look);
            saving = governor.look(new OwnUse(at, Duration.ofNanos((long) (at.toNanos() * share)), LITTLE));
        }
        return saving;
    }

    @Test
    void memoryCountsToo() {
        for (int i = 0; i < 4; i++) {
            use(0.001, Governor.MOST_MEMORY + 1);
        }
        assertEquals(Saving.PICTURES, governor.saving());
        assertEquals(Governor.MOST_MEMORY + 1, governor.memory());
    }

    @Test
    void aHelperMayTakeMemoryOfItsOwn() {
        for (int i = 0; i < 4; i++) {
            clock = clock.plus(Governor.PERIOD);
            governor.look(new OwnUse(clock, cpu, Governor.MOST_MEMORY * 2, 2));
        }
        assertEquals(Saving.NONE, governor.saving());
        assertEquals(Governor.MOST_MEMORY * 2, governor.memory());
    }

    @Test
    void whatALivingHelperUsesIsAdded() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/stat")), "this system does not tell what other processes use");
        Process helper = new ProcessBuilder("sleep", "60").start();
        OwnUse alone = OwnUse.now();
        OwnUse both = alone.with(helper.pid());
        helper.destroyForcibly().waitFor();
        assertEquals(2, both.processes());
        assertTrue(both.memory() > alone.memory(), both + " after " + alone);
        assertEquals(alone, alone.with(helper.pid()), "it has ended");
    }

    @Test
    void looksMoreOftenThanItsPeriodChangeNothing() {
        use(0, LITTLE);
        for (int i = 0; i < 100; i++) {
            clock = clock.plusMillis(90);
            cpu = cpu.plusMillis(90);
            assertEquals(Saving.NONE, governor.look(new OwnUse(clock, cpu, LITTLE)));
        }
    }

    @Test
    void whatThisProcessUsesIsMeasured() {
        OwnUse before = OwnUse.now();
        long sum = 0;
        for (OwnUse now = before; now.cpu().minus(before.cpu()).toMillis() < 50; now = OwnUse.now()) {
            for (int i = 0; i < 1_000_000; i++) {
                sum += i ^ sum;
            }
        }
        assertTrue(OwnUse.now().memory() > 10L << 20, () -> "resident " + OwnUse.now());
    }

    private List<Saving> looks(int count, double share) {
        List<Saving> savings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            savings.add(use(share, LITTLE));
        }
        return savings;
    }

    private Saving use(double share, long memory) {
        clock = clock.plus(Governor.PERIOD);
        cpu = cpu.plusNanos((long) (share * Governor.PERIOD.toNanos()));
        return governor.look(new OwnUse(clock, cpu, memory));
    }
}
