/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.taskseam.capture.Browsers;
import org.taskseam.capture.Click;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.Saving;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;

/** Asks the page first where a browser has the extension, and the accessibility interface for all else. */
public final class BrowserResolver implements ElementResolver {

    static final String SOURCE = "dom";

    /** A page tells its click within this time, or it was not the page that was clicked. */
    static final Duration PAGE_DEADLINE = Duration.ofMillis(60);

    private final BrowserBridge bridge;
    private final ElementResolver others;

    /** @param others closed with this resolver */
    public BrowserResolver(BrowserBridge bridge, ElementResolver others) {
        this.bridge = bridge;
        this.others = others;
    }

    @Override
    public Optional<UiElement> atPoint(WindowRef window, Click click, Duration deadline) {
        if (!asksPage(window)) {
            return others.atPoint(window, click, deadline);
        }
        long begin = System.nanoTime();
        Optional<UiElement> told = bridge.events().clickAt(click.x(), click.y(), shorter(PAGE_DEADLINE, deadline));
        return told.isPresent() ? told : others.atPoint(window, click, deadline.minusNanos(System.nanoTime() - begin));
    }

    @Override
    public Optional<UiElement> focused(WindowRef window, Duration deadline) {
        Optional<UiElement> told = asksPage(window) ? bridge.events().focused() : Optional.empty();
        return told.isPresent() ? told : others.focused(window, deadline);
    }

    private boolean asksPage(WindowRef window) {
        return bridge.connected() && Browsers.isBrowser(window.application());
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    @Override
    public void windowActivated(WindowRef window) {
        others.windowActivated(window);
    }

    @Override
    public void save(Saving wanted) {
        others.save(wanted);
    }

    @Override
    public OptionalLong helper() {
        return others.helper();
    }

    @Override
    public void close() {
        others.close();
    }
}
