/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The native host of the browser extension where no shell script can be one: tells where the agent of this user listens. A message
 * is its length in four bytes in the order of the machine, then JSON
 * (https://developer.chrome.com/docs/extensions/develop/concepts/native-messaging).
 */
public final class NativeHost {

    private static final int LONGEST_QUESTION = 4_096;

    private NativeHost() {}

    /**
     * Answers one question.
     *
     * @param meetingPoint see {@link MeetingPoint#usual()}
     * @throws IOException if the browser asks nothing that the protocol knows, or does not take the answer
     */
    public static void answer(InputStream in, OutputStream out, Path meetingPoint) throws IOException {
        byte[] length = in.readNBytes(Integer.BYTES);
        int asked = length.length == Integer.BYTES
                ? ByteBuffer.wrap(length).order(ByteOrder.nativeOrder()).getInt()
                : -1;
        if (asked < 0 || asked > LONGEST_QUESTION || in.readNBytes(asked).length < asked) {
            throw new IOException("This is the native host of the browser extension: only a browser asks it");
        }
        byte[] answer;
        try {
            answer = Files.readAllBytes(meetingPoint);
        } catch (NoSuchFileException e) {
            answer = "{}".getBytes(StandardCharsets.UTF_8);
        }
        out.write(ByteBuffer.allocate(Integer.BYTES + answer.length)
                .order(ByteOrder.nativeOrder())
                .putInt(answer.length)
                .put(answer)
                .array());
        out.flush();
    }
}
