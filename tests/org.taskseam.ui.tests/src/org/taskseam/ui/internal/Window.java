/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What a person does with a window: wait, look, press keys. For the thread of the display. */
public final class Window {

    private static final long PATIENCE = 240_000;

    private Window() {}

    public static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** Lets the window work until something is so. */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, what);
            if (!display.readAndDispatch()) {
                pause(10);
            }
        }
    }

    /** Lets the window work for a while: paints, animations. */
    public static void settle(long millis) {
        long end = System.currentTimeMillis() + millis;
        until("time goes by", () -> System.currentTimeMillis() >= end);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return all controls of a class below the window */
    public static <T extends Control> List<T> find(Class<T> type) {
        return find(shell(), type);
    }

    public static <T extends Control> List<T> find(Shell shell, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(shell, type, found);
        return found;
    }

    /** @return the open window with a title */
    public static Shell shellNamed(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.getText().equals(title))
                .findAny()
                .orElseThrow(() -> new AssertionError("no window " + title));
    }

    /** What is done in a dialog. */
    public interface InDialog {
        void act(Shell dialog) throws Exception;
    }

    /** Does what opens a dialog, acts in it, and goes on when it is closed. */
    public static void inDialog(Runnable open, InDialog act) {
        in(open, Window::isModal, 0, act);
    }

    /** Does what opens a dialog or another window, acts in it when it is wholly open, and goes on when it is closed. */
    public static void inWindow(Runnable open, InDialog act) {
        in(open, shell -> (shell.getStyle() & (SWT.ON_TOP | SWT.TOOL)) == 0, 300, act);
    }

    /** @param opening milliseconds that a window takes from when it is seen until it can be used */
    private static void in(Runnable open, Predicate<Shell> which, int opening, InDialog act) {
        Display display = Display.getCurrent();
        List<Shell> before = List.of(display.getShells());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicBoolean done = new AtomicBoolean();
        display.timerExec(50, new Runnable() {
            private boolean seen = opening == 0;

            @Override
            public void run() {
                Shell window = Arrays.stream(display.getShells())
                        .filter(shell -> !before.contains(shell) && shell.isVisible() && which.test(shell))
                        .findAny()
                        .orElse(null);
                if (window == null || !seen) {
                    seen |= window != null;
                    display.timerExec(window == null ? 50 : opening, this);
                    return;
                }
                try {
                    act.act(window);
                } catch (Exception | AssertionError e) {
                    failure.set(e);
                } finally {
                    if (!window.isDisposed()) {
                        window.close();
                    }
                    done.set(true);
                }
            }
        });
        open.run();
        until("a window opens and closes", done::get);
        if (failure.get() != null) {
            throw new AssertionError("in the window", failure.get());
        }
    }

    private static boolean isModal(Shell shell) {
        return (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0;
    }

    /** Presses a button that can be pressed. */
    public static void press(Button button) {
        assertTrue(button.isEnabled(), button::getText);
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** @return what is seen of a control */
    public static byte[] pixels(Control control) {
        Point size = control.getSize();
        Image image = new Image(control.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        byte[] pixels = image.getImageData().data;
        image.dispose();
        return pixels;
    }

    /** @return number of different colours, of every third point */
    public static int colours(ImageData data) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < data.width; x += 3) {
            for (int y = 0; y < data.height; y += 3) {
                colours.add(data.getPixel(x, y));
            }
        }
        return colours.size();
    }

    private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, type, found);
            }
        }
    }

    public static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Saves what is seen of the window below target/screenshots. */
    public static Path screenshot(String name) throws IOException {
        return save(shell(), name);
    }

    /** The same of another window, which comes to the front. */
    public static Path screenshot(Shell shell, String name) throws IOException {
        shell.moveAbove(null);
        return save(shell, name);
    }

    private static Path save(Shell shell, String name) throws IOException {
        settle(500);
        Display display = Display.getCurrent();
        Rectangle bounds = shell.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        Path file = Path.of("target", "screenshots", name + ".png").toAbsolutePath();
        Files.createDirectories(file.getParent());
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }
}
