/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.rights;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {
    private static final Instant TIME = Instant.parse("2026-03-02T10:00:00Z");

    private static KeyPair keys() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static Checkpoint.State write(Path file, int lines) throws IOException {
        try (AccessLog log = AccessLog.open(file)) {
            for (int i = 0; i < lines; i++) {
                log.append(TIME.plusSeconds(i), "analyst" + i % 7, "view", "P-" + i % 11, "audit\tof " + i);
            }
            return log.state();
        }
    }

    @Test
    void goesOnWhereItStopped(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("access.log");
        write(file, 3);
        Checkpoint.State state = write(file, 2);
        assertEquals(5, state.number());
        assertDoesNotThrow(() -> AccessLog.verify(file, state));
        assertEquals(5, Files.readAllLines(file).size());
    }

    @Test
    void everyAccessCanBeReadAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("access.log");
        assertEquals(List.of(), AccessLog.entries(file));
        write(file, 2);
        assertEquals(
                List.of(
                        new AccessLog.Entry(TIME, "analyst0", "view", "P-0", "audit of 0"),
                        new AccessLog.Entry(TIME.plusSeconds(1), "analyst1", "view", "P-1", "audit of 1")),
                AccessLog.entries(file));
        Files.writeString(file, Files.readString(file).replace("P-1", "P-2"));
        assertThrows(IOException.class, () -> AccessLog.entries(file));
        assertThrows(IOException.class, () -> AccessLog.open(file));
    }

    @Test
    void anAccessHasAllItsParts(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("access.log");
        try (AccessLog log = AccessLog.open(file)) {
            assertThrows(IllegalArgumentException.class, () -> log.append(TIME, " ", "view", "*", "why"));
            assertThrows(IllegalArgumentException.class, () -> log.append(TIME, "a", "view", "*", "y".repeat(1001)));
            log.append(TIME, "a", "view", "*", "y".repeat(1000));
            assertEquals(1, log.state().number());
        }
        assertEquals(1, AccessLog.entries(file).size());
    }

    @Test
    void nothingIsWrittenAfterTheEnd(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("access.log");
        AccessLog log = AccessLog.open(file);
        log.close();
        assertThrows(IOException.class, () -> log.append(TIME, "a", "view", "*", "why"));
    }

    @Test
    void anEmptyLogFitsItsFirstCheckpointOnly(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("access.log");
        Checkpoint.State none = write(file, 0);
        assertDoesNotThrow(() -> AccessLog.verify(file, none));
        Checkpoint.State one = write(file, 1);
        assertDoesNotThrow(() -> AccessLog.verify(file, none));
        Files.writeString(file, "");
        assertThrows(IOException.class, () -> AccessLog.verify(file, one));
    }

    @Test
    void tenThousandManipulationsAreSeen(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("access.log");
        Checkpoint.State state = write(file, 60);
        byte[] original = Files.readAllBytes(file);
        List<String> lines = Files.readAllLines(file);
        Random random = new Random(11);
        int undetected = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] changed = manipulate(original, lines, random, i % 4);
            if (Arrays.equals(changed, original)) {
                continue;
            }
            Files.write(file, changed);
            try {
                AccessLog.verify(file, state);
                undetected++;
            } catch (IOException seen) {
                // as it should be
            }
        }
        assertEquals(0, undetected);
    }

    private static byte[] manipulate(byte[] original, List<String> lines, Random random, int way) {
        java.util.ArrayList<String> list = new java.util.ArrayList<>(lines);
        switch (way) {
            case 0 -> {
                byte[] flipped = original.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
            case 1 -> list.remove(random.nextInt(list.size()));
            case 2 -> java.util.Collections.swap(list, random.nextInt(list.size()), random.nextInt(list.size()));
            default -> {
                return Arrays.copyOf(original, random.nextInt(original.length));
            }
        }
        return (String.join("\n", list) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void tamperedLogIsNotContinued(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("access.log");
        write(file, 3);
        Files.writeString(file, Files.readString(file).replace("analyst1", "analyst2"));
        assertThrows(IOException.class, () -> AccessLog.open(file));
    }

    @Test
    void checkpointsAreSigned() throws GeneralSecurityException {
        KeyPair keys = keys();
        Checkpoint.State state = new Checkpoint.State(3, "ab");
        Checkpoint checkpoint = Checkpoint.sign(state, keys.getPrivate());
        assertEquals(state, checkpoint.verified(keys.getPublic()));
        Checkpoint forged = new Checkpoint(new Checkpoint.State(2, "ab"), checkpoint.signature());
        assertThrows(SecurityException.class, () -> forged.verified(keys.getPublic()));
        Checkpoint broken = new Checkpoint(state, "!");
        assertThrows(SecurityException.class, () -> broken.verified(keys.getPublic()));
    }

    @Test
    void onePersonCannotReveal(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("access.log");
        try (AccessLog log = AccessLog.open(file)) {
            FourEyes eyes = new FourEyes(log, Clock.fixed(TIME, ZoneOffset.UTC));
            FourEyes.Request request = eyes.ask("anna", "P-7F3KQ2XD", "complaint 12");
            assertThrows(SecurityException.class, () -> eyes.grant(request, "ANNA "));
            eyes.grant(request, "works council");
            assertThrows(IllegalArgumentException.class, () -> eyes.ask("anna", "P-7F3KQ2XD", " "));
        }
        assertEquals(3, Files.readAllLines(file).size());
    }
}
