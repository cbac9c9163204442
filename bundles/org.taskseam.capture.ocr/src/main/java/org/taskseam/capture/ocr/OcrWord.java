/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A word in a picture.
 *
 * @param confidence percent
 * @param left       of its box, in pixels of the picture
 */
record OcrWord(String text, int confidence, int left, int top, int right, int bottom) {

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(text);
        out.writeInt(confidence);
        out.writeInt(left);
        out.writeInt(top);
        out.writeInt(right);
        out.writeInt(bottom);
    }

    static OcrWord read(DataInputStream in) throws IOException {
        return new OcrWord(in.readUTF(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    int middle() {
        return (top + bottom) / 2;
    }

    int height() {
        return bottom - top;
    }
}
