/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.column.ByteDictionary;
import org.taskseam.interchange.internal.column.Swar;

/**
 * Pulls the tags out of an XES document in UTF-8, eight bytes at a time where it counts: the values of {@code key} and {@code
 * value}. Texts between tags, comments and processing instructions are skipped. A document type declaration is refused, and so is
 * every entity but the five of XML and numbered characters, so that no file can reach for other files or grow.
 *
 * <p>Only tags that agree may close each other; everything else that well-formedness asks for is not checked.
 */
final class XmlScanner {

    static final int START = 1;
    static final int EMPTY = 2;
    static final int END = 3;
    static final int END_OF_FILE = 4;

    /** Longest tag or comment, in bytes. */
    static final int MAX_TAG = 16 << 20;

    private static final int SKIPPED = 0;
    private static final int INCOMPLETE = -1;
    private static final int BUFFER = 256 * 1024;
    private static final int PADDING = 4 + Swar.PADDING;
    private static final int MAX_DEPTH = 64;
    private static final int MAX_SHAPES = 64;
    private static final int LONGEST_SHAPE = 256;
    private static final int NOT_LEARNED = -1;
    private static final long BYTE_ORDER_MARK = 0xBFBBEF;
    private static final long AMPERSANDS = Swar.repeat((byte) '&');
    private static final long OPENINGS = Swar.repeat((byte) '<');

    private final Path file;
    private final InputStream in;
    private final Progress progress;
    private final XmlText key = new XmlText();
    private final XmlText value = new XmlText();
    private final ByteDictionary keys = new ByteDictionary();
    private final TextPlaces places = new TextPlaces();
    private final long[] open = new long[MAX_DEPTH + 1];
    private final List<TagShape> shapes = new ArrayList<>();
    private final TagShape start = new TagShape(new byte[0], SKIPPED, 0, 0, 0, -1, 0, 0, (byte) 0, 0, 0);
    private TagShape last = start;
    private int valueFrom;
    private int valueTo;
    private byte[] buffer = new byte[BUFFER + PADDING];
    private int at;
    private int limit;
    private int tag;
    private int nameFrom;
    private int nameTo;
    private int depth;
    private boolean ended;

    XmlScanner(Path file, InputStream in, Progress progress) {
        this.file = file;
        this.in = in;
        this.progress = progress;
    }

    /** @return number of tags that are open, the last one counted if it is a {@link #START} and not if it is an {@link #END} */
    int depth() {
        return depth;
    }

    /** @return the value of the tag's {@code key}, valid until the next tag */
    XmlText key() {
        return key;
    }

    /** @return the number of that key, in the order in which they were asked for first, or {@link ByteDictionary#REJECTED} */
    int keyNumber() {
        if (last.keyNumber >= 0) {
            return last.keyNumber;
        }
        int number = keys.id(key.bytes(), key.from(), key.to(), key.hash());
        if (last != start) {
            last.keyNumber = number;
        }
        return number;
    }

    /** @return the value of the tag's {@code value}, valid until the next tag */
    XmlText value() {
        return value;
    }

    /** @return whether the tag has this name, a prefix left aside */
    boolean isNamed(String name) {
        int from = nameTo - name.length();
        if (from < nameFrom || from > nameFrom && buffer[from - 1] != ':') {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (buffer[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** @return the tag's name */
    String name() {
        return new String(buffer, nameFrom, nameTo - nameFrom, StandardCharsets.UTF_8);
    }

    /** @return line of the tag, from 1 */
    long line() {
        return places.line(buffer, tag);
    }

    /** @return place of the tag in its line, in characters, from 1 */
    int column() {
        return places.column(buffer, tag);
    }

    /** @return the kind of the next tag, or {@link #END_OF_FILE} */
    int next() throws IOException {
        int guessed = guess(last.next);
        if (guessed == SKIPPED) {
            guessed = guess(last.other);
        }
        if (guessed != SKIPPED) {
            return nest(guessed);
        }
        int from = at;
        while (true) {
            int kind = at >= limit ? INCOMPLETE : scan();
            if (kind > SKIPPED) {
                learn(from, kind);
                return nest(kind);
            }
            from = NOT_LEARNED;
            if (kind == INCOMPLETE && !refill()) {
                if (depth > 0 || at < limit) {
                    tag = at;
                    throw bad("xml.cut");
                }
                return END_OF_FILE;
            }
        }
    }

    /** @return the kind of the next tag if it has this shape, else {@link #SKIPPED} and nothing has changed */
    private int guess(@Nullable TagShape shape) throws BadLogException {
        if (shape == null || limit - at < shape.length + PADDING || !shape.fits(buffer, at)) {
            return SKIPPED;
        }
        int from = at;
        int end = from + shape.length;
        tag = from + shape.tag;
        if (shape.quote != 0) {
            int close = value(end, shape.quote, value);
            end = close + 1 + shape.suffixLength;
            if (end > limit || Swar.first(Swar.load(buffer, close + 1), shape.suffixLength) != shape.suffix) {
                return SKIPPED;
            }
        } else {
            value.clear();
        }
        if (shape.keyFrom < 0) {
            key.clear();
        } else {
            key.set(buffer, from + shape.keyFrom, from + shape.keyTo, shape.keyHash);
        }
        nameFrom = from + shape.nameFrom;
        nameTo = from + shape.nameTo;
        at = end;
        last.follow(shape);
        last = shape;
        return shape.kind;
    }

    /** Remembers the shape of the tag that was scanned last, if it lies whole in the buffer and ends with its value. */
    private void learn(int from, int kind) {
        boolean keyed = kind != END && key.isPresent();
        boolean valued = kind != END && value.isPresent();
        int prefixEnd = valued ? valueFrom : at;
        int suffixLength = valued ? at - valueTo - 1 : 0;
        if (from == NOT_LEARNED
                || suffixLength > 7
                || prefixEnd - from > LONGEST_SHAPE
                || keyed && (key.bytes() != buffer || valued && key.from() > valueFrom)) {
            last = start;
            return;
        }
        TagShape shape = new TagShape(
                Arrays.copyOfRange(buffer, from, prefixEnd),
                kind,
                tag - from,
                nameFrom - from,
                nameTo - from,
                keyed ? key.from() - from : -1,
                keyed ? key.to() - from : -1,
                keyed ? key.hash() : 0,
                valued ? buffer[valueFrom - 1] : 0,
                valued ? Swar.first(Swar.load(buffer, valueTo + 1), suffixLength) : 0,
                suffixLength);
        TagShape known = shapes.stream().filter(shape::isSame).findFirst().orElse(shape);
        if (known == shape && shapes.size() < MAX_SHAPES) {
            shapes.add(shape);
        }
        last.follow(known);
        last = known;
    }

    private int nest(int kind) throws BadLogException {
        if (kind == START) {
            if (depth == MAX_DEPTH) {
                throw bad("xml.deep", MAX_DEPTH);
            }
            open[depth++] = Swar.hash(buffer, nameFrom, nameTo);
        } else if (kind == END && (depth == 0 || open[--depth] != Swar.hash(buffer, nameFrom, nameTo))) {
            throw bad("xml.nesting", name());
        }
        return kind;
    }

    private int scan() throws BadLogException {
        int opening = at;
        while (true) {
            long found = Swar.match(Swar.load(buffer, opening), OPENINGS);
            if (found != 0) {
                opening += Swar.place(found);
                break;
            }
            opening += 8;
            if (opening >= limit) {
                break;
            }
        }
        if (opening >= limit) {
            at = limit;
            return INCOMPLETE;
        }
        at = opening;
        tag = opening;
        if (limit - opening < 10 && !ended) {
            return INCOMPLETE;
        }
        return switch (buffer[opening + 1]) {
            case '?' -> skipTo("?>");
            case '!' -> declaration();
            case '/' -> end();
            default -> element();
        };
    }

    private int declaration() throws BadLogException {
        if (startsWith("<!--")) {
            return skipTo("-->");
        }
        if (startsWith("<![CDATA[")) {
            return skipTo("]]>");
        }
        throw bad("xml.doctype");
    }

    private boolean startsWith(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (buffer[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int skipTo(String end) {
        int last = end.length() - 1;
        for (int i = at + 2 + last; i < limit; i++) {
            if (buffer[i] == end.charAt(last)
                    && buffer[i - 1] == end.charAt(last - 1)
                    && (last < 2 || buffer[i - 2] == '-' || buffer[i - 2] == ']')) {
                at = i + 1;
                return SKIPPED;
            }
        }
        return INCOMPLETE;
    }

    private int end() {
        nameFrom = at + 2;
        int p = nameFrom;
        while (buffer[p] != '>') {
            p++;
        }
        if (p >= limit) {
            return INCOMPLETE;
        }
        nameTo = p;
        while (nameTo > nameFrom && buffer[nameTo - 1] <= ' ') {
            nameTo--;
        }
        at = p + 1;
        return END;
    }

    private int element() throws BadLogException {
        int p = at + 1;
        nameFrom = p;
        while (buffer[p] > ' ' && buffer[p] != '>' && buffer[p] != '/' || buffer[p] < 0) {
            p++;
        }
        nameTo = p;
        key.clear();
        value.clear();
        while (true) {
            while (buffer[p] <= ' ' && buffer[p] >= 0 && p < limit) {
                p++;
            }
            if (p >= limit) {
                return INCOMPLETE;
            }
            byte b = buffer[p];
            if (b == '>') {
                at = p + 1;
                return START;
            }
            if (b == '/') {
                if (p + 1 >= limit) {
                    return INCOMPLETE;
                }
                if (buffer[p + 1] != '>') {
                    throw bad("xml.syntax", context(p));
                }
                at = p + 2;
                return EMPTY;
            }
            p = attribute(p);
            if (p == INCOMPLETE) {
                return INCOMPLETE;
            }
        }
    }

    private int attribute(int from) throws BadLogException {
        int p = from;
        while (buffer[p] != '=' && buffer[p] != '>' && buffer[p] != '"') {
            p++;
        }
        if (p >= limit) {
            return INCOMPLETE;
        }
        if (buffer[p] != '=') {
            throw bad("xml.syntax", context(from));
        }
        int nameEnd = p;
        while (nameEnd > from && buffer[nameEnd - 1] <= ' ') {
            nameEnd--;
        }
        p++;
        while (buffer[p] <= ' ' && p < limit) {
            p++;
        }
        if (p >= limit) {
            return INCOMPLETE;
        }
        byte quote = buffer[p];
        if (quote != '"' && quote != '\'') {
            throw bad("xml.syntax", context(from));
        }
        int length = nameEnd - from;
        XmlText target = length == 3 && buffer[from] == 'k' ? key : length == 5 && buffer[from] == 'v' ? value : null;
        int end = value(p + 1, quote, target);
        return end >= limit ? INCOMPLETE : end + 1;
    }

    /** @return place of the closing quote */
    private int value(int from, byte quote, @Nullable XmlText target) throws BadLogException {
        long quotes = Swar.repeat(quote);
        int p = from;
        long hash = 0;
        long escapes = 0;
        long word = Swar.load(buffer, p);
        long end = Swar.match(word, quotes);
        while (end == 0) {
            escapes |= Swar.match(word, AMPERSANDS);
            hash = Swar.mix(hash, word);
            p += 8;
            word = Swar.load(buffer, p);
            end = Swar.match(word, quotes);
        }
        int place = Swar.place(end);
        word = Swar.first(word, place);
        escapes |= Swar.match(word, AMPERSANDS);
        hash = Swar.mix(hash, word);
        p += place;
        if (target != null && p < limit) {
            target.set(buffer, from, p, hash);
            if (target == value) {
                valueFrom = from;
                valueTo = p;
            }
            if (escapes != 0 && !target.unescape()) {
                throw bad("xml.entity", Messages.shorten(target.toString()));
            }
        }
        return p;
    }

    private boolean refill() throws IOException {
        if (ended) {
            return false;
        }
        progress.checkCancelled();
        places.pass(buffer, at);
        progress.worked(at);
        int rest = limit - at;
        if (rest > MAX_TAG) {
            throw bad("xml.long", MAX_TAG >> 20);
        }
        byte[] target = rest * 2 > buffer.length ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, at, target, 0, rest);
        buffer = target;
        at = 0;
        tag = 0;
        int room = buffer.length - PADDING - rest;
        int read = in.readNBytes(buffer, rest, room);
        ended = read < room;
        if (limit == 0 && read > 2 && Swar.first(Swar.load(buffer, 0), 3) == BYTE_ORDER_MARK) {
            places.passByteOrderMark();
        }
        limit = rest + read;
        Arrays.fill(buffer, limit, limit + PADDING, (byte) 0);
        buffer[limit] = '"';
        buffer[limit + 1] = '\'';
        buffer[limit + 2] = '>';
        buffer[limit + 3] = '<';
        return read > 0;
    }

    private String context(int from) {
        return Messages.shorten(new String(buffer, from, Math.min(40, limit - from), StandardCharsets.UTF_8));
    }

    BadLogException bad(String problem, Object... arguments) {
        return new BadLogException(file, line(), column(), problem, arguments);
    }
}
