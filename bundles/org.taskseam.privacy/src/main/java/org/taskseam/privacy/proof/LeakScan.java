/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Searches bytes for values in every way they could have been written: UTF-8, UTF-16 of both orders, ISO 8859-1, percent
 * and JSON escapes, hexadecimal, Base64 at each of its three offsets; also within gzip, zip, and zlib streams that begin
 * anywhere, and in those within them.
 */
public final class LeakScan {

    /** Nested streams are opened this deep and up to this size. */
    private static final int DEEPEST = 4;

    private static final int LARGEST = 64 << 20;
    private static final int KEY = 4;

    /** Where a value was found. */
    public record Leak(String value, String encoding, String place) {}

    private record Pattern(String value, String encoding, byte[] bytes) {}

    private final Map<Integer, List<Pattern>> byStart = new HashMap<>();
    private final Set<Leak> leaks = new LinkedHashSet<>();
    private long files;
    private long bytes;

    /** @param values what to search for; longer than four characters each */
    public LeakScan(Iterable<String> values) {
        for (String value : values) {
            add(value, "UTF-8", value.getBytes(StandardCharsets.UTF_8));
            add(value, "ISO 8859-1", value.getBytes(StandardCharsets.ISO_8859_1));
            add(value, "UTF-16LE", value.getBytes(StandardCharsets.UTF_16LE));
            add(value, "UTF-16BE", value.getBytes(StandardCharsets.UTF_16BE));
            String form = URLEncoder.encode(value, StandardCharsets.UTF_8);
            add(value, "form", form.getBytes(StandardCharsets.US_ASCII));
            add(value, "percent", form.replace("+", "%20").getBytes(StandardCharsets.US_ASCII));
            add(value, "JSON", escaped(value).getBytes(StandardCharsets.US_ASCII));
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                byte[] plain = value.getBytes(charset);
                String hex = HexFormat.of().formatHex(plain);
                add(value, "hex", hex.getBytes(StandardCharsets.US_ASCII));
                add(value, "hex", hex.toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
                base64(value, plain);
            }
        }
    }

    private void add(String value, String encoding, byte[] pattern) {
        if (pattern.length < KEY) {
            throw new IllegalArgumentException("Too short to be searched for: " + pattern.length + " bytes");
        }
        List<Pattern> same = byStart.computeIfAbsent(key(pattern, 0), k -> new ArrayList<>());
        if (same.stream().noneMatch(known -> Arrays.equals(known.bytes(), pattern))) {
            same.add(new Pattern(value, encoding, pattern));
        }
    }

    /** The characters that depend on the value alone, wherever it begins within a group of three bytes. */
    private void base64(String value, byte[] plain) {
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + plain.length];
            System.arraycopy(plain, 0, shifted, before, plain.length);
            int from = (before * 8 + 5) / 6;
            int to = shifted.length * 8 / 6;
            if (to - from >= 8) {
                String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
                add(value, "Base64", text.substring(from, to).getBytes(StandardCharsets.US_ASCII));
                String safe = text.replace('+', '-').replace('/', '_');
                if (!safe.equals(text)) {
                    add(value, "Base64", safe.substring(from, to).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        for (char c : value.toCharArray()) {
            text.append(c < 128 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return text.toString().replace("\"", "\\\"");
    }

    private static int key(byte[] data, int at) {
        return data[at] << 24 | (data[at + 1] & 0xff) << 16 | (data[at + 2] & 0xff) << 8 | data[at + 3] & 0xff;
    }

    /** Searches a file, or all files below a folder. Names of files count, too. */
    public void search(Path place) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(place)) {
            found = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : found) {
            files++;
            String name = place.relativize(file).toString();
            search(name.getBytes(StandardCharsets.UTF_8), "name of " + name, 0);
            search(name.isEmpty() ? String.valueOf(file.getFileName()) : name, Files.readAllBytes(file));
        }
    }

    /** Searches bytes that are in no file, such as the output of a program. */
    public void search(String place, byte[] data) {
        bytes += data.length;
        search(data, place, 0);
    }

    private void search(byte[] data, String place, int depth) {
        for (int at = 0; at + KEY <= data.length; at++) {
            List<Pattern> candidates = byStart.get(key(data, at));
            if (candidates != null) {
                for (Pattern pattern : candidates) {
                    int end = at + pattern.bytes().length;
                    if (end <= data.length
                            && Arrays.equals(data, at, end, pattern.bytes(), 0, pattern.bytes().length)) {
                        leaks.add(new Leak(pattern.value(), pattern.encoding(), place));
                    }
                }
            }
            if (depth < DEEPEST) {
                unpack(data, at, place, depth);
            }
        }
    }

    private void unpack(byte[] data, int at, String place, int depth) {
        int first = data[at] & 0xff;
        int second = data[at + 1] & 0xff;
        if (first == 0x1f && second == 0x8b) {
            search(gunzip(data, at), place + " > gzip", depth + 1);
        } else if (first == 'P' && second == 'K' && data[at + 2] == 3 && data[at + 3] == 4) {
            unzip(data, at, place, depth);
        } else if ((first & 0x0f) == 8 && (first << 8 | second) % 31 == 0) {
            search(inflate(data, at), place + " > zlib", depth + 1);
        }
    }

    private static byte[] gunzip(byte[] data, int at) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(data, at, data.length - at))) {
            return read(in);
        } catch (IOException e) {
            return new byte[0]; // looks like one but is none
        }
    }

    private void unzip(byte[] data, int at, String place, int depth) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(data, at, data.length - at))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry != null) {
                search(read(zip), place + " > " + entry.getName(), depth + 1);
            }
        } catch (IOException | IllegalArgumentException e) {
            return; // looks like one but is none
        }
    }

    private static byte[] read(InputStream in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        try {
            for (int n = in.read(buffer); n >= 0 && out.size() < LARGEST; n = in.read(buffer)) {
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            return out.toByteArray(); // what came before the damage
        }
        return out.toByteArray();
    }

    private static byte[] inflate(byte[] data, int at) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data, at, data.length - at);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 13];
            for (int n = inflater.inflate(buffer); n > 0 && out.size() < LARGEST; n = inflater.inflate(buffer)) {
                out.write(buffer, 0, n);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            return new byte[0]; // looks like one but is none
        } finally {
            inflater.end();
        }
    }

    /** What was found, in the order of finding. */
    public List<Leak> leaks() {
        return List.copyOf(leaks);
    }

    /** How many files were searched. */
    public long files() {
        return files;
    }

    /** How many bytes were searched, before unpacking. */
    public long bytes() {
        return bytes;
    }
}
