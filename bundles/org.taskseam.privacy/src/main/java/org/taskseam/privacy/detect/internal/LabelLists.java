/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.PiiKind;

/** Makes the tables of the {@link Labels} from their list. */
final class LabelLists {
    private final long[] endings = new long[Labels.ENDINGS];
    private long shortEndings;
    private final Trie before = new Trie();
    private final Trie after = new Trie();

    private LabelLists() {}

    private static final class Trie {
        private static final int NODES = 1 << 13;

        private char[] next = new char[Labels.WIDTH * NODES];
        private long[] kinds = new long[NODES];
        private int size = 1;

        void add(String word, boolean backwards, long kind) {
            int node = 0;
            for (int i = 0; i < word.length(); i++) {
                int edge = Labels.edge(word.charAt(backwards ? word.length() - 1 - i : i));
                if (edge < 0) {
                    throw new IllegalStateException("A label has a character other than letter and digit: " + word);
                }
                int at = node * Labels.WIDTH + edge;
                if (next[at] == 0) {
                    if (size == kinds.length) {
                        int more = size * 2;
                        next = Arrays.copyOf(next, Labels.WIDTH * more);
                        kinds = Arrays.copyOf(kinds, more);
                    }
                    next[at] = (char) size++;
                }
                node = next[at];
            }
            kinds[node] |= kind;
        }

        int bytes() {
            return Integer.BYTES + size * (Long.BYTES + Labels.WIDTH * Character.BYTES);
        }

        /** How many nodes there are, the kinds of each, the next node of each for each edge. */
        void put(ByteBuffer table) {
            table.putInt(size);
            table.asLongBuffer().put(kinds, 0, size);
            table.position(table.position() + size * Long.BYTES);
            table.asCharBuffer().put(next, 0, Labels.WIDTH * size);
            table.position(table.position() + size * Labels.WIDTH * Character.BYTES);
        }
    }

    /** The hashes of endings, the edges of short ones, and the tries of labels before and after a value. */
    static ByteBuffer table() {
        LabelLists labels = read();
        ByteBuffer table =
                Tables.empty(Long.BYTES * (Labels.ENDINGS + 1) + labels.before.bytes() + labels.after.bytes());
        for (long each : labels.endings) {
            table.putLong(each);
        }
        table.putLong(labels.shortEndings);
        labels.before.put(table);
        labels.after.put(table);
        return table;
    }

    private static LabelLists read() {
        LabelLists labels = new LabelLists();
        for (String line : Resources.lines("labels.txt")) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).strip();
            long kind = 1L
                    << (name.equals("FILLER") || name.equals("NUMBER")
                            ? Labels.FILLER
                            : PiiKind.valueOf(name).ordinal());
            kind |= name.equals("NUMBER") ? Labels.NUMBER : 0;
            for (String label : line.substring(colon + 1).split("\\|")) {
                String letters = compact(label);
                if (!letters.isEmpty()) {
                    labels.before.add(letters, true, kind);
                    labels.noteEnding(letters, (kind & Labels.NUMBER) != 0);
                    labels.after.add(letters, false, kind);
                }
            }
        }
        return labels;
    }

    private void noteEnding(String letters, boolean number) {
        if (letters.length() >= Labels.ENDING) {
            int hash = 0;
            for (int i = letters.length() - Labels.ENDING; i < letters.length(); i++) {
                hash = Labels.ending(hash, letters.charAt(i));
            }
            endings[hash >>> 6] |= 1L << hash;
        } else if (number) {
            shortEndings |= 1L << Labels.edge(letters.charAt(letters.length() - 1));
        }
    }

    private static String compact(String label) {
        String folded = Folder.fold(label, Channel.OTHER).toString();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            if (Labels.edge(folded.charAt(i)) >= 0) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }
}
