/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.taskseam.ui.graph.Look;

/** The light or the dark theme; what is drawn by hand follows the style sheets. */
public final class Theme {

    private static final String LIGHT = "org.taskseam.ui.theme.light";
    private static final String DARK = "org.taskseam.ui.theme.dark";
    private static final List<Consumer<Look>> FOLLOWERS = new CopyOnWriteArrayList<>();
    private static Look look = Look.LIGHT;

    private Theme() {}

    /** Learns the theme of the last run and follows every change. */
    public static void start() {
        IThemeEngine engine = engine();
        look = lookOf(engine);
        PlatformUI.getWorkbench()
                .getService(IEventBroker.class)
                .subscribe(IThemeEngine.Events.THEME_CHANGED, event -> changed(lookOf(engine)));
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    private static Look lookOf(IThemeEngine engine) {
        var active = engine.getActiveTheme();
        return active != null && active.getId().startsWith(DARK) ? Look.DARK : Look.LIGHT;
    }

    private static void changed(Look next) {
        look = next;
        FOLLOWERS.forEach(follower -> follower.accept(next));
    }

    /** @return the colours now */
    public static Look look() {
        return look;
    }

    /** Changes to the other theme and remembers it. */
    public static void toggle() {
        set(look == Look.LIGHT ? Look.DARK : Look.LIGHT);
    }

    /** Changes the theme and remembers it. */
    public static void set(Look wanted) {
        engine().setTheme(wanted == Look.DARK ? DARK : LIGHT, true);
        if (look != wanted) {
            changed(wanted);
        }
    }

    /** Tells about the colours now and on every change, as long as a control lives. */
    public static void follow(Control control, Consumer<Look> follower) {
        Consumer<Look> guarded = next -> {
            if (!control.isDisposed()) {
                follower.accept(next);
            }
        };
        FOLLOWERS.add(guarded);
        control.addDisposeListener(event -> FOLLOWERS.remove(guarded));
        follower.accept(look);
    }
}
