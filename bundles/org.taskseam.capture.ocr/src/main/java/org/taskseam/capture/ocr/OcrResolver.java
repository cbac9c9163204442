/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taskseam.capture.Click;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.screen.ScreenImage;

/**
 * Where the accessibility interface knows only the window, reads the words nearest to the click. Asked at most every three
 * seconds, because reading costs a third of a second; only words that were read for sure are taken.
 */
public final class OcrResolver implements ElementResolver {

    static final String SOURCE = "ocr";
    static final int SURE = 80;

    private static final Duration PERIOD = Duration.ofSeconds(3);
    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final int WIDTH = 320;
    private static final int HEIGHT = 48;
    private static final int SCALE = 3;

    private final ElementResolver others;
    private final ScreenGrabber screen;
    private final OcrProcess reader;
    private long lastRead = System.nanoTime() - PERIOD.toNanos();

    /**
     * @param others    asked first; closed with this resolver
     * @param screen    closed with this resolver
     * @param data      folder of Tesseract's language data, see {@link #languageData()}
     * @param languages such as {@code eng+deu}
     */
    public OcrResolver(ElementResolver others, ScreenGrabber screen, Path data, String languages) {
        this.others = others;
        this.screen = screen;
        this.reader = new OcrProcess(data, languages);
    }

    /** @return where this system keeps Tesseract's language data, or nothing if it has none */
    public static Optional<Path> languageData() {
        String given = System.getenv("TESSDATA_PREFIX");
        return Stream.of(
                        given == null ? "/nonexistent" : given,
                        "/usr/share/tesseract-ocr/5/tessdata",
                        "/usr/share/tesseract-ocr/4.00/tessdata",
                        "/usr/share/tessdata",
                        "/usr/local/share/tessdata")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    @Override
    public Optional<UiElement> atPoint(WindowRef window, Click click, Duration deadline) {
        Optional<UiElement> known = others.atPoint(window, click, deadline);
        long now = System.nanoTime();
        if (known.isPresent() && !isVague(known.get())) {
            return known;
        }
        if (now - lastRead < PERIOD.toNanos()) {
            return known;
        }
        lastRead = now;
        Optional<UiElement> read = read(click.x(), click.y());
        return read.isPresent() ? read : known;
    }

    private static boolean isVague(UiElement element) {
        return element.name() == null && ("frame".equals(element.role()) || "window".equals(element.role()));
    }

    private Optional<UiElement> read(int x, int y) {
        return screen.grab(new Bounds(x - WIDTH / 2, y - HEIGHT / 2, WIDTH, HEIGHT))
                .flatMap(image -> {
                    List<OcrWord> words =
                            reader.read(enlarged(image), image.width() * SCALE, image.height() * SCALE, DEADLINE);
                    return nearest(
                                    words,
                                    (x - image.area().x()) * SCALE,
                                    (y - image.area().y()) * SCALE)
                            .map(text -> new UiElement("text", text, null, null, null, null, null, false, SOURCE));
                });
    }

    /** The line of sure words that the click hit, and of it the words without a wide gap to the word that is nearest. */
    static Optional<String> nearest(List<OcrWord> words, int x, int y) {
        List<OcrWord> line = words.stream()
                .filter(word -> word.confidence() >= SURE && !word.text().isBlank())
                .filter(word -> word.top() <= y && y <= word.bottom())
                .sorted(Comparator.comparingInt(OcrWord::left))
                .toList();
        int hit = -1;
        for (int i = 0; i < line.size(); i++) {
            if (hit < 0 || distance(line.get(i), x) < distance(line.get(hit), x)) {
                hit = i;
            }
        }
        if (hit < 0 || distance(line.get(hit), x) > line.get(hit).height()) {
            return Optional.empty();
        }
        int first = hit;
        while (first > 0 && together(line.get(first - 1), line.get(first))) {
            first--;
        }
        int last = hit;
        while (last + 1 < line.size() && together(line.get(last), line.get(last + 1))) {
            last++;
        }
        return Optional.of(String.join(
                " ", line.subList(first, last + 1).stream().map(OcrWord::text).toList()));
    }

    private static int distance(OcrWord word, int x) {
        return Math.max(0, Math.max(word.left() - x, x - word.right()));
    }

    private static boolean together(OcrWord left, OcrWord right) {
        return right.left() - left.right() < Math.max(left.height(), right.height());
    }

    /** Tesseract reads letters of the size of print: enlarged three times, between the pixels in a straight line. */
    private static byte[] enlarged(ScreenImage image) {
        int width = image.width() * SCALE;
        int height = image.height() * SCALE;
        byte[] gray = new byte[width * height];
        for (int y = 0; y < height; y++) {
            double sourceY = Math.min(image.height() - 1.0, Math.max(0, (y + 0.5) / SCALE - 0.5));
            for (int x = 0; x < width; x++) {
                double sourceX = Math.min(image.width() - 1.0, Math.max(0, (x + 0.5) / SCALE - 0.5));
                gray[y * width + x] = (byte) Math.round(between(image, sourceX, sourceY));
            }
        }
        return gray;
    }

    private static double between(ScreenImage image, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        int right = Math.min(left + 1, image.width() - 1);
        int bottom = Math.min(top + 1, image.height() - 1);
        double upper = gray(image.pixel(left, top)) * (1 - (x - left)) + gray(image.pixel(right, top)) * (x - left);
        double lower =
                gray(image.pixel(left, bottom)) * (1 - (x - left)) + gray(image.pixel(right, bottom)) * (x - left);
        return upper * (1 - (y - top)) + lower * (y - top);
    }

    private static double gray(int pixel) {
        return 0.299 * (pixel >> 16 & 255) + 0.587 * (pixel >> 8 & 255) + 0.114 * (pixel & 255);
    }

    @Override
    public Optional<UiElement> focused(WindowRef window, Duration deadline) {
        return others.focused(window, deadline);
    }

    @Override
    public void windowActivated(WindowRef window) {
        others.windowActivated(window);
    }

    @Override
    public void close() {
        others.close();
        reader.close();
        screen.close();
    }
}
