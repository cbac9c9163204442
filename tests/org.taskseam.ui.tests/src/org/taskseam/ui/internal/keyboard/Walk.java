/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.keyboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.taskseam.ui.internal.Window;

/** The way of the Tab key through a dialog or a part, and what a person without a mouse would miss on it. */
final class Walk {

    private static final int MOST = 80;

    private final Composite place;
    private final Set<Control> stops = new LinkedHashSet<>();
    private final List<String> problems = new ArrayList<>();

    private Walk(Composite place) {
        this.place = place;
    }

    /** Walks forth and back, from where the keyboard is. */
    static Walk through(Composite place) {
        Walk walk = new Walk(place);
        if (!walk.inside(Keys.focus())) {
            walk.problems.add("the keyboard is not there at first, but in " + Controls.say(Keys.focus()));
            place.setFocus();
        }
        walk.stops.addAll(walk.go(Keys::tab));
        boolean circle = walk.inside(Keys.focus());
        if (!circle) {
            Keys.backTab();
        }
        List<Control> back = walk.go(Keys::backTab);
        if (!circle) {
            Keys.tab();
        }
        List<Control> forth = walk.go(Keys::tab);
        walk.stops.addAll(back);
        walk.stops.addAll(forth);
        walk.compare(forth, back);
        return walk;
    }

    private boolean inside(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == place) {
                return true;
            }
        }
        return false;
    }

    /** @return where the key leads, until it leaves the place or comes to where it was */
    private List<Control> go(Runnable key) {
        List<Control> way = new ArrayList<>();
        Control at = Keys.focus();
        while (inside(at) && !way.contains(at) && way.size() < MOST) {
            way.add(at);
            byte[] with = seen(at);
            key.run();
            Control next = Keys.focus();
            if (next == at) {
                if (Controls.usable(place).size() > 1) {
                    problems.add("trapped in " + Controls.say(at));
                }
                break; // the only one
            }
            if (!at.isDisposed() && Arrays.equals(with, seen(at)) && !showsTheKeyboard(at, next)) {
                problems.add("not seen that it has the keyboard: " + Controls.say(at));
            }
            at = next;
        }
        return way;
    }

    /** Looks again, as frames may come slowly and carets blink. */
    private static boolean showsTheKeyboard(Control control, Control other) {
        for (int look = 0; look < 3; look++) {
            control.forceFocus();
            Window.settle(300 + 250L * look);
            byte[] with = seen(control);
            other.forceFocus();
            Window.settle(300);
            if (!Arrays.equals(with, seen(control))) {
                return true;
            }
        }
        return false;
    }

    /** What is seen of a control and just around it. */
    private static byte[] seen(Control control) {
        Rectangle box = control.getDisplay().map(control.getParent(), null, control.getBounds());
        Image image = new Image(control.getDisplay(), Math.max(1, box.width + 8), Math.max(1, box.height + 8));
        GC gc = new GC(Display.getCurrent());
        gc.copyArea(image, box.x - 4, box.y - 4);
        gc.dispose();
        byte[] pixels = image.getImageData().data;
        image.dispose();
        return pixels;
    }

    private void compare(List<Control> forth, List<Control> back) {
        List<Control> usable = Controls.usable(place);
        for (Control control : usable) {
            if (!Controls.reached(control, stops())) {
                problems.add("never reached: " + Controls.say(control));
            }
        }
        List<Control> way = fromTop(forth);
        if (!way.equals(fromTop(back.reversed()))) {
            problems.add("another way back: " + say(forth) + " and " + say(back));
        }
        for (int i = 1; i < way.size(); i++) {
            if (!Controls.inReadingOrder(way.get(i - 1), way.get(i))) {
                problems.add("out of order: " + Controls.say(way.get(i - 1)) + " before " + Controls.say(way.get(i)));
            }
        }
        for (Control control : stops) {
            if (Controls.name(control).isEmpty()) {
                problems.add("no name: " + Controls.say(control));
            }
        }
    }

    private static String say(List<Control> controls) {
        return controls.stream().map(Controls::say).toList().toString();
    }

    /** The way is a circle; it begins with what stands highest. */
    private static List<Control> fromTop(List<Control> way) {
        int first = 0;
        for (int i = 1; i < way.size(); i++) {
            if (Controls.inReadingOrder(way.get(i), way.get(first))) {
                first = i;
            }
        }
        List<Control> turned = new ArrayList<>(way.subList(first, way.size()));
        turned.addAll(way.subList(0, first));
        return turned;
    }

    List<Control> stops() {
        return List.copyOf(stops);
    }

    List<String> problems() {
        return problems;
    }
}
