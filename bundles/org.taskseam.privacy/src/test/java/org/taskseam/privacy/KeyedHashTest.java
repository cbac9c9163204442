/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

    /** RFC 4231, test case 2. */
    @Test
    void publishedExample() {
        byte[] hash = new KeyedHash("Jefe".getBytes(StandardCharsets.US_ASCII))
                .of("what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII));
        assertEquals(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                HexFormat.of().formatHex(hash));
    }

    @Test
    void sameAsThePlatformForTextsOfAllLengths() throws GeneralSecurityException {
        Random random = new Random(1);
        for (int keyLength : new int[] {1, 32, 63, 64}) {
            byte[] key = bytes(random, keyLength);
            KeyedHash hash = new KeyedHash(key);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (int length = 0; length < 300; length++) {
                byte[] text = bytes(random, length);
                assertArrayEquals(mac.doFinal(text), hash.of(text), keyLength + " " + length);
            }
        }
    }

    @Test
    void longKeyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new KeyedHash(new byte[65]));
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
