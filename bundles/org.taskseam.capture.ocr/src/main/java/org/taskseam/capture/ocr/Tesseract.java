/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;

/** The functions of libtesseract 4 and 5 (C API, capi.h) that reading a line needs. */
final class Tesseract implements AutoCloseable {

    private static final int WORD = 3;
    private static final int SPARSE_TEXT = 11;
    private static final int DPI = 200;

    private static final class Api {
        static {
            Native.register(Api.class, library());
        }

        private static NativeLibrary library() {
            try {
                return NativeLibrary.getInstance("tesseract");
            } catch (UnsatisfiedLinkError e) {
                // distributions ship the plain name only with the headers
                try {
                    return NativeLibrary.getInstance("libtesseract.so.5");
                } catch (UnsatisfiedLinkError five) {
                    return NativeLibrary.getInstance("libtesseract.so.4");
                }
            }
        }

        static native Pointer TessBaseAPICreate();

        static native int TessBaseAPIInit3(Pointer api, String data, String language);

        static native void TessBaseAPISetPageSegMode(Pointer api, int mode);

        static native void TessBaseAPISetImage(Pointer api, byte[] gray, int width, int height, int bytes, int line);

        static native void TessBaseAPISetSourceResolution(Pointer api, int dpi);

        static native int TessBaseAPIRecognize(Pointer api, Pointer monitor);

        static native Pointer TessBaseAPIGetIterator(Pointer api);

        static native int TessResultIteratorNext(Pointer iterator, int level);

        static native Pointer TessResultIteratorGetUTF8Text(Pointer iterator, int level);

        static native float TessResultIteratorConfidence(Pointer iterator, int level);

        static native int TessPageIteratorBoundingBox(
                Pointer iterator, int level, int[] left, int[] top, int[] right, int[] bottom);

        static native void TessResultIteratorDelete(Pointer iterator);

        static native void TessDeleteText(Pointer text);

        static native void TessBaseAPIClear(Pointer api);

        static native void TessBaseAPIDelete(Pointer api);
    }

    /** Takes the words of a picture one by one. */
    interface WordSink {
        void word(String text, float confidence, int left, int top, int right, int bottom);
    }

    private final Pointer api;

    /**
     * @param data     folder of the language data, such as {@code /usr/share/tesseract-ocr/5/tessdata}
     * @param language such as {@code eng} or {@code eng+deu}
     * @throws IllegalStateException if the data of the language is missing
     * @throws UnsatisfiedLinkError  if the library is not installed
     */
    Tesseract(String data, String language) {
        api = Api.TessBaseAPICreate();
        if (Api.TessBaseAPIInit3(api, data, language) != 0) {
            Api.TessBaseAPIDelete(api);
            throw new IllegalStateException("Tesseract finds no data for " + language + " in " + data);
        }
        Api.TessBaseAPISetPageSegMode(api, SPARSE_TEXT);
    }

    /** @param gray one byte a pixel, row by row */
    void read(byte[] gray, int width, int height, WordSink words) {
        Api.TessBaseAPISetImage(api, gray, width, height, 1, width);
        Api.TessBaseAPISetSourceResolution(api, DPI);
        if (Api.TessBaseAPIRecognize(api, Pointer.NULL) != 0) {
            return;
        }
        Pointer iterator = Api.TessBaseAPIGetIterator(api);
        if (iterator == null) {
            return;
        }
        try {
            do {
                word(iterator, words);
            } while (Api.TessResultIteratorNext(iterator, WORD) != 0);
        } finally {
            Api.TessResultIteratorDelete(iterator);
            Api.TessBaseAPIClear(api);
        }
    }

    private static void word(Pointer iterator, WordSink words) {
        Pointer text = Api.TessResultIteratorGetUTF8Text(iterator, WORD);
        if (text == null) {
            return;
        }
        int[] left = new int[1];
        int[] top = new int[1];
        int[] right = new int[1];
        int[] bottom = new int[1];
        Api.TessPageIteratorBoundingBox(iterator, WORD, left, top, right, bottom);
        words.word(
                text.getString(0, StandardCharsets.UTF_8.name()),
                Api.TessResultIteratorConfidence(iterator, WORD),
                left[0],
                top[0],
                right[0],
                bottom[0]);
        Api.TessDeleteText(text);
    }

    @Override
    public void close() {
        Api.TessBaseAPIDelete(api);
    }
}
