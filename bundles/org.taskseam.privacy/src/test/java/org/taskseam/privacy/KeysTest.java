/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    private final ProjectKey key = ProjectKey.of(new byte[ProjectKey.LENGTH]);

    @Test
    void keyIsStoredOnceAndReadBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("project.key");
        ProjectKey fresh = ProjectKey.random();
        fresh.store(file);
        assertEquals(fresh, ProjectKey.load(file));
        assertThrows(FileAlreadyExistsException.class, () -> ProjectKey.random().store(file));
        assertFalse(fresh.toString().contains(Files.readString(file).substring(24, 40)));
    }

    @Test
    void damagedKeyIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("k"), "taskseam-project-key-1:00ff");
        assertThrows(IOException.class, () -> ProjectKey.load(file));
        Files.writeString(file, "hello");
        assertThrows(IOException.class, () -> ProjectKey.load(file));
        assertThrows(IllegalArgumentException.class, () -> ProjectKey.of(new byte[31]));
    }

    @Test
    void pseudonymsAreStableSeparateAndDistinct() {
        Pseudonyms persons = Pseudonyms.ofPersons(key);
        String anna = persons.of("DOMAIN\\Anna");
        assertEquals(anna, persons.of(" domain\\anna "));
        assertTrue(persons.isPseudonym(anna), anna);
        assertNotEquals(
                anna.substring(2),
                Pseudonyms.of(key, "machine", "M").of("DOMAIN\\Anna").substring(2));
        assertNotEquals(anna, Pseudonyms.ofPersons(ProjectKey.random()).of("DOMAIN\\Anna"));
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            all.add(persons.of("user" + i));
        }
        assertEquals(20_000, all.size());
        assertFalse(persons.isPseudonym("P-annaanna"));
        assertThrows(IllegalArgumentException.class, () -> Pseudonyms.of(key, "x", "toolong"));
    }

    @Test
    void equalValuesGiveEqualTokens() {
        ValueTokens tokens = new ValueTokens(key);
        assertEquals(tokens.token("Straße\t1 "), tokens.token("  STRASSE 1"));
        assertEquals(tokens.token("\uff21\uff22"), tokens.token("ab"));
        assertEquals(tokens.token("e\u0301"), tokens.token("\u00e9"));
        assertNotEquals(tokens.token("a b"), tokens.token("ab"));
        assertEquals(ValueTokens.NONE, tokens.token(" \n"));
        assertNotEquals(tokens.token("a"), new ValueTokens(ProjectKey.random()).token("a"));
    }

    @Test
    void tokenTextRoundTrips() {
        long token = new ValueTokens(key).token("4711");
        assertEquals(token, ValueTokens.parse(ValueTokens.text(token)));
        assertThrows(IllegalArgumentException.class, () -> ValueTokens.parse("4711"));
        assertThrows(IllegalArgumentException.class, () -> ValueTokens.parse("v:zzzzzzzzzzzzzzzz"));
    }
}
