/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.activity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.interchange.ElementIdentity;

/**
 * Makes activities out of action and target: what was done, on which element or cell column, in which group or page, in which
 * application. Parts that change from one unit of work to the next are left out ({@link DynamicParts}).
 */
public final class ActivityDerivation {

    /** Between the parts of an activity. */
    public static final String SEPARATOR = " \u00b7 ";

    private final Map<Attribute, Texts> parts = new EnumMap<>(Attribute.class);

    /** Offers a column; ignored if its role does not help, or if it is empty. */
    public void offer(Attribute role, int[] ids, Dictionary dictionary) {
        if (dictionary.size() == 0) {
            return;
        }
        switch (role) {
            case ACTION, APPLICATION, SHORTCUT -> parts.put(role, Texts.of(ids, dictionary.size(), dictionary::text));
            case ELEMENT, ELEMENT_ID, CELL, GROUP, WINDOW -> {
                DynamicParts dynamic = new DynamicParts(ids, dictionary, role == Attribute.CELL);
                parts.put(role, Texts.of(ids, dictionary.size(), dynamic::text));
            }
            case PAGE, URL ->
                parts.put(role, Texts.of(ids, dictionary.size(), id -> ElementIdentity.page(dictionary.text(id))));
            default -> {
                // says nothing about what was done
            }
        }
    }

    /** @return the activities, or {@code null} if no offered column helps */
    public @Nullable Result derive() {
        commandsInCells();
        @Nullable Texts target = first(Attribute.ELEMENT, Attribute.SHORTCUT, Attribute.ELEMENT_ID, Attribute.CELL);
        @Nullable Texts place = first(Attribute.GROUP, Attribute.PAGE, Attribute.URL);
        if (place == null && target == null) {
            place = parts.get(Attribute.WINDOW);
        }
        @Nullable Texts all = null;
        for (@Nullable
        Texts part :
                new @Nullable Texts[] {parts.get(Attribute.ACTION), target, place, parts.get(Attribute.APPLICATION)}) {
            if (part != null) {
                all = all == null ? part : all.join(part, SEPARATOR);
            }
        }
        return all == null ? null : new Result(all.ids(), Dictionary.of(all.texts()));
    }

    /** Of a key command in a sheet the column belongs to it: copying from column A is another activity than from column B. */
    private void commandsInCells() {
        Texts commands = parts.get(Attribute.SHORTCUT);
        Texts cells = parts.get(Attribute.CELL);
        if (commands != null && cells != null) {
            parts.put(Attribute.SHORTCUT, cells.where(commands).join(commands, SEPARATOR));
        }
    }

    private @Nullable Texts first(Attribute... roles) {
        @Nullable Texts found = null;
        for (Attribute role : roles) {
            Texts part = parts.get(role);
            if (part != null) {
                found = found == null ? part : found.orElse(part);
            }
        }
        return found;
    }

    /** @return the joined texts of columns, as they are */
    public static Result join(List<int[]> ids, List<Dictionary> dictionaries) {
        @Nullable Texts all = null;
        for (int c = 0; c < ids.size(); c++) {
            Dictionary dictionary = dictionaries.get(c);
            Texts part = Texts.of(ids.get(c), dictionary.size(), dictionary::text);
            all = all == null ? part : all.join(part, SEPARATOR);
        }
        if (all == null) {
            throw new IllegalArgumentException("No columns to join");
        }
        return new Result(all.ids(), Dictionary.of(all.texts()));
    }

    /**
     * Activities.
     *
     * @param ids        one for every row
     * @param dictionary their texts
     */
    public record Result(int[] ids, Dictionary dictionary) {}
}
