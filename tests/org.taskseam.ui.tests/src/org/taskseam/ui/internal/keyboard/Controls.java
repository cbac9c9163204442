/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.keyboard;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

/** What a person without a mouse can expect of controls. */
final class Controls {

    private Controls() {}

    /** @return what can be used below a control, and the keyboard must come to */
    static List<Control> usable(Composite place) {
        List<Control> found = new ArrayList<>();
        collect(place, found);
        return found;
    }

    private static void collect(Composite parent, List<Control> found) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible() || !child.isEnabled() || child.getSize().x == 0 || child.getSize().y == 0) {
                continue;
            }
            if (isUsed(child)) {
                found.add(child);
            }
            if (child instanceof Composite composite && !(child instanceof Combo)) {
                collect(composite, found);
            }
        }
    }

    private static boolean isUsed(Control control) {
        return switch (control) {
            case Button button -> true;
            case Text text -> true;
            case Combo combo -> true;
            case Table table -> true;
            case Tree tree -> true;
            case Spinner spinner -> true;
            case Link link -> true;
            case StyledText text -> true;
            case org.eclipse.swt.widgets.List list -> true;
            case ToolBar bar -> bar.getItemCount() > 0;
            case CTabFolder folder -> folder.getItemCount() > 1;
            case Canvas canvas -> (canvas.getStyle() & SWT.NO_FOCUS) == 0 && listensToKeys(canvas);
            default -> false;
        };
    }

    private static boolean listensToKeys(Canvas canvas) {
        return canvas.isListening(SWT.KeyDown);
    }

    /** @return whether a stop of the way leads to a control; the arrow keys lead on among radio buttons */
    static boolean reached(Control control, List<Control> stops) {
        return stops.contains(control)
                || (control.getStyle() & SWT.RADIO) != 0
                        && control instanceof Button
                        && stops.stream()
                                .anyMatch(stop -> stop instanceof Button
                                        && (stop.getStyle() & SWT.RADIO) != 0
                                        && stop.getParent() == control.getParent());
    }

    /** @return whether one is read before the other: it stands higher, or at its left in the same line */
    static boolean inReadingOrder(Control first, Control second) {
        List<Control> a = path(first);
        List<Control> b = path(second);
        int same = 0;
        while (same < Math.min(a.size(), b.size()) && a.get(same) == b.get(same)) {
            same++;
        }
        if (same == a.size() || same == b.size()) {
            return a.size() <= b.size();
        }
        Rectangle one = a.get(same).getBounds();
        Rectangle other = b.get(same).getBounds();
        int shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
        boolean sameLine = shared > Math.min(one.height, other.height) / 2;
        return sameLine ? one.x <= other.x : one.y <= other.y;
    }

    private static List<Control> path(Control control) {
        List<Control> path = new ArrayList<>();
        for (Control at = control; at != null; at = at.getParent()) {
            path.addFirst(at);
        }
        return path;
    }

    /** @return what a screen reader calls a control; empty if it does not know */
    static String name(Control control) {
        String own = switch (control) {
            case Button button -> button.getText();
            case Link link -> link.getText();
            case Text text when (text.getStyle() & SWT.READ_ONLY) != 0 -> text.getText();
            case StyledText text when !text.getEditable() -> text.getText();
            default -> "";
        };
        if (!own.isEmpty()) {
            return own;
        }
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            List<?> listeners = (List<?>) field.get(control.getAccessible());
            AccessibleEvent event = new AccessibleEvent(control);
            if (listeners != null) {
                for (Object listener : listeners) {
                    ((AccessibleListener) listener).getName(event);
                }
            }
            return event.result == null ? "" : event.result;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return a control in words, for a person who mends it */
    static String say(Control control) {
        if (control == null) {
            return "nothing";
        }
        if (control.isDisposed()) {
            return "disposed " + control.getClass().getSimpleName();
        }
        String text = switch (control) {
            case Text field -> field.getText() + "|" + field.getMessage();
            case Combo combo -> combo.getText();
            default -> name(control);
        };
        Rectangle box = control.getBounds();
        return control.getClass().getSimpleName() + " \""
                + text.lines().findFirst().orElse("") + "\" at " + box.x + "," + box.y + " " + box.width + "x"
                + box.height;
    }
}
