/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import com.sun.jna.Memory;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.screen.Bounds;

/**
 * Asks UI Automation for an element and all that may be known of it in one call to the other process (cache request). Used from
 * threads on which COM is open without a message loop.
 */
final class UiAutomation implements AutoCloseable {

    static final String SOURCE = "uia";

    // UIA_*PropertyId
    private static final int PROCESS_ID = 30002;
    private static final int CONTROL_TYPE = 30003;
    private static final int NAME = 30005;
    private static final int AUTOMATION_ID = 30011;
    private static final int IS_PASSWORD = 30019;
    private static final int BOUNDING_RECTANGLE = 30001;

    private static final Pattern CELL_ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private final ComObject automation;
    private final ComObject request;
    private final ComObject parents;
    private final Strings strings;

    /**
     * @param automation an IUIAutomation; closed with this object
     * @throws IllegalStateException if it makes no cache request
     */
    UiAutomation(ComObject automation, Strings strings) {
        this.automation = automation;
        this.strings = strings;
        this.request = automation
                .object(Slots.CREATE_CACHE_REQUEST)
                .orElseThrow(() -> new IllegalStateException("UI Automation makes no cache request"));
        this.parents = automation
                .object(Slots.CONTROL_VIEW_WALKER)
                .orElseThrow(() -> new IllegalStateException("UI Automation makes no walker"));
        for (int property : List.of(PROCESS_ID, CONTROL_TYPE, NAME, AUTOMATION_ID, IS_PASSWORD, BOUNDING_RECTANGLE)) {
            request.call(Slots.ADD_PROPERTY, property);
        }
    }

    Optional<UiElement> atPoint(int x, int y) {
        return automation
                .object(Slots.ELEMENT_FROM_POINT_BUILD_CACHE, Windows.point(x, y), request.pointer())
                .map(this::control)
                .map(this::read);
    }

    /** A text or an image that decorates a control stands for that control. */
    private ComObject control(ComObject found) {
        if (!ControlTypes.isDecoration(role(found))) {
            return found;
        }
        Optional<ComObject> parent =
                parents.object(Slots.GET_PARENT_ELEMENT_BUILD_CACHE, found.pointer(), request.pointer());
        if (parent.isEmpty()) {
            return found;
        }
        boolean isControl = ControlTypes.isNamedByItsAuthor(role(parent.get()));
        (isControl ? found : parent.get()).close();
        return isControl ? parent.get() : found;
    }

    private static String role(ComObject element) {
        return ControlTypes.role(element.number(Slots.CACHED_CONTROL_TYPE));
    }

    /** @return the element with the keyboard if it belongs to the process */
    Optional<UiElement> focused(int process) {
        return automation
                .object(Slots.GET_FOCUSED_ELEMENT_BUILD_CACHE, request.pointer())
                .flatMap(element -> {
                    if (element.number(Slots.CACHED_PROCESS_ID) != process) {
                        element.close();
                        return Optional.empty();
                    }
                    return Optional.of(read(element));
                });
    }

    private UiElement read(ComObject element) {
        try (element) {
            String role = role(element);
            if (element.number(Slots.CACHED_IS_PASSWORD) != 0) {
                return UiElement.passwordField("password text", SOURCE);
            }
            String name = strings.of(element, Slots.CACHED_NAME);
            String id = strings.of(element, Slots.CACHED_AUTOMATION_ID);
            return new UiElement(
                    role,
                    ControlTypes.isNamedByItsAuthor(role) ? name : null,
                    id,
                    null,
                    cell(role, name, id),
                    null,
                    bounds(element),
                    false,
                    SOURCE);
        }
    }

    /** Spreadsheets name their cells by address, in one of the two texts. */
    private static @Nullable String cell(String role, @Nullable String name, @Nullable String id) {
        if (!"table cell".equals(role)) {
            return null;
        }
        if (id != null && CELL_ADDRESS.matcher(id).matches()) {
            return id;
        }
        return name != null && CELL_ADDRESS.matcher(name).matches() ? name : null;
    }

    private static @Nullable Bounds bounds(ComObject element) {
        try (Memory rectangle = new Memory(Layouts.RECT)) {
            rectangle.clear();
            if (element.call(Slots.CACHED_BOUNDING_RECTANGLE, rectangle) < 0) {
                return null;
            }
            int left = rectangle.getInt(0);
            int top = rectangle.getInt(4);
            return new Bounds(left, top, rectangle.getInt(8) - left, rectangle.getInt(12) - top);
        }
    }

    @Override
    public void close() {
        request.close();
        parents.close();
        automation.close();
    }
}
