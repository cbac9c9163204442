/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
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
        /** What {@link Labels.Trie} reads; made by {@link #pack}. */
        private int[] cells = {};

        private long[] ends = {};
        private int firstFree = 1;

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

        /** Lays all edges into one array, those of a node at the first place where they fit between those of others. */
        void pack() {
            cells = new int[2 * size + Labels.WIDTH];
            ends = new long[cells.length];
            cells[0] = Labels.Trie.PARENT; // the root: no place to go to
            int[] places = new int[size];
            int last = 0;
            for (int node = 0; node < size; node++) {
                int[] edges = edges(node);
                int base = edges.length == 0 ? 0 : base(edges);
                for (int edge : edges) {
                    int place = base + edge;
                    cells[place] = places[node] + 1;
                    places[next[node * Labels.WIDTH + edge]] = place;
                }
                last = Math.max(last, base);
                cells[places[node]] |= base << Labels.Trie.BASE | (kinds[node] == 0 ? 0 : Labels.Trie.ENDS);
                ends[places[node]] = kinds[node];
            }
            if (last >= 1 << Integer.SIZE - Labels.Trie.BASE) {
                throw new IllegalStateException("Too many labels for their table: " + last);
            }
            cells = Arrays.copyOf(cells, last + Labels.WIDTH);
            ends = Arrays.copyOf(ends, cells.length);
        }

        private int[] edges(int node) {
            return IntStream.range(0, Labels.WIDTH)
                    .filter(edge -> next[node * Labels.WIDTH + edge] != 0)
                    .toArray();
        }

        private int base(int[] edges) {
            while (!free(firstFree)) {
                firstFree++;
            }
            int base = Math.max(0, firstFree - edges[0]);
            while (!fits(base, edges)) {
                base++;
            }
            return base;
        }

        private boolean fits(int base, int[] edges) {
            return IntStream.of(edges).allMatch(edge -> free(base + edge));
        }

        private boolean free(int place) {
            return (cells[place] & Labels.Trie.PARENT) == 0;
        }

        int bytes() {
            return Integer.BYTES + cells.length * (Long.BYTES + Integer.BYTES);
        }

        void put(ByteBuffer table) {
            table.putInt(cells.length);
            table.asIntBuffer().put(cells);
            table.position(table.position() + cells.length * Integer.BYTES);
            table.asLongBuffer().put(ends);
            table.position(table.position() + cells.length * Long.BYTES);
        }
    }

    /** The hashes of endings, the edges of short ones, and the tries of labels before and after a value. */
    static ByteBuffer table() {
        LabelLists labels = read();
        labels.before.pack();
        labels.after.pack();
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
            if (name.equals("PERSON_ENDING")) {
                labels.addEndings(line.substring(colon + 1));
                continue;
            }
            long kind = 1L
                    << (name.equals("FILLER") || name.equals("NUMBER")
                            ? Labels.FILLER
                            : PiiKind.valueOf(name).ordinal());
            kind |= name.equals("NUMBER") ? Labels.NUMBER : 0;
            for (String label : line.substring(colon + 1).split("\\|")) {
                labels.add(label, kind);
            }
        }
        return labels;
    }

    /** Adds ends of words for people before a name, such as Anschlussnehmer. */
    private void addEndings(String endings) {
        for (String ending : endings.split("\\|")) {
            String letters = compact(ending);
            before.add(letters, true, 1L << PiiKind.PERSON.ordinal() | Labels.NUMBER);
            noteEnding(letters, false);
        }
    }

    /** Adds a label, or all that a pattern stands for: (initial/temporary/) password. */
    private void add(String label, long kind) {
        int open = label.indexOf('(');
        if (open >= 0) {
            int close = label.indexOf(')', open);
            for (String each : label.substring(open + 1, close).split("/", -1)) {
                add(label.substring(0, open) + each + label.substring(close + 1), kind);
            }
            return;
        }
        String written = label.strip();
        addWritten(written, kind);
        if (!written.isEmpty()
                && written.charAt(0) >= 0x370) { // Greek capitals may fold to other letters than small ones
            addWritten(written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1), kind);
        }
    }

    private void addWritten(String label, long kind) {
        String letters = compact(label);
        if (!letters.isEmpty()) {
            before.add(letters, true, kind);
            noteEnding(letters, (kind & Labels.NUMBER) != 0);
            after.add(letters, false, kind);
        }
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
