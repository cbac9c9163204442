/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32C;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.capture.browser.NativeHost;
import org.taskseam.delivery.PictureFolder;
import org.taskseam.delivery.Segment;
import org.taskseam.eventlog.Block;
import org.taskseam.eventlog.BlockCodec;
import org.taskseam.eventlog.BlockFormatException;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.ColumnFunctions;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.Mapping;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.recognition.decision.DecisionFile;
import org.taskseam.mining.recognition.rule.RuleException;
import org.taskseam.mining.recognition.rule.TaskRules;

/** Logs, mappings and blocks of strangers are read or refused with a sentence of ours; nothing else happens. */
class ReaderFuzzTest {
    @TempDir
    private static Path folder;

    private static void read(String name, FuzzedDataProvider data) throws IOException {
        ReadOptions options = data.consumeBoolean()
                ? ReadOptions.defaults()
                : ReadOptions.defaults().asLenient();
        Path file = folder.resolve(name);
        Files.write(file, data.consumeRemainingAsBytes());
        try {
            LogFormats.read(file, options, Progress.NONE);
        } catch (BadLogException e) {
            if (e.getMessage() == null || e.getMessage().isEmpty()) {
                throw new AssertionError("A refusal without a reason", e);
            }
        }
    }

    @FuzzTest(maxDuration = "5m")
    void csv(FuzzedDataProvider data) throws IOException {
        read("log.csv", data);
    }

    @FuzzTest(maxDuration = "5m")
    void xes(FuzzedDataProvider data) throws IOException {
        read("log.xes", data);
    }

    @FuzzTest(maxDuration = "5m")
    void compressedXes(FuzzedDataProvider data) throws IOException {
        read("log.xes.gz", data);
    }

    @FuzzTest(maxDuration = "5m")
    void mapping(FuzzedDataProvider data) throws IOException {
        Path file = folder.resolve("log.mapping");
        Files.write(file, data.consumeRemainingAsBytes());
        try {
            Mapping.read(file);
        } catch (BadLogException e) {
            if (e.getMessage() == null || e.getMessage().isEmpty()) {
                throw new AssertionError("A refusal without a reason", e);
            }
        }
    }

    /** The first bytes and the checksum are made right, so that the search gets behind them. */
    @FuzzTest(maxDuration = "5m")
    void block(FuzzedDataProvider data) {
        ByteBuffer bytes = ByteBuffer.wrap(data.consumeRemainingAsBytes()).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.capacity() >= 16) {
            bytes.putInt(0, 0x4b425354).put(4, (byte) BlockCodec.VERSION);
            CRC32C crc = new CRC32C();
            crc.update(bytes.array(), 0, bytes.capacity() - 4);
            bytes.putInt(bytes.capacity() - 4, (int) crc.getValue());
        }
        Block block = new Block(Column.Kind.TEXT, Column.Kind.NUMBER, Column.Kind.TEXT);
        BitSet all = new BitSet();
        all.set(0, block.columns());
        try {
            new BlockCodec().decode(bytes.array(), block, all, ColumnFunctions.none(block.columns()));
        } catch (BlockFormatException e) {
            if (e.getMessage() == null || e.getMessage().isEmpty()) {
                throw new AssertionError("A refusal without a reason", e);
            }
        }
    }

    /** What a browser sends to the native host is answered or refused. */
    @FuzzTest(maxDuration = "5m")
    void nativeHost(FuzzedDataProvider data) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            NativeHost.answer(
                    new ByteArrayInputStream(data.consumeRemainingAsBytes()), answer, folder.resolve("nobody-there"));
            if (answer.size() < Integer.BYTES) {
                throw new AssertionError("No answer");
            }
        } catch (IOException e) {
            if (e.getMessage() == null || e.getMessage().isEmpty()) {
                throw new AssertionError("A refusal without a reason", e);
            }
        }
    }

    /** Rules for tasks are read or refused with the line. */
    @FuzzTest(maxDuration = "5m")
    void taskRules(FuzzedDataProvider data) {
        try {
            TaskRules.parse(data.consumeRemainingAsString(), "own.rules");
        } catch (RuleException e) {
            if (e.getMessage() == null || e.getMessage().isEmpty()) {
                throw new AssertionError("A refusal without a reason", e);
            }
        }
    }

    /** Decisions about tasks are read or refused with a sentence. */
    @FuzzTest(maxDuration = "5m")
    void decisions(FuzzedDataProvider data) throws IOException {
        Path file = folder.resolve("decisions.json");
        Files.write(file, data.consumeRemainingAsBytes());
        refusedWithAReason(() -> DecisionFile.of(file).load());
    }

    /** Files of an agent's spool: the start and its checksum are made right, so that the search gets behind them. */
    @FuzzTest(maxDuration = "5m")
    void segment(FuzzedDataProvider data) throws IOException {
        byte version = (byte) data.consumeInt(1, 2);
        byte[] body = data.consumeBytes(data.consumeInt(0, 512));
        ByteBuffer bytes = ByteBuffer.allocate(15 + body.length);
        bytes.put("TSEAMSEG".getBytes(StandardCharsets.US_ASCII)).put(version).putShort((short) body.length);
        bytes.put(body).putInt(0);
        closeStart(bytes.array());
        Path file = folder.resolve("some.segment");
        Files.write(file, bytes.array());
        Files.write(file, data.consumeRemainingAsBytes(), StandardOpenOption.APPEND);
        refusedWithAReason(() -> Segment.open(file).decrypt(List.of()));
    }

    /** A file as it was written, and then changed: it is refused, or what it holds is what was written. */
    @FuzzTest(maxDuration = "5m")
    void changedSegment(FuzzedDataProvider data) throws IOException {
        byte[] picture = "a picture".getBytes(StandardCharsets.US_ASCII);
        SecretKey key = new SecretKeySpec(new byte[32], "AES");
        PictureFolder.write(folder, "origin", 7, picture, key);
        Path file = folder.resolve(PictureFolder.name("origin", 7));
        byte[] bytes = Files.readAllBytes(file);
        byte[] changed = Arrays.copyOf(bytes, data.consumeInt(15, bytes.length + 64));
        for (int i = data.consumeInt(0, 8); i > 0; i--) {
            changed[data.consumeInt(0, changed.length - 1)] = data.consumeByte();
        }
        if (data.consumeBoolean()) {
            closeStart(changed);
        }
        Files.write(file, changed);
        refusedWithAReason(() -> assertArrayEquals(picture, PictureFolder.read(file, key)));
    }

    /** Makes the checksum of a segment's start right, if all of the start is there. */
    private static void closeStart(byte[] segment) {
        ByteBuffer bytes = ByteBuffer.wrap(segment);
        int end = 11 + Short.toUnsignedInt(bytes.getShort(9));
        if (end + Integer.BYTES <= segment.length) {
            CRC32C crc = new CRC32C();
            crc.update(segment, 0, end);
            bytes.putInt(end, (int) crc.getValue());
        }
    }

    private interface Reading {
        void read() throws IOException;
    }

    private static void refusedWithAReason(Reading reading) {
        try {
            reading.read();
        } catch (IOException e) {
            if (e.getMessage() == null
                    || e.getMessage().isEmpty()
                    || e.getMessage().endsWith("null")) {
                throw new AssertionError("A refusal without a reason", e);
            }
        }
    }
}
