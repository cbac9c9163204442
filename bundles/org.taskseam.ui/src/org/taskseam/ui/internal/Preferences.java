/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.taskseam.drawing.GraphLayout;
import org.taskseam.drawing.LayeredLayout;
import org.taskseam.ui.graph.ElkLayeredLayout;

/** What a person prefers, beside the theme. */
public final class Preferences {

    /** Ends listening. */
    @FunctionalInterface
    public interface Listening {
        /** Nothing more is told. */
        void end();
    }

    private static final String LAYOUT = "layout";
    private static final IEclipsePreferences STORE = InstanceScope.INSTANCE.getNode("org.taskseam.ui");

    private Preferences() {}

    /** @return whether the graph is laid out by the Eclipse Layout Kernel instead of Taskseam's own layout */
    public static boolean usesElk() {
        return "elk".equals(STORE.get(LAYOUT, ""));
    }

    /** Chooses the layout and remembers it. */
    public static void useElk(boolean elk) {
        STORE.put(LAYOUT, elk ? "elk" : "layered");
        try {
            STORE.flush();
        } catch (BackingStoreException e) {
            ILog.of(Preferences.class).warn("Preferences were not saved", e);
        }
    }

    /** @return the layout that is preferred */
    public static GraphLayout layout() {
        return usesElk() ? new ElkLayeredLayout() : new LayeredLayout();
    }

    /** Tells of every change of the layout until ended. */
    public static Listening onLayout(Consumer<GraphLayout> observer) {
        IEclipsePreferences.IPreferenceChangeListener listener = event -> {
            if (LAYOUT.equals(event.getKey())) {
                observer.accept(layout());
            }
        };
        STORE.addPreferenceChangeListener(listener);
        return () -> STORE.removePreferenceChangeListener(listener);
    }
}
