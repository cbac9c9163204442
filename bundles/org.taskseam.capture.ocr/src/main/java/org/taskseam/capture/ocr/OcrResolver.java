/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.taskseam.capture.Click;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.Saving;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.screen.ScreenImage;

/**
 * Where the accessibility interface knows only the window, reads the words that were clicked on or, where there are none, those at the
 * left: the label of a field. Reads at most once a second, because that costs a third of a second; what was read before and
 * still stands there is known without.
 */
public final class OcrResolver implements ElementResolver {

    static final String SOURCE = "ocr";

    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final int LEFT = Words.REACH + 160;
    private static final int RIGHT = 160;
    private static final int HEIGHT = 48;
    private static final int SCALE = 3;

    private final ElementResolver others;
    private final ScreenGrabber screen;
    private final OcrProcess reader;
    private final ReadWords before;
    private final LongSupplier nanoTime;
    private final Pace pace;
    private volatile boolean sparing;

    /**
     * @param others    asked first; closed with this resolver
     * @param screen    closed with this resolver
     * @param data      folder of Tesseract's language data, see {@link #languageData()}
     * @param languages such as {@code eng+deu}
     */
    public OcrResolver(ElementResolver others, ScreenGrabber screen, Path data, String languages) {
        this(others, screen, data, languages, System::nanoTime);
    }

    /** @param nanoTime a clock that never jumps, in nanoseconds */
    OcrResolver(ElementResolver others, ScreenGrabber screen, Path data, String languages, LongSupplier nanoTime) {
        this.others = others;
        this.screen = screen;
        this.reader = new OcrProcess(data, languages);
        this.before = new ReadWords(screen);
        this.nanoTime = nanoTime;
        this.pace = new Pace(nanoTime.getAsLong());
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

    /** @return whether a folder holds the data of all languages */
    public static boolean knows(Path data, String languages) {
        return Stream.of(languages.split("\\+"))
                .allMatch(language -> Files.exists(data.resolve(language + ".traineddata")));
    }

    @Override
    public Optional<UiElement> atPoint(WindowRef window, Click click, Duration deadline) {
        Optional<UiElement> known = others.atPoint(window, click, deadline);
        if (known.isPresent() && !isVague(known.get())) {
            return known;
        }
        Optional<String> words = before.at(window.id(), click.x(), click.y());
        if (words.isEmpty() && !sparing && pace.permits(nanoTime.getAsLong())) {
            words = read(window.id(), click.x(), click.y());
            pace.took(nanoTime.getAsLong());
        }
        return words.map(text -> new UiElement("text", text, null, null, null, null, null, false, SOURCE))
                .or(() -> known);
    }

    private static boolean isVague(UiElement element) {
        return element.name() == null && ("frame".equals(element.role()) || "window".equals(element.role()));
    }

    private Optional<String> read(long window, int x, int y) {
        Optional<ScreenImage> seen =
                screen.around(window, x, y, new Bounds(x - LEFT, y - HEIGHT / 2, LEFT + RIGHT, HEIGHT));
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        ScreenImage image = seen.get();
        Bounds area = image.area();
        List<OcrWord> read = reader.read(enlarged(image), image.width() * SCALE, image.height() * SCALE, DEADLINE);
        return Words.at(read, (x - area.x()) * SCALE, (y - area.y()) * SCALE, SCALE)
                .map(words -> {
                    Bounds box = words.box();
                    image.part(new Bounds(
                                    area.x() + box.x() / SCALE,
                                    area.y() + box.y() / SCALE,
                                    box.width() / SCALE,
                                    box.height() / SCALE))
                            .ifPresent(look -> before.remember(window, words.text(), look));
                    return words.text();
                });
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
        double upper = Words.gray(image.pixel(left, top)) * (1 - (x - left))
                + Words.gray(image.pixel(right, top)) * (x - left);
        double lower = Words.gray(image.pixel(left, bottom)) * (1 - (x - left))
                + Words.gray(image.pixel(right, bottom)) * (x - left);
        return upper * (1 - (y - top)) + lower * (y - top);
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
    public void save(Saving wanted) {
        sparing = wanted.without(Saving.ELEMENTS);
        others.save(wanted);
    }

    @Override
    public OptionalLong helper() {
        return reader.number();
    }

    @Override
    public void close() {
        others.close();
        reader.close();
        screen.close();
    }
}
