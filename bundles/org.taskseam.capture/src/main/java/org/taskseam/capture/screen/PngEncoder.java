/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.screen;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG (ISO/IEC 15948) with eight bits of red, green and blue. Of our own, because the JDK's encoder brings the
 * desktop module: 20 MB of an agent's memory, and ten times the time.
 */
public final class PngEncoder {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int COLOUR = 2;
    private static final byte FILTER_UP = 2;

    private PngEncoder() {}

    /** @return a PNG file */
    public static byte[] encode(ScreenImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(64 * 1024);
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.width()).putInt(image.height()).put((byte) 8).put((byte) COLOUR);
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", deflated(image));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] deflated(ScreenImage image) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            byte[] buffer = new byte[16 * 1024];
            byte[] before = new byte[image.width() * 3];
            byte[] row = new byte[image.width() * 3];
            byte[] filtered = new byte[row.length + 1];
            filtered[0] = FILTER_UP;
            for (int y = 0; y < image.height(); y++) {
                fill(row, image, y);
                for (int i = 0; i < row.length; i++) {
                    filtered[i + 1] = (byte) (row[i] - before[i]);
                }
                deflater.setInput(filtered);
                while (!deflater.needsInput()) {
                    out.write(buffer, 0, deflater.deflate(buffer));
                }
                byte[] done = before;
                before = row;
                row = done;
            }
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void fill(byte[] row, ScreenImage image, int y) {
        for (int x = 0; x < image.width(); x++) {
            int pixel = image.pixel(x, y);
            row[3 * x] = (byte) (pixel >> 16);
            row[3 * x + 1] = (byte) (pixel >> 8);
            row[3 * x + 2] = (byte) pixel;
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
