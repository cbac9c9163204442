/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * How the key of a segment comes about. Each segment has a key of its own, derived by HKDF (RFC 5869, SHA-256) from a secret and
 * bound to the segment's header, so that a record never decrypts in another segment.
 */
public sealed interface SegmentKeys {

    /** @return what the header says about the kind of key: 1 sealed to a public key, 2 a key kept on this PC */
    byte kind();

    /** Length in bytes of the secret, the salt and the fingerprint of a key. */
    int LENGTH = 32;

    /** A way to new segments. */
    sealed interface Writing extends SegmentKeys {
        /** @return a fresh secret and what the header needs to find it again */
        Fresh fresh();
    }

    /** A way into segments that are there. */
    sealed interface Reading extends SegmentKeys {
        /**
         * @param hint what the header holds
         * @return the secret
         * @throws GeneralSecurityException if the hint is not one
         */
        byte[] secret(byte[] hint) throws GeneralSecurityException;
    }

    /**
     * A secret for one new segment.
     *
     * @param secret never written
     * @param hint   {@value #LENGTH} or more bytes for the header
     */
    record Fresh(byte[] secret, byte[] hint) {}

    /** Seals to a public key (X25519, RFC 7748, with an ephemeral key a segment): who writes cannot read afterwards. */
    record SealedTo(PublicKey recipient) implements Writing {
        @Override
        public byte kind() {
            return 1;
        }

        @Override
        public Fresh fresh() {
            try {
                KeyPair ephemeral = pair();
                return new Fresh(
                        agree(ephemeral.getPrivate(), recipient),
                        ephemeral.getPublic().getEncoded());
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("The public key of the spool is no X25519 key", e);
            }
        }
    }

    /** Opens what was sealed to a public key. */
    record Unsealing(PrivateKey recipient) implements Reading {
        @Override
        public byte kind() {
            return 1;
        }

        @Override
        public byte[] secret(byte[] hint) throws GeneralSecurityException {
            return agree(recipient, KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(hint)));
        }
    }

    /** A key kept on this PC, for reading and writing. */
    record Local(SecretKey key) implements Writing, Reading {
        @Override
        public byte kind() {
            return 2;
        }

        @Override
        public Fresh fresh() {
            byte[] salt = new byte[LENGTH];
            new SecureRandom().nextBytes(salt);
            return new Fresh(key.getEncoded(), salt);
        }

        @Override
        public byte[] secret(byte[] hint) {
            return key.getEncoded();
        }
    }

    /** @return a new X25519 key pair */
    static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("XDH");
        generator.initialize(NamedParameterSpec.X25519);
        return generator.generateKeyPair();
    }

    private static byte[] agree(PrivateKey own, PublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    /**
     * HKDF with SHA-256 and one block of output.
     *
     * @param secret input keying material
     * @param salt   the segment's hint
     * @param info   what the key is bound to
     */
    static SecretKey derive(byte[] secret, byte[] salt, byte[] info) {
        byte[] extracted = hmac(salt, secret);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return new SecretKeySpec(hmac(extracted, block), "AES");
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
