/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes interactions of raw events: typing becomes runs with a count, the wheel bursts, two quick clicks a double click, and
 * a filled clipboard tells a copy from a cut. Not safe for use by several threads.
 */
final class Aggregator {

    static final Duration TYPING_PAUSE = Duration.ofSeconds(2);
    static final Duration WHEEL_PAUSE = Duration.ofMillis(250);
    static final Duration DOUBLE_CLICK = Duration.ofMillis(500);
    static final Duration CLIPBOARD_ECHO = Duration.ofMillis(400);
    /** A page and its title arrive on two ways; within this time they are one step. */
    static final Duration PAGE_AND_TITLE = Duration.ofMillis(500);

    private static final int DOUBLE_CLICK_PIXELS = 4;

    private final Consumer<Pending> out;
    private final Consumer<WindowRef> typingBegins;
    private @Nullable Run run;
    private RawEvent.@Nullable ButtonPress lastClick;
    private @Nullable Moment lastCopyCommand;
    private @Nullable Moment lastPasteCommand;
    private @Nullable Moment lastTitle;
    private RawEvent.@Nullable PageShown page;
    private WindowRef active = WindowRef.NONE;

    /**
     * An interaction whose element is still to be found.
     *
     * @param click  where to look on the screen, or {@code null} for the element that has the keyboard
     */
    record Pending(
            Interaction interaction,
            WindowRef window,
            @Nullable Click click,
            boolean wantsElement) {}

    private static final class Run {
        private final Action action;
        private final Moment start;
        private final WindowRef window;
        private Moment last;
        private long count;

        Run(Action action, Moment start, WindowRef window) {
            this.action = action;
            this.start = start;
            this.window = window;
            this.last = start;
        }
    }

    /**
     * @param out          takes what is finished
     * @param typingBegins told when a typing run begins, while the element that is typed into still has the keyboard
     */
    Aggregator(Consumer<Pending> out, Consumer<WindowRef> typingBegins) {
        this.out = out;
        this.typingBegins = typingBegins;
    }

    void accept(RawEvent event) {
        switch (event) {
            case RawEvent.ButtonPress press -> click(press);
            case RawEvent.Wheel wheel ->
                extend(Action.SCROLL, wheel.at(), wheel.window(), Math.abs(wheel.notches()), WHEEL_PAUSE);
            case RawEvent.KeyPress key -> key(key);
            case RawEvent.WindowActivated window -> {
                flush();
                active = window.window();
                emit(window.at(), Action.WINDOW_ACTIVATE, window.window(), null, false);
            }
            case RawEvent.WindowOpen open -> {
                // nothing happened
            }
            case RawEvent.TitleChanged title -> title(title);
            case RawEvent.ClipboardFilled clipboard -> clipboard(clipboard);
            case RawEvent.Pasted pasted -> pasted(pasted);
            case RawEvent.PageShown page -> page(page);
            case RawEvent.Gap gap -> {
                flush();
                out.accept(
                        new Pending(Interaction.gap(gap.at(), gap.lost(), gap.reason()), WindowRef.NONE, null, false));
            }
        }
    }

    /** @return whether something is under way that {@link #tick} will end */
    boolean isPending() {
        return run != null || page != null;
    }

    /** Ends runs that have paused long enough. */
    void tick(Moment now) {
        RawEvent.PageShown shown = page;
        if (shown != null && now.since(shown.at()).compareTo(PAGE_AND_TITLE) > 0) {
            flush();
        }
        Run current = run;
        if (current != null && now.since(current.last).compareTo(pause(current.action)) > 0) {
            flush();
        }
    }

    /** Ends what is under way. */
    void flush() {
        RawEvent.PageShown shown = page;
        page = null;
        if (shown != null) {
            navigated(shown.at(), orActive(shown.window()), shown.url());
        }
        Run ended = run;
        run = null;
        if (ended != null) {
            Interaction interaction = new Interaction(
                    ended.start,
                    ended.action,
                    ended.window.application(),
                    ended.window.title(),
                    null,
                    null,
                    ended.count);
            out.accept(new Pending(interaction, ended.window, null, ended.action == Action.TEXT_INPUT));
        }
    }

    private void click(RawEvent.ButtonPress press) {
        flush();
        Click click = new Click(press.x(), press.y(), press.at());
        RawEvent.ButtonPress before = lastClick;
        boolean second = before != null
                && before.button() == press.button()
                && press.button() == 1
                && press.at().since(before.at()).compareTo(DOUBLE_CLICK) <= 0
                && Math.abs(before.x() - press.x()) <= DOUBLE_CLICK_PIXELS
                && Math.abs(before.y() - press.y()) <= DOUBLE_CLICK_PIXELS;
        lastClick = second ? null : press;
        Action action = press.button() == 3 ? Action.RIGHT_CLICK : second ? Action.DOUBLE_CLICK : Action.CLICK;
        WindowRef window = press.window();
        out.accept(new Pending(
                new Interaction(press.at(), action, window.application(), window.title(), null, null, 1),
                window,
                click,
                true));
    }

    private void key(RawEvent.KeyPress key) {
        switch (key.kind()) {
            case CHARACTER, DELETE -> extend(Action.TEXT_INPUT, key.at(), key.window(), 1, TYPING_PAUSE);
            case NAVIGATION -> {
                // moving the caret belongs to a run of typing but does not begin one
                Run current = run;
                if (current != null && current.action == Action.TEXT_INPUT) {
                    current.last = key.at();
                }
            }
            case ENTER, TAB -> {
                flush();
                emit(key.at(), Action.KEY_COMMAND, key.window(), key.kind() == KeyClass.ENTER ? "Enter" : "Tab", true);
            }
            case COMMAND -> command(key.at(), key.window(), key.command());
        }
    }

    private void command(Moment at, WindowRef window, @Nullable String command) {
        flush();
        Action action = switch (command == null ? "" : command) {
            case "Ctrl+C", "Ctrl+Insert" -> Action.COPY;
            case "Ctrl+X", "Shift+Delete" -> Action.CUT;
            case "Ctrl+V", "Shift+Insert", "Ctrl+Shift+V" -> Action.PASTE;
            default -> Action.KEY_COMMAND;
        };
        if (action == Action.COPY || action == Action.CUT) {
            lastCopyCommand = at;
        } else if (action == Action.PASTE) {
            lastPasteCommand = at;
        }
        emit(at, action, window, command, true);
    }

    /** A clipboard that is filled right after Ctrl+C is the same act; else the copy came from a menu. */
    private void clipboard(RawEvent.ClipboardFilled filled) {
        Moment copy = lastCopyCommand;
        if (copy != null && filled.at().since(copy).compareTo(CLIPBOARD_ECHO) <= 0) {
            return;
        }
        flush();
        emit(filled.at(), Action.COPY, filled.owner(), null, false);
    }

    /** A page that tells of a paste right after Ctrl+V tells the same act; else the paste came from a menu. */
    private void pasted(RawEvent.Pasted pasted) {
        Moment paste = lastPasteCommand;
        if (paste == null || pasted.at().since(paste).compareTo(CLIPBOARD_ECHO) > 0) {
            flush();
            emit(pasted.at(), Action.PASTE, orActive(pasted.window()), null, true);
        }
    }

    private void title(RawEvent.TitleChanged title) {
        RawEvent.PageShown shown = page;
        page = null;
        flush();
        lastTitle = title.at();
        navigated(title.at(), title.window(), shown == null ? null : shown.url());
    }

    /** Waits for the title; without one, the page's address alone tells that another page is shown. */
    private void page(RawEvent.PageShown shown) {
        flush();
        Moment title = lastTitle;
        boolean told = title != null && shown.at().since(title).compareTo(PAGE_AND_TITLE) <= 0;
        page = told || !Browsers.isBrowser(orActive(shown.window()).application()) ? null : shown;
    }

    private void navigated(Moment at, WindowRef window, @Nullable String url) {
        UiElement document =
                url == null ? null : new UiElement("document web", null, null, null, null, url, null, false, "dom");
        out.accept(new Pending(
                new Interaction(at, Action.TITLE_CHANGE, window.application(), window.title(), document, null, 1),
                window,
                null,
                false));
    }

    private WindowRef orActive(WindowRef window) {
        return window.id() == 0 ? active : window;
    }

    private void extend(Action action, Moment at, WindowRef window, long amount, Duration pause) {
        Run current = run;
        if (current == null
                || current.action != action
                || current.window.id() != window.id()
                || at.since(current.last).compareTo(pause) > 0) {
            flush();
            current = new Run(action, at, window);
            run = current;
            if (action == Action.TEXT_INPUT) {
                typingBegins.accept(window);
            }
        }
        current.count += amount;
        current.last = at;
    }

    private static Duration pause(Action action) {
        return action == Action.SCROLL ? WHEEL_PAUSE : TYPING_PAUSE;
    }

    private void emit(Moment at, Action action, WindowRef window, @Nullable String command, boolean wantsElement) {
        out.accept(new Pending(
                new Interaction(at, action, window.application(), window.title(), null, command, 1),
                window,
                null,
                wantsElement));
    }
}
