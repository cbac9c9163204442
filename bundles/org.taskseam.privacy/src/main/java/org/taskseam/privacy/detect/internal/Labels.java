/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.PiiKind;

/**
 * The words that announce a kind of personal data, such as "Kundennummer", kept as two tries over their letters and
 * digits: one read backwards from the value, one forwards from it. Spaces, dots and hyphens inside a label do not count,
 * so that "Customer no." and the address key "customerno" are the same label.
 */
final class Labels {
    static final int WIDTH = 36;
    /** Bit of words that may stand between a label and its value or widen a label, such as "no". */
    static final int FILLER = 63;

    /** Words with which other languages than English build one word, for a number or for people: Kundennummer, Anschlussnehmer. */
    static final long NUMBER = 1L << 62;

    /** Labels of somebody, which say whose value it is where another label stands before. */
    private static final long ROLES =
            1L << PiiKind.PERSON.ordinal() | 1L << PiiKind.CUSTOMER_ID.ordinal() | 1L << PiiKind.EMPLOYEE_ID.ordinal();

    private static final long CUSTOMER = 1L << PiiKind.CUSTOMER_ID.ordinal();

    /** How long a small word between a label and whose it is may be: del, der. Labels as short as that are such words, too. */
    private static final int LONGEST_LINK = 3;

    private static final long KINDS = ~(1L << FILLER | NUMBER);

    /** How many letters at the end of a label are hashed to tell most words from labels. */
    static final int ENDING = 4;
    /** How many words of bits there are for the hashes of endings. */
    static final int ENDINGS = 1 << 9;

    /** How many characters stand before the first value of an object of JSON at least, and how far back its key is looked for. */
    private static final int SHORTEST_OBJECT = 5;

    private static final int LONGEST_KEY = 16;

    /** How far back tags before a value are read. */
    private static final int LONGEST_TAGS = 48;

    /** The letters of which Greek words have one each in its place; capitals that look like Latin ones have been folded to these. */
    private static final String GREEK = "αβγδεζηθικλμνξοπρςστυφχψω";

    private static final String FOR_GREEK = "abgdezhqiklmnjowpsstyfxcu";

    /** The edge of each ASCII and Greek character, -1 for those that labels do not have. */
    private static final byte[] EDGES = edges();

    /** One bit for the hash of each label's ending. */
    private static final long[] ENDING_BITS;
    /** One bit for the last edge of each number word that is shorter than an ending, so that any word may have it at its end. */
    private static final long SHORT_ENDINGS;

    /** How many edges there are, and one for a character that labels do not have. */
    private static final int EDGES_AND_NONE = 26 + 10 + 1;

    /** Whether a label ends in a character and one before it, by their edges. */
    private static final boolean[] PAIRS = new boolean[EDGES_AND_NONE * EDGES_AND_NONE];

    private static final Trie BEFORE;
    private static final Trie AFTER;

    static {
        try (TableReader table = Tables.LABELS.read()) {
            ENDING_BITS = table.longs(ENDINGS);
            SHORT_ENDINGS = table.nextLong();
            BEFORE = Trie.read(table);
            AFTER = Trie.read(table);
        }
        for (int last = 0; last < EDGES_AND_NONE - 1; last++) {
            int node = BEFORE.next(0, last);
            for (int before = -1; node != 0 && before < EDGES_AND_NONE - 1; before++) {
                PAIRS[last * EDGES_AND_NONE + before + 1] =
                        before < 0 || BEFORE.ends(node) || BEFORE.next(node, before) != 0;
            }
        }
    }

    private Labels() {}

    /**
     * A trie in one array: where an edge leads stands at the node's base and the edge, if the node is noted there as the one
     * it comes from. Twenty times smaller than a row of edges for each node, so that it stays in the processor's cache.
     *
     * @param cells of each node the base of its edges, whether labels end there, and the node it comes from plus one
     * @param kinds of the labels that end at a node
     */
    record Trie(int[] cells, long[] kinds) {
        /** Mask of the node that a node comes from. */
        static final int PARENT = (1 << 16) - 1;

        static final int ENDS = 1 << 16;
        /** Shift of the base. */
        static final int BASE = 17;

        static Trie read(TableReader table) {
            int size = table.nextInt();
            return new Trie(table.ints(size), table.longs(size));
        }

        /** Where an edge leads from a node, 0 if nowhere. */
        int next(int node, int edge) {
            int next = (cells[node] >>> BASE) + edge;
            return (cells[next] & PARENT) == node + 1 ? next : 0;
        }

        boolean ends(int node) {
            return (cells[node] & ENDS) != 0;
        }
    }

    private static byte[] edges() {
        byte[] edges = new byte['ω' + 1];
        for (char c = 0; c < edges.length; c++) {
            char small = c < 128 ? c : Character.toLowerCase(c);
            int greek = GREEK.indexOf(small);
            char lower = greek >= 0 ? FOR_GREEK.charAt(greek) : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            edges[c] = (byte) (lower >= 'a' && lower <= 'z' ? lower - 'a' : Scan.digit(c) ? 26 + c - '0' : -1);
        }
        return edges;
    }

    static int ending(int hash, char letter) {
        return hash * 37 + edge(letter) & (1 << 15) - 1;
    }

    /** Whether a label may end here: false only where the two last characters, or a word of one case, end as no label does. */
    static boolean mayEnd(Scan text, int end) {
        char[] chars = text.chars;
        if (end < ENDING) {
            return true;
        }
        char last = chars[end - 1];
        int edge = edge(last);
        if (edge < 0) {
            return true;
        }
        if (!PAIRS[edge * EDGES_AND_NONE + edge(chars[end - 2]) + 1]) {
            return false;
        }
        int hash = 0;
        boolean lower = Scan.lower(last);
        for (int i = end - ENDING; i < end; i++) {
            char c = chars[i];
            boolean same = lower ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z';
            if (!same) {
                return true;
            }
            hash = ending(hash, c);
        }
        return (ENDING_BITS[hash >>> 6] & 1L << hash) != 0 || (SHORT_ENDINGS & 1L << edge) != 0;
    }

    static int edge(char c) {
        return c < EDGES.length ? EDGES[c] : -1;
    }

    /** No label. */
    static final Match NONE = new Match();

    /** What stands before a value. */
    static final class Match {
        /** Kinds announced, one bit per ordinal. */
        long kinds;
        /** Whether more than spaces stands between label and value. */
        boolean strong;
        /** Index of the label's first character. */
        int start;
        /** Index after the label's last character. */
        int end;
    }

    /** Looks backwards from {@code at} for a label that ends there, with at most one filler word between. */
    static void before(Scan text, int at, Match match) {
        int tags = at > 0 && text.chars[at - 1] == '>' ? tagsStart(text, at) : at;
        if (tags < at) {
            rightBefore(text, tags, match);
            match.strong = match.kinds != 0;
            if (match.strong) {
                return;
            }
        }
        rightBefore(text, at, match);
        if (match.kinds == 0 && at > SHORTEST_OBJECT && text.chars[at - 1] == '"') {
            int object = objectStart(text, at - 1);
            if (object > 0) {
                rightBefore(text, object, match);
            }
        }
    }

    /** Where the tags of HTML start that stand before a value: Login&lt;/td>&lt;td>jkallert. */
    private static int tagsStart(Scan text, int at) {
        char[] chars = text.chars;
        int i = at;
        while (i > 0 && at - i < LONGEST_TAGS && chars[i - 1] == '>') {
            int bracket = i - 1;
            int tag = bracket - 1;
            while (tag > 0 && bracket - tag < LONGEST_TAGS && chars[tag] != '<' && chars[tag] != '>') {
                tag--;
            }
            if (tag < 0 || chars[tag] != '<' || !Scan.alnum(chars[tag + 1]) && chars[tag + 1] != '/') {
                return i;
            }
            i = tag;
            while (i > 0 && chars[i - 1] <= ' ') {
                i--;
            }
        }
        return i;
    }

    /** Where the brace of an object of JSON stands whose first value begins behind the quote: {"v": "jkallert"; -1 if there is none. */
    private static int objectStart(Scan text, int quote) {
        int i = text.at(quote - 1) == ' ' ? quote - 2 : quote - 1;
        if (text.at(i) != ':' || text.at(i - 1) != '"') {
            return -1;
        }
        int key = i - 2;
        while (quote - key < LONGEST_KEY && Scan.alnum(text.at(key))) {
            key--;
        }
        return text.at(key) == '"' && text.at(key - 1) == '{' ? key - 1 : -1;
    }

    private static void rightBefore(Scan text, int at, Match match) {
        match.kinds = 0;
        match.strong = false;
        match.start = at;
        match.end = at;
        int end = at;
        boolean numbered = false;
        for (int fillers = 0; fillers < 3; fillers++) {
            int from = skipBack(text, end, match);
            int token = from <= 0 ? -1 : text.tokenEnding(from);
            boolean inside = token < 0 && from == end && fillers > 0 && from > 0; // Kunden|nr
            if (token < 0 && !inside) {
                match.kinds = 0;
                return;
            }
            match.kinds = 0;
            end = mayEnd(text, from) ? longestBefore(text, from, match) : -1;
            numbered |= (match.kinds & NUMBER) != 0;
            if (end < 0 || (match.kinds & KINDS) != 0) {
                match.kinds &= KINDS;
                if ((match.kinds & ROLES) != 0 && match.end - match.start > LONGEST_LINK) {
                    qualified(text, match, numbered);
                }
                return;
            }
        }
        match.kinds = 0;
    }

    /** Adds what somebody's label is a part of: Payer number, Código pagador, Date de naissance du patient, Passport (driver). */
    private static void qualified(Scan text, Match match, boolean numbered) {
        long kinds = match.kinds;
        int start = match.start;
        int end = match.end;
        int head = headEnd(text, start);
        boolean number = numbered;
        if (head > 0 && mayEnd(text, head) && longestBefore(text, head, match) >= 0) {
            number |= (match.kinds & NUMBER) != 0;
            kinds |= match.kinds & KINDS;
        }
        match.kinds = number ? kinds | CUSTOMER : kinds;
        match.start = start;
        match.end = end;
    }

    /** Where a word ends that stands before a label, with a space or a bracket and perhaps a small word between; 0 if there is none. */
    private static int headEnd(Scan text, int start) {
        int i = gapBefore(text, start);
        int word = i > 0 ? text.tokenEnding(i) : -1;
        boolean small = word >= 0 && i - text.start[word] <= LONGEST_LINK && (text.flags[word] & Lexicon.PARTICLE) != 0;
        return small ? gapBefore(text, text.start[word]) : i;
    }

    private static int gapBefore(Scan text, int at) {
        int i = at;
        while (i > 0 && at - i < 3 && " (.'/".indexOf(text.at(i - 1)) >= 0) {
            i--;
        }
        return i < at && i > 0 && Scan.alnum(text.at(i - 1)) ? i : 0;
    }

    private static int skipBack(Scan text, int at, Match match) {
        char[] chars = text.chars;
        int i = at;
        while (i > 0 && at - i < 24) {
            char c = chars[i - 1];
            if (c == ' ') {
                i--;
                continue;
            }
            if (Scan.alnum(c)) {
                break;
            }
            boolean nextParameter = c == '&' && text.text().isUrl();
            if (c == '\\' || c == '@' || c == '?' || nextParameter || c == '/' && i > 1 && chars[i - 2] == '/') {
                return -1;
            }
            match.strong |= c != '.' && c != '-' && c != '\'' && c != '/' && c != '#'
                    || (c == '.' || c == '-') && i > 1 && chars[i - 2] == ' ';
            i--;
        }
        return at - i < 24 ? i : -1;
    }

    /** Kinds of the longest label ending at {@code end}; returns its start or -1. */
    private static int longestBefore(Scan text, int end, Match match) {
        char[] chars = text.chars;
        int node = 0;
        int found = -1;
        long kinds = 0;
        for (int i = end - 1, gap = 0; i >= 0 && end - i < 48; i--) {
            char c = chars[i];
            int edge = edge(c);
            if (edge < 0) {
                if (++gap > 2 || hard(c)) {
                    break;
                }
                continue;
            }
            gap = 0;
            node = BEFORE.next(node, edge);
            if (node == 0) {
                break;
            }
            if (BEFORE.ends(node)
                    && (text.wordStart(i) || (BEFORE.kinds[node] & NUMBER) != 0 && Scan.lower(text.at(i - 1)))) {
                found = i;
                kinds = BEFORE.kinds[node];
            }
        }
        match.kinds = kinds;
        if (found >= 0) {
            match.start = found;
            match.end = end;
        }
        return found;
    }

    private static boolean hard(char c) {
        return c == ':' || c == '=' || c == ';' || c == '&' || c == '?' || c == '\n' || c == '\t' || c == '"';
    }

    /** Kinds of the longest label that starts behind {@code at}, a few separators allowed between; 0 if none. */
    static long after(Scan text, int at) {
        return after(text, at, false);
    }

    /** The same of a label that fills a field: nothing follows it there. */
    static long fieldAfter(Scan text, int at) {
        return after(text, at, true);
    }

    /** Kinds of a label that ends the text and therefore belongs to what stands before it, in whatever field; 0 if none. */
    static long last(Scan text, int at) {
        return after(text, at, true, true);
    }

    private static long after(Scan text, int at, boolean field) {
        return after(text, at, field, false);
    }

    private static long after(Scan text, int at, boolean inField, boolean atEnd) {
        boolean field = inField;
        boolean last = atEnd;
        int i = at;
        while (i - at < 4 && i < text.length() && !Scan.alnum(text.at(i))) {
            char c = text.at(i);
            if (c == ';' && !last) {
                return 0;
            }
            last |= c == '\n' || c == '\t';
            if (text.at(i) == '|') {
                if (!firstField(text, at)) {
                    return 0;
                }
                field = true;
            }
            i++;
        }
        if (i == at) {
            return 0;
        }
        int node = 0;
        long kinds = 0;
        int labelEnd = i;
        for (int gap = 0, start = i; i < text.length() && i - start < 48; i++) {
            int edge = edge(text.at(i));
            if (edge < 0) {
                if (++gap > 2 || hard(text.at(i))) {
                    break;
                }
                continue;
            }
            gap = 0;
            node = AFTER.next(node, edge);
            if (node == 0) {
                break;
            }
            if (AFTER.ends(node) && text.wordEnd(i + 1)) {
                labelEnd = i + 1;
                kinds = AFTER.kinds[node];
            }
        }
        if ((kinds & KINDS) == 0) {
            return 0;
        }
        int end = point(text, numberWord(text, point(text, labelEnd)));
        int next = spaces(text, end);
        // a label with its own value behind belongs to that one
        boolean own = text.at(next) == ':' || text.at(next) == '=' || Scan.digit(text.at(next));
        return own || field && !Gaps.fieldEnd(text, end) || last && !ends(text, end) ? 0 : kinds & KINDS;
    }

    /** Whether nothing but signs and spaces follows. */
    private static boolean ends(Scan text, int at) {
        int i = at;
        while (i < text.length() && !Scan.alnum(text.at(i))) {
            i++;
        }
        return i == text.length();
    }

    private static int point(Scan text, int at) {
        return text.at(at) == '.' ? at + 1 : at;
    }

    private static int spaces(Scan text, int at) {
        int i = at;
        while (text.at(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The end of a word for a number that goes on with a label: Travel document no.; {@code at} if there is none. */
    private static int numberWord(Scan text, int at) {
        int node = 0;
        int i = spaces(text, at);
        while (i - at < 12 && edge(text.at(i)) >= 0) {
            node = AFTER.next(node, edge(text.at(i++)));
            if (node == 0) {
                return at;
            }
        }
        return (AFTER.kinds[node] & NUMBER) != 0 && text.wordEnd(i) ? i : at;
    }

    /** Whether no bar stands before in the same line: of several fields a label belongs to the one behind it. */
    private static boolean firstField(Scan text, int at) {
        int i = at - 1;
        while (i >= 0 && at - i < 64 && text.at(i) != '\n' && text.at(i) != '|') {
            i--;
        }
        return i < 0 || text.at(i) == '\n';
    }
}
