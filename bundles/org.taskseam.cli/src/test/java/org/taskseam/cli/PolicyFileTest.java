/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.SignedConfiguration;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.policy.SignedPolicy;

class PolicyFileTest {

    private static final String POLICY = """
        policy "P"
        version 3
        purpose "Try"
        basis "agreement"
        from 2026-01-01
        until 2026-06-30
        retention P30D
        notice 1
        record all
          application *
        """;

    @TempDir
    private Path folder;

    private Path file;
    private Path signer;
    private String signed;

    @BeforeEach
    void sign() throws IOException {
        file = folder.resolve("p.policy");
        SigningKey key = SigningKey.random();
        signer = Files.writeString(folder.resolve("key.pub"), key.publicText());
        signed = SignedPolicy.sign(PolicyText.parse(POLICY), key.privateKey()).document();
    }

    private static String refused(Executable read) {
        return assertThrows(UsageException.class, read).getMessage();
    }

    @Test
    void whatIsNoTextOfAPolicyIsSaidWithItsFile() throws IOException {
        Files.write(file, new byte[] {'p', (byte) 0xff, (byte) 0xfe});
        assertTrue(refused(() -> PolicyFile.read(file)).contains("p.policy"));
        Files.writeString(file, POLICY.replace("version 3", "version x"));
        String wrong = refused(() -> PolicyFile.read(file));
        assertTrue(wrong.contains("p.policy") && wrong.contains("2"), wrong);
        String comment = "# " + "x".repeat((1 << 20) - POLICY.length() - 3) + "\n";
        Files.writeString(file, POLICY + comment);
        assertEquals(1 << 20, Files.size(file));
        assertEquals(3, PolicyFile.read(file).version());
        Files.writeString(file, POLICY + comment + "\n");
        assertTrue(refused(() -> PolicyFile.read(file)).contains("p.policy"));
    }

    @Test
    void aSignedPolicyIsTrustedAsItWasSigned() throws IOException {
        Files.writeString(file, signed);
        assertEquals(3, PolicyFile.trusted(file, signer).policy().version());
        Path other = Files.writeString(
                folder.resolve("other.pub"), SigningKey.random().publicText());
        assertTrue(refused(() -> PolicyFile.trusted(file, other)).contains("p.policy"));
        Files.writeString(file, signed.replace("P30D", "P31D"));
        assertTrue(refused(() -> PolicyFile.trusted(file, signer)).contains("p.policy"));
        assertThrows(SecurityException.class, () -> PolicyFile.verified(file, signer, 0));
    }

    @Test
    void oneWithoutASignatureIsTrustedUnlessASignerIsNamed() throws IOException {
        Files.writeString(file, POLICY);
        assertEquals(3, PolicyFile.trusted(file, null).policy().version());
        assertTrue(refused(() -> PolicyFile.trusted(file, signer)).contains("p.policy"));
        assertTrue(refused(() -> PolicyFile.verified(file, signer, 0)).contains("p.policy"));
    }

    @Test
    void anOlderVersionThanTheOneInForceIsRefused() throws IOException {
        Files.writeString(file, signed);
        assertEquals(3, PolicyFile.verified(file, signer, 3).version());
        assertThrows(SecurityException.class, () -> PolicyFile.verified(file, signer, 4));
    }

    @Test
    void anAgentsConfigurationIsReadWithTheKeyThatSignedIt() throws Exception {
        KeyPair signing = KeyFile.pair(KeyFile.Kind.SIGNING_PUBLIC);
        Files.writeString(
                file,
                SignedConfiguration.sign(
                        POLICY, KeyFile.pair(KeyFile.Kind.SPOOL_PUBLIC).getPublic(), signing.getPrivate()));
        Path key = folder.resolve("s.public");
        KeyFile.store(key, KeyFile.Kind.SIGNING_PUBLIC, signing.getPublic());
        assertEquals(3, PolicyFile.read(file, key).version());
        assertTrue(refused(() -> PolicyFile.read(file)).contains("p.policy"));
        Path other = folder.resolve("o.public");
        KeyFile.store(
                other,
                KeyFile.Kind.SIGNING_PUBLIC,
                KeyFile.pair(KeyFile.Kind.SIGNING_PUBLIC).getPublic());
        String problem = assertThrows(IOException.class, () -> PolicyFile.read(file, other))
                .getMessage();
        assertTrue(problem.contains("o.public"), problem);
    }
}
